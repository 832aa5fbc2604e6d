/** Running somebody down: whom one speaks of, and what is said of them. Sources of patterns on folded text. */

import type { Span } from '../post';
import type { Reading } from '../reading';
import { findInsults } from './insults';
import { nearSpan } from './near';
import { anyOf, list, phraseList } from './patterns';
import { overlap } from './spans';

const frenchStaff = anyOf(
  list(`profs? professeure?s? instits? institutrices? instituteurs? maitres? maitresses? enseignante?s? collegues? directeur directrice direction dirlo principal principale proviseur
    proviseure cpe cheffe? chefs pions? surveillante?s? educateurs? educatrices? educ aesh avs atsem inspecteur inspectrice inspection secretaire concierge infirmiere remplacante? stagiaire
    administration rectorat hierarchie equipe prefete? sous-directeur adjointe? intendante? cantinieres? animateurs? dirlote psy conseillere? principale-adjointe`),
);
const frenchOther = anyOf([
  ...list(
    'parents familles eleves gamins gosses momes ados jeunes collegiens lyceens classe groupe bahut college lycee ecole etablissement internat boite mamans papas camarades meres peres',
  ),
  '(?:[3-6]e|[3-6]eme|2de|2nde|1re|1ere|tle|cp|ce1|ce2|cm1|cm2|terminales?|secondes?|premieres?|sixiemes?|cinquiemes?|quatriemes?|troisiemes?)(?: ?[a-h1-9])?',
]);
const english = anyOf(
  list(`teachers? tas? headteacher headmaster headmistress head heads principal deputy deputies slt smt management leadership governors? colleagues? coworkers? co-workers? boss bosses staff supervisor
    inspector inspectors superintendent board trust academy pupils? students? kids? children class classes form freshmen sophomores juniors seniors parents? families school schools department faculty
    office receptionist librarian caretaker coach coaches counselor counsellor sub subs cover lunch-lady dinner-ladies admin administration administrators nurse tutor mums moms dads mum mom lot bunch`),
);
const englishYear = '(?:year ?\\d{1,2}s?|y\\d{1,2}s?|\\d{1,2}(?:st|nd|rd|th)[- ]graders?|[7-9][a-h]|1[0-3][a-h])';
const of = "(?: (?:de|d'|du|des|en) ?(?:la |l')?[a-z0-9éè-]+(?: [a-h1-9]\\b)?)?";
const titled = "(?:mme|m\\.|mr\\.?|mrs\\.?|ms\\.?|miss|monsieur|madame|mlle|dr\\.?|sir) [a-z][a-z'-]+";

/** "mes élèves", "la prof de maths", "cette école", "Mme Gaillard", "my Year 9s", "our new head". */
export const target = `(?:(?:mes|mon|ma|nos|notre|la|le|les|l'|cette|ce|cet|ces|leurs?|ton|ta|tes|vos|votre|son|sa|ses|toute la|tous les|une?|une? de mes|certains|quelques|des|aux?) ?(?:(?:nouvel|nouvelle|nouveau|chers?|cheres?|chere|pauvres?|sacree?s?|petite?s?|jeune|vieille|vieux|autres?|fichue?|certaine?s?) )?(?:${frenchStaff}|${frenchOther})${of}|(?:my|our|the|this|that|these|those|their|his|her|your|some|half the|half my) (?:(?:new|so-called|whole|entire|year|old|bloody|damn|stupid|own|current|deputy|maths?|science|english|french|history|art|pe) ){0,2}(?:${english}|${englishYear})(?: (?:of the|of|at|in|from|here|class|this year)(?: [a-z]+){0,2})?|(?:slt|smt|management|hr)|${titled})`;

