/** Speaking for the school: the words of the claim, French and English, over folded text. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { any } from './date-words';
import { schoolEnglish, schoolFrench, speakingSchoolEnglish, speakingSchoolFrench } from './school-words';
import { clauseBefore, isAdvised, isNegated, isQuoted, isReported } from './speech';

/** `role`: "au nom de…", "en tant que…"; `self`: "je suis…"; `verdict`: the school itself declares. */
export type ClaimKind = 'role' | 'self' | 'verdict';

export interface Claim {
  readonly at: Span;
  readonly kind: ClaimKind;
}

const of = "(?:de |du |des |d'|pour )";
const officer = '(?:porte|portes)[- ]?paroles?(?: (?:officiel(?:le)?s?|attitree?))?';
const officerEnglish =
  "(?:(?:the |our |my )?(?:[\\w]+ ){0,2}(?:school|district|college|academy)(?:'s|s')? )?(?:official |unofficial )?(?:spokes-?(?:person|man|woman|people|persons)|mouthpiece|press officer)";
/** A spokesperson of somebody else: a government, a group of pupils, a union. */
const elsewhere = `(?! (?:de|du|des|d'|pour) ?(?!${schoolFrench}))`;
const elsewhereEnglish = `(?! (?:for|of) (?!${schoolEnglish}))`;
const name = "(?: [\\w'-]+){0,3}?";
const declares = any(
  'dement|declare|affirme|reaffirme|conteste|refute|condamne|prend(?:ra)? position|se desolidarise|deplore|exige|desapprouve',
  'tient a (?!remercier|feliciter|souhaiter|saluer|inviter|vous (?:remercier|feliciter|souhaiter|inviter))\\w+',
  "s'(?:oppose|insurge|engage a|excuse|indigne)|rejette|decline toute|presente ses (?:plates |sinceres )?excuses",
  'souhaite (?:preciser|dementir|clarifier|rappeler|reagir)|ne (?:cautionne|soutient|tolere|commente|partage|reconnait) (?:pas|aucune?)',
  "n'(?:approuve|accepte|admet|est (?:pas|en rien) responsable)(?: pas| aucune?)?",
);
const informs = '(?:annonce|informe|confirme|communique|fait savoir|regrette|refuse|estime|considere|soutient)';
const states = any(
  'denies|declares|states|condemns|rejects|refutes|disputes|opposes|will not (?:comment|tolerate|accept)|apologi[sz]es',
  "(?:does not|doesn't|do not|don't|cannot) (?:accept|condone|endorse|support|approve|agree|comment|negotiate|tolerate|recognise)",
  '(?:wishes|would like|wants) to (?:state|make (?:it )?clear|clarify|deny|set the record|apologi[sz]e|reassure)',
  'categorically|strongly (?:denies|objects|disagrees)|takes (?:no|the) (?:position|view)|regrets that',
);
const believes = '(?:believes|stands (?:by|against|with)|confirms|announces|supports|refuses|feels|thinks)';

interface Form {
  readonly kind: ClaimKind;
  readonly pattern: RegExp;
  /** On a school account the school speaks by nature: only explicit claims count there. */
  readonly explicit: boolean;
}

const form = (kind: ClaimKind, source: string, explicit = true): Form => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu'),
  explicit,
});

