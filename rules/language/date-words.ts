/**
 * The words of dates in French and English, as sources of regular expressions over folded text (lower case, no accents).
 * Both languages live in one list: posts mix them.
 */

export const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const frenchDays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const englishDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const weekday = any(...frenchDays, ...englishDays, 'tues?', 'weds', 'thurs?', 'thu', 'fri');

/** Days named in the plural, or after a word that makes a habit of them: "les mardis", "every Tuesday". */
export const weekly = any(
  `(?:tous |toutes )?les (?:${frenchDays.join('|')})s(?:,? (?:et )?(?:les )?(?:${frenchDays.join('|')})s)*`,
  `(?:chaque|un) (?:${frenchDays.join('|')})(?: sur deux)?`,
  `le (?:${frenchDays.join('|')})(?: (?:matin|apres-midi|midi|soir))?(?! (?:\\d|proch|qui|en huit|de la semaine|suivant))`,
  `(?:on )?(?:${englishDays.join('|')}) (?:mornings|afternoons|evenings|nights|lunchtimes)`,
  'every (?:weekday|day after school|morning|afternoon)|weekdays',
  'chaque semaine',
  'toutes les semaines',
  `(?:every|each) (?:other |second )?(?:${englishDays.join('|')}|week)(?: (?:and|&) (?:${englishDays.join('|')}))?`,
  `(?:on )?(?:${englishDays.join('|')})s(?: (?:and|&) (?:${englishDays.join('|')})s)?`,
);

const longMonths = [
  'janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre',
  'january|february|april|june|july|august|september|october|november|december',
];
/** Also the short and the ambiguous ones ("mai", "may", "march"): only beside a number. */
const shortMonths = [
  'mai',
  'may',
  'march',
  'jan',
  'janv',
  'feb',
  'fev',
  'fevr',
  'mar',
  'apr',
  'avr',
  'jun',
  'jul',
  'juil',
  'aug',
];
const shorterMonths = ['sept?', 'oct', 'nov', 'dec'];

export const month = any(...longMonths);
export const monthByNumber = `${any(...longMonths, ...shortMonths, ...shorterMonths)}\\b\\.?`;

export const day = '(?:3[01]|[12]\\d|0?[1-9])(?:er|st|nd|rd|th)?(?![\\d/%€$])';

export const count = any(
  '\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt',
  'quelques|plusieurs|an?|one|two|three|four|five|seven|eight|nine|ten|twelve',
  'fourteen|a couple of|a few|several|the next|les',
);

export const unit = any(
  'jours?|dodos?|nuits?|nuitees?|semaines?|mois|week-?ends?|sem',
  'days?|sleeps?|nights?|weeks?|fortnight|months?|weekends?',
);

const feast = any(
  "noel|paques|toussaint|epiphanie|quasimodo|(?:jour des )?rois|chandeleur|mardi gras|halloween|saint[- ]\\w+|fete nationale|l'aid|labor day|memorial day|boxing day|hogmanay|columbus day|fourth of july|july 4th|diwali|hanukkah|mlk day|ascension|pentecote|carnaval|nouvel an|christmas|xmas|easter",
  "thanksgiving|new year(?:'s(?: eve| day)?)?|bank holiday|whitsun",
);

/** Weeks off that everybody knows: benign alone, a date once somebody leaves during them. */
export const holiday = any(
  `(?:(?:pendant|durant|pour) )?(?:les |aux )?(?:vacances|conges?) (?:de |d'|de la |de l')${any(
    'toussaint|noel|hiver|printemps|paques|automne|detente|carnaval|fevrier|avril|mai',
    "ascension|pentecote|fin d'annee",
  )}`,
  `(?:a|pour|avant|le jour de|le lundi de|le week-?end de|au) (?:la |l')?${feast}`,
  `(?:pour |pendant )?(?:le )?pont (?:de |du )?(?:la |l')?(?:ascension|pentecote|toussaint|mai|1er mai|8 mai|11 novembre)?`,
  `(?:la |pendant la |a la )?(?:semaine de )?relache`,
  `(?:over |at |for |during |all |the whole of )?(?:the )?${any(
    '(?:october |february |may )?half[- ]term|spring break|winter break|fall break|easter break|reading week',
    '(?:easter|christmas|xmas|may|thanksgiving) (?:holidays?|break|weekend|week)|bank holiday(?: weekend)?',
  )}`,
  `(?:over|at|for|until|till|after) ${feast}`,
);

export const partOfDay = any("matin|midi|apres-midi|aprem|soir|a l'aube|morning|afternoon|evening|night|lunchtime|at dawn");
