import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Gate, type Orders, openGate } from '../../src/composer/gate';
import { Guard } from '../../src/composer/guard';

let gate: Gate;
let verdict: 'let' | 'hold';
const held = vi.fn();
const heard = vi.fn();
const published = vi.fn();
let wantLinter: ReturnType<typeof vi.fn<() => Promise<void>>>;

const orders = (): Orders => ({
  decide: () => verdict,
  held,
  focused: () => {},
  typed: () => {},
  attached: () => {},
  heard,
});

const $ = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) as T;

beforeEach(() => {
  document.body.innerHTML = `
    <form class="compose-form">
      <textarea class="autosuggest-textarea__textarea">Appelle-moi</textarea>
      <input type="checkbox" />
      <div class="compose-form__submit"><button type="submit">Publier</button></div>
    </form>
    <button id="elsewhere">Envoyer</button>`;
  $('form').addEventListener('submit', (event) => {
    event.preventDefault();
    published();
  });
  gate = openGate({} as typeof globalThis);
  wantLinter = vi.fn<() => Promise<void>>(() => Promise.resolve());
  new Guard(gate, { wantLinter, alive: () => true });
  verdict = 'hold';
});
afterEach(() => gate.retire());

const press = (target: HTMLElement): void => {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  target.click();
};
const strike = (target: HTMLElement, init: KeyboardEventInit): void => {
  for (const type of ['keydown', 'keyup'])
    target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init }));
};

describe('the guard', () => {
  it('holds a press on the publish button and reviews it once', () => {
    gate.orders = orders();
    press($('button'));
    expect(published).not.toHaveBeenCalled();
    expect(held).toHaveBeenCalledTimes(1);
  });

  it('reviews nothing when the press slides off the button', () => {
    gate.orders = orders();
    $('button').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, cancelable: true }));
    expect(held).not.toHaveBeenCalled();
    press($('button'));
    expect(held).toHaveBeenCalledTimes(1);
  });

  it('holds Ctrl+Enter in the text, and the letting go of the key with it', () => {
    gate.orders = orders();
    const keys = vi.fn();
    $('textarea').addEventListener('keydown', keys);
    $('textarea').addEventListener('keyup', keys);
    strike($('textarea'), { key: 'Enter', ctrlKey: true });
    expect(keys).not.toHaveBeenCalled();
    expect(held).toHaveBeenCalledTimes(1);
    strike($('textarea'), { key: 'Enter' });
    expect(keys).toHaveBeenCalledTimes(2);
  });

  it('holds Ctrl+Enter beside the text, and leaves a plain Enter there alone', () => {
    gate.orders = orders();
    strike($('[type=checkbox]'), { key: 'Enter' });
    expect(held).not.toHaveBeenCalled();
    strike($('[type=checkbox]'), { key: 'Enter', ctrlKey: true });
    expect(held).toHaveBeenCalledTimes(1);
  });

  it('does not hold while a character is being composed', () => {
    gate.orders = orders();
    strike($('textarea'), { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(held).not.toHaveBeenCalled();
  });

  it('holds a submit that the page makes by itself, though it does not bubble', () => {
    gate.orders = orders();
    $('textarea').dispatchEvent(new Event('focusin', { bubbles: true }));
    $('form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(published).not.toHaveBeenCalled();
    expect(held).toHaveBeenCalledTimes(1);
  });

  it('lets a clean message through, and leaves other buttons alone', () => {
    gate.orders = orders();
    verdict = 'let';
    press($('button'));
    expect(published).toHaveBeenCalledTimes(1);
    verdict = 'hold';
    press($('#elsewhere'));
    expect(held).not.toHaveBeenCalled();
  });

  it('keeps an attempt that comes before the linter, and asks for the linter once', () => {
    press($('button'));
    press($('button'));
    expect(published).not.toHaveBeenCalled();
    expect(gate.pending?.composer.network?.id).toBe('mastodon');
    expect(wantLinter).toHaveBeenCalledTimes(1);
  });

  it('lets an empty message through before the linter is there', () => {
    $<HTMLTextAreaElement>('textarea').value = '  ';
    press($('button'));
    expect(published).toHaveBeenCalledTimes(1);
  });

  it('lets everything through once the linter cannot come', async () => {
    wantLinter.mockImplementation(() => Promise.reject(new Error('gone')));
    press($('button'));
    await vi.waitFor(() => expect(gate.pending).toBeNull());
  });

  it('leaves the page when the extension is gone', () => {
    const leaving = openGate({} as typeof globalThis);
    gate.retire();
    new Guard(leaving, { wantLinter, alive: () => false });
    press($('button'));
    expect(published).toHaveBeenCalledTimes(1);
    expect(leaving.retired.aborted).toBe(true);
  });
});