const forms: readonly Form[] = [
  form(
    'self',
    `(?:(?:notre|mon) \\w+, )?(?:${any(
      "je (?:suis|serai|deviens|reste|fais)|j'en suis|me voila|me voici|nous sommes|c'est moi|(?:je suis |j'ai ete |me voila |ete )?(?:nommee?|elue?|designee?|promue?)",
      'dont je suis|moi|votre|(?:je )?me fais|nous en sommes|(?:officiellement )?devenue?',
    )}),? (?:desormais |maintenant |aussi |officiellement |un peu |donc |a present |devenue? |comme |office de )*(?:le |la |les |l'un des |un |une )?(?:nouveau |nouvelle |seule? )?${officer}(?: ${of}${schoolFrench}${name}(?=[,.!?\\n]|$| ))?${elsewhere}`,
  ),
  form(
    'role',
    `(?:en tant que|en (?:ma |notre )?qualite de|comme|a titre de|en) (?:le |la )?(?:${officer}|representante?s?(?: officiel(?:le)?s?)? ${of}${schoolFrench})(?: ${of}${schoolFrench})?${elsewhere}`,
  ),
  form('role', `par la voix de (?:son|sa|notre|leur) ${officer}`),
  form(
    'self',
    `(?<!\\b(?:le|la|les|un|une|du|au|des|leur|son|sa|de|par|quel|aucun|mot|notre|mon) )${officer} ${of}${schoolFrench}`,
  ),
  form(
    'role',
    `(?:(?:je|nous) (?:(?:vous |le |m'|nous )?(?:parl|exprim|repond|interven|ecri|post|dis|redi|l'affirm)\\w*)(?: ici| donc| officiellement| aujourd'hui)* )?(?:au|en) noms? ${of}(?:${schoolFrench})(?: et (?:de |du )(?:sa |l'|la |son )?\\w+(?: educative)?)?`,
  ),
  form(
    'role',
    `(?:je|nous|j')(?: (?:vous )?|(?<='))(?:parl\\w+|m'exprime|nous exprimons|reponds|tweet\\w+|poste|publie|ecris)(?: ici| donc| officiellement)? pour (?:tous |toute? )?${schoolFrench}`,
  ),
  form(
    'role',
    `(?:je|nous|moi qui|qui) represent(?:e|ons)(?: officiellement| ici)* ${schoolFrench}(?! (?:au|aux|a la|en|dans|lors|pour le) )`,
  ),
  form('self', `(?:je suis|c'est moi|ici|nous sommes) la voix (?:officielle )?${of}${schoolFrench}`),
  form(
    'role',
    `(?:mandatee?|autorisee?|chargee?|missionnee?) par ${schoolFrench} (?:pour|a|de) (?:parler|dire|annoncer|repondre|communiquer|declarer)`,
  ),
  form(
    'verdict',
    `(?:position|declaration|communique|reponse|mise au point|message|parole|prise de position|avis) officiel(?:le)? ${of}${schoolFrench}`,
  ),
  form(
    'verdict',
    `(?:la |notre )position (?:de |du |d')(?:${speakingSchoolFrench}|college|lycee|etablissement|ecole)(?: est|,| :)|communique (?:de |du |d')(?:${speakingSchoolFrench}|college|lycee) ?:`,
  ),
  form('verdict', `nous,? (?:la |le |l'|les )?${schoolFrench}${name},? (?=\\w+ons\\b)(?:\\w+ons)`),
  form(
    'verdict',
    `(?:c'est )?(?:l'ecole|le college|le lycee|l'etablissement|la direction) qui (?:vous )?(?:parle|le dit|dit|s'exprime)`,
  ),
  form(
    'verdict',
    "(?:ici|c'est) (?:l'ecole|le college|le lycee|l'etablissement|la direction)(?: (?:du|de l') ?\\w+)?(?=[ ,:.!?])(?! (?:de|qui|ou|est|que|dans|la|le|a))",
    false,
  ),
  form(
    'role',
    `de la part ${of}(?:l'ecole|college|lycee|l'etablissement|la direction|toute l'equipe(?: educative| enseignante| pedagogique)?)`,
    false,
  ),
  form('verdict', `${speakingSchoolFrench}${name}(?:,[^,.\\n]{1,40},)? ${declares}`),
  form(
    'verdict',
    `(?:notre (?:ecole|college|lycee|etablissement|direction)|la direction|l'ecole|le college|le lycee) (?:vous )?${informs} (?:que|qu'|officiellement)`,
    false,
  ),

  form(
    'self',
    `(?:i am|i'm|im|i was|been|being|appointed|named|elected|your|we are|call me|consider me|(?:appointed|named|made|elected) me)(?: (?:now|officially|just|the|an?|your|our|new|appointed|named|elected|basically|as))* ${officerEnglish}(?: (?:for|of|at) ${schoolEnglish})?${elsewhereEnglish}`,
  ),
  form(
    'role',
    `(?:as|in my (?:role|capacity) as|acting as)(?: (?:the|an?|your|our|new))? ${officerEnglish}(?: (?:for|of|at) ${schoolEnglish})?${elsewhereEnglish}`,
  ),
  form(
    'self',
    `(?<!\\b(?:the|a|an|this|that|no|by|which|our|their|its|his|her|any) )${officerEnglish} (?:for|of) ${schoolEnglish}`,
  ),
  form(
    'role',
    `(?:on|in) behalf (?:of|on) ${schoolEnglish}|on (?:the |my |our )?(?:[\\w]+ )?(?:school|college|district|academy|department|faculty|staff|trust)(?:'s|s'|s) behalf`,
  ),
  form('role', `in the name of ${schoolEnglish}(?: and (?:its|the|our) \\w+)?`),
  form(
    'role',
    `(?:speaking|i speak|we speak|(?:let me|allow me to) speak|i'm speaking|i am speaking|i talk|i'm talking|talking|i answer)(?: here| officially| today)* for ${schoolEnglish}`,
  ),
  form(
    'role',
    `as (?:an?|the|your) (?:official )?(?:representative|voice|rep) (?:of|for) ${schoolEnglish}|i (?:officially |formally )?represent ${schoolEnglish}(?! (?:in|at|for) )`,
  ),
  form('self', `(?:i am|i'm|this is|we are) the (?:official )?voice of (?:${schoolEnglish})`),
  form(
    'role',
    `(?:authori[sz]ed|asked|appointed) (?:by ${schoolEnglish} )?to (?:speak|talk|answer|comment) (?:for|on behalf of) ${schoolEnglish}`,
  ),
  form(
    'verdict',
    `(?:the|our|my) (?:[\\w-]+ ){0,2}?(?:school|college|academy|district|trust|department|administration)(?:'s|s'|s)? (?:official )?(?:position|stance|stand|line|response)(?: is| on| remains| ?:)|(?:the|our|my) (?:[\\w-]+ ){0,2}?(?:school|college|academy|district|trust)(?:'s|s'|s)? official (?:position|stance|line|response|view)|(?:view|position|opinion|belief) of (?:the|our|this) (?:school|district|college|academy)(?= (?:is|that))`,
  ),
  form(
    'verdict',
    `official (?:statement|position|response|stance|announcement|line) (?:from|of|by|for) ${schoolEnglish}|statement (?:from|by|on behalf of) ${schoolEnglish} ?:`,
  ),
  form(
    'verdict',
    `we,? (?:the )?(?:staff|teachers|faculty|school|leadership|governors|${schoolEnglish}),? (?:of [\\w ]{1,30},? )?(?:hereby )?(?:declare|state|deny|condemn|demand|believe|object|reject|wish)`,
  ),
  form('verdict', `${speakingSchoolEnglish} ${states}`),
  form('verdict', `our (?:school|district|college|academy) (?:officially |firmly )?${believes}`, false),
];

