/** Posts that the guides for schools give as examples of what not to write, to be tried with one click. */
import type { Language } from '../../../rules/api';

export interface BadExample {
  readonly text: string;
  /** It is the photo that goes with it. */
  readonly photo?: true;
}

/** Guidelines G01, G02, G03, G07 and G11, in the guides' own words where they are French. */
export const badExamples: Readonly<Record<Language, readonly BadExample[]>> = {
  fr: [
    { text: 'Plus que 2 jours et puis grand départ pour le soleil !' },
    { text: 'Mon numéro de GSM est le 0475 12 34 56' },
    { text: 'Ma soirée d’annif, merci les amis !' },
    { text: 'Bravo à Léa Dupont, 18/20 en maths !' },
    { text: 'Journée à Walibi avec ma classe !', photo: true },
  ],
  en: [
    { text: 'Only 2 more days and then off to the sun!' },
    { text: 'My mobile number is 07700 900123' },
    { text: 'My birthday party, thanks everyone!' },
    { text: 'Well done Léa Dupont, 18/20 in maths!' },
    { text: 'A day at Walibi with my class!', photo: true },
  ],
};
