/** Sanctions and offences: what a school settles with a pupil and a family. */
import { lexicon } from '../lexicons/lexicon';

/** Sent away, by a word that only schools (or landlords) use so. */
export const exclusions = lexicon(`
  exclu(e/s/es), exclu(e/s/es) définitivement, exclusion définitive, exclusion temporaire, exclusion-inclusion, exclusion,
  mis(e/s) à pied, mise à pied, écarté(e/s) provisoirement, fait virer, fait exclure, fait renvoyer, viré(e/s/es),
  virer définitivement, renvoyé(e/s/es), renvoyé(e/s) définitivement, suspendu(e/s/es), déscolarisé(e), radié(e/s), suspended,
  expelled, excluded, permanently excluded, perm excluded, permanently expelled, permexed, fixed-term exclusion,
  fixed term exclusion, permanent exclusion, suspension, expulsion, exclusion, internal exclusion, managed move, kicked out,
  thrown out, chucked out, booted out
  exclus définitivement, fait éjecter, dégagé(e/s), foutu(e/s) à la porte, mis(e/s) à la porte, foutu(e/s) dehors,
  exclusion du collège, exclu-inclus, exclusion inclusion, renvoi temporaire, externé(e), désinscrit(e), suspension externe,
  suspension interne, suspendu(e) à l'interne, exclusion def, exclu def, excl def
  pex, pexed, pex'd, permex, perm ex, perma excluded, fixed term, in-school suspension, out of school suspension,
  out-of-school suspension, on suspension, suspended pending, suspended again, removed from the school, reflection room,
  sent home, off-rolled, off rolled, off-site direction, aep, daep, alternative school,
  exclu(e/s) de la demi pension, exclu(e/s) de la cantine, exclu(e/s) du bus, exclu(e/s) de l'internat, exclu(e/s) de cours, exclu(e/s) huit jours, oss, iss, out for a week, out for a fortnight, out for three days, out for five days, on a fixed term, sin binned, sin bin
`);

/** What follows or surrounds a school's sending away: how long, from where. */
export const terms = lexicon(`
  this year, this semester, this month, this fall, this spring, this quarter, in two weeks, in three weeks, in a row,
  un jour, deux jours, trois jours, quatre jours, cinq jours, huit jours, dix jours, 1 jour, 2 jours, 3 jours, 4 jours, 5 jours,
  8 jours, 15 jours, une semaine, deux semaines, pour de bon, définitivement, définitive, temporairement, temporaire,
  jusqu'à nouvel ordre, jusqu'au conseil, de cours, de l'école, de la classe, de l'établissement, du collège, du lycée,
  de son collège, de son lycée, de son école, de la cantine, de l'internat, du bahut, du cours, lundi, mardi, mercredi, jeudi,
  vendredi, hier, ce matin, demain, aujourd'hui, encore, par le conseil, for a day, for two days, for three days, for five days,
  for a week, for two weeks, for good, for fighting, for vaping, for stealing, for bullying, for drugs, for bringing,
  for swearing, for punching, for hitting, for smoking, for cheating, for biting, for threatening, until monday, permanently,
  from school, from our school, of school, of the school, of class, of his school, of her school, of his old school,
  of her old school, today, yesterday, monday, tuesday, wednesday, thursday, friday, again, this week, last week
  six jours, sept jours, quinze jours, 6 jours, 7 jours, 10 jours, huitaine, quinzaine, une heure, la journée, la semaine,
  le reste de l'année, jusqu'à lundi, jusqu'à vendredi, jusqu'aux vacances, jusqu'à la fin de l'année, avec sursis, ferme,
  pour bagarre, pour violence, pour violences, pour insultes, pour insolence, pour harcèlement, pour avoir, pour insulte,
  pour triche, pour drogue, pour du shit, pour des menaces, pour un couteau, à cause de, après une bagarre, après avoir,
  la semaine dernière, mardi dernier, jeudi dernier, à la rentrée, du jour au lendemain, de la piscine, de la sortie,
  du voyage, du club, du bus, du car, de l'étude, d'eps, de l'ime, du foyer, de la vie scolaire
  for one day, for two, for three, for four days, for 1 day, for 2 days, for 3 days, for 5 days, for 10 days, for ten days,
  for a fortnight, for a month, for the rest of, for the year, until friday, till monday, till friday, until further notice,
  pending a hearing, pending, for hitting a, for weed, for drinking, for racism, for racist, for homophobic, for theft,
  for truancy, for skipping, for throwing, for attacking, for assault, for assaulting, for slapping, for kicking,
  for carrying, for dealing, for selling, for possession, for sexting, for filming, for sharing, for calling, for telling,
  after punching, after hitting, after fighting, after a fight, after throwing, after bringing, after the fight, because he,
  because she, from the academy, from sixth form, from lessons, from the bus, from class, from college, from her last school,
  from his last school, from two schools, from three schools, over the, last friday, last term, this term, this afternoon,
  tomorrow, yet again, second time, third time
`);

