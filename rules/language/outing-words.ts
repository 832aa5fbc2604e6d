/** The words of classes that leave the school, as sources of regular expressions over folded text. */
import { any } from './date-words';

/** An outing by its name. */
export const outing = any(
  "sorties? (?:scolaires?|pedagogiques?|de classe|de fin d'annee|de rentree|piscine|ski|velo|nature|theatre|cinema|musee|patinoire|escalade|geologie|geologique|terrain|en (?:foret|mer|montagne|ville|car|bus|velo|kayak)|d'integration|culturelles?|avec (?:mes|nos|les|la|ma))",
  'sorties?(?= (?:au|aux|a|prevue|du|de|des|ce|le|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine prochaine))(?! (?:au cinema (?:le|du)|du (?:film|livre|tome|jeu|confinement|numero|tunnel|lycee|college|clip)|de (?:crise|secours|route|prison|confinement|son|leur|cours|piste|la classe a|la? (?:saison|crise|guerre))|des (?:resultats|classes|cours)|le \\d+ \\w+ (?:en salle|au cinema)))',
  "classes? (?:vertes?|de mer|de neige|rousses?|blanches?|bleues?|decouvertes?|transplantees?|de depaysement|d'eau|patrimoine|de ville|nature|de ski|de montagne|equestres?|cirque)",
  "(?:voyages?|sejours?|week-ends?|journees?) (?:scolaires?|de classe|d'etudes?|linguistiques?|de fin d'annee|des? (?:\\d|rheto|terminale|troisieme|latiniste|quatrieme)\\w*|d'integration|de cohesion|au ski|ski|culturels?|rheto)",
  '(?:voyages?|sejours?) pedagogiques?|part(?:ent)? au vert',
  '(?:voyage|sejour)(?= (?:a|en|au|aux|dans|sur) )(?! dans (?:le temps|l.imaginaire|les livres|l.histoire))',
  "echange(?: scolaire| linguistique)?(?= (?:a|en|avec) )(?! avec (?:les parents|vous|les profs|l'auteur))",
  "(?:stage|camp|mini-?camp|colo(?:nie)?)(?= (?:de (?:voile|ski|surf|escalade|kayak|survie|louveteaux|scouts)|scout|nature|foot|a|au|aux|en|du) )(?! (?:a domicile|en entreprise|a l'ecole))",
  '(?:car|bus|minibus|train) (?:part|partira|demarre|decolle)|(?:coach|bus|minibus|train)(?:es)? (?:leaves?|departs?|picks|at \\d)',
  '(?:school|class|field|day|ski|coach|choir|orchestra|science|history|geography|year \\d+|grade|end[- ]of[- ]year|rugby|sports?|zoo|museum|farm|theatre|band|team) ?trips?',
  'residentials?(?! area)|excursions?|(?:school |class |pupil |student )?outing|exchange (?:trip|visit|to|with)|retreat|sleep-?away camp|(?:school|summer|scout|band|football) camp|outdoor (?:ed|education) (?:week|trip)|pgl',
  'trips?(?= (?:to|at|around|is|on|leaves|for|this|next|runs|tomorrow) )(?! to (?:the (?:dentist|shops)|success))',
);

/** What pupils do outside the school, and where they meet: a cue only with a group, a place or a habit. */
export const activity = any(
  '(?:swimming|swim|forest school|ice[- ]?skating|riding|climbing|sailing|rowing|skating|kayaking)(?: lessons?| sessions?| practice| training)?(?! (?:pool|in it|costume|kit))',
  'natation|patinoire|piscine|accrobranche|escalade|equitation|poney|voile|bowling|paintball|laser game|ecole du dehors|randonnee|rando|char a voile|kayak',
  "course d'orientation|orienteering|cross|athletisme|surf|luge|raquettes|via ferrata|speleo|canoe|aviron|judo|equi|hike|nature walk|bike ride|cueillette",
  'entrainements?|trainings?(?! (?:day|for staff|course))|practice(?= (?:is |every |at |on |with ))|repetitions?(?= (?:tous|chaque|au|a la))',
  'rendez-vous|rdv|rassemblement|meet(?:ing)? (?:at|outside|by|in front of)|pick-?up',
  'work experience|stages? en entreprise|journee(?= (?:a|au|aux|chez) )|day(?: out)?(?= (?:at|to) )|walk(?:ing)? to',
  "visites?(?= (?:du|de la|de l'|au|a la|a l'|aux|guidee|d'un|d'une|des) )(?! (?:des parents|du medecin|medicale|de l'inspect|d'un auteur|de l'infirm))|visit(?:s|ing)?(?= (?:to|the) )",
);

