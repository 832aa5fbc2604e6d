/** Newborns: that somebody came, and that it is a baby. Either alone tells nothing. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, has, hasIn } from '../lexicons/cues';
import type { KnownDay } from './days';
import { arriving, babies, newRoles } from './words';

const weights = {
  /** "a vu le jour", "arrived": guests and parcels arrive too. */
  arrived: 2,
  /** A baby, twins, a maternity ward. */
  baby: 2,
  /** "3,2 kg", "7lb 3oz": weighed as newborns are. */
  weight: 2,
  /** "21 mars, 4h12, 3,560 kg": the hour that one tells of a birth. */
  hour: 2,
  /** "je suis tata", "proud grandad". */
  role: 2,
  /** "est arrivée dans notre classe", "arrived at the station": who came there can walk. */
  elsewhere: -2,
  /** "Petit Noé", "la petite Jeanne". */
  smallName: 2,
} as const;
const enough = 4;

const weighed =
  /\b[1-5](?:[.,]\d{1,3})? ?(?:kg|kilos?)(?: \d{1,3})?\b|\b\d{1,2} ?lbs?\b|\b\d{1,2} ?pounds?\b|\b(?:4[4-9]|5[0-9]) ?cm\b|\b[234] ?\d{3} ?g(?:rammes)?\b/;
const smallName = /(?:^|[^\p{L}])(?:[Pp]etite?s?|[Bb]aby|[Bb]ébé|[Ll]ittle|[Tt]iny|[Ww]ee) \p{Lu}\p{Ll}+/u;

/** "Elle s'appelle Iris", beside a word of birth: new pupils and dogs are named too. */
const named = /(?:s'appelle|prénommée?|nommée?|called|named|name is|baptisée?) \p{Lu}/u;
const born = /\b(?:nee?s?|naissance|accouche\w*|born|birth|newborn)\b/;
const atTime = /\b\d{1,2} ?h ?(?:\d\d)?\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b/;

const elsewhere =
  /^ (?:in (?!the world)[a-z]|at (?!\d|home)|from|to |back|en (?:classe|france|cours|stage|gare)|au (?:college|lycee|musee)|a l'ecole|chez|dans (?:notre|la|ma|le|votre|sa|une|un) (?!famille|foyer|vie)|parmi|with (?!a)|avec (?!un))/;

/** "On est là-bas": those who speak were born long ago. */
const grown = /(?:^|[^a-z])(?:on|nous|je|j'|vous|tu|we|they|you) $/;

/** What speaks for a newborn around a day, where somebody came or was weighed. */
function weigh(reading: Reading, folded: string, around: Span, came: readonly Cue[]): number {
  const isWeighed = weighed.test(folded.slice(...around));
  if (came.length === 0 && !isWeighed) return 0;
  let sum = came.length > 0 ? weights.arrived : 0;
  if (isWeighed) sum += weights.weight;
  if (isWeighed && atTime.test(folded.slice(...around))) sum += weights.hour;
  if (hasIn(reading, babies, around)) sum += weights.baby;
  if (hasIn(reading, newRoles, around)) sum += weights.role;
  if (named.test(reading.text.slice(...around)) && born.test(folded.slice(...around))) sum += weights.smallName;
  else if (smallName.test(reading.text.slice(...around))) sum += weights.smallName;
  return came.some(({ end }) => elsewhere.test(folded.slice(end, end + 24))) ? sum + weights.elsewhere : sum;
}

/** Newborns that come on a known day. */
export function* newbornsIn(reading: Reading, folded: string, days: readonly KnownDay[]): Generator<Span> {
  if (!has(reading, arriving) && !weighed.test(folded)) return;
  for (const { span } of days) {
    const [from, to] = reading.sentenceAt(span[0]);
    const sentence: Span = [Math.max(from, span[0] - 120), Math.min(to, span[1] + 120)];
    // The baby may be told of in the sentence before or after: "I'm an auntie! She arrived last night."
    const around: Span = [Math.max(0, sentence[0] - 80), Math.min(folded.length, sentence[1] + 80)];
    const came = cuesIn(reading, arriving, sentence).filter(
      ({ start, end }) => !grown.test(folded.slice(Math.max(0, start - 8), start)) && folded[end] !== '-',
    );
    if (weigh(reading, folded, around, came) < enough) continue;
    const nearest = came.reduce<Cue | undefined>(
      (best, cue) => (!best || distance(cue, span) < distance(best, span) ? cue : best),
      undefined,
    );
    yield nearest && distance(nearest, span) <= 24 ? [Math.min(nearest.start, span[0]), Math.max(nearest.end, span[1])] : span;
  }
}

const distance = ({ start, end }: Cue, [from, to]: Span): number => Math.max(from - end, start - to, 0);
