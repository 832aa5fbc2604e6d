/**
 * Marks over a form field: its text has no nodes to mark, so the same words are laid out over it, invisible but for the
 * underlines. The mirror lives in a host of our own, lets every pointer through, and is shown only where it fits exactly.
 */
import { autoUpdate } from '@floating-ui/dom';
import type { Finding, Span } from '../../rules/api';
import { isOn, type PointIn } from './highlights';
import { declarationsOf, paletteFor } from './palette';
import type { FieldText } from './read';
import { layerOf } from './tree';

/** What makes text break and stand where it does. */
const copied = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-indent',
  'text-align',
  'text-rendering',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'tab-size',
  'word-break',
  'line-break',
  'hyphens',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
] as const; // prettier-ignore

const hostStyle =
  'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: hidden !important; pointer-events: none !important;';

export class Mirror {
  readonly #host: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #controller = new AbortController();
  #drawn: readonly { readonly mark: HTMLElement; readonly at: Span }[] = [];

  constructor(
    readonly field: HTMLTextAreaElement | HTMLInputElement,
    shadowMode: ShadowRootMode,
  ) {
    const { ownerDocument } = field;
    this.#sheet = ownerDocument.createElement('div');
    this.#host = ownerDocument.createElement('relis-marks');
    this.#host.setAttribute('popover', 'manual');
    this.#host.setAttribute('aria-hidden', 'true');
    this.#host.attachShadow({ mode: shadowMode }).append(this.#sheet);
    layerOf(field).append(this.#host);
    const stopFollowing = autoUpdate(field, this.#host, () => this.#place());
    const { signal } = this.#controller;
    signal.addEventListener('abort', stopFollowing);
    field.addEventListener('scroll', () => this.#scroll(), { passive: true, signal });
  }

  /** Is this still the field it was made for, on the page? */
  get fits(): boolean {
    return this.field.isConnected && this.#host.isConnected;
  }

  /** Draws the findings of this field; with none the mirror is not shown at all. */
  draw({ start, end }: FieldText, findings: readonly Finding[]): void {
    const own = findings.flatMap(({ at, level }) => (at && start <= at[0] && at[1] <= end ? [{ at, level }] : []));
    const palette = paletteFor(this.field);
    const text = this.field.value;
    const drawn: { mark: HTMLElement; at: Span }[] = [];
    const nodes: (string | HTMLElement)[] = [];
    let written = 0;
    for (const { at, level } of own) {
      const [from, to] = [at[0] - start, at[1] - start];
      if (from < written) continue;
      const mark = this.field.ownerDocument.createElement('span');
      mark.style.cssText = declarationsOf(palette[level]);
      mark.dataset.level = level;
      mark.textContent = text.slice(from, to);
      nodes.push(text.slice(written, from), mark);
      drawn.push({ mark, at });
      written = to;
    }
    // A last line that is empty has a height only when something stands on it.
    nodes.push(`${text.slice(written)}\u200B`);
    this.#drawn = drawn;
    this.#sheet.replaceChildren(...nodes);
    if (own.length > 0) this.#show();
    else this.#hide();
  }

  /** The marked words at a point of the field's window. */
  spanAt(point: PointIn): Span | undefined {
    if (this.field.ownerDocument.defaultView !== point.view || !isOn(point, this.field)) return undefined;
    return this.#drawn.find(({ mark }) => isOn(point, mark))?.at;
  }

  #show(): void {
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
    this.#place();
  }

  #hide(): void {
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
  }

  #place(): void {
    const { field } = this;
    const box = field.getBoundingClientRect();
    const style = getComputedStyle(field);
    // A field that is scaled or rotated would carry its underlines elsewhere: better none.
    const scaled = Math.abs(box.width - field.offsetWidth) > 1 || Math.abs(box.height - field.offsetHeight) > 1;
    const visible = !scaled && box.width > 0 && style.visibility === 'visible';
    this.#host.style.cssText = `${hostStyle} left: ${box.left}px !important; top: ${box.top}px !important; width: ${box.width}px !important; height: ${box.height}px !important; ${visible ? '' : 'display: none !important;'}`;
    const sheet = this.#sheet.style;
    sheet.cssText =
      'position: absolute; left: 0; top: 0; box-sizing: border-box; color: transparent; border-style: solid; border-color: transparent; white-space: pre-wrap; overflow-wrap: break-word;';
    for (const property of copied) sheet.setProperty(property, style.getPropertyValue(property));
    if (field.tagName === 'INPUT') sheet.whiteSpace = 'pre';
    // The scroll bar takes its room from the text, not from the box.
    const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
    sheet.width = field.tagName === 'INPUT' ? 'max-content' : `${field.clientWidth + borders}px`;
    this.#scroll();
  }

  #scroll(): void {
    this.#sheet.style.transform = `translate(${-this.field.scrollLeft}px, ${-this.field.scrollTop}px)`;
  }

  remove(): void {
    this.#controller.abort();
    this.#host.remove();
  }
}
