/** Hearsay: something told of somebody, with no source but "they say". */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { near } from './near';
import { findPersons } from './persons';
import { overlap } from './spans';

/** "Il paraît que", "on m'a dit que", "apparently", "rumour has it": the clause that follows is the rumour. */
const openers =
  /(?<![a-z0-9'-])(?:(?:il )?(?:parait|parrait|parai|paraitrait)(?:-il)? ?(?:que|qu'|ke|k|,)?|parai[t]?rait que|(?:a|d'apres) ce qu'(?:il parait|on (?:dit|raconte|m'a dit))|apparemment|apparement|apparament|vraisemblablement on dit|on (?:m'a|nous a|m'avait|vient de me|te l'a) (?:dit|raconte|rapporte|confie|souffle|dire|glisse|appris) (?:que|qu'|dans|a l'oreille)|on (?:dit|raconte|murmure|chuchote|pretend) (?:que|qu'|partout|dans)|(?:certains|certaines|des (?:parents|eleves|collegues|gens)|les gens|tout le monde|plein de gens|quelqu'un|un (?:parent|eleve|collegue|pote|ami)|une (?:collegue|mere|maman|copine|eleve|amie)|ma (?:mere|soeur|cousine|copine)|mon (?:frere|pote|cousin)) (?:disent|dit|raconte|racontent|pretend|pretendent|m'a dit|m'ont dit|m'a raconte|jure|jurent|parle|parlent) (?:que|qu'|d'un|d'une)|j'ai (?:entendu|ouis?)(?: dire)? (?:que|qu'|dire)|j'ai (?:appris|su) par (?:un|une|des) [a-z]+|(?:d'apres|selon) (?:des|les|certaines?|une|la|de) (?:bruits?(?: de couloirs?)?|rumeurs?|on-dit|ragots|sources? (?:sure|proche|anonyme)s?|mauvaises langues|gens|parents|commeres|radio[- ]trottoir|radio couloir)|(?:le|un) bruit court|(?:la|une) rumeur (?:dit|court|veut|circule|enfle)|y a (?:une|des) (?:rumeurs?|bruits?)(?: qui (?:dit|disent|court|courent|circule))?|il y a (?:une|des) (?:rumeurs?|bruits?)|des rumeurs (?:disent|circulent|courent)|il se (?:dit|murmure|raconte|chuchote)|ca se dit|il semblerait|(?:c'est )?soi-disant|radio[- ](?:couloir|cartable|preau|cantine|trottoir)|bruits? de couloirs?|vous (?:saviez|avez entendu|savez) (?:que|qu'|pour)|tu (?:savais|sais|as entendu|connais) (?:que|qu'|pour|la derniere)|t'as (?:entendu|su)|sources? sures?|de source sure|les murs ont des oreilles|mon petit doigt|(?:vous|tu) (?:devinerez|devineras) jamais|faites tourner|apparently|apparantly|apparentl?y|supposedly|allegedly|rumou?r (?:has it|is|says|going round)|rumou?rs? (?:are|is|going|about|that|of)|there(?:'s| is| are|s) (?:a |some )?(?:rumou?rs?|talk|whispers?|gossip)|(?:we|i)(?:'ve| have|ve)? (?:just )?(?:heard|hear|been hearing)(?! (?:of|the bell|a (?:noise|bang|song|bird|talk)|from (?:my|our|you)\b|back\b|about (?:a |this )?(?:great|good|new) (?:book|app|resource))) ?(?:that|from|about|on the grapevine|somewhere|rumou?rs?|say)?|(?:someone|somebody|a (?:parent|friend|colleague|mate|pupil|student|kid|little bird)|people|some people|everyone|everybody|one of the (?:mums|dads|parents|ta's|tas)) (?:just |was |were |has |is |are )?(?:told (?:me|us|everyone)|said|saying|says|say|reckons?|swears?|claims?)|they say|they're saying|theyre saying|word (?:is|on the street|has it|around)|i(?:'ve| have| was|ve)? (?:been )?told (?:that)?|it(?:'s| is) (?:said|rumou?red|being said)|(?:is|are) (?:rumou?red|said) to|my (?:friend|sister|cousin|mate|mum|brother) (?:told me|said|heard)|did (?:you|u|anyone) (?:hear|know)|have you heard|guess (?:what|who)|a little bird told me|(?:from|on) (?:the|a) grapevine|gossip (?:is|has it)|not sure if (?:it's |it is )?true but|idk if (?:it's |its )?true but|je sais pas si c'est vrai mais|c'est pas confirme mais|source : (?:un|une|des|mon|ma|le couloir|la salle)[a-z ]*|(?:serait|seraient|aurait|auraient) (?:soi-disant|parait-il|apparemment))/g;

/** Weather, food, films, health and lore: nobody is harmed. */
const harmless =
  /(?<![a-z])(?:neige\w*|neiger|pleuv\w+|pluie|beau temps|meteo|soleil|chaud|froid|orages?|tempetes?|canicule|verglas|temperatures?|degres|film|films|serie|livre|bouquin|roman|album|chanson|pixar|netflix|marvel|disney|jeu|jeux|match|resto|restaurant|recette|chocolat|cafe|the vert|noix|sante|memoire|vitamines?|dormir|sommeil|lire|lecture|rend heureux|porte bonheur|proverbe|secret du bonheur|remede|regime|chats?|chiens?|licornes?|extraterrestres?|pere noel|fantomes?|je ronfle|je suis|j'ai (?:une|un|l'air)|c'est (?:bon|mieux|bien|la journee|normal|facile|genial|dur|mon|ma)|les profs ont|il faut|snow\w*|rain\w*|weather|sunny|storm|heatwave|movie|book|novel|song|album|show|game|recipe|chocolate|coffee|tea|health|sleep|vitamins?|good for|aliens?|santa|unicorns?|ghosts?|to read|i snore|i am|i'm|i look|we're|it's (?:good|better|national|world|a |the |normal)|museum|exhibition|podcast|app|(?:the|a|school) bells?|results? (?:are|come) out|tuesday is|the universe|mondays|dinosaurs?|romans?|vikings?|in (?:1[0-9]{3}|ancient)|planets?)(?![a-z])/;

/** Whom a rumour may harm: people and institutions of the school, or anybody by name. */
const victims =
  /(?<![a-z])(?:profs?|professeure?s?|instit\w*|maitres?|maitresses?|collegues?|directeur|directrice|direction|principale?|proviseure?|cpe|chef|cheffe|surveillante?s?|pions?|aesh|atsem|inspect\w+|remplacante?s?|stagiaires?|infirmiere|secretaire|concierge|cuisinier\w*|animat\w+|eleves?|filles?|garcons?|gars|meufs?|mecs?|nouve(?:au|lle)|gamine?s?|parents?|mere|pere|maman|papa|famille|classe|[3-6]e|[3-6]eme|terminale?s?|seconde|college|lycee|ecole|etablissement|mairie|maire|ministre|rectorat|mari|femme|husband|wife|elle|lui|ils|elles|il (?:sort|a |est|s'est|va|aurait|serait|vole|boit|trompe|deale)|mon ex|mme|madame|m\.|monsieur|teachers?|head|headteacher|principal|deputy|slt|colleagues?|tas?|caretaker|coach|nurse|governors?|trust|academy|school|council|company|firm|mayor|minister|pupils?|students?|girls?|boys?|kids?|parents?|mum|dad|mom|family|class|form|year \d+|someone|somebody|he|she|they|his|her|him|their|mr|mrs|ms|miss|dr|sixth form|canteen|office|department|new (?:girl|boy|kid|head|teacher))(?![a-z])/;

/** Told with its source, or denied: no rumour. */
const sourced =
  /(?<![a-z])(?:d'apres (?:le monde|l'insee|l'etude|le ministere|la circulaire|le bo|l'article)|selon (?:le|la|l'|une) (?:monde|insee|etude|ministere|circulaire|article|rapport|bulletin officiel|direction|rectorat|prefecture)|communique|source officielle|journal officiel|c'est faux|fausse rumeur|stop aux rumeurs|fake news|infox|desinformation|rumeurs? en (?:classe|emc|3e|4e|5e|6e)|les rumeurs (?:font|blessent|detruisent)|according to (?:the|a) (?:bbc|guardian|times|report|study|letter|department|ministry|council)|official|not true|untrue|debunk\w*|fact[- ]check\w*|misinformation|stop spreading)(?![a-z])/;

const most = 20;

/** Rumours of the text: from "they say" to the end of the clause. A finder: `reading.once(findHearsay)`. */
export function findHearsay(reading: Reading): readonly Span[] {
  const { folded } = reading;
  const spans: Span[] = [];
  for (const { index } of folded.matchAll(openers)) {
    if (spans.length >= most || spans.some(([start, end]) => start <= index && index < end)) continue;
    const [, sentenceEnd] = reading.sentenceAt(index);
    const clause = folded.slice(index, Math.min(sentenceEnd, index + 180));
    // The rumour ends with its clause: a comma may go on ("…, paraît-il"), a stop may not.
    const stop = clause
      .slice(24)
      .search(/ ?(?:[;:!?…\n]|\.(?:\s|$)|, (?:partagez|faites|moi je|c'est vous|ambiance|so |and (?:i|we)|mais moi))/);
    const end = index + (stop < 0 ? clause.trimEnd().length : stop + 24);
    const told = folded.slice(index, end);
    const named = reading.once(findPersons).some(({ at }) => at[0] >= index && at[0] < end);
    if (
      !named &&
      !victims.test(
        told.replace(
          /^(?:on m'a|ma mere|mon frere|my (?:mum|friend)|someone|somebody|they say|a parent|parents|people|everyone|des parents|des eleves)/,
          '',
        ),
      )
    )
      continue;
    if (harmless.test(told) || sourced.test(near(reading, index))) continue;
    const at: Span = [index, end];
    if (!spans.some((other) => overlap(other, at))) spans.push(at);
  }
  return spans;
}
