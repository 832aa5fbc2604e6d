/** Showing off: something of value, new, and one's own. French and English, over folded text. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { isNegated, isQuoted } from './speech';

/** Things that a burglar carries away, or that tell what else there is. */
const valuables = new Set(
  `rolex cartier velours canape enduro smartwatch appareil-photo telly macbook macbooks imac ipad ipads iphone iphones airpods airpod samsung galaxy pixel playstation ps5 ps4 xbox switch console consoles nintendo pc ordi ordinateur ordinateurs portable laptop tablette
  tele televiseur tv ecran ecrans smartphone telephone tel casque montre rolex bague bagues collier bracelet boucles bijou bijoux diamant diamants alliance sac vuitton chanel gucci
  voiture voitures bagnole caisse tesla audi bmw mercedes porsche mini golf moto scooter velo velos vtt trottinette camping-car van vespa drone appareil objectif gopro camera enceinte sono piano guitare batterie
  robot thermomix piscine jacuzzi spa cinema quad bateau paddle paddleboard surf skis platines synthe violon velodrome
  car bike bikes e-bike motorbike scooter motorhome campervan caravan phone watch ring rings necklace earrings jewellery jewelry bracelet diamond handbag bag telly television screen monitor headset headphones
  computer tablet gaming setup camera lens speaker guitar drums keyboard pool boat jet-ski sofa kitchen trainers jordans sneakers quest oculus steam deck kindle dyson peloton`.split(
    /\s+/,
  ),
);

const adjective =
  '(?:petite?s? |beau |belle |superbe |magnifique |gros(?:se)? |joli(?:e)? |premiere? |sublime |new |shiny |brand |lovely |beautiful |gorgeous |huge |big |first )?';
const thing = "([a-z0-9][\\w'-]{1,20}(?: (?:de |d'|a |en |du )?[a-z0-9][\\w'\"-]{0,20}){0,4})";

/** Each captures the thing; what stands in front says that it is new and one's own. */
const forms = [
  new RegExp(`\\b(?:mon|ma|mes|notre|nos) ${adjective}(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles) ${adjective}${thing}`, 'g'),
  new RegExp(
    `\\b(?:mon|ma|mes|notre|nos|un|une|le|la|les) ${thing} (?:tout |toute |tous |toutes )(?:neuf|neuve|neufs|neuves|nouveau|nouvelle|beau|belle)`,
    'g',
  ),
  new RegExp(
    `\\b(?:mon|ma|mes|notre) ${thing} (?:est |sont )?(?:enfin |vient d'|viennent d')?(?:arrivee?s?|arriver|livree?s?|recue?s?|la)(?![a-z])`,
    'g',
  ),
  new RegExp(
    `\\b(?:je viens de|on vient de|nous venons de|je me suis|on s'est|j'ai|on a|enfin|vient de)(?: enfin| aussi| meme| donc)? (?:m'acheter|s'acheter|nous acheter|acheter|achete|offert|recu|eu|deballe|deballer|recevoir|craque pour|commande|unboxe|m'offrir|paye) ${adjective}(?:mon|ma|mes|notre|un|une|le|la|les|des) ${adjective}(?:nouveau |nouvel |nouvelle )?${thing}`,
    'g',
  ),
  new RegExp(
    `\\b(?:recue?s?|deballage|unboxing|livree?)(?: ce matin| hier| aujourd'hui| enfin)?(?: de| :)? (?:de )?(?:mon|ma|mes|notre) ${adjective}(?:nouveau |nouvel |nouvelle )?${thing}`,
    'g',
  ),
  new RegExp(
    `\\b(?:matez|regardez|regarde|admirez|voici|voila|check out|look at|meet|here's|enfin|finally) (?:mon|ma|mes|notre|nos|my|our) ${adjective}${thing}`,
    'g',
  ),
  new RegExp(
    `\\b(?:m'a|m'ont|nous a|nous ont|lui a|lui ont) (?:enfin )?(?:offert|apporte|achete|paye|pris) ${adjective}(?:mon|ma|mes|un|une|le|la|des) ${adjective}${thing}`,
    'g',
  ),
  new RegExp(`\\b(?:got|bought|gave|getting) (?:me|us) (?:a|an|the|my|our|some) ${adjective}${thing}`, 'g'),
  new RegExp(
    `\\b(?:mon|ma|mes|notre|nos|my|our) ${adjective}((?:macbook|iphone|ipad|airpods|apple watch|ps5|playstation|xbox|nintendo|tesla|audi|bmw|mercedes|porsche|rolex|cartier|chanel|gucci|vuitton|diamant|diamond|bijoux|jewell?ery|drone|home cinema|jacuzzi)(?: [a-z0-9]{1,8}){0,2})`,
    'g',
  ),
  new RegExp(`\\b(?:the|this|that|cette|ce|cet|la|le|une|un) (?:new|nouvelle|nouveau|nouvel) ${adjective}${thing}`, 'g'),
  new RegExp(`\\b(?:my|our) (?:brand[- ]new|new|shiny new|lovely new|gorgeous new) ${thing}`, 'g'),
  new RegExp(`(?:(?<=^|[.!?\\n] ?)(?:brand[- ]?)?new |\\b(?:a|the) brand[- ]new )${thing}`, 'g'),
  new RegExp(
    `\\b(?:just |finally )?(?:unboxed|unboxing|treated myself to|bought myself|treated ourselves to|splashed out on|picked up my|collected my|got my(?:self)?|got us|bought|took delivery of|was given|got given|received) (?:a|an|the|my|our|this|some|new) ${adjective}${thing}`,
    'g',
  ),
  new RegExp(
    `\\bmy ${thing} (?:has |is |'s |just |has just |have |has finally |finally )(?:just |finally )?(?:arrived|here|come|been delivered)`,
    'g',
  ),
];

/** Shops, lessons, school equipment, needs and losses. */
const innocent =
  /\b(?:ecole|college|lycee|classe de|salle|labo|cdi|asbl|region|subvention|dotation|don|eleves|notre classe|projet|atelier|budget|tombola|lot|magasin|promo|solde|soldes|vends|vendre|a vendre|occasion|cherche|perdu|casse|en panne|reparer|vole|marque|pub|lecon|exercice|comparer|histoire|school|classroom|our class|department|pta|grant|donation|donated|lab|library|students|pupils|lesson|sale|for sale|selling|broken|stolen|lost|repair|policy|raffle|second-hand)\b/;

/**
 * New things of value that somebody shows. A finder: `reading.once(findPossessions)`.
 * @returns in text order, never overlapping
 */
export function findPossessions(reading: Reading): readonly Span[] {
  const { folded } = reading;
  const found: Span[] = [];
  for (const form of forms) {
    for (const match of folded.matchAll(form)) {
      const words = (match[1] ?? '').split(/[ ']/);
      const last = words.findLastIndex((word) => valuables.has(word));
      if (last < 0) continue;
      const [opens, closes] = reading.sentenceAt(match.index);
      if (innocent.test(folded.slice(Math.max(opens, match.index - 80), Math.min(closes, match.index + match[0].length + 60))))
        continue;
      const at: Span = [match.index, match.index + match[0].length];
      if (found.some(([start, end]) => start < at[1] && at[0] < end) || isQuoted(reading, at) || isNegated(reading, at)) continue;
      found.push(at);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}
