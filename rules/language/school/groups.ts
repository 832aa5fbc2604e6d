/** Protected groups of pupils: special education, newcomers and refugees, poverty. "mes ULIS", "our SEN kids". */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { near } from '../text/near';
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
  alternative provision,
  forme 1, forme 2, forme 3, forme 4, formes 1, formes 2, groupe d'adaptation, groupe classe spécial, élèves d'intégration, sem, classe ressource, classe de soutien, classe langage, classe tsa, classe di, classe ted, classe kangourou, classe de développement, classe à effectif réduit, classe à petit effectif, petits effectifs, accompagnement particulier, ilss, primo-arrivantes, primoarrivants, nouveaux arrivants, élèves nouvellement arrivés, non francophones, ueea, cippa, teacch, enseignement secondaire spécialisé, unité spécialisée, section spécialisée, section adaptée, atelier adapté, internat spécialisé, en décrochage, repas gratuits, petits déjeuners gratuits, petit déjeuner gratuit, bourse d'études, 
  semh, sld, pmld, mld, splds, hearing unit, vi unit, hi unit, language unit, speech unit, special unit, special class, special needs class, special needs unit, special school, learning support unit, inclusion hub, nurture room, send hub, sen hub, asd class, asd unit, asc class, enhanced provision, additional support needs, deis, aen, ld, ebd, resource class, resource provision, ell newcomers, mll, enl, slife, mckinney-vento, reduced lunch, free and reduced lunch, breakfast club kids, 504, self contained, behavior unit, behaviour unit, turnaround, lep, ell refugee, day treatment, extended school year
`);

/** Words for people, who must be young and somebody's: "mes élèves réfugiés", "my autistic kiddos". */
const conditions = lexicon(`
  du voyage, autistes, trisomiques, malentendants, malvoyants, sourds, handicapés, réfugiés, migrants, demandeurs d'asile,
  ukrainiens, ukrainiennes, afghans, syriens, roms, gens du voyage, en échec scolaire, décrocheurs, du foyer, de l'ase,
  en situation de handicap, porteurs de handicap, défavorisés, cas sociaux, à haut potentiel, special needs, additional needs,
  autistic, refugee(s), asylum seeking, asylum seeker(s), asylum-seeking, migrant(s), traveller(s), gypsy, roma, undocumented,
  ukrainian, afghan, syrian, low-income, disadvantaged, deprived, looked after, looked-after, lac, cared for, foster,
  bottom set, deaf, disabled, dyslexic, adhd, gifted, visually impaired, hearing impaired, somali, iraqi, eritrean, congolese, venezuelan, haitian, stateless, displaced, fleeing the war, blind, wheelchair, neurodivergent, tourette's, down's, down syndrome, in care, from care, from the hostel, from the direct provision centre, direct provision, from the shelter, selective mutism, non-verbal, nonverbal, poorest, on benefits, resource, scholarship, bursary, homeless, from the food bank, newcomer, ell,
  à profil particulier, non-voyants, aveugles, épileptiques, dyslexiques, dyspraxiques, dysphasiques, tdah, autistes asperger, polyhandicapés, en fauteuil, sans papiers, exilés, erythréens, irakiens, maliens, congolais, du camp, du centre fedasil, de fedasil, du bidonville, de l'hôtel social, du 115, les plus pauvres, précaires, les plus démunis, démunis, intégration, francisation, effectif réduit
`);
/** One of them: only as somebody's own, "notre petite réfugiée". */
const alone = lexicon(`
  réfugié, réfugiée, migrant, migrante, autiste, trisomique, malentendant, malentendante, malvoyant, malvoyante, sourd, sourde, handicapé, handicapée, demandeur d'asile, demandeuse d'asile, primo-arrivant, primo-arrivante, allophone, boursier, boursière
