/** Words that tell who a name is: a colleague, a relative, an author, a street, a pupil. Folded. */
import { list } from '../text/patterns';

/** "Mme Lambert", "Mr Vance": staff or a parent. */
export const honorifics = new Set(
  list(
    'muinteoir senor senora signora signor herr frau tata tatie tonton aunt auntie uncle tante oncle m mm mme mmes mlle mlles mr mrs ms mx miss dr pr docteur docteure professeur professeure monsieur madame mademoiselle sir maitre maitresse madam lord lady pere soeur frere abbe pape dame prof coach reverend rev pc cllr sgt cpl lt col bishop judge prince princess princesse king queen roi reine duke duc duchesse duchess comte saint sainte',
  ),
);

const staff = list(`
  collegue collegues directeur directrice principal principale proviseur proviseure prof profs professeur professeure professeurs enseignant enseignante
  enseignants maitre maitresse instit institutrice instituteur cpe aesh avs atsem aed surveillant surveillante educateur educatrice infirmier infirmiere
  animateur animatrice animateurs intervenant intervenante intervenants stagiaire inspecteur inspectrice psy psychologue orthophoniste documentaliste
  bibliothecaire bibliothecaires secretaire gestionnaire agent concierge cuisinier cuisiniere remplacant remplacante titulaire tuteur tutrice formateur
  formatrice benevole president presidente vice-presidente echevin echevine bourgmestre referent referente logopede coordinatrice coordinateur
  colleague colleagues teacher teachers headteacher head headmaster headmistress deputy principal ta tas assistant counsellor counselor nurse librarian
  caretaker governor chair chaplain secretary receptionist mentor trainee coach instructor volunteer volunteers professor lecturer tutor senco ect
  superintendent trustee parent parents representative
`);

const trades = list(`
  facteur factrice chauffeur livreur jardinier jardiniere fermier fermiere dentiste veterinaire coiffeur coiffeuse garagiste boucher fleuriste libraire pecheur menuisier macon electricien plombier auteur auteure autrice auteurs ecrivain ecrivaine romancier romanciere poete poetesse illustrateur illustratrice dessinateur dessinatrice journaliste
  chanteur chanteuse chanteurs acteur actrice comedien comedienne realisateur realisatrice peintre sculpteur sculptrice photographe scientifique chercheur
  chercheuse astronaute astronome maire depute deputee ministre senateur senatrice roi reine prince princesse sportif sportive joueur
  joueuse pilote pompier pompiere medecin pediatre policier policiere gendarme conteur conteuse musicien musicienne danseur danseuse compositeur compositrice
  philosophe mathematicien mathematicienne physicien physicienne chimiste inventeur inventrice explorateur exploratrice navigateur navigatrice historien
  historienne sociologue architecte styliste editeur editrice youtubeur youtubeuse streamer humoriste avocat avocate juge agriculteur agricultrice boulanger
  boulangere apiculteur apicultrice marraine parrain conferencier conferenciere plasticien plasticienne slameur slameuse rappeur rappeuse resistant resistante
  deporte deportee athlete nageur nageuse skieur gardien entraineur entraineuse arbitre meteorologue egyptologue clown magicien empereur imperatrice saint sainte
  militant militante temoin ouvrier artiste artistes bedeiste scenariste traducteur traductrice docteure ecologue zoologue geologue biologiste
  postman postwoman milkman driver gardener vet dentist builder plumber electrician butcher hairdresser author authors writer writers illustrator poet novelist singer actor actress director painter sculptor photographer scientist astronaut astronomer mayor
  minister president king queen athlete player footballer cricketer pilot firefighter doctor paediatrician policeman officer storyteller musician
  dancer composer philosopher mathematician physicist chemist inventor explorer historian architect designer publisher comedian lawyer farmer baker
  beekeeper speaker survivor veteran artist rapper swimmer runner cyclist mp councillor senator journalist presenter engineer midwife vicar
  playwright drummer guitarist activist suffragette emperor
`);