const badAdjective = anyOf([
  ...phraseList(`
    nulle?s?(?: a chier)?; nazes?; incompetente?s?; incapables?; paresseu(?:x|se|ses); fainea?nte?s?; feignante?s?; feignasses?; flemmarde?s?; debiles?; stupides?; betes?; betes a manger du foin; idiote?s?; cons?; connes?; cretine?s?; abrutie?s?
    insupportables?; ingerables?; infectes?; invivables?; infernale?s?; infernaux; intenables?; impossibles; odieu(?:x|se|ses); horribles?; affreu(?:x|se|ses); detestables?; lamentables?; pitoyables?; minables?; mediocres?; catastrophiques?; desastreu(?:x|se|ses)
    irrecuperables?; perdus d'avance; inutiles?; irresponsables?; malhonnetes?; menteu(?:r|rs|se|ses); hypocrites?; faux culs?; faux-culs?; laches?; mechante?s?; mauvaise?s?; toxiques?; folle; fous?; fous furieux; tare(?:e|s|es)?; cingle(?:e|s|es)?; tordue?s?; perverse?s?
    racistes?; sexistes?; sadiques?; tyranniques?; autoritaires?; injustes?; agressi(?:f|ve|fs|ves); vulgaires?; grossiere?s?; mal eleve(?:e|s|es)?; mal elevees?; impolie?s?; illettre(?:e|s|es)?; ignares?; amorphes?; mous?; molles?; apathiques?; immatures?; ridicules?; grotesques?
    bidons?; pourrie?s?; merdiques?; deg(?:ueulasses?|ue)?; ignobles?; abjecte?s?; honteu(?:x|se); scandaleu(?:x|se); a cote de la plaque; a la ramasse; a chier; pas foutue?s? de [a-z]+; completement perdue?s?; depasse(?:e|s|es)?; bons? a rien; bonnes? a rien; a vomir; aux abonnes absents; aux fraises
    useless; hopeless; incompetent; clueless; lazy; stupid; thick(?: as [a-z ]+)?; dumb; idiotic; moronic; brain-?dead; feral; awful; terrible; horrible; dreadful; appalling; atrocious; pathetic; ridiculous; rubbish; trash; garbage; crap; shit; shite; toxic; vile; nasty; evil; mean
    rude; entitled; disgusting; disgraceful; shameful; corrupt; dishonest; two-faced; spineless; gutless; cowardly; delusional; insane; crazy; mental; unhinged; a nightmare; nightmares; unteachable; unbearable; insufferable; impossible; out of control; beyond help; good for nothing; worthless; worse than useless
    racist; sexist; petty; vindictive; power-mad; power-hungry; unprofessional; negligent; illiterate; ignorant; boring as hell; so boring; the worst; out of (?:his|her|their) depth; not fit (?:for purpose|to [a-z]+); unfit to [a-z]+; a waste of [a-z]+; a complete waste of [a-z]+; failing us; a failure; so unfair; unfair; trashy; savages
  `),
]);
const badNoun = anyOf(
  phraseList(`
    honte(?: absolue)?; catastrophe; poubelle; prison; zoo; cirque; jungle; bagne; asile; desastre; blague; farce; plaie; cancer; cas; cauchemar; calamite; incapables?; imposteurs?; tyrans?; dictateurs?; despotes?; sadiques?; menteurs?; menteuses?; sorcieres?; viperes?; pestes?; harpies?; monstres?; sauvages?; animaux; betes; cas sociaux
    cassos; abrutis?; abruties?; cretins?; idiots?; imbeciles?; debiles?; boulets?; branleurs?; branleuses?; glandeurs?; glandeuses?; faineants?; feignasses?; planques?; parasites?; lache-bottes?; faux[- ]culs?; faux[- ]jetons?; pervers(?: narcissique)?; manipulateurs?; manipulatrices?; conn?ards?; connasses?; merdes?; bouffons?; clowns?; gros nuls?; nuls?; nulles?
    joke; disgrace; shambles; dump; dumpster fire; hellhole; circus; zoo; prison; mess; disaster; embarrassment; train ?wreck; nightmare; failure; waste of space; waste of time; waste of money; bully; bullies; liars?; snakes?; cowards?; tyrants?; dictators?; control freaks?; idiots?; morons?; imbeciles?; clowns?; muppets?; witch; dragon; monsters?; animals; savages; brats?; dunce
    psycho(?:path)?; hypocrites?; fraud; cheat; thief; thieves; wankers?; pricks?; dicks?; bitch; cow; twat; loser; losers; frauds; snowflakes?; narcissists?; sociopath; moaners?; gossips?; worst (?:teacher|head|headteacher|class|school|principal|boss|year group|parents|colleague|pupils|students)[a-z ]{0,16}; worst
  `),
);
const degree =
  "(?:(?:vraiment|tellement|totalement|completement|tres|trop|hyper|super|ultra|carrement|franchement|absolument|juste|toujours|aussi|particulierement|tous|toutes|tout|bien|assez|plutot|decidement|globalement|encore|de plus en plus|definitivement|litteralement|grave|sacrement|bel et bien|que des|qu'une|qu'un|une vraie|un vrai|de vrais|de vraies|une bande de|une|un|des|la|le|les|plus|d'une|une sacree|une grosse|un gros|de gros|so|such|very|really|totally|completely|absolutely|utterly|just|all|always|both|actually|literally|pretty|quite|a bit|a total|a complete|an absolute|an utter|a bunch of|a pack of|a load of|bunch of|full of|plein d'|pleine d'|pleine de|plein de|remplie de|remplie d'|bebes|honestly|truly|an?|the|freaking|fucking|bloody|beyond|most|more|seriously|kind of|kinda|getting|as|too|nothing but|like|actual|proper|such an?) ){0,3}";