/** Told by the words alone: hearings, sanctions, offences, police. */
export const sanctions = lexicon(`
  un avertissement, trois avertissements, deux avertissements, stole a phone, stole a laptop, stole the phone, 1h de colle,
  2h de colle, 3h de colle, 4h de colle, deux heures de colle, heures de colle, 2h de retenue, 4h de retenue,
  conseil de discipline, commission éducative, commission disciplinaire, conseil disciplinaire, passe en conseil,
  passé en conseil, convoqué(e/s) chez le principal, convoqué(e/s) chez la principale, convoqué(e/s) chez le proviseur,
  convoqué(e/s) chez le directeur, convoqué(e/s) chez la directrice, convoqué(e/s) chez le cpe, heure(s) de colle,
  heure(s) de retenue, [un/le/son/mon/ton/premier/deuxième/second/troisième/de/du/avec/au] blâme, avertissement de conduite, avertissement conduite, avertissement comportement,
  avertissement travail, rapport d'incident, fiche de suivi, contrat de comportement, travaux d'intérêt général,
  exclusion de cours, mesure de responsabilisation, renvoi définitif, jour(s) de renvoi, en retenue, collé(e) samedi,
  garde à vue, au commissariat, embarqué(e/s) par la police, embarqué(e/s) par les flics, arrêté(e/s) par la police,
  mis(e/s) en examen, juge des enfants, tribunal pour enfants, casier judiciaire, sous contrôle judiciaire,
  en centre éducatif fermé, en cef, plainte contre lui, plainte contre elle, porté plainte contre, fiché s, rappel à la loi,
  bracelet électronique, deale, dealait, dealer dans, vend du shit, vendait du shit, vend de la drogue, vendait de la drogue,
  volé le portable, volé un portable, volé mon portable, volé un téléphone, volé de l'argent, volé la trousse, volé la caisse,
  racketté, rackette, volé des, surpris(e/s) en train de voler, pris(e/s) en train de tricher,
  pris(e/s) en train de fumer, ramené un couteau, apporté un couteau, venu avec un couteau, venue avec un couteau,
  un couteau dans son sac, un couteau dans son cartable, sorti un couteau, en fugue, a fugué, fugué, menacé de mort, craché sur,
  jeté une chaise, lancé une chaise, balancé une chaise, cassé le nez, detention(s), final warning, behaviour contract,
  behavior contract, behaviour report, police caution, criminal record, report card for behaviour, disciplinary hearing,
  exclusion hearing, in isolation, in internal exclusion, put in isolation, sent to isolation, sent to the head,
  sent to the principal, sent to the office, in juvie, juvenile hall, juvenile detention, young offenders, tagged by police,
  on probation, on bail, probation officer, youth offending team, arrested, in police custody, referral for fighting,
  in school suspension, alternative provision, at the pru, to a pru, to the pru, caught stealing, caught vaping, caught smoking,
  caught cheating, caught selling, caught dealing, caught with, stole my, stole her, stole his, stole money, stole from,
  steals from, shoplifting, threatened to kill, spat at, threw a chair, brought a knife, bringing a knife, had a knife,
  brought a weapon, pulled a knife, selling weed, sells weed, sells vapes, deals weed, dealing weed, deals drugs, selling drugs,
  in a gang, joined a gang
  collé(e/s/es) pour, collé(e) mercredi, collé(e) vendredi, collé(e/s/es) deux heures, collé(e/s/es) 2h, collé(e/s/es) 4h,
  collé(e/s/es) encore, encore collé(e), encore été collé(e), a été collé(e), a été puni(e), s'est fait coller,
  se fait coller, pris une colle, pris une heure de colle, prend une colle, prend deux heures,
  a eu une colle, a une colle, une retenue, retenue pour, retenue mercredi, retenue samedi, en colle, mot dans le carnet pour,
  rapport disciplinaire, avertissement écrit, avertissement du conseil, avertissement officiel, dernier avertissement,
  exclu de cours, viré de cours, virée de cours, exclu du cours, sorti de cours, mis à la porte du cours, travaux d'intérêt,
  sanction disciplinaire, procédure disciplinaire, passé en cd, passera en cd, conseil de discipline pour, passer en conseil,
  passera en conseil, passent en conseil, convoqué(e/s) chez la cpe, convoqué(e/s) chez la proviseure,
  convoqué(e/s) au commissariat, convoqué(e/s) à la gendarmerie, convoqué(e/s) par la police, convoqué(e/s) par le proviseur,
  convoqué(e/s) en conseil, convoqué(e/s) au tribunal, convoqué(e) avec ses parents, mis(e/s) en garde à vue, en gav,
  placé(e) en garde à vue, menotté(e/s), interpellé(e/s), arrêté(e/s) par les, passe au tribunal, passé au tribunal,
  devant le juge, jugé(e/s) pour, condamné(e/s) à, condamné(e/s) pour, incarcéré(e/s), écroué(e/s), en epm, placé(e) en cef,
  centre éducatif renforcé, sursis, mandat de dépôt, mesure de réparation, stage de citoyenneté, connu(e) des services,
  connu(e) de la police, plainte déposée, dépôt de plainte, plainte contre, déposé plainte, porte plainte contre,
  main courante, a encore volé, volé l'ordi, volé le téléphone, volé le vélo, volé la carte, voleur de la classe,
  vol de scooter, vol de téléphone, vol de portable, vol avec violence, vol à l'étalage, piqué le portable, piqué mon,
  fait les poches, rackettait, rackette les, revend des, revend du, fait le guet,
  fait du trafic, dealeur, fait le dealer, cambriolé, cambriolage, brûlé une poubelle, 
  déclenché l'alarme, saccagé, retourné la classe, cassé une vitre, cassé la porte, cassé un bras à, a cassé la gueule,
  cassé la figure, défoncé un [mec/gars/élève/camarade/gamin/copain/petit/surveillant/pion/prof/autre], démonté un [mec/gars/élève/camarade/gamin/copain/petit/surveillant/pion/prof/autre],
  planté un [mec/gars/élève/camarade/gamin/copain/petit/surveillant/pion/prof/autre], s'est fait planter, poignardé, coup de couteau, coups de couteau, coup de poing à,
  coup de boule, coups de pied à, mis une droite, mis une gifle, mis une claque, mis un coup, 
  bagarre avec, s'est battu(e) avec, s'est battu(e) contre, s'est bagarré(e) avec, se sont battus, se sont battues,
  se sont bagarrés, se sont tapés dessus, en sont venus aux mains, s'est jeté(e) sur, sauté à la gorge, étranglé un,
  a étranglé, harcèle une, harcelait, a harcelé, harceleur, harceleuse, cyberharceleur, cyberharcèle, filmé ses,
  diffusé une photo, diffusé la vidéo, envoyé des nudes, menace de mort, menaces de mort, menacé de me,
  insulté sa, m'a insulté(e), m'a traité(e) de, m'a craché,
  m'a menacé(e), m'a frappé(e), m'a poussé(e), m'a mordu(e), m'a giflé(e), m'a tapé(e), m'a jeté, m'a lancé, m'a volé,
  doigt d'honneur, bras d'honneur, salut nazi, croix gammée, propos racistes, propos antisémites, propos homophobes,
  insultes racistes, insultes homophobes, pris(e/s) à tricher, pris(e) la main dans le sac, fraude au, fraudé au, triché au,
  s'est fait choper, se fait choper, s'est fait attraper, chopé(e/s) en train de,
  attrapé(e/s) en train de, surpris(e/s) à fumer, surpris à voler, vapoté dans, vapote dans, vapotait dans,
  fumé dans les toilettes, alcool dans son sac, shit dans son sac, arme blanche, un cutter, un opinel, un pistolet à billes,
  pistolet factice, bombe lacrymo, lacrymo dans, couteau sur lui, couteau dans sa poche, lame sur, apporté une arme,
  venu avec une arme, sèche les cours, séchait, absentéiste, absentéisme, signalement pour absentéisme, fuguer,
  
  given a detention, got a detention, gets a detention, got detention, has detention, after-school detention, lunch detention,
  lunchtime detention, saturday detention, hour's detention, back on report, put on report, on a report card,
  on behaviour report, behaviour points, behavior points, on a final warning, on his last warning, on her last warning,
  isolation again, in isolation again, internal isolation, removal room, removed from lesson, 
  removed from my lesson, kicked out of class, kicked out of lesson, thrown out of class, sent out of class,
  sent out for, sent home after, written up, wrote him up, wrote her up, write-up for, got a write-up,
  office referral, a referral, got a referral, discipline referral, disciplinary panel, governors' panel, governors panel,
  governor panel, exclusion meeting, reintegration meeting, truancy court, truanting, skips school,
  bunking off, bunks off, bunked off, mitching, skived, dogging it, ran out of school, absconded, police came for,
  police were called, police called on, police involved, police interview, police took, cops took, taken away by the police,
  taken away in handcuffs, in handcuffs, led out in cuffs, handcuffed, got arrested, was arrested, been arrested,
  arrested for, up in court, convicted of, sentenced to, youth court, youth offending, yot, yot worker, on tag, ankle monitor,
  ankle bracelet, in a young offenders, yoi, locked up, behind bars, juvie, known to police, stole the,
  stole a, stole another, stole some, stealing from, been stealing, nicked my, nicked a, nicked the, pinched my, robbed a,
  robbed the, mugged a, shoplifted, caught shoplifting, burgled, car theft, joyriding, stole a car, vandalised, vandalized,
  vandalism, smashed a window, smashed the window, smashed up, trashed my, set fire, set off the fire alarm, started a fire,
  pulled the fire alarm, punched another, punched me, punched him, punched her, hit another, kicked me, bit me, bit another,
  bites other, bites the, slapped me, slapped a, slapped the, shoved a, shoved me, pushed me, headbutted,
  head-butted, strangled, choked a, choked another, stabbed a, stabbed another, stabbed me, beat up, beat up a, beat another,
  beats up, jumped a, jumped another, got into a fight, got in a fight, got into fights, in another fight, fist fight,
  fist fights, fistfight, fighting again, fought with, started a fight, threw a desk, threw a table, 
  threw a stapler, threw scissors, threw his chair, threw her chair, threw chairs, flipped a desk, flipped desks,
  flipping tables, flipped the table, called me a, called his teacher a, swore at me, told me to f, told me to fuck off,
  told the head to, spat in, spits at, spitting at, threatened me, threatened his, made threats, made a threat, death threats,
  bomb threat, racist abuse, racial slur, called him the n, n-word, homophobic slur, homophobic abuse, sexual harassment,
  sexually harassed, upskirting, groped, exposed himself, sent nudes of, shared a video of, filmed a fight, bullied a,
  bullies other, bullying other, bullying another, is a bully, cyberbullying, cyberbullied, cheated on, 
  caught plagiarising, plagiarised, malpractice, caught with weed, caught with a, caught on camera, caught doing, found with,
  a knife in, a blade in, a weapon in, weapon to school, gun to school, a gun in, bb gun, brought a blade, brought a gun,
  brought weed, brought drugs, brought alcohol, brought vodka, carrying a knife, carries a knife, carrying a blade, vaped in,
  vaping in, smoking in the toilets, dealing vapes, sold vapes, selling vapes, sold weed, sold drugs, running drugs,
  running county lines, county lines, gang member, in with a gang,
  passe en conseil de discipline, passera en conseil de discipline, passé en conseil de discipline, passent en conseil de discipline, risque l'exclusion, risque l'exclusion définitive, risque le renvoi, un rapport et une convocation, convocation de ses parents, convocation des parents, a eu un rapport, a pris un rapport, rapport pour avoir, heures de colle pour, 4 heures de colle, deux heures de colle, a volé l'argent, volé l'argent, volé la recette, volé la tirelire, volé un vélo, volé un scooter, volé une trottinette, volé une montre, volé un manteau, volé de l'alcool, volé à la cantine, volé au magasin, volé au carrefour, volé à intermarché, volé chez, prise la main dans le sac, se faire prendre à, s'est fait prendre à, s'est fait prendre en train, s'est fait pincer, s'est fait gauler, se faire gauler, vient de se faire prendre, vient de se faire choper, dealer du cannabis, dealer du shit, dealer devant, mordu le chef, mordre un, pour avoir mordu, pour avoir frappé, pour avoir insulté, pour avoir volé, pour avoir craché, pour avoir menacé, pour avoir fumé, pour avoir triché, pour avoir tapé, pour avoir apporté, a fait le mur, fait le mur de l'internat,
  on report, on report for, on report again, put on report for, days oss, days iss, days of oss, days of iss, iss for, got iss, got oss, in iss, three days iss, five days oss, in school suspension for, caught vaping, caught smoking, caught shoplifting, caught stealing, caught drinking, caught with a vape, caught with vapes, caught dealing, caught selling, caught nicking, caught cheating in, vaping in the toilets and, out for a week, banned from the canteen, banned from the bus, kicked off the bus, off the bus for, lost his place, lost her place, on a behaviour contract, on his last chance, on her last chance, last chance contract, governors disciplinary, arson, shoplifting, nicked from the shop, stole from the, done for shoplifting, done for theft, done for, had up for, garda caution, jlo, juvenile liaison, asbo, cautioned by police
`);

