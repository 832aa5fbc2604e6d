/** Marks in letters, read with their capitals: "got a C- in science", "a eu B+", "un gros D", "3 U, 7 D", "straight As", "AOC". */
import { type Mark, marksOf, type Page } from './mark';
import { subject, test } from './subjects';

export const letter = '(?:A\\*A?|[A-EU](?:[+*]|-(?!\\w))?|F[+-]?|NA)';
const size = '(?:gros|petit|joli|beau|vilain|pauvre|sale|big|fat|solid|massive|lonely)';
const ends = `(?=[ ,.!?;:)\\n…»"]|$|\\p{Extended_Pictographic})`;
const letters = [
  new RegExp(
    `(?<!\\p{L})(?:[Gg]ot|[Gg]ets?|[Gg]etting|[Rr]eceived|[Ee]arned|[Ss]cored|[Aa]chieved|[Ss]ecured|[Gg]ave|[Gg]iven|[Hh]as|[Hh]ad|[Ss]craped|[Oo]n|[Pp]redicted|[Aa]ll|[Aa]nother|solid|eu|mis|met|obtenu|pris|décroché|decroché|tapé|collé|que|with|avec|from)(?: (?:him|her|them|me|you|us|only|just|straight|un|une|another|lui|que|des|${size}))*(?: an?)? (${letter}(?:'?s)?)${ends}(?! (?:level|class|team|band|star|day|lot|bit|few|new|big|small|[a-z]+ of ))(?<!(?:has|had|with|from|avec|que|all) A)`,
    'gdu',
  ),
  new RegExp(`(?<!\\p{L})((?:[Uu]n|[Aa]|[Ll]e|[Tt]he) ${size} ${letter})${ends}`, 'gdu'),
  /\b([Ss]traight A(?:'?s)?\*?|(?:two|three|four|five|six|\d) (?:A\*?|B|C|D)'?s(?!\w)\*?|(?:two|three|four|\d) A\*s|(?:one|two|three|four|five|six|seven|\d) [HO][1-8]s?(?!\w)|(?<=[Pp]redicted |[Gg]ot |[Ww]ith |[Gg]rades |: |\p{L}\p{Ll}+ )(?:A\*|[A-E]){3}(?<!CEB|ACE|BAC|CAD|BED|BAD|DAD|ABC|BBC|CDD|DAE|EAC|CAE|CCC)|[Gg]rade [1-9A-F])(?!\w)(?! (?:pupils?|students?|class|teachers?|boys|girls|maths|kids|children|trips?|lesson|team|assembly|parents|piano|violin|flute|clarinet|exam))/dgu,
  // "que des A", "le A de Hawa"
  new RegExp(
    `(?<!\\p{L})(?:[Qq]ue des|[Aa]ll|[Ll]e|[Uu]n|[Ss]on|[Tt]on|[Hh]er|[Hh]is) (${letter}s?) (?=de \\p{Lu}|d['’]\\p{Lu}|partout|en |sauf|in |au |except)`,
    'gdu',
  ),
];
/** "D minus", "dropped from an A to a C", WTS of the English tests, merits. */
const inWords =
  /\b((?:an? |un )?[A-F] (?:plus|minus|moins)(?! (?:que|de|un|en|the|grand|tard|de))|(?:from|de) (?:an? |un )?[A-F][+-]? (?:to|à) (?:an? |un )?[A-FU][+-]?|(?:WTS|EXS|GDS)(?= in| for|[.,!]|$))(?!\w)/dgu;
/** "3 U, 7 D": counts of one letter, where two stand together. */
const counts = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2} ${letter})(?=(?:,| et| and| &) (?:\\d{1,2} ${letter}|[a-z]+ ${letter}|\\d))|(?<=\\d{1,2} ${letter}(?:,| et| and| &) )(\\d{1,2} ${letter})(?![\\p{L}\\d])`,
  'gdu',
);
const alone = new RegExp(`(?<![\\w'-])${letter}(?![\\w'])`, 'gu');
const afterLetter = new RegExp(
  `^ (?:in|en|for|on (?:the|his|her|my|their)|au|a son|a sa) (?:(?:the|his|her|my|last|ap|gcse|a-level|mock|higher|junior cycle|advanced|honou?rs|spe) )?(?:${subject}|${test}|dessin|painting|behaviour|effort)\\b`,
);
const beforeLetter = new RegExp(`\\b(?:${subject}|effort|attainment|behaviour|conduct) ?:? $`);

/** "a D in Chem", "B+ on the mock", "en sport C": a letter with what it was given for. */
function* lettersIn({ text, folded }: Page): Iterable<Mark> {
  for (const { 0: mark, index } of text.matchAll(alone)) {
    const end = index + mark.length;
    const before = folded.slice(Math.max(0, index - 24), index);
    if (
      /\b(?:vitamin|vitamine|plan|team|year|class|classe|room|salle|group|groupe|set|semaine|week|hepatite|niveau|spe|serie|terminale|bac|\de|\d) $/.test(
        before,
      )
    )
      continue;
    const told =
      afterLetter.test(folded.slice(end, end + 40)) ||
      (beforeLetter.test(before) &&
        (mark !== 'A' || before.endsWith(': ')) &&
        /^(?:[,.;!?)\n]|$| (?:lol|mdr|et|and))/.test(folded.slice(end)));
    if (told) yield { at: [index, end], kind: 'letter', bad: false, sure: mark.length > 1 };
  }
}

/** Letters of reports. @param page claims blanked out */
export function* letterMarks(page: Page): Iterable<Mark> {
  // A capital that stands alone, or "As", "ABB": most posts have none.
  if (
    !/(?<![\p{L}\d])(?:[A-FU]|NA)(?![\p{L}\d])|A\*|(?<!\p{L})[A-F]'?s(?!\p{L})|(?<!\p{L})[A-E]{3}(?!\p{L})|[HO][1-8]|[Gg]rade [1-9]|WTS|EXS|GDS/u.test(
      page.text,
    )
  )
    return;
  for (const pattern of letters) yield* marksOf(page.text, pattern, { kind: 'letter', bad: false, sure: false });
  yield* marksOf(page.text, inWords, { kind: 'letter', bad: false, sure: false });
  yield* marksOf(page.text, counts, { kind: 'letter', bad: false, sure: true });
  yield* lettersIn(page);
}