/** Places where classes go, without their article. */
export const venue = any(
  'aquarium|planetarium|caserne|(?<!\\b(?:on|je|nous|qui|il|elle|ecole|college|lycee|piscine|musee|se|ne|cantine|cdi|magasin) )ferme(?! (?:ses|nos|pour|ta|jusqu|de bonne|a \\d))|zoo|musee|piscine|patinoire|bassin',
  "accrobranche|theatre|cinema|bowling|chateau|foret|bois|plage|mediatheque|stade|memorial|abbaye|cathedrale|usine|station d'epuration",
  'parc|base (?:nautique|de loisirs)|centre (?:nautique|aquatique|culturel|equestre|sportif|aere)|manege|gymnase|complexe|hall omnisports',
  'opera|philharmonie|assemblee nationale|senat|parlement|tribunal|hotel de ville|carriere|grottes?|camp des milles|refuge|etang|lac',
  "montagne|ski|mer|salon de l'\\w+|(?:salle|mur) d'escalade|golf|tennis|cite des sciences|futuroscope|puy du fou|vulcania|nausicaa",
  'disneyland|walibi|pairi daiza|asterix|bellewaerde|technopolis|plopsaland|efteling|phantasialand|europa-?park',
  'museum|farm|leisure cent(?:re|er)|arena|rink|pool|baths|castle|forest|woods|park|beach|gallery|theme park|alton towers|thorpe park',
  'legoland|(?:outdoor|activity|sports|rec|aquatic|science|nature) cent(?:re|er)|stadium|nature reserve|ymca|theater|state capitol|capitol',
  'parliament|observatory|wildlife|sanctuary|botanical gardens?|gardens|caves?|quarry|lake|seaside|mountains|ice skating|trampoline',
  'climbing wall|cathedral|abbey|dome|fire station',
  'site (?:archeologique|historique|naturel|minier|gallo-romain)|auberges?(?: de jeunesse)?|hotel|chalet|gite|maison de retraite|ehpad|residence|camping|marche|boulangerie|four a pain|pompiers|gendarmerie|commissariat|gare',
  'haras|ranch|centre de tri|dechetterie|plaine de jeux|skatepark|velodrome|boulodrome|maison de (?:quartier|la culture)|port|phare|dunes?|riviere|meuse|canal|barrage|volcan|mine|terril|marais|verger|vignes?|jardin|potager|halle|conservatoire|archives|studio|radio|imprimerie|chantier|moulin|fort|citadelle|necropole|cimetiere militaire|reserve|verdun|auschwitz',
  'pumpkin patch|apple orchard|shopping cent(?:re|er)|mall|astro(?:turf)?|ice cent(?:re|er)|ballpark|allotments?|care home|nursing home|retirement home|church|temple|mosque|synagogue|campus|harbou?r|docks?|cliffs?|estuary|river|trail|hills?|moor|battlefields?|trenches|war graves|courthouse|city hall|town hall|market|bakery|police station|train station|factory|orchard|vineyard|marina|pier|fort|lighthouse|ruins|monastery|hostel|campsite|lodge|camp',
);

/** Theme parks and the like: nobody lives there, so "on va à…" is enough. */
export const park = any(
  'walibi|disneyland|disney|pairi daiza|(?:parc )?asterix|bellewaerde|plopsaland|efteling|phantasialand|europa-?park|futuroscope|puy du fou|nigloland|la mer de sable',
  'alton towers|thorpe park|legoland|chessington|universal studios|six flags|seaworld|drayton manor',
);

/** Pupils, by class or by name of the group. */
export const group = any(
  'eleves?|classes?|latinistes|germanistes|hispanistes|hellenistes|terminales?|tles?|secondes|premieres|deuxiemes|troisiemes|maternelles?',
  'primaires?|[1-6] ?(?:e|eme|°)s?(?: ?[a-z\\d])?|[12] ?(?:re|ere|nde|de)s?(?: ?[a-z\\d])?|cp|ce[12]|cm[12]|ps|ms|gs|p[1-6](?:-p[1-6])?|m[1-3]',
  '1es|tes|1stmg|tstmg|1re? s|ulis|segpa|rhetos?|loulous|loupiots|bouts de chou|collegiens|lyceens|internes|delegues|jeunes|enfants|ados|u\\d{1,2}|benjamine?s|minimes',
  '[1-7](?:tq|ttr|tt|tr|g|p|c|d|s)[a-h\\d]?|[1-6]e ?\\d|sec(?:ondaire)? [1-5]|cadets|cadettes|chorale|orchestre|equipe|eco-?delegues|section \\w+|option \\w+',
  '(?:class |room )?\\d{1,2} ?[a-h]|(?:class|room) \\d{1,2}|pupils?|students?|class|kids|children|teenagers|teens|year (?:\\d{1,2}|one|two|three|four|five|six)s?|yr ?\\d{1,2}s?|y\\d{1,2}s?',
  '\\d{1,2}(?:th|st|nd|rd) (?:grade|graders)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth) (?:grade|graders)|reception|kindergarten(?:ers)?',
  'nursery|form|tutor group|team|squad|choir|band|freshmen|sophomores|juniors|seniors|sixth[- ]form(?:ers)?|cohort|club|scouts|brownies|graders|my lot',
);

/** What a group of pupils does when it goes somewhere. */
export const groupGoes = any(
  "part|partent|partira|partiront|va|vont|ira|iront|sera|seront|est|sont|visite|visitent|visitera|visiteront|s'envolent?|s'envoleront",
  'se rend|se rendent|se rendra|se rendront|rejoignent|rejoindront|assiste|assistent|assistera|assisteront|participe|participent|participeront',
  "logeront|dormiront|campent|camperont|passeront|passent|decouvrir\\w+|decouvre(?:nt)?|explore(?:nt|ront)?|randonnent|marchent|pedalent|chant(?:e|era|ent|eront)|attendu(?:e?s)?|descendent|montent|s'entraine(?:nt)?|prennent",
  "is|are|will be|'ll be|goes?|going|heads?|heading|headed|leaves?|leaving|fly|flies|flying|visits?|visiting|will visit|travel(?:s|ling|ing)?|stay(?:s|ing)?",
  'off|spend(?:s|ing)?|camp(?:s|ing)?|attend(?:s|ing)?|trains?|practi[cs]es?|play(?:s|ing)? away|swims?|explor(?:e|es|ing)|walk(?:s|ing)?|hik(?:e|es|ing)|perform(?:s|ing)? at|sing(?:s|ing)? at|tour(?:s|ing)?',
);

/** Taking a group somewhere. */
export const taking = any(
  '(?:em|am)men\\w+|accompagn\\w+|encadr\\w+|tak(?:e|es|ing)|bring(?:s|ing)?|chaperon\\w+|escort\\w*|avec|with',
);