/** Hurting… */
export const hurting = lexicon(`
  frappé, frappe, frapper, tabassé, tabasse, agressé, agresse, menacé, menace, giflé, gifle, insulté, insulte, mordu, mord,
  tapé, tape, poussé, cogné, craché sur, étranglé, traité, volé, racketté, harcelé, harcèle, punched, hit, hits, bit, bites,
  kicked, slapped, threatened, assaulted, stabbed, attacked, choked, pushed, stole from, robbed, swore at, spat at, spat on,
  bullied, bullies, bullying
  frappait, tabasser, agresser, menacer, gifler, insulter, mordre, cogne, étrangle, rackette, harceler, harcelait, crache sur,
  harcele, s'en prend à, s'en est pris à, poignardé, punches, punching, biting, kicking, slapping, threatening, threatens,
  assaulting, attacking, choking, spitting at, swearing at, swears at, shoved, shoves, headbutted, beat up, beats up,
  strangled, stabbing, tormenting, torments, harassing, harasses, robbing, mugged
`);
/** … somebody at school. */
export const victims = lexicon(`
  prof, professeur(e), surveillant(e), pion(ne), cpe, aesh, atsem, collègue, directeur, directrice, maîtresse, maître,
  principal(e), camarade(s), élève, garçon, petit, petite, sixième, teacher, ta, teaching assistant, classmate, another pupil,
  another student, another kid, another boy, another girl, a boy, a girl, a kid, a pupil, a student, dinner lady,
  midday supervisor, headteacher, principal, staff
  profs, professeurs, surveillants, pions, collègues, instit, remplaçante, remplaçant, éducateur, éducatrice,
  camarades de classe, élèves, cuisinière, dame de cantine, animatrice, proviseur, intendant, teachers, tas, sub, substitute,
  supply teacher, deputy head, bus driver, classmates, another child, other children, other kids, younger kids, smaller kids,
  year 7, year 7s, reception kids, younger pupils, lunch lady, caretaker, counselor
`);