const isLink =
  "(?:est|sont|etait|etaient|c'est|c est|sera|reste|restent|devien(?:t|nent)|parait|sont devenus?|est devenue?|font|fait|, ?c'est|, ?c'etait|, quelle|, quel|, une?|, des|is|are|was|were|'s|'re|have become|has become|has turned into|remains?|seems?|looks?|can be|must be|, such|, what an?|, an?)";

/** "mes élèves sont nuls", "Mme Gaillard c'est la pire prof du collège", "the deputy is a bully". */
const predicated = `${target}(?: (?!qui|que|et|ont|sont|est|who|and|are|is)[a-z]{4,12})?(?: (?:de|d'|du|en|of|in|at) [a-z0-9]+)? ?(?:,? (?:ils|elles|il|elle|he|she|they|it) )?${isLink} ${degree}(?:${badAdjective}|${badNoun}|(?:la |le |les )?pires? [a-z]+(?: (?:de|du|des|que) [a-z' ]{1,24})?)(?: (?:et|and) (?:an? |une? )?[a-z]+)?`;

const failings = anyOf([
  'ment(?:ent)?(?: comme (?:elle|il) respire| tout le temps| sans arret)?',
  "(?:ne |n')?(?:sa(?:it|vent)|comprend|comprennent|fait|font|foutent?|fout|branle|branlent|glande(?:nt)?|connait|connaissent|bosse(?:nt)?|travaille(?:nt)?|gere(?:nt)?|repond(?:ent)?|ecoute(?:nt)?|a jamais|ont jamais|pige(?:nt)?|merite(?:nt)?|vaut|valent|sert|servent|est (?:bon|bonne|capable|foutue?|fichue?)|sont (?:bons|bonnes|capables|foutus|fichus|meme pas capables)) (?:meme |vraiment |absolument |strictement |toujours |quasiment |a |de )?(?:jamais (?:rien |su [a-z]+ [a-z ]{0,20}|son [a-z]+|leur [a-z]+|leurs [a-z]+|ses [a-z]+)?|rien(?: du tout| a rien| de rien)?|pas (?:lire|ecrire|corriger|enseigner|gerer|expliquer|tenir|leur [a-z]+|son [a-z]+|faire|se taire|grand-chose)|que dalle|a rien|aucun(?:e)? [a-z]+|meme pas [a-z]+)",
  "(?:se (?:fout|foutent|fiche|fichent|moque|moquent|contrefout) (?:de nous|de tout|completement|totalement|de notre|des eleves|des profs|de la gueule|de moi|de ses|de leurs?)[a-z ]{0,12}|nous (?:prend|prennent) pour des? [a-z]+|me (?:prend|prennent) pour (?:une?|leur) [a-z]+|nous (?:meprise|meprisent|sacrifie|ment|mentent|pourrit la vie|pourrissent la vie|enfume|harcele|saoule|saoulent|gonfle|gonflent|soule|soulent|casse les [a-z]+)|(?:a|ont) (?:tout )?(?:invente|trafique|truque|magouille|bacle|sabote|detruit|ruine|vole|triche|menti)(?: [a-z']+){0,5}|fait du favoritisme|a (?:ses|des) chouchous|note a la tete du client|n'a(?:it)? (?:jamais|rien) (?:su|compris|fait|foutu|a faire) ?[a-z ]{0,24}|n'ont (?:jamais|rien|meme pas|aucune?) [a-z ]{1,24}|n'a (?:aucune?|meme pas) [a-z ]{1,24}|brille(?:nt)? par (?:son|leur) (?:absence|incompetence|betise)|ne pense(?:nt)? qu'a [a-z ]{2,16}|me (?:degoute|degoutent|fait honte|font honte|fatigue|fatiguent|desespere|desesperent|rend folle|rendent folle|rend fou|rendent fou|sort par les yeux|sortent par les yeux)|fait honte a [a-z ]+|(?:craint|craignent|pue|puent|coule)\\b|raconte n'importe quoi|racontent n'importe quoi|n'est pas a (?:sa|la hauteur)[a-z ]{0,10})",
  "(?:can't|cannot|couldn't|can not|never could|doesn't know how to|don't know how to|will never) (?:even )?(?:teach|manage|lead|run|spell|read|write|add up|control|organise|organize|be bothered|find|count|do (?:his|her|their|a|anything)|tell|cope|think|shut up|behave|parent)(?: [a-z']+){0,5}",
  "(?:couldn't care less|doesn't care|don't care|does nothing|do nothing|never (?:does|do|did|shows?|replies|answers?|marks?|teaches?|listens?|turns? up|lifts?)[a-z' ]{0,20}|lies? (?:to|about|through|all)[a-z' ]{0,16}|lied (?:to|about)[a-z' ]{0,16}|ruin(?:s|ed|ing)? (?:this|our|the|my|everything)[a-z ]{0,12}|will ruin[a-z ]{0,18}|has ruined[a-z ]{0,18}|destroy(?:s|ed|ing)? (?:this|our|the)[a-z ]{0,12}|treats? us like [a-z]+|hates? (?:us|kids|children|teaching|me|everyone)|sucks?|stinks?|plays? favou?rites|picks? on [a-z ]+|knows? nothing(?: about [a-z]+)?|hasn't (?:a clue|got a clue|the faintest)|haven't (?:a clue|got a clue|a brain cell)|has no (?:idea|clue|business|backbone|spine|class control|control)[a-z ]{0,16}|have no (?:idea|clue|manners|respect|brains?)[a-z ]{0,16}|should (?:be (?:sacked|fired|ashamed|sterilised|locked up)|quit|resign|never have [a-z ]{2,16})|needs? (?:sacking|firing|to go|to resign|a lobotomy|their heads? [a-z]+)|drives? me (?:mad|insane|crazy|up the wall)|makes? me sick|is|are)",
]).replace('|is|are)', ')');
const fails = `${target}(?: (?!qui|que|et|ont|sont|est|who|and|are|is)[a-z]{4,12})?(?: (?:de|d'|du|en|of|in|at) [a-z0-9]+)?,? (?:(?:ils|elles|il|elle|he|she|they|it|qui|who|just|really|still|clearly|obviously|toujours|vraiment|encore|aussi|absolutely|literally|et|and|straight up|tout) ){0,2}${failings}`;

