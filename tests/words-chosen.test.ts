import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeOwn } from '../src/storage/settings';
import { chosenLanguage, languageFrom } from '../src/words/chosen';

it.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['frp', 'en'],
  ['en-GB', 'en'],
  ['nl', 'en'],
])('%s is read in %s', (tag, read) => {
  expect(languageFrom(tag)).toBe(read);
});

it('follows the settings before the browser', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-FR');
  expect(await chosenLanguage()).toBe('fr');
  await changeOwn(() => ({ language: 'en' }));
  expect(await chosenLanguage()).toBe('en');
});
