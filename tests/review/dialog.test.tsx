import { describe, expect, it } from 'vitest';
import { onWords, photo, type Stage, setStage, untagged } from './stage';

const text = 'Bravo à Léa Dupont, appelez-moi au 0475 12 34 56';
const phone = onWords(text, '0475 12 34 56');
const name = onWords(text, 'Léa Dupont', { level: 'block' });

describe('the review', () => {
  it('says what it is and who will read, and lists the strongest first', () => {
    const { ui, show, root } = setStage();
    show({ stage: 'reviewing', findings: [phone, name] });
    const dialog = ui.getByRole('alertdialog', { name: 'Relire avant de publier' });
    expect(dialog).toHaveAccessibleDescription('Public, sur mastodon.education, compte de classe');
    const levels = [...root.querySelectorAll<HTMLElement>('[data-part=card]')].map((card) => card.dataset.level);
    expect(levels).toEqual(['block', 'warn']);
  });

  it('opens on the way back to the message, which is the primary button', async () => {
    const { ui, show, root, user, actions } = setStage();
    show({ stage: 'reviewing', findings: [phone] });
    const back = ui.getByRole('button', { name: 'Revenir au message' });
    expect(root.activeElement).toBe(back);
    await user.keyboard('{Enter}');
    expect(actions.back).toHaveBeenCalledOnce();
    expect(actions.publish).not.toHaveBeenCalled();
  });

  it('can be gone past with one press when nothing blocks', async () => {
    const { ui, show, user, actions } = setStage();
    show({ stage: 'reviewing', findings: [phone] });
    await user.click(ui.getByRole('button', { name: 'Publier quand même' }));
    expect(actions.publish).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('goes back on Escape', () => {
    const { show, part, actions } = setStage();
    show({ stage: 'reviewing', findings: [phone] });
    const cancel = new Event('cancel', { cancelable: true });
    part('review')?.dispatchEvent(cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(actions.back).toHaveBeenCalledOnce();
  });

  it('closes when the writer is back at the message', () => {
    const { show, part, actions } = setStage();
    show({ stage: 'reviewing', findings: [phone] });
    show({ stage: 'typing', findings: [phone] });
    expect(part('review')).toBeNull();
    expect(part('chip')).toBeInTheDocument();
    expect(actions.back).not.toHaveBeenCalled();
  });

  it('is not left by a fix; the page can act while it is made', async () => {
    const { ui, show, user, actions, part } = setStage();
    show({ stage: 'reviewing', findings: [phone] });
    let modalMeanwhile = true;
    actions.fix.mockImplementation(async () => {
      modalMeanwhile = (part('review') as HTMLDialogElement).open;
    });
    await user.click(ui.getByRole('button', { name: 'Personne de reconnaissable' }));
    expect(actions.fix).toHaveBeenCalledWith(phone, phone.offers[0]);
    expect(modalMeanwhile).toBe(false);
    expect((part('review') as HTMLDialogElement).open).toBe(true);
    expect(actions.back).not.toHaveBeenCalled();
  });

  it('moves the focus to the next card when one is gone, and to "Publier" after the last', () => {
    const { ui, show, root, part } = setStage();
    show({ stage: 'reviewing', findings: [phone, name] });
    root.querySelector<HTMLElement>('[data-level=block] .button')?.focus();
    show({ stage: 'reviewing', findings: [phone] });
    expect(root.activeElement).toBe(part('card'));
    show({ stage: 'reviewing', findings: [] });
    expect(root.activeElement).toBe(ui.getByRole('button', { name: 'Publier' }));
  });

  it('publishes with its primary button once everything is settled', async () => {
    const { ui, show, user, actions } = setStage();
    show({ stage: 'reviewing', findings: [] });
    expect(ui.getByText('Plus rien à relire.')).toBeInTheDocument();
    await user.click(ui.getByRole('button', { name: 'Publier' }));
    expect(actions.publish).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('is not held up by a remark', async () => {
    const { ui, show, user, actions, root } = setStage();
    show({ stage: 'reviewing', findings: [{ ...phone, level: 'hint' }] });
    expect(ui.getByRole('article', { name: /remarque/ })).toBeInTheDocument();
    expect(root.activeElement).toBe(ui.getByRole('button', { name: 'Publier' }));
    await user.keyboard('{Enter}');
    expect(actions.publish).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('tags a photo', async () => {
    const { ui, show, user, actions } = setStage();
    show({ stage: 'reviewing', findings: [untagged], media: [photo] });
    await user.click(ui.getByRole('button', { name: 'Pas de moi, source citée' }));
    expect(actions.tag).toHaveBeenCalledWith(photo, 'credited');
  });
});

describe('a blocked message', () => {
  it('cannot be published where the policy says so; its text is never lost', async () => {
    const { ui, show, user, actions } = setStage();
    show({ stage: 'reviewing', findings: [name], override: 'none' });
    expect(ui.queryByRole('button', { name: /Publier/ })).toBeNull();
    expect(ui.queryByRole('button', { name: 'Ce n’est pas le cas' })).toBeNull();
    await user.click(ui.getByRole('button', { name: 'Copier mon texte' }));
    expect(actions.copyText).toHaveBeenCalledOnce();
  });

  async function openOverride({ ui, user, show }: Stage): Promise<HTMLElement> {
    show({ stage: 'reviewing', findings: [phone, name], override: 'reason' });
    await user.click(ui.getByRole('button', { name: 'Publier quand même…' }));
    return ui.getByRole('button', { name: 'Publier quand même' });
  }

  it('is published for a reason, the fragment ticked', async () => {
    const stage = setStage();
    const publish = await openOverride(stage);
    const { ui, user, actions } = stage;
    expect(publish).toBeDisabled();
    await user.click(ui.getByRole('radio', { name: 'C’est déjà public' }));
    expect(publish).toBeDisabled();
    await user.click(ui.getByRole('checkbox', { name: /Léa Dupont/ }));
    await user.click(publish);
    expect(actions.publish).toHaveBeenCalledExactlyOnceWith('public');
  });

  it('is not waved away with one press', () => {
    const { ui, show } = setStage();
    show({ stage: 'reviewing', findings: [name], override: 'reason', use: 'personal' });
    expect(ui.queryByRole('button', { name: 'Ce n’est pas le cas' })).toBeNull();
  });

  it('asks about what blocks only', async () => {
    const stage = setStage();
    await openOverride(stage);
    expect(stage.ui.getAllByRole('checkbox')).toHaveLength(1);
  });
});
