/**
 * The words of leaving home, as sources of regular expressions over folded text. A cue says that somebody goes;
 * it takes a date (`dates.ts`) to say when. Classes that go out have their own words: `outing-words.ts`.
 */
import { any } from './date-words';

/** Written after a verb, these turn it into something that takes nobody anywhere. */
const notTravel = any(
  "du principe|du constat|du fait|du mauvais|du bon pied|d'un|d'une|de zero|de rien|de l'idee|de ce|de cette|dans tous les sens",
  'dans le decor|en vrille|en live|en fumee|en couille|en sucette|en cacahuete|en retraite|a la retraite|en greve|en debat|en guerre',
  'en quete|a la poubelle|pas\\b|plus\\b|jamais|nulle part|a la maison|en classe|au tableau|en cours|au travail|au boulot|bosser',
  'sur (?:une?|la|le|les|des) (?:nouvelles? |belles? |bonnes? )?(?:sequence|chapitre|projet|idee|base|lancee|theme|note|mauvaise|lecture)',
  "a la (?:decouverte|recherche|rencontre|chasse|conquete) (?:du|de la|des|de l'|d'une?) (?:fraction|nombre|mot|verbe|poesie|lecture|solide|aire|volume|auteur|livre|roman)",
  'dormir|au lit|me coucher|se coucher',
);

/** The writer's household and those it speaks of. */
export const household = any(
  "on|nous|vous nous|je|j'|moi|(?:toute )?la (?:petite )?(?:famille|tribu|smala)|tout le monde|tous|ts",
  'maman|papa|(?:mes|nos|les|ses) (?:parents|enfants|voisins|beaux-parents|proprios?|grands-parents|filles|garcons|fils)|papa et maman',
  '(?:mon|ma|sa|son) (?:mari|femme|copine|copain|mec|homme|frere|soeur|coloc|mere|pere|voisine?|cherie?|epouse|conjoint)',
);
const already =
  "(?: (?:tous|toutes|enfin|encore|aussi|deja|tous les \\w+|avec \\w+ \\w+|y|se|me|m'|s'|nous|et \\w+|que|qu'))?(?: |(?<=['j ]))";
const vehicle = any("l'avion|le train|le tgv|le ferry|le bateau|l'eurostar|le thalys|le car|la route|le large|l'air|un vol");

/** What stands before a verb whose subject is the household: "on ", "je me ", "toute la famille ". Tried on the words before it. */
export const subjectFrench = `(?:^|[^a-z\\d])${household}${already}$`;

