/** Threats, incitement, body-shaming, exclusion, pile-on: what is said to hurt. Sources of patterns on folded text. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { findInsults } from './insults';
import { near } from './near';
import { lines } from './patterns';
import { overlap } from './spans';

const times =
  "(?: (?:demain|ce soir|a la sortie|a la recre|lundi|mardi|mercredi|jeudi|vendredi|tout a l'heure|dehors|dans la cour|apres les cours|bientot|tomorrow|after school|at break|at lunch|outside|on monday|on friday|later|tonight|soon))?";

const frenchThreats = lines(`
  (?:on va|je vais|j'vais|jvais|vais|ils vont|elles vont|va|vont|on vas) (?:bien |tous |tout )?(?:te|t'|vous|le|la|l'|les|lui|leur|se le|se la|la|lui) ?(?:retrouver|attraper|choper|eclater|defoncer|demonter|frapper|tabasser|taper|niquer|fumer|tuer|buter|crever|massacrer|casser (?:la gueule|les dents|en deux|le nez)|faire (?:la peau|mal|virer|payer|regretter|chier|la fete|mal|sa fete|pleurer|sauter)|pourrir(?: la vie)?|regler (?:son|ton|votre) compte|attendre|avoir|retrouver|demolir|exploser|crever|egorger|planter|saigner|terminer|afficher|balancer|ruiner|degommer|latter|mettre (?:une? [a-z]+|la misere|un coup|des coups|k\\.?o\\.?)|apprendre (?:la politesse|a vivre)|detruire|harceler|suivre|brule[rz]?|bruler|dechirer|chopper)(?: [a-z']+){0,2}${times}
  (?:t'es|tes|t es|vous etes|il est|elle est|ils sont) (?:tellement |deja |un homme |une femme )?(?:mort|morte|morts|mortes|fini|finie|finis|foutu|foutue|cuit|cuite)(?: ?(?:demain|lundi|a la sortie|a la recre|si [a-z' ]{2,24}))?
  (?:attends|attend|attendez)[- ](?:toi|vous) a (?:[a-z' ]+){1,6}
  (?:je|on) (?:sait|sais) ou (?:tu|vous|il|elle) (?:habites?|habitez|bosses?|bossez|crechent?|creches?|vis|vit|travailles?|dors|es|etes|rentres?|gares?)(?:[ ,]*(?:on va se croiser|fais gaffe|attention a toi|et|fais attention|a bientot)[a-z ,']{0,20})?
  (?:tu vas|vous allez|il va|elle va|ils vont|tu va) (?:le |la |me le |bien |tous |nous le )?(?:payer|regretter|pleurer|morfler|prendre cher|souffrir|ramasser|crever|mourir|manger|voir ce que|le sentir|recevoir|finir a l'hopital|t'en souvenir|avoir mal|te faire (?:defoncer|eclater|virer|frapper|taper|attraper|tuer)|se faire (?:defoncer|eclater|frapper|taper|attraper|virer|tuer)|comprendre ta douleur)[a-z ]{0,20}
  (?:fais|faites|fait) (?:gaffe|attention) (?:a (?:toi|vous|ton dos|tes fesses|ce que tu dis|tes arrieres)|en sortant|demain|a la sortie)
  (?:attends|attend|viens|viens voir|rdv|rendez-vous)(?: (?:un peu|voir|juste|moi|nous))? (?:a la sortie|a la recre|que je t'attrape|que je te chope|demain|dehors|devant le (?:college|lycee|portail|bahut))[a-z ,']{0,24}
  (?:on|je) (?:t'|vous |l'|les |te |le |la )?(?:attends?|attrape|chope|retrouve|surveille|defonce|eclate|demonte|nique|tape|frappe|fume|tue|bute|creve)(?:ra|rai|ront|s|es)? (?:a la sortie|a la recre|demain|lundi|dehors|apres les cours|tous|toi et|ce soir|devant|si [a-z' ]{2,20}|tout a l'heure)
  (?:ta|vos|ta petite) (?:tete|voiture|bagnole|maison|vie|famille|mere) (?:va|vont|elle va|il va) [a-z ]{3,24}
  (?:gare a (?:toi|vous|ta gueule)|tu perds rien pour attendre|t'as interet a [a-z ]{3,20}|on se retrouvera|on va se (?:retrouver|croiser) (?:a la sortie|dehors|demain|toi et moi)|tu vas voir (?:ce que tu vas prendre|ta gueule|ce qui t'attend|a la sortie|a la recre)|t'inquiete on t'oublie pas|je te lacherai pas|je t'aurai|on t'aura|on vous aura|c'est (?:la guerre|une menace|un avertissement))
  (?:il|elle|quelqu'un|cette prof|ce prof) (?:merite|meriterait|meritent) (?:de |une? |qu'on |des |d')(?:[a-z']+ ?){1,5}
  (?:faut|il faut|faudrait|allez|venez|on devrait|qui veut|qui vient) (?:tous )?(?:le|la|l'|les|lui|on) ?(?:frapper|taper|tabasser|defoncer|eclater|signaler en masse|harceler|lyncher|virer|faire virer|exclure|afficher|pourrir|insulter|punir|attendre|frappe|tape|defonce|signale(?: tous)?|attende|eclate|coincer|demonter|bloquer|signaler|faire (?:pleurer|craquer|la misere))(?: [a-z']+){0,3}
`);
const frenchSuicide = lines(`
  (?:va|vas|allez) (?:te|vous|donc te|plutot te|juste te) (?:pendre|tuer|suicider|jeter(?: [a-z' ]{2,24})?|noyer|flinguer|crever|buter|foutre en l'air|faire (?:tuer|pendre))
  (?:va|vas|allez)[ -]?(?:y )?(?:mourir|crever|te crever)
  (?:creve|crevez|meurs|mourez|suicide-toi|suicide toi|suicidez-vous|pends-toi|pends toi|tue-toi|tue toi|bute-toi|saute)(?: (?:sale|donc|toi|par la fenetre|du pont|stp|en enfer|espece|seule?|dans ton coin|connard|connasse|bouffon)[a-z' ]{0,16})?(?=[ ,.!?;]|$)
  (?:tu (?:devrais|ferais mieux de|peux|merites de) (?:mourir|crever|te (?:tuer|suicider|pendre)|disparaitre)|le monde (?:serait|irait) mieux sans toi|tout le monde (?:serait|irait) (?:mieux|plus heureux) sans (?:toi|lui|elle)|personne (?:te regrettera|te regretterait|ne te regrettera|pleurerait|viendra a ton enterrement)[a-z ]{0,16}|j'espere que tu (?:vas )?(?:creve|meurs|crever|mourir|te [a-z]+)[a-z ]{0,16}|t'aurais (?:jamais|pas) du naitre|tu (?:n'aurais|aurais) (?:jamais|pas) du naitre|ta naissance|disparais de (?:ma|notre|nos|la) [a-z ]+)
`);
const frenchExclusion = lines(`
  (?:personne|tout le monde|toute la classe|tous|on|les filles|les gars|la classe|nous) (?:ne |n')?(?:(?:t'|te |vous |l'|le |la |les )(?:aime|supporte|calcule|parle|veut|deteste|hait|lit|ecoute|croit|evite|ignore|invite)(?:nt|ra|ront|s|ez)?|peut (?:te|vous|le|la|les|pas te|plus te|pas la|pas le) (?:supporter|sentir|saquer|encadrer|piffer|voir|blairer)|veut (?:pas |plus )?(?:de|d') ?(?:toi|lui|elle|vous|eux)|veut (?:pas |plus )?(?:etre|jouer|manger|travailler|te parler|trainer) (?:avec |a cote d[e'] ?)?(?:toi|lui|elle|vous)?)(?: (?:ici|pas|plus|dans [a-z ]+|toi))?(?:(?:,? et |, )personne (?:ne )?t[e'] ?[a-z]+)?
  (?:personne|on|plus personne) (?:ne )?(?:lui |leur |te |vous |la |le |les )(?:parle|parlez|reponde?|invite|calcule|suive?|adresse)(?:nt|z|s|ra)? ?(?:plus|pas|jamais|demain|a partir de [a-z]+|la parole|de la journee|les filles|les gars|tous|ok)?[a-z ]{0,12}
  (?:ne|on|faut plus|arretez de|arrete de|interdit de|defense de)? ?(?:lui |leur )(?:parlez|parle|parler|adressez|repondez|reponds|dites) (?:plus|pas|jamais|rien|a)[a-z ]{0,12}
  (?:on (?:la|le|les|l'|te|t'|vous) ?(?:exclut|vire|laisse|bloque|ignore|evite|boycotte|ghoste|degage|sort|supprime|retire|ajoute pas|invite pas|met de cote|isole|zappe|calcule plus|parle plus)[a-z ]{0,24})
  (?:degage|degagez|casse-toi|casse toi|barre-toi|barre toi|va-t'en|sors|tire-toi|cassez-vous|retourne|retournez|rentre) (?:de (?:la|notre|ce|cette|ma) (?:classe|groupe|table|college|conv|ecole|equipe|serveur|chat|pays)|de la|d'ici|dans (?:ton|votre) (?:pays|ecole|trou|bled|zoo)|chez (?:toi|vous|ta mere)|on veut pas de toi|personne [a-z' ]{3,24}|du groupe)[a-z ,']{0,20}
  (?:t'es|tu es|vous etes|elle est|il est) (?:pas|plus|pas la bienvenue?|plus la bienvenue?) ?(?:invitee?|dans (?:le|notre) groupe|la bienvenue?|des notres|notre (?:copine|pote|ami|amie)|le bienvenu)[a-z ]{0,16}
  (?:tu|t'|vous) (?:sers?|servez|ser) (?:a )?(?:vraiment )?a rien[a-z ]{0,24}|tu sers? a rien[a-z ]{0,24}|t'as (?:aucun|pas d'|zero) amis?[a-z ]{0,16}|tu (?:merites|vaux) (?:rien|pas|que dalle)[a-z ]{0,16}|tu (?:fais|fait) (?:pitie|honte|peur|tache|degout)[a-z ]{0,16}|personne t'(?:a sonne|a demande|attend|a invite)e?[a-z ]{0,16}|change d'ecole|reste chez toi|viens (?:plus|pas) (?:a l'ecole|en cours|demain|chez nous|a la fete|dans notre)[a-z ]{0,16}|reviens (?:pas|plus|jamais)[a-z ]{0,16}
  (?:likez|partagez|envoyez|commentez|spammez|signalez|mettez|votez|screenez|faites tourner|faut que ca tourne|rt|repostez) (?:tous )?(?:si|pour que|pour|sa photo|cette photo|son compte|la video|la photo|le compte|vos pires?|contre) (?:[a-z']+ ?){1,8}(?:moche|grosse?|conn?e|insupportable|deteste|honte|ferme|pleure|degage|vire|laid|nulle?|afficher?|rire|sa tete|vire[er])
  (?:on|je|tout le monde) (?:rigole|se moque|se fout|rit|ricane) (?:tous )?(?:de (?:toi|lui|elle|ta|sa|son|ton)|d'elle)[a-z ]{0,20}
`);
const body =
  '(?:grosse?|moche|laide?|horrible|immonde|difforme|obese|enorme|degueulasse|degoutante?|anorexique|squelettique|maigre|sale|crade|pue|puante?|poilue?|boutonneu(?:x|se)|fat|ugly|disgusting|gross|hideous|obese|skinny|smelly|stinky|hairy|spotty|minging|flat)';
const frenchBody = lines(`
  (?:t'es|tes|t es|tu es|elle est|il est|vous etes) (?:vraiment |trop |tellement |si |super |hyper |ultra |juste |grave |tres |carrement |de plus en plus |une? |la plus |le plus |qu'une? ){0,2}${body}(?: [a-z']+){0,4}
  tu (?:pues|schlingues|chlingues|sens (?:mauvais|la [a-z]+)|ressembles a (?:un|une|rien|ta|du) ?[a-z ]{2,20}|devrais (?:maigrir|faire un regime|te laver|te cacher|mettre un sac))[a-z ]{0,16}
  (?:ses|sa|son|tes|ta|ton|avec ses|avec ta|avec sa|avec tes) (?:grosses?|sale|gros|enormes?|horribles?|vilain|vilaines?|affreu(?:x|se|ses)|degueulasses?|moches?|petite?) (?:cuisses|fesses|tete|nez|dents|oreilles|ventre|jambes|bras|cul|face|gueule|boutons|bouche|bide|corps|cheveux|seins|front|menton|lunettes|vetements)
  (?:va|vas|allez) (?:faire un regime|te laver|te cacher|te doucher|maigrir|voir un dentiste|faire du sport)[a-z ]{0,16}
  regarde(?:z)? (?:un peu |moi |comme |comment )?(?:sa|son|ta|ton|cette|ses|tes|la|elle|il) (?:tete|face|gueule|corps|gras|bide|ventre|photo|coupe|est (?:grosse?|moche))[a-z ]{0,20}
  (?:grosse|sale|espece de|pauvre|vilaine?) (?:baleine|vache|truie|patate|thon|boudin|boule|tonneau|cachalot|porcinet|phoque|hippopotame|elephant|mammouth)
`);
const englishDeath = lines(`
  (?:kill|kil|k1ll|unalive|hang|shoot|off|end|drown|neck) (?:urself|yourself|yourselves|ur self|your self)[a-z ]{0,16}
  kys|kms lol u should|go (?:and )?(?:die|kill yourself|kill urself|hang yourself|jump off [a-z ]+|drown)|drop dead|(?:just|pls|please|you should|u should|hope you|hope u|i hope you|i hope u|i hope (?:she|he)|hope (?:she|he)) (?:just )?(?:die|dies|disappear|rot|choke|get (?:hit|run over|cancer|hurt|beaten)|never come back|fall|fails?)[a-z ]{0,20}
  (?:the world|everyone|we|this (?:school|class)|life|your (?:mum|family|parents)|ur mum)(?: would|'d| will| is| be)? (?:be )?(?:so much )?(?:better|happier) (?:off )?without (?:you|u|him|her)|you (?:shouldn't|should not|should never) (?:have been|be) (?:born|alive|here)|no(?:body| one) (?:would|will|'d|ll) (?:care|miss you|notice|cry)[a-z ]{0,20}
`);
const englishThreats = lines(`
  (?:i'?m going to|im gonna|i'm gonna|i am going to|we'?re (?:going to|gonna)|were gonna|we will|we'll|i'll|i will|ill|imma|gonna|they'?re gonna|someone (?:should|needs to|is gonna)|somebody (?:should|needs to)) (?:all )?(?:find|get|beat|smash|batter|kill|hurt|punch|hit|slap|destroy|end|ruin|come for|wait for|jump|stab|shoot|knock out|kick|fight|hunt|make (?:you|u|him|her|your life|her life|his life)|expose|deck|bang|wreck|burn|finish|slap|smack|teach) (?:you|u|him|her|them|your|ur|his|after (?:you|him|her|them))(?![a-z])[a-z' ]{0,32}
  (?:we|i|they) know where (?:you|u|he|she|they) (?:live|lives|sit|sits|go|work|works|park|parks|sleep|hang out)[a-z ,']{0,24}
  (?:you'?re|youre|ur|u r|you are|he'?s|she'?s|hes|shes|they'?re) (?:so |all |literally |actually )?(?:dead|finished|toast|gonna (?:pay|get it|regret|cry|die|get (?:hit|beaten|jumped|smashed|battered))|going to (?:pay|get it|regret|cry|die|get (?:hit|beaten|jumped|smashed|battered)))(?: (?:meat|tomorrow|after school|at break|on monday|when i|if you|outside)[a-z' ]{0,20})?
  (?:watch your back|you'?ll (?:pay|regret|be sorry|get what's coming|see|wish)[a-z' ]{0,24}|you will (?:pay|regret|be sorry)[a-z ]{0,20}|see you (?:outside|after school|at the gates?)[a-z ,]{0,20}|meet me (?:outside|after school|at the gates?)[a-z ,]{0,20}|just (?:you )?wait(?: (?:till|until|and see)[a-z' ]{2,24})?|you better (?:watch|run|hide|not come|sleep)[a-z' ]{0,24}|better watch (?:your|ur) (?:back|mouth)|sleep with one eye open|wait (?:till|until) (?:i|we) (?:see|get|find|catch) (?:you|u|him|her)[a-z ]{0,16}|say (?:it|that) (?:again )?to my face|(?:deserves?|needs?|wants?|asking for) (?:a |to (?:get|be) |an? good )(?:slap|punch|kicking|beating|smack|beaten|slapped|punched|hit|bullied|jumped|battered)[a-z ]{0,16})
  (?:before (?:someone|somebody|i|we) (?:puts?|shuts?|makes?|breaks?|finds?|teaches?) you[a-z ]{0,24}|crawl back (?:in|into|to|under) [a-z ]{3,30})
`);
const englishExclusion = lines(`
  (?:no ?one|nobody|noone|none of us|literally (?:no ?one|nobody)|we all don'?t|we don'?t|they don'?t) (?:here |in (?:our|this|the) [a-z]+ |actually |really |even |just |all |literally )*(?:likes?|wants?|cares? about|can stand|misses|asked(?: for)?|loves?|invited|believes?|respects?|talks? to|speaks? to|needs?) (?:you|u|ur|him|her|them)(?![a-z])[a-z ,']{0,28}
  (?:everyone|everybody|the whole (?:class|school|year)|we all|all of us|people|they all|literally (?:everyone|everybody)) (?:here |in (?:our|this|the) [a-z]+ |actually |really |even |just |all |literally )*(?:hates?|can'?t stand|despises?|laughs? at|makes? fun of|is laughing at|are laughing at|thinks? (?:you|u|he|she)(?:'s|'re| is| are| r)?) ?(?:you|u|ur|him|her|them|weird|ugly|disgusting|pathetic|a loser|annoying|a joke|fat|gross)(?![a-z])[a-z ,']{0,28}
  (?:no ?one|nobody|don'?t|do not|dont|let'?s not|lets not|stop|we should all stop|everyone stop|nobody is to|nobody should|no ?one should) (?:ever |just |all |is |allowed to |please |any of you )*(?:sit|sits|talk|talks|speak|speaks|play|plays|invite|invites|eat|hang out|hangs out|work|walk|talking|sitting|playing|follow|reply|answer|help) ?(?:to|with|next to|near|by)? ?(?:him|her|them|that (?:girl|boy|kid|freak|loser|thing)|the new (?:girl|boy|kid))(?![a-z])[a-z ,']{0,24}
  (?:everyone|everybody|let'?s all|lets all|lets|let'?s|we should all|we should|all|said we should all|you should all) (?:please |just |all )*(?:ignore|block|unfollow|avoid|exclude|ghost|report|boycott|cancel|gang up on|bully|laugh at|leave out) (?:him|her|them|this|that (?:girl|boy|kid|freak|loser|account)|the new (?:girl|boy|kid)|[a-z]+'?s (?:account|page))(?![a-z])[a-z ,']{0,40}
  (?:just )?(?:leave|get out of|quit|stay away from|stay out of|keep away from|move|go back to|get off) (?:our|this|the|my|your own|ur own) (?:class|school|group|chat|table|team|gc|group chat|country|server|own country|year)[a-z ,']{0,20}
  (?:share|like|repost|retweet|rt|comment|vote|send|upload|post|spam|report) (?:this |her |his |the |your |that )?(?:photo|pic|video|account|page|number|nudes|if|worst)? ?(?:if (?:you|u) (?:think|hate|agree)|so (?:everyone|we|people)|to (?:expose|shame|embarrass|humiliate|get))[a-z' ]{2,30}
`);
const englishBody = lines(`
  (?:you'?re|youre|ur|u r|you are|you look|u look|she'?s|shes|he'?s|hes|she looks|he looks|she is|he is|look how) (?:so |such a |too |really |literally |just |the |disgustingly |an? |that |as |like )*${body}(?:est)?[a-z ,']{0,36}
  (?:you (?:smell(?! something| the| it| that| a )|stink|look like (?:a|an|your|trash|garbage|shit|a man|a pig)[a-z ]{0,20}|don'?t belong(?: here)?|are not welcome|aren'?t welcome|have no friends|will never have [a-z]+|make me sick|disgust me|should be ashamed[a-z ]{0,16}|are a waste of [a-z]+|are worthless|are nothing))|ur (?:worthless|nothing|a waste of [a-z]+|not welcome|not invited)|no friends|go on a diet|lose some weight|eat a salad|put a bag over[a-z ]{0,16}|get a life(?: you [a-z]+)?|nobody sit with[a-z ]{0,16}
  (?:her|his|your|ur|those|that|them) (?:fat|ugly|massive|huge|gross|disgusting|hairy|crooked|yellow|big|stupid) (?:thighs|legs|face|nose|teeth|ears|belly|body|arse|bum|ass|head|forehead|arms|feet|hair|mouth|chin|stomach|spots)
`);
export type HarmKind = 'threat' | 'death' | 'exclusion' | 'body';

export interface Harm {
  readonly at: Span;
  readonly kind: HarmKind;
}

const sources: readonly (readonly [HarmKind, readonly string[]])[] = [
  ['death', [...frenchSuicide, ...englishDeath]],
  ['threat', [...frenchThreats, ...englishThreats]],
  ['exclusion', [...frenchExclusion, ...englishExclusion]],
  ['body', [...frenchBody, ...englishBody]],
];
/** One pattern a line, not one for all: a pattern is compiled in one go, and the cost grows faster than its length. */
const harmful = sources.flatMap(([kind, list]) =>
  list.map((source) => ({ kind, pattern: new RegExp(`(?<![a-z0-9'-])(?:${source})(?![a-z0-9])`, 'g') })),
);

