/** Words that name a kind of street, in French (France, Belgium, Switzerland, Luxembourg, Quebec) and English. */

const any = (list: string): string =>
  list
    .trim()
    .split(/[\s|]+/)
    .map((word) => word.replaceAll('_', '[ -]'))
    .join('|');

/** Nothing but a street: a number and one of these make an address. */
export const frenchStreets = any(`
  rue|avenue|av|ave|boulevard|bd|bld|blvd|boul|chemin|chem|impasse|imp|allee|allees|quai|square|clos|dreve|chaussee|chee|ruelle|venelle|sentier|sente|
  esplanade|faubourg|fbg|rond_point|lotissement|hameau|lieu_dit|rang|tienne|thier|vinave|traverse|croissant|ruelette|carrefour|parvis
`);

/** Ordinary words too ("4 cours de maths", "la place 3"): a capital, and a town or a home in the sentence, must confirm. */
export const looseFrenchStreets = any(`
  cours|place|pl|route|rte|passage|parc|cite|villa|residence|montee|cote|voie|mail|cour|promenade|domaine|galerie|terrasse|jardin|jardins|rampe|digue|levee|porte
`);

/** Whole names of streets: "Grand-Place 3", "14 Grand-Rue". */
export const namedStreets = any(`grand_place|grand_rue|grand'rue|grande_rue|grand_route|grand'place|vieux_marche`);

/** Flemish, Dutch and Swiss German streets are one word: "Kerkstraat 12", "Bahnhofstrasse 3". */
export const germanicStreets =
  "[a-z][a-z'-]{2,20}(?:straat|laan|plein|steenweg|dreef|kaai|gracht|strasse|str\\.|gasse|platz|weg|allee|promenade)";

export const englishStreets = any(`
  road|rd|street|st|avenue|ave|av|lane|ln|drive|dr|close|crescent|cres|grove|mews|terrace|gardens|gdns|way|court|ct|boulevard|blvd|parkway|pkwy|highway|hwy|
  circle|cir|trail|row|walk|wynd|place|pl|square|sq|hill|rise|view|green|yard|park|parade|croft|drove|vale|fold|gate|quay|wharf|heights|meadow|meadows|
  bungalows|cottages|villas|brae|loan|brow|bank|side|path|alley|passage|broadway|esplanade|strand|embankment|end|loop|run|ridge|turnpike|pike|bypass|
  estate|paddock|paddocks|copse|chase|spinney|orchard|nook|garth|mount|glade|glen|dell|cove|landing|mead|warren|cl|bungalow|lodge|mill|priory
`);

/** English street words that are rarely anything else after a number and a name. */
export const sureEnglishStreets = new Set(
  any(
    'road|rd|street|avenue|ave|lane|drive|close|crescent|grove|mews|terrace|gardens|gdns|court|boulevard|blvd|parkway|wynd|st|ln|dr|ct',
  ).split('|'),
);