/** Verbs of going away that need no destination; the subject is looked for before them. */
export const leavingVerbsFrench = `(?:${any(
  '(?:re)?(?:part|pars|partons|partira|partirai|partirons|partent|partiront)|decoll(?:e|es|ons|era|erai|erons|ent)|embarqu(?:e|ons|era|erons|ent)',
  `fil(?:e|ons|era|ent)|(?:reprend|reprends|reprenons) (?:la route|l'avion|le train)|fonc(?:e|ons|ent)|plie bagage|(?:prend(?:s|ra|rai|rons|ront)?|prenons|prennent|attrap(?:e|ons)|saut(?:e|ons) dans) ${vehicle}`,
  "leve(?:ra|rons)? l'ancre|met(?:s|tra|trai|tons|tent)? (?:les voiles|le cap)|ferm(?:e|ons|erons) (?:les volets|la maison|la porte)",
  '(?:evade|echappe|eclipse|casse|tire|barre|exile)(?= (?:a|en|au|aux|dans|chez|vers|pour|demain|ce|cet|samedi|vendredi|jusqu|une|deux|trois|quelques|\\d))',
  'descend(?:s|ons|ra|rons)? (?:dans le|en|a|sur|chez|voir)|mont(?:e|era|ons) (?:a paris|dans le nord)|vad(?:e|rouille)',
  'vol(?:e|ons) vers|roul(?:e|ons|era) (?:vers|jusqu)|voyag(?:e|eons|erai|erons)|bouge a',
)})\\b(?! ${notTravel})`;

/** Going away, said as such. */
export const leavingFrench = any(
  '(?:jpars|jpart|jfile|jdecolle|jembarque)(?! (?:du principe|pas\\b))',
  "(?:m|s|nous )'?envol(?:e|ons|era|erai|erons|eront|ent)",
  "(?:m'en vais|s'en va|nous en allons|s'en ira|m'en irai|se fait la malle|me fais la malle|(?:on |je |nous )?quitt(?:e|ons) tout|met les bouts)(?! (?:dormir|dodo|au lit|me|pas))",
  'je vous (?:laisse|abandonne|quitte)(?= (?:jusqu|pour|pendant|du|des|demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))(?! pour (?:ce soir|aujourd|le moment|les|l|la))',
);

/** The same in nouns and participles, which tell no tense. */
export const departureFrench = any(
  `(?<!\\b(?:de|du|au|son|leur|ce|mal|faux|par) )(?:(?:grand|vrai|notre|mon) )*departs?(?! ${any(
    "a la retraite|en retraite|anticipe|volontaire|de (?:m|mme|mlle|monsieur|madame|notre|ma|mon|la (?:course|collegue))\\b|d'(?:un|une|incendie)",
    'du (?:cross|tour|marathon|relais|semi|trail|rallye|defile|cortege|directeur|principal|proviseur|feu|prof|collegue)',
    'des (?:coureurs|concurrents|profs|collegues)|est donne|sera donne|canon|en trombe',
  )})`,
  `(?:valises?|sacs?|bagages?|coffre|voiture) ${any(
    '(?:sont |est )?(?:deja |enfin |presque |bien )?(?:bouclee?s?|pretes?|prets?|faite?s?|fermee?s?|chargee?s?)(?! (?:au|en) )',
    'sont dans (?:le coffre|la voiture|le couloir)|dans le coffre',
  )}`,
  '(?:fais|fait|faire|faisons|boucle|boucler|prepare|preparer) (?:les|mes|nos|ma|sa|la|le|mon) (?:valises?|sac de voyage|bagages?)',
  `(?:en route|cap|direction|destination|(?<!en )direct)(?: pour| vers| sur| :)?(?= [a-z])(?! ${any(
    "le college|l'ecole|le lycee|la classe|le boulot|le lit|le travail|de la|du|de l'|le tableau|la reussite|le brevet|le bac|l'avenir",
    "la victoire|l'oral|d'ecole|des|d'etablissement|departementale|generale|a l'ecole|dans|ou|et|que|au|sur ton",
  )})`,
  '(?:escapade|virees?|croisiere|road-?trip|city-?trip|lune de miel|voyage de noces|cure thermale|thalasso)(?! litteraire)',
  "vol (?:pour|pr|vers)|(?:tgv|train|car|bus|vol|avion|eurostar|thalys) (?:de|a) \\d{1,2} ?h(?:\\d\\d)?(?! (?:part|est|arrive|a |sera))|(?:mon|notre|le|un) vol(?= |,|$)(?! (?:de (?:velo|portable|telephone|sac)|a l'))|l'avion|aeroport(?! (?:sera|est|ferme|de|fait))|(?:avion|vol|tgv|ferry|eurostar|thalys|flights?|ferry|plane)(?= (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|a l'aube|tomorrow|tonight|on|at|leaves|booked))|sur la route|(?:billets?|places?)(?: (?:d'avion|de train))? (?:pris|achetes|reserves|en poche)|passeports?(?= )",
  "(?:en deplacement|en mission|en voyage(?! scolaire)|en vadrouille|en goguette|a nous (?:la|le|les|l')|bye bye|ciao|adieu)",
  "(?:me|nous) (?:voila|voici)|(?:j'|on )arrive(?= !|!|,|$)",
);

const days = 'demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

/** Being away, behind a subject. */
export const awayVerbsFrench =
  "(?:est|suis|sommes|sera|serai|serons|sont|seront)(?: tous| toutes| enfin| bien| aussi| deja)? (?:partie?s?|loin|a l'etranger|hors de|en weekend|en week-end)(?! (?:de|d') (?:l'idee|un|ce|la lecture))";

/** Away, or not at home. */
export const awayFrench = any(
  `(?:(?:je|on|nous) (?:suis|serai|est|sera|sommes|serons) (?:tous |toutes |donc |aussi )?|(?<=^|[\\n.!?,:;)] ?))(?:absente?s?|injoignables?)(?= (?:du bureau|jusqu|du|de|des|pendant|toute?|a partir|pour|cette|la semaine|entre|ce|une|deux|\\d|les|${days}))`,
  '(?:je (?:suis|serai)|nous (?:sommes|serons)|on sera) en (?:vacances|conges?)(?! (?:maladie|maternite|paternite|parental|sans))',
  '(?:on est |on sera |je suis |serai |toute la famille |tous |famille |partis? )?en vacances(?= (?:en|au|aux|a|chez|dans|sur) )(?! a partir)',
  'vacances(?= (?:en|au|aux|a|chez|dans|sur) )(?! (?:a partir|a tous|a toutes|a vous|en famille|dans \\d|dans (?:deux|trois|quelques|une)))',
  `(?:pas|plus) (?:la|chez (?:nous|moi|eux)|a la maison|dispo(?:nible)?s?|joignables?)(?= (?:du|jusqu|de|entre|pendant|avant|cette|la semaine|ce we|tout|pour|a partir|${days}))`,
  "(?:m'|s'|nous )absent(?:e|ons|era|erai|erons|ent)",
  'loin d.ici|loin de (?:la maison|chez (?:nous|moi)|tout)|sans (?:nous|moi|personne) a la maison',
);

const house = '(?:maison|appart(?:ement)?|baraque|chez (?:nous|moi)|villa|logement|pavillon|chez-nous|studio)';

/** The house itself. */
export const emptyHome = any(
  `${house}[^.!?\\n]{0,25}\\b(?:vide|inoccupee?|sans personne|toute seule|vacante?|deserte?|sans surveillance|aux araignees|fermee?|a moi|pour moi|au chat)`,
  `(?:plus )?(?:personne|un chat|ame qui vive) (?:a (?:la maison|l'appart|la baraque)|au \\d{1,4}\\b|chez (?:nous|moi)|ne sera (?:la|a la maison|chez)|pour (?:relever|ouvrir|arroser|garder|surveiller))`,
  `(?:garder|nourrir|s'occuper|arroser|surveiller|relever|passer (?:voir|donner))[^.!?\\n]{0,30}\\b(?:chats?|chien|plantes|poissons?|maison|appart|lapins?|poules|potager|tortue|courrier)`,
  `(?:laiss(?:e|er|ons|era))[^.!?\\n]{0,8} (?:la maison|l'appart|la baraque|les cles|les clefs)|j'ai (?:la maison|l'appart)`,
  '(?:house|home|flat|place|apartment|condo)[^.!?\\n]{0,25}\\b(?:empty|unoccupied|vacant|unattended|locked up|shut up|all yours|to itself|to myself|on its own|look after itself)',
  'empty (?:house|flat|home|apartment)|(?:leav\\w+|abandon\\w*) the (?:house|flat|place)',
  "(?:nobody|no one|no-one|noone)(?:'s|'ll| is| will)?(?: be)? (?:(?:at )?home|in\\b|in the house|there|at (?:ours|mine|number \\d+|no \\d+)|here)",
  '(?:house|cat|dog|pet|plant)[- ]?(?:sit|sitters?|sitting|minders?)\\b',
  '(?:feed|feeding|water|watering|mind|look after|watch|check on)[^.!?\\n]{0,20}\\b(?:cats?|dogs?|plants|fish|house|rabbits?|hens|chickens|tomatoes|garden)',
);

const iWe = any(
  'i|we|my (?:parents|folks|family|mum|mom|dad|wife|husband|partner|sister|brother|neighbou?rs?|in-laws)|(?:mum|mom|mam) (?:and|&) dad',
  'the (?:family|kids|whole family|whole gang|girls|boys|neighbou?rs)|everyone|me and (?:the )?\\w+|\\w+ and i|the whole \\w+|parents',
);
const aux =
  "(?:'m|'re|'ll|'s|m(?= )| r| am| are| is| will| shall)?(?: (?:be|all|both|finally|then|also|just|off|so|going to|gonna|about to|just about to|actually))*";
const gone = any(
  'leave|leaving|fly|flying|jet|jetting|drive|driving|sail|sailing|head|heading|headed|set off|setting off|travel(?:ling|ing)?|embark',
  'take off|taking off|hit(?:ting)? the road|road-?tripping|backpacking|board(?:ing)?|depart(?:ing)?|land(?:ing)? back|skip(?:ping)? town',
);
const englishDays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const onward = `(?: (?:out|off|down|up|over|back|away|home|straight))*(?= (?:to|for|from|on|at|in|tomorrow|tonight|early|this|next|first|until|till|around|abroad|north|south|${englishDays})\\b|[.,!]|$)`;
const notTravelEnglish = `(?! ${any(
  'on a|to (?:bed|work|school|college|class|sleep|the (?:gym|shops?|office|pub|staff ?room|board|hall)|my classroom|lessons|a great start|the head)',
  'for (?:work|school|bed|a great start)|back to (?:school|work|class)',
)}\\b)`;

/** What stands before a verb whose subject is the household, tried on the words before it. */
export const subjectEnglish = `(?:^|[^a-z\\d])${iWe}${aux} $`;

/** Where a sentence leaves the subject out: "Flying out to Corfu", "and off on Saturday". */
export const ellipsis =
  '(?:^|[.!?,;:\\n)(] ?|(?:^|[^a-z])(?:and|then|before|until|till|when|so|day|next week|tomorrow|tonight|\\w+day|weekend|packed|be|am|off|are) )$';

export const leavingVerbsEnglish = `${gone}${onward}${notTravelEnglish}`;

export const leavingGerunds = `(?:leaving|flying|jetting|driving|sailing|heading|headed|setting|travell?ing|taking|fly|jet|boarding|off|road-?tripping|cruising|holidaying|vacationing|camping)${onward}${notTravelEnglish}`;

export const leavingEnglish = any(
  `(?:\\b(?:i|we|we're|i'm|im|are|am|all|family|they're|parents|us|wife|is|s) |(?<=^|[.!?,;:\\n] ?)|\\band )off (?:to|on|for|skiing|camping|abroad|sailing|hiking|tomorrow)(?! ${any(
    'bed|work|school|sleep|class|college|the (?:gym|shops?|pub|park|races|dentist|doctors?)|a (?:great|good|flying|cracking|roaring|slow|bad|strong) start',
    'a tangent|lunch|start|half|see what|my|sick|one|the wrong|the right|teach|lessons?|mark|present',
  )}\\b)`,
  '(?:going|go|taking off) (?:away|abroad|on (?:holiday|vacation|a cruise|safari|our|my|leave)|camping|skiing)',
  '(?:catch(?:ing)?|get(?:ting)?|tak(?:e|ing)|on) (?:the|a|that|our|my) (?:ferry|plane|flight|eurostar|early flight|night train|boat)',
);

export const departureEnglish = any(
  '\\b(?:jetting|jet) off|getting away|get away (?:for|to|on)|(?:city|mini|short|weekend) breaks?|getaway|honeymoon|cruise|road trip',
  "staycation in|long weekend in|here (?:we|i) come|[a-z]+-bound|flight's|flight is|(?:bags?|everything) in the (?:car|boot|hall|van)|(?:i'm|we're|i am|we are) coming|bound for|(?:our|my) (?:flight|hols?|holidays?|vacation|getaway|plane)|boarding|gone fishing",
  "(?:bags?|cases?|suitcases?|car)(?:'s|'re| are| is)? (?:all |already |finally )?(?:packed|loaded)|(?:that's )?me (?:all )?packed",
  '(?:packed|packing) (?:my|our|the|for)(?! (?:lunch|pe kit|school))|suitcases? (?:by|at) the door|all packed|(?:ferry|flights?|train|cottage|villa|hotel|airbnb|gite|caravan) (?:is |are |all )?booked|(?<=^|[.!?\\n:,] ?)(?:skiing|camping|glamping|sailing|road tripping)(?= (?:with|in|at|from|until))|(?:cottage|gite|chalet|airbnb|mobil-home|caravan|cabin|log cabin|beach house|yurt)(?= )|(?:holiday|vacation) countdown|countdown to (?:the )?(?:holiday|vacation|sun)',
);

/** Being away, behind a subject. */
export const awayStatesEnglish =
  '(?:away|out of (?:town|the country|the office|state)|abroad|gone|on (?:holiday|vacation|annual leave)|unavailable|unreachable|offline)(?! (?:with|from (?:my|the) (?:desk|keyboard)|game|match|to lunch))';

export const awayEnglish = any(
  '(?:(?<=^|[.!?,;:\\n] ?)|\\b(?:be|all|both|whole family) )(?:away|out of (?:the )?(?:office|country|town|state)|ooo|on (?:holiday|vacation|annual leave)|gone|abroad)(?= (?:until|till?|from|for|all|the|next|on|this|between|over|in|to|with|tomorrow|\\d))(?! (?:game|match|fixture))',
  "(?:not|won'?t be|isn'?t|aren'?t|not be) (?:home|at home|in (?:the country|town)|in|around|there|here|back|coming home|coming back)(?= (?:until|till?|from|for|all|before|next|this|on))",
  '(?:holiday|vacation|week|weekend|month|fortnight|days|nights|summer|easter|christmas) (?:away|abroad)(?! from)',
  '(?:spend|spending)[^.!?\\n]{1,30}\\b(?:in|at|on|with)(?= )',
  "while (?:we're|i'm|we are|i am) (?:out|away|gone|there)",
  '(?:holiday|hols|vacation|stay|break)(?:ing|s)? (?:in|to|at)(?= )(?! (?:the (?:past|classroom|school)|this|bed|class|touch|tonight|all|school))',
);

/** Coming home, behind a subject. */
export const returningVerbsFrench =
  "(?:reviens|revient|revenons|reviendrai|reviendra|reviendrons|reviennent|rentrons|rentre|rentrerai|rentrera|rentrerons|rentrent)(?: que| pas avant)?(?! (?:dans|en classe|au college|a l'ecole|au lycee|sur|en cours|au boulot))";

/** Coming home: a date of return says that the house is empty until then. */
export const returning = any(
  "(?:de )?retour(?: (?:a la maison|au bercail|au pays|prevue?|en france|en belgique|a paris|a bruxelles|chez nous|seulement|vers))?(?! (?:de|d'|du|sur|en|au|aux|a la|des|a l'|vers le futur)\\b)",
  `(?:\\b(?:be|i'm|we're|am|we are|come|coming|get|getting|fly|flying|home|land|until) |(?<=^|[.!?,;:\\n] ?))back(?: home)?(?= (?:on|by|in|until|till?|after|late|early|next|${englishDays}|the|tomorrow|around|\\d|at the end))(?! (?:in (?:class|school|the classroom|my|the day)|at school))`,
  `(?:return|returning|(?:be|come|coming|get|getting|land|fly|flying) home|, home)(?= (?:on|by|next|${englishDays}|the \\d|around|a week later))`,
);

/** Going somewhere, behind a subject, in words that say nothing without a place. */
export const goingVerbsFrench = any(
  'va|vais|allons|ira|irai|irons|vont|iront|serai|sera|serons|suis|est|sommes|seront|sont|rest(?:e|ons|erai|era)|pass(?:e|ons|erai|era|erons|ent)',
  'quitt(?:e|ons|erons|era)(?! (?:le tableau|la page|le groupe))|atterri(?:t|s|ra|rons)|log(?:e|ons|erai|era|erons)|dor(?:t|s|mons|mira|mirons)',
  'camp(?:e|ons|erons)|trouverez|fait(?= un)|fais(?= un)|faisons(?= un)|visit(?:e|ons|erons)',
);

export const goingVerbsEnglish = any(
  'go(?:ing)?|visit(?:ing)?|stay(?:ing)?|see(?:ing)?|spend(?:ing)?|meet(?:ing)?|camp(?:ing)?|living|renting|doing|taking',
  'in|at|to|on|there|near|around|down|up|over|all|both|with|chilling|relaxing|lying',
);
