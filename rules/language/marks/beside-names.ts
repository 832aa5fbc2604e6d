/** Marks that stand beside the name they are of: "Kenza 14,2", "Ava: B-", "17 (Alix)", "a mis 2 à Evan", "le 7 de Maya". */
import type { Reading } from '../../reading';
import { near } from '../near';
import { findPersons, type PersonName } from '../persons';
import { letter } from './letters';
import type { Mark, Page } from './mark';
import { englishSubject, frenchSubject } from './subjects';
import { bareAfter, figure, numberWord } from './values';

/** Words of marking: a number beside a name is a mark in their company. */
const talk = new RegExp(
  `(?<![a-z])(?:moyennes?|notes?|bulletins?|controles?|interros?|resultats?|palmares|dictees?|evaluations?|evals?|brevet|bac|ceb|ce1d|examens?|tests?|scores?|averages?|marks?|grades?|exams?|quiz|mocks?|ds|dm|copies?|corriges?|livrets?|bilans?|conseil|appreciations?|devoirs?|oral|ecrit|expose|essays?|papers?|reports?|attainment|candidats?|lsu|partiels?|redactions?|dissert\\w*|recitation|trimestre|lecture|${frenchSubject}|${englishSubject})(?![a-z])|/ ?20|%`,
);
const contests =
  /\b(?:votes?|voix|delegue|delegues|buts?|goals?|match|tournoi|equipes?|teams?|points|foot|basket|score final|scrabble|kart|bowling|quiz night|course|cross|km|ans|years old|house points?|sets?|echecs|chess|taille|pointure|commande|rdv|heures?|casiers?|salle|vestiaire|dossard)\b/;

