/** How people speak of pupils without naming them: "mon élève", "un de mes 4e", "my Year 9s", "l'un d'eux". */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { list } from '../text/patterns';
import { type Word, wordsOf } from '../text/words';
import { labelAt, mayStartLabel } from './classes';

export interface PupilMention {
  readonly at: Span;
  readonly who: 'pupil' | 'group';
  /** `own`: "mon élève", "un de mes 4e". `some`: "un élève", "a pupil". `the`: "l'élève", "the class". */
  readonly by: 'own' | 'some' | 'the';
}

const onePupil = new Set(
  list('eleve ecolier ecoliere collegien collegienne lyceen lyceenne pupil student schoolboy schoolgirl classmate tutee'),
);
const manyPupils = new Set(
  list(
    'eleves ecoliers ecolieres collegiens collegiennes lyceens lyceennes pupils students classmates tutees schoolchildren schoolkids',
  ),
);
/** They speak of pupils when a class is named beside, or for the plural, when they are "mine". */
const oneYoung = new Set(
  list(`gamin gamine gosse mome loulou louloute loustic minot enfant petit petite gars garcon fille jeune ado adolescent adolescente
    camarade copain copine apprenti apprentie bambin kid kiddo child lad boy girl teen teenager learner`),
);
const manyYoung = new Set(
  list(`gamins gamines gosses momes loulous louloutes loustics loupiots minots petits petites jeunes ados adolescents apprentis
    apprenties chenapans bambins poussins petiots choupinous zouaves affreux terreurs monstres kiddos kiddies littlies learners scholars
    preschoolers lot bunch monkeys tutees`),
);
const manyYoungOfAll = new Set(list('enfants garcons filles kids children boys girls lads teens'));
/** Own even in the singular: nobody says "mon camarade" of his son. */
const oneOfOurs = new Set(
  list('camarade deleguee delegue redoublant redoublante loulou louloute loustic minot apprenti apprentie kiddo'),
);
const group = new Set(list('classe class form homeroom'));
/** Groups only where they are one's own: "all my sections". */
const ownGroup = new Set(list('section sections period periods caseload'));

const own = new Set(list('mon ma mes notre nos my our'));
const some = new Set(
  list(
    'un une a an one some certains certaines plusieurs quelques deux trois quatre cinq six two three four five another autre chaque each des',
  ),
);
const the = new Set(
  list('le la l les the ce cet cette ces this that these those leur leurs his her son sa ses ton ta tes your aux au du'),
);
const notAdjective = new Set(
  list('et and ou or est is que who qui avec with pour for dans in sur on a de du des of par by mais but pas not'),
);

/** Looks left over two adjectives for "mon", "un", "les". */
function determinerOf(words: readonly Word[], index: number): { by: PupilMention['by']; from: number } | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const folded = words[at]?.folded ?? '';
    const by = own.has(folded) ? 'own' : some.has(folded) || /^\d+$/.test(folded) ? 'some' : the.has(folded) ? 'the' : undefined;
    if (by) return { by: partOf(words, at) ? 'own' : by, from: partOf(words, at) ?? at };
    if (notAdjective.has(folded)) return undefined;
  }
  return undefined;
}

/** "un de mes…", "one of my…", "l'une des…": where "un" stands, when "mes" stands at `index`. */
function partOf(words: readonly Word[], index: number): number | undefined {
  const of = words[index - 1]?.folded;
  const one = words[index - 2]?.folded ?? '';
  if (of === 'of' && /^(?:one|two|three|some|half|most|lots)$/.test(one)) return index - 2;
  if (of === 'de' && /^(?:une?|certaine?s|deux|trois|plusieurs|quelques-une?s|la|moitie)$/.test(one)) return index - 2;
  if (words[index]?.folded === 'des' && /^(?:un|une|deux|certains)$/.test(words[index - 1]?.folded ?? '')) return index - 1;
  return undefined;
}

const tieWord = /^(?:de|d|en|du|in|from|of)$/;

/** "de ma classe", "de 6e B", "in my form", "en CM2": the index after it, or undefined. */
export function classTieAfter(words: readonly Word[], index: number): number | undefined {
  let at = index;
  if (!tieWord.test(words[at]?.folded ?? '')) return undefined;
  at++;
  const determined = /^(?:ma|la|notre|ta|sa|my|our|the|cette|this)$/.test(words[at]?.folded ?? '');
  if (determined) at++;
  const label = labelAt(words, at);
  if (label) return at + label.words;
  if (/^(?:classe|class|form|homeroom|tutor|lycee|college|primaire|maternelle|set)$/.test(words[at]?.folded ?? '')) {
    const then = labelAt(words, at + 1) ?? (words[at + 1]?.folded === 'de' ? labelAt(words, at + 2) : undefined);
    // "en classe" is a place, "de ma classe" tells whose pupil.
    if (!determined && !then && /^class/.test(words[at]?.folded ?? '')) return undefined;
    return at + 1 + (then ? then.words : 0);
  }
  return undefined;
}

