/** How a birth is told: the grammar of dates of birth, ages, birthdays and newborns, over folded text. */
import { any, day, month, monthByNumber, weekday } from './date-words';

export type BirthKind = 'date' | 'age' | 'birthday' | 'newborn';

const year = '(?:19|20)\\d\\d';
const numeric = '(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:(?:19|20)?\\d\\d)(?!\\d)';
const iso = `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`;
const months = any(month, monthByNumber, 'mai', 'may', 'march', 'mars');
const withMonth = any(`${day}(?: of)? ${months}`, `${months} (?:the )?${day}`);
const full = any(numeric, iso, `${withMonth},? (?:of )?${year}`);
const dayOfYear = any(full, withMonth, '(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|1[0-2])(?![\\d/.])');

/** A day that a reader of the post can tell. */
const named = `(?:${weekday}(?: (?:prochain|dernier|qui vient|soir|matin|evening|night|morning))?)`;
const recentDay = any(
  "aujourd'? ?hui|ajd|auj|demain|apres-demain|hier|avant-hier|ce matin|ce soir|cette nuit|cet aprem|cet apres-midi|ce jour|ce week-?end|tout a l'heure|a minuit",
  'today|tomorrow|tmrw|2moro|2day|yesterday|tonight|this (?:morning|evening|afternoon|weekend|week)|last night|at midnight',
  `(?:ce |le |on |this |next |last |des )?${named}`,
);
export const knownDay = any(
  recentDay,
  `(?:le |on |on the |du )?${dayOfYear}`,
  '(?:le|on the) \\d{1,2}(?:st|nd|rd|th|er)?(?! ?(?:h\\b|heures|eleves|€|[:/.%\\d]))',
  'dans (?:\\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|dix|quinze) (?:jours?|dodos?)|in (?:\\d{1,2}|two|three|four|five|six|seven) (?:days?|sleeps?)|j-\\d{1,2}',
);

const numberWord =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante';
const englishWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const age = `(?:\\d{1,2}|${numberWord})(?: petits?| beaux| jolis)? ?ans`;
const englishAge = `(?:(?:\\d{1,2}|${englishWord})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)`;
const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|twenty-first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth)';

const reaches =
  "(?:j'ai|tu as|t'as|il a|elle a|on a|a|ai|avons|ont|aura|aurai|auras|auront|aurons|va avoir|vais avoir|ai eu|a eu|ont eu|fete|fetes|fetent|fetera|fetons|a fete|souffle|soufflera|a souffle|fait|fais|fera|ferai|atteint|prend)";
const turns =
  "(?:turns?|turned|turning|is turning|i'm|im|i am|is|'s|he's|she's|are|will be|'ll be|be|became|becomes|reached|reaches|hits?|celebrates?)";
const his = '(?:ses|mes|tes|nos|leurs|les|deja|enfin|tout juste|officiellement) ';
const few = "(?:[a-z'-]+ ){0,4}?";

interface Form {
  readonly kind: BirthKind;
  readonly source: string;
}

