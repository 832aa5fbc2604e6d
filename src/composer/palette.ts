/** Colours of the marks: on the page's own ground, which may be light or dark whatever the browser's theme says. */
import type { Finding } from '../../rules/api';

export type MarkLevel = Finding['level'];

interface MarkStyle {
  readonly line: string;
  readonly style: 'double' | 'wavy' | 'dotted';
  readonly ground: string;
}

export type Palette = Readonly<Record<MarkLevel, MarkStyle>>;

/** Told apart without colour: double, wavy, dotted. */
const onLight: Palette = {
  block: { line: '#b3202c', style: 'double', ground: 'rgb(179 32 44 / 12%)' },
  warn: { line: '#9a5b00', style: 'wavy', ground: 'transparent' },
  hint: { line: '#5f6b85', style: 'dotted', ground: 'transparent' },
};

const onDark: Palette = {
  block: { line: '#ff8a90', style: 'double', ground: 'rgb(255 138 144 / 22%)' },
  warn: { line: '#f2b552', style: 'wavy', ground: 'transparent' },
  hint: { line: '#a9b1c4', style: 'dotted', ground: 'transparent' },
};

/** Light text stands on a dark ground. */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}

export const paletteFor = (field: Element): Palette => (isLight(getComputedStyle(field).color) ? onDark : onLight);

/** The declarations of one mark, for `::highlight()` and for the mirror alike. */
export function declarationsOf({ line, style, ground }: MarkStyle): string {
  return `text-decoration: underline ${style} ${line}; text-decoration-thickness: 1.5px; text-underline-offset: 3px; background-color: ${ground};`;
}
