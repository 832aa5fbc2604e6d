/** The caret of the page's editor: some editors forget theirs when the focus leaves them. */

const lengthOf = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length);

/**
 * Remembers the selection as it is now.
 * @returns puts it back, where the focus is in that editor again and its words are still there
 */
export function rememberCaret(): () => void {
  const selection = document.getSelection();
  if (!selection) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    const editor = document.activeElement;
    if (!(editor instanceof HTMLElement && editor.isContentEditable) || !anchorNode || !focusNode) return;
    if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return;
    if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
