/**
 * Signs that a person named is a pupil of the writer, or is not: what children do, what is done with them, and what only
 * grown-ups, authors, characters and guests do. A bare first name proves nothing by itself.
 */
import { lexicon } from '../lexicon';

/** What pupils do in class, say to their teacher, get and carry, and what a teacher does with one. */
export const pupilsLife = lexicon(`
  exposé, son exposé, récré, récréation, à la cantine, dictée, son cahier, ses cahiers, sa trousse, son cartable, ses devoirs, son doudou, sa leçon, ses leçons, sa poésie, sa copie, son bulletin, son contrôle, son interro, son dessin, son anniversaire en classe, son carnet, son oral, son brevet, sa chaise, sa table, sa place, son stylo, sa gomme, sa règle,
  me demande si, me demande pourquoi, m'a demandé si, m'a demandé pourquoi, m'a demandé quand, demande si la, ton dessin, rejoindra votre groupe, rejoint ton groupe, rejoindra ton groupe, votre groupe, ton groupe, dans ton cours, dans mon cours, à ton cours, que j'ai en option, que j'ai en, en retenue hier, sa chaise, voler sa chaise, traitement, tdah, dyslexique, dys, pap, pps, ppre, son aesh, lève la main, levé la main, lever la main, au tableau, au premier rang, au fond de la classe, dort en cours, s'endort en cours, s'endort sur, bavarde, triche, triché, recopié, recopie, mot dans le carnet, en retard, en retenue, en colle, exclu(e) de, puni(e), changé de place, change de place, de place, ma voisine de classe, convocation des parents, convoqué les parents, convoquer les parents,
  parents de, m'a appelé(e) maman, m'a appelée maman, m'appelle maman, m'a appelé papa, m'a traité(e) de, m'a offert un dessin, m'a fait un dessin, m'a dessiné(e), lit enfin, a lu, sait lire, ne sait pas lire, apprend à lire, lit tout seul, lit toute seule, lire tout seul, lire toute seule, premier mot, premiers mots, première dent, sa dent, une dent, son lacet, ses lacets,
  refuse d'écrire, refuse de travailler, refuse de lire, refuse d'entrer, ne veut pas écrire, ne veut plus venir à l'école, a mordu, mordu, tapé, s'est battu, se sont battus, se sont disputé(e)s, s'est moqué, pleure, en larmes, en pleurs, a pleuré, fait une crise, crise de larmes, dans la cour, sous la table, pâte à modeler, gommette(s), motricité, coin lecture, pâte à sel,
  délégué(e), élu délégué, élue déléguée, camarade(s), copains de classe, passe en, passera en, redouble, orientation, stage de 3e, élève du mois, chef de rang, responsable du, mes petits, les élèves, sur le tapis, conseil de classe, conseil de discipline, a rendu, rend sa copie, prend la parole, ne parle pas encore français, parle pas français, joue de la, joue du,
  récite, récitation, concours de lecture, kangourou, lauréat(e/s/es), palmarès, cross, olympiades, championnat, en maternelle, en primaire, au collège, au lycée, cp, ce1, ce2, cm1, cm2, en terminale, en seconde, grandi, absent(e), absences, son camarade, ses camarades, meilleure copie, fierté, mini-entreprise, prix de, ses parents, sa maman, son papa, ma maîtresse, maîtresse
  homework, his homework, her homework, spelling test, phonics, recess, detention, lunchbox, carpet, front row, back row, moved to the front, my classroom, in class, during class, his desk, her desk, line leader, line up, in line, star of the week, student of the month, pupil of the week, reader of the week, star pupil, science fair, school play, spelling bee, times tables, his pencil, her pencil,
  boy i teach, girl i teach, student i teach, kid i teach, pupil i teach, captain, student council, school council president, raised his hand, raised her hand, hand up, hands up, put his hand up, put her hand up, asked me, told me, drew me, handed me, called me mum, called me mom, called me miss, gave me a drawing, brought me, whispered, read a whole, finally read, read aloud, can read, learned to read, learnt to read, wrote a poem, first speech, gave a speech, lost a tooth, lost her tooth, wobbly tooth, tied his shoe, ate a crayon,
  glue stick, crayon, hit, bit, pushed, threw, cried, burst into tears, had a meltdown, melted down, head boy, head girl, school council, in reception, in nursery, in kindergarten, mum again, mom again, parents again, 's mum, 's mom, 's mother, 's dad, 's parents, graduated, failing, suspended, excluded, expelled, absent, tardy, valedictorian, prom queen, made me a card, my class, the class,
  his essay, her essay, his project, her project, presentation, show and tell, the whole class, playground, sports day, nativity, lead role, got the lead, principal's office, sent to the office, spelling, reading level, hands in, handed in, turned in homework
`);

/** Who speaks to a teacher all day. */
export const saysToMe = lexicon(`
  m'a demandé, m'a dit, m'a offert, m'a répondu, m'a écrit, m'a apporté, m'a montré, m'a appelé(e), m'a expliqué, m'a raconté, m'a fait, m'a regardé(e), m'a sorti, m'a lancé, me demande, me dit, me répond, me regarde, me raconte, me sort, me fait, m'explique, ma demandé, ma dit, m'apprend, m'a appris, m'épate, m'a bluffé(e), m'impressionne, m'a rendu, demande si, demande pourquoi,
  asked me, told me, asks me, tells me, gave me, brought me, showed me, handed me, looked at me, says to me, said to me, wrote me, made me, asked if, asked why, asked whether
`);

