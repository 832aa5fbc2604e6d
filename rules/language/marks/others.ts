/** What else gets figures, ranks and results: films and meals, races, printers, driving tests, whole countries. */
import { lexicon } from '../lexicons/lexicon';

/** Things one rates out of ten. */
export const rated = lexicon(`
  chorégraphie(s), danse, jury, prestation, maquette(s), stand, mascotte, robot, sketch, slam, banderole, char, affiche(s), blague(s), lasagnes, self, menus, soupe, dessert,
  film(s), série(s), livre(s), roman(s), bd, manga(s), album(s), chanson(s), resto(s), restaurant(s), cantine, cafétéria, sandwich, menu, plat, pizza, frites, recette, gâteau(x), hôtel, gîte, étoiles, airbnb, google, tripadvisor, trustpilot,
  lutin, vision, vue, ophtalmo, auteur, autrice, appli, jeu vidéo, épisode, saison, café, fr:the, chocolat, buffet, déco, musée, exposition, expo, spectacle, podcast, concert, playlist, fromage, tarte, quiche, crêpe(s), raclette, tenue, déguisement(s)
  choreography, dance routine, judges, talent, poster(s), mascot, robot, joke(s), pudding, wi-fi, textbook(s), manuel,
  book(s), movie(s), novel(s), song(s), show(s), lunch, dinner, cake(s), coffee, author, stars, biscuit(s), hotel, yelp, recipe, meal, sunset, podcast, tea, outfit, costume(s), playlist, burger, pie, roast, vibe, vibes, would recommend, recommend
`);

/** Jokes rate the printer and the ministry. */
export const mocked = lexicon(`
  imprimante, photocopieuse, cantine, cafétéria, chauffage, météo, ministre, ministère, gouvernement, sncf, wifi, wi-fi, ent, vidéoprojecteur, machine à café, gourmandise, ambiance, organisation, humour, patience, créativité, bonne humeur,
  enthousiasme, rangement, logistique, trajet, accueil, intention, audace, imagination, optimisme, mauvaise foi, style, bravoure, motivation du lundi, fatigue, moral, énergie, galère, stress, originalité, solidarité
  printer, photocopier, canteen, boiler, heating, government, weather, atmosphere, sunshine, teamwork, kindness, lantern, sortie, visite, museum, trip, train, bus, effort for the costume, creativity, honesty, enthusiasm, confidence,
  energy, energy levels, mood, patience, chaos, commitment, imagination, optimism, tiredness, vibes, parking
`);

export const contests = lexicon(`
  cross, course, courses, match(s), matchs, tournoi(s), championnat(s), médaille(s), relais, concours, kangourou, olympiade(s), marathon, km, finale(s), podium, équipe(s), foot, football, rugby, basket, hand, handball, natation, judo, éloquence, rallye,
  fr:but, fr:buts, pari, loto, tombola, escape game, échecs, scrabble, course aux nombres, compétition, ligue, unss, badminton, gymnastique, tennis, ping-pong, danse, karting, athlétisme, échecs, e-sport, castor, dictée géante
  race(s), league, cup, tournament(s), medal(s), contest(s), competition(s), olympiad(s), relay, final of, finals, team(s), quiz night, bee, goal(s), sports day, chess, cross country, swimming gala, bake off, raffle, talent show, science fair, bingo, match of
`);
/** Their figures are goals and points. */
export const gameScores = lexicon(`
  équipe(s), joueur(s), joueuse(s), victoire(s), défaite(s), manches, record perso,
  kahoot, uno, bataille, arcade, jeu de piste, jeu des, jeu de la, jeu du, chasse au trésor, quiz du, quizz, blind test, karaoké, volley, ultimate, hand, basket, foot, rugby, badminton, ping-pong, échecs, tir au but, tirs au but, demi-finale, finale, points chacun, équipe rouge, équipe bleue, équipe verte, équipe jaune,
  match(s), matchs, tournoi, championnat(s), médaille(s), relais, kangourou, rallye, tir à l'arc, penalty, penaltys, penalties, paniers, bowling, loto, tombola, escape game, score final, babyfoot, baby-foot, pétanque, fléchettes, manche, mi-temps, tie-break
  team(s), player(s), victory, level up,
  kahoot, arcade, high score, high scores, dodgeball, netball, rounders, treasure hunt, bowling, mario kart, uno, jenga, hockey, hurling, camogie,
  race(s), league, cup, tournament, medal(s), contest, competition, final score, half time, full time, kick off, game day, darts, innings, wicket(s), quiz night, pub quiz, eurovision
`);
export const votesAndGames = lexicon(`
  vote(s), voix, délégué(e/s/es), fr:but, fr:buts, match(s), tournoi, équipe(s), foot, basket, scrabble, kart, bowling, course, cross, km, élection(s), score final, taille, pointure, commande, rdv, rendez-vous, casier(s), vestiaire, dossard, panini, vignettes, dodos, bulletins de vote,
  goal(s), team(s), quiz night, years old, house point(s), chess, raffle, shirt size, locker, turns, turned, aged, birthday, anniversaire, games, billes, marbles, sweets, apples, pommes, bonbons
`);

