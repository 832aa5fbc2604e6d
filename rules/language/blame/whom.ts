/** Whom one may run down at school. Each list is looked for as it stands; accents are kept for the reader. */
import { lexicon } from '../lexicon';

/** Those who work there. */
export const staff = lexicon(`
  prof(s), prof·s, professeur(e/s/es), professeur·e·s, instit(s), instituteur(s), institutrice(s), maître(s), maîtresse(s)
  enseignant(e/s/es), enseignant·e·s, collègue(s), CPE, CPC, pion(s), pionne(s), surveillant(e/s/es)
  éducateur(s), éducatrice(s), éduc(s), AESH, AVS, AED, ATSEM, inspecteur(s), inspectrice(s), IEN, IPR, concierge(s), infirmière(s)
  infirmier(s), remplaçant(e/s/es), stagiaire(s), intendant(e), gestionnaire, cantinière(s), cuisinier(s)
  animateur(s), animatrice(s), dirlo(s), dirlote, directeur(s), directrice(s), sous-directeur, directeur adjoint, directrice adjointe
  proviseur(e/s), proviseur adjoint, principale-adjointe, principal adjoint, préfet(s), préfète, documentaliste(s), rectorat, hiérarchie
  administration, psy scolaire, psychologue scolaire, orthophoniste(s), secrétaire(s), chargé(e) de mission, délégué(e) syndical(e)
  formateur(s), formatrice(s), tuteur, tutrice, entraîneur, coach, DASEN, doyen(ne), titulaire, logopède(s), PMS, pouvoir organisateur
  commission scolaire, TES, éducatrice spécialisée
  teacher(s), headteacher(s), headmaster, headmistress, vice-principal, assistant principal, slt, smt, leadership( team), management
  middle leader(s), governor(s), colleague(s), coworker(s), co-worker(s), superintendent, admin, HR
  receptionist, librarian, caretaker, janitor, lunch lady, dinner lady, dinner ladies, lunchtime supervisor(s), teaching assistant(s)
  substitute( teacher/s), supply teacher(s), counselor, counsellor, SENCO, tutor(s), form tutor, year head, head of year
  head of department, HOD, HOY, admin team, office staff, school board, line manager, inspectors
  principals, department head, guidance counselor, paraprofessional(s), paras, student teacher(s), NQT, ECT, trainee(s)
`);

/** Words of many meanings: they are people with an article before them ("le principal", "our head"), not elsewhere ("le rôle principal"). */
export const roles = lexicon(`
  principal, principale, direction, chef, cheffe, chefs, équipe, équipe enseignante, équipe pédagogique, équipe éducative, vie scolaire
  vie sco, conseiller, conseillère, inspection, adjoint, adjointe
  head, heads, deputy, deputies, boss, bosses, staff, supervisor, inspector, board, trust, academy trust, faculty, office, coach, coaches
  nurse, sub, subs, cover, TA, TAs, dean, lot, bunch, union rep, department
`);

export const pupils = lexicon(`
  élève(s), élève·s, gamin(s), gamine(s), gosse(s), môme(s), ado(s), lycéen(s), lycéennes, collégien(s), étudiant(s), classe(s)
  camarade(s), terminales, secondes, premières, sixièmes, cinquièmes, quatrièmes, troisièmes, demi-pensionnaires, internes, apprentis
  latinistes, primo, ULIS, SEGPA, délégué(s), déléguée(s), voisin de table, binôme
  parents, parent d'élève, parents d'élèves, familles, mères, pères, mamans, papas, maman d'élève, père d'élève, mère d'élève
  représentants de parents
  pupil(s), student(s), kid(s), child, children, class, classes, freshmen, sophomores, juniors, seniors, parents, parent, families, mums
  moms, dads, teenagers, teens, graders, sixth formers, classmate(s), lab partner, PTA, year group, form, tutor group, set
`);

export const places = lexicon(`
  bahut, collège, lycée, école, établissement, internat, boîte, conservatoire, athénée, gymnase, cégep, crèche
  school, schools, college, academy, nursery, high school, secondary, institution, district
`);

export const titles = lexicon('mme, m, mr, mrs, ms, miss, monsieur, madame, mlle, mademoiselle, sir, dr');

/** What they do: to run it down is to run them down ("his lessons are the worst", "la gestion du principal est lamentable"). */
export const doings = lexicon(`
  cours, leçon(s), méthode(s), pédagogie, gestion, attitude, comportement, conduite, niveau, copie(s), communication, organisation
  management, autorité, manières, éducation, orthographe, corrections, notation, travail, décision(s), discours, note de service, mail(s)
  circulaire, politique, écriture, conscience professionnelle, professionnalisme, hygiène, politesse
  lesson(s), decision, policies, policy, emails, teaching, behaviour, behavior, attitude(s), manners, marking, grading, leadership
  communication, organisation, organization, management, spelling, work ethic, classroom management, planning, parenting, decisions
  handwriting, effort, emails
`);
