/**
 * Relis's own pages in both browsers: the box to try it in is a real one, and everybody can read them, however their system is
 * set. The panel and the review are read there too: they are the same everywhere.
 */
import { describe, expect } from 'vitest';
import { outOfReach, violations } from './looks';
import type { Writer } from './writer';
import { browsers, inOwnColours } from './writers';

/** The narrowest window that everything must fit, 320 pixels; a window of 1280 by 720 seen at twice the size. */
const small = [
  [320, 640],
  [640, 360],
] as const;

/**
 * Nothing for axe-core to say, whatever the system is set to; in a small window nothing is cut, out of reach or to be scrolled
 * sideways.
 */
async function expectReadable({ driver }: Writer): Promise<void> {
  for (const [width, height] of small) {
    await driver.resize(width, height);
    expect(await driver.run('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await expect.poll(() => driver.evaluate(outOfReach, null), { message: `${width} by ${height}` }).toEqual([]);
  }
  expect(await violations(driver.run, 'all')).toEqual([]);
  await driver.resize(1280, 720);
  for (const look of driver.looks) {
    await driver.look(look);
    expect(await violations(driver.run, 'colours'), look).toEqual([]);
  }
  await driver.look('light');
}

const shown = (writer: Writer, selector: string): Promise<void> =>
  expect.poll(() => writer.driver.run(`document.querySelector('${selector}') !== null`)).toBe(true);

describe.each(browsers)('in $name', ({ test }) => {
  test('the box of the welcome page is read, held and fixed as that of a network', async ({ writer, own }) => {
    await writer.open(own('welcome.html'));
    await shown(writer, 'main select');
    await expectReadable(writer);
    await writer.press('Mon numéro de GSM est le 0475 12 34 56');
    await expect.poll(() => writer.marked()).toEqual(['0475 12 34 56']);
    await writer.openPanel();
    await expect.poll(() => writer.panelText()).toContain('0475 12 34 56');
    await expectReadable(writer);
    await writer.publish();
    await expect.poll(() => writer.reviewShown()).toBe(true);
    await expectReadable(writer);
    const said = (): Promise<unknown> => writer.driver.run("document.querySelector('.published').textContent");
    expect(await said()).toBe('');
    await writer.press('Retirer le numéro', 'review');
    await writer.press('Publier', 'review');
    await expect.poll(said).toContain('n’est parti nulle part');
    // The next message is another one, and nobody asks what the account is for: it was said above the box.
    await writer.press('Ma soirée d’annif, merci les amis !');
    await expect.poll(() => writer.rules()).toEqual(['private-life']);
    expect(await writer.question()).toBe('');
  });

  test('what is set is printed on the charter, and everybody can read both', async ({ writer, own }) => {
    await writer.open(own('options.html'));
    await shown(writer, 'main input[type=text]');
    // The last one: who helps.
    await writer.pressOn('main input[type=text]');
    await writer.driver.type('Mme Roche');
    await expect.poll(() => writer.driver.run("document.querySelector('.kept').textContent")).toBe('Enregistré');
    await expectReadable(writer);
    await writer.open(own('charter.html'));
    await shown(writer, 'article');
    await expect
      .poll(() => writer.driver.run("document.querySelector('article').textContent"))
      .toMatch(/un numéro de téléphone.*Mme Roche/);
    await expectReadable(writer);
  });

  test.for(['help.html#phone-number', 'popup.html'])('%s can be read by everybody', async (page, { writer, own }) => {
    await writer.open(own(page));
    await shown(writer, 'main');
    await expectReadable(writer);
  });
});

describe('in Firefox, in the colours of the reader', () => {
  async function expectReadableColours({ driver }: Writer): Promise<void> {
    expect(await driver.run("matchMedia('(forced-colors: active)').matches")).toBe(true);
    expect(await violations(driver.run, 'colours')).toEqual([]);
  }

  inOwnColours('the box to try it in, its panel and its review', async ({ writer, own }) => {
    await writer.open(own('welcome.html'));
    await shown(writer, 'main select');
    await expectReadableColours(writer);
    await writer.press('Mon numéro de GSM est le 0475 12 34 56');
    await writer.openPanel();
    await expect.poll(() => writer.panelText()).toContain('0475 12 34 56');
    await expectReadableColours(writer);
    await writer.publish();
    await expect.poll(() => writer.reviewShown()).toBe(true);
    await expectReadableColours(writer);
  });

  inOwnColours.for(['options.html', 'charter.html', 'help.html', 'popup.html'])('%s', async (page, { writer, own }) => {
    await writer.open(own(page));
    await shown(writer, 'main');
    await expectReadableColours(writer);
  });
});
