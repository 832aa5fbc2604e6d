/** What is marked on a page, read as the page could: the highlights of rich editors, the mirror over form fields. */
import type { Frame, Page } from 'playwright-core';

/** Words under a mark, in no particular order, spaces made plain. */
export async function markedWords(page: Page): Promise<string[]> {
  const words = await Promise.all(page.frames().map(markedIn));
  return words
    .flat()
    .map((word) => word.replace(/\s/g, ' '))
    .sort();
}

const markedIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const highlighted = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('rl-') ? [...ranges].map((range) => String(range)) : [],
    );
    const mirrored = [...document.querySelectorAll('relis-marks:popover-open')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-level]') ?? [])].map((mark) => mark.textContent ?? ''),
    );
    return [...highlighted, ...mirrored];
  });
