/** Opinions on school, its heads and its politics: whom they are about and how they sound, over folded text. */
import { any } from './date-words';

const edge = (...words: readonly string[]): RegExp => new RegExp(`(?<![a-z\\d])${any(...words)}(?![a-z\\d])`);

/** Those who employ, lead and rule. */
export const authority = edge(
  "direct(?:rice|eur|ion)s?|cheff?e?s?(?: d'etablissement)?|principale?(?! (?:de la|raison|probleme|idee|personnage|interet|objectif|du texte))|proviseure?|hierarchie|inspect(?:rice|eur|ion)s?|dasen|rectorat|rect(?:eur|rice)|prefete?",
  "ministeres?|ministres?|gouvernement|education nationale|enseignement (?:prioritaire|en belgique)|reformes?|decrets?|circulaires?|groupes? de (?:niveau|besoins?)|choc des savoirs|pacte(?: enseignant| d'excellence)?|parcoursup",
  "evaluations? nationales?|tronc commun|pouvoir organisateur|employeur|academie|administration|suppressions? de (?:postes?|classes?)|snu|politique (?:scolaire|educative)|systeme (?:scolaire|educatif)|conseil d'administration|point d'indice|mon chef|ma cheffe|nouveau reglement|reglement interieur|reglement des sorties|nouveaux? programmes?|carte scolaire",
  'head ?teachers?|new head|the head|our head|my head|principal|deput(?:y|ies)|slt|leadership(?: team)?|management|admin|administration|administrators|inspectors?|inspections?|ofsted|ministry|ministers?|government|secretary of (?:state|education)|education secretary|dfe|department of education|school board|the board|the trust|academy (?:trust|chain)s?|governors|superintendent',
  "district(?:'s)?|reforms?|curriculum|(?:\\w+ )?polic(?:y|ies)|sats|league tables?|phone bans?|standardi[sz]ed test(?:s|ing)?|high-stakes testing|state testing|budget cuts|funding|employers?|my boss|our boss|exam boards?|those in charge|higher ups?|central office|vouchers?",
);

/** The school itself, and what is done there: only a clear judgement counts. */
export const school = edge(
  "(?:mon|notre|cette|ce|cet|l')? ?(?:ecole|college|lycee|etablissement|brevet|bac|systeme)|nos conditions de travail|le metier|notre metier|la salle des profs",
  '(?:my|our|this|the) (?:school|college|academy|department|job|profession|system|timetable)|education (?:system)?|teaching profession',
);

/** What schools are made to do: a judgement or a plain "à mon avis" makes it an opinion. */
export const practice = edge(
  "bilans?|bulletins?|livrets?|lsu|evaluations?|examens?|devoirs(?: (?:maison|a la maison|de vacances))?|redoublement|uniformes?|telephones? portables?|semaine de (?:quatre|4) jours|rythmes? scolaires?|effectifs|classes? surchargees?|inclusion|laicite|salaires?|heures sup\\w*|remplacements?|aesh|formations?|numerique a l'ecole|notes?|notation|orientation|programmes?|emplois? du temps",
  'report cards?|inspectorate|rankings?|ranking (?:children|pupils|kids|schools)|tests?|testing|exams?|homework|grades|grading|marking|uniforms?|class sizes?|inclusion|pay|salar(?:y|ies)|workload|timetables?|targets?|data|training days?|observations?|standards|funding|support staff|phones in (?:class|school)',
);

