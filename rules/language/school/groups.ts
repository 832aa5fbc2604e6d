/** Protected groups of pupils: special education, newcomers and refugees, poverty. "mes ULIS", "our SEN kids". */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { overlap } from '../text/spans';
import type { Token } from '../text/tokens';

/** Schemes and classes: with "mes", "les" before them they are the pupils in them. */
const schemes = lexicon(`
  ulis, segpa, ime, impro, itep, ditep, erea, uee, uema, sessad, upe2a, upe2as, daspa, clin, cla, mena, mna, ebs, ehdaa, bep,
  dys, tsa, efiv, adaptation scolaire, classe spéciale, classe adaptée, classe fle, fle, flsco, fls, ebp, ebep, efp, clis, upi, rased, spécialisé, enseignement spécialisé, enseignement adapté, classe spécialisée, école spécialisée,
  type spécialisé, classe d'adaptation, classe relais, classe passerelle, classe d'accueil, classe de type 8, types 8, types 1,
  type 1, type 2, type 3, type 4, type 5, type 6, type 7, type 8, inclusion, dispositif relais, boursiers, boursières,
  allophones, primo-arrivants, primo arrivants, élèves à besoins particuliers, besoins particuliers, besoins spécifiques,
  besoins éducatifs particuliers, places en foyer, placés en foyer, sans-papiers, haut potentiel, hpi, special ed,
  special education, sped, sen, send, sen unit, send unit, iep(s), ehcp(s), 504s, resource room, resource base,
  resource provision, aln, asn, arp, asd, pru, life skills, learning support, self-contained, inclusion unit, autism unit,
  autism class, autism base, autism group, unité autisme, classe autisme, nurture, nurture group, ell(s), esl, eal, esol,
  newcomer(s), pupil premium, pp, fsm, title i, title 1, free school meals, free school meal, free meals, free lunch, asc unit,
  alternative provision
`);

/** Words for people, who must be young and somebody's: "mes élèves réfugiés", "my autistic kiddos". */
const conditions = lexicon(`
  du voyage, autistes, trisomiques, malentendants, malvoyants, sourds, handicapés, réfugiés, migrants, demandeurs d'asile,
  ukrainiens, ukrainiennes, afghans, syriens, roms, gens du voyage, en échec scolaire, décrocheurs, du foyer, de l'ase,
  en situation de handicap, porteurs de handicap, défavorisés, cas sociaux, à haut potentiel, special needs, additional needs,
  autistic, refugee(s), asylum seeking, asylum seeker(s), asylum-seeking, migrant(s), traveller(s), gypsy, roma, undocumented,
  ukrainian, afghan, syrian, low-income, disadvantaged, deprived, looked after, looked-after, lac, cared for, foster,
  bottom set, deaf, disabled, dyslexic, adhd, gifted, visually impaired, hearing impaired
`);

const young = lexicon(`
  élève(s), jeunes, enfants, petits, petites, gamins, gamines, loulous, louloutes, loustics, ados, gosses, mômes, copains,
  copines, chouchous, trésors, pépites, stars, champions, championnes, artistes, cuisiniers, jardiniers, sportifs, collégiens,
  lycéens, poussins, minots, bouts de chou, bouts de choux, zouaves, terreurs, pupil(s), student(s), kid(s), kiddo(s), kiddies,
  child, children, learners, boys, girls, scholars, youngsters, superstars, teens, teenagers, friends, little ones, littlies,
  chefs, bakers, gardeners, cuties, babies, bunch, lot, crew, gang, crowd, cohort, families
`);
const collectives = lexicon(`
  classe d'adaptation, classe relais, classe passerelle, classe d'accueil, classe spécialisée, classe, groupe, bande, équipe,
  troupe, tribu, section, dispositif, unité, atelier, centre, foyer, petite bande, class, group, unit, base, room, provision,
  programme, program, bunch, crew, team, club
`);

/** Words that may stand between "mes" and "ULIS". */
const between = new Set(
  `de d du des la le l en a au aux par dits dit venant issus from in on with at our my the an of
  petit petits petite petites super chers cheres cher chere braves jeunes supers ptits ptit grands gentils adorables formidables merveilleux nouveaux nouvelles incroyables belle beau
  lovely little amazing wonderful brilliant fabulous sweet gorgeous awesome precious own new dear small brave incredible fantastic year 1 2 3 4 5 6 7 8 9 10 11 12 13`.split(
    /\s+/,
  ),
);
const own = new Set('mes nos mon ma notre my our'.split(' '));
const plural = new Set('les des ces leurs aux deux trois quatre quelques certains these those some two three'.split(' '));
const single = new Set('la le l un une sa son the his her cette ce'.split(' '));
/** Words from a group to its determiner. */
const farthest = 7;

/** A group spoken of; `own` where the words say whose pupils they are. */
export interface Group {
  readonly span: Span;
  readonly own: boolean;
}

/** Which words of the text belong to a cue of a lexicon. */
function wordsIn(reading: Reading, lexicon: Lexicon): Set<number> {
  const words = new Set<number>();
  for (const { first, last } of cuesOf(reading, lexicon)) for (let at = first; at <= last; at++) words.add(at);
  return words;
}

