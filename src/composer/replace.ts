/**
 * Replacing words in somebody else's editor, so that the editor's own model holds the result and its own undo takes it
 * back. One write, then a look: if the text is not what was wanted, nothing more is tried and the caller is told.
 *
 *   form field             select, execCommand('insertText')
 *   rich editor, Firefox   select, execCommand('insertText')   (a paste made here arrives empty there)
 *   rich editor, Chromium  select, execCommand('insertText'); Slate, CKEditor, Draft.js and text with line breaks: a paste
 */
import type { Span } from '../../rules/api';
import type { Composer } from './composer';
import { fieldAt, rangeOf, selectionOf } from './locate';
import { readComposer } from './read';
import { isTextField, parentAcross } from './tree';

export interface Replacement {
  readonly at: Span;
  readonly with: string;
}

/**
 * A page that shows a window of its own may make what is behind it inert, and an inert box takes neither focus nor words:
 * OOUI does, under the window that saves a page in VisualEditor.
 * @returns makes it inert again, except where the page has shown it again to people who hear it: its window is closed
 */
function waken({ fields }: Composer): () => void {
  const asleep = new Map<Element, string | null>();
  for (const field of fields())
    for (let at: Element | null = field; at; at = parentAcross(at))
      if (at.hasAttribute('inert')) asleep.set(at, at.getAttribute('aria-hidden'));
  for (const element of asleep.keys()) element.removeAttribute('inert');
  return () => {
    for (const [element, hidden] of asleep) if (element.getAttribute('aria-hidden') === hidden) element.setAttribute('inert', '');
  };
}

/** How long an editor may take to bring its page in line with its model, in milliseconds. */
const patience = 600;

const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16));

/** Resolves when `test` holds, or false after the editor's patience. */
async function until(test: () => boolean): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < patience; await nextFrame()) if (test()) return true;
  return test();
}

/** Editors learn of a selection through `selectionchange`, which the browser sends a little later. */
async function selectionTold(field: HTMLElement): Promise<void> {
  const document = field.ownerDocument;
  await new Promise<void>((resolve) => {
    const told = (): void => {
      document.removeEventListener('selectionchange', told);
      clearTimeout(timer);
      resolve();
    };
    // A selection that was already there sends nothing.
    const timer = setTimeout(told, 50);
    document.addEventListener('selectionchange', told);
  });
  await nextFrame();
}

/**
 * Draft.js breaks down, and the page with it, when the browser itself changes more than one of its text nodes: words over
 * two lines, a whole text (measured).
 */
const draft = '.public-DraftEditor-content';

/** Editors whose model does not follow `execCommand` in Chromium (measured). */
const wantsPaste = `[data-slate-editor], .ck-editor__editable, ${draft}`;

/**
 * Lexical puts a whole paragraph back that `execCommand` deletes, Slate and CKEditor do not follow it: they delete when asked
 * as a key would (measured).
 */
const wantsToBeAsked = '[data-lexical-editor], [data-slate-editor], .ck-editor__editable';

/** Presses the key that deletes. @returns whether the editor took it */
const pressBackspace = (field: HTMLElement): boolean =>
  !field.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Backspace', code: 'Backspace', keyCode: 8, bubbles: true, cancelable: true }),
  );

/** Asks an editor to delete what is selected. @returns whether it did */
function askToDelete(field: HTMLElement): boolean {
  const selected = selectionOf(field);
  const range = selected?.rangeCount ? selected.getRangeAt(0) : null;
  const init = { inputType: 'deleteContentBackward', bubbles: true, cancelable: true };
  // CKEditor looks at the range of the event, not at the selection.
  return !field.dispatchEvent(
    new InputEvent('beforeinput', { ...init, ...(range && { targetRanges: [new StaticRange(range)] }) }),
  );
}

function paste(field: HTMLElement, words: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', words);
  // An editor that takes a paste prevents the default.
  return !field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
  );
}

