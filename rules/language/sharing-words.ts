/** The words of giving works away, as patterns over folded text. */
import { any } from './date-words';

const edge = (...words: readonly string[]): RegExp => new RegExp(`(?<![a-z\\d])${any(...words)}(?![a-z\\d])`, 'g');

/** A work of somebody. */
export const work = edge(
  'films?|albums?|livres? audio|livres?|romans?|mangas?|bds?|bandes? dessinees?|tomes?|series? (?!de (?:cours|stages?|ateliers?|photos))|series?(?= (?:complete|entiere|integrale|en))|saisons?(?= \\d| (?:complete|entiere))|episodes?|dessins? animes?',
  'bandes?[- ](?:son|originales?)|chansons?|titres?(?= de [a-z]+ en)|musiques?|concerts?|audio-?livres?|e-?books?|manuels?(?: scolaires?)?|partitions?|jeu(?:x)? video|jeu(?= complet)|logiciels?|discographies?|documentaires?',
  'movies?|series(?! of (?:workshops|lessons|talks|events|activities))|seasons?(?= \\d)|episodes?|books?|novels?|comics?|soundtracks?|audio-?books?|songs?|tracks|textbooks?|workbooks?|sheet music|cartoons?|discography|musical|graphic novel',
  'asterix|tintin|harry potter|disney|pixar|one piece|naruto|gruffalo|matilda|netflix|pixar',
);

/** All of it, or taken without paying. */
export const whole = edge(
  "complet(?:e|s|es)?|entiere?s?|en entier|integrale?s?|integralite|de a a z|du debut a la fin|pirat\\w+|crack\\w*|scann?e\\w*|tou(?:s|tes) les (?:episodes|tomes|films|chansons|albums|chapitres)|tout (?:l'album|le film|le livre|le roman|le manga|le tome)|toute (?:la serie|la saison|la bd|la discographie)",
  'discographies?|discography|full(?:-length)?|whole|entire|complete|unabridged|pirated?|ripped|cracked|scann(?:ed|ing)|all (?:the |of the )?(?:\\w+ )?(?:episodes|films|movies|songs|tracks|chapters|books|seasons)|every (?:episode|chapter|song)',
);

export const free = edge(
  'gratuite?s?|gratuitement|gratos|libre (?:acces|telechargement)|sans payer|free|for free|without paying',
);

/** As a file. */
export const file = edge(
  'e-?books?|mp3s?|mp4s?|pdfs?|epubs?|zips?|avi|torrents?|m4a|wav|flac|mkv|version (?:pdf|numerique|mp3)|numerique',
);

/** It can be had from afar. */
export const online = edge(
  "cliqu\\w+|click|telecharg\\w+|a recuperer|drive|liens?|en (?:mp|dm|prive|ligne|telechargement|streaming)|streaming|wetransfer|dropbox|mega|telegram|cle usb|dans nos fichiers|rien que pour vous|pour ceux qui (?:etaient|n'ont|veulent)|c'est la|ici|dispo(?:nible)?s?|sur (?:notre|mon|le) (?:blog|site|chaine|serveur|cloud|compte)",
  'download\\w*|link|dm me|dms?|in the (?:drive|folder|comments|bio)|shared (?:drive|folder)|stream\\w*|uploaded?|online|e-?mail it|on (?:our|my) (?:page|channel|site|blog|drive)|here|for anyone who|available|below',
);

/** A hand gives it. */
export const given = edge(
  "je (?:vous|te|t'|le|la|les)(?: (?:le|la|les|l'))? ?(?:mets|partage|envoie|donne|passe|poste|lache|file|transfere|depose|offre|glisse|scanne)|(?:je|on|nous) (?:partage|partageons|lache|poste|mets|donne|depose|balance|file|upload\\w*|heberge|scanne)|j'ai (?:mis|poste|depose|uploade|scanne|rippe|telecharge|pirate|cracke)|voici|voila|servez-vous|qui (?:le |la |les )?veut|demandez?-moi|passez me voir|likez pour|recuper\\w+",
  "here(?:'s| is| are)|grab|i(?:'ll| will|'ve| have)? (?:can |just )*(?:share|send|upload|post|put|drop|rip|ripp?ed|uploaded|shared|posted|scanned|copied)|sharing|posting|who wants|help yourse(?:lf|lves)|get (?:it|yours|your copy)|watch|uploaded|ripped",
);

/** A video that the writer made. */
export const video = edge(
  'videos?|montages?|clips?|diaporamas?|slide ?shows?|reels?|vlogs?|choregraphies?|chorees?|exposes?|danses?|dances?|films?|teaser|trailer|stor(?:y|ies)|chore',
);

/** Music borrowed for it. */
export const borrowed = edge(
  "(?:en |au )?fond(?: sonore| musical)?|musique (?:de fond|originale)|bande[- ]son|son d'origine|(?:sur|avec|au son de|au rythme de) (?:la |une |le |un |de la )?(?:chanson|musique|morceau|tube|hit|titre)s?|(?:clip|video|montage|choree|choregraphie) sur|avec (?:du|la voix de)",
  'background music|in the background|set to|cut to|edited to|original (?:song|music|track)|(?:with|to|over|using|used) (?:the |a |some )?(?:song|music|track|tune|hit)s?|soundtrack',
);

/** "Musique : Angèle", "music: Coldplay". */
export const credited =
  /(?<![a-z\d])(?:fond (?:musical|sonore)|musiques?|bande[- ]son|son|chanson|background music|music|song|soundtrack|audio|track)(?: (?:de (?:la|notre) video|du (?:montage|clip|diaporama)|de fond|originale|used|in the video|credit|choice))? ?: ?(?!https?)/g;

/** Free to share, the class's own, or a mere word on the work. */
export const allowed =
  /\b(?:libres? de droits?|royalty[- ]free|creative commons|cc[- ]?(?:by|0)|domaine public|public domain|gallica|wikimedia|gutenberg|avec (?:l'accord|l'autorisation)|with (?:the )?permission|licen[cs]e|(?:composee?|ecrite?|realisee?|creee?|illustree?|enregistree?|jouee?|chantee?|invente\w*|imagine\w*)s? (?:entierement )?(?:par|avec) |nous avons (?:ecrit|realise|cree|compose|enregistre)|d'animation realise|(?:composed|written|made|recorded|created|performed|sung|filmed|drawn) by (?:our|the|my|year|pupils|students)|our (?:pupils|students|choir|own|year)|by our|\w+ (?:wrote|made|recorded|composed|filmed)|nos (?:eleves|chansons)|legalement|legally|cned|editeur|publisher|site officiel|official (?:site|page)|acheter|buy|en librairie|in (?:shops|stores)|au cinema|in cinemas|a la tele|on tv|emprunt\w*|au cdi|in the library|trolley|du cours|de la lecon|de la fiche|lesson|worksheet|de la classe de musique|ma copie|newsletter|timetable|report|curriculum|policy|calendrier|reglement|inscription|formulaire)\b/;

/** Speaking of it. */
export const spoken =
  /\b(?:j'adore|adore|aime|prefere|ecoutons|lu|lisons|vu|regarde|love|loved|listening|reading|watched|seen|favourite|favorite|review|critique|resume|dure|lasts|analys\w+|studied|etudi\w+|lecture|chapitre chaque)\b/;
