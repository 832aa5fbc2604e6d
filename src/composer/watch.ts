/** Noticing that a composer's text may have changed, whoever changed it; only around the composer, never page-wide. */
import { type Composer, treesOf } from './composer';
import type { PointIn } from './highlights';
import type { ComposerText, FieldText } from './read';
import { isTextField } from './tree';

/** Above this many characters the text is read when the writer pauses, not at each key. */
export const longText = 5_000;

/** The pause after which a long text is read, in milliseconds. */
const pause = 400;

/**
 * What changes beside the boxes is looked at so often at the most, in milliseconds: an element that holds a box may hold a feed
 * too, which never rests.
 */
const besideEvery = 300;

export interface Watch {
  /** The writer wrote something: read again, soon. */
  typed(): void;
  /**
   * Resolves once the writer's last keystroke is a step of its own in the editor's history: what is written now can be
   * undone alone. Editors join what is typed within a second (Quill 1,000 ms, ProseMirror 500 ms).
   */
  settled(): Promise<void>;
}

/**
 * The longest time within which an editor joins two changes into one undo step, in milliseconds, and a little more: an
 * editor notes a change some time after the key.
 */
const historyStep = 1_000 + 200;

interface Watched {
  changed(): void;
  gone(): void;
  caretMoved(): void;
  /** The pointer is over the composer, or has left it (null). */
  hovered(point: PointIn | null): void;
  /** Escape was pressed in it; the page has it too. */
  escaped(): void;
  /** The last reading. */
  read(): ComposerText;
}

/** Is this box other than it was read? What a page writes in a form field is no change of its tree. */
const isOther = ({ field, start, end }: FieldText): boolean =>
  !field.isConnected || (isTextField(field) && field.value.length !== end - start);

/**
 * @param changed called once for a burst of changes: at once, after a pause for a long text, now and then for what never rests
 * beside the text
 * @param gone called when the composer has left the page
 * @param caretMoved called when the selection of the page has moved
 */
export function watchComposer(composer: Composer, watched: Watched, signal: AbortSignal): Watch {
  const { changed, gone, caretMoved, read } = watched;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is waited for may wait longer than a change of the text. */
  let unhurried = false;
  /** When it was read last, in milliseconds of the page's clock. */
  let lastRead = Number.NEGATIVE_INFINITY;
  const runAfter = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  /** The text may have changed: read again, soon. */
  const stir = (): void => {
    if (read().text.length > longText) runAfter(pause);
    else if (timer === undefined || unhurried) runAfter(0);
    unhurried = false;
  };
  const stirBeside = (): void => {
    if (timer !== undefined) return;
    unhurried = true;
    runAfter(Math.max(0, lastRead + besideEvery - performance.now()));
  };
  const run = (): void => {
    timer = undefined;
    if (composer.root.isConnected) {
      changed();
      watchTrees();
      lastRead = performance.now();
    } else gone();
  };
  const { root } = composer;
  let lastInput = Number.NEGATIVE_INFINITY;
  const typed = (): void => {
    lastInput = performance.now();
    stir();
  };
  const mutations = new MutationObserver((records) => {
    const { fields } = read();
    const ofText = fields.some(isOther) || records.some(({ target }) => fields.some(({ field }) => field.contains(target)));
    if (ofText) stir();
    else stirBeside();
  });
  const onSelection = (): void => caretMoved();
  const onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape') watched.escaped();
  };
  /** Where the pointer was last; looked at once a frame, however often it moves. */
  let pointer: PointIn | undefined;
  const onPointer = (event: Event): void => {
    const { clientX: x, clientY: y, view, pointerType, isTrusted } = event as PointerEvent;
    // A finger puts the caret there; a page that makes events itself points at nothing.
    if (pointerType === 'touch' || !isTrusted) return;
    if (!pointer) requestAnimationFrame(look);
    pointer = { x, y, view };
  };
  const look = (): void => {
    const at = pointer;
    pointer = undefined;
    if (at && !signal.aborted) watched.hovered(at);
  };
  /** Once more for a tree that is watched already changes nothing; a box may have come in a new one. */
  const watchTrees = (): void => {
    const fields = read().fields.map(({ field }) => field);
    for (const tree of treesOf(composer, fields)) {
      mutations.observe(tree, { subtree: true, childList: true, characterData: true });
      (tree.ownerDocument ?? tree).addEventListener('selectionchange', onSelection, { signal });
      tree.addEventListener('pointermove', onPointer, { signal, passive: true });
      tree.addEventListener('keydown', onKey, { signal, passive: true });
    }
  };
  watchTrees();
  // A root taken out of the page changes nothing inside itself; its size goes to zero.
  const sizes = new ResizeObserver(stir);
  sizes.observe(root);
  root.addEventListener('pointerleave', () => watched.hovered(null), { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    mutations.disconnect();
    sizes.disconnect();
  });
  const settled = async (): Promise<void> => {
    const wait = lastInput + historyStep - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  };
  return { typed, settled };
}
