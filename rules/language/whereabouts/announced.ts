/** What a sentence is about when it has a date and a place and yet nobody leaves home. */
import { lexicon } from '../lexicons/lexicon';

/** Events one comes to, at the school or advertised. */
export const events = lexicon(`
  concert(s), spectacle(s), match(s/es), tournoi(s), porte(s) ouverte(s), jpo, kermesse, brocante, bourse aux, marché de Noël de l'école, exposition, expo, vernissage, conférence(s), réunion(s), représentation(s), gala, remise des, vide grenier, loto, souper, barbecue, bbq, forum, colloque, congrès, festival, championnat(s), cérémonie, bal, fancy fair, journée sportive, cross du collège, cross de l'école
  billetterie, entrée libre, entrée gratuite, ouvert à tous, ouverts à tous, ouverte à tous, venez nombreux, fête de l'école, fête des, fête du, soirée jeux, réveillon du collège, anniversaire, bourse, salon des, collation, petit déjeuner
  open day, open evening, open house, open morning, open mic, show(s), play, musical, game(s), fixture(s), fair(s), parents evening, parent s evening, assembly, performance(s), sports day, recital, carol(s), carol concert, ticket(s), free entry, all welcome, summit, conference, tournament, championship(s), talent show, prom, bake off, production, nativity, disco, quiz night, movie night, bingo night, graduation, concert(s), fun run, family night, book fair, science fair, career day, careers fair, birthday, party
`);
/** News, weather and shows have places and dates, and take no household anywhere; classes may go and see them. */
export const news = lexicon(`
  météo, temps fera, verglas, neige en, neige à, neige sur, canicule, pluie, orage(s), tempête, grève(s), manif(s), manifestation(s), élection(s), soldes, sommet, il pleut, a plu, il fera, il fait, il neige, nuages, degrés, hausse, attentat, guerre mondiale, la guerre, président, ministre, ministère, jeux olympiques, coupe du monde
  film, album, [un/nouveau/dernier/premier/son/leur/ce/new/debut/hit/latest] single, série, saison, tome, clip, jeu vidéo, netflix, rediffusion, épisode, podcast, documentaire, reportage, musique de, rentrée, reprennent, reprend, reprise, commence à l, travaux, tour de france, ses études, vivre au, vivre en, vivre à
  weather, snow(ing) in, rain, degrees, forecast, storm, strike(s), election(s), world war, at war, president, minister, olympics, world cup, film, movie, album, series, netflix, documentary, episode, podcast, quiz, term starts, term begins, timetable
`);
/** Lessons and works of fiction: their places are on paper. */
export const lessons = lexicon(`
  correspondu, correspondance, échange(nt) des lettres, échange de lettres, nos correspondants, leurs correspondants, le roman, un roman, ce roman, mon roman, du roman, d'un roman, romans, chapitre, dictée, contrôle, interro, exercice, se passe, se déroule, intrigue, séquence, leçon, exposé(s), vocabulaire, mots de la semaine, liste de mots, poésie, poème, étudi(e/ons/ent/er), l'histoire de, héroïne, personnage, siècle, louis xiv, napoléon, colonie romaine, programme d'histoire, carte de, cartes de, brevet blanc, bac blanc
  vocabulary, vocab, spellings, phonics, grammar, novel, set in, chapter(s), study, studies, studying, learn, learning about, topic(s), module, sequence, report cards, report card, character, century, essay(s), poem, homework, revision, exam(s), test, sats, mock(s), reading, book, writing about, unit on, lesson on, lesson about, by powerpoint, in our imaginations, ancient, medieval, mediaeval, tudor, victorian, stone age, iron age, bronze age
`);
/** Deadlines, payments and meetings about a trip. */
export const admin = lexicon(`
  inscri(re/s/t/vez), inscription(s), inscrivez, réunion(s), autorisation(s), acompte(s), paiement(s), payer, payez, versement(s), verser, chèque(s), argent, financer, vente(s), gâteaux, tombola, cagnotte, rembours(er/ez/ement/ements), avancé la, avancé le, rendre, rendez les, rapporter, rapportez, remettre, remettez, au plus tard, date limite, dernier délai, dossier(s) complet, crêpes, collecte de fonds, devis, bulletin d'inscription, talon
  deadline, due, permission slip(s), consent form(s), consent, deposit(s), payment(s), pay, paid by, sign up(s), info evening, info meeting, information evening, information meeting, information session, info session, meeting, fundraiser, fundraising, bake sale, raffle, forms, cake sale, instalment, installment, sponsor, volunteers needed, chaperones needed, balance, return slips, spare places, letters home
`);
/** Wished, supposed, or said of others in general. */
export const dreamt = lexicon(`
  si on, si je, si nous, si tu, si vous, si jamais, s'il, s'ils, aimerais, aimerait, voudrais, voudrait, rêve de, rêve d', rêvons, finalement pas, en restant, ceux qui partent, celles qui partent, quiconque, qui part, qui partent, qui veut, qui veulent, pourrait, pourrions, ce serait, serait bien, faudrait, imaginez, imagine, un jour peut être, peut être un jour, avant de partir à la retraite
  if we, if i, if only, i wish, dreaming of, dream of, would love, would like, d love, d like, imagine, those who, who wants to, who d like, should we, could we, might go, might see, one day we, thinking of, thinking about, hoping to, whoever, whether
`);
/** A favour asked while one is away: "Qui veut bien nourrir le chat du 20 au 5 ?" */
export const asking = lexicon(`
  qui veut, qui veut bien, qui voudrait, qui pourrait, qui peut, qui serait dispo, quelqu'un pourrait, quelqu'un peut, quelqu'un veut, si quelqu'un, si jamais quelqu'un, pourrait passer, voudrait bien, cherche quelqu'un, cherchons quelqu'un, cherche une âme, cherche âme
  who wants to, who could, could someone, could somebody, can someone, can anyone, would anyone, anyone willing, if anyone could, if someone could
`);
export const unwell = lexicon(`
  malade(s), arrêt maladie, arrêt de travail, en arrêt, grippe, gastro, covid, hôpital, hospitalisé(e), maternité, fièvre, angine, opération, opéré(e), enterrement, obsèques
  sick, ill, unwell, flu, surgery, maternity, poorly, operation, covid, stomach bug, funeral, hospital
`);
/** In the school itself. */
export const atSchool = lexicon(`
  déménage au, déménage dans, moves to the, moving to the, moved to the, move to the,
  au collège, au lycée, au cdi, au self, au réfectoire, à l'école, en classe, dans la cour, dans l'école, dans le hall, dans la salle, dans la classe, gymnase du collège, gymnase du lycée, gymnase de l'école, salle polyvalente, salle des fêtes, salle du, salle de l'école, salle des profs, en salle, cour de l'école, préau, hall du collège, réfectoire, cantine, terrain du collège, bibliothèque de l'école, bibliothèque du collège, auditorium, parking du collège, parking de l'école, jardin de l'école, jardin du collège, potager de l'école, potager du collège, amphi, salle d'étude, bcd
  at school, in school, in the hall, in the classroom, in the canteen, in the playground, in the library, in the gym, school hall, school library, school garden, school gym, school field, school playground, in the staff room, in the staffroom, in room, in our classroom, in class, classroom, cafeteria, main hall, sports hall
`);
export const cancelled = lexicon(
  `annulé(e/s/es), annule, annulons, supprimé(e/s/es), tombe à l'eau, finalement on ne part, on ne part plus, part plus, partons plus, cancel(led/ed), called off, isn t happening, not happening, no longer going`,
);
/** Where nobody gets in, nobody goes. */
export const closed = lexicon(`
  fermée(s), [est/sont/sera/seront/reste/restera/était] fermés, [est/sera/reste/restera/était] fermé [du/de/pour/jusqu/ce/cette/le/la/lundi/mardi/mercredi/jeudi/vendredi/au/à cause], fermera, fermeront, ferme ses portes, fermeture(s), travaux, en panne, indisponible(s), rouvre, rouvrira, réouverture, hors service, vidange, en réparation,
  no class, no classes, no school, no lessons, pd day(s), closed, closure(s), closes, shut, reopen(s/ing), out of order, out of service, repairs, refurbishment, drained
`);
/** Waited for: a single day is enough. */
export const eager = lexicon(
  `hâte, trop hâte, hop, ouf, plus que, last lesson, last day, vivement, enfin, youpi, à nous, à moi, can t wait, cannot wait, cant wait, excited, hyped, finally, bring on, yay, woohoo, buzzing, so ready, counting down`,
);