/** Campaigns, lessons and testimonies speak of it; so do they who say no to it. */
const campaign =
  /\b(?:campagne|prevention|harcelement|harcelee?s?|cyberharcelement|sensibilis\w+|affiche|3018|3020|temoignage|journee|lutte contre|contre le|phrase qui|ne dites? (?:pas|jamais)|non au|stop au|debat|theatre|scene|roman|livre|film|chanson|paroles|anti-bullying|bullying|campaign|awareness|poster|assembly|helpline|childline|lyrics|the play|novel|movie|never say|don't say|words like)\b/;
/** "On va te retrouver ta trousse", "we will find you a seat": a service. */
const kindly =
  /(?:vous|les|t'|te) ?(?:attend[a-z]*) a la sortie d|(?:retrouver|avoir|faire|apprendre|attendre|suivre) (?:ta|ton|tes|votre|vos|une? |des |avec|a la (?:bibliotheque|cantine|gare))|(?:find|get|teach|make|fight|wait for) (?:you|him|her|them|it|the|your|that|this|out) ?(?:an?|some|the|how|all|both|happy|smile|proud|laugh|together|ready|well|back soon|outside the (?:museum|theatre|hall))(?![a-z])/;
const gap = /^[\s,.!;:-]{0,4}(?:et|and|puis|then)?\s?$/;

const most = 30;

/** "Va te pendre, tu sers à rien": what is said in one breath is one. */
function inOneBreath(folded: string, harms: readonly Harm[]): Harm[] {
  const joined: Harm[] = [];
  for (const harm of harms) {
    const before = joined.at(-1);
    if (before && gap.test(folded.slice(before.at[1], harm.at[0])))
      joined[joined.length - 1] = { ...before, at: [before.at[0], harm.at[1]] };
    else joined.push(harm);
  }
  return joined;
}

/** What is said to hurt somebody, in order. A finder: `reading.once(findHarm)`. */
export function findHarm(reading: Reading): readonly Harm[] {
  const { folded } = reading;
  const found: Harm[] = [];
  for (const { kind, pattern } of harmful) {
    for (const { 0: words, index } of folded.matchAll(pattern)) {
      const at: Span = [index, index + words.trimEnd().length];
      if (found.length >= most || found.some((other) => overlap(other.at, at))) continue;
      if (kindly.test(folded.slice(index, at[1] + 12)) || campaign.test(near(reading, index))) continue;
      // "t'es une grosse merde" is an insult, of another rule.
      if (kind === 'body' && reading.once(findInsults).some((insult) => overlap(insult.at, at))) continue;
      found.push({ at, kind });
    }
  }
  return inOneBreath(
    folded,
    found.sort((a, b) => a.at[0] - b.at[0]),
  );
}
