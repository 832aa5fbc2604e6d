/** Being alone: at home tonight, on the way every Wednesday, the last one in the building. */

import type { When } from '../dates/dates';
import { nobody } from '../trips/leaving-words';
import { saysWe } from '../trips/trip-cues';
import type { Words } from '../trips/trip-places';
import type { Sentence } from '../trips/trip-sentences';
import {
  aloneAt,
  aloneWays,
  aloneWords,
  emptyHome,
  lastOne,
  leftAlone,
  noParents,
  notAlone,
  onlyMe,
  outWords,
  parentWords,
  tonightWords,
} from './alone-words';
import { admin } from './announced';
import { closest, hull, opens, spotsIn, subjectBefore, untilHour } from './spots';

const beforeAlone =
  /^(?:et|la|coincee?s?|bloquee?s?|stuck|home|enfin|encore|left|here|totally|all|garde|reste|rentre|dort|dors|suis|est|sera|serai|soiree|nuit|night|evening|dej|diner|weekend|end)$/;

/** Times that tell when: "today" and "in July" are said of much else. */
const told = new Set<When['kind']>(['day', 'range', 'until', 'weekly', 'countdown']);

/** Tonight, until an hour: a night, not a holiday. */
const tonight = (sentence: Sentence, words: Words, most: number): Words | undefined =>
  closest(words, sentence.cues(tonightWords), most) ?? untilHour(sentence, words.last + 1);

/** When somebody is alone: tonight, until an hour, on a day to come. */
function whenAlone(sentence: Sentence, words: Words, most: number): Words | undefined {
  const said = tonight(sentence, words, most);
  return (
    said ??
    closest(
      words,
      sentence.whens.filter(({ kind }) => told.has(kind)),
      most,
    )
  );
}

/** Where somebody is alone: at home, at work, at a place where one may be met. */
const whereAlone = (sentence: Sentence, words: Words, most: number): Words | undefined =>
  closest(words, [...sentence.cues(aloneAt), ...spotsIn(sentence)], most);

const present = <T>(parts: readonly (T | undefined)[]): T[] => parts.filter((part) => part !== undefined);

