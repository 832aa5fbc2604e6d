/** The words of leaving home and of being away. Classes that go out have their own: `outing-words.ts`. */
import { lexicon } from '../lexicons/lexicon';

/** Verbs that say by their form who leaves, and phrases that need nobody named. */
export const weLeave = lexicon(`
  pars, partons, partirai, partirons, repars, repartons, repartirai, jpars, jpart, jpar, jparts, jfile, jdecolle, jembarque, jmenvole, jme casse, jme tire, jme barre
  décollons, décollerons, décollerai, embarquons, embarquerons, embarquerai, m'envole, nous envolons, envolerons, m'envolerai, filons, filerai, filerons, fonçons, bouclons, quittons tout, quitterons
  m'absente, m'absenterai, nous absentons, nous absenterons, m'éclipse, m'évade, nous évadons, m'échappe, nous échappons, m'exile, nous exilons, m'envoler, nous envoler, disparais, disparaissons
  me casse, me tire, me barre, me taille, nous tirons, nous cassons, mets les voiles, mettons les voiles, levons l'ancre, lève l'ancre, prenons le large, prends le large, prend le large, plions bagage, plie bagage, prendre le large
  prenons la route, prends la route, prenons l'avion, prends l'avion, prenons le train, prenons le ferry, prends le ferry, prenons le bateau, prenons le bac, prenons l'eurostar, prends le tgv, prenons le tgv, prenons la mer, prenons un vol
  reprends la route, reprenons la route, reprend la route, m'en vais, nous en allons, m'en irai, fais la malle, fait la malle, mets les bouts, met les bouts, met les voiles, taille la route, taillons la route, prends mes quartiers, prenons nos quartiers
  vous laisse jusqu, vous abandonne, vous laisse pour une semaine, vous laisse pour deux semaines, vous quitte pour, vous laisse une semaine, vous laisse quinze jours
  s'en va, s'en va en, on se casse, on se tire, on se barre, on se fait la malle, on s'arrache, on bouge, on trace, on taille
  flying out, flying off, flying to, flying home, fly out, fly off, fly to, flies out, flies to, flying from, jetting off, jetting to, jet off, jetting out, setting off, set off, sets off, setting sail, set sail, taking off, take off to, take off for, take off on
  heading to, heading off, heading for, heading out, heading up, heading down, heading over, heading north, heading south, heading away, heading abroad, heading home to, headed to, headed for, headed up, headed down, headed out, head off, head to, head for, head out, head up, head down, heads to, heads off
  driving to, driving down, driving up, drive to, drive down, drive up, drive off, driving off, road tripping, hitting the road, hit the road, sailing to, sail to, sail for, sailing from, backpacking, interrailing, travelling to, traveling to, travel to, travelling around, traveling around, travelling through, travelling for
  jetting, skip town, skipping town, catching the ferry, catch the ferry, catching the plane, catch the plane, catching a flight, catch a flight, catching our flight, catch our flight, catch my flight, getting the ferry, getting the boat, get the boat, get the ferry, taking the train to, take the train to, getting the train to, getting the plane, decamp(s/ing) to, sneaking away, sneaking off, sneak off, slipping away, slipping off, whisked off, escaping to, escape to, pulling out of the drive, hitched up, getting the eurostar, taking the ferry, take the ferry
  getting on a plane, getting on the plane, get on a plane, on that plane, on a plane, on the plane, on the ferry, on the boat, on our flight, board the cruise, boarding, board the plane, board the ferry, leaving the country, leave the country, leaving town, leave town, emigrating for
  going away, go away for, going abroad, go abroad, going on holiday, go on holiday, going on holidays, go on holidays, going on vacation, go on vacation, going on a cruise, go on a cruise, going on safari, going on our hols, going on my hols, going camping, go camping, going skiing, go skiing, going on leave, going overseas
  gonna be away, going to be away, off on, off skiing, off camping, off abroad, off sailing, off hiking, off galivanting, off gallivanting, off travelling, off tomorrow, off on our hols, away we go, bound for, outta here, out of here, up the road to, bugger off to, jaunt to, heading into the hills, head for the hills
`);
/** An hour and a place beside them are enough: it is the next one. */
export const settingOut = lexicon(`
  on décolle à, nous décollons à, décollage à, embarquement à, décollage dans
  wheels up, take off at, takes off at, takeoff at, take off is at, taking off at, flight leaves, flight leaves at, flight is at, plane leaves, plane is at, boarding at, boards at, ferry leaves, ferry is at, train leaves at, airport by, airport for, airport at
`);
/** The same in forms that need a subject: "part", "décolle", "leave", "fly". */
export const leave = lexicon(`
  part, partent, partira, partiront, repart, repartent, repartira, décolle, décollent, décollera, décolleront, embarque, embarquent, embarquera, file, filent, filera, s'envole, s'envolent, s'envolera, s'envoleront, fonce, foncent
  quitte, quittons, quittent, quittera, quitterons, disparaît, disparaissent, s'absente, s'absentent, s'absentera, s'éclipse, s'évade, s'échappe, s'exile, se tire, se casse, se barre, se taille, s'tire, s'casse, s'barre, tire demain, casse demain, casse en, casse à, casse au, taille à, trace à, trace en, trace vers
  prend la route, prend l'avion, prend le train, prend le ferry, prend le bateau, prend l'eurostar, prend le tgv, prend un vol, prend la mer, prennent la route, prennent l'avion, prennent le train, prennent le ferry, prennent le car, prennent la mer, prend le car, prend le bus, prennent le bus, prenons le car, prenons le bus, prend le bac
  descend, descendent, descends, descendons, descendra, monte, montent, montons, roule, roulons, vole, volons, vadrouille, bouge, migre, débarque, débarquons, débarquent, file à, voyageons, met le cap, mettons le cap, ferme la maison, fermons la maison, ferme tout, coupe tout, coupons tout, ferme boutique
  leave, leaves, leaving, fly, flies, flying, travel, travels, travelling, traveling, en:depart, departs, departing, en:drive, drives, driving, sail, sails, sailing, embark, head, heads, heading, headed, take off, takes off, land in, cruise, cruising, holidaying, vacationing, off to, off for, off
`);
/** These move without leaving home, unless a place says where. */
export const movesOnly = new Set(
  `descend descendent descends descendons descendra monte montent montons roule roulons vole volons bouge debarque debarquons
  debarquent drive drives driving travel travels head heads cruise land`.split(/\s+/),
);
/** "part du principe", "leave a comment": the same verbs, nobody goes anywhere. */
const goNowhere = `
  du principe, du constat, du fait, d'un, d'une, de zéro, de rien, de l'idée, de ce, sur une, sur un, sur la, sur le,
  dans tous les sens, en vrille, en live, en fumée, en sucette, en retraite, à la retraite, en grève, en débat,
  en guerre, en quête, à la découverte, à la recherche, à la rencontre, à la chasse, à la conquête, dormir, au lit,
  me coucher, se coucher, bosser, au boulot, au travail, en cours, en classe, pas, plus, toujours, en courant,
  en congé maternité, en congé mat, en congé paternité, du bon pied, du mauvais, de là, favori, gagnant, à l'école,
  au collège, de loin, au quart, en vacances dans la tête, vivre, en formation
`;
const goNowhereAll = ['pars', 'part', 'partons', 'partent', 'partir', 'repars', 'repart', 'repartons'].flatMap((verb) =>
  goNowhere.split(/[,\n]/).map((tail) => (tail.trim() === '' ? '' : `${verb} ${tail.trim()}`)),
);
export const leaveNothing = lexicon(`${goNowhereAll.join(',')}                                                         
  à part, d'autre part, d'une part, de ma part, de sa part, de la part, nulle part, quelque part, autre part, faire part, fait part, fais part, prendre part, prend part, prennent part, la part, une part, leur part, sa part, ma part, part de gâteau, part égale, parts égales, faire-part
  pars dormir, file au lit, file dormir, file en cours, file bosser, file au boulot, file au collège, file indienne, file d'attente, en file, file corriger, la file, une file, file doux, file un, quitte à, quitte le groupe, quitte la page, quitte le tableau, quitte l'école, quitte le collège, quitt(e/ons/ent) l'enseignement, quitt(e/ons/ent) le métier, quitt(e/ons/ent) la profession, quitt(e/ons/ent) mon poste, quitt(e/ons/ent) notre, quitt(e/ons/ent) l'éducation, quitt(e/ons/ent) l'établissement, quitte pas, quitte plus
  décolle pas, décolle les, décolle des, embarque dans un projet, embarque dans l'aventure, embarque dans ce, embarque dans cette, monte le, monte la, monte un, monte une, monte en, monte sur scène, monte à cheval, monte au tableau, descend le, roule ma poule, ça roule, ça part, bouge pas, ça bouge, voyage dans le temps, vole la, vole le, vole un
  s'en va à la retraite, m'en vais dormir, m'en vais corriger, m'en vais au lit, disparaît de, disparaît pas, disparais sous, fonce tête, fonce dans, fonce sur
  leave it, leave a, leave me, leave us, leave your, leave my, leave them, leave him, leave her, leave you, leave this, leave that, leave comments, leave no, leave feedback, leave messages, leave out, leave behind, leave alone, leave early, leave late, leave work, leave school, leaves a, leaves me, leaves us, leaves no, leaves the
  leave room, leave space, leave everything, leave marking, annual leave, sick leave, maternity leave, paternity leave, parental leave, study leave, on leave, leaving cert, leaving certificate, leaving do, leaving party, leaving drinks, leaving assembly, leaving present, leaving card, leaving speech, leaving me, leaving us, leaving a, leaving it, leaving my, leaving them, leaving no
  autumn leaves, leaves falling, fallen leaves, leaving school, leaves school, leave teaching, leaving teaching, leaving the profession, leave the profession, leaving primary, leaving year, leave for work, leave for school, leaving for work, leave to
  time flies, flies by, flying by, fly by, flying start, flying colours, flying colors, flying visit from, on the fly, fruit flies, let it fly, drive me, drives me, driving me, driving test, driving lesson(s), drive through, drive thru, food drive, book drive, toy drive, clothes drive, driving instructor
  head teacher, head of, head start, head lice, my head, her head, his head, the head, our head, a head, in my head, over my head, head is, head has, head to bed, heads up, heads will, head to head, heading into the, heading to bed, headed to bed, headed into, heading into, heading home, heading back to school, head back to school, head back to work, head boy, head girl, heads or, head over heels, acting head, new head, deputy head, associate head
  off to bed, off to work, off to school, off to sleep, off to class, off to the gym, off to the shops, off to the pub, off to the dentist, off to a great, off to a good, off to a flying, off to a cracking, off to a slow, off to a strong, off to a bad, off to a tricky, off to lunch, off to a, off to teach, off to see, off to mark, off to meet, off to do, off to the staff, off to the doctor, off to the doctors, off to the park, off to training
  off for lunch, off on a tangent, off on the wrong, off on the right, off sick, off ill, off work, off school, day off, days off, week off, time off, turn off, switch off, take off your, taking off your, better off, show off, kick off, kicks off, ticked off, drop off, dropped off, sign off, signed off, paid off, finish off, fell off, fall off, half off, off the, off topic, off duty, going off, go off, goes off, cut off, well off, put off, put it off, percent off, one off, far off, laugh off, starting off, start off, start us off
  off for a, round off, rounding off, wear off, off my, off your, off his, off her, off our, off their, off it, off day, off season, off timetable, off site, bake off, spelling off, dance off, lift off, pick off, call off, called off, cross off, sent off, send off, live off, get off, got off, run off, ran off, hands off, hats off, show offs, broke off, pulled off, pull off, tail off, top off, cap off, set off the, sets off the, set off on foot, shave off, sleep it off, wipe off, wash off, cool off, doze off, nod off, nodding off, rip off, ripped off, cough my head off
  travel mug, travel time, travel card, travel expenses, travel broadens, travel writing, travel agent, travel club, active travel, school travel, travel plan, travel to school, travel to work, time travel, land in trouble, cruise control, sail through, set sail on our, sailing through, take off your
  headed paper, heading in the right, going to work, driving home, drive home, driving to work, driving to school, drive to work, drive to school, departing colleague(s), departing head, departing staff
`);