/** TinyMCE makes an undo step of what it is told that the browser replaced, and of nothing else that it has not seen typed. */
function tellTinyMce(field: HTMLElement): void {
  if (field.matches('.mce-content-body'))
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
}

function write(field: HTMLElement, words: string): void {
  tellTinyMce(field);
  put(field, words);
  tellTinyMce(field);
}

function put(field: HTMLElement, words: string): void {
  const document = field.ownerDocument;
  const rich = !isTextField(field);
  if (
    rich &&
    !import.meta.env.FIREFOX &&
    (words.includes('\n') || field.closest(wantsPaste)) &&
    words !== '' &&
    paste(field, words)
  )
    return;
  if (words === '' && field.closest(wantsToBeAsked) && askToDelete(field)) return;
  if (words === '' && field.closest(draft) && pressBackspace(field)) return;
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
}

function select(composer: Composer, span: Span): HTMLElement | null {
  const read = readComposer(composer);
  const target = fieldAt(read, span);
  if (!target) return null;
  const { field } = target;
  field.focus({ preventScroll: true });
  if (isTextField(field)) {
    field.setSelectionRange(span[0] - target.start, span[1] - target.start);
    return field;
  }
  const range = rangeOf(read, span);
  const selection = selectionOf(field);
  if (!range || !selection) return null;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return field;
}

/**
 * Selects a span of the message and puts the focus in its box.
 * @returns false where the span is no longer on the page
 */
export const selectSpan = (composer: Composer, span: Span): boolean => select(composer, span) !== null;

/** Selects a span, and waits until the editor knows. @returns the field, or null where the span is no longer on the page */
async function selectAtOnce(composerNow: () => Composer, span: Span): Promise<HTMLElement | null> {
  const field = select(composerNow(), span);
  if (field) await selectionTold(field);
  return field;
}

/**
 * Comes to the span from another place: an editor that has just set a selection of its own takes the next news of one for
 * its own (Lexical), and hears nothing of a selection that is there already.
 */
async function selectFromAfar(composerNow: () => Composer, span: Span): Promise<HTMLElement | null> {
  const { length } = readComposer(composerNow()).text;
  await selectAtOnce(composerNow, span[0] > 0 ? [0, 0] : [length, length]);
  return selectAtOnce(composerNow, span);
}

async function replaceOne(composerNow: () => Composer, { at, with: words }: Replacement): Promise<boolean> {
  const before = readComposer(composerNow()).text;
  const wanted = before.slice(0, at[0]) + words + before.slice(at[1]);
  if (wanted === before) return true;
  for (const way of [selectAtOnce, selectFromAfar]) {
    const field = await way(composerNow, at);
    if (!field) return false;
    write(field, words);
    if (await until(() => sameWords(readComposer(composerNow()).text, wanted))) return true;
    // An editor that had not heard of the selection has changed nothing, and is asked once more.
    if (readComposer(composerNow()).text !== before) return false;
  }
  return false;
}

/** Editors may keep a space as a no-break space, or an end-of-text line: the words are what counts. */
const sameWords = (a: string, b: string): boolean => a === b || plain(a) === plain(b);
const plain = (text: string): string =>
  text
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .trimEnd();

/**
 * Replaces words of the message, last ones first.
 * @param composerNow the composer, asked again after each write: a page may replace its box as soon as it is written in
 * @param replacements in offsets of the composer's text as it is now, none overlapping another
 * @returns false when the editor did not take one; what was taken can be undone by the writer
 */
export async function replaceWords(composerNow: () => Composer, replacements: readonly Replacement[]): Promise<boolean> {
  const letSleep = waken(composerNow());
  try {
    for (const replacement of [...replacements].sort((a, b) => b.at[0] - a.at[0]))
      if (!(await replaceOne(composerNow, replacement))) return false;
    return true;
  } finally {
    letSleep();
  }
}
