/** The school and those who run it, as small regular expressions over folded text. */

/** A school or a body that runs it, French: "école", "équipe éducative". Not the school system, a club, another institute. */
export const schoolFrench =
  /\b(?:ecoles?(?: (?:maternelle|primaire|elementaire|secondaire|fondamentale|communale|libre))?|haute ecole|etablissements?(?: scolaires?)?|colleges?|lycees?|athenee(?: royal)?|institut|groupe scolaire|internat|cfa|ensemble scolaire|cegep|bahut|rpi|comite de direction|direction|administration|pouvoir organisateur|po(?= |,|$)|rectorat|academie|universite|faculte|conseil (?:d'administration|d'etablissement|d'ecole|de direction)|commission scolaire|centre de services(?: scolaire)?|vie scolaire|communaute (?:educative|scolaire|enseignante)|corps (?:enseignant|professoral)|salle des profs|equipe(?: (?:educative|pedagogique|enseignante|de direction))?)\b(?! (?:publiqu|inclusi|obligatoire|gratuite|laiqu|republicaine|francaise|du monde|de (?:france|la republique|hand|foot|basket|rugby|danse|musique|conduite|ski|surf|voile|cirque|theatre|natation|coiffure|mo[nn] |ma |mes |son |sa |ses |leurs? )|a la maison|des beaux|des sciences|medicale?|olympique))/g;

/** A team is the school's only when somebody speaks for it. */
export const teamFrench = /^equipe$/;

/** All who work there, French: "mes collègues", "l'ensemble du personnel". */
export const staffFrench =
  /\b(?:(?:tou(?:s|te) )?(?:mes|nos|les|le|des) (?:collegues|profs|professeurs|enseignants|instits|personnels?)|l[' ]ensemble (?:du|des|de l[' ]|de la) ?(?:personnels?|profs?|professeurs|enseignants|collegues))\b/g;

/** What stands before a school's name and belongs to it: "toute l'", "notre". */
export const beforeFrench =
  /(?:\bt(?:ou)?te?s? |\bl[' ]ensemble (?:de |du ))?(?:(?:\bl ?[' ]|\b(?:le|la|les|notre|mon|ma|nos|cette|cet|ce|votre) )(?:(?:petite?|belle|beau|chere?) )?)?$/;

/** The head, who may ask somebody to speak: "la directrice", "the principal". */
export const headFrench =
  "(?:le |la |mon |ma |notre )(?:directeur|directrice|principale?|proviseure?|prefete?|chef(?:fe)? d[' ]etablissement|recteur|rectrice|cpe|patronne?)";
export const headEnglish = '(?:the |our |my )?(?:head(?:teacher|master|mistress)?|principal|superintendent|dean|management)';

/** A school or a body that runs it, English; not what belongs to it: "the school garden", "the college students". */
export const schoolEnglish =
  /\b(?:schools?(?: (?:board|district|community))?|college|academy|high school|high|sixth form|district|primary|elementary|prep|grammar|university|trust|secondary|administration|faculty|staff ?room|staff|governors|governing body|leadership(?: team)?|slt|department|board(?: of governors)?|colleagues|teachers|teaching team)\b(?! (?:of (?:education|health)|newspaper|paper|magazine|play|team|garden|library|fair|bands?|choir|trip|bus|year|day|run|lunch|meals|uniform|holidays?|clubs?|projects?|concert|show|musical|website|reports?|assembly|fields?|hall|gym|kids|children|pupils?|students?|parents?|nurse|counsellor|dinners|events?|meeting|mascot|orchestra|records?|fete|teams|sports?|supplies|bake|radio|podcast|bank|work|photos?|grounds|life|chess|debate|tournament|quiz|fund|tie|shoes|games?)\b)/g;

/** Words that are a school's only behind a proper name: "Lincoln High". */
export const nameOnly = /^(?:high|primary|elementary|prep|grammar|secondary|trust|sixth form)$/;

/** People rather than a body: they do not speak with one voice unless somebody says so. */
export const staffEnglish = /^(?:schools.*|staff|staffroom|governors|colleagues|teachers|teaching team)$/;

/** What stands before a school's noun and belongs to it, English: "all of our", "the whole", "the Maple Ridge". */
export const beforeEnglish =
  /\b(?:(?:all(?: of)?|every(?:one|body) (?:at|in)|the|our|my|this|whole|entire) ){1,3}(?:(?!(?:the|our|my|of|for|to|and|in|at|is|a|on|by|that|has|have)\b)[\w-]+ ){0,2}$/;
/** A name in lower case is believed behind a preposition: "on behalf of lincoln high". */
export const looseName = /(?<=\b(?:of|for|from|at|by|represent) )(?:[\w'-]+ ){1,3}$/;