/** Departures told in nouns and participles, which tell no tense. */
export const departures = lexicon(`
  grand départ, gros départ, départ imminent, valise(s) bouclée(s), valises prêtes, valises faites, valises sont, valises dans, bagages sont, bagages faits, bagages bouclés, sacs prêts, sac prêt, sacs sont prêts, sac à dos prêt, sacs bouclés, sac bouclé, sacs faits, bouclent leurs sacs, boucle mon sac, boucle nos sacs, sacs dans le coffre, tout est dans le coffre, dans le coffre, voiture chargée, coffre chargé, coffre plein, coffre est plein, coffre de toit
  fais ma valise, fait sa valise, fais les valises, faire les valises, faire la valise, faire mes valises, fais mes valises, faisons les valises, boucler les valises, boucler la valise, lune de miel, voyage de noces, tour du monde, billet(s) d'avion, billet(s) pris, billet(s) réservé(s), billet(s) en poche, places réservées
  vol pour, vol pr, vol vers, mon vol, notre vol, envol, eurostar, train pour, train vers, tgv pour, ferry pour, bateau pour, car pour, bus pour, tgv de, train de nuit pour, bye bye, ciao, adieu, hasta la vista, à nous la, à nous le, à nous les, à nous l, à moi la, à moi le, à moi les, à moi l, [l/mon/notre/le] [avion/vol] [décolle/décollera/est à], [le/notre/mon] [ferry/bateau] [part/partira/est à/quitte], [avion/vol/bateau/ferry] [demain/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche], me voilà, me voici, nous voilà, nous voici, on arrive, j'arrive, nous revoilà
  en route pour, en route vers, route vers, cap sur, cap vers, cap au, mettre le cap, destination, gîte réservé, réservé un gîte, loué un, loué une, étrenne, largue(r) les amarres, larguons les amarres, hisse les voiles, hissons les voiles, lève le camp, levons le camp, change d'air, changer d'air, changeons d'air, clé des champs, poudre d'escampette, fait la belle, fais la belle, faisons la belle, prend la tangente, prends la tangente, dis adieu, disons adieu, frigo vidé, vide le frigo, frigo vide
  contre les cocotiers, contre la plage, contre le sable, contre les tongs, contre les skis, contre les pistes, contre le soleil, contre la neige, contre la mer, contre les palmiers, contre un transat, for the beach, for the slopes, for sandy beaches, for sun and sea, for sangria, for palm trees, for flip flops, swapping the classroom for, swap the classroom for
  getting away, get away from it, city break, mini break, short break, weekend break, weekend away, honeymoon, here we come, here i come, i m coming, flights booked, hotel booked, cottage booked, villa booked, trip booked, ferry booked, all packed, packed and, packing for, packed for, suitcases are, suitcases by, suitcases packed, bags are packed, bags packed, bags in the car, bags in the boot, bags in the hall, car is loaded, car is packed, car packed, roof box, everything in the van, wheels up, next stop
  our holiday(s), my holiday(s), our vacation, my vacation, family holiday, family vacation, hols, holiday countdown, vacation countdown, holiday booked, staycation in, gone fishing, boarding in, boarding at, road trip, roadtrip, gap year, countdown to, on the road from, be on the road, see you on the other side, adios, hasta luego, so long suckers, bound
`);
/** Journeys by their name or their means: weaker, for they are talked of in many ways. */
export const journeys = lexicon(`
  départ(s), valise(s), bagage(s), sac(s) de voyage, escapade, virée, croisière, citytrip, city trip, cure thermale, thalasso, trek, farniente, vol, avion(s), aéroport, embarquement, décollage, thalys, ferry, passeport(s), tgv, flixbus, blablacar, sur la route, bon débarras
  grandes vacances, vacances en, vacances à, vacances au, vacances aux, vacances chez, vacances sur, vacances dans le, vacances dans les, vacances dans la, séjour, week end en amoureux, weekend en amoureux, week end en famille, semaine au vert, semaine au soleil, semaine au ski, colo, colonie, camp scout, camp d'été, grand camp, location, airbnb, mobil home, transat, hamac, billet(s) de train
  getaway, cruise, flight(s), plane, booked, packing, suitcase(s), packed, summer holiday in, holiday in, holiday to, holidays in, vacation in, vacation to, trip to, cottage in, cottage by, cabin in, villa in, caravan in, apartment in, airbnb in, passport(s), eurostar, on the road, interrail, safari, skiing in, skiing with, camping in, camping at, camping with, glamping, yurt, log cabin
`);
/** "pot de départ", "faux départ", "départ à la retraite": no journey. */
export const departsNothing = lexicon(`
  pot de départ, fête de départ, cadeau de départ, discours de départ, faux départ, au départ, son départ, leur départ, depuis le départ, dès le départ, ligne de départ, point de départ, situation de départ, départ à la retraite, départ en retraite, départ anticipé, départ volontaire, départ d'une collègue, départ d'un collègue, départ de mme, départ de m, départ de notre, départ de ma, départ de mon, départ de la collègue
  départ du cross, départ de la course, départ du marathon, départ du trail, départ du relais, départ du défilé, départ du cortège, départ du semi, départ du tour, départ du rallye, départ des coureurs, départ est donné, départ sera donné, départ du directeur, départ de la directrice, départ du principal, départ du proviseur, départ d'incendie, départ de feu, nouveau départ, nouveau départ pour, bon départ, mauvais départ
  séjour à l'hôpital, vol au vent, vols au vent, vol de vélo, vol de portable, vol de téléphone, vol de sac, vol à l'étalage, vol de données, vol d'oiseau, oiseaux, avions en papier, avion en papier, avion de papier, avion de chasse, valise pédagogique, valise de, valises de, malle, passeport pour le collège, passeport numérique, passeport de lecture, destination inconnue, vacances à tous, vacances à toutes, vacances à vous, vacances en famille, vacances à chacun
  vacances à partir, stage à l'école, stage au collège, stage en entreprise, camp de base, croisière s'amuse, adieu les, adieu aux, adieu cahiers, adieu la, adieu à, me voilà bien, nous voilà bien, nous voilà en, nous voilà à mi, me voilà à, en route vers la réussite, en route pour le brevet, en route pour le bac, en route vers le brevet, en route pour une nouvelle, en route pour de nouvelles, cap sur [la/les/le/l] [rentrée/réussite/suite/lecture/maths/brevet/bac/examens/fin/dernière/sixième/écriture/sciences/métiers/langues/compétences/fondamentaux/orientation/confiance/qualité/avenir/oral/orthographe/épreuves/révisions/partiels/bulletins/conseils/culture/musique/poésie/théâtre/numérique/deuxième/second/troisième/nouvelle/prochaine/semaine/période/trimestre/semestre/emploi/formation/autonomie/coopération/bienveillance]
  reading getaway, packed lunch(es), packed programme, packed week, packed day, packed term, packed house, packed schedule, jam packed, action packed, fully booked, booked out, booked a, booked for, booked in, get away with, gets away with, getting away with, paper plane(s), paper planes, plane shapes, the plane, coordinate plane, flight of, flight path, boarding school, boarding house, snow bound, house bound, duty bound, bound to, i m coming back, passport to, field trip to, school trip to, year trip to, class trip to, cruise through, virtual trip
  bon voyage à, safe travels to, au revoir à, au revoir les, adios to, flight paths, flight feathers
`);

