/** The conditional of hearsay: "la CPE aurait giflé un élève", "le lycée cacherait un cas de gale". */
import type { Reading } from '../../reading';
import type { Cue } from '../lexicons/cues';
import { wordsBefore } from '../text/window';

/** Wishes, advice and politeness use the same form; some imperfects and nouns end like it. */
const wishing =
  /^(?:devrai|pourrai|faudrai|voudrai|aimerai|meriterai|prefererai|gagnerai|dirai|souhaiterai|adorerai|vaudrai|suffirai|saurai|conviendrai|plairai|ferai|apprecierai|paraitrai|semblerai|esperai|considerai|gerai|liberai|exagerai|recuperai|prolifererai|tirai|attirai|admirai|respirai|desirai|soupirai|inspirai|aspirai|retirai)(?:t|ent)$/;
const ending = /(?:[eidvr]rai|^aurai|mettrai|battrai|nnaitrai)(?:t|ent)$/;
/** Before it: of oneself, of a thing, or what would be if. */
const notOfThem = /^(?:je|j|on|nous|tu|vous|ca|ce|c|cela|que|qu|qui)$/;
const ifs = /^(?:si|s|quand|lorsque|meme|sinon)$/;

/** A form of the conditional, of a verb that may tell of somebody. */
const isConditional = (word: string): boolean =>
  (word.endsWith('rait') || word.endsWith('raient')) && ending.test(word) && !wishing.test(word);

/** "Si l'équipe gagnait, l'école serait championne": what would be if. */
function isIf(reading: Reading, cue: Cue): boolean {
  return wordsBefore(reading, cue, 25).some(({ word }) => ifs.test(word));
}

/** "elle se serait", "ne l'aurait": the subject stands before the small words. */
const small = /^(?:se|s|ne|n|en|lui|leur|l|les|la|le|nous|m)$/;

/** Third persons of the conditional that may be told of somebody. A finder. */
export function findConditionals(reading: Reading): readonly Cue[] {
  return reading.tokens.flatMap(({ word, start, end }, index): Cue[] => {
    if (!isConditional(word)) return [];
    const cue: Cue = { start, end, first: index, last: index };
    const subject = wordsBefore(reading, cue, 5).find((token) => !small.test(token.word));
    return !subject || notOfThem.test(subject.word) || isIf(reading, cue) ? [] : [cue];
  });
}
