/** The words of the charter, shipped with its page alone. */
import en from '../../words/en/charter.json';
import fr from '../../words/fr/charter.json';
import { wordsFrom } from '../../words/from';

export const charter = wordsFrom({ fr, en });
