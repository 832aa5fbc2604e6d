import en from '../../words/en/cover.json';
import fr from '../../words/fr/cover.json';
import { wordsFrom } from '../../words/from';

/** What is said where one chooses what to hide in a picture. */
export const coverWords = wordsFrom({ fr, en });
