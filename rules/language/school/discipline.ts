/** Sanctions and offences: what a school settles with a pupil and a family. */
import { lexicon } from '../lexicon';

/** Sent away, by a word that only schools (or landlords) use so. */
export const exclusions = lexicon(`
  exclu(e/s/es), exclu(e/s/es) définitivement, exclusion définitive, exclusion temporaire, exclusion-inclusion, exclusion,
  mis(e/s) à pied, mise à pied, écarté(e/s) provisoirement, fait virer, fait exclure, fait renvoyer, viré(e/s/es),
  virer définitivement, renvoyé(e/s/es), renvoyé(e/s) définitivement, suspendu(e/s/es), déscolarisé(e), radié(e/s), suspended,
  expelled, excluded, permanently excluded, perm excluded, permanently expelled, permexed, fixed-term exclusion,
  fixed term exclusion, permanent exclusion, suspension, expulsion, exclusion, internal exclusion, managed move, kicked out,
  thrown out, chucked out, booted out
`);

/** What follows or surrounds a school's sending away: how long, from where. */
export const terms = lexicon(`
  un jour, deux jours, trois jours, quatre jours, cinq jours, huit jours, dix jours, 1 jour, 2 jours, 3 jours, 4 jours, 5 jours,
  8 jours, 15 jours, une semaine, deux semaines, pour de bon, définitivement, définitive, temporairement, temporaire,
  jusqu'à nouvel ordre, jusqu'au conseil, de cours, de l'école, de la classe, de l'établissement, du collège, du lycée,
  de son collège, de son lycée, de son école, de la cantine, de l'internat, du bahut, du cours, lundi, mardi, mercredi, jeudi,
  vendredi, hier, ce matin, demain, aujourd'hui, encore, par le conseil, for a day, for two days, for three days, for five days,
  for a week, for two weeks, for good, for fighting, for vaping, for stealing, for bullying, for drugs, for bringing,
  for swearing, for punching, for hitting, for smoking, for cheating, for biting, for threatening, until monday, permanently,
  from school, from our school, of school, of the school, of class, of his school, of her school, of his old school,
  of her old school, today, yesterday, monday, tuesday, wednesday, thursday, friday, again, this week, last week
`);

/** Told by the words alone: hearings, sanctions, offences, police. */
export const sanctions = lexicon(`
  un avertissement, trois avertissements, deux avertissements, stole a phone, stole a laptop, stole the phone, 1h de colle,
  2h de colle, 3h de colle, 4h de colle, deux heures de colle, heures de colle, 2h de retenue, 4h de retenue,
  conseil de discipline, commission éducative, commission disciplinaire, conseil disciplinaire, passe en conseil,
  passé en conseil, convoqué(e/s) chez le principal, convoqué(e/s) chez la principale, convoqué(e/s) chez le proviseur,
  convoqué(e/s) chez le directeur, convoqué(e/s) chez la directrice, convoqué(e/s) chez le cpe, heure(s) de colle,
  heure(s) de retenue, blâme, avertissement de conduite, avertissement conduite, avertissement comportement,
  avertissement travail, rapport d'incident, fiche de suivi, contrat de comportement, travaux d'intérêt général,
  exclusion de cours, mesure de responsabilisation, renvoi définitif, jour(s) de renvoi, en retenue, collé(e) samedi,
  garde à vue, au commissariat, embarqué(e/s) par la police, embarqué(e/s) par les flics, arrêté(e/s) par la police,
  mis(e/s) en examen, juge des enfants, tribunal pour enfants, casier judiciaire, sous contrôle judiciaire,
  en centre éducatif fermé, en cef, plainte contre lui, plainte contre elle, porté plainte contre, fiché s, rappel à la loi,
  bracelet électronique, deale, dealait, dealer dans, vend du shit, vendait du shit, vend de la drogue, vendait de la drogue,
  volé le portable, volé un portable, volé mon portable, volé un téléphone, volé de l'argent, volé la trousse, volé la caisse,
  racketté, rackette, racket, volé des, surpris(e/s) en train de voler, pris(e/s) en train de tricher,
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
`);

/** Hurting… */
export const hurting = lexicon(`
  frappé, frappe, frapper, tabassé, tabasse, agressé, agresse, menacé, menace, giflé, gifle, insulté, insulte, mordu, mord,
  tapé, tape, poussé, cogné, craché sur, étranglé, traité, volé, racketté, harcelé, harcèle, punched, hit, hits, bit, bites,
  kicked, slapped, threatened, assaulted, stabbed, attacked, choked, pushed, stole from, robbed, swore at, spat at, spat on,
  bullied, bullies, bullying
`);
/** … somebody at school. */
export const victims = lexicon(`
  prof, professeur(e), surveillant(e), pion(ne), cpe, aesh, atsem, collègue, directeur, directrice, maîtresse, maître,
  principal(e), camarade(s), élève, garçon, petit, petite, sixième, teacher, ta, teaching assistant, classmate, another pupil,
  another student, another kid, another boy, another girl, a boy, a girl, a kid, a pupil, a student, dinner lady,
  midday supervisor, headteacher, principal, staff
`);

/** Taking or selling… */
export const dealing = lexicon(
  'deale, dealé, vend, vendait, vendu, vendre, fume, fumait, fumé, consomme, pris avec, trouvé avec, surpris avec, sells, sold, selling, deals, dealing, smokes, smoking, smoked, caught with, found with, brought, bringing, ramené, apporté, sorti, cache, caché',
);
/** … what is forbidden. */
export const contraband = lexicon(
  'beuh, shit, cannabis, drogue, joint(s), pétard(s), weed, drugs, vape(s), vaping, pills, puff(s), protoxyde, couteau, cutter, arme, pistolet, alcool, vodka, knife, weapon, gun, blade, alcohol, joint, edibles',
);

/** Heavy words: a pupil named beside them is in trouble. */
export const grave = lexicon(`
  flics, gendarmes, gendarmerie, garde à vue, brigade des mineurs, centre fermé, centre éducatif, fugue, fugué,
  retenue de, heures de retenue, s'est battu(e), se sont battu(s), s'est bagarré(e), privé(e) de récré, privé(e) de sortie,
  puni(e), bagarre, baston, pris trois jours, pris deux jours, pris une semaine, pris 3 jours, pris 2 jours, pris 5 jours,
  pris cinq jours, pris huit jours, pris 8 jours, dernier avertissement, sanctionné(e/s), sanction
  cops, juvie, prison, got into a fight, been in a fight, in a fight, fist fight, suspension, expulsion
`);
