/**
 * How a birth is told: small patterns for what stands before and after a day. A day found once, each side is tested with a
 * few words: one pattern that held all the days of the year many times over would take a second to compile.
 */
export type BirthKind = 'date' | 'age' | 'birthday' | 'newborn';

const number =
  '(?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante)';
const englishNumber =
  '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
const his = '(?:(?:ses|mes|tes|nos|leurs|les|deja|enfin|tout juste|officiellement) )*';
const reaches =
  "(?:(?:je |j'|tu |il |elle |on |t')?(?:ai|as|a|avons|ont|aura|aurai|auras|auront|va avoir|vais avoir|ai eu|a eu|ont eu|fete|fetent|fetera|fetons|a fete|souffle|soufflera|soufflerai|a souffle|fait|fais|fera|ferai|prend) )";
const turns =
  "(?:i'm|im|i am|he's|she's|(?:turns?|turned|turning|is|are|will be|'ll be|be|became|becomes|reached|reaches|hits?|celebrates?))";
const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|eighteenth|twenty-first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth)';

/** An age, alone: what stands beside it is tested next. */
export const frenchAge = new RegExp(`(?<![a-z0-9])(?:${number} ?(?:petits? |beaux? )?ans|${number} bougies)(?![a-z])`, 'g');
/** What goes with an age, before it. */
export const ageLead = new RegExp(`(?<![a-z])${reaches}?${his}$`);
/** Between an age and the day after it. */
export const ageThenDay = /^(?:,? (?:(?:tout juste|pile|deja|enfin|c'est|ce sera) )?| d(?:e |')[a-z]+(?:-[a-z]+)?,? )$/;
/** Between a day and the age after it. */
export const dayThenAge = new RegExp(`^,? (?:[a-z'-]+ ){0,4}?${reaches}${his}$`);

export const englishAge = new RegExp(
  `(?<![a-z0-9])(?:${turns} ${englishNumber}(?:[- ]years?[- ]old)?|${englishNumber}[- ]years?[- ]old|${ordinal} birthday(?: party)?(?: is| was| will be| falls)?)(?![a-z0-9])`,
  'g',
);
export const englishAgeThenDay = /^,? $/;
export const dayThenEnglishAge = /^,? (?:(?:is|was|it's|it is|will be|i|she|he|my|our|her|his|[a-z'-]+) ){0,3}$/;
/** Not years: "are 9 pupils", "is 10.30". */
export const notYears =
  /^(?: ?(?:days|weeks|months|hours|minutes|am|pm|points|pupils|students|children|kids|years (?:since|of|in))|[:.,]\d)/;

/** The day of the post is the day. */
export const wishes = new RegExp(
  `(?<![a-z])(?:(?:joyeux|bon|heureux|super) anniv(?:ersaire)?[^.!?\\n]{0,40}?${number} ?ans|happy ${ordinal} birthday)(?![a-z])`,
  'g',
);
/** "C'est mon anniversaire aujourd'hui, j'ai 12 ans": the word, a day and an age within a few words. */
export const birthdayWord = /(?<![a-z])(?:anniv(?:ersaire)?|\d{1,2}(?:e|eme) anniv(?:ersaire)?)(?![a-z])/g;

interface Form {
  readonly kind: BirthKind;
  /** What stands right before the day. */
  readonly before: RegExp;
  /** The day must be a date, not "demain". */
  readonly date: boolean;
}

export const beforeDay: readonly Form[] = [
  {
    kind: 'date',
    date: true,
    before:
      /(?<![a-z])(?:(?:date|jour) de naissance|d\.?o\.?b\.?|date of birth|birth ?dates?|ne\(e\)|(?:(?:je suis|il est|elle est|i was|he was|she was|est|sont|suis|was|were) )?(?:nee?s?|born))(?:'s| est| is)? ?[:=,]? ?(?:un |le |on (?:the |a )?|the )?$/,
  },
  {
    kind: 'birthday',
    date: true,
    before:
      /(?<![a-z])(?:(?:mon|son|ton|notre|leur|l') ?anniv(?:ersaire)?(?: de [a-z'-]+)?(?: (?:est|sera|tombe|c'est|a lieu))?|(?:my|his|her|their|our|[a-z-]+'s) birthday(?:'s| is| was| falls| will be)?(?: on)?) ?[:,]? ?$/,
  },
  { kind: 'birthday', date: true, before: /(?<![a-z])(?:birthdays?|anniversaires?) ?[:=] ?$/ },
  {
    kind: 'newborn',
    date: false,
    before:
      /(?<![a-z])(?:(?:maman|ma (?:mere|maman|soeur|tante|cousine|femme|collegue)|notre collegue|elle) (?:a accouche|vient d'accoucher)|(?:(?:(?:un|une|le|la|mon|ma|notre) )?(?:petite? )?(?:frere|soeur|cousine?|bebe|fille|fils|garcon|neveu|niece|jumeaux|jumelles) )?(?:est|sont) (?:nee?s?|arrivee?s?(?= ce| cette| hier))|naissance (?:de |d')[^.!?\n]{1,40}?|(?:papa|maman|parents|tonton|tata|tatie|marraine|parrain|grande? (?:soeur|frere)|mamie|papy) depuis) ?$/,
  },
  {
    kind: 'newborn',
    date: false,
    before:
      /(?<![a-z])(?:(?:had|has had|gave birth to|welcomed|have|has|got) (?:a|her|their|our|twin|my) (?:new |beautiful |little |healthy )?(?:baby (?:boy|girl|brother|sister)|baby|twins)|a baby (?:boy|girl|brother|sister)|gave birth|(?:was|were) born|baby (?:sister |brother |boy |girl |cousin )?(?:arrived|came|was born)|(?:became|become|am) (?:an? )?(?:auntie|aunt|uncle|dad|mum|mom|grandma|grandad|nan|big (?:sister|brother))),? $/,
  },
];

/** Newborns without a day: it has just happened. Months of birth of a known year. Each behind a cheap sign of it. */
export const plain: readonly (readonly [kind: BirthKind, sign: RegExp, form: RegExp])[] = [
  [
    'newborn',
    /accouche|naitre/,
    /(?<![a-z])(?:(?:maman|ma (?:mere|maman|soeur|tante|femme)) vient d'accoucher|vient de naitre|viennent de naitre)(?![a-z])/g,
  ],
  [
    'date',
    /(?:ne|nee|s|born) (?:en|in) /,
    /(?<![a-z])(?:nee?s?|born) (?:en|in) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d(?!\d)/g,
  ],
];
