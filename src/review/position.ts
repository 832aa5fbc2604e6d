/**
 * Where the chip and the panel stand: beside the compose box, never over a control of the site while another place is free.
 */
import { autoUpdate, computePosition, hide, offset, type Placement, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { Dock } from '../networks/network';

/** Room left around what is ours, in pixels. */
const gap = 8;

/** A rectangle in the coordinates of the window. */
export type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height' | 'top' | 'left' | 'right' | 'bottom'>;

/** The compose box, or the rectangle it fills now. */
export type Anchor = () => Element | Box;

/** The composer around the box: what is never covered, and where there is room. */
export interface Surroundings {
  /** What holds the box and its publish control. */
  readonly root: Element;
  /** The publish control as it is now, where it is known. */
  readonly publish: Element | null;
  /** Where the network's file says the chip stands. */
  readonly dock?: Dock | undefined;
}

/** A place beside the box (`outside`), in its corner (`inside`), or at the foot of the window, wherever the box is. */
interface Place {
  readonly placement: Placement;
  readonly side: 'outside' | 'inside' | 'window';
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
const foot: Place = { placement: 'bottom', side: 'window' };

/** In the margin, like a note; above or below when the margin is too narrow. */
const margin: Manners = {
  places: [outside('right-start'), outside('left-start'), outside('top-end'), outside('bottom-end')],
  avoid: 'composer',
};

const below = [outside('bottom-end'), outside('bottom-start')] as const;
const above = [outside('top-end'), outside('top-start')] as const;

/** The places of the chip that a network's file names: tried before all others. */
const docks: Readonly<Record<Dock, readonly Place[]>> = { above, below };

const mannersOf = {
  /** Below or above the box, its sides being the panel's, unless its network says better; else in a corner, where text seldom is. */
  chip: { places: [...below, ...above, inside('bottom-end'), inside('top-end')], avoid: 'page' },
  /** Beside the end of the box, close to where one publishes; rather at the foot of the window than over the text. */
  note: {
    places: [outside('right-end'), outside('left-end'), outside('top-end'), outside('bottom-end'), foot, inside('bottom-end')],
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
  /** The composer, asked again whenever something moves: pages replace its parts. */
  readonly composer: () => Surroundings | undefined;
  /** Our own host element, which never counts as a control of the site. */
  readonly host: Element;
  readonly as: keyof typeof mannersOf;
}

/**
 * What was drawn again is looked under so often at the most, in milliseconds: with each key everything is drawn, and to look
 * under it takes a large page some time. Another size or another place of the box is followed at once.
 */
const placedEvery = 150;

/**
 * Runs something once the browser has laid the page out and drawn it: to measure then costs next to nothing, while in between
 * a large page that has changed would be laid out for us alone.
 * @returns gives it up
 */
function afterLayout(element: Element, run: () => void): () => void {
  const drawn = new IntersectionObserver(() => {
    drawn.disconnect();
    run();
  });
  drawn.observe(element);
  return () => drawn.disconnect();
}

/** What stands somewhere until it is released. */
export interface Docked {
  /** Something may have changed under it. */
  place(): void;
  release(): void;
}

/** A place, and what it would cover. */
interface Spot {
  readonly left: number;
  readonly top: number;
  /** No control it must avoid is under it. */
  readonly free: boolean;
  /** The publish control is not under it, be it disabled or without a pointer. */
  readonly publishable: boolean;
  /** The box is scrolled away. */
  readonly hidden: boolean;
}

/** The form or dialogue the box belongs to. */
const formOf = (box: Element | undefined): Element | undefined =>
  box?.closest('form, dialog, [role=dialog], [role=form]') ?? box ?? undefined;

const clamp = (value: number, length: number, room: number): number => Math.max(gap, Math.min(value, room - length - gap));

/** Whether a place keeps off an element of this document; one that is not shown is nowhere. */
const keepsOff = (rect: Box, element: Element | null): boolean =>
  element === null || element.ownerDocument !== document || [...element.getClientRects()].every((part) => apart(rect, part));

/**
 * Keeps an element beside the compose box, through scrolling and resizing. Where no place is free it takes the last one; what
 * nobody asked for is never put over the publish control, and is better unseen. Where the box is scrolled away it hides.
 */
export function dock(floating: HTMLElement, { anchor, composer, host, as }: DockOptions): Docked {
  const { places, avoid, yields }: Manners = mannersOf[as];
  const start = anchor();
  const box = start instanceof Element ? start : undefined;
  const reference: VirtualElement = {
    getBoundingClientRect: () => toBox(anchor()),
    ...(box && { contextElement: box }),
  };
  let stopped = false;

  async function tryPlace({ placement, side }: Place, { root, publish }: Partial<Surroundings> = {}): Promise<Spot> {
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
    const { offsetWidth: width, offsetHeight: height } = floating;
    const { innerWidth, innerHeight } = window;
    const left = clamp(side === 'window' ? (innerWidth - width) / 2 : x, width, innerWidth);
    const top = clamp(side === 'window' ? innerHeight : y, height, innerHeight);
    const rect = boxAt(left, top, floating);
    const publishable = keepsOff(rect, publish ?? null);
    const within = avoid === 'composer' ? (root ?? formOf(box)) : undefined;
    const free = publishable && (side === 'inside' || apart(rect, toBox(anchor()))) && !coversControl(rect, host, box, within);
    return { left, top, free, publishable, hidden: middlewareData.hide?.referenceHidden === true };
  }

  async function place(): Promise<void> {
    const around = composer();
    const first = as === 'chip' && around?.dock ? docks[around.dock] : [];
    let resort: Spot | undefined;
    for (const candidate of [...first, ...places]) {
      const spot = await tryPlace(candidate, around);
      if (stopped) return;
      if (spot.free) return stand(spot);
      if (spot.publishable || !resort?.publishable) resort = spot;
    }
    if (resort) stand(resort);
  }

  function stand({ left, top, free, publishable, hidden }: Spot): void {
    floating.style.left = `${Math.round(left)}px`;
    floating.style.top = `${Math.round(top)}px`;
    const unwelcome = avoid === 'page' ? !publishable : yields === true && !free;
    floating.style.visibility = hidden || unwelcome ? 'hidden' : 'visible';
  }

  const stop = autoUpdate(reference, floating, () => void place());
  let due: ReturnType<typeof setTimeout> | undefined;
  let giveUp = (): void => {};
  let placed = Number.NEGATIVE_INFINITY;
  const placeAgain = (): void => {
    due = undefined;
    placed = performance.now();
    giveUp();
    giveUp = afterLayout(floating, () => void place());
  };
  return {
    place() {
      const wait = placed + placedEvery - performance.now();
      if (wait <= 0) placeAgain();
      else due ??= setTimeout(placeAgain, wait);
    },
    release() {
      stopped = true;
      stop();
      clearTimeout(due);
      giveUp();
      // Hidden here, it could not take the focus where it goes next.
      floating.style.visibility = '';
    },
  };
}

/** The panel scrolls rather than leave the window, and stays tall enough for a card. */
function limitHeight({ availableHeight, elements }: { availableHeight: number; elements: { floating: HTMLElement } }): void {
  elements.floating.style.maxHeight = `${Math.round(Math.min(Math.max(availableHeight, 240), 560, window.innerHeight - 2 * gap))}px`;
}
