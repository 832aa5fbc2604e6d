/** The language Relis speaks: the one chosen in the settings, else the browser's. */
import { browser } from 'wxt/browser';
import type { Language } from '../../rules/api';
import { language } from '../storage/items';

/** French for every kind of French, English for everybody else. */
export function languageFrom(tag: string): Language {
  return /^fr\b/i.test(tag) ? 'fr' : 'en';
}

export function browserLanguage(): Language {
  return languageFrom(browser.i18n.getUILanguage());
}

export async function chosenLanguage(): Promise<Language> {
  return (await language.getValue()) ?? browserLanguage();
}
