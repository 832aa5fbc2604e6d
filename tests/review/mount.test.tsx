import { act } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { mountReview } from '../../src/review/mount';
import { onWords, setStage, untagged, viewOf } from './stage';

const phone = onWords('au 0475 12 34 56', '0475 12 34 56');

it('obeys only what a person does', async () => {
  const { ui, show, user, actions, review } = setStage({ acceptSyntheticEvents: false });
  show({ findings: [phone] });
  act(() => review.focusPanel());
  await user.click(ui.getByRole('button', { name: 'Personne de reconnaissable' }));
  ui.getByRole('button', { name: 'Ce n’est pas le cas' }).click();
  expect(actions.fix).not.toHaveBeenCalled();
  expect(actions.dismiss).not.toHaveBeenCalled();
});

it('takes a double click for one', async () => {
  const { ui, show, user, actions } = setStage();
  show({ stage: 'reviewing', findings: [phone] });
  await user.dblClick(ui.getByRole('button', { name: 'Personne de reconnaissable' }));
  expect(actions.fix).toHaveBeenCalledOnce();
});

it('keeps its keys and presses from the shortcuts of the page', async () => {
  const { ui, show, user, review } = setStage();
  const heard = vi.fn();
  for (const type of ['keydown', 'keyup', 'click', 'focusin', 'input']) document.body.addEventListener(type, heard);
  show({ stage: 'reviewing', findings: [phone] });
  await user.click(ui.getByRole('button', { name: /Pourquoi/ }));
  await user.keyboard('n');
  act(() => review.host.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true })));
  for (const type of ['keydown', 'keyup', 'click', 'focusin', 'input']) document.body.removeEventListener(type, heard);
  expect(heard).not.toHaveBeenCalled();
});

it('cannot be looked into when closed, and leaves nothing behind', () => {
  const review = mountReview({
    anchor: () => document.body,
    container: document.body,
    actions: setStage().actions,
    shadowMode: 'closed',
  });
  act(() => review.update(viewOf({ findings: [phone] })));
  expect(review.host.shadowRoot).toBeNull();
  expect(review.host.isConnected).toBe(true);
  expect(review.host.attributes).toHaveLength(1);
  act(() => review.remove());
  expect(review.host.isConnected).toBe(false);
});

it('comes back when the page throws it out', () => {
  const { review, show } = setStage();
  show({ findings: [phone] });
  review.host.remove();
  show({ findings: [phone] });
  expect(review.host.isConnected).toBe(true);
});

it('is heard and can be used in a review, though a window of the page has made all the rest inert', () => {
  const { review, show } = setStage();
  show({ findings: [phone] });
  review.host.inert = true;
  review.host.ariaHidden = 'true';
  show({ stage: 'reviewing', findings: [phone] });
  expect(review.host.getAttributeNames()).toEqual(['style']);
});

it('takes what it shows away, and says so, when drawing fails', () => {
  const onBroken = vi.fn();
  const review = mountReview({
    anchor: () => document.body,
    container: document.body,
    actions: setStage().actions,
    shadowMode: 'open',
    onBroken,
  });
  // Outside `act`, which would throw the error instead of handing it to the root.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  review.update(viewOf({ findings: [{ ...untagged, say: 'no-such-words' }] }));
  vi.unstubAllGlobals();
  expect(onBroken).toHaveBeenCalledOnce();
  expect(review.host.isConnected).toBe(false);
});
