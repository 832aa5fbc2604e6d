/** Mentions and emoji as rich editors draw them, and the text of markup that holds them. */
import type { Inserted } from './demo';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#e8b23a"/></svg>';

/** The attributes of the picture of an emoji. */
export const pictureOf = (emoji: string): { alt: string; src: string; class: string; draggable: string } => ({
  alt: emoji,
  src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  class: 'emoji',
  draggable: 'false',
});

/** The attributes of a mention: a chip that is written as one piece. */
export const chip = { class: 'mention', contenteditable: 'false' } as const;

const attributes = (named: Readonly<Record<string, string>>): string =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** The same as markup, for editors whose model is markup. */
export const markupOf = (part: Inserted): string =>
  'mention' in part ? `<span${attributes(chip)}>${part.mention}</span>` : `<img${attributes(pictureOf(part.emoji))}>`;

const blocks = new Set(['DIV', 'P']);

/** The lines of a `contenteditable`, or of the markup an editor gives: blocks side by side, pictures by their text. */
export function linesIn(root: Node): string[] {
  const lines = [''];
  const write = (words: string): void => {
    lines[lines.length - 1] += words;
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') write((node as Text).data);
    else if (node.nodeName === 'IMG') write((node as HTMLImageElement).alt);
    else if (node.nodeName === 'BR' && node.nextSibling) lines.push('');
    else {
      if (blocks.has(node.nodeName) && node !== root.firstChild) lines.push('');
      for (const child of node.childNodes) visit(child);
    }
  };
  for (const child of root.childNodes) visit(child);
  return lines;
}