interface Around {
  readonly first: number;
  readonly last: number;
  readonly determiner: string | undefined;
  readonly hasYoung: boolean;
  readonly hasCollective: boolean;
}

/** Reads left over nouns and small words to the determiner: "[mes petits] ULIS", "[les élèves de la] SEGPA". */
function leftOf(
  tokens: readonly Token[],
  cue: Cue,
  youngs: Set<number>,
  nouns: Set<number>,
): Pick<Around, 'first' | 'determiner'> {
  let { first } = cue;
  let determiner: string | undefined;
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - farthest) && tokens[at + 1]?.joined; at--) {
    const { word } = tokens[at] as Token;
    const isNoun = youngs.has(at) || nouns.has(at);
    const determines = own.has(word) || plural.has(word) || single.has(word);
    if (!isNoun && !determines && !between.has(word)) break;
    if (isNoun || determines) first = at;
    if (determines) determiner = word;
    if (own.has(word) || plural.has(word)) break;
  }
  return { first, determiner };
}

/** Reads right to the noun: "SEN [unit kids]". */
function rightOf(tokens: readonly Token[], cue: Cue, youngs: Set<number>, nouns: Set<number>): number {
  let { last } = cue;
  while (last < cue.last + 4 && tokens[last + 1]?.joined && (youngs.has(last + 1) || nouns.has(last + 1))) last++;
  return last;
}

function around(tokens: readonly Token[], cue: Cue, youngs: Set<number>, nouns: Set<number>, groups: Set<number>): Around {
  const { first, determiner } = leftOf(tokens, cue, youngs, nouns);
  const last = rightOf(tokens, cue, youngs, nouns);
  const words = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    first,
    last,
    determiner,
    hasYoung: words.some((at) => youngs.has(at)),
    hasCollective: words.some((at) => groups.has(at)),
  };
}

const partOf = /(?<![a-z])(?:l'un|une?|deux|trois|one|two|some) (?:de|des|of) $/;
/** "Newcomer class: welcome", "Enseignement spécialisé (type 8) : équitation": a heading that singles them out. */
const heading = /^(?: \([^)\n]{1,12}\))? ?: /;
/** What is given to pupils is no name for them: "Free school meals: the form is one page long". */
const given = /^(?:free (?:school )?(?:meals|lunch|dinners?)|pupil premium|title (?:1|i)|fsm|bourses?)$/;

/** "#mesEleves_IME", "#upe2a". */
const tag = /#\w*$/;

/** Schemes that are classes: "mon ULIS". */
const classes = /^(?:ulis|segpa|ime|itep|upe2a|daspa|clis|ebs|erea|ebp)$/;

/** Do the words around a scheme, or a condition, make a group of pupils of it? */
function isGroup({ determiner = '', hasYoung, hasCollective }: Around, isScheme: boolean, isClass: boolean): boolean {
  if (!isScheme) return (hasYoung || hasCollective) && determiner !== '' && determiner !== 'des';
  if (hasCollective) return determiner !== '';
  return (
    hasYoung || plural.has(determiner) || /^(?:mes|nos|my|our)$/.test(determiner) || (isClass && /^(?:mon|ma)$/.test(determiner))
  );
}

/** Groups of pupils that a post singles out. A finder: `reading.once(findGroups)`. */
export function findGroups(reading: Reading): readonly Group[] {
  const cues = [schemes, conditions].flatMap((lexicon) => cuesOf(reading, lexicon).map((cue) => ({ cue, lexicon })));
  if (cues.length === 0) return [];
  const tokens = reading.tokens;
  const [youngs, groups] = [wordsIn(reading, young), wordsIn(reading, collectives)];
  const nouns = new Set([...groups, ...wordsIn(reading, schemes), ...wordsIn(reading, conditions)]);
  const found: Group[] = [];
  for (const { cue, lexicon } of cues.slice(0, mostCues)) {
    const words = around(tokens, cue, youngs, nouns, groups);
    const isOwn = words.determiner !== undefined && own.has(words.determiner);
    const [start, end] = [(tokens[words.first] as Token).start, (tokens[words.last] as Token).end];
    const isScheme = lexicon === schemes;
    const isHeading =
      isScheme && heading.test(reading.folded.slice(end, end + 18)) && !given.test(reading.folded.slice(start, end));
    const isTag = isScheme && tag.test(reading.folded.slice(Math.max(0, start - 24), start));
    const said = reading.folded.slice(cue.start, cue.end);
    // "Le type 8 au bowling": a school speaks of its own.
    const isType = /^types? \d$/.test(said) && words.determiner === 'le' && reading.post.profile !== 'personal';
    if (!isHeading && !isTag && !isType && !isGroup(words, isScheme, classes.test(said))) continue;
    const part = partOf.exec(reading.folded.slice(Math.max(0, start - 12), start));
    const span: Span = [start - (part?.[0].length ?? 0), end];
    if (!found.some((other) => overlap(other.span, span))) found.push({ span, own: isOwn || isTag });
  }
  return found;
}

/** A post speaks of a group or two. */
const mostCues = 60;