/** Averages and results of other things than school work, and of grown-ups. */
export const notSchool = lexicon(`
  galop(s), ceinture, judo, karaté, piscine, savoir nager, permis piéton, permis internet, brevet de natation, brevet de secourisme, psc1, assr, attestation de sécurité routière, équitation, conservatoire,
  température(s), degrés, météo, vitesse, permis, permis de conduire, conduite accompagnée, code de la route, examen du code, mon code, son code, passé le code, eu le code, ma première voiture, inspection, capes, agreg, agrégation, capes interne, crpe, concours interne, taille, poids, pluie, prix moyen, salaire, budget,
  essence, toefl, toeic, marathon, sommeil, pas par jour, voix, élections, sondage, test covid, test antigénique, prise de sang, cholestérol, tension, bac à sable, bac à dos, bac de recyclage, bac à légumes, crash test, bulletin météo, bulletin de salaire, bulletin de paie,
  bulletin de vote, bulletins de vote, note de service, notes de service, note de frais, note d'information, fausse note, notes de musique, piano, partition, gamme, test auditif, grille indiciaire, échelon, poney, kms, glycémie, nombre de pas, wordle, sutom, pédantix, candy crush, sudoku
  swimming badge, swimming lesson(s), badge(s), piano, violin, cello, ballet, karate, scouts, brownies, cubs, first aid,
  background check, security check, safety check, dbs check, sanity check, vibe check, police check, driving theory, driving test, my theory test, theory test for, passed theory, driving, rainfall, height, speed, weight, blood test, eye test, covid test, lateral flow, pregnancy test, ofsted, mot, fire drill, screen test, taste test, patience test, pub quiz, duolingo, fitbit, cholesterol, salary, petrol, sleep score
`);

/** Scales, thresholds, statistics: nobody's mark. */
export const general = lexicon(`
  note minimale, note minimum, la note maximale, c'est possible, est possible, est-ce possible, on peut avoir, tu as déjà, vous avez déjà, il en faut, vaut, valent, valait, en avoir, pour avoir,
  meilleure note c'est, la meilleure note et, la note maximale, la note maximum, note la plus haute c'est, en _ parties, points chacun, points chacune, points par, points pour la, points pour le, par faute, par erreur,
  suffit, suffisent, seuil, barème, équivaut, correspond, coef(s), coefficient(s), compte pour, nationale(s), nationaux, niveau national, national average, nationally, académie, académique, selon, étude, enquête, sondage, noté sur, notée sur, notés sur, notées sur, noter sur, note sur, noter de,
  veut dire, signifie, minimum, le ministère annonce, selon le ministère, objectif de réussite, taux, taux de réussite, réussite, réforme, chiffres, statistiques, stats, pisa, noter, évaluer, barre d'admission, barre d'admissibilité, barème de notation, sans notes, classe sans notes, notation,
  il faut, faudrait, coefficientées, sert à quoi de noter, arrêter de noter, évaluation par compétences, échelle de, conversion, sur une échelle, en général, moyenne des notes du pays, vaut mieux
  honor roll cutoff, honour roll cutoff, cutoff(s), cut offs, has _ parts, three parts, two parts, marks each, points each, per question, per mistake, highest grade is, best grade is, top grade is,
  graded, marked out of, nationwide, survey, threshold, pass mark, pass rate, government, worth, means, required, going from, out of how many, grade boundaries, boundaries, statistics, research, on a scale, scale of, a study, the study, new study, recent study, study says, study shows, studies, percentile
`);

/** One takes them for fun, and tells what came out. */
export const quizzesForFun = lexicon(`
  test de personnalité, quiz de personnalité, quiz sur internet, quiz en ligne, test en ligne, quel _ es tu, quelle _ es tu, quel _ êtes vous, quelle _ êtes vous
  online quiz, quiz online, online quizzes, personality quiz, personality test, buzzfeed, internet quiz, facebook quiz, quiz called, quiz on my phone, quiz on facebook, quiz about which, quiz in a magazine, magazine quiz, which _ are you, what kind of _ are you, fitness watch, my watch, smartwatch, step count, credit score, air fryer, self scan, my app, smart meter, screen time
`);