/** Away, or not at home, said by itself. */
export const away = lexicon(`
  [me/nous] [revoit/reverra/revoyez/reverrez/revoient/voit/verra/verrez/voyez/croise/croisera/croiserez] (pas/plus) avant, [me/nous] [revoit/reverra/revoyez/reverrez/revoient] [pas/plus], ne me revoit, ne nous revoit, me revoit avant, nous revoit avant, me reverrez que, nous reverrez que, me reverrez le, nous reverrez le, pas chez nous, pas chez moi, plus chez nous, pas à la maison, pas là, plus là, ps là, serons pas là, serai pas là, pas dispo, pas disponible(s), plus dispo, pas joignable(s), plus joignable(s), injoignable(s), hors ligne, déconnecté(e/s/es), hors réseau, sans réseau, silence radio, décroche, décrochons, débranche, débranchons, ne réponds plus, ne répondrai, répondrai pas, répondrai plus, à mon retour, à notre retour, dès mon retour, dès notre retour, plus de son plus d'image, me déconnecte, des radars, répondeur
  en déplacement, en mission, en vadrouille, en goguette, en voyage, en croisière, en week end à, en week end en, en week end au, en weekend à, en weekend en, partis pour, partie pour, parti pour, partis jusqu, parti jusqu, partie jusqu, à l'étranger, à l'autre bout du monde, hors de la ville, hors du pays
  loin d'ici, loin de tout, loin de la maison, loin de chez nous, loin de chez moi, loin du monde, loin des copies, loin des écrans, loin de l'école, loin de bruxelles, loin de paris, loin de tous, au vert, au bout du monde
  en vacances en, en vacances à, en vacances au, en vacances aux, en vacances chez, en vacances dans, en vacances sur, en vacances du, en vacances jusqu, serai en vacances, suis en vacances, serons en vacances, sommes en vacances, est en vacances, suis en congé(s), serai en congé(s), sommes en congé(s), serons en congé(s), sera en congé(s)
  out of office, out of the office, ooo, out of town, out of the country, out of country, out of state, out of the house, off grid, off the grid, not here, on holiday(s), on vacation, on annual leave, on hols, on my hols, on our hols, on my holidays, not home, not at home, not in town, not in the country, t be home, wont be home, wont be in, wont be here, wont be around, t be in, t be around, t be there, t be here, t be at home, not be home, not be in, not be around, not be here, not be at home, t home, t at home, not around
  gone camping, gone fishing, gone skiing, gone hiking, gone sailing, gone walking, gone to the, gone up north, gone south, gone to my, gone to our,
  off the radar, out of reach, when i m back, when i get back, when we get back, when we re back, no emails until, no email until, auto reply, phones off, uncontactable, unreachable, unavailable, incommunicado, gone for, gone till, gone until, gone from, gone til, away for, away till, away til, away until, away from the, away next, away all, away this, away on, away over, away between, away from monday, away from friday, away from saturday, away in, away with, away tomorrow, away from tomorrow, away from the 1st, away over, away week, be away, re away, m away, are away, is away, r away, all away, both away, am away
  not back, t back, not coming home, not coming back, t get back, t be back, time away, days away, nights away, while we are away, while we re away, while i m away, while i am away, while we re out, while we re gone, while we are gone, pendant notre absence, pendant mon absence, en notre absence, en mon absence, durant notre absence
`);
/** "absents jusqu'à dimanche", "away", "gone": said of oneself, or with nobody named. */
export const absent = lexicon(`absent(e/s/es), gone, away, abroad, offline, parti(e/s/es), loin`);
export const awayNothing = lexicon(`
  pas là pour, pas là par hasard, pas là où, loin de là, loin d'être, de loin, est loin, sont loin, plus loin, si loin, aller loin, pas là hier, pas là depuis, silence radio de, décroche un, décroche une, décroche le, décroche la, décroche son, décroche leur, répondeur du collège, en mission de, congé maternité, congé maladie, congé parental, congé paternité, en voyage dans, en voyage au pays, en voyage scolaire
  parti(e/s/es) de, parti(e/s/es) du, parti(e/s/es) politique(s), parti pris, mal parti, bien parti, c'est parti, parties du, partie de, une partie, en partie, la partie, parties de, fait partie, font partie, première partie, deuxième partie, parti en retraite, partie en retraite, partie à la retraite, parti à la retraite
  not here to, not here for, not here yet, not here anymore, elève absent, élèves absents, prof absent, professeur absent, absents excusés, gone by, gone wrong, gone are, gone well, gone mad, gone viral, all gone, weeks gone, days gone, away game, away match, away fixture, away from me, away from my desk, throw away, thrown away, put away, tidy away, tidied away, run away, give away, giving away, right away, straight away, far away, take away, blown away, pass away, passed away, away team, miles away, minutes away, away from home, weeks away, days away from, day away, months away, week away from, hours away
  sleeps away, only days away, on holiday today, happy holiday(s), safely away, not home schooled, out of the house by, gone for gold, gone for the
`);

