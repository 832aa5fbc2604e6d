/** What the handle of an account says of its owner, and what the words beside it do. Patterns on folded text. */
import { anyOf, list } from '../text/patterns';

/** Long words that stand anywhere in the handle of a school, a town, a club, a firm, a paper. */
const anywhere = anyOf(
  list(`
    ecole college lycee athenee institut school academ primaire primary maternelle universi campus classe musee museum galerie gallery theatre cinema opera
    orchest conservatoire biblio mediatheque library librairie bookshop books edition press presse mairie villede ville_ cityof council county region
    departement prefecture gouv ministere ministry minister education enseign rectorat dsden inspection canope clemi eduscol reseau asso fondation foundation
    charity unicef unesco croix redcross rouge secours aquarium planetarium domaine chateau castle ferme festival salon radio news journal media magazine
    infos podcast official officiel service police pompier gendarm sncf rescue hospital hopital clinic boutique resto boulangerie bakery company agency studio
    laboratoire science history nature learning lemonde greenpeace wwf syndicat snuipp union charte teamp sport rugby football basket tennis handball olymp
    pedago astro_ bnf observatoire planetari geographi natgeo unilasalle erasmus etwinning bridgewater heritage trust trail zoo parcd jardin garden community comite centre center editeur editrice quotidien culture environnement patrimoine
    maisonde amisde friendsof citededes planete planet space energy energie transport tourism tourisme hotel museo airport aeroport railway
    duolingo kahoot canva genially scratch minecraft quizlet classroom padlet pronote decathlon walibi disney parcasterix nausicaa pairidaiza
    ludotheque periscolaire parents_d parentsde apeldu youtube microsoft google apple adobe lego playmobil ravensburger twinkl oxfam amnesty
  `),
);
/** Short words that count only when they are a part of their own: "bbc_bitesize", "FC_Nord". */
const apart = anyOf(
  list(`
    fac univ uni edu club fc rc us as tv fm bbc cnn itv nhs nasa esa cnes cern ac acad dane crdp hep umons ulb uclouvain pta fcpe peep ape apel ref psg ligue
    parc park camp farm shop store cafe group groupe app apps lab labs team info actu mag fr be uk ch qc eu usa france belgique belgium suisse quebec canada
    london londres paris bruxelles brussels lyon lille liege nantes toulouse bordeaux marseille strasbourg namur mons geneve lausanne montreal leeds
    city ville town hq inc ltd sa asbl vzw ong ngo fire dept gov bib lib cdi pole arte rtbf rts rtl tf1 m6 lci
  `),
);
export const institution = new RegExp(`${anywhere}|(?:^|[_.-])(?:${apart})(?:[_.-]|\\d*$)|^(?:${apart})\\d*$`);

/** The account of somebody's work: "mme_dupont_cm2", "MrsDevlinHead", "prof_de_maths". */
export const professional =
  /(?:^|[_.-])(?:mr|mrs|ms|mme|mlle|madame|monsieur|prof|profs|dr|sir|maitre|maitresse|coach|directeur|directrice)(?:[_.-]|$)|^(?:mrs?|ms|mme|mlle|madame|monsieur|prof|dr|maitresse?)(?=[a-z]{4})|teach|instit|(?:head|principal|senco|slt)$|_(?:cp|ce1|ce2|cm1|cm2|ps|ms|gs|ks\d|eps|svt|hg)(?:_|$)/;

/** A parent or a grandparent by the handle: "maman_de_loic", "mumof3", "papa2jumeaux". */
export const relative =
  /(?:^|[_.\d-])(?:maman|papa|mamie|papi|papy|mamy|tata|tonton|mum|mom|mummy|mommy|dad|daddy|nan|nana|granny|auntie)(?:[_.\d-]|$|de|of|des|to|d_)|maman(?:de|d|_)|papa(?:de|d_)|mumof|momof|dadof|(?:_|\.)(?:mum|mom|dad|maman|papa)|(?<!i)(?:mum|mom|mama|maman|papa)s?$/;

/** Not accounts at all: "@everyone", "@tous". */
export const everybody = /^(?:everyone|everybody|here|all|channel|tous|toutes|todos|home|school|work|all_.*|gmail|hotmail|\d.*)$/;