/** What is said to the young: praise and pride. */
export const praise = lexicon(`
  bravo, félicitation(s), félicite, félicitons, fier de, fière de, fiers de, fières de, chapeau, champion(ne), médaille(s), médaillé(e/s/es), lauréat(e/s/es), finale, vainqueur(s), progrès, a progressé, progresse, courage, a gagné, remporte, a remporté,
  congratulations, congrats, well done, proud of, proud, shoutout, shout-out, kudos, medal(s), award(s), winner(s), winning, won, star, superstar, champion(s), brilliant effort, amazing job, great job, progress, good luck
`);

/** Grown-ups at work: those named near these are colleagues, guests, trainers. */
export const grownUpsWork = lexicon(`
  collègue(s), équipe pédagogique, l'équipe accueille, l'équipe enseignante, équipe éducative, formation, formateur, formatrice, stage animé, animé par, animée par, animation pédagogique, conférence, conférencier, conférencière, webinaire, colloque, agrégation, agreg, capes, crpe, concours interne, titularisation, mutation, retraite, pot de départ, nouvelle directrice, nouveau directeur,
  champion olympique, championne olympique, champion du monde, championne du monde, ancien champion, ancienne championne, ex-champion, olympic champion, world champion,
  rased, atsem, atsems, aesh, avs, cantinière, concierge, secrétariat, secrétaire, la mairie, mairie, inspectrice, inspecteur, co-intervention, co-enseignement, co-animation, réunion d'équipe, réunion pédagogique, salle des profs, salle des maîtres, syndicat, grève, manif, article de, l'article de, blog de, blogue, chronique, billet de, tribune, livre de, méthode de, podcast de, travaux de, recherches de,
  intervention de, intervenant(e/s), compagnie, metteur en scène, metteuse en scène, comédien(ne/s), auteur, autrice, illustrateur, illustratrice, dédicace, parrain, marraine, artiste(s), chanteur, chanteuse, musicien(ne/s), chorégraphe, élu(e/s), adjoint(e) au maire, maire, député(e), bénévole(s), parents délégués, association, apel, fcpe, ape, sponsor, partenaire(s), traiteur, chauffeur, photographe,
  directrice, directeur, psychologue, infirmière, orthophoniste, pompier(s), gendarme(s), policier(s), tenu la buvette, tenir la buvette, tient la buvette, organisation de la fête, kermesse, à l'accueil, réparer, relecture, partage de, pour le partage, sa séquence, ta séquence, ton partage, tes fiches, ses fiches, ton aide, son aide précieuse, aide précieuse
  colleague(s), staff, training, trainer, inset, conference, keynote, webinar, workshop by, talk by, talk on, npq, nqt, ect, ects, pgce, promotion, retirement, retiring, new ta, our ta, ta in, tas, teaching assistant, teaching assistants, office, caretaker, janitor, secretary, receptionist, governor(s), pta, council, councillor, mayor, inspection, ofsted, hmi, union, strike, article by, blog by, book by, podcast,
  research, author, illustrator, poet, speaker, guest, visitor, visited us, volunteer(s), coach, sponsor, company, theatre company, artist, musician, firefighter(s), nurse, head of, deputy, headteacher, principal, counselor, counsellor, department, co-teaching, co-planning, planning with, zoom with, meeting with, curriculum, rota, running the, raised £, raised money, maternity, cover for, covering for, new staff,
  new colleague, join our team, joins our team, joining our team, our new, friends of
`);

/** Books, films and lessons have people in them too. */
export const worksAndLessons = lexicon(`
  roman, romans, roman policier, album, albums, conte(s), lecture suivie, lecture offerte, lecture cursive, lectures de, livre(s), bd, manga, film, films, série, série netflix, pièce, pièce de théâtre, personnage(s), héros, héroïne, chapitre, chapitres, épisode, tome, saga, fable, légende, mythologie, mythe, opéra, chanson, comptine, on lit, on a lu, nous lisons, nous avons lu, avons lu, ils lisent, adorent, dévorent, passionnent, passionne mes,
  étudie, étudions, on étudie, séquence sur, lecture analytique, commentaire de texte, dans le texte, à la page, jeu vidéo, dessin animé, disney, netflix, marvel, pokémon, mascotte, problème de maths, exercice, énoncé, l'histoire de, aventures de, biographie, au programme, la vie de, peintre, tableau de, exposition, auteur préféré, scène, acte, tirade, monologue, tragédie, shakespeare, molière, le petit nicolas, compléments de lieu, complément, adjectif, sujet, verbe, phrase du jour, le prénom, prénom, prénoms, prénom de l'année, prénoms de l'année, mot du jour, ouragan, tempête
  novel, novels, picture book, story of, storybook, reading aloud, read aloud, class reader, class novel, book, books, character, characters, chapter, especially, episode, series, film, movie, musical, play, sitcom, netflix, disney, marvel, pixar, fairy tale, fairytale, myth, legend, drama lesson, in court, shakespeare, macbeth, story time, storytime, book display, best sellers, display, mascot, elf on the shelf, loved reading, reading with, studying, study of,
  word problem, maths problem, math problem, worked example, storm, hurricane, baby names, name of the, villain, hero of, heroine, pevensie, hogwarts, narnia, titled, title
`);

/** Somebody is thanked: pupils seldom are. */
export const thanks = lexicon(`
  merci, merci à, un grand merci, grand merci, mille mercis, merci beaucoup, remercie, remercions, remerciements, reconnaissance, thanks to, thank you, thanks, huge thanks, big thanks, many thanks, grateful to, bienvenue, welcome, welcome to, farewell, goodbye, au revoir, bonne retraite, happy retirement
`);
