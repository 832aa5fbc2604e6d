/**
 * What can be seen on a page, by the page itself: through open shadow roots and the frames the page wrote, in the
 * coordinates of its window. Sent to the page as text, so nothing here sees its surroundings.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words under a mark, and where they are. */
export interface Mark {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where to look for something to press. */
export type Place = 'page' | 'review' | 'panel';

export interface Eyes {
  /** The (first) compose box that is shown, or the one with this label. */
  box(label?: string): HTMLElement | undefined;
  /** The (first) one-line field that is shown. */
  title(): HTMLElement | undefined;
  /** The last element that is shown and fits a selector. */
  last(selector: string): HTMLElement | undefined;
  /** A button by its whole name, spaces made plain, once it can be pressed. */
  button(place: Place, name: string): HTMLElement | undefined;
  /** Something of ours, by its part. */
  part(name: string): HTMLElement | undefined;
  /** The middle of an element, brought into view; of a tall one, near its top. */
  middle(element: Element | undefined): Point | null;
  /** The same once it has stood still for some frames: an editor may still be scrolling to its caret. */
  still(find: () => Element | undefined): Promise<Point | null>;
  /** How many pictures are attached. */
  pictures(): number;
  marks(): Mark[];
  /** Where the caret stands in the box, as the number of characters before it, pictures and line ends left out. */
  caret(): number | null;
}

declare global {
  interface Window {
    eyes: Eyes;
  }
}

/** Opens `window.eyes`. Runs in the page. */
export function openEyes(): void {
  const buttons = 'button:enabled, [role=button], a[href="#"]';
  const shown = (element: Element): boolean => element.getClientRects().length > 0 && element.checkVisibility();
  const inside = (element: Element): ParentNode | null =>
    element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? null;
  const deep = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const room = element.localName.startsWith('relis-') ? null : inside(element);
      return room ? [element, ...deep(room)] : [element];
    });
  const ours = (): ShadowRoot | null | undefined => document.querySelector('relis-ui')?.shadowRoot;
  const find = (selector: string): HTMLElement | undefined =>
    deep(document).find((element) => element.matches(selector) && shown(element));
  const boxes = 'textarea, [contenteditable=true]';
  const box = (label?: string): HTMLElement | undefined => find(label ? `:is(${boxes})[aria-label="${label}"]` : boxes);

  /** Where the window of an element stands in the window of the page. */
  const shiftOf = (node: Node): Point => {
    const frame = node.ownerDocument?.defaultView?.frameElement;
    if (!frame) return { x: 0, y: 0 };
    const { left, top } = frame.getBoundingClientRect();
    return { x: left + frame.clientLeft, y: top + frame.clientTop };
  };
  const markOf = (node: Node, words: string, { left, top, right, bottom }: DOMRect): Mark => {
    const { x, y } = shiftOf(node);
    return { words, left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  };
  const documents = (): Document[] => [
    document,
    ...deep(document).flatMap((e) => (e as HTMLIFrameElement).contentDocument ?? []),
  ];
  const highlightsOf = ({ defaultView }: Document): HighlightRegistry => (defaultView as typeof window).CSS.highlights;

  window.eyes = {
    box,
    title: () => find('input[type=text], input:not([type])'),
    part: (name) => ours()?.querySelector<HTMLElement>(`[data-part=${name}]`) ?? undefined,
    last: (selector) => deep(document).findLast((element) => element.matches(selector) && shown(element)),
    button(place, name) {
      const room = place === 'page' ? document : ours()?.querySelector(`[data-part=${place}]`);
      return (room ? deep(room) : []).find(
        (element) =>
          element.matches(buttons) &&
          (element.getAttribute('aria-label') ?? element.textContent?.trim())?.replace(/\s/g, ' ') === name &&
          element.getClientRects().length > 0,
      );
    },
    middle(element) {
      if (!element || element.getClientRects().length === 0) return null;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const { x, y } = shiftOf(element);
      return { x: x + left + width / 2, y: y + top + Math.min(height / 2, 20) };
    },
    async still(find) {
      let before = window.eyes.middle(find());
      for (let frames = 0; before && frames < 3; ) {
        await new Promise(requestAnimationFrame);
        const at = window.eyes.middle(find());
        frames = at?.x === before.x && at.y === before.y ? frames + 1 : 0;
        before = at;
      }
      return before;
    },
    pictures: () => deep(document).filter((element) => element.matches('#composer img, .box img')).length,
    marks() {
      const highlighted = documents().flatMap((tree) =>
        [...highlightsOf(tree)].flatMap(([name, ranges]) =>
          name.startsWith('rl-')
            ? [...ranges].map((range) => markOf(range.startContainer, String(range), (range as Range).getBoundingClientRect()))
            : [],
        ),
      );
      const mirrored = documents()
        .flatMap((tree) => [...tree.querySelectorAll('relis-marks:popover-open')])
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[data-level]') ?? [])])
        .map((mark) => markOf(mark, mark.textContent ?? '', mark.getBoundingClientRect()));
      return [...highlighted, ...mirrored];
    },
    caret() {
      const field = box();
      if (!field) return null;
      if ('selectionStart' in field)
        return (field as HTMLTextAreaElement).value.slice(0, field.selectionStart as number).replaceAll('\n', '').length;
      const root = field.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
      const selection = root.getSelection?.() ?? field.ownerDocument.getSelection();
      if (!selection?.focusNode || !field.contains(selection.focusNode)) return null;
      const before = field.ownerDocument.createRange();
      before.setStart(field, 0);
      before.setEnd(selection.focusNode, selection.focusOffset);
      return String(before).length;
    },
  };
}
