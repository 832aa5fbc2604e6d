import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Voice } from '../../src/words';
import { onWords, photo, setStage, untagged } from './stage';

const text = 'Bravo à Léa Dupont, appelez-moi au 0475 12 34 56';
const name = onWords(text, 'Léa Dupont', { level: 'block' });
const phone = onWords(text, '0475 12 34 56');

describe('the chip', () => {
  it('says how many, and how strong the strongest is', () => {
    const { ui, show, part } = setStage();
    show({ findings: [name, phone] });
    const chip = ui.getByRole('button', { name: /2 à relire, au plus fort à corriger/ });
    expect(chip).toHaveTextContent('2 à relire');
    expect(chip).toBe(part('chip'));
  });

  it('speaks English to those who read English', () => {
    const { ui, show } = setStage();
    show({ findings: [phone], language: 'en', voice: new Voice('en') });
    expect(ui.getByRole('button', { name: 'Relis: 1 to review, the strongest to check' })).toBeInTheDocument();
  });

  it('is not there when there is nothing to say', () => {
    const { show, part, ui } = setStage();
    show({ findings: [phone] });
    show({ findings: [] });
    expect(part('chip')).toBeNull();
    expect(ui.getByRole('status')).toHaveTextContent('plus rien à relire');
  });

  it('opens the panel, leaving the caret in the message for those who use a mouse', async () => {
    const { ui, user, show, box, part } = setStage();
    show({ findings: [name, phone] });
    box.focus();
    await user.click(ui.getByRole('button', { name: /2 à relire/ }));
    expect(part('panel')).toBeInTheDocument();
    expect(ui.getByRole('button', { name: /2 à relire/ })).toHaveAttribute('aria-expanded', 'true');
    expect(document.activeElement).toBe(box);
  });
});

describe('the panel', () => {
  it('quotes what was seen and hands each choice back', async () => {
    const { ui, user, show, actions, review } = setStage();
    show({ findings: [phone] });
    act(() => review.focusPanel());
    const card = ui.getByRole('article', { name: /à vérifier/ });
    expect(card).toHaveAttribute('data-level', 'warn');
    expect(card.querySelector('strong')).toHaveTextContent('0475 12 34 56');

    await user.click(ui.getByRole('button', { name: 'Personne de reconnaissable' }));
    expect(actions.fix).toHaveBeenCalledWith(phone, phone.offers[0]);
    await user.click(ui.getByRole('button', { name: 'Ce n’est pas le cas' }));
    expect(actions.dismiss).toHaveBeenCalledWith(phone);
    await user.click(ui.getByRole('button', { name: 'Voir dans le texte' }));
    expect(actions.show).toHaveBeenCalledWith(phone);
  });

  it('silences a rule on this account, and takes it back', async () => {
    const { ui, user, show, actions, review } = setStage();
    show({ findings: [phone], use: 'personal' });
    act(() => review.focusPanel());
    await user.click(ui.getByRole('button', { name: 'Ne plus signaler ici' }));
    expect(actions.silence).toHaveBeenCalledWith(phone);
    show({ use: 'personal', silenced: phone.rule });
    expect(ui.getByText(/Photo sans autorisation.* n’est plus signalé sur ce compte \(@6eB_moulin\)/)).toBeInTheDocument();
    await user.click(ui.getByRole('button', { name: 'Annuler' }));
    expect(actions.speakAgain).toHaveBeenCalledOnce();
  });

  it.each([
    ['a pupil', { use: 'class' }],
    ['somebody who may be one', { use: 'unknown' }],
    ['what blocks', { use: 'personal', findings: [name] }],
  ] as const)('is not silenced by %s', (_, change) => {
    const { ui, show, review } = setStage();
    show({ findings: [phone], ...change });
    act(() => review.focusPanel());
    expect(ui.queryByRole('button', { name: 'Ne plus signaler ici' })).toBeNull();
  });

  it('keeps the place of the keyboard when a card is answered: the next one, then the panel, then the message', async () => {
    const { ui, show, root, review, part, user, actions } = setStage();
    show({ findings: [onWords(text, 'Léa Dupont'), phone] });
    act(() => review.focusPanel());
    ui.getAllByRole('button', { name: 'Ce n’est pas le cas' })[0]?.focus();
    show({ findings: [phone] });
    expect(root.activeElement).toBe(part('card'));
    ui.getByRole('button', { name: 'Ce n’est pas le cas' }).focus();
    show({});
    expect(root.activeElement).toBe(part('panel'));
    await user.keyboard('{Escape}');
    expect(actions.back).toHaveBeenCalledOnce();
  });

  it('leads back to the message when it is closed with a key', async () => {
    const { ui, show, review, user, actions } = setStage();
    show({ findings: [phone] });
    act(() => review.focusPanel());
    ui.getByRole('button', { name: 'Fermer' }).focus();
    await user.keyboard('{Enter}');
    expect(actions.back).toHaveBeenCalledOnce();
  });

  it('has one primary fix a card', () => {
    const { show, root, review } = setStage();
    const two = { ...phone, offers: [...phone.offers, { kind: 'edit', say: 'consent', edits: [] }] } as const;
    show({ findings: [two] });
    act(() => review.focusPanel());
    expect(root.querySelectorAll('.card .primary')).toHaveLength(1);
  });

  it('says why, with the guide for schools behind it', async () => {
    const { ui, user, show, review } = setStage();
    show({ findings: [phone] });
    act(() => review.focusPanel());
    await user.click(ui.getByRole('button', { name: /Pourquoi/ }));
    expect(ui.getByText(/appartient/)).toBeInTheDocument();
    expect(ui.getByText(/CLEMI Paris/)).toBeInTheDocument();
  });

  it('takes the focus when asked to, and gives it back on Escape', async () => {
    const { show, root, review, part, user, actions } = setStage();
    show({ findings: [name, phone] });
    act(() => review.focusPanel());
    expect(root.activeElement).toBe(part('card'));
    await user.keyboard('{Escape}');
    expect(part('panel')).toBeNull();
    expect(actions.back).toHaveBeenCalledOnce();
  });

  it('shows the card of the words the caret rests in, and lets it go after', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { ui, show, part } = setStage();
    show({ findings: [name, phone], pointed: 1 });
    expect(part('panel')).toBeNull();
    act(() => vi.advanceTimersByTime(1000));
    expect(ui.getAllByRole('article')).toHaveLength(1);
    expect(part('card')).toHaveTextContent('0475 12 34 56');
    show({ findings: [name, phone] });
    expect(part('panel')).toBeInTheDocument();
    act(() => vi.advanceTimersByTime(1000));
    expect(part('panel')).toBeNull();
  });

  it('does not open while words are being written', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { show, part } = setStage();
    for (let written = 0; written < 20; written++) {
      show({ findings: [phone], pointed: 0 });
      act(() => vi.advanceTimersByTime(200));
    }
    expect(part('panel')).toBeNull();
  });

  it('shows a word from Relis by itself, until it is closed', async () => {
    const { ui, user, show, part } = setStage();
    show({ notice: 'fix-refused' });
    expect(ui.getByText(/La page n’a pas accepté/)).toBeInTheDocument();
    await user.click(ui.getByRole('button', { name: 'Fermer' }));
    expect(part('panel')).toBeNull();
  });
});