/** Taking or selling… */
export const dealing = lexicon(
  'deale, dealé, dealait, revend, sniffe, sniffé, planque, ramène, amène, amené, vend, vendait, vendu, vendre, fume, fumait, fumé, consomme, pris avec, trouvé avec, surpris avec, sells, sold, selling, deals, dealing, smokes, smoking, smoked, caught with, found with, brought, bringing, ramené, apporté, sorti, cache, caché',
);
/** … what is forbidden. */
export const contraband = lexicon(
  'beuh, herbe, coke, cocaïne, teuch, bédo(s), pétards, snus, mortier(s), opinel, taser, fr:lame, cocaine, ketamine, ket, snus, thc, knuckleduster, machete, pepper spray, booze, liquor, beer, bière(s), whisky, beuh, shit, cannabis, drogue, joint(s), pétard(s), weed, drugs, vape(s), vaping, pills, puff(s), protoxyde, couteau, cutter, arme, pistolet, alcool, vodka, knife, weapon, gun, blade, alcohol, joint, edibles',
);

/** Heavy words: a pupil named beside them is in trouble. */
export const grave = lexicon(`
  flics, gendarmes, gendarmerie, garde à vue, brigade des mineurs, centre fermé, centre éducatif, fugue, fugué,
  retenue de, heures de retenue, s'est battu(e), se sont battu(s), s'est bagarré(e), privé(e) de récré, privé(e) de sortie,
  puni(e), bagarre, baston, pris trois jours, pris deux jours, pris une semaine, pris 3 jours, pris 2 jours, pris 5 jours,
  pris cinq jours, pris huit jours, pris 8 jours, dernier avertissement, sanctionné(e/s), sanction
  cops, juvie, prison, got into a fight, been in a fight, in a fight, fist fight, suspension, expulsion
  keufs, viré, bagarres, rixe, harceleur, délinquant, délinquance, racaille, caïd, petite frappe,
  puni(e) de récré, puni(e) de sortie, privé(e) de voyage, privé(e) de cantine, pris une semaine ferme, pris quatre jours,
  pris 4 jours, pris dix jours, pris 10 jours, pris 4h, pris quatre heures, a écopé, sanctionner, collé(e/s/es),
  heures de tig
  handcuffs, offender, delinquent, thug, thieving, exclusions, truancy, vandalism, weapon, grounded from prom,
  banned from prom, banned from the trip, off the trip, lost his trip, lost his privileges
`);