/** The house, and those of others one looks after. */
export const houses = lexicon(`
  maison, appart(ement), baraque, villa, logement, pavillon, studio, chez nous, chez moi, chez eux, chez mes parents, au numéro, bicoque, turne, crèche, nid
  house, home, flat, place, apartment, condo, bungalow, gaff, crib, at ours, at mine, at number, townhouse, driveway
`);
/** Empty, or nearly. */
export const empties = lexicon(`
  vide(s), inoccupé(e/s/es), sans personne, toute seule, se garde toute seule, se gardera toute seule, vacant(e/s), désert(e), ferme, fermons, fermera, fermerons, fermer, boucle, bouclons, verrouille, verrouillons, sans surveillance, araignées, aux araignées, au chat, à moi, rien qu'à moi, pour moi, pour moi tout seul, pour moi toute seule, pour nous, rien que pour, à nous, fermé(e/s/es) du, restera fermée, sera fermée, fermée à clé, verrouillé(e), sans nous, sans moi, libre, solo
  empty, unoccupied, vacant, lock, locking, unattended, locked up, shut up, closed up, all yours, to itself, to myself, to ourselves, to themselves, on its own, look after itself, deserted, unguarded, free house, to the cat, to the dog, to the spiders, without us, all alone
`);
export const nobody = lexicon(`
  personne, plus personne, pas un chat, plus un chat, pas âme qui vive, plus âme qui vive, pas une âme, pas un rat, aucun habitant
  nobody, no one, noone, no body, not a soul, nobody s, no one s, nobody ll, no one ll
`);
/** What is done to a house whose people are away. */
export const tends = lexicon(`
  gard(e/er/es/ent/era/ez), nourri(r/t/ra/ssent), arros(e/er/es/ent/era/eront), surveill(e/er/ent/era), relèv(e/ent/era), relever, passer voir, passe voir, passent voir, passer donner, passe donner, occup(e/er/ent/era/eront), veill(e/er/ent/era), jeter un oeil, jette un oeil, ramasser, ramasse, vider, vide la, ouvrir, dépanner
  feed, feeding, feeds, water, watering, waters, mind, minding, watch, watching, look after, looking after, looks after, check on, checking on, keep an eye, keeping an eye, pick up, collect, collecting, take in, bring in, put out
`);
export const left = lexicon(`
  chat(s), chatte(s), chaton(s), minou(s), minette(s), matou(s), félin(s), boule de poils, boules de poils, chien(s), chienne(s), toutou(s), lapin(s), lapine(s), poule(s), poulailler, canard(s), oiseau(x), canari(s), furet, gerbille(s), chinchilla, poney(s), cheval, chevaux, âne(s), chèvre(s), brebis, ruches, semis, boutures, aromates, légumes, serre, rosiers, balcon, orchidées, hamster, cochon d'inde, poisson(s), perruche(s), tortue, plantes, potager, jardin, orchidée(s), tomates, courrier, boîte aux lettres, maison, appart(ement), géraniums, fleurs, bonsaï, perroquet, piscine
  cat(s), dog(s), kitten(s), puppy, rabbit(s), hens, chickens, hamster, guinea pig(s), goldfish, fish, tortoise, parrot, budgie, plants, tomatoes, garden, mail, parcels, house, flat, bins, post, chooks, greenhouse, horse, pony
`);
/** Animals, plants and keys are there while one is away. */
export const boarded = lexicon(`
  chez la voisine, chez le voisin, chez les voisins, chez ma voisine, chez mon voisin, chez mamie, chez papy, chez mes parents, chez ma mère, chez ma soeur, chez tata, en pension, au chenil, à la pension, confié(e/s/es) à, confié(e/s/es) aux
  in kennels, at the kennels, to the kennels, in the kennels, in the cattery, at the cattery, next door, with the neighbours, with the neighbors, with my mum, with my mom, at my mum s, at nan s, at grandma s, with nan, with grandma
`);
/** Sitters, shutters and keys: words of a house that is being left. */
export const keepers = lexicon(`
  house sit(ter/ters/ting), housesit(ter/ters/ting), cat sit(ter/ters/ting), dog sit(ter/ters/ting), pet sit(ter/ters/ting), cat minder, dog minder, catsitter, dogsitter, cattery, kennel(s), free house, free gaff
  volets clos, volets fermés, volets baissés, fermons les volets, ferme les volets, fermer les volets, fermé les volets, clé sous le paillasson, clef sous le paillasson, clé sous la porte, clé est sous, clef est sous, clés sont sous, clé sous le pot, clés chez la voisine, clés chez le voisin, clés chez ma voisine, clés chez les voisins, clé chez la voisine, double des clés, laisse les clés, laisse la maison, laissons la maison, laisse l'appart, laisser la maison, voisine a les clés, voisin a les clés, voisins ont les clés, chat chez, chien chez, lapin chez, loue mon appart, sous loue mon, sous loue ma, sous loue notre, loue notre maison, prête mon appart, prête ma maison, échange de maison, pension pour, pension canine, pension féline, à la pension
  key is with, keys with, keys are with, key is under, keys under, key under, spare key with, house swap, home swap, subletting, sublet my, sublet our, leaving the house, leaving the flat, leave the house to, leaving the cat, leaving the dog, shutters down, shutters closed, lock up the house, locking up the house, nobody home, no one home, house alone, parcels to, parcels for, parcels next door
`);
export const keepsNothing = lexicon(
  `leaving the house at, leaving the house to go, leaving the house before, leave the house before, volets roulants, plantes de la classe, chat de la classe, class plants, class hamster, class pet, class fish, school garden, school chickens, jardin de l'école, potager de l'école, jardin du collège, personnes, vide grenier, vide dressing, vides greniers, open house, full house, house points, house captain, safe house, white house, opera house, home page, place de, place du, in place, take place, takes place, taking place, first place, third place, second place, maison des, maison de, maison du, maison d, vide ordures, le vide, place value`,
);