`);
/** What makes a caption: it is of those who are there, whatever else is spoken of. */
const caption =
  /(?<![a-z])(?:photos?|selfie|souvenir|posent|en pose|au complet|devant (?:le|la|les|l'|leur|son|notre)|bravo|champion\w*|ont (?:gagne|fait|refait|prepare|repeint|remporte|decore|plante|cuisine|monte|eu|battu)|a (?:gagne|remporte)|en (?:image|photo|sortie|visite|action)|a l'atelier|group picture|team shot|posing|pictured|spot our|front row|joined us|thrashed|smashing|winning|rocking)(?![a-z])/;

const young = lexicon(`
  élève(s), jeunes, enfants, petits, petites, gamins, gamines, loulous, louloutes, loustics, ados, gosses, mômes, copains,
  copines, chouchous, trésors, pépites, stars, champions, championnes, artistes, cuisiniers, jardiniers, sportifs, collégiens,
  lycéens, poussins, minots, bouts de chou, bouts de choux, zouaves, terreurs, pupil(s), student(s), kid(s), kiddo(s), kiddies,
  child, children, learners, boys, girls, scholars, youngsters, superstars, teens, teenagers, friends, little ones, littlies,
  chefs, bakers, gardeners, cuties, babies, bunch, lot, crew, gang, crowd, cohort, families,
  gars, mecs, ceux, celles, grands, grandes, frimousses, marmots, pitchouns, pitchounes, puces, héros, héroïnes, explorateurs, danseurs, musiciens, rockstars, rock stars, legends, heroes, darlings, lads, lasses, angels, gems, warriors, explorers, dancers, players, musicians, footballers, readers, athletes, newbies, besties, sweethearts, munchkins, monkeys, arrivals
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
  lovely little amazing wonderful brilliant fabulous sweet gorgeous awesome precious own new dear small brave incredible fantastic year 1 2 3 4 5 6 7 8 9 10 11 12 13
  et and 3e 4e 5e 6e 3eme 4eme 5eme 6eme cm1 cm2 ce1 ce2 cp gs ms un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze vingt seven eight nine ten twelve 14 15 16 18 20 toute tout jolie beaux little wee talented`.split(
    /\s+/,
  ),
);
const own = new Set('mes nos mon ma notre my our'.split(' '));
const plural = new Set(
  'les des ces leurs aux ceux celles deux trois quatre quelques certains these those some two three'.split(' '),
);
const single = new Set('la le l un une sa son the his her cette ce'.split(' '));
/** Words from a group to its determiner. */
const farthest = 7;

/** A group spoken of; `own` where the words say whose pupils they are. */
export interface Group {
  readonly span: Span;
  readonly own: boolean;
  /** The sentence shows them: it is no talk of such schemes in general. */
  readonly shown: boolean;
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

/** Before a place. */
const placed = /(?<![a-z])(?:in|to|into|at|from|a|dans|vers|chez) $/;
/** What is written about a scheme. */
const papers = /^ ?(?:strategy|statement|funding|grant|forms?|report|policy|applications?|spending|plan|review)(?![a-z])/;
/** "Elle est en ": a pupil of the scheme. */
const inIt = /(?<![a-z])(?:il|elle|ils|elles) (?:est|sont|arrive|arrivent|va) (?:en|a l'|au|dans (?:l'|le|la)) ?$/;

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

/** What names a group by itself, whatever its determiner. */
interface Naming {
  readonly byItself: boolean;
  /** The words say whose pupils they are. */
  readonly own: boolean;
}

/** How the words around a scheme name the pupils in it. */
function namingOf(reading: Reading, cue: Cue, [start, end]: Span, determiner: string, shown: boolean): Naming {
  const { folded } = reading;
  const said = folded.slice(cue.start, cue.end);
  const isHeading = heading.test(folded.slice(end, end + 18)) && !given.test(folded.slice(start, end));
  const isTag = tag.test(folded.slice(Math.max(0, start - 24), start));
  // "Le type 8 au bowling": a school speaks of its own.
  const isType = /^types? \d$/.test(said) && determiner === 'le' && reading.post.profile !== 'personal';
  const isClass = classes.test(said);
  // "La DASPA au complet devant la mairie", "elle est en UPE2A".
  const isCaptioned = isClass && shown && /^l[ae]?$/.test(determiner);
  const isIn = isClass && inIt.test(folded.slice(Math.max(0, cue.start - 24), cue.start));
  return { byItself: isHeading || isTag || isType || isCaptioned || isIn, own: isTag || isIn };
}

/** "Josh goes to the special unit", "the Pupil Premium strategy": a place, a paper. */
function isNoGroup({ folded }: Reading, cue: Cue, [start, end]: Span, hasYoung: boolean): boolean {
  if (!hasYoung && placed.test(folded.slice(Math.max(0, start - 8), start))) return true;
  return given.test(folded.slice(cue.start, cue.end)) && papers.test(folded.slice(end, end + 30));
}

const unnamed: Naming = { byItself: false, own: false };

/** Groups of pupils that a post singles out. A finder: `reading.once(findGroups)`. */
export function findGroups(reading: Reading): readonly Group[] {
  const cues = [schemes, conditions, alone].flatMap((lexicon) => cuesOf(reading, lexicon).map((cue) => ({ cue, lexicon })));
  if (cues.length === 0) return [];
  const tokens = reading.tokens;
  const [youngs, groups] = [wordsIn(reading, young), wordsIn(reading, collectives)];
  const nouns = new Set([...groups, ...wordsIn(reading, schemes), ...wordsIn(reading, conditions)]);
  const found: Group[] = [];
  for (const { cue, lexicon } of cues.slice(0, mostCues)) {
    const words = around(tokens, cue, youngs, nouns, groups);
    const { determiner = '', hasYoung } = words;
    const isOwn = own.has(determiner);
    const at: Span = [(tokens[words.first] as Token).start, (tokens[words.last] as Token).end];
    const isScheme = lexicon === schemes;
    const shown = caption.test(near(reading, cue.start));
    const naming = isScheme ? namingOf(reading, cue, at, determiner, shown) : unnamed;
    if (isNoGroup(reading, cue, at, hasYoung || isOwn || naming.own)) continue;
    const isClass = isScheme && classes.test(reading.folded.slice(cue.start, cue.end));
    if (lexicon === alone ? !isOwn : !naming.byItself && !isGroup(words, isScheme, isClass)) continue;
    const part = partOf.exec(reading.folded.slice(Math.max(0, at[0] - 12), at[0]));
    const span: Span = [at[0] - (part?.[0].length ?? 0), at[1]];
    if (!found.some((other) => overlap(other.span, span))) found.push({ span, own: isOwn || naming.own, shown });
  }
  return found;
}

/** A post speaks of a group or two. */
const mostCues = 60;
