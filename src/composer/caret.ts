/** The caret of the page's editor: some editors forget theirs when the focus leaves them. */
import { selectionOf } from './locate';
import { focusedElement } from './tree';

const lengthOf = (node: Node): number => ('length' in node ? (node as CharacterData).length : node.childNodes.length);

/**
 * Remembers the selection as it is now, in the editor with the focus, wherever that stands.
 * @returns puts it back, where the focus is in that editor again and its words are still there
 */
export function rememberCaret(): () => void {
  const before = focusedElement() as HTMLElement | null;
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = (before && selectionOf(before)) ?? {};
  return () => {
    // A dialogue gives the focus back to the frame, not to what had it in there.
    if (before && before.ownerDocument !== document) before.focus({ preventScroll: true });
    const editor = focusedElement() as HTMLElement | null;
    if (!editor?.isContentEditable || !anchorNode || !focusNode) return;
    if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return;
    if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return;
    selectionOf(editor)?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