/** Coming home: a date of return says that the house is empty until then. */
export const returns = lexicon(`
  retour, retour prévu, retour le, retour vers, rentre, rentres, rentrons, rentrerai, rentrera, rentrerons, rentrent, reviens, revient, revenons, reviendrai, reviendra, reviendrons, reviennent, rentrent pas, rentre pas, de retour
  back, back home, back in, home, return, returning, returns, land back, fly home, flying home, come home, coming home, get home, be home
`);
/** Until then: a support where something else says that one leaves. */
export const meetAgain = lexicon(
  `see you, see y'all, cya, see ya, on se revoit, on se retrouve, rdv, rendez vous, à dans, à bientôt, catch you`,
);
export const returnsNothing = lexicon(`
  retour de, retour d', retour du, retour des, retour sur, retour en classe, retour à l'école, retour au collège, retour au lycée, retour en cours, retour à la normale, retour aux, retour vers le futur, de retour de, retour des livres, retour en images, rentre dans, rentrent dans, rentre en classe, rentre au collège, rentre en cours, rentre en sixième, rentrent en classe, rentre à l'école, rentrent à l'école
  reviens sur, revient sur, revient à, revenons à, revient au, reviens vers, reviendrai vers, back to school, back to work, back to class, back to normal, back to the, back to, back in class, back in school, back in the classroom, back at school, back at work, back at it, back in the day, back in my classroom, back up, give back, look back, looking back, way back, write back, step back, come back to, hand back, handed back, go home, goes home, going home, sent home, send home, home time, home game, home match, home fixture, home page, home learning, home economics, home ec, home corner, home economics, home visit(s), nursing home, care home, take home, taken home, home from school, home school, return to school, return slips, return forms, return the, return your, return your, return to, returns to school, feedback, back on track, back together, walk home, welcome back, back on monday for, back garden, back row, back page, back of
`);

/** "Qui part…", dreams and hypotheses. */
export const householdWords = new Set(
  `chui jsuis jserai jvais jirai suis serai sommes serons irai irons on nous je j moi maman papa mamie papy famille tribu smala parents mari femme copine copain mec homme frere soeur soeurs freres coloc mere pere
  voisin voisine voisins voisines cherie cheri epouse conjoint compagnon compagne enfants filles garcons fils fille gosses gamins loulous tous toutes ts monde proprio beaux
  i im ive we family parents folks mum mom mam dad wife husband partner sister brother neighbour neighbor neighbours neighbors kids girls boys laws everyone gang fam clan brood horde marmaille crew lads missus hubby boyfriend girlfriend
  both me us they theyre grandparents flatmate housemate roommate crowd lot`.split(/\s+/),
);
