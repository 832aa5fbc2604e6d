/** The words of classes that leave the school. */
import { lexicon } from '../lexicons/lexicon';

/** An outing by its name. */
export const outings = lexicon(`
  sortie(s), sortie(s) scolaire(s), sortie(s) pédagogique(s), classe(s) verte(s), classe(s) de mer, classe(s) de neige, classe(s) rousse(s), classe(s) blanche(s), classe(s) bleue(s), classe(s) découverte(s), classe(s) de découverte(s), classe(s) transplantée(s), classe(s) de dépaysement, classe(s) d'eau, classe(s) patrimoine, classe(s) de ville, classe(s) nature
  classe(s) de ski, classe(s) de montagne, classe(s) équestre(s), classe(s) cirque, classe(s) de forêt, classe(s) de campagne, classe dehors, école dehors, école du dehors, voyage(s) scolaire(s), voyage(s) de classe, voyage(s) d'études, voyage(s) linguistique(s), voyage(s) de fin d'année, voyage(s) de rhéto, voyage rhéto, voyage des rhétos, voyage des terminales, voyage des 3e, voyage des 4e, voyage culturel
  voyage(s) pédagogique(s), voyage à, voyage en, voyage au, voyage aux, le voyage, séjour(s) scolaire(s), séjour(s) linguistique(s), séjour(s) pédagogique(s), séjour ski, séjour au ski, séjour d'intégration, séjour de cohésion, séjour à, séjour en, séjour au, journée d'intégration, journée de cohésion, week end d'intégration, journée au, journée à, journée aux, journée ski, journée à la, journée chez, mini camp, mini camps
  part au vert, partent au vert, au vert avec, échange scolaire, échange linguistique, échange avec nos correspondants, échange à, échange en, échange avec, immersion linguistique, stage de voile, stage de ski, stage de surf, stage d'escalade, stage de kayak, stage de survie, stage nature, stage sportif, stage de plein air, colo, colonie, camp de neige, camp(s) de ski, camp de sport, camp d'été, camp d'hiver, camp musical, camp de musique, camp de classe, camp de leadership, camp polysport, semaine hors-cadre, semaine hors cadre, semaine verte, semaine blanche, semaine de ski, semaine à la neige, semaine d'immersion, séjour linguistique, séjour de ski, séjour neige, séjour nature, séjour voile, séjour à la neige, séjour à la mer, séjour à la montagne, course d'école, courses d'école, course d'études, voyage de maturité, voyage d'étude, voyage de bac, classe neige, classe rouge, classe de neige, journée blanche, journée de ski, journée de marche, journée à la neige, camp de voile, camp scout, week end scout, weekend scout, camp louveteaux, camp lutins, camp patro, camp guides, camp vert, camp sportif, camp de jour, bivouac, raid, rallye, rallye pédestre
  excursion(s), expédition, balade, promenade, randonnée, rando, pique nique, sortie vélo, sortie piscine, sortie ski, sortie nature, sortie théâtre, sortie cinéma, sortie au, sortie à, sortie aux, sortie chez, cross académique, cross départemental, cross inter établissements, cross du district, course d'orientation, championnat d'académie, championnats d'académie, finale à, finale au, régionales, départementaux
  car part, car partira, bus part, bus partira, cars partent, bus partent, départ du car, départ du bus, départ en car, départ en bus, autobus jaune, autobus partent, autobus part
  school trip(s), class trip(s), field trip(s), fieldtrip(s), day trip(s), ski trip(s), coach trip(s), choir trip(s), orchestra trip, science trip, history trip, geography trip, year trip, grade trip, rugby trip, sports trip, zoo trip, museum trip, farm trip, theatre trip, band trip, team trip, french trip, german trip, spanish trip, residential trip, school tour, class tour, tour to, trip to, trip at, trip is, trip leaves, trip for, trip this, trip on, trip next, trip tomorrow, trip runs, trips for, trips to, trip
  residential(s), excursion(s), school outing(s), class outing(s), pupil outing, outing to, outing, exchange trip, exchange visit, exchange to, exchange with, retreat, sleepaway camp, sleep away camp, school camp, scout camp, band camp, football camp, hockey camp, soccer camp, year camp, outdoor ed, outdoor education, outdoor pursuits, pgl, kingswood, dofe, duke of edinburgh, expedition, bronze expedition, silver expedition, gold expedition, practice expedition, fieldwork, field work, field day at, senior trip, camping trip, swim meet, track meet, cross country meet, away game, away match, away fixture, away day, tournament at, overnight at, overnighter, sleepover at
  coach leaves, coaches leave, coach departs, coaches depart, bus leaves, buses leave, bus departs, buses depart, buses at, bus at, minibus leaves, minibus at, coach at, coach picks
`);
/** "sortie" of a film, "voyage dans le temps": the same words inside the school or the book. */
export const outingsNothing = lexicon(`
  sortie de crise, sortie de secours, sortie de route, sortie de prison, sortie de classe, sortie des classes, sortie de l'école, sortie du collège, sortie du lycée, sortie d'école, sortie du film, sortie du livre, sortie du tome, sortie du jeu, sortie du numéro, sortie du clip, sortie de son, sortie de leur, sortie de cours, sortie de piste, sortie des cours, sortie des résultats, sortie nationale, sortie en salle(s), sortie au cinéma le, sortie de la saison, sortie du tunnel, sortie vendredi, sorties cinéma de
  à la sortie, la sortie de 16, sortie autorisée, sorties autorisées, autorisation de sortie, autorisations de sortie, billet de sortie, ticket de sortie, idée de sortie, idées de sortie, future sortie, anciennes sorties, prochaine sortie, pas de sortie, une sortie, heure de sortie, heures de sortie, porte de sortie, portail de sortie
  journée pédagogique, journée à thème, journée portes ouvertes, journée internationale, journée nationale, journée mondiale, journée à la bourre, journée à corriger, journée à rallonge, journée aux couleurs, journée à l'envers, récit de voyage, carnet de voyage, récits de voyage, voyage dans le temps, voyage au centre de la terre, voyage de gulliver, voyage de magellan, voyage au bout de, voyage en grande garabagne, voyage en orient, en voyage dans, voyages de, voyage en poésie, voyage en musique, voyage à travers, balade en, balade musicale, promenade littéraire
  échange avec les parents, échange avec l'auteur, échange avec les profs, échange avec vous, échange avec un, échange avec une, échange à distance, échange à propos, rallye maths, rallye mathématique, rallye lecture, rallye calcul, rallye mathématiques, raid de, expédition de la, expédition de magellan, expédition de shackleton, finale à la, finale au collège, retreat of, retreat from, trip down memory, guilt trip, round trip time, trip over, trip hazard, trip up, trip report, trip permission, trip letter(s), trip money, trip payment(s), trip form(s), trip deposit, trip meeting, exchange rate, residential area, expedition of, expedition to the south pole, away day for staff, bus at my, no bus, bus at the stop, bus leaves without, bus leaves me
  tour to, tour to the new, tour to show, fieldwork report, exchange with parents
`);

