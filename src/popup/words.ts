import en from '../words/en/popup.json';
import fr from '../words/fr/popup.json';
import { wordsFrom } from '../words/from';

/** The words of the toolbar popup. */
export const popupWords = wordsFrom({ fr, en });
