import en from '../../words/en/photo.json';
import fr from '../../words/fr/photo.json';
import { wordsFrom } from '../../words/from';

/** What is said of a photo that is being looked at. */
export const photoWords = wordsFrom({ fr, en });
