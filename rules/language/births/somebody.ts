/** Whether a sentence speaks of a person at all: schools, clubs and cats have their birthdays too. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { hasIn } from '../lexicons/cues';
import { kin } from './words';

const pronouns =
  /(?:^|[^a-z])(?:je|j'|g|jai|jsuis|jsui|chui|moi|elle|il|tu|t'|i|i'm|im|me|my|mine|she|he|she's|he's|shes|hes|you|you're|mon|ma|mes|our|notre|nos|son|sa|ta|ton|your|her|his)(?![a-z])/;
/** A capital letter inside a sentence. */
const name = /[\p{Ll},:] \p{Lu}\p{Ll}+/u;

/** A relative, a pronoun or a name in a sentence. */
export const speaksOfSomebody = (reading: Reading, sentence: Span): boolean =>
  pronouns.test(reading.folded.slice(...sentence)) || hasIn(reading, kin, sentence) || name.test(reading.text.slice(...sentence));
