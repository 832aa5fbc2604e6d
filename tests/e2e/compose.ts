/** What a writer does on the test pages, and what these received. */
import type { Frame, Locator, Page } from 'playwright-core';
import type { Published } from '../pages/client/demo';

/** The (first) compose box of a page or frame, whatever its editor. */
export function composeBox(page: Page | Frame): Locator {
  const box = 'textarea:visible, [contenteditable=true]';
  return page.url().includes('/tinymce') ? page.frameLocator('iframe').locator(box).first() : page.locator(box).first();
}

export const publishButton = (page: Page | Frame): Locator => {
  const named = { name: 'Publier', exact: true };
  return page.getByRole('button', named).or(page.getByRole('link', named)).first();
};

/** Puts the caret in the box and types, key by key. */
export async function write(page: Page, text: string): Promise<void> {
  await composeBox(page).click();
  await page.keyboard.type(text);
}

/** Everything the page received, in order. */
export const published = (page: Page): Promise<readonly Published[]> => page.evaluate(() => window.demo.published);

/** The text as the editor itself holds it. */
export const modelText = (page: Page): Promise<string> => page.evaluate(() => window.demo.modelText());
