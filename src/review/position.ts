/**
 * Where the chip and the panel stand: beside the compose box, never over a control of the site while another place is free.
 */
import { autoUpdate, computePosition, hide, offset, type Placement, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Room left around what is ours, in pixels. */
const gap = 8;

/** A rectangle in the coordinates of the window. */
export type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height' | 'top' | 'left' | 'right' | 'bottom'>;

/** The compose box, or the rectangle it fills now. */
export type Anchor = () => Element | Box;

/** A place beside the box (`outside`) or in its corner (`inside`). */
interface Place {
  readonly placement: Placement;
  readonly side: 'outside' | 'inside';
}

interface Manners {
  /** From the best place to the last resort. */
  readonly places: readonly [Place, ...Place[]];
  /** Keep off every control of the page, or only off those of the composer. */
  readonly avoid: 'page' | 'composer';
  /** Came by itself: better unseen than over a control. */
  readonly yields?: true;
}

const outside = (placement: Placement): Place => ({ placement, side: 'outside' });
const inside = (placement: Placement): Place => ({ placement, side: 'inside' });

/** In the margin, like a note; above or below when the margin is too narrow. */
const margin: Manners = {
  places: [outside('right-start'), outside('left-start'), outside('top-end'), outside('bottom-end')],
  avoid: 'composer',
};

const mannersOf = {
  /** Below or above the box, its sides being the panel's; else in a corner, where text seldom is. */
  chip: {
    places: [
      outside('bottom-end'),
      outside('top-end'),
      outside('bottom-start'),
      outside('top-start'),
      inside('bottom-end'),
      inside('top-end'),
    ],
    avoid: 'page',
  },
  /** Beside the end of the box, close to where one publishes. */
  note: {
    places: [outside('right-end'), outside('left-end'), outside('top-end'), outside('bottom-end'), inside('bottom-end')],
    avoid: 'page',
  },
  panel: margin,
  /** The panel that nobody opened. */
  peek: { ...margin, yields: true },
} as const satisfies Record<string, Manners>;

const controls =
  'button, a[href], input, select, textarea, summary, label, [role=button], [role=link], [role=tab], [role=switch], [role=checkbox], [role=combobox], [role^=menuitem], [role=option], [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';

/** Every element of the site under a point, those in open shadow roots too; what is ours (`host`) is none. */
function elementsAt(host: Element, x: number, y: number, root: DocumentOrShadowRoot = document, depth = 3): Element[] {
  return root
    .elementsFromPoint(x, y)
    .filter((element) => element !== host)
    .flatMap((element) =>
      depth > 0 && element.shadowRoot ? [element, ...elementsAt(host, x, y, element.shadowRoot, depth - 1)] : [element],
    );
}

/** Points from one edge to the other, closer than the smallest button is wide. */
function* along(from: number, to: number): Iterable<number> {
  const parts = Math.max(Math.ceil((to - from) / 20), 1);
  for (let part = 0; part <= parts; part++) yield from + 1 + ((to - from - 2) * part) / parts;
}

/** Whether a control of the site lies under a rectangle; `host` is ours, `box` may be covered. */
function coversControl(rect: Box, host: Element, box: Element | undefined, within: Element | undefined): boolean {
  const counts = (control: Element | null): boolean =>
    control !== null && (!box || !(control.contains(box) || box.contains(control))) && (!within || within.contains(control));
  for (const y of along(rect.top, rect.bottom))
    for (const x of along(rect.left, rect.right))
      if (elementsAt(host, x, y).some((element) => counts(element.closest(controls)))) return true;
  return false;
}

function toBox(anchor: Element | Box): Box {
  return anchor instanceof Element ? anchor.getBoundingClientRect() : anchor;
}

const apart = (a: Box, b: Box): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

function boxAt(x: number, y: number, { offsetWidth: width, offsetHeight: height }: HTMLElement): Box {
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}

interface DockOptions {
  readonly anchor: Anchor;
  /** What holds the box and its publish button; the form or dialogue around the box where it is not said. */
  readonly composer?: Element | undefined;
  /** Our own host element, which never counts as a control of the site. */
  readonly host: Element;
  readonly as: keyof typeof mannersOf;
}

/** The form or dialogue the box belongs to. */
const formOf = (box: Element | undefined): Element | undefined =>
  box?.closest('form, dialog, [role=dialog], [role=form]') ?? box ?? undefined;

const clamp = (value: number, length: number, room: number): number => Math.max(gap, Math.min(value, room - length - gap));

/**
 * Keeps an element beside the compose box, through scrolling and resizing, until the returned function is called.
 * Where no place is free the last one is taken; where the box is scrolled away the element hides.
 */
export function dock(floating: HTMLElement, { anchor, composer, host, as }: DockOptions): () => void {
  const { places, avoid, yields }: Manners = mannersOf[as];
  const start = anchor();
  const box = start instanceof Element ? start : undefined;
  const reference: VirtualElement = {
    getBoundingClientRect: () => toBox(anchor()),
    ...(box && { contextElement: box }),
  };
  const within = avoid === 'composer' ? (composer ?? formOf(box)) : undefined;
  let stopped = false;

  async function tryPlace({ placement, side }: Place) {
    const inset = { mainAxis: -floating.offsetHeight - gap, crossAxis: placement.endsWith('end') ? -gap : gap };
    const { x, y, middlewareData } = await computePosition(reference, floating, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(side === 'inside' ? inset : gap),
        shift({ padding: gap }),
        ...(avoid === 'composer' ? [size({ padding: gap, apply: limitHeight })] : []),
        hide({ strategy: 'referenceHidden' }),
      ],
    });
    const left = clamp(x, floating.offsetWidth, window.innerWidth);
    const top = clamp(y, floating.offsetHeight, window.innerHeight);
    const rect = boxAt(left, top, floating);
    const free = (side === 'inside' || apart(rect, toBox(anchor()))) && !coversControl(rect, host, box, within);
    return { left, top, free, hidden: middlewareData.hide?.referenceHidden === true };
  }

  async function place(): Promise<void> {
    for (const [index, candidate] of places.entries()) {
      const { left, top, free, hidden } = await tryPlace(candidate);
      if (stopped) return;
      if (!free && index < places.length - 1) continue;
      floating.style.left = `${Math.round(left)}px`;
      floating.style.top = `${Math.round(top)}px`;
      floating.style.visibility = hidden || (yields && !free) ? 'hidden' : 'visible';
      return;
    }
  }

  const stop = autoUpdate(reference, floating, () => void place());
  return () => {
    stopped = true;
    stop();
    // Hidden here, it could not take the focus where it goes next.
    floating.style.visibility = '';
  };
}

/** The panel scrolls rather than leave the window, and stays tall enough for a card. */
function limitHeight({ availableHeight, elements }: { availableHeight: number; elements: { floating: HTMLElement } }): void {
  elements.floating.style.maxHeight = `${Math.round(Math.min(Math.max(availableHeight, 240), 560, window.innerHeight - 2 * gap))}px`;
}