/** "Mes élèves ont mis 4/20 à la cantine": pupils who rate. */
export const pupilsRate = lexicon(`
  élèves ont mis, élèves ont donné, élèves ont attribué, élèves lui ont mis, élèves nous ont mis, élèves m'ont mis, élèves ont noté, enfants ont mis, enfants ont donné, classe a mis, classe a donné, classe a voté, ils ont mis, elles ont mis, ils ont donné, ils lui ont mis, on a mis, on lui a mis, on a donné,
  nous avons mis, nous lui avons donné, classe lui a mis, m'ont mis, nous ont mis, me note, me notent, m'ont noté, je me mets, je me donne, je mets, je lui donne, je donne
  pupils gave, pupils rate, pupils rated, students gave, students rated, students rate, kids gave, kids rated, class gave, class rated, they gave, they rated, we gave, we rated, we give, i give, i'd give, i rate, would give, rate my, rated my
`);

/** A mark one dreams of, or fears: "objectif 15 de moyenne", "si j'ai 16". */
export const dreamt = lexicon(`
  objectif, espère, espérer, espérant, rêve, rêver, rêvait, vise, viser, visait, voudrais, voudrait, veux, veut, donnerais, donnerait, mettrais, mettrait, imagine, souhaite, apporte, atteindre, il faut, faut, minimum, si j'ai, si tu as, si il a, s'il a, si elle a, si on a, avoir au moins,
  avoir plus de, suffirait, aurait pu avoir, besoin de, besoin d'un, il me faut, promis un, promets, celui qui a, quiconque a, celui qui aura, tous ceux qui, à partir de
  if i get, if we get, if we got, if i got, if you got, if you get, if he gets, if she gets, if they get, hope, hoping, hopes, aim, aiming, wants, want, wanted, need, needs, needed, get at least, anyone who, whoever, everyone who, imagine, would have got, dream of, dreams of, aspire
`);

/** A post of hours. */
export const timetable = lexicon(
  'timetable, exam schedule, schedule, horaire(s), emploi du temps, calendrier des examens, planning des',
);
/** Beside these a figure numbers a page, a room, a share of the mark. */
export const numbered = lexicon(`
  calendrier, planning, coef(s), coefficient(s), tues, thurs, lundi matin, salle(s), room(s), chapitre(s), chap, page(s), exercice(s), exo(s), heures de, crédits, ects, matériel, cahiers
`);

/** Made-up marks, to be worked on. */
export const exercises = lexicon(`
  [dans/in] [le/un/notre/ce/mon/son/leur/the/our/this/my/a] [roman/roman policier/livre/film/conte/album/manga/book/novel/movie/film/story/show/play/cartoon], [dans/in] [la/une/notre/cette/ma/l] [bd/histoire/série/pièce/nouvelle/blague], notre roman, notre nouvelle, notre histoire, our story, our play, blague du jour, joke of the day, personnage(s), héros, héroïne, dans le tome, tome _, le petit nicolas, mortelle adèle, titeuf, harry potter, hermione, ducobu, l'élève ducobu, kid paddle, tintin, astérix, gryffondor, poudlard, sorcellerie, potions, hogwarts, wimpy kid, dog man, captain underpants, horrid henry, dennis the menace, character(s), en 19_, c'est combien, ça fait combien, combien ça fait, calcul du jour,
  calcule, calculez, calculer la moyenne, calculer une moyenne, problème, énoncé, quelle est, quelle sera, fréquence, une médiane, la médiane d'une, médiane et moyenne, moyenne et médiane, calcul de la médiane, calculer la médiane, exercice de maths, exemple, par exemple, imaginons, supposons, combien de points, trouve la _, trouve le _, trouvez, quel est, statistiques en 4e
  work out, calculate, find the mean, find the median, median of, mean of these, mean of the, mode and median, mean and median, what is the, what was the, for example, imagine, suppose, word problem, worked example, how many marks
`);

/** What is tried out, inspected or rated: its tests are no pupil's. */
export const things = lexicon(`
  robot(s), pont(s), fusée(s), voiture(s), vélo(s), avion(s), bateau, maquette(s), machine(s), programme, appli, application, site, gâteau(x), plante(s), graine(s), hamster, chien, chat, lapin, poney, self, cantine, cuisine, restaurant, bâtiment, ascenseur, imprimante, chaudière, chauffage, ordinateur(s), ordi(s), tablette(s), alarme, extincteur(s), imprimante, photocopieuse, prototype, moteur, circuit, pile(s), expérience(s), équipe(s), école, collège, lycée, établissement
  robot(s), bridge(s), rocket(s), car(s), bike(s), boat(s), machine(s), program, app, website, cake(s), plant(s), seed(s), hamster, dog, cat, rabbit, pony, canteen, kitchen, restaurant, building, lift, printer, boiler, photocopier, laptop(s), ipad(s), alarm, prototype, engine, experiment(s), team(s), school
`);