/** What pupils do outside the school, and where they meet: a cue with a group, a place or a habit. */
export const activities = lexicon(`
  judo, athlétisme, cross, randonnée, rando, golf, vélo, vtt, surf, voile, visiter
  [leur/son/un/leurs] stage(s), en stage [à/au/dans/chez/en], accueilli(e/s/es) [dans/chez/par/en/à], pfmp, mobilité erasmus, en mobilité, séjour professionnel, entraînement(s), entraîne, entraînent, entraînons, répétition(s), rendez vous, rdv, rassemblement, retrouve, retrouvons, retrouvera, retrouverons, trouverez, trouvera, stage(s) en entreprise, visite(s), visitons, visiterons, visitera, visiteront, concours, dictée, olympiades, tournoi, match, rencontre sportive, collecte, nettoyage, chasse aux oeufs
  riding, climbing, hike, hiking, bike ride, litter pick, rehearsal(s), training, practice, practices, trains, practise, meet at, meet outside, meet by, meet in front, meeting at, meeting outside, meet us at, pick up, work experience, day at, day out, walk to, walking to, walking over, walk over, visit(s), visiting, tour of, performing at, perform at, sing at, singing at, carol singing, volunteering at, internship
`);
/** The same, done nowhere but outside the school. */
export const outdoors = lexicon(`
  natation, patinoire, piscine, accrobranche, escalade, équitation, poney, bowling, paintball, laser game, char à voile, kayak, canoë, luge, raquettes, via ferrata, spéléo, aviron, équi, cueillette, ski de fond, ski alpin, patinage, équithérapie, plongée, optimist, catamaran, paddle, stand up paddle, mini golf, course d'orientation
  swimming, swim, forest school, ice skating, sailing, rowing, skating, kayaking, canoeing, orienteering, nature walk, caving, gorge walking, abseiling, bushcraft, pond dipping, beach clean, skiing, groynes, transect, archery, high ropes, zip wire, rock pooling, river study, paddleboarding, horse riding, bouldering, bikeability, climbing wall, beach school
`);
/** Going to see something, behind a group of pupils. */
export const visiting = lexicon(
  `visitent, visiteront, visitera, visitons, visiterons, vont visiter, va visiter, irons visiter, visit(s/ing), will visit, tour(s/ing)`,
);
/** These happen at school, or to nobody in particular. */
export const activitiesNothing = lexicon(`
  visite du collège, visite du cdi, visitons le cdi, visite de classe, visite de l'école, visite virtuelle, visites virtuelles, rendez vous de l'orientation, rdv chez, rendez vous chez, rdv dentiste, visite médicale, visite de l'inspecteur, visite d'inspection, visite du médecin, visite de l'infirmière, visite des parents, visite de courtoisie, stage de remédiation, entraînement au brevet, entraînement à, entraînements à, répétition générale, répétition de mots, entraîne à lire, entraîne à écrire
  training day, staff training, fire training, teacher training, inset training, training course, training session for staff, practice makes, practice paper(s), practice test(s), best practice, in practice, practice exam, spelling practice, visit from, visits from, visit by, visit our website, visit the website, home visit, walking test, surfing the, swimming gala results, swimming kit, swimming certificate(s), piscine fermée, piscine est fermée
`);