/** Somebody else speaks for the school, or one asks who does. */
const others =
  /\b(?:il|elle|ils|elles|he|she|they|qui|who|mme|mlle|monsieur|mr|mrs|ms|miss|directeur|directrice|principale?|proviseure?|maire|ministre|delegues?|presidente?|head(?:teacher|master|mistress)?|superintendent|mayor|sponsor|ceux|those|personne|nobody|quelqu'un|someone)\b/;
/** A cheque, a parcel or an account in the school's name. */
const property =
  /\b(?:cheques?|factures?|reserv\w+|libelle\w*|ordre|inscrite?s?|comptes?|commande\w*|colis|enregistre\w*|depos\w+|billets?|contrat|virement|faux|payable|account|booked|booking|registered|invoice|cheque|order(?:ed)?|pretend\w*|usurp\w*|accept(?:ed|s)?|collected|received)\b[^,;:]*$/;
const firstPerson = /\b(?:je|j'|me|m'|nous|i|i'm|we|let me|moi)\b/;
const infinitive =
  /\b(?:parler|s'exprimer|exprimer|communiquer|publier|repondre|ecrire|poster|(?:to )(?:speak|talk|post|comment|write))(?: ici| publiquement| en ligne)? ?$/;

function isOwn(reading: Reading, at: Span): boolean {
  if (isQuoted(reading, at) || isAdvised(reading, at) || isNegated(reading, at) || isReported(reading, at)) return false;
  const before = clauseBefore(reading, at[0]);
  if (property.test(before)) return false;
  if (infinitive.test(before) && !firstPerson.test(before)) return false;
  return firstPerson.test(reading.folded.slice(...at)) || !others.test(before) || firstPerson.test(before);
}

/** Claims to speak for the school, in reading order. A finder: `reading.once(findClaims)`. */
export function findClaims(reading: Reading): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { kind, pattern, explicit } of forms) {
    if (!explicit && reading.post.profile === 'school') continue;
    for (const { index, 0: words } of reading.folded.matchAll(pattern)) {
      const at: Span = [index, index + words.trimEnd().length];
      if (isOwn(reading, at)) claims.push({ at, kind });
    }
  }
  return claims.sort((a, b) => a.at[0] - b.at[0]);
}
