import { act, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Voice } from '../../src/words';
import { onWords, setStage } from './stage';

const asking = { use: 'unknown', asking: true } as const;
const text = 'Appelez-moi au 0475 12 34 56';
const phone = onWords(text, '0475 12 34 56', { level: 'block' });
const question = /^Ce compte \(@6eB_moulin\) est/;

describe('the question, beside the message', () => {
  it('shows by itself, without taking the focus, and says what holds meanwhile', () => {
    const { ui, show, box } = setStage();
    box.focus();
    show(asking);
    const group = within(ui.getByRole('region', { name: 'Relis' })).getByRole('group', { name: question });
    expect(group).toHaveTextContent('Tant que ce n’est pas dit, Relis relit au plus strict.');
    expect(ui.queryByText('Rien à relire.')).toBeNull();
    expect(document.activeElement).toBe(box);
  });

  it('is said politely to those who listen', async () => {
    const { ui, show } = setStage();
    show(asking);
    await waitFor(() =>
      expect(ui.getAllByRole('status').map((status: HTMLElement) => status.textContent)).toContainEqual(
        expect.stringMatching(/^Relis a une question, à côté du message/),
      ),
    );
    expect(ui.getByRole('button', { name: /à quoi sert ce compte/ })).toHaveTextContent('Une question');
  });

  it.each([
    ['personnel', 'personal'],
    ['de classe', 'class'],
    ['de l’établissement', 'school'],
  ] as const)('is answered with one press: %s', async (label, profile) => {
    const { ui, show, user, actions, box } = setStage();
    box.focus();
    show(asking);
    await user.click(ui.getByRole('button', { name: label }));
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith(profile);
    // A mouse has left the caret where it was.
    expect(actions.back).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(box);
    show({ use: profile });
    expect(ui.queryByRole('group')).toBeNull();
  });

  it('proposes what was answered on the welcome page, and takes it for no answer', async () => {
    const { ui, show, user, actions } = setStage();
    show(asking);
    expect(ui.queryByText(/à l’accueil/)).toBeNull();
    show({ ...asking, usual: 'class' });
    expect(ui.getByText('Relis propose ce que vous avez répondu à l’accueil.')).toBeInTheDocument();
    expect(ui.getByRole('button', { name: 'de classe' })).toHaveClass('primary');
    expect(ui.getByRole('button', { name: 'personnel' })).not.toHaveClass('primary');
    expect(actions.answer).not.toHaveBeenCalled();
    await user.click(ui.getByRole('button', { name: 'personnel' }));
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith('personal');
  });

  it('can be put off', async () => {
    const { ui, show, user, actions } = setStage();
    show(asking);
    await user.click(ui.getByRole('button', { name: 'Plus tard' }));
    expect(actions.putOff).toHaveBeenCalledOnce();
    expect(actions.answer).not.toHaveBeenCalled();
  });

  it('is answered by keyboard, which goes back to the message', async () => {
    const { ui, show, user, actions } = setStage();
    show(asking);
    ui.getByRole('button', { name: 'de classe' }).focus();
    await user.keyboard('{Enter}');
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith('class');
    expect(actions.back).toHaveBeenCalledOnce();
  });

  it('does not come back by itself once its panel is closed, and stands in the panel one opens', async () => {
    const { ui, show, user, review, root } = setStage();
    show(asking);
    await user.click(ui.getByRole('button', { name: 'Fermer' }));
    show({ ...asking, findings: [phone] });
    expect(ui.queryByRole('group', { name: question })).toBeNull();
    act(() => review.focusPanel());
    expect(root.activeElement).toBe(ui.getByRole('group', { name: question }));
  });

  it('comes for another account, closed for the first', async () => {
    const { ui, show, user } = setStage();
    show(asking);
    await user.click(ui.getByRole('button', { name: 'Fermer' }));
    show({ ...asking, account: { host: 'mastodon.education', handle: 'mme_lambert' } });
    expect(ui.getByRole('group', { name: /^Ce compte \(@mme_lambert\) est/ })).toBeInTheDocument();
  });

  it('says so where the page does not say who writes', () => {
    const { ui, show } = setStage();
    show({ ...asking, account: { host: 'www.linkedin.com' }, voice: new Voice('en'), language: 'en' });
    const group = ui.getByRole('group', { name: 'This account, on www.linkedin.com, is:' });
    expect(group).toHaveTextContent('Relis cannot see which account writes here: the answer counts for every account');
  });
});

describe('the question, in the review', () => {
  it('stands above what is to be read again, without taking the focus', async () => {
    const { ui, show, user, actions, root } = setStage();
    show({ ...asking, stage: 'reviewing', findings: [phone], override: 'none' });
    const dialog = ui.getByRole('alertdialog');
    expect(dialog).toHaveAccessibleDescription('Public, sur mastodon.education, usage du compte pas encore dit');
    expect(root.activeElement).toBe(ui.getByRole('button', { name: 'Revenir au message' }));
    const group = within(dialog).getByRole('group', { name: question });
    expect(within(group).queryByRole('button', { name: 'Plus tard' })).toBeNull();
    await user.click(within(group).getByRole('button', { name: 'personnel' }));
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith('personal');
    expect(actions.back).not.toHaveBeenCalled();
  });

  it('keeps the focus in the dialogue when its button goes away', async () => {
    const { ui, show, user, root } = setStage();
    show({ ...asking, stage: 'reviewing', findings: [phone], override: 'none' });
    ui.getByRole('button', { name: 'personnel' }).focus();
    await user.keyboard('{Enter}');
    show({ use: 'personal', stage: 'reviewing', findings: [phone], override: 'reason' });
    expect(root.activeElement).toBe(ui.getByRole('article', { name: /à corriger/ }));
  });
});
