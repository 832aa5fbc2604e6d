import type { Voice } from '../words';
import en from '../words/en/popup.json';
import fr from '../words/fr/popup.json';
import { wordsFrom } from '../words/from';

/** The words of the toolbar popup. */
export const popupWords = wordsFrom({ fr, en });

/** @param name as the settings have it; the school may have none */
export const schoolNamed = (voice: Voice, name: string | undefined): string => name || popupWords(voice, 'decided.unnamed');
