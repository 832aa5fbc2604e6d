/** An evening that no single word tells: its signs in one sentence are weighed together. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, hasIn, sentencesWith } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import {
  ages,
  atWork,
  company,
  excess,
  fondness,
  hardDrugs,
  hearts,
  hours,
  nightlife,
  remorse,
  sickness,
  unwinding,
} from './signs';
import {
  alcohol,
  drinking,
  drugs,
  drunk,
  elsewhere,
  love,
  maybeDrinks,
  own,
  parties,
  revel,
  smoking,
  strongDrinks,
  told,
  wholesome,
} from './words';

interface Sign {
  readonly words: Lexicon;
  /** What one of them weighs. */
  readonly weight: number;
  /** It belongs to what is told, not to its circumstances: it may be marked, and without one there is no story. */
  readonly core?: true;
}

/** An evening needs `enough` of these in a sentence; words of one list count once, those of `remorse` twice at most. */
const signs: readonly Sign[] = [
  { words: alcohol, weight: 3, core: true },
  // "Punch", "blanc", "shot" mean other things as well.
  { words: maybeDrinks, weight: 1, core: true },
  { words: strongDrinks, weight: 3, core: true },
  { words: hardDrugs, weight: 4, core: true },
  { words: drugs, weight: 1, core: true },
  // The body tells by itself, if it is one's own.
  { words: sickness, weight: 2, core: true },
  { words: remorse, weight: 1 },
  { words: parties, weight: 1, core: true },
  { words: nightlife, weight: 1, core: true },
  { words: ages, weight: 2, core: true },
  { words: hearts, weight: 3, core: true },
  { words: fondness, weight: 2, core: true },
  { words: drunk, weight: 1, core: true },
  { words: drinking, weight: 1 },
  { words: smoking, weight: 1 },
  { words: revel, weight: 1 },
  { words: hours, weight: 1 },
  { words: excess, weight: 1 },
  { words: unwinding, weight: 1 },
  { words: own, weight: 1 },
  { words: company, weight: 1 },
];
const enough = 4;
/** A lesson, a work, a campaign; a feast of the school. */
const against: readonly Sign[] = [
  { words: elsewhere, weight: 4 },
  { words: wholesome, weight: 2 },
  { words: atWork, weight: 1 },
];

const drinkEmoji =
  /[\u{1F377}\u{1F37A}\u{1F37B}\u{1F942}\u{1F378}\u{1F379}\u{1F37E}\u{1F943}\u{1F922}\u{1F92E}\u{1F974}\u{1F376}]/u;
const loveEmoji = /[\u{1F60D}\u{1F495}\u{1F494}\u{1F618}\u{1F970}\u{1F48D}]|❤|<3/u;

const starts = signs.filter(({ core }) => core).map(({ words }) => words);

/** Further apart, the words of a sentence are two stories: the first is marked. */
const longest = 140;

const isGlass = ({ folded }: Reading, { start, end }: Cue): boolean => /^verres?$/.test(folded.slice(start, end));

function storyIn(reading: Reading, sentence: Span): Span | undefined {
  let weight = 0;
  const core: Cue[] = [];
  for (const sign of signs) {
    const cues = cuesIn(reading, sign.words, sentence);
    // "Un verre" is a glass once, not a drink and the drinking of it.
    if (cues.length === 0 || (sign.words === drinking && cues.every((cue) => isGlass(reading, cue)))) continue;
    weight += sign.weight * (sign.words === remorse ? Math.min(2, cues.length) : 1);
    if (sign.core) core.push(...cues);
  }
  if (core.length === 0 || weight + 1 < enough) return undefined;
  const text = reading.text.slice(...sentence);
  if (drinkEmoji.test(text) || loveEmoji.test(text)) weight += 1;
  for (const sign of against) if (hasIn(reading, sign.words, sentence)) weight -= sign.weight;
  if (weight < enough) return undefined;
  const start = Math.min(...core.map((cue) => cue.start));
  return [start, Math.max(...core.filter((cue) => cue.end <= start + longest).map((cue) => cue.end))];
}

/** What tells the same evening elsewhere in the sentence: "[apéro] …, rentrée en [zigzag]". */
const telling: readonly Lexicon[] = [told, love, alcohol, hardDrugs, sickness, hearts];
/** Characters between the parts of what is told. */
const reach = 50;

/** A story with what is told of it near by in the same sentence. */
export function withCores(reading: Reading, [start, end]: Span): Span {
  const near: Span = [Math.max(reading.sentenceAt(start)[0], start - reach), Math.min(reading.sentenceAt(start)[1], end + reach)];
  const cues = telling.flatMap((words) => cuesIn(reading, words, near));
  return [Math.min(start, ...cues.map((cue) => cue.start)), Math.max(end, ...cues.map((cue) => cue.end))];
}

/** A text made of nothing else is not read to its end. */
const most = 12;

/** Evenings that the signs of a sentence tell together. A finder. */
export function findEvenings(reading: Reading): readonly Span[] {
  const sentences = new Map(starts.flatMap((words) => sentencesWith(reading, words)).map((span) => [span[0], span]));
  return [...sentences.values()]
    .slice(0, most)
    .map((sentence) => storyIn(reading, sentence))
    .filter((at) => at !== undefined);
}
