import en from '../../words/en/welcome.json';
import fr from '../../words/fr/welcome.json';
import { wordsFrom } from '../../words/from';

/** The words of the welcome page. */
export const welcome = wordsFrom({ fr, en });
