/** Walking up a page through open shadow roots, and telling what can be written in. */

/** The parent of an element; from a shadow root, its host. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** `closest` that does not stop at a shadow root. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}

/** Is one element inside another, shadow roots included? An element holds itself. */
export function holdsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcross(at)) if (at === outer) return true;
  return false;
}

/** `querySelectorAll` that looks into open shadow roots too, in the order of the page. It walks every element. */
export function allAcross(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const trees = root instanceof Element && root.shadowRoot ? [root.shadowRoot, root] : [root];
  for (const tree of trees)
    for (const element of tree.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...allAcross(element.shadowRoot, selector));
    }
  return found;
}

/** Elements an event went through, innermost first, inside open shadow roots too. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element);
}

/** The element with the focus, inside open shadow roots too. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

const writableInputs = 'textarea, input:not([type]), input[type=text]';

/** A one-line or many-line form field that holds words. */
export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.matches(writableInputs);
}

/**
 * The editing host an element belongs to: the text field itself, or the outermost `contenteditable` around it.
 * @returns null where nothing can be written, or where the field is read-only
 */
export function fieldOf(element: Element): HTMLElement | null {
  if (isTextField(element)) return element.readOnly || element.disabled ? null : element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let host: HTMLElement = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Where an element of ours belongs so that it can be seen and used: the modal dialog the field is in, or the body. */
export function layerOf(field: Element): Element {
  const dialog = closestAcross(field, 'dialog');
  return dialog?.matches(':modal') ? dialog : document.body;
}

/** Is it drawn? A content warning that is folded away publishes nothing. */
export const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** Elements that Relis adds to a page, all outside editors: their names begin alike. */
export const isOurs = (node: Node): boolean => node instanceof Element && node.localName.startsWith('relis-');
