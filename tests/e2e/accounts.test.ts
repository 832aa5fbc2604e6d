/**
 * What an account is used for: asked once, beside the message; as strict as can be until it is told; never in the way of the
 * writing, and never a dead end.
 */
import { describe, expect } from 'vitest';
import type { Writer } from './writer';
import { newBrowsers } from './writers';

const number = '0475 12 34 56';
/** Language that is watched on the accounts of a class and of a school, and a number that is watched everywhere. */
const text = `slt tt le monde, mon GSM est le ${number}`;

const askedOf = (handle: string): string => `Ce compte (@${handle}) est :`;

/** Opens the page of a network as somebody, and begins to write. */
async function openAs(writer: Writer, handle: string): Promise<void> {
  await writer.open('/mastodon');
  await writer.logInAs(handle);
  await writer.box();
}

/** The number alone is marked: the account is read as a personal one, and nothing is asked. */
async function expectPersonal(writer: Writer): Promise<void> {
  await expect.poll(() => writer.marked()).toEqual([number]);
  expect(await writer.question()).toBe('');
}

async function expectStrict(writer: Writer): Promise<void> {
  await expect.poll(() => writer.marked()).toEqual([number, expect.stringMatching(/slt/)]);
}

describe.each(newBrowsers)('in $name', ({ test }) => {
  test('asked at the first focus, answered with one press, not asked again', async ({ writer }) => {
    await openAs(writer, 'mme_lambert');
    await expect.poll(() => writer.question()).toBe(askedOf('mme_lambert'));
    expect(await writer.boxFocused()).toBe(true);
    await writer.driver.type(text);
    await expectStrict(writer);
    await writer.press('personnel', 'panel');
    await expectPersonal(writer);
    // The caret is where it was.
    await writer.driver.type(' !');
    await expect.poll(() => writer.modelText()).toBe(`${text} !`);
    await openAs(writer, 'mme_lambert');
    await writer.driver.type(text);
    await expectPersonal(writer);
  });

  test('put off, it is not asked on this page any more; in the review one press answers', async ({ writer }) => {
    await openAs(writer, 'm_petit');
    await expect.poll(() => writer.question()).toBe(askedOf('m_petit'));
    await writer.press('Plus tard', 'panel');
    await expect.poll(() => writer.question()).toBe('');
    expect(await writer.boxFocused()).toBe(true);
    await writer.driver.type(text);
    await expectStrict(writer);
    expect(await writer.question()).toBe('');
    await writer.publish();
    await expect.poll(() => writer.reviewShown()).toBe(true);
    // A number may be a pupil's: only an answer leads on.
    expect(await writer.question()).toBe(askedOf('m_petit'));
    expect(await writer.rules()).toEqual(['phone-number', 'sms-language']);
    expect(await writer.reviewOffers('Publier quand même')).toBe(false);
    await writer.press('personnel', 'review');
    await expect.poll(() => writer.rules()).toEqual(['phone-number']);
    expect(await writer.published()).toEqual([]);
    await writer.press('Publier quand même', 'review');
    await expect.poll(() => writer.published()).toEqual([{ text, files: [] }]);
  });

  test('put off, it is asked again on the next page', async ({ writer }) => {
    await openAs(writer, 'mme_roche');
    await writer.press('Plus tard', 'panel');
    await expect.poll(() => writer.question()).toBe('');
    await openAs(writer, 'mme_roche');
    await expect.poll(() => writer.question()).toBe(askedOf('mme_roche'));
  });

  test('answered by keyboard, which goes back to the message', async ({ writer }) => {
    await openAs(writer, 'm_leroy');
    await writer.driver.type(text);
    await expect.poll(() => writer.question()).toBe(askedOf('m_leroy'));
    for (let step = 0; step < 60 && (await writer.focused()) !== 'personnel'; step++) await writer.key('Tab');
    await writer.key('Enter');
    await expectPersonal(writer);
    await expect.poll(() => writer.boxFocused()).toBe(true);
  });

  test('another account on the same page is asked about, and each keeps its answer', async ({ writer }) => {
    await openAs(writer, 'mme_blanc');
    await writer.press('personnel', 'panel');
    await writer.driver.type(text);
    await expectPersonal(writer);
    await writer.logInAs('6eB_moulin');
    await writer.focusPublish();
    await writer.box();
    await expect.poll(() => writer.question()).toBe(askedOf('6eB_moulin'));
    await expectStrict(writer);
    await writer.press('de classe', 'panel');
    await expect.poll(() => writer.question()).toBe('');
    await expectStrict(writer);
    await writer.logInAs('mme_blanc');
    await writer.focusPublish();
    await writer.box();
    await expectPersonal(writer);
  });

  test('where a page does not say who writes, the whole site is asked about once', async ({ writer }) => {
    const { host } = new URL(writer.address('/'));
    await writer.open('/tiptap');
    await writer.box();
    await expect.poll(() => writer.question()).toBe(`Ce compte, sur ${host}, est :`);
    await writer.press('personnel', 'panel');
    await writer.driver.type(text);
    await expectPersonal(writer);
    await writer.open('/quill');
    await writer.write(text);
    await expectPersonal(writer);
  });
});