const after = new RegExp(
  `^(?:,? au (?:controle|test|ds|dernier ds|bac blanc|dernier controle)|,? in the (?:test|mock|exam|quiz)|,? (?:en|in) [a-z]+)?(?: ?[:(=,–—-]{1,2} ?| ?(?::|→|->|=>) ?| (?:(?:a|avec|with|at|on|is on|got|gets|ptit|c'est|il a|s'en sort avec|s'en tire avec|repart avec|finit a|finit avec|termine a) )?(?:(?:an?|un|une) )?)((?:${figure}|${numberWord})(?: ?(?:%|percent|pour cent|/ ?\\d{1,3}))?)(?! ?(?:/|:\\d|\\d|[.,]\\d|-\\d))${bareAfter}`,
  'u',
);
/** "Noé A, Lily NA", "Ava: B-", "Finn O. U". */
const levelAfter = new RegExp(
  `^(?: ?[:(=–-] ?| (?:a (?:eu )?(?:un )?)?|, )((?:NA|ECA|EVA|PA|AR|${letter}))(?=[,;.)\\n!?]|$| (?:et|and|en|in|\\p{Extended_Pictographic})(?!\\p{L}))`,
  'u',
);
/** "17 (Alix)", "18 : Zoé", "12 pour Lina"; "le 7 de Maya", "the 4 of Leo" */
const before = [
  new RegExp(
    `(?<![\\d.,/:a-z-]|\\d |(?:le|du|salle|room|page|groupe|classe|table) )(${figure}|${numberWord}|zero pointe)(?: ?\\( ?| (?:pour|pr|for) (?:le |la |ma |mon |our |my |l')?(?:petite? |pauvre |cher |chere |poor |little |jeune |ami |tres )*)$`,
  ),
  new RegExp(`\\b(?:le|un|son|the|ce) (${figure}|zero) (?:de |d'|of )(?:la )?(?:petite? )?$`),
];
/** "mis 2 à Evan" */
const giving = new RegExp(
  `\\b(?:mis|mets|met|mettre|colle|coller|donne|gave|give|given) (?:un |une |an? )?(?:beau |gros |petit )?(${figure}|${numberWord}|zero pointe) (?:a|to) (?:la |le )?(?:petite? )?$`,
);
const levelBefore = /(?:[Ll]e|[Uu]n|[Tt]he|[Aa]n?) ([A-FU][+*-]?) (?:de |d['’]|of |pour |for )$/;
const nobodys = /\b(?:classe|salle|groupe|bus|ligne|chambre|room|table|casier|numero)\b/;

const markAt = (from: number, mark: string, kind: Mark['kind'] = 'score'): Mark => ({
  at: [from, from + mark.length],
  kind,
  bad: false,
  sure: true,
  owner: 'named',
});

function* levelBeside(page: Page, { at: [, end] }: PersonName): Iterable<Mark> {
  const level = page.text.slice(end, end + 24).match(levelAfter);
  if (level?.[1] !== undefined) yield markAt(end + level[0].length - level[1].length, level[1], 'letter');
}

/** The marks before a name: the patterns end where the name starts. */
function* ahead(page: Page, { at: [start] }: PersonName, patterns: readonly RegExp[], source = page.folded): Iterable<Mark> {
  const from = Math.max(0, start - 40);
  const words = source.slice(from, start);
  for (const pattern of patterns) {
    const match = words.match(pattern);
    if (match?.[1] === undefined || nobodys.test(match[0])) continue;
    const at = match[0].indexOf(match[1], source === page.text ? 1 : 0);
    yield markAt(from + (match.index ?? 0) + at, match[1], source === page.text ? 'letter' : 'score');
  }
}
const given = (page: Page, person: PersonName): Iterable<Mark> => ahead(page, person, [giving]);

function* besideName(page: Page, person: PersonName, lettered: boolean): Iterable<Mark> {
  const { at, full } = person;
  const [start, end] = at;
  const next = page.folded.slice(end, end + 48).match(after);
  // "Inès, 11, adore lire" tells an age.
  const aged = next?.[0].startsWith(',') && page.folded[end + next[0].length] === ',';
  if (next?.[1] !== undefined && !aged) yield markAt(end + next[0].length - next[1].length, next[1]);
  yield* levelBeside(page, person);
  // "Jeanne A, Basile B": levels that look like initials.
  if (
    full &&
    lettered &&
    / [A-DFU]$/.test(page.text.slice(start, end)) &&
    /^[,;\n]|^$|^ (?:et|and|en|in) /.test(page.text.slice(end, end + 5))
  )
    yield markAt(end - 1, page.text.slice(end - 1, end), 'letter');
  yield* ahead(page, person, before);
  yield* ahead(page, person, [levelBefore], page.text);
}

/** "@lea_rtn 12/20" */
const handles = new RegExp(
  `@[a-z0-9_.]{2,30}(?: ?[:=-] ?| (?:a eu |tu as (?:eu )?|got )?)(${figure}(?: ?/ ?\\d{1,3}))(?!\\d|/)`,
  'gd',
);

/** Marks beside names. @param page claims blanked out */
export function* besideNames(reading: Reading, page: Page): Iterable<Mark> {
  for (const match of page.folded.matchAll(handles)) {
    const at = match.indices?.[1];
    if (at) yield { at: [at[0], at[1]], kind: 'score', bad: false, sure: true, owner: 'named' };
  }
  const spoken = talk.test(page.folded);
  if (!spoken && !/(?<!\p{L})(?:[A-FU][+*-]?|mis|mets|gave|given|donne)(?!\p{L})/u.test(page.text)) return;
  const persons = reading.once(findPersons).filter(({ role }) => role !== 'adult');
  const initials = persons.filter(({ at, full }) => full && / [A-DFU]$/.test(page.text.slice(...at))).length;
  const levels = persons.filter(({ at }) => levelAfter.test(page.text.slice(at[1], at[1] + 24))).length;
  for (const person of persons) {
    const words = near(reading, person.at[0]);
    if (contests.test(words) && !/\b(?:controle|interro|ds|dictee|note|moyenne|bulletin|test|exam)\b/.test(words)) continue;
    if (spoken) yield* besideName(page, person, initials > 1);
    else if (levels > 1) yield* levelBeside(page, person);
    yield* given(page, person);
  }
}
