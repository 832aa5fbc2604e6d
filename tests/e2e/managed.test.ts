/**
 * What an administrator decides holds, in both browsers: on a machine of pupils nothing that is set on it loosens a rule, says
 * that the account is another's, or turns Relis off.
 */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { type DrivenRelis, drive } from '../../scripts/launch';
import { addressOf, goToOwn, launchFirefox, openOptions } from '../../scripts/launch-firefox';
import type { Layer } from '../../src/policy/schema';
import { type Administered, administeredChromium, administeredFirefox, canAdminister } from './administrator';
import { review } from './browser';
import { publishButton, published, write } from './compose';
import { openPopup } from './popup';
import { toldBefore } from './told';
import { Writer } from './writer';
import { inFirefox } from './writers';

/** The name of the browser's own API inside the extension. */
declare const chrome: typeof browser;

const number = '0475 12 34 56';
const text = `Le projet Zéphyr avance, mon GSM est le ${number}`;

const policy = {
  schoolName: 'École du Moulin',
  classMachine: true,
  // Nothing that Relis knows: left out, and the rest counts.
  country: 'XX',
  levels: { insult: { class: 'hint' } },
  terms: [{ words: 'projet zéphyr', message: 'On en parle à la fête de l’école.', level: 'warn' }],
};

/** What somebody who wants less of Relis would set on the machine. */
const loosened = () => ({
  profiles: toldBefore(),
  'switched-off': [inject('origin')],
  'paused-until': Date.now() + 600_000,
  settings: {
    version: 1,
    own: {
      language: 'fr',
      levels: { 'phone-number': { personal: 'off', class: 'off', school: 'off' } },
      allow: [number],
      overrides: { personal: 'free', class: 'free', school: 'free' },
      sitesOff: ['localhost'],
    },
  },
});

describe.skipIf(!canAdminister)('in Chromium', () => {
  let administrator: Administered;
  let relis: DrivenRelis;

  beforeAll(async () => {
    administrator = await administeredChromium(inject('browser'), inject('extension'), policy);
    relis = await drive({ browser: administrator.path, extension: inject('extension') });
  });
  afterAll(async () => {
    await relis?.close();
    await administrator?.clean();
  });

  /** What Relis has kept of the administrator. */
  const kept = async (): Promise<unknown> =>
    (await relis.serviceWorker()).evaluate(async () => (await chrome.storage.local.get('managed')).managed);

  test('nothing on a machine of pupils gets round the administrator; a new word of theirs counts without a reload', async () => {
    await expect.poll(kept).toMatchObject({ schoolName: 'École du Moulin' });
    await (await relis.serviceWorker()).evaluate((items) => chrome.storage.local.set(items), loosened());
    const page = await relis.context.newPage();
    await page.goto(`${inject('origin')}/mastodon`);
    await write(page, text);
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(await review(page).innerText()).toContain(number);
    expect(await review(page).innerText()).toContain('On en parle à la fête de l’école.');
    expect(await review(page).getByRole('button', { name: 'Publier quand même' }).count()).toBe(0);

    await page.bringToFront();
    const popup = await openPopup(relis);
    await expect.poll(popup.text).toMatch(/Relis reste allumé sur ce site.*École du Moulin l’a décidé/);
    expect(await popup.text()).toMatch(/Usage de ce compte décidé par École du Moulin/);
    expect(await popup.text()).not.toMatch(/Éteindre|Pause/);
    await popup.press('personnel');
    expect(await review(page).getByRole('button', { name: 'Publier quand même' }).count()).toBe(0);

    await administrator.say({ ...policy, levels: { 'phone-number': { class: 'off' } } });
    await expect.poll(() => review(page).innerText(), { timeout: 25_000 }).not.toContain(number);
    await expect.poll(() => review(page).getByRole('button', { name: 'Publier quand même' }).count()).toBe(1);
    expect(await published(page)).toEqual([]);
    await page.close();
  }, 60_000);
});

describe('in Firefox', () => {
  let administrator: Awaited<ReturnType<typeof administeredFirefox>>;
  let firefox: Awaited<ReturnType<typeof launchFirefox>>;

  beforeAll(async () => {
    administrator = await administeredFirefox(inject('firefox'), policy as Layer);
    firefox = await launchFirefox(administrator.path, inject('firefoxExtension'));
  });
  afterAll(async () => {
    await firefox?.close();
    await administrator?.clean();
  });

  test('policies.json holds, in the settings too', async () => {
    const options = await openOptions(firefox);
    const kept = (): Promise<unknown> => options.evaluate('browser.storage.local.get("managed").then(({ managed }) => managed)');
    await expect.poll(kept).toMatchObject({ schoolName: 'École du Moulin' });
    await options.evaluate(`browser.storage.local.set(${JSON.stringify(loosened())})`);
    // No code was decided: the settings and the charter of a machine of pupils stay closed.
    for (const name of ['options.html', 'charter.html']) {
      await goToOwn(options, addressOf(name));
      await expect.poll(() => options.evaluate('document.querySelector("main")?.textContent')).toContain('Réglages protégés');
    }
    const page = await firefox.newPage();
    const writer = new Writer(
      inFirefox(page, async () => options),
      (path) => new URL(path, inject('origin')).href,
    );
    await writer.open('/mastodon');
    await writer.write(text);
    await writer.publish();
    await expect.poll(() => writer.reviewShown()).toBe(true);
    expect(await writer.rules()).toEqual(['phone-number', 'school-terms']);
    expect(await writer.reviewOffers('Publier quand même')).toBe(false);
    expect(await writer.published()).toEqual([]);
  });
});
