/**
 * Reading a composer: one string, and a map back to the page, made in the same walk so that they cannot differ.
 */
import type { Composer } from './composer';
import { isTextField } from './tree';

/** A run of the text that stands in one text node, or in one picture of an emoji. */
export interface Piece {
  readonly node: Text | HTMLImageElement;
  readonly start: number;
  readonly end: number;
}

/** One box of the composer and where its text stands in the whole. */
export interface FieldText {
  readonly field: HTMLElement;
  readonly start: number;
  readonly end: number;
  /** Empty for form fields, whose text is in no node. */
  readonly pieces: readonly Piece[];
}

export interface ComposerText {
  readonly text: string;
  readonly fields: readonly FieldText[];
}

/** Between two boxes: an empty line, so that no rule reads across them. */
const betweenFields = '\n\n';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** A node may be of a frame, whose classes are not ours. */
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isImage = (node: Node): node is HTMLImageElement => node.nodeName === 'IMG';

/** Walks an editable element and writes down what a person reads in it. */
class Walk {
  readonly pieces: Piece[] = [];
  text = '';
  /** A block ended or began: the next thing written starts a line. */
  #newLine = false;

  constructor(readonly offset: number) {}

  #flush(): void {
    if (this.#newLine) this.text += '\n';
    this.#newLine = false;
  }

  #write(node: Text | HTMLImageElement, words: string): void {
    if (words === '') return;
    this.#flush();
    const start = this.offset + this.text.length;
    this.text += words;
    this.pieces.push({ node, start, end: start + words.length });
  }

  #break(br: Element): void {
    const lastOfBlock = !br.nextSibling || blocks.has(br.nextSibling.nodeName);
    this.#flush();
    // The filler of an empty paragraph, or of a line that is still to be written, is no line of its own.
    if (!lastOfBlock) this.text += '\n';
  }

  visit(node: Node): void {
    if (isText(node)) this.#write(node, node.data);
    else if (isImage(node)) this.#write(node, node.alt);
    else if (node.nodeName === 'BR') this.#break(node as Element);
    else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element);
  }

  #element(element: Element): void {
    const block = blocks.has(element.tagName);
    const empty = this.text === '' && !this.#newLine;
    if (block && !empty) this.#newLine = true;
    for (const child of element.childNodes) this.visit(child);
    if (block && element.childNodes.length > 0) this.#newLine = true;
  }

  /** The children of the editing host; the host itself is no block of the text. */
  host(host: Element): void {
    for (const child of host.childNodes) this.visit(child);
  }
}

function readField(field: HTMLElement, start: number): FieldText & { readonly text: string } {
  if (isTextField(field)) return { field, start, end: start + field.value.length, pieces: [], text: field.value };
  const walk = new Walk(start);
  walk.host(field);
  return { field, start, end: start + walk.text.length, pieces: walk.pieces, text: walk.text };
}

/** Everything the composer would publish, as it stands on the page now. */
export function readComposer(composer: Composer): ComposerText {
  const fields: FieldText[] = [];
  let text = '';
  for (const field of composer.fields()) {
    const start = text === '' ? 0 : text.length + betweenFields.length;
    const { text: own, ...read } = readField(field, start);
    fields.push(read);
    // A box left empty, a content warning that is not used, takes no room.
    if (own !== '') text += text === '' ? own : betweenFields + own;
  }
  return { text, fields };
}
