/**
 * Marks in rich editors, by the CSS Custom Highlight API: nothing is added to the editor, not an element, not an
 * attribute. The names are neutral: a page can list them, and must not learn which rule fired.
 */
import type { Finding, Span } from '../../rules/api';
import { rangeOf } from './locate';
import { declarationsOf, type MarkLevel, type Palette, paletteFor } from './palette';
import type { ComposerText } from './read';
import { isTextField } from './tree';

const names: Readonly<Record<MarkLevel, string>> = { hint: 'rl-1', warn: 'rl-2', block: 'rl-3' };
const levels = Object.keys(names) as MarkLevel[];

/**
 * In editors alone: a rule for every element of the page makes the browser style each of them anew when it comes (150 ms on
 * 50,000 elements, where these take 10; measured in Chromium 156).
 */
const inEditors = ['[contenteditable]', '[contenteditable] *'];

/** A page that is written in as a whole (`designMode`) says so nowhere in its elements. */
const scopeOf = (field: Element): readonly string[] => (field.matches('[contenteditable]') ? inEditors : ['*']);

const styleText = (palette: Palette, scope: readonly string[]): string =>
  levels
    .map((level) => {
      const marked = scope.map((elements) => `${elements}::highlight(${names[level]})`);
      return `${marked.join(', ')} { ${declarationsOf(palette[level])} }`;
    })
    .join('\n');

/** The window a tree is in: a frame has highlights and sheets of its own. */
const windowOf = (node: Node): typeof window => (node.ownerDocument ?? (node as Document)).defaultView ?? window;

/** A sheet for each tree the marks are in, and what it says: `::highlight` does not cross a shadow root. */
const sheets = new Map<Document | ShadowRoot, { readonly sheet: CSSStyleSheet; text: string }>();

function styleFor(field: HTMLElement): void {
  const tree = field.getRootNode() as Document | ShadowRoot;
  const style = sheets.get(tree) ?? { sheet: new (windowOf(tree).CSSStyleSheet)(), text: '' };
  sheets.set(tree, style);
  // A page that sets its own sheets anew throws ours out.
  if (!tree.adoptedStyleSheets.includes(style.sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, style.sheet];
  const text = styleText(paletteFor(field), scopeOf(field));
  if (text === style.text) return;
  style.sheet.replaceSync(text);
  style.text = text;
}

/** A place in a window, and the window: a frame counts from its own corner. */
export interface PointIn {
  readonly x: number;
  readonly y: number;
  readonly view: Window | null;
}

/** A mark is thin: a pointer just beside it is on it. */
const slack = 2;

/** Whether a point lies in what has been laid out. */
export function isOn({ x, y }: PointIn, laidOut: Range | Element): boolean {
  return [...laidOut.getClientRects()].some(
    ({ left, right, top, bottom }) => left - slack <= x && x <= right + slack && top - slack <= y && y <= bottom + slack,
  );
}

interface Drawn {
  readonly range: Range;
  readonly at: Span;
}

export class Highlights {
  readonly #drawn = new Map<MarkLevel, Drawn[]>();

  /** Draws the findings of one composer; the marks of the last call go. Form fields are not its business. */
  draw(read: ComposerText, findings: readonly Finding[]): void {
    this.clear();
    for (const { field } of read.fields) if (!isTextField(field) && field.isConnected) styleFor(field);
    for (const { at, level, quote } of findings) {
      const range = at && rangeOf(read, at);
      // Where the page and the reading disagree nothing is drawn.
      if (!at || !range || !sameText(range.toString(), quote)) continue;
      this.#drawn.set(level, [...(this.#drawn.get(level) ?? []), { range, at }]);
      const view = windowOf(range.startContainer);
      const { highlights } = view.CSS;
      const highlight = highlights.get(names[level]) ?? new view.Highlight();
      highlight.add(range);
      highlights.set(names[level], highlight);
    }
  }

  /** The marked words at a point. */
  spanAt(point: PointIn): Span | undefined {
    const drawn = [...this.#drawn.values()].flat();
    return drawn.find(({ range }) => windowOf(range.startContainer) === point.view && isOn(point, range))?.at;
  }

  clear(): void {
    for (const [level, drawn] of this.#drawn) {
      for (const { range } of drawn) {
        const { highlights } = windowOf(range.startContainer).CSS;
        const highlight = highlights.get(names[level]);
        highlight?.delete(range);
        if (highlight?.size === 0) highlights.delete(names[level]);
      }
    }
    this.#drawn.clear();
  }
}

/** A range leaves out line breaks and pictures of emoji that the reading wrote down. */
const sameText = (drawn: string, quote: string): boolean =>
  drawn.replace(/\s/g, '') === quote.replace(/\s|\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '') ||
  drawn.replace(/\s/g, '') === quote.replace(/\s/g, '');

/** Takes our sheets out of the page, when Relis leaves it. */
export function removeHighlightStyles(): void {
  for (const [tree, { sheet }] of sheets) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  sheets.clear();
}
