/**
 * Class labels of France, Belgium, Switzerland, Québec, Luxembourg, the United Kingdom and the United States:
 * "6e B", "CM2", "5e primaire", "3TQ", "secondaire 4", "Year 9", "9B", "5th grade".
 */
import { list } from '../text/patterns';
import type { Word } from '../text/words';

/** Labels that nothing else is written like. */
const sureLabel =
  /^(?:[3-6](?:e|eme)[a-h1-9]|2n?des?|2de[a-h1-9]|1(?:ere|re)s?[a-h]|t(?:le|ales?)[a-h1-9]?|cp|ce[12]|cm[12]|tps|[1-6]p[a-d]?|[1-7](?:g|tt|tq|tqr|ttr)[a-d]?|[12][cds][a-d]?|(?:[1-9]|1[01])h[a-d]?|ce[12]-?cm[12]|stmg|sti2d|st2s|y(?:r|ear)?(?:[1-9]|1[0-3])s?[a-h]?|ks[1-5]|eyfs)$/;
/** Labels that are ordinals or hours elsewhere: they need "en", "mes", "classe de" before them or a letter after. */
const ordinalLabel =
  /^(?:(?:[3-9]|1[01])(?:e|eme|emes)|1(?:ere|re)s?|sixiemes?|cinquiemes?|quatriemes?|troisiemes?|secondes?|premieres?|terminales?|term|ps|ms|gs|maternelles?|cap|bts)$/;
/** "ma 3B", "la 5A"; "la 3D" and "la 4G" are something else. */
const shortLabel = /^[1-7][abcef]$/;
const beforeShort = /^(?:la|ma|notre|mes|nos|les)$/;
const frenchOrdinal = /^(?:[1-9]|1[01])(?:e|re|ere|er|eme)$/;
const schoolYear =
  /^(?:primaires?|prim|maternelle|secondaires?|sec|annee|humanites|generale|technique|harmos|commune|complementaire|differenciee)$/;
const section = /^(?:[a-h]|[1-9])$/;
const beforeLabel =
  /^(?:en|de|des|mes|nos|les|aux|classe|classes|mon|ma|un|une|ces|certains|niveau|cette|la|notre|chez|eleves?|ses|tes|vos)$/;
/** "la 3e place", "en 5e position": ordinals after all. */
const ordinalNoun =
  /^(?:place|jour|fois|annee|partie|question|edition|etage|semaine|position|mi-temps|trimestre|periode|chapitre|tome|etape|tour|siecle|guerre|republique|essai|minute|heure|rang|degre|age|mois|vague|marche|saison|episode|acte|symphonie|arrondissement|festival|course|journee|langue|vice|main|vie|chance|rue|cycle|numero|temps|exemple|ligne|colonne|page|gratuite?|nuit|reunion|concours)$/;
const englishGrade =
  /^(?:1st|2nd|3rd|[4-9]th|1[0-2]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
const englishHead = /^(?:year|yr|grade|form|set|class|primary|period)$/;
/** "7th period", "third block": who comes then. */
const englishHours = /^(?:periods?|block)$/;
/** Ireland: "my sixth years". */
const irishYears = /^(?:first|second|third|fourth|fifth|sixth|transition|1st|2nd|3rd|[4-6]th)$/;
const englishNumber = /^(?:[1-9]|1[0-3])[a-hrs]?s?$/;
const englishCohort =
  /^(?:freshm[ae]n|sophomores?|kindergart(?:en|ners?)|reception|nursery|preschoolers?|pre-k|juniors|seniors|kinders)$/;

export interface Label {
  /** How many words it takes. */
  readonly words: number;
}

/** Every label without a figure begins with one of these: no other word needs a closer look. */
const labelWords = new Set(
  list(`cp tps tle tles tale tales stmg eyfs ps ms gs maternelle maternelles cap bts term sec secondaire
    sixieme sixiemes cinquieme cinquiemes quatrieme quatriemes troisieme troisiemes seconde secondes premiere premieres
    terminale terminales
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth year yr grade form set class primary
    transition period juniors seniors kinders freshman freshmen sophomore sophomores kindergarten kindergartner kindergartners kindergartener kindergarteners
    reception nursery preschooler preschoolers pre-k`),
);

function hasFigure(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** A cheap look: may a label start with this word? */
export const mayStartLabel = (folded: string): boolean => labelWords.has(folded) || hasFigure(folded);

const isSection = (word: Word | undefined): boolean => word !== undefined && section.test(word.folded) && word.shape !== 'lower';
const label = (words: number): Label => ({ words });

function frenchLabelAt(words: readonly Word[], index: number, folded: string): Label | undefined {
  const next = words[index + 1];
  const then = next?.folded ?? '';
  if (frenchOrdinal.test(folded) && schoolYear.test(then)) return label(isSection(words[index + 2]) ? 3 : 2);
  if (/^sec(?:ondaire)?$/.test(folded) && /^[1-5]$/.test(then)) return label(2);
  if (shortLabel.test(folded) && beforeShort.test(words[index - 1]?.folded ?? '')) return label(1);
  if (!ordinalLabel.test(folded)) return undefined;
  if (isSection(next)) return label(2);
  return beforeLabel.test(words[index - 1]?.folded ?? '') && !ordinalNoun.test(then) ? label(1) : undefined;
}

/** "My sixth years"; "Daithí of 6th year", not "the third year in a row". */
const isYearAt = (words: readonly Word[], index: number): boolean =>
  words[index]?.folded === 'years' ||
  (words[index]?.folded === 'year' && /^(?:in|of|from)$/.test(words[index - 2]?.folded ?? ''));

function englishLabelAt(words: readonly Word[], index: number, folded: string): Label | undefined {
  const then = words[index + 1]?.folded ?? '';
  if (englishGrade.test(folded) && (/^grade(?:rs?)?$/.test(then) || englishHours.test(then))) return label(2);
  if (irishYears.test(folded) && isYearAt(words, index + 1)) return label(2);
  // Ireland: "in Fifth Class"; Scotland: "in P3".
  if (englishGrade.test(folded) && then === 'class' && words[index + 1]?.shape === 'capital') return label(2);
  if (/^[ps][1-7]$/.test(folded) && /^(?:in|my|our|from|with|of)$/.test(words[index - 1]?.folded ?? '')) return label(1);
  if (englishHead.test(folded) && englishNumber.test(then)) return label(2);
  if (folded === 'sixth' && /^form(?:ers?)?$/.test(then)) return label(2);
  if (/^(?:[1-9]|1[0-2])(?:st|nd|rd|th)-grade(?:rs?)?$/.test(folded) || englishCohort.test(folded)) return label(1);
  // "my 9B": a number and a letter alone may be a seat or a page.
  return /^(?:[1-9]|1[0-3])[a-hr]$/.test(folded) && /^(?:in|my|our|of|from|with|for|class)$/.test(words[index - 1]?.folded ?? '')
    ? label(1)
    : undefined;
}

/**
 * The class label that starts at a word.
 * @returns undefined where there is none
 */
export function labelAt(words: readonly Word[], index: number): Label | undefined {
  const folded = words[index]?.folded;
  if (folded === undefined || !mayStartLabel(folded)) return undefined;
  if (sureLabel.test(folded)) return label(isSection(words[index + 1]) ? 2 : 1);
  return frenchLabelAt(words, index, folded) ?? englishLabelAt(words, index, folded);
}