/** "Les élèves peuvent rentrer seuls": a rule of the school or advice, and nobody in particular. */
const ruled =
  /\b(?:peut|peuvent|doit|doivent|may|must|can|should|do not|don't|never|jamais|autoris\w*|accord|allowed|permission|interdi\w*)\b/;

/** "walks back by herself every Wednesday": whoever it is, somebody may wait for them there. */
function* onTheWay(sentence: Sentence): Iterable<Words> {
  const ways = sentence.cues(aloneWays);
  if (ways.length === 0 || sentence.says(admin) || ruled.test(sentence.folded)) return;
  for (const alone of sentence.cuesBut(aloneWords, notAlone)) {
    const way = closest(alone, ways, 8);
    if (!way) continue;
    const when = whenAlone(sentence, way, 8) ?? whenAlone(sentence, alone, 8);
    if (when ? !sentence.looksBack || /^(?:every|each|chaque|tous|le|les)$/.test(sentence.word(when.first)) : sentence.saysHour)
      yield hull(alone, way, ...present([whoIs(sentence, alone), when]));
  }
}

const whoIs = (sentence: Sentence, { first }: Words): Words | undefined => {
  const subject = subjectBefore(sentence, first);
  return subject < 0 ? undefined : { first: subject, last: subject };
};

/** "je suis seule à la maison ce soir", "home alone tonight", "im on my own til 6". */
function* aloneIn(sentence: Sentence): Iterable<Words> {
  const alones = sentence.cuesBut(aloneWords, notAlone);
  if (alones.length === 0 || (!saysWe(sentence) && ruled.test(sentence.folded))) return;
  for (const alone of alones) {
    const who = whoIs(sentence, alone);
    const when = whenAlone(sentence, alone, 8);
    const named = who || opens(sentence, alone.first) || beforeAlone.test(sentence.word(alone.first - 1));
    const where = whereAlone(sentence, alone, 3);
    if (where ? named || (when && saysWe(sentence)) || isHome(sentence, where) : when && (named || isHome(sentence, alone)))
      yield hull(alone, ...present([who, where, when]));
  }
}

const homely = /^(?:home|maison|appart|appartement|baraque|moi)$/;
const isHome = (sentence: Sentence, { first, last }: Words): boolean =>
  homely.test(sentence.word(first)) || homely.test(sentence.word(last));

/** "mes parents sont pas là ce soir", "my parents are away this weekend". */
function* othersOut(sentence: Sentence): Iterable<Words> {
  for (const parents of sentence.cues(parentWords)) {
    const out = closest(
      parents,
      sentence.cues(outWords).filter(({ first }) => first > parents.last),
      4,
    );
    // "mes parents sont au resto, seule avec mon frère"
    const alone = out && closest(out, sentence.cuesBut(aloneWords, notAlone), 6);
    const when = out && (whenAlone(sentence, out, 5) ?? alone);
    // "ils travaillent de nuit" tells no night, "out of hospital" no absence.
    if (when && when.last > out.last && sentence.word(out.last + 1) !== 'of') yield hull(parents, out, when);
  }
  // "ya pas mes parents ce weekend", "no parents till Sunday"
  for (const without of sentence.cues(noParents)) {
    const when = whenAlone(sentence, without, 5);
    if (when) yield hull(without, when);
  }
}

/** "Plus un chat au collège à part moi", "Il ne reste que moi dans le bâtiment", not "il n'y a que moi qui…". */
const isLeftAlone = (sentence: Sentence, { first, last }: Words): boolean =>
  sentence.word(last) === 'moi' &&
  !/^(?:qui|que|pour|ou)$/.test(sentence.word(last + 1)) &&
  !/\bmoi\b[^.!?]{0,40} (?:qui|pour|a)\b/.test(sentence.folded) &&
  (sentence.saysHour || /^(?:plus|personne|rien)$/.test(sentence.word(first)) || sentence.says(leftAlone));

/** "Just me, the boiler and a pigeon until half seven": the company takes some words. */
const untilHourBehind = (sentence: Sentence, from: number): Words | undefined => {
  for (let index = from; index < from + 8; index++) {
    const until = untilHour(sentence, index);
    if (until) return until;
  }
  return;
};

/** "y a personne chez moi jusqu'à 20h", "just me here tonight". */
function* nobodyElseIn(sentence: Sentence): Iterable<Words> {
  for (const nobodyElse of [...sentence.cues(nobody), ...sentence.cues(onlyMe)]) {
    const where = whereAlone(sentence, nobodyElse, 4);
    const when = tonight(sentence, where ?? nobodyElse, 4) ?? untilHourBehind(sentence, nobodyElse.last + 1);
    if (where && when && where.last >= nobodyElse.first) yield hull(nobodyElse, where, when);
    else if (where && isLeftAlone(sentence, nobodyElse))
      yield hull(nobodyElse, where, ...present([closest(where, sentence.cues(leftAlone), 2)]));
    else if (
      when &&
      (/^(?:just|only|rien|que)$/.test(sentence.word(nobodyElse.first)) || sentence.word(nobodyElse.last) === 'home') &&
      opens(sentence, nobodyElse.first)
    )
      yield hull(nobodyElse, when);
  }
}

/** "La baraque pour moi ce soir", "last one in the building". */
function* aloneThere(sentence: Sentence): Iterable<Words> {
  for (const home of sentence.cues(emptyHome)) {
    const when = tonight(sentence, home, 6);
    if (when) yield hull(home, when);
  }
  // "je suis le dernier au bureau", "last one in the building"
  for (const last of sentence.cues(lastOne)) {
    const subject = subjectBefore(sentence, last.first);
    if (subject >= 0 || opens(sentence, last.first)) yield subject < 0 ? last : { first: subject, last: last.last };
  }
}

/** Who is or will be alone, and where or when. */
export function* alonesIn(sentence: Sentence): Iterable<Words> {
  yield* onTheWay(sentence);
  if (sentence.looksBack) return;
  yield* aloneIn(sentence);
  yield* othersOut(sentence);
  yield* nobodyElseIn(sentence);
  yield* aloneThere(sentence);
}
