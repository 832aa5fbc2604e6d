/**
 * Walking up a page through open shadow roots and through the frames it writes itself, and telling what can be written in.
 *
 * What is in a frame was made by another window: `instanceof` does not know it there, so nothing here asks it.
 */

const bareAddress = ({ location }: Window): string => location.href.replace(/#.*/, '');

/**
 * Did the page write this frame itself, as editors do that keep their text apart (TinyMCE)? Such a frame is a part of the
 * page, and the sentry of the page reads it; any other has a sentry of its own.
 */
export const isPartOfPage = (frame: Window): boolean =>
  frame.frameElement !== null &&
  // A document that was written with `document.write` takes the address of its writer.
  (/^(?:about|blob):/.test(frame.location.href) || bareAddress(frame) === bareAddress(frame.parent));

/** The document of a frame that is a part of the page; null for other frames and other elements. */
function documentIn(element: Element): Document | null {
  const { contentDocument, contentWindow } = element as HTMLIFrameElement;
  return contentDocument && contentWindow && isPartOfPage(contentWindow) ? contentDocument : null;
}

/** The documents of the frames in an element that are parts of the page. */
export const documentsIn = (element: Element): Document[] =>
  [...element.querySelectorAll('iframe')].flatMap((frame) => documentIn(frame) ?? []);

/** The element of the page's own document that an element stands in: itself, or the frame around it. */
export function boxOf(element: Element): Element {
  let at: Element | null = element;
  while (at && at.ownerDocument !== document) at = at.ownerDocument.defaultView?.frameElement ?? null;
  return at ?? element;
}

/** The parent of an element; from a shadow root its host, from a frame that is a part of the page the frame. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (root === document) return null;
  return isShadowRoot(root) ? root.host : ((root as Document).defaultView?.frameElement ?? null);
}

/** A shadow root of any window of the page. */
export const isShadowRoot = (node: Node): node is ShadowRoot => 'mode' in node && 'host' in node;

/** `closest` that stops neither at a shadow root nor at a frame of the page. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}

/** Is one element inside another, shadow roots and frames of the page included? An element holds itself. */
export function holdsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcross(at)) if (at === outer) return true;
  return false;
}

/** `querySelectorAll` that looks into open shadow roots too, in the order of the page. It walks every element. */
export function allAcross(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const trees = 'shadowRoot' in root && root.shadowRoot ? [root.shadowRoot, root] : [root];
  for (const tree of trees)
    for (const element of tree.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...allAcross(element.shadowRoot, selector));
    }
  return found;
}

/** Elements an event went through, innermost first, inside open shadow roots too. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => (target as Node).nodeType === Node.ELEMENT_NODE);
}

/** The element with the focus, inside open shadow roots and frames of the page too. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = (inner.shadowRoot ?? documentIn(inner))?.activeElement ?? null) focused = inner;
  return focused;
}

export const writableInputs = 'textarea, input:not([type]), input[type=text]';

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
  if (!(element as HTMLElement).isContentEditable) return null;
  let host = element as HTMLElement;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Where an element of ours belongs so that it can be seen and used: the modal dialog the field is in, or its body. */
export function layerOf(field: Element): Element {
  const { ownerDocument } = field;
  const dialog = closestAcross(field, 'dialog');
  return dialog?.ownerDocument === ownerDocument && dialog.matches(':modal') ? dialog : ownerDocument.body;
}

/** Is it drawn? A content warning that is folded away publishes nothing. */
export const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** Elements that Relis adds to a page, all outside editors: their names begin alike. */
export const isOurs = (node: Node): boolean => (node as Element).localName?.startsWith('relis-');
