/** The shape of a cover: the same where it is shown before and where it is painted. */
import type { Box } from '../../rules/api';

/** Much wider than high: words. */
export const isLine = ({ width, height }: Box): boolean => width > height * 1.6;

/** How much wider a cover is than its box on each side, in parts of it: a box of a face leaves out hair and chin. */
export const coverMargin = 0.25;

/**
 * The rectangle of a cover of words, or the one around the ellipse of a cover of a face; the ellipse holds the whole box.
 * @param box in pixels: across and down must be alike
 */
export function coverOf(box: Box, margin = coverMargin): Box {
  // Words have little around them, and other words beside them.
  const across = (isLine(box) ? box.height : box.width) * margin;
  const down = box.height * margin;
  return { x: box.x - across, y: box.y - down, width: box.width + 2 * across, height: box.height + 2 * down };
}
