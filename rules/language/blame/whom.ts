/** Whom one may run down at school. Each list is looked for as it stands; accents are kept for the reader. */
import { lexicon } from '../lexicons/lexicon';

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
  [la/les/une/cette/notre] dame(s) de [la cantine/cantine/service/l'accueil], la dame qui, les dames qui, le monsieur qui, dame de cantine
  femme(s) de ménage, agents d'entretien, chauffeur de bus, chauffeur du bus, gardien du collège, gardienne, personnel(s), accompagnant(e/s), économe, cantine scolaire
  suppléant(e/s), vacataire(s), contractuel(s), contractuelle(s), TZR, néotitulaire(s), psy-EN, copsy, infirmière scolaire, assistante sociale
  assistant(e/s) d'éducation, chef d'établissement, chefs d'établissement, cheffe d'établissement, chef d'étab, perdir,
  conseiller pédagogique, conseillère pédagogique, conseillers pédagogiques, éducatrice de jeunes enfants, ASEM, TISF
  préfet de discipline, préfète de discipline, sous-directrice, directeurs d'école, centre de services, CSS, comité d'école, échevin(e)
  moniteur(s), monitrice(s), professeur(e) des écoles, PLP, PEPS, maître d'internat, maîtresse d'internat, surgé
  commission scolaire, éducatrice spécialisée, secrétariat, intendance, équipe de direction, chefferie, dirigeants, dirigeant(e), comité de [parents/gestion/direction/délégués], conseil d'élèves
  conseil étudiant, prédécesseur, successeur, remplaçants, référent(e/s), coordinateur, coordinatrice, coordonnateur, coordonnatrice, mentor(e), maître de stage, maîtresse de stage
  pionnes, AESH(s), monitrices, dame de service, service informatique, informaticien(ne), factotum, cuistot(s)
  teacher(s), headteacher(s), headmaster, headmistress, vice-principal, assistant principal, slt, smt, leadership( team), management
  middle leader(s), governor(s), colleague(s), coworker(s), co-worker(s), superintendent, admin, HR
  receptionist, librarian, caretaker, janitor, lunch lady, dinner lady, dinner ladies, lunchtime supervisor(s), teaching assistant(s)
  substitute( teacher/s), supply teacher(s), counselor, counsellor, SENCO, tutor(s), form tutor, year head, head of year
  head of department, HOD, HOY, admin team, office staff, school board, line manager, inspectors, council, committee, coordinator(s), co-ordinator(s), mentor(s), clerk(s), contractor(s), technician(s), student council, predecessor, advisor(s), adviser(s)
  bus driver, cleaner(s), cook(s), canteen staff, canteen ladies, kitchen staff, crossing guard, lollipop lady, site manager, site team
  bursar, business manager, pastoral team, HLTA(s), cover supervisor(s), matron, proctor, provost, professor(s), lecturer(s), trustees
  senior leaders, senior management, senior leadership, middle management, leadership team, the trust, academy chain, ETB, board of management
  school secretary, secretary, deputy head(s), assistant head(s), vice principal(s), exec head, executive head, head of maths, head of english
  year leader, phase leader, subject lead, LSA(s), SNA(s), SNAs, substitute, long-term sub, gym teacher, PE teacher, room mother, SROs
  homeroom teacher, crossing patrol, invigilator(s), tech guy, IT guy, IT department, maintenance, central office, district office,
  those in charge, people in charge, higher-ups, the powers that be, person in charge, whoever runs, whoever is in charge, nobody in charge, coworkers
  principals, department head, guidance counselor, paraprofessional(s), paras, student teacher(s), NQT, ECT, trainee(s), intern(s), bus monitor, monitor(s), substitutes, co-teacher(s), assistant(s), aide(s), lunch staff, school nurse, psychologist, speech therapist, head of _, director, chancellor, registrar, dinner staff
`);

/** Words of many meanings: they are people with an article before them ("le principal", "our head"), not elsewhere ("le rôle principal"). */
export const roles = lexicon(`
  principal, principale, direction, chef, cheffe, chefs, équipe, équipe enseignante, équipe pédagogique, équipe éducative, vie scolaire
  vie sco, conseiller, conseillère, inspection, adjoint, adjointe
  head, heads, deputy, deputies, boss, bosses, staff, supervisor, inspector, board, trust, academy trust, faculty, office, coach, coaches
  vieille de la cantine, vieux de la cantine, dame de la cantine, dame du self, vieille du self, gars du self, maths sub, math sub, science sub, english sub, history sub, art sub, music sub, french sub, spanish sub, pe sub, gym sub, team, nurse, sub, subs, cover, TA, TAs, dean, lot, bunch, union rep, department
  dir, dirs, MAT, dept, employer, employeur, trésorier, trésorière, comité des fêtes, comité de parents, maths dept, history dept, english dept, science dept, PE dept
`);

export const pupils = lexicon(`
  élève(s), élève·s, gamin(s), gamine(s), gosse(s), môme(s), ado(s), lycéen(s), lycéennes, collégien(s), étudiant(s), classe(s)
  camarade(s), terminales, secondes, premières, sixièmes, cinquièmes, quatrièmes, troisièmes, demi-pensionnaires, internes, apprentis
  latinistes, primo, ULIS, SEGPA, délégué(s), déléguée(s), voisin de table, binôme
  parents, parent d'élève, parents d'élèves, familles, mères, pères, mamans, papas, maman d'élève, père d'élève, mère d'élève
  représentants de parents, groupe de [secondaire/seconde/première/terminale/3e/4e/5e/6e/TD/TP/langue/maths/français/anglais]
  mon groupe, ma section, nos jeunes, rhétoriciens, gamins, minots, mioche(s), marmots, mouflets, chiards, morveux, petits caïds, caïds, promo, groupe de TD
  [le/un/ce/du/certains] papa(s) (de/d'), [la/une/cette/certaines] maman(s) (de/d'), [le/un/ce/du] père (de/d'), [la/une/cette] mère (de/d')
  mère(s) de famille, père(s) de famille, famille(s), géniteurs, grands-parents, association de parents, APE, FCPE, PEEP, UFAPEC, FAPEO
  bande de la 3e, 6es, 5es, 4es, 3es, 2des, 1res, tles, rhétos, rhétoriciens, écoliers, écolières, alternants,
  pupil(s), student(s), kid(s), child, children, class, classes, freshmen, sophomores, juniors, seniors, parents, parent, families, mums
  moms, dads, mummies, PTA, mum, mom, dad, guardians, carers, the [mother/father/parents], [his/her/their] [mother/father/mum/mom/dad/parents], helicopter parent(s), school-gate mums, bottom set, top set, sixth form
  first years, second years, third years, transition years, leaving certs, reception class, homeroom, advisory, cohort, youngsters, lads
 teenagers, teens, graders, sixth formers, classmate(s), lab partner, PTA, year group, form, tutor group, set
`);

export const places = lexicon(`
  bahut, collège, lycée, école, établissement, internat, boîte, conservatoire, athénée, gymnase, cégep, crèche
  school, schools, college, academy, nursery, high school, secondary, institution, district
`);

export const titles = lexicon('mme, m, mr, mrs, ms, miss, monsieur, madame, mlle, mademoiselle, sir, dr');

/** Somebody, told of in a post on a school: "ce type est…", "the woman's a…". */
export const folk = lexicon(`
  ce [type/bonhomme/monsieur/gars/mec/gamin], cet homme, cette [femme/bonne femme/dame/nana/meuf/fille/gamine/vieille], ces gens, ces types, cette bande, le bonhomme, la bonne femme
  the [woman/man/lad/fella/bloke/guy], that [woman/man/lad/fella/bloke/guy/girl/boy], this [woman/man/lad/fella/bloke/guy/girl/boy], these people, those people, this lot, that lot, this cohort
`);

/** What they do: to run it down is to run them down ("his lessons are the worst", "la gestion du principal est lamentable"). */
export const doings = lexicon(`
  cours, leçon(s), méthode(s), pédagogie, gestion, attitude, comportement, conduite, niveau, copie(s), communication, organisation
  management, autorité, manières, éducation, orthographe, corrections, notation, travail, décision(s), discours, note de service, mail(s)
  circulaire, politique, écriture, conscience professionnelle, professionnalisme, hygiène, politesse
  lesson(s), decision, policies, policy, emails, teaching, behaviour, behavior, attitude(s), manners, marking, grading, leadership
  communication, organisation, organization, management, spelling, work ethic, classroom management, planning, parenting, decisions
  handwriting, effort, emails
`);