/** "quel ramassis d'abrutis", "bande d'incapables", "pire prof du monde", "what a useless bunch". */
const exclaimed = anyOf([
  `(?:quel|quelle|c'est un|c'est une|un vrai|une vraie|cette|ce|sacree?) (?:ramassis|bande|tas|brochette|equipe|clique|troupeau) (?:de |d'|des )(?:${badNoun}|${badAdjective}|[a-z]*cons)`,
  `(?:bande|ramassis|tas) (?:de |d')(?:${badNoun}|${badAdjective}|[a-z]*cons)`,
  "(?:les? |la |mes |ma |mon )?pires? (?:profs?|classes?|eleves?|ecoles?|colleges?|lycees?|directeur|directrice|cpe|bahut|etablissement|equipe|parents|collegues?|inspectrice|inspecteur|administration)(?: (?:de |du |des |que |qu'|au )[a-z' ]{1,24})?",
  `(?:what an?|such an?|bunch of|pack of|load of|absolute|another) (?:${badAdjective} |bunch of |load of )?(?:bunch|lot|class|teacher|head|school|(?:useless|lazy|stupid|hopeless|feral|entitled) (?:kids|parents|pupils|students|colleagues|brats|lot))`,
  "(?:worst|most useless|laziest|dumbest|thickest|rudest|most incompetent) (?:class|teacher|school|head|headteacher|principal|pupils|students|kids|parents|colleague|boss|year group|department|form|lesson|lessons|slt)(?: (?:ever|in (?:this|the) [a-z]+|i've [a-z ]+|of my [a-z]+|this year))?",
  `(?:des |d'|de |a des |avec des )(?:eleves|profs|parents|collegues|gamins|ados) (?:aussi |si |vraiment |totalement |completement )?(?:${badAdjective})`,
  `(?:such |so many |these |those |with |of )?(?:lazy|useless|stupid|dumb|entitled|feral|thick|hopeless|brainless|idiotic|incompetent|rude|ungrateful|pathetic|toxic) (?:kids|pupils|students|parents|teachers|colleagues|children|teenagers|class|classes|managers?|management|head|slt)`,
]);

