/** When a composer is read again: at once for its text, a little later for what stands beside it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '../../src/composer/composer';
import { type ComposerText, readComposer } from '../../src/composer/read';
import { longText, type Watch, watchComposer } from '../../src/composer/watch';

let read: ComposerText;
let watch: Watch;
const changed = vi.fn();
const gone = vi.fn();
let ended: AbortController;

const $ = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) as T;

function start(html: string): void {
  document.body.innerHTML = `<form>${html}<button>Publier</button><ul><li>une autre publication</li></ul></form>`;
  const root = $('form');
  const composer: Composer = {
    kind: 'post',
    root,
    fields: () => [...root.querySelectorAll<HTMLElement>('textarea, [contenteditable]')],
    publishes: () => false,
    publishControl: () => null,
  };
  const look = (): void => {
    read = readComposer(composer);
  };
  look();
  changed.mockImplementation(look);
  const watched = { changed, gone, caretMoved: () => {}, hovered: () => {}, escaped: () => {}, read: () => read };
  ended = new AbortController();
  watch = watchComposer(composer, watched, ended.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

/** How often it is read within so many milliseconds. */
const readsWithin = async (milliseconds: number): Promise<number> => {
  changed.mockClear();
  await vi.advanceTimersByTimeAsync(milliseconds);
  return changed.mock.calls.length;
};

describe('a form field', () => {
  beforeEach(() => start('<textarea>Bonjour</textarea>'));

  it('is read at once when somebody types, once for a burst of keys', async () => {
    watch.typed();
    watch.typed();
    expect(await readsWithin(10)).toBe(1);
  });

  it('is read at once when the page empties it, whatever else the page changed', async () => {
    $<HTMLTextAreaElement>('textarea').value = '';
    $('li').textContent = 'publié';
    expect(await readsWithin(10)).toBe(1);
    expect(read.text).toBe('');
  });

  it('has a feed beside it: read now and then, and never put off for it', async () => {
    const feed = setInterval(() => $('li').replaceChildren(String(Date.now())), 50);
    // What changes once is looked at at once.
    expect(await readsWithin(60)).toBe(1);
    expect(await readsWithin(3_000)).toBeLessThanOrEqual(10);
    expect(await readsWithin(3_000)).toBeGreaterThan(5);
    // A key does not wait for the feed.
    watch.typed();
    expect(await readsWithin(10)).toBe(1);
    clearInterval(feed);
  });

  it('is gone with its form', async () => {
    $('form').remove();
    watch.typed();
    expect(await readsWithin(10)).toBe(0);
    expect(gone).toHaveBeenCalledOnce();
  });
});

describe('a rich editor', () => {
  it('is read at once when its text changes, whoever changed it', async () => {
    start('<div contenteditable="true"><p>Bonjour</p></div>');
    $('p').textContent = 'Bonsoir';
    expect(await readsWithin(10)).toBe(1);
    expect(read.text).toBe('Bonsoir');
  });

  it('is read at once when the page puts another in its place', async () => {
    start('<div contenteditable="true"><p>Bonjour</p></div>');
    $('[contenteditable]').outerHTML = '<div contenteditable="true"><p>Bonne nuit</p></div>';
    expect(await readsWithin(10)).toBe(1);
    expect(read.text).toBe('Bonne nuit');
  });

  it('with a long text waits for a pause of the writer, not for the feed to rest', async () => {
    start(`<div contenteditable="true"><p>${'a'.repeat(longText + 1)}</p></div>`);
    watch.typed();
    const feed = setInterval(() => $('li').replaceChildren(String(Date.now())), 50);
    expect(await readsWithin(200)).toBe(0);
    watch.typed();
    expect(await readsWithin(390)).toBe(0);
    expect(await readsWithin(20)).toBe(1);
    clearInterval(feed);
  });
});
