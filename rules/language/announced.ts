/** What a sentence is about when it has a date and a place and yet nobody leaves home: words over folded text. */
import { any } from './date-words';

export const event = new RegExp(
  `\\b${any(
    'concerts?|spectacles?|match(?:e?s)?|tournois?|portes? ouvertes?|jpo|kermesse|brocante|bourse aux|marche de noel|exposition|expo|vernissage',
    'conferences?|reunions?|representation|gala|remise des|vide-grenier|loto|souper|barbecue|salon(?! du livre| de l.etudiant| de l.agriculture)|forum|colloque|congres|festival|championnats?',
    'billets?|billetterie|entree (?:libre|gratuite)|ouvert a tous|open (?:day|evening|house|morning|mic)|shows?|plays?|musical|games?|fixtures?',
    "fairs?|fete|parents' evening|assembly|performance|sports day|recital|carols?|tickets?|free entry|all welcome|summit|conference|tournament|championships?",
  )}\\b`,
);
/** News and weather have places and dates, and take nobody anywhere. */
export const news =
  /\b(?:meteo|neige (?:en|a|sur)|canicule|pluie|orages?|tempete|greves?|manif(?:estation)?s?|elections?|soldes|sommet|weather|snow(?:ing)? in|rain|degres|degrees|plu\b|pleut|il (?:fera|fait|neige)|nuages|forecast|novel|set in|se passe|se deroule|intrigue|storm|strikes?|election|rentree|reprennent|reprend|commencent?|debutent?|starts?|begins?|hausse|attentat|guerre|war|president|ministre|minister|ministere|jeux olympiques|olympics|coupe du monde|world cup|film|album|roman|chapitre|dictee|controle|exercice|single|serie|saison|tome|clip|jeu video|netflix|study\w*|learn\w*|etudi\w+|topics?|chapters?|sequence|module|report cards?)\b/;
export const admin =
  /\b(?:inscri\w+|reunions?|autorisations?|acomptes?|paiements?|payer|versements?|verser|cheques?|argent|financer|ventes?|gateaux|tombola|cagnotte|rendre|rapporter|remettre|au plus tard|date limite|deadline|due|permission slips?|consent forms?|deposits?|payments?|pay|sign[- ]?ups?|info(?:rmation)? (?:evening|meeting|session)|meeting|fundrais\w+|bake sale|raffle|forms?|cake sale)\b/;
export const dreamt =
  /\b(?:si (?:on|je|nous|tu|vous|jamais)|s'il|if (?:we|i|only)|j'aimerais|je voudrais|on voudrait|on aimerait|(?:je|on) reve|i wish|dreaming of|would (?:love|like)|i'd love|imagine|finalement pas|en restant|(?:pour )?ceux qui partent|those who|quiconque|qui (?:part|partent|veut))\b/;

export const unwell =
  /\b(?:malades?|arret (?:maladie|de travail)|grippe|covid|hopital|hospitalisee?|maternite|sick|ill|unwell|flu|surgery|maternity)\b/;
export const atSchool =
  /\b(?:au (?:college|lycee|cdi|self|refectoire)|a l'ecole|en classe|dans (?:la cour|l'ecole|le hall|la salle)|(?:gymnase|salle|cour|preau|hall|refectoire|cantine|terrain|bibliotheque|auditorium|parking|jardin|potager) (?:du college|de l'ecole|du lycee|polyvalente|des fetes)|at school|in school|in the (?:hall|classroom|canteen|playground|library|gym)|school (?:hall|library|garden|gym|field|playground))\b/;

export const cancelled = /\b(?:annulee?s?|cancel(?:led|ed)?|called off|supprimee?s?)\b/;