describe('a photo', () => {
  it('asks at once who is on it, and never twice by itself', async () => {
    const { ui, user, show, actions, part } = setStage();
    show({ findings: [untagged], media: [photo] });
    const group = ui.getByRole('group', { name: /walibi\.jpg/ });
    expect(group).toHaveAttribute('data-part', 'photo-tag');
    await user.click(ui.getByRole('button', { name: 'Accord écrit obtenu' }));
    expect(actions.tag).toHaveBeenCalledWith(photo, 'consent');
    await user.click(ui.getByRole('button', { name: 'Fermer' }));
    show({ findings: [untagged], media: [photo] });
    expect(part('panel')).toBeNull();
  });

  it('shows what was said of it, to be changed', async () => {
    const { ui, show, review } = setStage();
    show({ media: [{ ...photo, consent: 'nobody' }] });
    act(() => review.focusPanel());
    expect(ui.getByRole('button', { name: 'Personne de reconnaissable' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('can be said to be gone, where the page does not show that it is there', async () => {
    const { ui, user, show, actions } = setStage();
    const video = { ...photo, kind: 'video', mayBeGone: true } as const;
    show({ findings: [untagged], media: [photo] });
    expect(ui.queryByRole('button', { name: /n’est plus dans le message/ })).toBeNull();
    show({ findings: [untagged], media: [video] });
    await user.click(ui.getByRole('button', { name: 'Cette vidéo n’est plus dans le message' }));
    expect(actions.forget).toHaveBeenCalledWith(video);
  });

  it('is painted, or drawn where this browser cannot read it', async () => {
    const { show, root } = setStage();
    const picture = { width: 400, height: 300, close: vi.fn() };
    vi.stubGlobal('createImageBitmap', vi.fn().mockRejectedValueOnce(new Error('HEIC')).mockResolvedValue(picture));
    onTestFinished(() => void vi.unstubAllGlobals());
    show({ findings: [untagged], media: [{ ...photo, file: new Blob(['heic']) }] });
    expect(root.querySelector('.thumbnail svg')).not.toBeNull();
    show({ findings: [untagged], media: [{ ...photo, file: new Blob(['jpeg']) }] });
    await waitFor(() => expect(root.querySelector('.thumbnail svg')).toBeNull());
    expect(picture.close).toHaveBeenCalledOnce();
  });
});

it('asks for the button of the site when the page did not take our click', () => {
  const { ui, show, part } = setStage();
  show({ stage: 'press-again', findings: [phone] });
  expect(part('press-again')).toHaveTextContent('appuyez de nouveau sur Publier');
  expect(part('chip')).toBeNull();
  show({ stage: 'press-again', voice: new Voice('fr', 'student') });
  expect(ui.getByRole('status')).toHaveTextContent('appuie de nouveau');
});
