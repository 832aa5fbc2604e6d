/** The words of giving works away. */
import { lexicon } from './lexicon';

/** A work of somebody. */
export const work = lexicon(`
  film(s), album(s), livre(s)( audio), roman(s), manga(s), bd(s), bande(s) dessinée(s), tome(s), série(s), saison(s), épisode(s), dessin(s) animé(s), bande son, bande(s) originale(s), chanson(s), titres, musique(s), concert(s), audiolivre(s), audio livre(s), ebook(s), e-book(s), manuel(s)( scolaire/ scolaires),
  partition(s), jeu vidéo, jeux vidéo, jeu, logiciel(s), discographie(s), documentaire(s), spectacle filmé, dvd(s), blu ray, cd(s), clip(s) de, fichier(s) d'exercices, magazine(s), intégrale, pièce de théâtre, paroles,
  movie(s), series, season(s), episode(s), book(s), novel(s), comic(s), soundtrack(s), audiobook(s), audio book(s), song(s), tracks, textbook(s), workbook(s), sheet music, cartoon(s), discography, musical, graphic novel(s), game, play script, script, documentary, gig, magazine(s), album(s), score(s),
  astérix, tintin, harry potter, disney, pixar, one piece, naruto, gruffalo, matilda, netflix, marvel, star wars, frozen, encanto, wimpy kid, titeuf, paw patrol, dog man, julia donaldson, roald dahl, studio ghibli, totoro, kirikou, hunger games, percy jackson, le petit prince, le petit nicolas
`);
/** Of the class, of the school, or another thing by the same word. */
export const otherWork = lexicon(`
  série(s) de [cours/stages/ateliers/photos/exercices/questions], livre [blanc/de recettes/d'or/de la classe], livret, saison(s) [sportive/de/prochaine], season of, series of [workshops/lessons/talks/events/activities], jeu de [société/piste/rôle/l'oie/cartes], book [week/fair/club/swap/token/review/corner/day/bags/bag/report/list], film [club/night/festival],
  épisode(s) de [neige/chaleur/pluie/canicule/grippe], cours de musique, musique de chambre, école de musique, fête de la musique, radio, podcast(s), web radio, webradio, jeu concours, en jeu, the game plan, end of season, song contest, musical instrument, music lesson, sheet music lesson, script of the lesson, journal de classe, game on, board game(s), comic relief,
  programme complet, full programme, test score, scores, high score, hors série, clip de la classe, track record, on track
`);
/** All of it. */
export const whole = lexicon(`
  complet(e/s), complète(s), entier(s), entière(s), en entier, intégral(e/es), l'intégrale, intégralité, de a à z, du début à la fin, tous les [épisodes/tomes/films/chapitres/albums/romans/mangas], toutes les [chansons/saisons/bd], tout [l'album/le film/le livre/le roman/le manga/le tome/le cd/le fichier], toute la [série/saison/bd/discographie/collection/saga/trilogie],
  discographie(s), discography, full, full length, whole, entire, complete, unabridged, all (the /of the )(_ )[episodes/films/movies/songs/tracks/chapters/books/seasons], every [episode/chapter/song], all [eight/seven/six/five/four/three] [films/movies/books/seasons], box set
`);
/** Copied without paying: enough beside a work. */
export const copied = lexicon(`
  pirat[é/ée/és/ées/e/age], crack[é/ée/és], ripp[é/ée/és/e/er], rip, scann[é/ée/és/ées], je scanne, gravé(e/s), graver une copie, je grave, screené(e/s), page par page, photographi[é/ée/és] [toutes/tout/chaque/le/la/les], en photo toutes les pages, photocopié [tout/le livre/le manuel], copie du [film/dvd/cd], une copie de l'album, wetransfer, torrent(s), streaming gratuit, film gratuit, télécharg* illégal*,
  photographed [every/the/all/each], photos of every page, page by page, screenshotted [every/the/all], nous diffusons, on diffuse, diffusion [du film/de], retransmission du film, streaming the [film/movie], screening the [film/movie] live, pirated, ripped, rip the, cracked, leaked, scanned, scanning, photocopied the whole, copy of the [film/movie/album/dvd], burned you, burn you a copy, bootleg, torrent(s), free download of
`);
export const free = lexicon(
  'gratuit(e/s/es), gratuitement, gratos, libre accès, libre téléchargement, sans payer, free, for free, without paying, si vous voulez pas l’acheter, instead of buying',
);
/** As a file. */
export const file = lexicon(
  'ebook(s), e-book(s), mp3(s), mp4(s), pdf(s), epub(s), zip(s), avi, torrent(s), m4a, wav, flac, mkv, version [pdf/numérique/mp3], numérique, format [pdf/epub/mp3]',
);
/** It can be had from afar. */
export const online = lexicon(`
  cliqu*, click, télécharg*, à récupérer, drive, lien(s), en [mp/dm/privé/ligne/téléchargement/streaming], streaming, wetransfer, dropbox, mega, telegram, clé usb, nos fichiers, rien que pour vous, pour ceux qui [étaient/n'ont/veulent], c'est là, ici, dispo, disponible(s), sur [notre/mon/le] [blog/site/chaîne/serveur/cloud/compte/disque],
  cloud, groupe classe, le groupe, adresse, download*, link, dm me, dm, dms, message me, in the [drive/folder/comments/bio/chat], shared [drive/folder], stream*, upload*, online, email it, e-mail it, on [our/my/the] [page/channel/site/blog/drive/server/padlet], here, for anyone who, available, below, attached, server, memory stick, usb stick, google drive, onedrive
`);
/** Where a copy is put: with a hand that gives it, enough beside a work. */
export const place = lexicon(
  'drive, wetransfer, dropbox, mega, telegram, clé usb, cloud, serveur, disque dur, google drive, shared [drive/folder], onedrive, server, memory stick, usb stick, class drive, groupe whatsapp, discord',
);
/** A hand gives it. */
export const given = lexicon(`
  je [vous/te/le/la/les] (le /la /les )[mets/partage/envoie/donne/passe/poste/lâche/file/transfère/dépose/offre/glisse/scanne/grave], je l'[envoie/ai/offre/upload], [je/on/nous] [partage/partageons/lâche/poste/mets/donne/dépose/balance/file/heberge/scanne/upload], (vous )ai (tout )(mis/posté/déposé/uploadé/scanné/rippé/téléchargé/piraté/cracké/partagé/envoyé/photocopié),
  j'ai (tout )[mis/posté/déposé/uploadé/scanné/rippé/téléchargé/piraté/cracké/partagé/photocopié], vous ai mis, on a mis, voici, voilà, servez vous, régalez vous, qui (le /la /les )veut, qui en veut, demandez moi, passez me voir, likez pour, récupér*, envoie en privé, je l'envoie, je les ai tous, cadeau, rippé par,
  here's, here is, here are, grab, i [share/send/upload/post/put/drop/rip/ripped/uploaded/shared/posted/scanned/copied], i'll [share/send/upload/post/put/drop/rip], i've (just )[shared/uploaded/posted/put/scanned/copied/ripped/dropped], i can [share/send/upload/post/email/copy], sharing, posting, who wants, anyone want, if anyone wants, help [yourself/yourselves], get [it/yours/your copy], watch, uploaded, ripped, dropping, message me, got it on, put the, tiens, tu copies, mp moi, mp si, envoie moi un mp, mpmoi, bonne lecture, bon visionnage, bonne écoute
`);
/** A video that the writer made. */
export const video = lexicon(
  'vidéo(s), montage(s), clip(s), diaporama(s), diapo, slideshow(s), slide show(s), reel(s), vlog(s), chorégraphie(s), chorée(s), choré, exposé(s), danse(s), dance(s), film(s), teaser, trailer, story, stories, tiktok, video(s)',
);
/** Music borrowed for it. */
export const borrowed = lexicon(`
  fond( sonore/ musical), en fond, au fond, musique [de fond/originale], bande-son, son d'origine, [sur/avec/au son de/au rythme de] [la/une/le/un/de la] [chanson/musique/morceau/tube/hit/titre], [sur/avec] chanson, [clip/vidéo/montage/chorée/chorégraphie] sur, avec du, avec la voix de, le son de, les paroles de, sur du, accompagné de la musique de, musique de,
  background music, in the background, set to, cut to, edited to, original [song/music/track], [with/to/over/using/used] (the /a /some )[song/music/track/tune/hit], soundtrack, playing over, music by, song by, used the _ song, over our, over my, du _ derrière, du _ _ derrière, derrière notre, to the tune of, sound by
`);
/** Free to share, the class's own, or a mere word on the work. */
export const allowed = lexicon(`
  libre(s) de droits, royalty free, creative commons, cc by, cc 0, cc0, domaine public, public domain, gallica, wikimedia, gutenberg, avec [l'accord/l'autorisation], with( the) permission, licence, license, licensed, [composé/composée/écrit/écrite/réalisé/réalisée/créé/créée/illustré/illustrée/enregistré/enregistrée/joué/jouée/chanté/chantée](s) [par/avec/entièrement],
  invent[é/ée/és/ées/ent], [imaginé/imaginée] par, [nous avons/on a/ont/élèves ont/avons] [écrit/réalisé/créé/composé/enregistré/tourné/filmé/inventé], d'animation réalisé, [composed/written/made/recorded/created/performed/sung/filmed/drawn] by [our/the/my/year/pupils/students], our [pupils/students/choir/own/year/podcast], by our, pupils' film, [we/pupils/students/they/children/kids/class] [wrote/made/recorded/composed/filmed],
  nos [élèves/chansons], les élèves [écrivent/ont/réalisent], légalement, legally, cned, éditeur, publisher, site officiel, official [site/page], en librairie, in [shops/stores], au cinéma, in cinemas, à la télé, on tv, emprunt*, au cdi, in the library, library app, the library, médiathèque, bibliothèque, trolley, du cours, de la leçon, de la fiche, lesson, worksheet(s), de la classe de musique, ma copie, newsletter, newspaper, timetable, report, curriculum, policy,
  calendrier, règlement, inscription, formulaire, permission slip, prêté, à donner, à vendre, notre [web radio/webradio/podcast/émission/radio], billets, tickets, playlist
`);
/** Speaking of it. */
export const spoken = lexicon(
  "j'adore, adore, aime, préfère, écoutons, lu, lisons, vu, regarde, regardé, love, loved, listening, reading, watched, seen, favourite, favorite, review, critique, résumé, dure, lasts, analys*, studied, étudi*, lecture, chapitre chaque",
);