const forms: readonly Form[] = [
  // A date of birth, in full or with its label.
  {
    kind: 'date',
    source: `(?:(?:date|jour|lieu et date) de naissance|d\\.?o\\.?b\\.?|date of birth|birth ?dates?|birthdays?|anniversaires?|ne\\(e\\)|nee?s?|born)(?: le| on| est| is|'s)? ?[:=]? ?(?:le |on )?${full}`,
  },
  { kind: 'date', source: `(?:date de naissance|dob|d\\.o\\.b\\.?|date of birth|birth ?date) ?[:=]? ?(?:le |on )?${dayOfYear}` },
  {
    kind: 'date',
    source: `(?:(?:je suis|il est|elle est|est|sont|suis|i was|he was|she was|was|were) )?(?:nee?s?(?! a )|born)(?: (?:un|on a) ${weekday})? (?:le |on (?:the )?|the )?(?:${weekday},? (?:the )?)?${dayOfYear}(?:,? (?:of )?${year})?`,
  },
  { kind: 'date', source: `(?:nee?s?|born) (?:en|in) ${months} ${year}` },
  // An age reached on a known day, in either order.
  {
    kind: 'age',
    source: `(?:je |il |elle )?(?:souffle|soufflera|soufflerai) (?:ses |mes )?(?:\\d{1,2}|${numberWord}) bougies,? ${knownDay}`,
  },
  // The day of the post is the day: "joyeux anniversaire Tom, 8 ans", "happy 10th birthday".
  { kind: 'age', source: `(?:joyeux|bon|heureux|super) anniv(?:ersaire)?[^.!?\\n]{0,40}?(?:${his})?${age}` },
  { kind: 'age', source: `happy ${ordinal} birthday|happy birthday[^.!?\\n]{0,40}? ${englishAge} (?:today|years? old)` },
  {
    kind: 'age',
    source: `anniv(?:ersaire)?(?: (?:est|c'est))?,? ${knownDay}[^.?\\n]{0,24}?${age}|${age}[^.?\\n]{0,24}?anniv(?:ersaire)?(?: (?:est|c'est))?,? ${knownDay}`,
  },
  { kind: 'age', source: `${knownDay},? c'est (?:mon|son|l')(?: )?anniv(?:ersaire)?[^.?\\n]{0,24}?${age}` },
  { kind: 'age', source: `(?:mon|son|ton|leur) \\d{1,2}(?:e|eme) anniv(?:ersaire)?(?: (?:est|sera|c'est|tombe))?,? ${knownDay}` },
  { kind: 'age', source: `${englishAge}[- ]years?[- ]old,? ${knownDay}` },
  {
    kind: 'age',
    source: `(?:(?:j'|il |elle |on )?${reaches} )?(?:${his}){0,2}${age}(?:,? (?:tout juste |pile |deja |enfin )?|,? (?:c'est |ce sera ))${knownDay}`,
  },
  { kind: 'age', source: `(?:${his})?${age} d(?:e |')[a-z]+(?:-[a-z]+)?,? ${knownDay}` },
  { kind: 'age', source: `${knownDay},? ${few}${reaches} (?:${his}){0,2}${age}` },
  {
    kind: 'age',
    source: `(?:${his})?(?:\\d{1,2}|${numberWord}) bougies ${knownDay}|${knownDay},? ${few}(?:souffle|soufflera|soufflerai) (?:ses |mes )?\\d{1,2} bougies`,
  },
  { kind: 'age', source: `${turns} ${englishAge}(?:[- ]years?[- ]old)?,? ${knownDay}` },
  {
    kind: 'age',
    source: `${knownDay},? ${few}${turns} ${englishAge}(?:[- ]years?[- ]old)?(?! (?:days|weeks|months|hours|minutes|am|pm|points|pupils|students|children|kids|years (?:since|of|in))|[:.,]\\d)(?=\\W|$)`,
  },
  { kind: 'age', source: `${ordinal} birthday(?: party)?(?: (?:is|was|will be|falls))?,? ${knownDay}` },
  { kind: 'age', source: `${knownDay},? (?:is|was|it's|it is|will be) (?:[a-z'-]+ ){1,2}?${ordinal} birthday` },
  // A birthday, without an age: the day of the year.
  {
    kind: 'birthday',

    source: `(?:(?:mon|son|ton|notre|leur|l') ?)anniv(?:ersaire)?(?: de [a-z'-]+)?(?: (?:est|sera|tombe|c'est|a lieu))? (?:le )?${dayOfYear}`,
  },
  {
    kind: 'birthday',

    source: `(?:(?:my|his|her|their|our|[a-z-]+'s) )birthday(?:'s| is| was| falls| will be)?(?: on)?(?: the)? ${dayOfYear}(?:,? ${year})?`,
  },
  // Newborns.
  { kind: 'newborn', source: `naissance (?:de |d')[^.!?\\n]{1,40}?,? (?:le )?(?:${recentDay}|${dayOfYear})` },
  {
    kind: 'newborn',
    source: `(?:je suis|nous voila|devenue?|suis devenue?|on est) (?:papa|maman|parents|tonton|tata|tatie|marraine|parrain|grande? (?:soeur|frere)|mamie|papy|papi) depuis ${recentDay}`,
  },
  {
    kind: 'newborn',
    source: `(?:became|become|am) (?:an? )?(?:auntie|aunt|uncle|dad|mum|mom|grandma|grandad|nan|big (?:sister|brother)) ${recentDay}|baby (?:sister|brother|boy|girl|cousin|niece|nephew) (?:arrived|came|was born) ${recentDay}`,
  },
  {
    kind: 'newborn',
    source: `(?:(?:maman|ma mere|ma maman|ma soeur|ma tante|ma cousine|ma collegue|ma femme|sa maman|notre collegue|[a-z-]+) (?:a |vient d')accoucher?|(?:un |une |le |la |mon |ma |notre )(?:petite? (?:frere|soeur|cousine?)|bebe|fille|fils|garcon|neveu|niece|jumeaux|jumelles) (?:est|sont|vient de) (?:nee?s?|naitre|arrivee?s?)|est nee?s?) (?:le |ce |cette )?${recentDay}`,
  },
  {
    kind: 'newborn',
    source:
      "(?:maman|ma mere|ma maman|ma soeur|ma tante|ma femme) vient d'accoucher|vient de naitre|viennent de naitre|(?:est|sont) nee?s? (?:ce matin|cette nuit|hier|ce midi|aujourd'hui)",
  },
  {
    kind: 'newborn',
    source: `(?:had|has had|gave birth to|welcomed|have|has|got) (?:a|her|their|our|twin) (?:new |beautiful |little |healthy )?(?:baby (?:boy|girl|brother|sister)|baby|twins|boys|girls),? ${recentDay}`,
  },
  {
    kind: 'newborn',
    source: `(?:gave birth|(?:was|were) born|baby (?:arrived|came)) (?:to [a-z ]{3,20} )?${recentDay}|a baby (?:boy|girl|brother|sister),? ${recentDay}|new baby (?:brother|sister),? born ${recentDay}`,
  },
];

export const birthForms = forms.map(({ source, ...form }) => ({
  ...form,
  pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
}));
