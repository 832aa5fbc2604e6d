/** The words of the settings page, shipped with it alone. */
import en from '../words/en/settings.json';
import fr from '../words/fr/settings.json';
import { wordsFrom } from '../words/from';

export const settings = wordsFrom({ fr, en });
