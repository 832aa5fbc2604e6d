/** The words of the review that stand in a file of their own: the checklist, the approval, where help is. */
import en from '../words/en/review.json';
import fr from '../words/fr/review.json';
import { wordsFrom } from '../words/from';

export const reviewWords = wordsFrom({ fr, en });
