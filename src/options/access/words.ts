import en from '../../words/en/access.json';
import fr from '../../words/fr/access.json';
import { wordsFrom } from '../../words/from';

/** The words of the teacher's code, on the settings page. */
export const accessWords = wordsFrom({ fr, en });