/** Judgements, blame and praise alike. */
export const judgement = edge(
  'absurdes?|absurdite|nuls?|nulles?|nullite|honteu(?:x|se)s?|scandal\\w*|catastroph\\w+|ridicules?|debiles?|stupides?|idiot\\w*|inutiles?|indignes?|injustes?|injustice|incompeten\\w+|inadmissibles?|inacceptables?|lamentables?|pitoyables?|deplorables?|desastr\\w+',
  "grotesques?|insense\\w*|aberra\\w+|mascarade|farce|usine a gaz|insult\\w*|mepris\\w*|echec|gachis|fiasco|bidon|poudre aux yeux|hypocri\\w+|menteu\\w+|mensonges?|malhonnetes?|tyran\\w*|deconnecte\\w*|hors[- ]sol|du theatre|comedie|cirque|chaos|une blague|foutaises?|pondue?s?|l'impossible|n'attire plus|manque de (?:moyens|respect|profs|courage)|paperasse\\w*|bureaucrat\\w+|des gens qui n'ont|une honte|du vent|de la com|n'importe quoi|du grand n'importe|pas serieux|du bricolage|un scandale|a pleurer|a vomir|desesperante?|pathetiques?|poubelle|delirante?|intenable|invivable|toxique|arbitraire",
  "se (?:moque|fiche|fout)(?:nt)?|ment(?:ent)?(?= |$)|nous prend(?:s|nent)? pour|(?:ne |n')(?:comprend|ecoute|connai|respecte|voi|sai|sert|serv|fai)\\w*(?: \\w+)? (?:pas|rien|jamais|personne|que)|n'(?:a|ont) (?:jamais|rien|pas) (?:su|compris|ecoute|vu|ecrit|mis les pieds|tenu|respecte)|va (?:droit dans le mur|tuer|detruire|ruiner|couler|achever)|detrui(?:t|sent|re)|casse (?:l'ecole|tout)|massacre|sacrifie\\w*|abandonne\\w*|laisse tomber|pressuris\\w*",
  'prefere(?:nt)? \\w+|ferai(?:t|ent) mieux|a tort|a raison|marre|ras[- ]le[- ]bol|en ai assez|merit\\w+ mieux|honte a|honte au|demission|perte de temps|bonne idee|mauvaise idee|tres bonne chose|formidables?|geniale?|genial|excellente?s?|courageu(?:x|se)|remarquables?|une avancee|un recul|erreur|sabote\\w*|dans le flou|sans moyens|au rabais|a la ramasse',
  'nobody asked for|drowning in|paperwork|bureaucra\\w+|lack of|burn-?out|"initiative"|yet another|window dressing|rotten|silly|backwards?|unacceptable|crazy|daft|bonkers|box ticking|smoke and mirrors|lip service|unworkable|impossible|hypocri\\w+|beyond me|makes no sense|no sense|absurd|ridiculous|pointless|useless|a joke|laughable|disgrac\\w+|shame(?:ful)?|insult\\w*|incompeten\\w+|clueless|hopeless|terrible|awful|disast\\w+|stupid|idiotic|nonsense|rubbish|garbage|theatre|theater|farce|unfair|wrong|dead wrong|brilliant|excellent|great idea|bad idea|broken|failing|toxic|bull(?:y|ies)|liars?|lies|lying|out of touch|cruel|madness|insane|scandal\\w*|embarrass\\w+|pathetic|dreadful|the worst|waste of|box[- ]ticking|nightmare|mess|circus|tone[- ]deaf|short-?sighted|outrag\\w+|despicable|spineless|cowardly|two-faced',
  "ruin\\w*|destroy\\w*|kill(?:s|ing)|(?:has|have)n'?t (?:got )?a clue|(?:doesn'?t|don'?t|didn'?t|won'?t|never) (?:care|listen|understand|know|trust|support|value|have a clue)\\w*|never (?:listens?|listened|cared|cares)|should (?:resign|be ashamed|listen|stop|scrap|go|try|spend|know)|ought to|must go|resign|ignor(?:e|es|ing)|let(?:s|ting)? (?:us|teachers|kids|children|pupils) down|cares? more about|needs to (?:go|listen|wake up)|deserves? better|fed up|sick of|tired of|had enough|enough of|treats? (?:us|teachers|staff)|could not care less|couldn'?t care less|promotes people|micromanag\\w+|gaslight\\w*|overpaid|underfund\\w*",
);

/** What those who lead did not do: blame when it is about them. */
export const blame = /\bn'(?:a|ont) (?:rien|jamais) \w{3,}|\b(?:has|have|had) (?:done nothing|never \w+)/;

/** Saying that it is an opinion. */
export const stance = edge(
  "(?:je|nous) (?:pense|pensons|trouve|trouvons|crois|croyons|estime|estimons) (?:que|qu'|ca|cette|ce|la|le)|selon moi|a mon avis|a mon sens|d'apres moi|pour ma part|franchement|honnetement|je suis (?:pour|contre|oppose\\w*|favorable|decue?|outree?|scandalisee?|en colere)|(?:pour|contre) (?:la|cette|les|le) (?:reforme|suppression|projet|decret|groupes)|je (?:deteste|soutiens|refuse|condamne|desapprouve|approuve|dis non)|il faudrait|il est temps|vive|a bas|non a (?:la|cette|ce)|quelle honte|perso",
  'i (?:think|believe|feel|reckon|say) (?:that|the|our|my|this|we|it)|in my (?:opinion|view|book)|imo|imho|frankly|honestly|personally|i (?:hate|oppose|support|disagree|agree|reject|despise)|if you ask me|mark my words|hot take|unpopular opinion|rant|vent|shame on|say no to|enough is enough|sorry but',
);

/** The words that settle it: these opinions are the writer's. */
export const disclaimer =
  /(?:opinions?|avis|propos|positions?|points? de vue|mots|tweets?|posts?|publications?)[^.!?\n]{0,40}(?:les miens|les miennes|personnel(?:le)?s?|n'engag\w+ que moi|que moi)|n'engag\w+ que moi|a titre (?:strictement |purement )?(?:personnel|prive)|avis (?:perso|personnel)|je (?:ne )?parle (?:ici )?(?:pour moi|qu'en mon nom|en mon nom)|(?:views?|opinions?|thoughts|words|tweets)[^.!?\n]{0,30}(?:my own|mine|personal)|(?:all|own) (?:views|opinions)|my own (?:views?|opinions?)|speaking (?:only )?for myself|personal (?:view|opinion|capacity)|not (?:those of|necessarily)|do(?:es)? not (?:reflect|represent)|nothing to do with my (?:employer|school)/;