const kin = list(`
  fils fille fillette fiston filles frere soeur frangin frangine pere mere papa maman mari femme epoux epouse conjoint conjointe compagnon compagne cousin
  cousine neveu niece tante oncle tonton tata grand-mere grand-pere mamie papi papy belle-soeur beau-frere belle-mere beau-pere filleul filleule bebe
  petit-fils petite-fille chien chienne chat chatte chaton lapin hamster cheval poney poisson tortue voisin voisine fiance fiancee amoureux
  son daughter sons daughters brother sister dad mum mom mother father husband wife partner spouse cousin nephew niece aunt auntie uncle grandma grandpa
  granddad nan granny grandson granddaughter godson goddaughter baby dog puppy cat kitten rabbit horse pony hamster goldfish tortoise neighbour
  neighbor boyfriend girlfriend fiance toddler pet twin twins stepson stepdaughter gerbil hen class-pet
`);

const friends = list(
  'ami amie amis amies copain copine copains copines pote potes bestie binome binomes friend friends mate mates buddy bestie bff',
);

/** Nobody's pupil: staff, relatives, people of a trade. Friends too, unless a pupil writes. */
export const adults: ReadonlySet<string> = new Set([...staff, ...trades, ...kin]);
export const companions: ReadonlySet<string> = new Set(friends);

/** "collège Jean Moulin", "rue Victor Hugo", "la tempête Ciarán", "le prix Alice Guy": what bears a name. */
export const bearers = new Set(
  list(`
    batiment revue bateau boite navette college lycee ecole ecoles institut athenee rue cours montee rond-point esplanade passage faubourg sentier zoo aeroport airport rue avenue av boulevard bd place quai allee impasse chemin square stade salle gymnase bibliotheque mediatheque
    parc jardin hopital clinique prix fondation centre residence theatre musee pont universite faculte campus tempete ouragan cyclone affaire loi theoreme
    espace maison editions galerie cinema studio station gare metro arret forum salon tour mont lac ile baie fort villa foyer complexe piscine promotion promo
    marque brand parfum sac tablette hotel chateau eglise cathedrale basilique chapelle abbaye notre-dame tournoi trophee coupe constante algorithme chanson clip album film serie livre roman
    tome manga bd comptine piece opera poeme conte fable spectacle comedie dispositif logiciel application appli robot
    building fund school academy primary road street st avenue lane park hall house library museum theatre storm hurricane prize award trophy cup university hospital
    novel book film movie series song musical play poem app station lake mount saint sainte centre
  `),
);

/** English names come first: "Victoria Park", "Rose Street", "June Holidays". */
export const borneAfter = new Set(
  list(`
    grove terrace gardens mews crescent boulevard oh ny tx nj infants seniors juniors nursery traiteur photography photographie catering fund trust debate building cup zoo airport stadium tower castle palace abbey cycle street road lane avenue park school academy primary college hall house library museum theatre hospital station square close drive crescent prize award
    trophy cup foundation university day court bridge lake beach island bay county city town hill rovers united elementary middle high institute centre center
  `),
);

/** What a character does: "le personnage de Léa", "les aventures de Tom". */
export const fictions = new Set(
  list(`
    role roles scene scenes tirade monologue play musical show pantomime panto personnage personnages heros heroine heroines aventures aventure histoire histoires album roman conte livre film serie fable poeme poesie chanson piece
    dessin-anime bd manga tome saga comptine character characters hero heroine adventures novel story stories movie poem fable
    tableau portrait portraits biographie citation quote book books livres romans  albums films movie movies
  `),
);

export const congratulations = new Set(
  list(
    'bravo felicitations felicitation merci bienvenue congratulations congrats thanks done welcome shout-out shoutout kudos applause hommage',
  ),
);