export const blame = new RegExp(`(?<![a-z0-9])(?:${exclaimed}|${predicated}|${fails})(?![a-z])`, 'g');

/** "this [school is not a joke]", "mes élèves ne sont pas nuls", "loin d'être". */
const denied =
  /(?<![a-z])(?:n'est pas|ne sont pas|n'etaient pas|n'etait pas|pas du tout|loin d'etre|isn't|aren't|is not|are not|wasn't|weren't|not all|never|far from|anything but|pas si|moins)(?![a-z])/;
/** Works and jokes about oneself may be run down. */
const work =
  /(?<![a-z])(?:films?|series?|livres?|romans?|episodes?|albums?|chansons?|jeux?|manuels?|logiciels?|appli|application|pronote|imprimante|photocopieuse|projecteur|ordis?|wifi|meteo|reforme|temps|circulaire|movie|book|novel|film|show|printer|photocopier|laptop|weather|timetable|coffee|projector|heating|lasagne|canteen food|reunion|meeting|traffic|match)(?![a-z])/;

/** "il fait jamais son travail": who that is was said just before. */
const taken = new RegExp(
  `(?<![a-z0-9'])(?:il|elle|ils|elles|he|she|they|et|and|puis) (?:ne |n')?(?:just |even |meme )?${failings}(?![a-z])`,
  'g',
);
const targetBefore = new RegExp(target);
/** An insult thrown at somebody who is not spoken to: "cette conne", "c'est une grosse merde", "quel connard, ce surveillant". */
const atThird =
  /(?<![a-z])(?:(?:c'est|c'etait|est|sont|cette|cet|ce|ces|quelle?s?|un vrai|une vraie|is|are|he's|she's|they're|what an?|that|such an?)(?: (?:une?|an?|des|la|le|grosse?|gros|sale|vraie?|petite?|pauvre|total|complete|absolute|such|real|pire))* ?)$/;
const person = new RegExp(`${target}|(?<![a-z])(?:la personne|celui|celle|ceux|elle|il|he|she|they|someone|whoever)(?![a-z])`);

/** The insults of a text that run down a third person of the school. */
function insultsAtThird(reading: Reading): Span[] {
  const { folded } = reading;
  return reading.once(findInsults).flatMap(({ at }): Span[] => {
    const [from, to] = nearSpan(reading, at[0]);
    const before = folded.slice(Math.max(from, at[0] - 36), at[0]);
    const rest = folded.slice(from, at[0]) + folded.slice(at[1], to);
    const words = folded.slice(...at);
    const aimed =
      atThird.test(before) ||
      /^(?:quel|cette|ce) /.test(words) ||
      /^[ ,]{1,2}(?:ce|cette|cet|ces|le|la|les|that|this|the) /.test(folded.slice(at[1], at[1] + 8));
    return aimed && person.test(rest) ? [at] : [];
  });
}

const most = 40;

/** Stretches of text that run somebody down, in order. A finder: `reading.once(findBlame)`. */
export function findBlame(reading: Reading): readonly Span[] {
  const { folded } = reading;
  const spans: Span[] = [];
  const add = (at: Span): void => {
    if (spans.length < most && !spans.some((other) => overlap(other, at))) spans.push(at);
  };
  for (const { 0: words, index } of folded.matchAll(blame)) {
    if (denied.test(words) && !/jamais|never (?:does|marks)|n'est pas a|pas (?:lire|ecrire|corriger|gerer|expliquer)/.test(words))
      continue;
    if (work.test(words.slice(0, 40))) continue;
    add([index, index + words.length]);
  }
  for (const { 0: words, index } of folded.matchAll(taken)) {
    const at: Span = [index, index + words.length];
    if (targetBefore.test(folded.slice(nearSpan(reading, index)[0], index))) add(at);
  }
  for (const at of insultsAtThird(reading)) add(at);
  return spans;
}