/** Pupils, by class or by name of the group. Years and classes with a number are read by `isClassName`. */
export const groups = lexicon(`
  élèves, avec l'école, avec lecole, avec le collège, avec le lycée, toute l'école, tout le collège, with school, with the school, whole school, classe(s), latinistes, germanistes, hispanistes, hellénistes, anglicistes, terminale(s), tle(s), secondes, premières, deuxièmes, troisièmes, quatrièmes, cinquièmes, sixièmes, maternelle(s), primaire(s), cp, ce1, ce2, cm1, cm2, cps, ce1s, ps, ms, gs, petite section, moyenne section, grande section, tps
  rhéto(s), loulous, loupiots, bouts de chou, collégiens, lycéens, internes, délégués, écodélégués, éco délégués, mes petits, mes grands, nos petits, nos grands, les petits, les grands, jeunes, enfants, ados, minots, gamins, gremlins, moussaillons, apprentis, bts, cap, bac pro, ulis, segpa, upe2a, daspa, dys, ime, itep
  benjamin(e/s/es), minimes, cadets, cadettes, juniors, poussins, chorale, orchestre, équipe, section natation, section foot, section sportive, section euro, section, option, groupe, groupes, club, as foot, as hand, as basket, as badminton, unss, association sportive, foyer, centre de loisirs, garderie, périscolaire, patro, scouts, louveteaux, lutins, guides, éclaireurs
  nageurs, nageuses, athlètes, handballeurs, basketteurs, footballeurs, footeux, choristes, musiciens, swimmers, runners, gymnasts, netballers, debaters, rowers, dancers, singers, cadets, year group, group, kiddos, kiddies, munchkins, pupils, students, class, classes, kids, children, teenagers, teens, graders, reception, kindergarten(ers), kindergarteners, kinders, pre k, prek, nursery, form, tutor group, team, squad, choir, band, orchestra, freshmen, sophomores, juniors, seniors, sixth form(ers), cohort, club, scouts, brownies, cubs, beavers, guides, rainbows, my lot, littlies, little ones, infants, juniors, yr r, eyfs, toddlers, preschoolers, homeroom, tutees, geographers, historians, musicians, scientists, athletes, linguists, mathletes
  junior infants, senior infants, first class, second class, third class, fourth class, fifth class, sixth class, first years, second years, third years, fifth years, sixth years, transition years, ty students, tys, first grade, second grade, third grade, fourth grade, fifth grade, sixth grade, seventh grade, eighth grade, ninth grade, tenth grade, eleventh grade, twelfth grade
`);

/** Said with a group, they say that somebody takes it along: "avec mes 3e", "with 5B". */
export const companions = new Set('avec ac with for pour'.split(' '));

const className =
  /^(?:[1-7](?:e|eme|ere|re|nde|de|er|ieme)s?[a-h]?\d{0,2}|[1-7](?:tq|ttr|tt|tr|g|p|c|d|s)[a-h\d]?|cp\d?|ce[12][a-d]?|cm[12][a-d]?|p[1-7]s?|m[1-3]|[1-6](?:st|es|stmg|sti2d|l)|t(?:es|s|stmg|le)\d?|u\d{1,2}s?|y\d{1,2}s?|yr\d{1,2}s?|\d{1,2}[a-h]|(?:ks|s)[1-4])$/;

/** "6e", "5eB", "CM2", "P5", "Y9", "10B", "U13": a class by its number. */
export const isClassName = (word: string): boolean => className.test(word);

/** Before a number they make a class of it: "Year 9", "sec 2", "Room 12". */
export const classTitles = new Set(
  'year yr grade class room form sec secondaire primaire section p7 p1 p2 p3 p4 p5 p6 stage'.split(' '),
);
