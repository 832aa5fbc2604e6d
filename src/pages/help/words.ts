import en from '../../words/en/help.json';
import fr from '../../words/fr/help.json';
import { wordsFrom } from '../../words/from';

/** The words of the help page. */
export const help = wordsFrom({ fr, en });
