/** The language Relis speaks: the one chosen in the settings, else the browser's. */
import { browser } from 'wxt/browser';
import type { Language } from '../../rules/api';
import type { Settings } from '../policy/schema';
import { readSettings } from '../storage/settings';

/** French for every kind of French, English for everybody else. */
export function languageFrom(tag: string): Language {
  return /^fr\b/i.test(tag) ? 'fr' : 'en';
}

export function browserLanguage(): Language {
  return languageFrom(browser.i18n.getUILanguage());
}

export const languageOf = ({ language }: Pick<Settings, 'language'>): Language =>
  language === 'browser' ? browserLanguage() : language;

export async function chosenLanguage(): Promise<Language> {
  return languageOf((await readSettings()).settings);
}
