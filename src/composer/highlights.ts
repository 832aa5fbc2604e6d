/**
 * Marks in rich editors, by the CSS Custom Highlight API: nothing is added to the editor, not an element, not an
 * attribute. The names are neutral: a page can list them, and must not learn which rule fired.
 */
import type { Finding } from '../../rules/api';
import { rangeOf } from './locate';
import { declarationsOf, type MarkLevel, type Palette, paletteFor } from './palette';
import type { ComposerText } from './read';
import { isTextField } from './tree';

const names: Readonly<Record<MarkLevel, string>> = { hint: 'rl-1', warn: 'rl-2', block: 'rl-3' };
const levels = Object.keys(names) as MarkLevel[];

/** A rule for every element would have the whole page styled anew, a long task on a large one: editors are enough. */
const editors = ['[contenteditable]', '[contenteditable] *'];

const styleText = (palette: Palette, elements: readonly string[]): string =>
  levels
    .map((level) => {
      const marked = elements.map((element) => `${element}::highlight(${names[level]})`).join(', ');
      return `${marked} { ${declarationsOf(palette[level])} }`;
    })
    .join('\n');

/** The window a tree is in: a frame has highlights and sheets of its own. */
const windowOf = (node: Node): typeof window => (node.ownerDocument ?? (node as Document)).defaultView ?? window;

/** A sheet for each tree the marks are in, with what it says: `::highlight` does not cross a shadow root. */
const sheets = new Map<Document | ShadowRoot, { readonly sheet: CSSStyleSheet; text: string }>();

function styleFor(field: HTMLElement): void {
  const tree = field.getRootNode() as Document | ShadowRoot;
  let known = sheets.get(tree);
  if (!known) {
    known = { sheet: new (windowOf(tree).CSSStyleSheet)(), text: '' };
    sheets.set(tree, known);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, known.sheet];
  }
  // A frame may be an editor as a whole, without the attribute.
  const text = styleText(paletteFor(field), field.closest('[contenteditable]') ? editors : ['']);
  // The page is styled anew with each new text: a large one takes long.
  if (text === known.text) return;
  known.text = text;
  known.sheet.replaceSync(text);
}

export class Highlights {
  readonly #ranges = new Map<MarkLevel, Range[]>();
  /** Every finding of the last call has its mark. */
  #complete = true;

  /** Are the marks where they were put? An editor that writes its words anew takes them away. */
  get stand(): boolean {
    const ranges = [...this.#ranges.values()].flat();
    return this.#complete && ranges.every(({ startContainer, collapsed }) => startContainer.isConnected && !collapsed);
  }

  /** Draws the findings of one composer; the marks of the last call go. Form fields are not its business. */
  draw(read: ComposerText, findings: readonly Finding[]): void {
    this.clear();
    this.#complete = true;
    if (findings.length === 0) return;
    for (const { field } of read.fields) if (!isTextField(field) && field.isConnected) styleFor(field);
    for (const { at, level, quote } of findings) {
      const part = at && read.fields.find(({ start, end }) => start <= at[0] && at[1] <= end);
      if (!part || isTextField(part.field)) continue;
      const range = rangeOf(read, at);
      // Where the page and the reading disagree nothing is drawn.
      if (!range || !sameText(range.toString(), quote)) {
        this.#complete = false;
        continue;
      }
      const ranges = this.#ranges.get(level) ?? [];
      ranges.push(range);
      this.#ranges.set(level, ranges);
      const view = windowOf(range.startContainer);
      const { highlights } = view.CSS;
      const highlight = highlights.get(names[level]) ?? new view.Highlight();
      highlight.add(range);
      highlights.set(names[level], highlight);
    }
  }

  clear(): void {
    for (const [level, ranges] of this.#ranges) {
      for (const range of ranges) {
        const { highlights } = windowOf(range.startContainer).CSS;
        const highlight = highlights.get(names[level]);
        highlight?.delete(range);
        if (highlight?.size === 0) highlights.delete(names[level]);
      }
    }
    this.#ranges.clear();
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
