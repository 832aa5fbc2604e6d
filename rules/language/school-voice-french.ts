/** How one speaks for the school in French, as patterns over folded text. */
import { any } from './date-words';
import { type Form, form } from './school-forms';
import { institution, ourSchool, school, speaker } from './school-mentions';
import { headFrench } from './school-words';

/** "de", "du", "d'", "pour". */
const of = "(?:de |du |des |d[' ]|pour |pr )";
const name = "(?: [\\w'-]+){0,3}?";
const quite = "(?: [a-z]+ment| ici| donc| desormais| aussi| bien| aujourd[' ]hui| deja| enfin| toujours| publiquement)";
const gap = '[^.!?;\\n]';

const officer =
  '(?:(?:porte|portes)[- ]?paroles?|porte[- ]?voix|attachee?s? de presse|(?:contact|relais|service|bureau) (?:de )?presse|(?:chargee?|responsable) (?:de (?:la )?)?com(?:munication)?|community manager|voix officielle|representante?s? officiel(?:le)?s?|interlocut(?:eur|rice)s? officiel(?:le)?s?)(?: (?:officiel(?:le)?s?|officieux|officieuse|attitree?s?|autoproclamee?s?))?';
/** A spokesperson of somebody else: a government, a group of pupils, a union. */
const elsewhere = `(?! (?:de|du|des|d'|pour) ?(?!${school}))`;
const alone = '(?:porte|portes)[- ]?paroles?(?: (?:officiel(?:le)?s?|attitree?s?))?';

const says =
  '(?:parl|exprim|repond|interven|intervien|ecri|post|publi|dis|redi|affirm|tweet|toot|communiqu|temoign|annonc|confirm|declar|present|adress|prononc|lanc|fai|vous le)\\w*';
const toSay =
  "(?:parler|dire|annoncer|repondre|communiquer|declarer|informer|(?:s|m|nous )?['e ]?exprimer|m'exprimer|s'exprimer|representer|relayer|transmettre|confirmer|dementir|preciser|(?:s'|m')adresser|presenter (?:ses|nos|des) excuses|porter (?:sa|la) (?:parole|voix)|prendre la parole|faire savoir|rassurer|clarifier|rappeler)";

const declares = any(
  "(?:dement|declare|affirme|reaffirme|conteste|refute|condamne|denonce|deplore|desapprouve|desavoue|proteste|certifie|recuse|nie)(?! (?:pas|ouverte?s?|forfait)\\b)(?!(?: [\\w'-]+){0,1} ouverte?s?\\b)",
  'prend(?:ra)? (?:position|acte)|se desolidarise|se desengage|se reserve le droit|se defend|se felicite officiellement|exige|assume',
  "tient(?: toutefois| aussi| donc| ici| egalement)? a (?!un\\b|une\\b|la\\b|le\\b|ce que\\b|l'|(?:remercier|feliciter|souhaiter|saluer|inviter|vous (?:remercier|feliciter|souhaiter|inviter)))\\w+",
  "s'(?:oppose|insurge|excuse|indigne|associe a)|rejette|decline toute|dement(?:ira)?|presente (?:ses|toutes ses) (?:plates |sinceres |vives )?(?:excuses|condoleances)|(?:vous )?presente (?:ses|toutes ses) excuses",
  "exprime (?:sa|son|ses|toute sa|tout son) (?:[\\w]+ )?\\w+|apporte (?:tout )?son soutien|reitere|n'entend pas|ne cedera|ne se laissera",
  'souhaite (?:preciser|dementir|clarifier|rappeler|reagir|retablir|mettre au clair|faire savoir)',
  'ne (?:cautionne|soutient|tolere|commente|partage|reconnait|cautionnera|tolerera|commentera|fera|repondra|negociera|changera|peut que|saurait) (?:pas|aucune?|jamais|plus|point|condamner|regretter)(?! (?:la|sa|le|son|un|une|de) (?:pont|fete|kermesse|brocante|sortie))',
  "n'(?:approuve|accepte|admet|acceptera|admettra|autorisera|excusera|est (?:pas|en rien|nullement|aucunement) responsable)(?: pas| jamais| plus| aucune?)?(?! (?:la|les) (?:carte|cheque))",
  "n'a (?:jamais|aucunement|en aucun cas|nullement) (?:envisage|voulu|demande|autorise|accepte|dit|declare|tolere|promis|cache|pretendu|eu l'intention|ete question|recu|couvert|commis|exclu|refuse)\\w*",
);
const softly = any(
  "annonce|informe|confirme|communique|fait savoir|regrette|refuse|estime|considere|soutient|assure|garantit|promet|s'engage|demande|decide|reconnait|remercie|invite|felicite|vous (?:dit|repond|parle|informe|annonce|confirme|assure|invite|remercie|presente|demande|rappelle)|dit|repond|parle|rappelle|a (?:decide|tranche|choisi)|rejoint|appelle|s'exprime|communiquera|reaffirme|approuve|valide",
);
/** "par ma voix", "à travers moi": the writer lends voice to the school. */
const channel =
  "(?:par|a travers|via|de|sous|sur|dans|grace a) (?:ma|mon|mes|notre|nos) (?:voix|bouche|plume|intermediaire|compte|canal|tweets?|messages?|posts?|clavier|biais|entremise|profil|page)|par moi|a travers (?:moi|nous)|par la (?:voix|plume|bouche) de (?:votre|son|sa|notre|leur) \\w+|par l[' ]intermediaire de (?:votre serviteur|ce compte|cette page)";
