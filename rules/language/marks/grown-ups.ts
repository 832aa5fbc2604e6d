/** Marks of teachers, parents and the famous: nobody's whom the rule protects. */
import type { Reading } from '../../reading';
import { type Cue, cuesIn, cuesOf, has, hasIn } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { findFigures } from '../names/figures';
import { findPupilNouns } from '../school/pupils';
import { giving } from './getting';
import type { Mark } from './mark';
import { findNamed } from './named';

const grownUps = lexicon(`
  prof(s), professeur(e/s/es), enseignant(e/s/es), maître, maîtresse, instit(s), directeur, directrice, principal, principale, proviseur(e), cpe, aesh, surveillant(e/s/es), pion(ne/s), infirmière, gestionnaire, documentaliste, inspecteur, inspectrice, ministre, ministère, maire, président(e), agent, chef, cuisinier, cuisinière, stagiaire(s), collègue(s), remplaçant(e/s), équipe éducative, intervenant(e/s)
  m, mr, mme, monsieur, madame, m., mrs, ms, miss, sir, parents, père, mère, papa, maman, mamie, papi, papy, grand-mère, grand-père, grands-parents, oncle, tante, tonton, tata, mari, femme, compagnon, voisin(e/s), adulte(s), candidats à la présidentielle, professeurs des écoles
  teacher(s), headteacher, head, principal, deputy, caretaker, governor(s), inspector(s), colleague(s), parent, mum, mom, dad, mummy, daddy, gran, grandma, grandad, grandpa, nan, nana, uncle, aunt, auntie, husband, wife, neighbour(s), adult(s), grown-ups, staff, minister, mayor, secretary
`);
/** They tell a mark that is somebody else's. */
const telling = lexicon(`
  dit, disent, disait, annonce, annoncé, raconte, raconté, explique, expliqué, demande, demandé, sait, savent, apprend, appris, crié, lu, rendu, rend, écrit, appelle, appelé, convoque, convoqué, félicite, félicité, corrigé, corrige, interrogé, interroge, veut, voulait, furax, furieux, furieuse, furibard, fier, fière, pleure, pleuré, réagi, montre, montré, va me, vont me
  said, says, told, tells, asked, asks, knows, read, handed, returned, wrote, called, rang, emailed, marked, announced, showed, wants, wanted, furious, proud, livid, cried, thinks, reckons
`);
const parental = /^(?:pere|mere|papa|maman|parents?|mum|mom|dad|grand|mamie|papi|oncle|tante|uncle|aunt|gran|nan)/;
const another = /\b(?:je|j'|moi|on|nous|tu|toi|i|we|you|il|elle|he|she|lui|him|her|eux|l'un|un eleve|one)\b/;
const oneself = /\b(?:s'est|se|s'|himself|herself|themselves)\b/;

/** "Sa mère", "la maman de Léa": named for whose parent they are. */
const isOfPupil = ({ folded }: Reading, { start, end }: Cue): boolean =>
  parental.test(folded.slice(start, end)) &&
  (/\b(?:sa|son|ses|leurs?|his|her|their|votre|vos|your) $/.test(folded.slice(Math.max(0, start - 6), start)) ||
    /^ (?:de|d'|du|des|of) /.test(folded.slice(end, end + 4)) ||
    /'s $/.test(folded.slice(Math.max(0, start - 3), start)));

const title = /^(?:m|mr|mme|mrs|ms|miss|sir|monsieur|madame)$/;

/** "M. Roux", not the "m'" of "m'a mis", nor "Madame, j'ai…", "Madame Ferrero, …": they are spoken to. */
function isPerson({ text, folded }: Reading, { start, end }: Cue): boolean {
  if (!title.test(folded.slice(start, end))) return true;
  return /^\.? \p{Lu}[\p{L}'-]+(?! ?,)(?![\p{L}'-])/u.test(text.slice(end, end + 30));
}

/** "Mon collègue de pupitre": a pupil's. */
const isClassmate = ({ folded, post }: Reading, { start, end }: Cue): boolean =>
  post.author === 'student' && /^(?:collegue|colleague|chef)/.test(folded.slice(start, end));

/** "Le prof d'EPS a eu 4/10", "mon père était dernier de la classe": a grown-up stands before, and nobody else between. */
export function isOfGrownUp(reading: Reading, { at: [start] }: Mark): boolean {
  if (!has(reading, grownUps)) return false;
  const [from] = reading.sentenceAt(start);
  const grownUp = cuesIn(reading, grownUps, [Math.max(from, start - 90), start])
    .filter((cue) => isPerson(reading, cue) && !isClassmate(reading, cue))
    .at(-1);
  if (!grownUp || isOfPupil(reading, grownUp)) return false;
  const between: readonly [number, number] = [grownUp.end, start];
  const words = reading.folded.slice(...between);
  const isThere = ({ at }: { readonly at: readonly [number, number] }): boolean => at[0] >= grownUp.start && at[0] < start;
  if (another.test(words) || reading.once(findNamed).some(isThere) || reading.once(findPupilNouns).some(isThere)) return false;
  if (hasIn(reading, telling, [...between])) return false;
  return !hasIn(reading, giving, [...between]) || oneself.test(words);
}

/** "Einstein avait de mauvaises notes". */
export function isOfFigure(reading: Reading, { at: [start] }: Mark): boolean {
  const [from] = reading.sentenceAt(start);
  return reading.once(findFigures).some(([at, end]) => at >= from && end <= start);
}

const kin = lexicon(
  'cousin(e/s/es), oncle, tante, grand frère, grande sœur, frère, sœur, voisin(e), brother, sister, cousin(s), neighbour',
);

/** "Ma cousine a eu son bac": good news of the family. */
export const isOfKin = (reading: Reading, { at: [start] }: Mark): boolean =>
  cuesOf(reading, kin).some((cue) => cue.end <= start && start - cue.end < 20);
