/** Ages as they are written: "soixante-quinze ans", "40 balais", "eighty-one", "his 13th". Folded. */

const units =
  'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf';
const tens = 'vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|quatre-vingts?';
const frenchNumber = `(?:\\d{1,3}|cent|(?:${tens})(?:[- ](?:et[- ])?(?:${units}))?|${units})`;

const english = 'one|two|three|four|five|six|seven|eight|nine';
const teens =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred';
const englishNumber = `(?:\\d{1,3}|(?:${teens})(?:[- ](?:${english}))?|${english})`;
const ordinal =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|twentieth|twenty-first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)';

const frenchOrdinal = '(?:premiere?|1ere?|\\d{1,2}e(?:me)?|[a-z-]{2,}ieme)';
/** Those that one celebrates without saying "birthday": "mum's 60th". */
const roundOrdinal =
  '(?:(?:13|16|18|[3-9]0|[6-9]5|100)th|21st|sixteenth|eighteenth|twenty-first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)';

/** "12 ans", "40 balais", "14 years old", "9 yo", "his 13th birthday", "mum's 60th": only ages are counted so. */
export const agesInYears = new RegExp(
  `(?<![a-z0-9/.,])(?:${frenchNumber} ?(?:(?:petits?|belles|beaux|jolis|magnifiques|beau|belle|folles) )?(?:ans?|balais|piges|berges|printemps|bougies|annees)|${frenchOrdinal} (?:bougie|anniversaire|anniv)|${englishNumber} candles|${englishNumber}[- ]?(?:years?(?: old| young)|yo|y/o|yrs? old)|${ordinal} (?:birthday|bday|b-day)|(?:my|her|his|[a-z]+'s) ${roundOrdinal}|happy (?!4th)\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:e|eme) (?:anniv|anniversaire))(?![a-z0-9])`,
  'g',
);
/** A number alone: an age where nothing follows that it could count. */
export const bareNumbers = new RegExp(
  `(?<![a-z0-9/.,:£$€+#@-])(?:${englishNumber}|${frenchNumber})(?= ?(?:$|[!?;)…\\n\\p{Extended_Pictographic}]|[.,](?!\\d)| (?:and|et|on|this|next|in|today|tomorrow|tmrw|yesterday|tonight|now|already|deja|aujourd|demain|hier|ce|le|dans|depuis|since|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[a-z]+day)(?![a-z])))`,
  'gu',
);