const assured =
  "(?:je|nous|on) (?:vous )?(?:l'assure|le confirme|le dis|pese mes mots|vous l'annonce|l'annonce|l'affirme|l'annoncons)|(?:c'est (?:moi|nous)|c'est sa secretaire) qui (?:vous )?(?:l[' ])?(?:annonc|ecri|di|confirm|affirm|repond|transmet)\\w*|je vous l'assure";

const position =
  '(?:positions?|declarations?|communiques?|annonces?|reponses?|mises? au point|messages?|paroles?|voix|prises? de position|avis|versions?|verite|ligne|point de vue|points de vue|explications?|verdict|discours)';
const statement = '(?:communique(?: de presse)?|mise au point|droit de reponse|declaration|prise de position|dementi)';
const stance =
  "(?:refus|condamn|declar|dement|denonc|exige|demand|soutien|soute|oppos|protest|estim|consider|affirm|engage|accept|voul|rejet|dis|disons|parl|croy|pens|deplor|regrett|confirm|annonc|represent|tenons|somm|nous (?:oppos|engage|insurg|indign)|ne |n')\\w*";
const me = '(?:moi|nous|bibi|mezigue|votre serviteur|ma pomme|elle|lui)';

/** The forms of speaking for the school, French. */
export const frenchForms: readonly Form[] = [
  // "Ici la direction du collège : …", as on a loudspeaker.
  form('role', `ici (?:${school} ${of})?${school}(?= ?:)`),
  form(
    'self',
    `(?:(?:notre|mon) \\w+, )?(?:${any(
      "je (?:suis|serai|deviens|reste|fais)|j'(?:en suis|officie|agis|interviens|ecris)|me voila|me voici|nous sommes|on est|c'est moi|(?:je suis |j'ai ete |me voila |ete )?(?:nommee?|elue?|designee?|promue?)",
      "dont je suis|moi|votre|(?:je )?me fais|nous en sommes|(?:officiellement )?devenue?|je m'exprime|on me (?:designe|nomme|surnomme|bombarde)|appelez-moi|considerez-moi",
    )}),? (?:desormais |maintenant |aussi |officiellement |un peu |donc |a present |devenue? |comme |office de |en |monsieur |madame |ici )*(?:le |la |les |l'un des |l[' ]|un |une )?(?:nouveau |nouvelle |seule? )?(?:${alone}|${officer} ${of}${school})(?: ${of}${school}${name}(?=[,.!?\\n]|$| ))?${elsewhere}`,
  ),
  form(
    'role',
    `(?:en tant que|en (?:ma |notre )?qualite de|comme|a titre de|en) (?:le |la )?(?:${alone}|(?:${officer}|(?:representante?s?|deleguee?|voix|ambassadeur|ambassadrice|relais)(?: (?:officiel(?:le)?s?|designee?))?) (?:${of}${school}|(?:sur|aupres|a la|en) \\w+))(?: ${of}${school})?${elsewhere}(?!,? (?:le|la|l'|un|une) \\w+ (?:est|etait))`,
  ),
  form(
    'self',
    `(?<!\\b(?:le|la|les|un|une|du|au|des|leur|son|sa|de|par|quel|aucun|mot|notre|mon|est|mari|etre|nouveau|nouvelle) )${officer} ${of}${school}`,
  ),
  form(
    'role',
    `(?:(?:je|nous|on|j'|moi qui) (?:(?:vous |le |m'|nous |me |t')?${says})${quite}{0,2} )?(?:(?:au|en) (?:seul )?noms? ${of}(?:notre conseil et )?|au titre ${of}|pour le compte ${of}|en lieu et place ${of}|en representation ${of})(?:${school}|(?:tous|toutes|chacun) (?:au|a l[' ]|a la |dans l[' ]|chez nous au )?${school})(?: et (?:de |du )(?:sa |l'|la |son )?\\w+(?: educative)?)?(?! (?:changera|a change|de (?:rue|famille)))`,
  ),
  form(
    'role',
    `(?:speech|parole|appel|annonce|message)s? (?:lancee?|faite?|emise?|publiee?|postee?) (?:au|en) noms? ${of}${school}`,
  ),
  form('role', `(?:je|moi)(?: qui)? (?:parl|m'exprim|repond|ecri|communiqu|relaie|le fais)\\w*${gap}{0,50} en son nom`),
  form(
    'role',
    `(?:(?:je|nous|on|qui|j'|moi qui) ?(?:(?:vous |le |m'|nous |me |s')?(?:parl\\w+|exprim\\w+|repond\\w*|tweet\\w+|poste|publie|ecris|communique|interviens|temoigne|le (?:dis|redis|fais)|prends la parole|porte la parole|poste (?:ca|ceci)|dis (?:ca|ceci))))(?: (?:ici|donc|officiellement|ca|ceci|cela))* (?:pour|pr) ${school}(?! (?:de |d')?(?:mon|ma|mes|depuis))`,
  ),
  form('role', `${school}${gap}{0,60}(?:je parle|je m'exprime|nous parlons|je reponds|je communique) pour (?:elle|lui|eux)`),
  form(
    'role',
    `(?:pour|au micro (?:de|du|pour|pr)|la voix ${of}|voix officielle ${of}|pr) ?${school}${name},?(?: desormais| aujourd'hui| ici| maintenant)*,? c'est ${me}`,
  ),
  form(
    'role',
    `(?:je|nous|moi qui|qui|on) (?:vous )?represent(?:e|ons)(?: officiellement| ici)* ${school}(?!${gap}{0,60} (?:au|aux|a la|a une?|en|lors|pour le|dans (?:la|le|un|une)) (?:\\w+ )?(?:championnat|tournoi|concours|finale|cross|salon|course|match|spectacle|fete|forum|coupe|relais|competition|cour|marathon|prix|conseil|olympiades|rallye))`,
  ),
  form(
    'role',
    `${speaker}${name},? (?:que|dont|pour (?:qui|lequel|laquelle)) (?:je|j'|nous) ?(?:represente|represent\\w+|(?:vous )?parle|porte la parole|suis la voix|suis le porte\\w*)`,
  ),
  form(
    'self',
    `(?:je suis|c'est moi|ici|nous sommes|je (?:me )?fais|je (?:porte|prete)|je deviens|on est|vous (?:ecoutez|lisez|entendez)|vous etes (?:bien )?(?:sur|avec|chez))(?: ici)? (?:la |l[' ]|ma )?(?:voix|parole|plume|bouche|organe|echo|compte|porte[- ]?voix|relais|redaction|page|visage)(?: officielle?)?(?: a)? (?:${of}|a )${school}(?! (?:dans|pour le spectacle))`,
  ),
  form('self', `c'est a (?:moi|nous) que ${gap}{0,40}(?:parole|voix|communication) ${gap}{0,20}${of}${school}`),
  form(
    'role',
    `(?:mandatee?s?|autorisee?s?|chargee?s?|missionnee?s?|habilitee?s?|designee?s?|choisie?s?|deleguee?s?|investie?s?|envoyee?s?|mandat|feu vert|permission|autorisation)(?: officielle?)?(?:ment)? (?:(?:par|de|du) (?:${school}|${headFrench}|tous)${name} )?(?:pour|a|de) (?:vous |y |ici |vous y )?(?:${toSay})(?=${gap}{0,40}${school})`,
  ),
  form(
    'role',
    `(?:mandatee?s?|autorisee?s?|chargee?s?|missionnee?s?|habilitee?s?|designee?s?|choisie?s?|(?:recu|ai) (?:le )?mandat|feu vert) (?:par|de|du|de la part) (?:${school}|${headFrench})${name} (?:pour|a|de) (?:vous |y |ici )?(?:${toSay}|la communication)`,
  ),
  form(
    'role',
    `(?:${speaker}|${headFrench})${name},? (?:(?:m'|nous |l[' ]|me |t')(?:a |ont |avait )?(?:charge|mandate|demande|designe|choisi|autorise|prie|confie|delegue|nomme|missionne|envoie|envoye|laisse|habilite)\\w*|compte sur (?:moi|nous)) ${gap}{0,40}?(?:${toSay}|parole|porte-parole|a sa place|en son nom|la communication|sa voix)`,
  ),
  form(
    'role',
    `(?:on|ils) m[' ](?:a|ont) (?:charge|mandate|demande|designe|choisi|autorise|confie|nomme)\\w* (?:de |pour |a )?${gap}{0,30}?(?:parler|communiquer|repondre|m'exprimer|la parole|la communication|parole)${gap}{0,20} (?:pour|de|du|au nom (?:de|du)) ?${school}`,
  ),
  form(
    'role',
    `(?:mes|mon|ma|ce|cette|nos|ces|ceci|le present) (?:mots?|propos|paroles?|messages?|tweets?|posts?|publications?|ecrits?|reponses?|declarations?|textes?|phrases?|mots)(?: [^.!?;,\\n]{1,20})? (?:engagen?t?|vaut|valent|fait office|a valeur|ont valeur|tient lieu|represen\\w+|refleten?t?|sont ceux|est celu?i|est celle)(?: bien| aussi| officiellement| t(?:ou)?te?| de| (?:de|comme) (?:communique|position|reponse|parole|declaration|avis|message))* (?:de |du |d')?(?:la part )?(?:de |du |d')?${school}`,
  ),
  form(
    'verdict',
    `(?:considere[zr]|prene[zr]|lise[zr]|voye[zr]|note[zr]|recevez|(?:je|nous) (?:vous )?(?:livr|transmet|donn|rappell|communiqu|relai|relay|port|expos)\\w*|voici|voila|ceci est|c'est) (?:bien |ceci |cela |ca |ce message |ce post |ce tweet |donc |ici )*(?:comme |comme etant )?(?:la |le |l[' ]|une? )?${position}(?: (?:officiel(?:le)?|formel(?:le)?|ferme))? (?:de |du |d[' ])${school}`,
  ),
  form(
    'verdict',
    `${position} officiel(?:le)?s? (?:de |du |des |d[' ])${school}${name}(?:,? (?:publiee?|redigee?|signee?) par (?:les |la )?\\w+)?`,
  ),
  form(
    'verdict',
    `(?:reponse|message|mot|annonce|nouvelle|communication) (?:${of}la part ${of})${school}${gap}{0,60}officiel\\w*`,
  ),
  form('verdict', `${statement} ${of}${school}${name} ?(?::|(?:apres|suite|a la suite|du \\d|a l'article|contre|face)\\b)`),
  form(
    'verdict',
    `(?:la |notre )?(?:position|point de vue|reponse|ligne|avis|version|verite) (?:de |du |d[' ])${institution}${name}(?: est|,| ?:| (?:n'a|n'est|ne|reste|demeure|sur [^.!?\\n]{1,25}(?: est| :|:)))`,
  ),
  form('verdict', `nous,? ${institution}(?: (?:de |du |d')${institution})?${name},? (?=\\w+ons\\b)(?:\\w+ons)`),
  form(
    'verdict',
    `(?:nous|on)(?: autres)?,? (?:(?:(?:les |l[' ]|la |le |tous les |toute l[' ])?(?:enseignante?s?|profs?|professeurs|instits|personnels?|collegues|adultes|membres|profs et \\w+)|${school})(?: et \\w+)? )?(?:de |du |au |a |d')${institution}${name}(?: [\\w'-]+){0,2}?,? (?:(?:nous |on )?${stance})`,
  ),
  form('verdict', `${speaker} et moi-meme|(?:signe|signature) ?:? ${institution}`),
  form(
    'verdict',
    `(?:ce n'est pas moi qui (?:le |vous le )?(?:dis|parle), )?(?:c'est )${speaker}(?: tout entiere?| entiere?)? qui (?:vous )?(?:le |l[' ])?(?:parle|dit|s'exprime|repond|declare|affirme|ecrit|annonce)\\w*`,
  ),
  form(
    'verdict',
    `ce que (?:je|nous|on) (?:vous )?(?:dis|disons|dit|ecris|poste)[^.!?\\n]{0,15}, (?:c'est|cela vient de) ${speaker}`,
  ),
  form('verdict', `${speaker}(?: tout entier)?${gap}{0,50}?(?:${channel})`),
  form('verdict', `(?:${channel}),? (?:c'est )?${speaker}`),
  form('verdict', `${speaker}${name} (?:\\w+ment )?(?:${softly}|${declares})${gap}{0,80}?(?:${assured}|parole officielle)`),
  form(
    'verdict',
    `(?:ici|c'est) ${speaker}(?: (?:du|de l') ?\\w+)?(?=[ ,:.!?])(?! (?:de|des|du|qui|ou|est|que|dans|la|le|a|et|commence|ferme|buissonniere|c'est))`,
    false,
  ),
  form('role', `de la part ${of}${institution}`, false),
  form('verdict', `${speaker}${name}(?:,[^,.\\n]{1,40},)? (?:officiellement |formellement |solennellement )?${declares}`),
  form(
    'verdict',
    `${speaker}${name} (?:${softly}) (?:officiellement|formellement|solennellement|fermement|categoriquement|publiquement)`,
  ),
  form('verdict', `officiellement,? (?:que )?${speaker}(?! (?:est|ferme|rouvre|reprend|commence|ouvre))`),
  form(
    'verdict',
    `${speaker}${name} (?:vous )?(?:annonce|informe|confirme|communique|fait savoir|regrette|refuse|estime|considere|soutient|assure|garantit|promet) (?:que|qu'|officiellement|d'avoir|de (?:ceder|negocier|commenter|repondre))`,
    false,
  ),
  form('verdict', `${speaker}${name} s'engage ?(?:a\\b|:|solennellement|officiellement)`, false),
  form(
    'verdict',
    `${ourSchool}${name} (?:(?:soutient|demande|exige|refuse|appelle|approuve|regrette|assume|vous)\\b|a decide (?:de|d'|que) ?(?!repeindre|planter|participer|organiser))(?! du monde)`,
    false,
  ),
  form(
    'role',
    `(?:deleg(?:ation|uee?s?)|procuration)(?: [\\w' ]{0,20})? (?:de |du |d')(?:${school}|${headFrench}|proviseure?|directeur|directrice|principale?)`,
  ),
  form(
    'role',
    `(?:parlant|m'exprimant|m'adressant|repondant|intervenant|ecrivant) (?:ici )?(?:pour|au nom ${of}?|en tant que) ?${school}`,
  ),
  form(
    'role',
    `(?:nous parlons|je parle|je m'exprime|je vous parle|on parle|je reponds)(?: ici)? (?:en tant que|comme|en qualite de) ${institution}`,
  ),
  form(
    'role',
    `(?:je|nous|on) (?:certifi|dem[ea]n|declar|affirm|confirm|regrett|m'excus|m'engag|nous engage|exprim|condamn|refus|garanti|assur|promet)\\w*(?: ici)?,? (?:pour|au nom ${of}?) ?${school}`,
  ),
  form(
    'role',
    `(?:j'exprime|je traduis|je porte|je relaie|je resume|exprime|traduit)(?: ici)? (?:la pensee|l'avis(?: officiel)?|l'opinion|la volonte|le sentiment|la colere|le point de vue) ${of}${school}`,
  ),
  form(
    'role',
    `a la (?:seule )?demande (?:expresse |officielle |insistante )?${of}${school} (?:pour|afin de|et|je)(?=${gap}{0,30}(?:dement|precis|rectifi|repond|clarifi|parl))`,
  ),
  form(
    'role',
    `(?:ce|cette|mon|ma|notre) (?:compte|page|profil|blog|journal|fil) (?:parle|s'exprime|repond)(?: ici)? (?:pour|au nom ${of}?) ?${school}`,
  ),
  form('role', `(?:role|casquette|fonctions?|mission|titre|metier|qualite) de ${officer} ${of}${school}`),
  form(
    'self',
    `(?:les yeux|la bouche|l'echo|son echo|le visage|la plume|moi,? [\\w-]+,? voix) (?:${of})?${school}|${speaker}${gap}{0,40}je (?:ne )?suis (?:que )?(?:son|sa|leur) (?:echo|voix|bouche|messag\\w+|porte-\\w+)`,
  ),
  form('role', `${speaker}${gap}{0,60}(?:en son nom|a sa place|se joint a moi|de vous le faire savoir)`),
  form('verdict', `(?:reaction|page|parole|compte|position|ligne|doctrine) officielle? ${of}${institution}`),
  form('verdict', `la reaction ${of}${institution}${name}(?: a chaud)? ?:`),
  form(
    'verdict',
    `${school}(?: (?:de |du |d')${school})?${name},? (?:unanimes?|au (?:grand )?complet|dans (?:son|leur) ensemble|tout entiere?|(?:${channel}),)[, ]{1,2}(?:vous )?(?:fait savoir|${stance}|exigent|demandent|refusent|condamnent|rejettent)`,
  ),
  form('verdict', `${speaker} (?:de |du |d')${institution}${name} ${declares}`),
  form(
    'verdict',
    `${speaker} (?:a (?:parle|tranche)|porte plainte|ne negocie pas|ne cede pas|vous doit des excuses|vous repond|reconnait (?:une erreur|ses torts|sa faute|avoir))`,
    false,
  ),
];