const pronounPart = /^(?:eux|elles|miens|miennes)$/;

/** "l'un d'eux", "une d'entre elles", "one of them", "one of mine". */
function unnamedAt(words: readonly Word[], index: number): number | undefined {
  const folded = words[index]?.folded;
  if (folded === 'un' || folded === 'une') {
    let at = index + 1;
    if (/^(?:d|des)$/.test(words[at]?.folded ?? '')) at++;
    else return undefined;
    if (words[at]?.folded === 'entre') at++;
    return pronounPart.test(words[at]?.folded ?? '') ? at : undefined;
  }
  if (words[index + 1]?.folded !== 'of') return undefined;
  const whose = words[index + 2]?.folded ?? '';
  if (/^(?:mine|ours)$/.test(whose) && partsOfMine.has(folded ?? '')) return index + 2;
  if (folded === 'one' && whose === 'them') return index + 2;
  return undefined;
}

/** "Two of mine". */
const partsOfMine = new Set(list('one two three four five six seven eight half some most several'));

interface Head {
  readonly who: PupilMention['who'];
  /** Index of the last word of the mention. */
  readonly to: number;
}

function headAt(words: readonly Word[], index: number, by: PupilMention['by'], part: boolean): Head | undefined {
  const folded = words[index]?.folded ?? '';
  const tie = classTieAfter(words, index + 1);
  const tied = tie !== undefined;
  const one: Head = { who: 'pupil', to: (tie ?? index + 1) - 1 };
  const many: Head = part ? one : { who: 'group', to: one.to };
  if (onePupil.has(folded)) return one;
  if (manyPupils.has(folded)) return many;
  if (group.has(folded)) return by === 'own' || tied || folded !== 'form' ? { who: 'group', to: one.to } : undefined;
  if (ownGroup.has(folded)) return by === 'own' ? { who: 'group', to: one.to } : undefined;
  return youngAt(folded, by, tied, part) && (oneYoung.has(folded) ? one : many);
}

/** Is this word for the young ("gamin", "mes loulous", "a boy in Y9") one for pupils here? */
function youngAt(folded: string, by: PupilMention['by'], tied: boolean, part: boolean): true | undefined {
  const is =
    (oneYoung.has(folded) && (tied || (by !== 'the' && oneOfOurs.has(folded)))) ||
    (manyYoung.has(folded) && (tied || by === 'own')) ||
    (manyYoungOfAll.has(folded) && (tied || part));
  return is || undefined;
}

const heads = new Set([...ownGroup, ...onePupil, ...manyPupils, ...oneYoung, ...manyYoung, ...manyYoungOfAll, ...group]);

/** A mention stands at one of these words, or at a class label. */
const starting = new Set([...heads, ...partsOfMine, 'un', 'une']);

/** The mention whose head, or class label, stands at a word. */
function mentionAt(words: readonly Word[], index: number): (Head & { from: number; by: PupilMention['by'] }) | undefined {
  const unnamed = unnamedAt(words, index);
  if (unnamed !== undefined) return { from: index, to: unnamed, who: 'pupil', by: 'own' };
  const label = labelAt(words, index);
  if (!label && !heads.has(words[index]?.folded ?? '')) return undefined;
  const found = determinerOf(words, index);
  const by = found?.by ?? 'some';
  const opener = words[found?.from ?? index]?.folded ?? '';
  const part = found !== undefined && index - found.from > 1 && /^(?:une?|one)$/.test(opener);
  if (!label) {
    const head = headAt(words, index, by, part);
    return head && { ...head, from: found?.from ?? index, by };
  }
  if (!found) return undefined;
  const head = headAt(words, index + label.words, by, part);
  const single = found !== undefined && found.from === index - 1 && /^(?:une?|a|one|this|ce|cet|cette|mon|ma|my)$/.test(opener);
  const alone =
    single ||
    part ||
    /^(?:freshman|sophomore|[a-z0-9-]*grader|kindergartener)$/.test(words[index + label.words - 1]?.folded ?? '');
  return { to: head?.to ?? index + label.words - 1, who: head?.who ?? (alone ? 'pupil' : 'group'), from: found.from, by };
}

/** Pupils and groups spoken of, in order. A finder: `reading.once(findPupilNouns)`. */
export function findPupilNouns(reading: Reading): readonly PupilMention[] {
  const words = reading.once(wordsOf);
  const mentions: PupilMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const { folded } = words[index] as Word;
    const found = starting.has(folded) || mayStartLabel(folded) ? mentionAt(words, index) : undefined;
    if (!found) continue;
    const start = words[found.from]?.start ?? 0;
    const { who, by } = found;
    if ((mentions.at(-1)?.at[1] ?? 0) <= start) mentions.push({ at: [start, words[found.to]?.end ?? start], who, by });
    index = Math.max(index, found.to);
  }
  return mentions;
}