/** What somebody does right after being named: "Rose a eu", "Will got". */
export const personVerbs = new Set(
  list(`
    a a est n ne s se va fait dit avait etait ont sont vont aura sera m me t te l lui nous vous y en pleure lit ecrit parle joue chante danse rit dort arrive
    part finit gagne perd passe prend donne veut peut doit sait vient tient fete recoit obtient decroche presente raconte demande repond explique propose
    partage remporte termine commence apprend comprend oublie refuse frappe tape crie insulte bavarde travaille progresse redouble rate reussit triche
    has is was had got gets finally did does didn said says won can could needs wants went goes came comes made makes scored wrote read told asked loves hates
    lost found took gave ran sings sang plays played turns turned failed passed finished keeps kept spelt spelled hit broke cried refused forgot brought
    deserves thinks thought looks looked sat never always just still isn hasn wasn doesn won't who qui
    vit vivent habite porte pose mange boit court saute nage grimpe tombe ronfle dessine bosse galere kiffe deteste adore aime attend entend voit croit pense trouve cherche montre envoie ecoute regarde
    rentre sort reste monte descend revient repart quitte change bouge ouvre ferme range coupe colle lance jette casse vole ment pue sent souffre boude rougit grandit mord crache pousse tire traite
    il elle ca avec finissent gagnent jouent chantent dansent partent arrivent font peuvent veulent doivent savent viennent etaient avaient seront auront iront
    stinks smells lives sleeps eats drinks wears walks runs jumps swims climbs falls draws works hates loves likes wants waits hears sees knows believes shows sends listens watches comes stays leaves
    moves opens closes throws steals lies hurts grows bites pushes pulls calls smiles laughs whispers shouts sneezes vomited pooped farted taught teaches helped helps threw fell drew bit stole sent stood
    been being getting doing having going trying crying telling asking and me
  `),
);

/** "la rose", "le mois de mai", "a grace": an article before makes a word of it. */
export const articles = new Set(
  list('le la l les un une du des au aux the an ce cette ces this that these those chaque quel quelle no any some every'),
);

/** Months, seasons and feasts which English writes with a capital. */
export const calendarNames = new Set(
  list('april may june july august summer autumn noel avril mai toussaint christmas easter pascal dimanche wednesday tuesday'),
);

/** Towns, regions and countries that are given names too. */
export const placeNames = new Set(
  list(`
    paris london florence victoria charlotte sydney austin chester lourdes vienne vienna nancy georgia france israel jordan kenya chad virginia carolina
    dakota madison brooklyn chelsea lincoln salem salvador valence verona milan odessa geneva jersey lorraine chelsea camden milan houston dallas denver memphis
    lorient nancy laval alexandria asia india china ireland america sienna siena savannah cheyenne phoenix orlando antony brest troy rome bethany israel tours
    islande petra brighton kent devon somerset essex york medina aix marseille lyon lille nice valencia barcelona constance lausanne aurora lafayette raleigh richmond
  `),
);
export const placePrepositions = new Set(
  list('in to from near at en visit visited visiting vers pour depuis through towards via around over a de'),
);

/** "la maman de Nolan", "Jayden's mum": whose parent it is, is a child. */
export const parents = new Set(
  list(
    'maman papa mere pere parents mamie papi soeur frere grand-mere grand-pere tante famille mum mom dad mother father parents family nan sister brother',
  ),
);

/** "my Ford", "ma Clio": what is possessed is no surname. */
export const possessives = new Set(
  list('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs my your his her our their'),
);

/** What only known people do: they are on the air, write books, get letters from classes. */
export const publicLife =
  /\b(?:radio|tele|television|podcasts?|conferences?|interviews?|emission|documentaire|documentary|film|films|movie|roman|bd|album|chanson|concert|exposition de|expo de|spectacle de|selon|d'apres|according to|letters? to|lettres? (?:a|d'|de)|wrote to|talk by|tedx?|keynote|auteur|autrice|biograph\w+|dedicace|salon du livre|prix (?:nobel|goncourt|litteraire)|ministre|depute|president|candidat|elections?|premier league|equipe de france|ballon d'or|jeux olympiques|olympics|world cup|coupe du monde|instagram de|chaine de|youtube|newsletter|methode|pedagogie|sociologue|philosophe|'s (?:books?|talks?|podcasts?|blogs?|articles?|theory|research|novels?|poems?|songs?|films?|school dinners)|au programme|poeme de|poem by|novel by|book by|painting|tableau de|peintre|symphon\w+|theoreme|loi)\b/;

/** A private evening: the names are friends'. */
export const leisure =
  /\b(?:dinner|drinks?|brunch|pub|bbq|barbecue|party with|night out|girls' night|date night|resto|restaurant|apero|soiree|raclette|cine(?:ma)? avec|week-end avec|weekend (?:with|avec)|vacances avec|holiday with|rando|randonnee|footing|(?<!(?:week|day|time|year|term) )running(?! (?:the|a|late|our))|yoga|concert|festival|biere|vin|wine|beer|cocktails?|mariage|wedding|colocs?|anniv(?:ersaire)? de mariage|amis|amies|friends|copains|copines|famille|belle-famille)\b/;