/** Written around a private person: a parent who helps, a classmate, somebody seen in a picture. */
export const privateBefore =
  /\b(?:mamans?|papas?|parents?|mamies?|papis?|mums?|moms?|dads?|grannies|nans?|accompagnat\w+|benevoles?|volunteers?|helpers?|chaperones?|eleves?|pupils?|students?|classmates?|camarades?|copains?|copines?|potes?|collegues?|colleagues?|delegues?|deleguees?|stagiaires?|avs|aesh|atsem|tas?|classe? reps?|c'est (?:elle|lui)|that's (?:him|her)|it's (?:him|her)|(?:elle|lui|him|her|eux|them|gamin|gamine|fille|fils|daughter|son|kid))[^.!?\n@]{0,25}$/;
/** Thanks for an idea, a document, a talk: people of a trade who speak to each other. */
export const shopTalk =
  /\b(?:idees?|ressources?|partages?|fiches?|inspir\w+|via|h\/t|conseils?|outils?|threads?|articles?|billet|blog|ideas?|resources?|shar(?:ed|ing)|tips?|templates?|slides|sequences?|tuto|tutoriel|supports?|formation|webinaire|webinar|training|cpd|methode|podcast|livres?|books?|albums?|romans?|novels?|chanson|song|appli|app|logiciel|jeu de societe|plateforme)\b/;

/** Said of the one just tagged: "@kwx, a mum in the class", "@lolo (maman de Jules)". */
export const privateAfter =
  /^ (?:et|and|&) (?:moi|me|i)(?![a-z'])|^ ?[,(]? ?(?:(?:a|our|one of our|une?|la|le|notre) )?(?:lovely |super |gentille? )?(?:mums?|moms?|dads?|nans?|grandads?|parents?|volunteers?|helpers?|chaperones?|ta|mamans?|papas?|mamies?|papis?|accompagnat\w+|benevoles?|stagiaires?|aesh|atsem)\b/;
/** One reads, follows or goes to hear public people. */
export const publicBefore =
  /\b(?:lisent|lisons|lire|livres? de|romans? de|albums? de|chansons? de|concert de|interview(?: \w+){0,3} sur|passent? sur|invites? (?:de|sur)|rencontrer|rencontre avec|follow(?:ing)?|suivent|suivons|abonnes? a|reading|meeting|met|talk by|visit from|heard from) $/;

/** What public people do with a class: they come to talk, play, sign. */
export const publicRole =
  /\b(?:aut(?:eur|rice)s?|ecrivaine?s?|romanci(?:er|ere)s?|illustrat(?:eur|rice)s?|dessinat(?:eur|rice)s?|journalistes?|photographes?|photographers?|comedien(?:ne)?s?|musicien(?:ne)?s?|artistes?|slameu(?:r|se)s?|conteu(?:r|se)s?|chercheu(?:r|se)s?|scientifiques?|astronautes?|deputee?s?|senat(?:eur|rice)s?|maires?|echevine?s?|bourgmestre|ministres?|champion(?:ne)? (?:du|de|d'|olymp)\w*|athletes?|authors?|writers?|illustrators?|poets?|journalists?|artists?|musicians?|storytellers?|researchers?|scientists?|astronauts?|mp|mps|mayors?|councillors?|ministers?|olympians?|speakers?|conferenci(?:er|ere)s?|dedicace|signing|author visit|meet the author|son (?:livre|roman|album)|(?:his|her) (?:book|novel))\b/;

/** A credit: "photo : @…", "© @…", "📷 @…". */
export const creditBefore =
  /(?:(?<!(?:sur|on|in|dans) (?:la|les|the|our|notre|cette|this)(?: \w+)? )\b(?:credits?(?: photos?)?|photos?|pictures?|pics?|images?|video|illustrations?) ?(?::|by|par|de|from) ?|©|📷|📸 ?:) ?$/;

/** Pictures of a class, and those who look at them. */
export const classPicture =
  /\b(?:photos?|selfies?|pictures?|pics?|video|videos|clip) (?:de (?:la )?(?:classe|groupe|promo|rentree|fin d'annee)|(?:of|from) (?:the|our|my) (?:class|trip|group|show|play|school)|de (?:mes|nos|la sortie|l'ecole|notre))\b|\b(?:class|group|school|team|year|trip|choir|play|sports day|leavers'?|prom|assembly) (?:photos?|pictures?|pics?|selfies?)\b|\byou're in the (?:photo|picture|pic)\b|\bt'es sur la photo\b/;

/** Somebody is in the picture, or was there with the pupils. */
export const pictured =
  /\b(?:pictured|trip photo|choir photo|in (?:this|the) (?:photo|picture|pic|shot)|left to right|from left|de gauche a droite|a gauche|a droite|au centre|en haut|au fond|portrait|photo de groupe|group photo|choir photo|trip photo|team photo|photos? of|photos? de|voici la photo|sur la photo|sur cette photo|qu'on voit|que l'on voit|on voit|tagging|tagged|tague\w*|taguee?|identifie\w*|posing|pose avec|selfie|encadre\w*|accompagne\w*|dans le role|led by|guided by|helped by|with (?:her|his) (?:infants|class|reception|year \d+)|avec (?:sa|ses|son) (?:classe|eleves|groupe)|for the cakes|pour les gateaux|for driving|pour la conduite|for coming|cheering|d'etre venue?s?|a porte|portait|cuisine|costume|our star|notre delegue|delegues? elu)/;
