/** Somebody else agrees before the class publishes; the school's questions; where help is; what words mean. */
import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Voice } from '../../src/words';
import { onWords, setStage } from './stage';

const text = 'Bravo à Léa Dupont';
const name = onWords(text, 'Léa Dupont');
const pupil = { stage: 'reviewing', voice: new Voice('fr', 'student') } as const;
const wanted = { given: false, text, of: '1' } as const;

const plain = (words: string): string => words.replace(/\s+/g, ' ');

describe('by a classmate', () => {
  const by = { ...wanted, by: 'classmate' } as const;

  it('shows the message, and keeps "Publier" off until both are ticked', async () => {
    const { ui, show, user, actions, root } = setStage();
    show({ ...pupil, approval: by });
    expect(ui.getByText('Relis n’a rien remarqué dans ce message.')).toBeInTheDocument();
    expect(ui.getByText(text).localName).toBe('blockquote');
    expect(root.activeElement).toBe(ui.getByRole('button', { name: 'Revenir au message' }));
    expect(ui.getByRole('button', { name: 'Publier' })).toBeDisabled();
    const group = within(ui.getByRole('group', { name: 'Un camarade relit avant la publication' }));
    await user.click(group.getByRole('checkbox', { name: /ce n’est pas moi qui ai écrit/ }));
    expect(actions.agree).not.toHaveBeenCalled();
    await user.click(group.getByRole('checkbox', { name: /Je l’ai relu en entier/ }));
    expect(actions.agree).toHaveBeenCalledExactlyOnceWith(true);
    show({ ...pupil, approval: { ...by, given: true } });
    await user.click(ui.getByRole('button', { name: 'Publier' }));
    expect(actions.publish).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('is taken back by taking a tick away', async () => {
    const { ui, show, user, actions } = setStage();
    show({ ...pupil, approval: by });
    for (const tick of ui.getAllByRole('checkbox')) await user.click(tick);
    show({ ...pupil, approval: { ...by, given: true } });
    await user.click(ui.getAllByRole('checkbox')[0] as HTMLElement);
    expect(actions.agree).toHaveBeenLastCalledWith(false);
  });

  it('is for this message only: another text has nothing ticked', async () => {
    const { ui, show, user } = setStage();
    show({ ...pupil, approval: by });
    await user.click(ui.getAllByRole('checkbox')[0] as HTMLElement);
    show({ ...pupil, approval: { ...by, text: 'Bravo à L.', of: '2' } });
    for (const tick of ui.getAllByRole('checkbox')) expect(tick).not.toBeChecked();
  });

  it('waits beside a warning too, and comes after what blocks', () => {
    const { ui, show } = setStage();
    show({ ...pupil, findings: [name], approval: by });
    expect(ui.getByRole('button', { name: 'Publier quand même' })).toBeDisabled();
    show({ ...pupil, findings: [{ ...name, level: 'block' }], override: 'none', approval: by });
    expect(ui.queryByRole('checkbox')).toBeNull();
    expect(ui.queryByRole('button', { name: /^Publier/ })).toBeNull();
    expect(ui.getByRole('button', { name: 'Copier mon texte' })).toBeInTheDocument();
  });

  it('given before, is not asked again', () => {
    const { ui, show } = setStage();
    show({ ...pupil, findings: [name], approval: { ...by, given: true } });
    expect(ui.queryByRole('checkbox')).toBeNull();
    expect(ui.getByText('Un camarade a relu ce message.')).toBeInTheDocument();
    expect(ui.getByRole('button', { name: 'Publier quand même' })).toBeEnabled();
  });
});

describe('by the teacher', () => {
  const by = { ...wanted, by: 'teacher' } as const;

  it('takes the code with Enter, and forgets it', async () => {
    const { ui, show, user, actions } = setStage();
    actions.checkCode.mockResolvedValue({ right: true });
    show({ ...pupil, approval: by });
    const code = ui.getByLabelText('Code de l’enseignant');
    await user.type(code, 'radis-bleu{Enter}');
    expect(actions.checkCode).toHaveBeenCalledExactlyOnceWith('radis-bleu');
    await waitFor(() => expect(ui.getByText('L’enseignant est d’accord pour ce message.')).toBeInTheDocument());
    expect(code).toHaveValue('');
  });

  it.each([
    [{ right: false, why: 'wrong', seconds: 0 }, 'Ce n’est pas le bon code.'],
    [{ right: false, why: 'wrong', seconds: 5 }, 'Ce n’est pas le bon code. Prochain essai dans 5 secondes.'],
    [{ right: false, why: 'wait', seconds: 1 }, 'Trop d’essais : le prochain est possible dans 1 seconde.'],
    [{ right: false, why: 'none' }, /Aucun code n’a encore été choisi/],
  ] as const)('says what became of it: %o', async (answer, said) => {
    const { ui, show, user, actions, root } = setStage();
    actions.checkCode.mockResolvedValue(answer);
    show({ ...pupil, approval: by });
    await user.type(ui.getByLabelText('Code de l’enseignant'), 'radis');
    await user.click(ui.getByRole('button', { name: 'Valider' }));
    await waitFor(() => expect(ui.getByText(said, { normalizer: plain })).toBeInTheDocument());
    expect(root.activeElement).toBe(ui.getByLabelText('Code de l’enseignant'));
    expect(ui.getByRole('button', { name: 'Publier' })).toBeDisabled();
  });

  it('says so when it cannot be checked', async () => {
    const { ui, show, user, actions } = setStage();
    actions.checkCode.mockRejectedValue(new Error('The background is gone'));
    show({ ...pupil, approval: by });
    await user.type(ui.getByLabelText('Code de l’enseignant'), 'radis{Enter}');
    await waitFor(() => expect(ui.getByText(/n’a pas pu être vérifié/)).toBeInTheDocument());
  });
});

describe('beside the findings', () => {
  it('asks the questions that fit, as they were when the review opened', () => {
    const { ui, show } = setStage();
    show({ stage: 'reviewing', findings: [name], questions: ['confidential', 'audience'] });
    const list = within(ui.getByRole('region', { name: 'Avant de publier, demandez-vous' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    show({ stage: 'reviewing', findings: [], questions: [] });
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(ui.getByRole('button', { name: 'Publier' })).toBeEnabled();
  });

  it('asks nothing where nothing fits', () => {
    const { show, part } = setStage();
    show({ stage: 'reviewing', findings: [name] });
    expect(part('checklist')).toBeNull();
  });

  it.each([
    ['FR', '3018', 'Tu peux être aidé, ou aider quelqu’un'],
    ['BE', '103', 'Tu peux être aidé, ou aider quelqu’un'],
    ['CA', '1-800-668-6868', 'Tu peux être aidé, ou aider quelqu’un'],
  ] as const)('says where help is when words hurt: %s', (country, number, title) => {
    const { ui, show } = setStage();
    const threat = onWords('on va te retrouver', 'on va te retrouver', { rule: 'harassment', say: 'threat', offers: [] });
    show({ ...pupil, findings: [threat], help: { country, contact: 'Mme Roche, bureau 12' } });
    const help = within(ui.getByRole('region', { name: title }));
    expect(help.getByText(number)).toBeInTheDocument();
    expect(help.getByText('À l’école : Mme Roche, bureau 12', { normalizer: plain })).toBeInTheDocument();
    show({ ...pupil, findings: [name] });
    expect(ui.queryByRole('region', { name: title })).toBeNull();
  });

  it('tells a pupil what a word means, once it is pressed', async () => {
    const { ui, show, user } = setStage();
    const marks = onWords('une sanction', 'une sanction', { rule: 'student-situation', say: 'discipline', offers: [] });
    show({ ...pupil, findings: [marks] });
    const word = ui.getByRole('button', { name: 'sanction' });
    expect(word).toHaveAttribute('aria-expanded', 'false');
    await user.click(word);
    expect(ui.getByText(/Une punition décidée par l’école/)).toBeInTheDocument();
    expect(word).toHaveAttribute('aria-expanded', 'true');
    await user.click(word);
    expect(ui.queryByText(/Une punition/)).toBeNull();
    show({ stage: 'reviewing', findings: [marks] });
    expect(ui.queryByRole('button', { name: 'sanction' })).toBeNull();
  });
});
