/** A school, those who run it and those who work there, as words. */
import { lexicon } from '../lexicons/lexicon';

/** A school or a body that runs it, French. */
export const frenchSchool = lexicon(`
  scoil, gaelscoil, coláiste, gaelcholáiste, ysgol, école( maternelle/ primaire/ élémentaire/ secondaire/ fondamentale/ communale/ libre/ privée), écoles, haute école, école supérieure,
  établissement( scolaire), établissements, collège, collèges, lycée( professionnel/ pro/ agricole/ technique), lycées,
  athénée( royal), institut, groupe scolaire, ensemble scolaire, centre scolaire, internat, cfa, cégep, bahut, rpi, campus, polyvalente, gymnase cantonal, gymnase,
  direction, administration, comité de direction, pouvoir organisateur, rectorat, académie, université, faculté, inspection académique,
  conseil d'administration, conseil d'établissement, conseil d'école, conseil de direction, commission scolaire,
  centre de services( scolaire), vie scolaire, communauté éducative, communauté scolaire, communauté enseignante,
  corps enseignant, corps professoral, salle des profs, équipe( éducative/ pédagogique/ enseignante/ de direction/ prof),
  gymnase( cantonal/ intercantonal), gymnases, cycle d'orientation, établissement primaire, école enfantine, haute école pédagogique, erea, mfr, lep, legta, ltp, institution, cité scolaire, centre de formation, centre d'enseignement, école normale,
  cercle scolaire, css, cssdm, lp, lpo, lgt, clg, sep, ecg, cpne, cycle [de la/des/du], école de métiers, école professionnelle, école catholique, école libre, conseil scolaire, conseil d'arrondissement scolaire, entité, regroupement pédagogique, sivos, ogec, apel, diocèse, upn, arrondissement scolaire, centre éducatif, centre d'éducation des adultes, centre de formation professionnelle, fondation scolaire
`);

/** A team is the school's only when somebody speaks for it. */
export const team = 'equipe';

/** A school or a body that runs it, English. */
export const englishSchool = lexicon(`
  board of education, board of trustees, school( board/ district/ community/ office), college, academy, high school, middle school, grammar school, primary school, elementary school,
  secondary school, nursery school, public school, sixth form, district, university, trust, academy trust, administration, faculty,
  staffroom, staff room, staff, governors, governing body, board of governors, board, leadership( team), senior leadership team, slt,
  department, schools, colleagues, coworkers, teachers, teaching team, teaching staff, high, primary, elementary, prep, grammar, secondary, middle, junior, juniors, infants, comp, comprehensive, collegiate, intermediate, national school, regional, catholic,
  public, junior high, senior high, infant school, junior school, boarding school, charter school, magnet school, prep school, gaelscoil, etb, multi academy trust, sixth form college, kindergarten, community college, technical college, board of education, school division, board of trustees, school trust,
  isd, usd, csd, unified, unified school district, ps, ns, cbs, charter, public schools, city schools, county schools, area schools, catholic schools, diocese of, school system, schools trust, learning trust, education trust, school federation, federation of schools, board of management, bom, grange, st _ s, saint _ s, college prep, prep school, gaelcholaiste, community school, community national school, educate together, academies
`);

/** A school's only behind a proper name: "Lincoln High". */
export const nameOnly = new Set([
  'high',
  'primary',
  'elementary',
  'prep',
  'grammar',
  'secondary',
  'trust',
  'sixth form',
  'board',
  'middle',
  'junior',
  'juniors',
  'infants',
  'comp',
  'comprehensive',
  'collegiate',
  'intermediate',
  'regional',
  'catholic',
  'public',
  'junior high',
  'senior high',
  'isd',
  'usd',
  'csd',
  'unified',
  'ps',
  'ns',
  'cbs',
  'charter',
  'public schools',
  'city schools',
  'county schools',
  'area schools',
  'catholic schools',
  'bom',
  'grange',
  'academies',
]);

/** People rather than a body: they do not speak with one voice unless somebody says so. */
export const people = lexicon(`
  [mes/nos/les/des] [collègues/profs/professeurs/enseignants/enseignantes/instits/personnels/éducateurs],
  le personnel, du personnel, tout le personnel, tous les [profs/collègues/enseignants/personnels/adultes/instits], chaque [prof/enseignant/collègue], [every/each] [teacher/member of staff/colleague], l'ensemble des [profs/collègues/enseignants/professeurs/personnels],
  schools, staff, staffroom, staff room, governors, colleagues, coworkers, teachers, teaching team, teaching staff
`);

/** What follows a school's noun and makes it something else: the school system, a club, the school of one's child, the school garden. */
export const notTheSchool = lexicon(`
  publique(s), inclusive, obligatoire, gratuite, laïque, républicaine, française, en général, d'aujourd'hui, de demain,
  du monde, de France, de la République, de hand*, de foot*, de basket, de rugby, de danse, de musique, de conduite, de ski, de surf, de voile,
  de cirque, de théâtre, de natation, de coiffure, de vie, de la vie, de(/s) jeunes, de police, de(/s) impôts,
  de mon, de ma, de mes, de ton, de ta, de tes, de son, de sa, de ses, de leur, de leurs, à la maison, des beaux, des sciences, médical(e), olympique,
  of education, of health, of thought, of fish, newspaper, paper, magazine, play, team(s), garden, library, fair, band(s), choir, trip, bus, buses, year, day(s),
  run, lunch, meals, uniform, holiday(s), break, club(s), project(s), concert, show, musical, website, report(s), assembly, field(s), hall, gym,
  kids, children, pupil(s), student(s), parent(s), nurse, counsellor, counselor, dinners, event(s), meeting(s), mascot, orchestra, record(s),
  fete, sport(s), supplies, bake, radio, podcast, bank, work, photo(s), grounds, life, chess, debate, tournament, quiz, fund, tie, shoes,
  game(s), reform*, funding, budget(s), start(s), starts back, teacher(s), education, age, building, gates, bag(s), stuff
`);
