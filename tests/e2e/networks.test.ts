/**
 * Every network on its own host, in each browser: the browser is given our page of its structure in place of the site, so what is
 * tested is the permission of the manifest, the network file that travels with it, and the hold.
 */
import { readFile } from 'node:fs/promises';
import { describe, expect, inject } from 'vitest';
import { inputOpens } from '../../src/composer/hidden-inputs';
import { networks } from '../../src/networks';
import type { Network } from '../../src/networks/network';
import { freshNumber } from './fresh';
import type { Writer } from './writer';
import { browsers } from './writers';

/** No network fills the window to its edges, nor a line with one button. */
const style = '<style>section { margin: 60px } [role=button] { display: inline-block }</style>';

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

const sent = (writer: Writer): Promise<number> =>
  writer.driver.evaluate(() => (window as unknown as { sent: number }).sent, null);

/** Whether the script for hidden file inputs is in the page. */
const revealed = (writer: Writer): Promise<boolean> => writer.driver.evaluate((key) => Symbol.for(key) in window, inputOpens);

describe.each(browsers)('in $name', ({ test }) => {
  describe.each(networks)('$name', (network) => {
    const { id, hidesFileInputs = false } = network;
    test('holds what is written in each of its boxes, and lets it go once', async ({ writer }) => {
      const html = await readFile(new URL(`../pages/networks/${id}.html`, import.meta.url), 'utf8');
      for (const [index, [section]] of [...html.matchAll(sections)].entries()) {
        // Nothing here publishes yet: what is brought up has a section of its own.
        if (section.includes('data-behind')) continue;
        await writer.openInstead(addressOf(network), `<!doctype html>${style}${only(html, index)}${listener}`);
        // From the start, and only where it is wanted.
        expect(await revealed(writer)).toBe(hidesFileInputs);
        await writer.pressOn('[data-box]');
        const number = freshNumber();
        await writer.goOn(`Mon GSM est le ${number}`);
        await expect.poll(() => writer.marked(), { message: section }).toEqual([number]);
        // The chip is seen, takes no focus, and keeps off the publish control, wherever the page puts it.
        await expect.poll(() => writer.chipClearOf('[data-publish]'), { message: section }).toBe(true);
        if (await writer.putUnderChip('[data-publish]')) {
          await expect.poll(() => writer.chipClearOf('[data-publish]'), { message: section }).toBe(true);
          await writer.mayPressAgain('[data-publish]');
        }
        expect(await writer.focusIn('*')).toBe(false);
        if (section.includes('data-keys')) await writer.key('Enter');
        else await writer.pressOn('[data-publish]');
        await expect.poll(() => writer.reviewShown(), { message: section }).toBe(true);
        expect(await sent(writer)).toBe(0);
        await writer.press('Publier quand même', 'review');
        await expect.poll(() => sent(writer)).toBe(1);
      }
    });
  });
});
