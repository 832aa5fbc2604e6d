/** Where somebody is at this moment, or will be alone: said, pasted as a map link, or given as coordinates. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { mask } from './spans';
import { isNegated, isQuoted } from './speech';
import { findUrls } from './urls';

export type WhereKind = 'alone' | 'now' | 'map';

export interface Whereabouts {
  readonly span: Span;
  readonly kind: WhereKind;
}

/** Sharing a position: what the map services call their links. */
const mapLink =
  /(?:^|\.)(?:google\.[a-z.]{2,6}\/maps|maps\.google\.|maps\.app\.goo\.gl|goo\.gl\/maps|maps\.apple\.com|openstreetmap\.org|osm\.org|waze\.com|what3words\.com|w3w\.co|map\.snapchat\.com|glympse\.com|bing\.com\/maps|mappy\.com|here\.com|findmykids|life360\.com)/;

const degrees = "\\d{1,3} ?° ?\\d{1,2} ?['′]? ?(?:\\d{1,2}(?:[.,]\\d+)? ?(?:\"|″|'')? ?)?[nsewo]";
const coordinates = new RegExp(
  `(?<![\\d.,])-?\\d{1,2}\\.\\d{3,8} ?[,;/ ] ?-?\\d{1,3}\\.\\d{3,8}(?![\\d.]\\d)|(?:lat(?:itude)?|lon(?:gitude)?) ?[:=]? ?-?\\d{1,3}[.,]\\d{2,8}|${degrees}(?:[,; /]{1,3}${degrees})?|(?<!/)///[a-z]{3,}\\.[a-z]{3,}\\.[a-z]{3,}`,
  'g',
);
/** Maps of a lesson are nobody's position. */
const lesson =
  /\b(?:geographie|geography|lecon|lesson|exercice|exercise|capitale|capital|epicentre|epicenter|equateur|equator|meridien|meridian|calculer|calculate|convert|convertir|cratere|volcan|volcano|sommet du|tour eiffel|eiffel tower|cours de|chapitre|chapter)\b/;

const home =
  "(?:a la maison|chez moi|chez nous|chez elle|chez lui|a l'appart\\w*|dans (?:la maison|l'appart\\w*|ma chambre)|a la baraque)";
const until =
  "(?: (?:pour|ce soir|cet aprem|demain|jusqu'(?:a|au|en) [\\w:']+|toute? la [\\w-]+|tout le [\\w-]+|ce week-?end|cette nuit|pendant [\\w ]{2,16}|depuis [\\w ]{2,16}|avec (?:mon|ma|mes) [\\w-]+))?";
const place =
  "(?: (?:a l'|a la |au |aux |a |dans |devant |derriere |sur |chez |sous |en )[\\w'-]+(?: (?:de |du |des |d'|de la )?[\\w'-]+){0,3})?";

