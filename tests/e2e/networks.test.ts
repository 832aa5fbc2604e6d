/**
 * Every named network on its own host: the browser is given our page of its structure in place of the site, so what is
 * tested is the permission of the manifest, the network file that travels with it, and the hold.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { inputOpens } from '../../src/composer/hidden-inputs';
import { networks } from '../../src/networks';
import type { Network } from '../../src/networks/network';
import { describe, expect, type Relis, review, test } from './browser';
import { markedWords } from './marks';

const number = '0475 12 34 56';

/** Counts what the page was told to publish: presses on the publish control, or Enter where only a key sends. */
const listener = `<script>
  for (const template of document.querySelectorAll('[data-frame]')) {
    const frame = document.createElement('iframe');
    frame.id = template.dataset.frame;
    template.replaceWith(frame);
    frame.contentDocument.body.append(template.content);
  }
  window.sent = 0;
  const publishes = (event) => event.composedPath().some((node) => node.dataset?.publish !== undefined);
  document.addEventListener('click', (event) => { if (publishes(event)) { window.sent++; event.preventDefault(); } });
  document.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => { if (event.key === 'Enter' && document.querySelector('[data-keys]')) window.sent++; });
</script>`;

const sections = /<section[\s\S]*?<\/section>/g;

/** The page of a network with one of its composers. */
const only = (page: string, index: number): string => {
  let at = 0;
  return page
    .replace(sections, (section) => (at++ === index ? section : ''))
    .replaceAll('<template>', '<template shadowrootmode="open">');
};

/** Where the network is: on its own host; where anybody may run it, on a host that Relis was given. */
const addressOf = ({ id, hosts }: Network): string => hosts[0]?.replace('*', '') ?? `${inject('origin')}/networks/${id}`;

async function open(relis: Relis, address: string, html: string): Promise<Page> {
  await relis.context.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html}${listener}` }),
  );
  return relis.open(address);
}

const sent = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { sent: number }).sent);

/** Whether the script for hidden file inputs is in the page. */
const revealed = (page: Page): Promise<boolean> => page.evaluate((key) => Symbol.for(key) in window, inputOpens);

describe.each(networks)('$name', (network) => {
  const { id, hidesFileInputs = false } = network;
  test('holds what is written in each of its boxes, and lets it go once', async ({ relis }) => {
    const html = await readFile(new URL(`../pages/networks/${id}.html`, import.meta.url), 'utf8');
    for (const [index, section] of [...html.matchAll(sections)].entries()) {
      // Nothing here publishes yet: what is brought up has a section of its own.
      if (section[0].includes('data-behind')) continue;
      const page = await open(relis, addressOf(network), only(html, index));
      // From the start, and only where it is wanted.
      expect(await revealed(page)).toBe(hidesFileInputs);
      const place = section[0].includes('data-frame') ? page.frameLocator('iframe') : page;
      await place.locator('[data-box]').last().click();
      await page.keyboard.type(`Mon GSM est le ${number}`);
      await expect.poll(() => markedWords(page), { message: section[0] }).toEqual([number]);
      if (section[0].includes('data-keys')) await page.keyboard.press('Enter');
      else await page.locator('[data-publish]').click();
      await expect.poll(() => review(page).isVisible(), { message: section[0] }).toBe(true);
      expect(await sent(page)).toBe(0);
      await review(page).getByRole('button', { name: 'Publier quand même' }).click();
      await expect.poll(() => sent(page)).toBe(1);
      await page.close();
      await relis.context.unroute(`${addressOf(network)}**`);
    }
  });
});
