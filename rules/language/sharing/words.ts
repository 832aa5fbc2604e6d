/** The words of giving works away. */
import { lexicon } from '../lexicons/lexicon';

/** A work of somebody. */
export const work = lexicon(`
recording(s), enregistrement(s), cahier(s) d'exercices, bouquin(s), polar(s), recueil, trilogie, saga, tube(s), morceau(x), playlist piratée, blockbuster(s), animé(s), anime(s), court métrage, long métrage, téléfilm, one man show, comédie musicale, scan(s), scantrad, annales, cahier de vacances, méthode de lecture, fichier de maths, fichier de l'élève, guide du prof, livre du maître, bled, bescherelle, prime video, canal plus
  storybook(s), picture book(s), course book(s), coursebook(s), study guide, revision guide(s), cgp, teacher s book, teacher s guide, sitcom, box set, boxset, k drama(s), the new single, ep, blockbuster, trilogy, the saga, reading scheme, twinkl pack, app, software, photoshop, minecraft, gta, fifa, fc 26, mario kart, pokemon, animal crossing, zelda, sims, spotify premium, premium apk
  spider man, spiderman, batman, avengers, minions, moi moche et méchant, vaiana, moana, ratatouille, la reine des neiges, le roi lion, lion king, zootopie, zootopia, shrek, inside out, vice versa, kung fu panda, avatar, barbie, wonka, wicked, paddington, toy story, mario, sonic, demon slayer, dragon ball, my hero academia, jujutsu kaisen, attack on titan, stranger things, squid game, mercredi, wednesday addams, bridgerton, kaamelott, les minions, seigneur des anneaux, lord of the rings, narnia, twilight, divergente, gossip girl, game of thrones, peaky blinders, bluey, peppa pig, pat patrouille, mortelle adèle, max et lili, kid paddle, lucky luke, gaston lagaffe, spirou, schtroumpfs, heartstopper, captain underpants, david walliams, diary of a wimpy kid, journal d'un dégonflé, tom gates, horrid henry, astérix, obélix
,
  film(s), album(s), livre(s)( audio), roman(s), manga(s), bd(s), bande(s) dessinée(s), tome(s), série(s), saison(s), épisode(s), dessin(s) animé(s), bande son, bande(s) originale(s), chanson(s), titres, musique(s), concert(s), audiolivre(s), audio livre(s), ebook(s), e-book(s), manuel(s)( scolaire/ scolaires),
  partition(s), jeu vidéo, jeux vidéo, jeu, logiciel(s), discographie(s), documentaire(s), spectacle filmé, dvd(s), blu ray, cd(s), clip(s) de, fichier(s) d'exercices, magazine(s), intégrale, pièce de théâtre, paroles,
  movie(s), series, season(s), episode(s), book(s), novel(s), comic(s), soundtrack(s), audiobook(s), audio book(s), song(s), tracks, textbook(s), workbook(s), sheet music, cartoon(s), discography, musical, graphic novel(s), game, play script, script, documentary, gig, magazine(s), album(s), score(s),
  astérix, tintin, harry potter, disney, pixar, one piece, naruto, gruffalo, matilda, netflix, marvel, star wars, frozen, encanto, wimpy kid, titeuf, paw patrol, dog man, julia donaldson, roald dahl, studio ghibli, totoro, kirikou, hunger games, percy jackson, le petit prince, le petit nicolas
`);
/** Of the class, of the school, or another thing by the same word. */
export const otherWork = lexicon(`
film de l'année, film de la sortie, film de la classe, film du voyage, livre de bord, livre d'or, livre de cuisine, livre des records, livre de vie, livre numérique de la classe, jeu de société, jeux de société, jeu du mois, jeu de piste, cahier de texte, cahier de liaison, série de photos, série d'exercices, morceau de gâteau, morceaux de, en morceaux, manuel de procédures, livret scolaire, script de la visio, saison froide, score final, match
  book of the week, book of the month, book box, book sale, book drop, book character, book nook, music stand, end of year film, our film, our own film, our movie, class book, class film, class song, school song, yearbook, prospectus, handbook, guidebook, our album, photo album, album photo, album photos, album de la classe, series of, app store, exercise book(s), log book, logbook, whole school, the whole class, the whole team
,
  série(s) de [cours/stages/ateliers/photos/exercices/questions], livre [blanc/de recettes/d'or/de la classe], livret, saison(s) [sportive/de/prochaine], season of, series of [workshops/lessons/talks/events/activities], jeu de [société/piste/rôle/l'oie/cartes], book [week/fair/club/swap/token/review/corner/day/bags/bag/report/list], film [club/night/festival],
  épisode(s) de [neige/chaleur/pluie/canicule/grippe], cours de musique, musique de chambre, école de musique, fête de la musique, radio, podcast(s), web radio, webradio, jeu concours, en jeu, the game plan, end of season, song contest, musical instrument, music lesson, sheet music lesson, script of the lesson, journal de classe, game on, board game(s), comic relief,
  programme complet, full programme, test score, scores, high score, hors série, clip de la classe, track record, on track
`);
/** All of it. */
export const whole = lexicon(`
  original recording, original version, original track(s), the original, enregistrement original, version originale du, vf complète, haute qualité, qualité hd, tout harry potter, les [sept/six/cinq/huit/quatre/trois] [tomes/saisons/films/albums/harry], [seven/six/five/four/three/eight/nine/ten/both/all] [books/novels/films/movies/seasons/episodes/albums/volumes], volumes un à, tomes 1 à, saison [1/2/3/4/5/6/7/8] (complète/entière/intégrale), season [1/2/3/4/5/6/7/8], series [1/2/3/4/5/6/7/8], volume(s) [1/2/3/4/5], tome(s) [1/2/3/4/5/6/7/8], every single, every one of, each episode, each chapter, chaque épisode, chaque chapitre, chaque page, toutes les pages, the lot, du premier au dernier, from start to finish, cover to cover, beginning to end, back catalogue, whole thing, entire thing, au complet, la totale, la collection,
  complet(e/s), complète(s), entier(s), entière(s), en entier, intégral(e/es), l'intégrale, intégralité, de a à z, du début à la fin, tous les [épisodes/tomes/films/chapitres/albums/romans/mangas], toutes les [chansons/saisons/bd], tout [l'album/le film/le livre/le roman/le manga/le tome/le cd/le fichier], toute la [série/saison/bd/discographie/collection/saga/trilogie],
  discographie(s), discography, full, full length, whole, entire, complete, unabridged, all (the /of the )(_ )[episodes/films/movies/songs/tracks/chapters/books/seasons], every [episode/chapter/song], all [eight/seven/six/five/four/three] [films/movies/books/seasons], box set
`);
/** Copied without paying: enough beside a work. */
export const copied = lexicon(`
en cam, camrip, cam rip, screener, hdcam, dvdrip, webrip, bluray rip, enregistré à la télé, enregistré sur, enregistrée à la télé, enregistré pendant la séance, filmé au ciné, filmé au cinéma, filmé l'écran, filmé dans la salle, photocopi[é/ée/és/ées] [en entier/entièrement/intégralement/de la première/de a à z/page par page], ai photocopié, photocopie intégrale, photocopies de tout le, copié collé [tout/le livre/le chapitre], recopié intégralement, de la première à la dernière page, dupliqué, keygen, clé d'activation piratée, numéro de série piraté, version [crackée/pirate/pirat*/non officielle], copie [pirate/illégale/piratée/numérique], copie du [dernier/nouveau], copie de la [dernière/série], enregistrement pirate, pirate, sites pirates, site pirate, site de streaming, sites de streaming, site de téléchargement, zone téléchargement, wawacity, ygg, yggtorrent, torrent9, cpasbien, cpasmieux, popcorn time, utorrent, bittorrent, emule, tombé du camion, sans drm, enlevé la protection, retiré la protection, déverrouillé, convertisseur, converti en mp3, conversion youtube, youtube mp3, extrait de youtube en, aspiré, en streaming gratuit, streaming illégal, iptv
  dodgy, knock off copy, recorded [the/it/this/that] _ off, recorded off, recorded it off, off my tv, off the telly, off the tv, off netflix, off disney plus, off spotify, off youtube as, taped off, filmed the screen, filmed it at the cinema, filmed in the cinema, screen recorded, screen recording of, cam version, cam copy, photocopied [every/the/all/it/cover], cover to cover scan, scanned in, scans of, photos of all the pages, photographed, took photos of every, took pictures of every, snapped every page, copied the whole, copied out the whole, copied the entire, copied the dvd, made copies of the, made everyone a copy, [burned/burn/burning/burnt] [a/you/everyone/everybody/them/it/us/copies], copy of the _ [soundtrack/album/film/dvd], copies of the _ [soundtrack/album/film/dvd], en qualité ciné, qualité cinéma, gravé [le/la/les/un/des/tout], en [trois/quatre/cinq/dix/plusieurs] exemplaires, pirate copy, pirate copies, pirate site, pirate bay, putlocker, 123movies, soap2day, fmovies, z library, zlibrary, zlib, libgen, limewire, jailbroken, firestick, fire stick, dodgy box, crack for, crack of, crack de, serial key, licence key for, hacked version, modded, drm free, drm removed, stripped the drm, unlocked version, fell off the back, youtube converter, converted to mp3, ripping
,
  pirat[é/ée/és/ées/e/age], crack[é/ée/és], ripp[é/ée/és/e/er], rip, scann[é/ée/és/ées], je scanne, gravé(e/s), graver une copie, je grave, screené(e/s), page par page, photographi[é/ée/és] [toutes/tout/chaque/le/la/les], en photo toutes les pages, photocopié [tout/le livre/le manuel], copie du [film/dvd/cd], une copie de l'album, wetransfer, torrent(s), streaming gratuit, film gratuit, télécharg* illégal*,
  photographed [every/the/all/each], photos of every page, page by page/the/all], nous diffusons, on diffuse, diffusion [du film/de], retransmission du film, streaming the [film/movie], screening the [film/movie] live, pirated, ripped, rip the, cracked, leaked, scanned, scanning, photocopied the whole, copy of the [film/movie/album/dvd], burned you, burn you a copy, bootleg, torrent(s), free download of
`);
/** It costs nothing. */
export const free = lexicon(
  'gratuit(e/s/es), gratuitement, gratos, gratis, libre accès, libre téléchargement, à zéro euro, pour pas un rond, free, for free',
);
/** What should have been paid is not. */
export const unpaid = lexicon(`
  sans payer, sans débourser, sans abonnement, pas besoin [d'abonnement/d'acheter/de payer/d'aller au ciné], plus besoin d'acheter, inutile d'acheter, pas la peine [d'acheter/de payer], [évite/évitez/évitera/évitera] [d'acheter/de payer/de l'acheter], ne payez pas, payez pas, paye pas, arrêtez de payer, coûte une fortune, coûtent une fortune, hors de prix, trop cher(s), trop chère, à l'oeil, si vous voulez pas l'acheter, au lieu d'acheter, plutôt que d'acheter, personne n'achète, économis*, tant que le lien marche, avant que ce soit supprimé, avant suppression, avant qu'ils
  without paying, without a subscription, no subscription(s), no need to [buy/pay/subscribe], don t [buy/pay], dont [buy/pay], save your money, save(s) (you )[buying/paying], costs a fortune, cost a fortune, so expensive, too expensive, why pay, nobody pays, no sign up, cancel your, instead of [buying/paying], before it s taken down, before it gets taken down, before they take it down, while the link works, skip the cinema
`);
/** Said of what one knows is not allowed. */
export const sly = lexicon(`
  chut, dites rien, dis rien, dites le à personne, le dites à personne, dis le à personne, ni vu ni connu, entre nous, pas vu pas pris, on ne dira rien, discrètement, sous le manteau
  don t tell, dont tell, shh, shhh, between us, between you and me, nobody needs to know, hush hush, on the quiet, on the sly, no questions asked, you didn t get it from me
`);
/** As a file. */
export const file = lexicon(`
  zipped, en zip, zippé, zippée, zippés, as a pdf, pdfs, scan pdf, 1080p, 720p, vf hd, vostfr, hd,ebook(s), e-book(s), mp3(s), mp4(s), pdf(s), epub(s), zip(s), avi, torrent(s), m4a, wav, flac, mkv, version [pdf/numérique/mp3], numérique, format [pdf/epub/mp3]
`);
/** It can be had from afar. */
export const online = lexicon(`
en pièce jointe, pièce jointe, en pj, ci joint, ci jointe, ci dessous, ci dessus, en commentaire, dans les commentaires, dans le fil, en story, dans la conv, sur la conv, sur le groupe, groupe whatsapp, sur whatsapp, sur discord, sur snap, sur l'ent, sur pronote, sur teams, sur moodle, sur classroom, padlet, genially, airdrop*, bluetooth, par mail, via, je peux l'envoyer, dites moi si, dis moi si, mp, mpez, dm moi, sur la page, sur notre page, en direct sur, live sur, sur mon pc, sur une clé, une clé avec, disque dur, ma chaîne
  attached, attachment, in the chat, in the group, group chat, on the group, whatsapp, airdropping, on teams, on seesaw, google classroom, on the stick, on a stick, on my laptop, on our page, on our stream, live stream, livestream, live on, in your pigeonhole, ask me, just ask, hmu, hit me up, inbox me, drop me a message, wherever you are, zoom, discord, in one file, as one file
,
  cliqu*, click, télécharg*, à récupérer, drive, lien(s), en [mp/dm/privé/ligne/téléchargement/streaming], streaming, wetransfer, dropbox, mega, telegram, clé usb, nos fichiers, rien que pour vous, pour ceux qui [étaient/n'ont/veulent], c'est là, ici, dispo, disponible(s), sur [notre/mon/le] [blog/site/chaîne/serveur/cloud/compte/disque],
  cloud, groupe classe, le groupe, adresse, download*, link, dm me, dm, dms, message me, in the [drive/folder/comments/bio/chat], shared [drive/folder], stream*, upload*, online, email it, e-mail it, on [our/my/the] [page/channel/site/blog/drive/server/padlet], here, for anyone who, available, below, attached, server, memory stick, usb stick, google drive, onedrive
`);
/** Where a copy is put: with a hand that gives it, enough beside a work. */
export const place = lexicon(
  '[une/ma/la/sa/cette] clé, clef usb, nuage de la classe, drive, wetransfer, dropbox, mega, telegram, clé usb, cloud, serveur, disque dur, google drive, shared [drive/folder], onedrive, server, memory stick, usb stick, class drive, groupe whatsapp, discord',
);
/** A hand gives it. */
export const given = lexicon(`
servez vous, sers toi, servez-vous, piochez, pioche, piquez, qui veut, je la fais tourner, je le fais tourner, je les fais tourner, la fais passer, t ai mis, l ai mis, t envoie, te l envoie, vous l ai [mis/photocopié/scanné/copié/téléchargé/gravé/envoyé], je [fais tourner/fais passer/fais des copies/vous copie/te copie/te grave/vous grave/vous balance/t'envoie/vous télécharge/te télécharge/télécharge], g [rippé/téléchargé/le/la/les/mis/scanné/trouvé/tout/copié], jai [rippé/téléchargé/le/la/les/mis/scanné/trouvé/tout/copié], j'ai trouvé, ai récupéré, prenez, venez le prendre, viens le prendre, venez la prendre, dispo chez moi, à qui veut, faites tourner, fais tourner, partagez, à partager, profitez, profitez en, dépêchez vous, on le regarde, on la regarde, soirée ciné, ciné club, projection, projeter, on projette, nous projetons, diffuse, diffuserons, diffusera
  ill send, i ll send, send u, send you, sending you, sending round, passing round, passing on, pass it on, pass round, i got it, got the, got all, got every, got a copy, have a copy, have all, i have the, made you, made everyone, for you all, yours for the taking, ready to go, come and get, come get, take it, take one, dig in, enjoy, have fun, happy reading, happy listening, happy watching, happy viewing, showing, we re showing, we re streaming, streaming, screening, playing the whole, will be on our, spread the word, swap, swapping, trade, trading
,
  je [vous/te/le/la/les] (le /la /les )[mets/partage/envoie/donne/passe/poste/lâche/file/transfère/dépose/offre/glisse/scanne/grave], je l'[envoie/ai/offre/upload], [je/on/nous] [partage/partageons/lâche/poste/mets/donne/dépose/balance/file/heberge/scanne/upload], (vous )ai (tout )(mis/posté/déposé/uploadé/scanné/rippé/téléchargé/piraté/cracké/partagé/envoyé/photocopié),
  j'ai (tout )[mis/posté/déposé/uploadé/scanné/rippé/téléchargé/piraté/cracké/partagé/photocopié], vous ai mis, on a mis, voici, voilà, servez vous, régalez vous, qui (le /la /les )veut, qui en veut, demandez moi, passez me voir, likez pour, récupér*, envoie en privé, je l'envoie, je les ai tous, cadeau, rippé par,
  here's, here is, here are, grab, i [share/send/upload/post/put/drop/rip/ripped/uploaded/shared/posted/scanned/copied], i'll [share/send/upload/post/put/drop/rip], i've (just )[shared/uploaded/posted/put/scanned/copied/ripped/dropped], i can [share/send/upload/post/email/copy], sharing, posting, who wants, anyone want, if anyone wants, help [yourself/yourselves], get [it/yours/your copy], watch, uploaded, ripped, dropping, message me, got it on, put the, tiens, tu copies, mp moi, mp si, envoie moi un mp, mpmoi, bonne lecture, bon visionnage, bonne écoute
`);
/** A video that the writer made. */
export const video = lexicon(`
  les images, des images, nos images, les photos, photos [du/de/des], monté les photos, photos of, pictures of,
  compil, film de fin d'année, récap, best of, aftermovie, after movie, montage photo(s), generique de notre, lip dub, lipdub, flashmob, flash mob, insta, publication, post, power point, powerpoint, diapos, animation, stop motion, spectacle de fin d'année, bêtisier, timelapse, time lapse, short(s), edit, recap, highlights, montage, presentation, powerpoint, lip sync, lipsync, tik tok, tiktoks, hype video, promo, clip, animation, footage, leavers film, class film, slides,
  vidéo(s), montage(s), clip(s), diaporama(s), diapo, slideshow(s), slide show(s), reel(s), vlog(s), chorégraphie(s), chorée(s), choré, exposé(s), danse(s), dance(s), film(s), teaser, trailer, story, stories, tiktok, video(s)
`);
/** Music borrowed for it. */
export const borrowed = lexicon(`
[bande son/fond sonore/ambiance sonore/musique d'ambiance/ambiance musicale/habillage sonore/habillage musical/accompagnement musical] , en musique d'ambiance, en bande son, comme bande son, comme musique, en musique de fond, comme fond, mis en musique, mise en musique, calé, calée, plaqué, collé derrière, calé sur, calée sur, synchro sur, monté sur, montée sur, rythmé par, rythmée par, sur un air de, sur l'air de, au son d, au son du, sur fond de, sur un son de, sur le son de, sur le tube de, sur le titre de, sur le morceau de, sur le dernier, avec le dernier, avec le tube, avec le son de, avec un son de, avec la musique de, avec le morceau, zik de, son de fond, on a mis du, on a mis de la, dansent sur, danse sur, on danse sur, chorégraphie sur, 
  background track, backing track, soundtracked by, scored to, scored with, synced to, synced with, timed to, soundtrack by, soundtrack is, soundtrack of, music is, music from, song is, tune is, audio is, audio from, sound is, dubbed with, layered over, dropped _ over, stuck _ over, put _ over, whacked _ over, added _ to, plays over, plays behind, playing behind, playing , playing under, dancing to, dance to, danced to, to the sound of, to the sounds of, accompanied by, featuring the song,
  fond( sonore/ musical), en fond, au fond, musique [de fond/originale], bande-son, son d'origine, [sur/avec/au son de/au rythme de] [la/une/le/un/de la] [chanson/musique/morceau/tube/hit/titre], [sur/avec] chanson, [clip/vidéo/montage/chorée/chorégraphie] sur, avec du, avec la voix de, le son de, les paroles de, sur du, accompagné de la musique de, musique de,
  background music, set to, cut to, edited to, original [song/music/track], [with/to/over/using/used] (the /a /some )[song/music/track/tune/hit], soundtrack, playing over, music by, song by, used the _ song, over our, over my, du _ derrière, du _ _ derrière, derrière notre, to the tune of, sound by
`);
/** Free to share, the class's own, or a mere word on the work. */
export const allowed = lexicon(`
  libre(s) de droits, royalty free, creative commons, cc by, cc 0, cc0, domaine public, public domain, gallica, wikimedia, gutenberg, avec [l'accord/l'autorisation], with( the) permission, licence, license, licensed, [composé/composée/écrit/écrite/réalisé/réalisée/créé/créée/illustré/illustrée/enregistré/enregistrée/joué/jouée/chanté/chantée](s) [par/avec/entièrement],
  invent[é/ée/és/ées/ent], [imaginé/imaginée] par, [nous avons/on a/ont/élèves ont/avons] [écrit/réalisé/créé/composé/enregistré/tourné/filmé/inventé], d'animation réalisé, [composed/written/made/recorded/created/performed/sung/filmed/drawn] by [our/the/my/year/pupils/students], our [pupils/students/choir/own/year/podcast], by our, pupils' film, [we/pupils/students/they/children/kids/class] [wrote/made/recorded/composed/filmed],
  nos [élèves/chansons], les élèves [écrivent/ont/réalisent], légalement, legally
`);
/** Ways to have a work that are as they should be, and papers of the school: nothing where the copy is a pirate's. */
export const lawful = lexicon(`
  cned, éditeur, conférence(s), recettes, webinar, formation, classe virtuelle, for next year, de rentrée, fournitures, publisher, site officiel, official [site/page], en librairie, in [shops/stores], au cinéma, in cinemas, à la télé, on tv, emprunt*, au cdi, in the library, library app, the library, médiathèque, bibliothèque, trolley, du cours, de la leçon, de la fiche, lesson, worksheet(s), de la classe de musique, ma copie, newsletter, newspaper, timetable, report, curriculum, policy,
  calendrier, règlement, inscription, formulaire, permission slip, prêté, à donner, à vendre, notre [web radio/webradio/podcast/émission/radio], billets, tickets, playlist
`);
/** Speaking of it. */
export const spoken = lexicon(
  "j'adore, adore, aime, préfère, écoutons, lu, lisons, vu, regarde, regardé, love, loved, listening, reading, watched, seen, favourite, favorite, review, critique, résumé, dure, lasts, analys*, studied, étudi*, lecture, chapitre chaque",
);
/** Talk about copying: a law, a lesson, a reproach. */
export const lectured = lexicon(`
  interdit(e/s/es), illégal(e/s), illégalement, droit(s) d'auteur, droits d auteurs, la loi, hadopi, arcom, amende, sanction*, contrefaçon, le piratage, pourquoi on ne, a t on le droit, on n'a pas le droit, est un vol, c'est du vol, voler, respecter les, éducation aux médias, emi, débat, virus, arnaque, jamais, ne partage* pas, plutôt que de pirater
  illegal, copyright, the law, fined, piracy, pirating, theft, stealing, robs, debate, not allowed, banned, media literacy, virus, scam, should you, is it ok, is it okay, why we don t, why we never, plagiarism, respect for authors
`);
/** Music as it is named in the credits of a video. */
export const musical = lexicon(
  'fond [musical/sonore], musique(s), bande son, bande originale, fr:son, chanson, zik, ambiance, morceau, titre, music, song, soundtrack, audio, track, tune, backing track, background track',
);
/** Where music may be, and people too: only with a singer or a title. */
export const ambient = lexicon(`
  en arrière plan, par dessus, on a collé, on a posé, on a ajouté, on a mis, porté par, portée par, à fond, dans les oreilles, avec, derrière, dessus, j'ai mis, on y a mis
  in the background, behind it, behind the, underneath, with some, with a bit of, featuring, in the back, blasting, [added/used/put/stuck/chose/had], with, over the top, on top, using
`);
/** "le dernier Vianney", "the latest Pixar": a work where the name is one. */
export const newest = lexicon(`
  [le/la/les/du/un] [dernier/dernière/derniers/nouveau/nouvel/nouvelle/nouveaux] _, [the/a/his/her] [new/latest/newest/last] _, tout _, the whole of _, all of _, the entire _, every _
`);
