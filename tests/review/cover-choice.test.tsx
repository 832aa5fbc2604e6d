import { act, fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Finding, Offer } from '../../rules/api';
import { photo, setStage, untagged } from './stage';

const boxes = [
  { x: 0.1, y: 0.2, width: 0.1, height: 0.2 },
  { x: 0.6, y: 0.2, width: 0.1, height: 0.2 },
];
const offer: Offer = { kind: 'cover', say: 'cover', data: { count: 2 }, boxes };

const faces: Finding = {
  ...untagged,
  rule: 'photo-faces',
  level: 'warn',
  say: 'photo',
  data: { count: 2 },
  boxes,
  offers: [offer, { kind: 'keep', say: 'keep', data: { count: 2 } }],
};

const words: Finding = {
  ...faces,
  rule: 'photo-text',
  say: 'default',
  data: { read: '« 7,5/20 »' },
  offers: [
    { kind: 'cover', say: 'cover', boxes: [{ x: 0.3, y: 0.7, width: 0.2, height: 0.05 }] },
    { kind: 'keep', say: 'keep' },
  ],
};

/** The panel with these findings on a photo of 800 by 600 pixels. */
async function open(findings: readonly Finding[]) {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 800, height: 600, close() {} }));
  const stage = setStage({ acceptSyntheticEvents: true });
  stage.show({ findings, media: [{ ...photo, file: new Blob(['']), held: true }] });
  await stage.user.click(stage.ui.getByRole('button', { name: /à relire/ }));
  await stage.ui.findAllByRole('img', { name: /telle qu’elle serait/ });
  return stage;
}

test('each face is hidden or kept, and the button says how many are hidden', async () => {
  const { ui, user, actions } = await open([faces]);
  expect(ui.getByRole('button', { name: 'Visage 1', pressed: true })).toBeInTheDocument();
  await user.click(ui.getByRole('button', { name: 'Visage 2' }));
  expect(ui.getByRole('button', { name: 'Visage 2', pressed: false })).toBeInTheDocument();
  await user.click(ui.getByRole('button', { name: 'Cacher ce visage' }));
  expect(actions.fix).toHaveBeenCalledWith(faces, { ...offer, boxes: [boxes[0]], data: { count: 1 } });
});

test('with nothing to hide there is nothing to press; the picture may stay as it is', async () => {
  const { ui, user, actions } = await open([faces]);
  for (const name of ['Visage 1', 'Visage 2']) await user.click(ui.getByRole('button', { name }));
  expect(ui.getByRole('button', { name: 'Cacher les 2 visages' })).toBeDisabled();
  await user.click(ui.getByRole('button', { name: 'Laisser ces visages visibles' }));
  expect(actions.fix).toHaveBeenCalledWith(faces, faces.offers[1]);
});

test('a cover is added, placed and taken away by buttons alone', async () => {
  const { ui, user, actions } = await open([faces]);
  await user.click(ui.getByRole('button', { name: 'Ajouter un cache' }));
  await user.click(ui.getByRole('button', { name: 'Vers la gauche' }));
  await user.click(ui.getByRole('button', { name: 'Plus large' }));
  await user.click(ui.getByRole('button', { name: 'Cacher ces 3 endroits' }));
  const [, sent] = actions.fix.mock.calls[0] ?? [];
  const { x, y, width, height } = (sent?.kind === 'cover' && sent.boxes[2]) || boxes[0] || { x: 0, y: 0, width: 0, height: 0 };
  expect([x, y, width, height].map((part) => Number(part.toFixed(4)))).toEqual([0.3825, 0.42, 0.185, 0.16]);
  await user.click(ui.getByRole('button', { name: 'Retirer ce cache' }));
  expect(ui.queryByRole('button', { name: 'Cache 3' })).not.toBeInTheDocument();
});

test('a press on the picture keeps a face, a stroke draws a cover', async () => {
  const { ui, part, actions, user } = await open([faces]);
  const preview = part('preview') as HTMLElement;
  vi.spyOn(preview, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 300));
  const press = (from: readonly [number, number], to: readonly [number, number]): void => {
    act(() => void fireEvent.pointerDown(preview, { clientX: from[0], clientY: from[1], button: 0 }));
    act(() => void fireEvent.pointerMove(preview, { clientX: to[0], clientY: to[1] }));
    act(() => void fireEvent.lostPointerCapture(preview));
  };
  press([60, 90], [61, 90]);
  expect(ui.getByRole('button', { name: 'Visage 1', pressed: false })).toBeInTheDocument();
  press([200, 150], [300, 240]);
  expect(ui.getByRole('button', { name: 'Cache 3', expanded: true })).toBeInTheDocument();
  await user.click(ui.getByRole('button', { name: 'Cacher ces 2 endroits' }));
  const [, sent] = actions.fix.mock.calls[0] ?? [];
  expect(sent?.kind === 'cover' && sent.boxes).toEqual([boxes[1], { x: 0.5, y: 0.5, width: 0.25, height: expect.closeTo(0.3) }]);
});

test('faces and words of one photo each have what hides them', async () => {
  const { ui, user, actions } = await open([faces, words]);
  expect(ui.getByText(/Relis ne lit pas l’écriture à la main/)).toBeInTheDocument();
  await user.click(ui.getByRole('button', { name: 'Cacher ces mots' }));
  expect(actions.fix).toHaveBeenCalledWith(
    words,
    expect.objectContaining({ kind: 'cover', boxes: [expect.objectContaining({ y: 0.7 })] }),
  );
});

test('a picture that cannot be drawn can still be covered', async () => {
  vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('no')));
  const { ui, user, show, actions } = setStage({ acceptSyntheticEvents: true });
  show({ findings: [faces], media: [{ ...photo, file: new Blob(['']), held: true }] });
  await user.click(ui.getByRole('button', { name: /à relire/ }));
  await user.click(ui.getByRole('button', { name: 'Cacher les 2 visages' }));
  expect(actions.fix).toHaveBeenCalledOnce();
});

test('where the page has the photo already, a copy is what can be had', async () => {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 800, height: 600, close() {} }));
  const { ui, user, show, actions } = setStage({ acceptSyntheticEvents: true });
  show({ findings: [faces], media: [{ ...photo, file: new Blob(['']) }] });
  await user.click(ui.getByRole('button', { name: /à relire/ }));
  await user.click(await ui.findByRole('button', { name: 'Enregistrer une copie où c’est caché' }));
  expect(actions.fix).toHaveBeenCalledWith(faces, offer);
});