const frenchAlone = new RegExp(
  `(?:(?:la |et |alors )?(?:je (?:suis|reste|serai|vais etre|me retrouve)|j'suis|jsuis|chuis|chui|on (?:est|reste|sera)|nous (?:sommes|serons)|suis|reste|sera|est|sont|restera|rentre|rentres|marche|attends?|dors|dort|garde(?: \\w+){1,3}|passe la (?:soiree|nuit)|(?:je|on|il|elle) va (?:etre|rester|dormir)|etre|rester) |coincee?s? |bloquee?s? |(?<=^|[.!?\\n] ?))(?:encore |donc |enfin |du coup )?(?:toute?s? )?seule?s?(?:${home.replace('(?:', '(?: ?(?:').replace(/\)$/, '))')}|${place})${until}`,
  'g',
);
const parentsAway =
  /\b(?:mes|nos|ses) (?:parents|vieux|darons) (?:sont (?:pas la|absents|partis|sortis|au resto|au cine\w*|en voyage)|ne sont pas la|rentrent (?:que |qu')?(?:a |tard|demain|dimanche|lundi)|bossent (?:de nuit|tard))[^.!?\n]{0,30}|\bpersonne (?:a la maison|chez moi) (?:ce soir|jusqu'a [\w:]+|avant [\w:]+|ce week-?end|tout le week-?end)/g;
const englishAlone =
  /\b(?:i'?m|i am|we'?re|we are|i'?ll be|left|stuck|home|stay(?:ing)?|she'?s|he'?s|being|got the house)(?: home| here| at home| in| all| totally| completely| literally| currently){0,3} (?:alone|by (?:myself|ourselves|himself|herself)|on my (?:own|tod)|on our own|to myself)(?: (?:at home|in the (?:house|flat)|at mine|at school|here|tonight|all (?:night|day|evening|weekend)|till? [\w:]+|until [\w:]+|tomorrow|this (?:evening|weekend|afternoon)|after school)){0,2}|\bhome alone(?: (?:tonight|again|all (?:night|day|weekend)|till? [\w:]+|until [\w:]+|this (?:evening|weekend)))?/g;
const englishParents =
  /\b(?:my|our) (?:parents|mum|mom|dad|folks)(?: and (?:dad|mum|mom))? (?:are|is|'re|'s) (?:out|away|gone|not (?:in|home|here)|working nights|at work)(?: (?:tonight|all (?:night|day|weekend|evening)|till? [\w:]+|until [\w:]+|this (?:evening|weekend)|for the (?:night|weekend|evening)))/g;
/** "Seul à la fin", "alone in the world": feelings and books, not a place. */
const lonely =
  /\b(?:seule?s? (?:au monde|dans la vie|contre|responsable|face|en lice|survivant|a (?:pouvoir|avoir|savoir|comprendre|penser|trouver)|dans (?:sa|leur|mon) (?:coin|categorie))|alone in (?:the world|this|thinking|my)|on my own (?:feet|terms|two)|by myself (?:for|since)|jamais|never|plus jamais|personnage|livre|film|roman|heros|heroine|character|book|novel|story)\b/;

const nowFrench =
  "en ce moment(?: meme)?|la maintenant|maintenant|actuellement|a l'instant|a l'heure ou|en direct|la tout de suite|en live";
const preposition =
  "(?:au bord d\\w+|au pied d\\w+|en bas d\\w+|pres d\\w+|a cote d\\w+|en haut d\\w+|au milieu d\\w+|devant|derriere|dans|sur|chez|au|aux|a la|a l'|a)";
const somewhere = `${preposition} ?[^.!?\\n,;:]{2,60}`;
const frenchSubject =
  "(?:(?:je suis|j'suis|jsuis|chuis|chui|on est|nous sommes|je me trouve|on se trouve|nous nous trouvons|nous voila|nous voici|me voila|me voici)|(?:(?:les|nos|mes|la|notre|ma|toute la) (?:[\\w'-]+ ){1,3}(?:sont|est)))";

const frenchNow = [
  new RegExp(`(?:${frenchSubject} )(?:bien |deja |enfin |tous |toutes )?(?:${nowFrench}) ${somewhere}`, 'g'),
  new RegExp(`(?:${nowFrench}),? (?:${frenchSubject} )?(?:tous |toutes |encore )?${somewhere}`, 'g'),
  new RegExp(`${frenchSubject} (?:bien |deja |enfin |tous |toutes |encore )?${somewhere}`, 'g'),
  /[^.!?\n,;:]{0,40},? on y est (?:encore |deja |la )?(?:jusqu'(?:a|au) [\w:]+|maintenant|en ce moment)/g,
];
/** A subject and a place are "now" only with one of these around. */
const nowAfter = new RegExp(
  `\\b(?:${nowFrench})\\b|\\b(?:venez|viens|rejoi\\w+|rejoins|on (?:vous|t')attend|je (?:vous|t')attends?|passez|jusqu'(?:a|au) (?:\\d|midi|minuit|ce soir))\\b`,
);
/** "on est au château là": the adverb has its accent, or ends the clause. */
const thereLast =
  /[ ](?:là|la|LÀ)(?=$|\s*[.!?…,;:)\n]|\s*[\u{1F000}-\u{1FAFF}\u2600-\u27BF]| (?:maintenant|et|avec|venez|viens|pour|jusqu))/u;

const nowEnglish =
  'right now|rn|atm|at the moment|currently|as (?:we|i) (?:write|speak|type|post)|live from|at this (?:very )?moment|this very minute|just now';
const englishSubject =
  "(?:i'?m|i am|we'?re|we are|(?:my|our|the) (?:[\\w']+ ){1,3}are|everyone is|sitting|stuck|chilling|waiting|standing|hanging out)(?: (?:sat|stood|stuck|sitting|waiting|chilling|all|still|here|standing|hanging|out|back))?";
const englishPlace = '(?:at|in|on|outside|by|near|behind|opposite|inside|next to|in front of) [^.!?\\n,;:]{2,50}';
const englishNow = [
  new RegExp(`(?:${nowEnglish}),? (?:${englishSubject} )?${englishPlace}`, 'g'),
  new RegExp(`${englishSubject} (?:${nowEnglish})?:? ?${englishPlace}`, 'g'),
];
const englishNowAfter = new RegExp(
  `\\b(?:${nowEnglish}|come (?:find|join|meet|over|say)|meet us|join us|until \\d|till? \\d|if i go missing|sat|stood|stuck|waiting for you)\\b`,
);

/** Places where somebody may be met; a class at its school, a lesson or a moment is none. */
const meetable =
  /\b(?:parcs?|plages?|gares?|arrets?|skate ?parks?|piscines?|zoo|musees?|chateaux?|marches?|refuge|lacs?|forets?|bois|cine(?:ma)?s?|centre commercial|galerie|mcdo|mac ?do|kfc|quick|burger king|starbucks|cafe|bar|resto|restaurant|stade|gymnase|places?|rue|avenue|quai|ponts?|aeroport|hotel|camping|mediatheque|bibliotheque|patinoire|bowling|fete foraine|foire|port|montagne|pistes?|mer|ferme|aquarium|theatre|cathedrale|eglise|station|tram|metro|bus|terrain|city|jardins?|aire de|tour|walibi|disney\w*|pairi daiza|asterix|futuroscope|ikea|decathlon|sommet|col|refuge|gite|auberge|chalet|cascade|grotte|ile|cimetiere|hopital|urgences|square|fontaine|escaliers?|banc|portail|parking|park|beach|station|stop|pool|museum|castle|market|lake|woods?|forest|cinema|mall|shopping centre|shopping center|pub|club|tavern|gym|street|road|bridge|airport|pier|harbour|harbor|farm|theatre|theater|church|cathedral|train|tube|playground|pitch|field|gardens?|mountain|island|step|corner|bench|queue|shop|chippy|library|hospital|a&e|rink|fair|arcade|hall|tower)\b/;
const abstract =
  /^(?:au|aux|a la|a l'|a|en|dans|sur|at|in|on|by)? ?(?:la |le |l'|les |the |my |mes |mon |ma |une? |an? )?(?:complet|chapitre|page|mois|fin|debut|milieu du|moitie|quart|bout|top|retraite|point|courant|travail|taquet|poil|regime|dernier|derniere|premiere|pleine|train de|cours|plus|moins|niveau|stade du|coeur de|front|service|tour de|coup|fond|sec|jour|lendemain|veille|hauteur|oral|ecrit|bac|brevet|programme|menu|repos|nombre|ecole|college|lycee|classe|chapter|page|end|beginning|middle|edge|verge|point|mercy|heart|moment|risk|loss|work|school|class|charge|love|need|shock|awe|tears|trouble|debt|fire|strike|track|time|top|board|duty|call|half|half-term|year|week|wits)\b/;

/** Told of the past, wished, or a habit. */
const elsewhen =
  /\b(?:etait|etions|etais|etaient|sera|serons|serai|seront|hier|demain|la semaine (?:derniere|prochaine)|l'an dernier|chaque|tous les|si (?:je|on|nous)|quand (?:je|on|nous)|was|were|yesterday|tomorrow|last (?:week|year|night)|next (?:week|year)|every|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|if (?:i|we)(?! go missing)|when (?:i|we)|wish)\b/;

function* matches(folded: string, patterns: readonly RegExp[]): Generator<Span> {
  for (const pattern of patterns)
    for (const match of folded.matchAll(pattern)) yield [match.index, match.index + match[0].trimEnd().length];
}

/** The part of a sentence around a span that may say when. */
function clause(reading: Reading, [start, end]: Span): string {
  const [opens, closes] = reading.sentenceAt(start);
  return reading.folded.slice(Math.max(opens, start - 60), Math.min(closes, end + 60));
}

function aloneIn(reading: Reading): Span[] {
  const { folded } = reading;
  if (!/\b(?:seule?s?|alone|myself|ourselves|own|tod|parents|vieux|darons|mum|mom|dad|folks|personne)\b/.test(folded)) return [];
  return [...matches(folded, [frenchAlone, parentsAway, englishAlone, englishParents])].filter(
    (span) => !lonely.test(clause(reading, span)) && !/\b(?:etait|etais|was|were)\b/.test(folded.slice(...span)),
  );
}

const gateNow = new RegExp(`\\b(?:${nowFrench}|la|venez|viens|attend\\w*|jusqu|voila|voici|y est)\\b|j'suis|chui`);
const gateEnglish = new RegExp(`\\b(?:${nowEnglish}|come|meet us|join us|until|till?|missing|i'?m|we'?re|sitting|stuck)\\b`);

/** "I'm at the Gilded Otter": a place with a name, at the present tense. */
const namedPlace = /^(?:i'?m|i am|we'?re|we are) (?:sat |stuck |all |still |here )?(?:at|in|on|outside) (?:the )?/;

/** What of the words tells the present, besides the tense. */
function saysNow(reading: Reading, span: Span, french: boolean): boolean {
  const around = clause(reading, span);
  if (!french) return englishNowAfter.test(around);
  const tail = reading.text.slice(span[0], Math.min(reading.text.length, span[1] + 6));
  return nowAfter.test(around) || thereLast.test(tail) || /\b(?:nous|me) (?:voila|voici)\b/.test(reading.folded.slice(...span));
}

const frenchWhere = new RegExp(somewhere);
const englishWhere = new RegExp(englishPlace);

function isNow(reading: Reading, span: Span, french: boolean): boolean {
  const told = reading.folded.slice(...span);
  const where = (french ? frenchWhere : englishWhere).exec(told)?.[0] ?? told;
  if (elsewhen.test(clause(reading, span)) || abstract.test(where)) return false;
  const written = reading.text.slice(...span);
  const meets = meetable.test(where);
  if (saysNow(reading, span, french) && (meets || /\s\p{Lu}/u.test(written.slice(3)))) return true;
  // "I'm at the Gilded Otter": the present tense and the name of a place are enough.
  const start = namedPlace.exec(told);
  const named = start !== null && /^\p{Lu}/u.test(written.slice(start[0].length));
  return named && (meets || /\p{Lu}\p{L}+ \p{Lu}/u.test(written));
}

function nowIn(reading: Reading): Span[] {
  const { folded } = reading;
  const found: Span[] = [];
  if (gateNow.test(folded)) found.push(...[...matches(folded, frenchNow)].filter((span) => isNow(reading, span, true)));
  if (gateEnglish.test(folded)) found.push(...[...matches(folded, englishNow)].filter((span) => isNow(reading, span, false)));
  return found;
}

/** Links of map services, and coordinates outside a lesson. */
function mapsIn(reading: Reading): Whereabouts[] {
  const urls = reading.once(findUrls);
  const links = urls.filter(({ host, path }) => mapLink.test(`${host}${path}`)).map(({ span }) => span);
  const rest = mask(
    reading.folded,
    urls.map(({ span }) => span),
  );
  const points = lesson.test(rest) ? [] : [...matches(rest, [coordinates])];
  return [...links, ...points].map((span) => ({ span, kind: 'map' }));
}

/**
 * Where somebody is. A finder: `reading.once(findWhereabouts)`.
 * @returns in text order; spans may overlap
 */
export function findWhereabouts(reading: Reading): readonly Whereabouts[] {
  const said = (spans: readonly Span[], kind: WhereKind): Whereabouts[] =>
    spans.filter((span) => !isQuoted(reading, span) && !isNegated(reading, span)).map((span) => ({ span, kind }));
  return [...mapsIn(reading), ...said(aloneIn(reading), 'alone'), ...said(nowIn(reading), 'now')].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}
