/** From offsets of a composer's text to places of the page, and back. */
import type { Span } from '../../rules/api';
import { type ComposerText, type FieldText, isText, type Piece } from './read';
import { isShadowRoot, isTextField } from './tree';

/** The box that holds a whole span; undefined where it runs over two. */
export function fieldAt(read: ComposerText, [start, end]: Span): FieldText | undefined {
  return read.fields.find((field) => field.start <= start && end <= field.end);
}

const offsetIn = ({ node, start }: Piece, at: number): number => (isText(node) ? Math.min(at - start, node.length) : 0);

/**
 * A DOM range over a span of a rich editor's text.
 * @returns null where the span stands in no node: nothing is drawn rather than something wrong
 */
export function rangeOf(read: ComposerText, span: Span): Range | null {
  const field = fieldAt(read, span);
  const first = field?.pieces.find((piece) => piece.start <= span[0] && span[0] < piece.end);
  const last = field?.pieces.find((piece) => piece.start < span[1] && span[1] <= piece.end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, offsetIn(first, span[0]));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, offsetIn(last, span[1]));
  else range.setEndAfter(last.node);
  return range;
}

/** The selection of the tree a field is in: inside a shadow root the document's own does not see it. */
export function selectionOf(field: HTMLElement): Selection | null {
  const root = field.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  if (isShadowRoot(root) && typeof root.getSelection === 'function') return root.getSelection();
  return field.ownerDocument.getSelection();
}

/** Where the caret stands in the composer's text; null when it is elsewhere. */
export function caretOf(read: ComposerText): number | null {
  for (const { field, start, pieces } of read.fields) {
    if (isTextField(field)) {
      const active = (field.getRootNode() as Document | ShadowRoot).activeElement;
      if (active === field && field.selectionStart !== null) return start + field.selectionStart;
      continue;
    }
    const selection = selectionOf(field);
    const piece = pieces.find(({ node }) => node === selection?.focusNode);
    if (piece && selection) return piece.start + selection.focusOffset;
  }
  return null;
}
