/** Words of results: what one fails and passes, and what is decided of a year. */
import { lexicon } from '../lexicons/lexicon';

/** Exams that are named: one is told to have failed these. */
export const examined = lexicon(`
  brevet, bac, baccalauréat, ceb, ce1d, ce2d, cess, cqp, dnb, cap, bts, bep, certificat, diplôme, année, semestre, trimestre, première session, session, licence, paces, concours, crfpa, matu, maturité, matière(s), toutes ses matières, cours, module(s)
  quiz, quizzes, gcse(s), a-level(s), sats, junior cycle, leaving cert, highers, regents, midterm(s), final(s), mock(s), finals, exam(s), class, classes, subject(s), grade, year, semester, course, certificate, phonics check, phonics screening, national 5, nat 5, higher(s), licence, baseline, bac, baccalaureate, ged, diploma, module(s), quals
`);
export const schoolYears = lexicon(`
  première, seconde, terminale, sixième, cinquième, quatrième, troisième, 6e, 5e, 4e, 3e, 2de, 1re, cp, ce1, ce2, cm1, cm2, 7e, 8e, 9e, 10e, 11e, 2e sec, 1e sec, secondaire _, sec _, première année, deuxième année, classe supérieure, année supérieure, niveau supérieur, secondaire, 1ère, 2e, rhéto
  year 7, year 8, year 9, year 10, year 11, year 12, ninth grade, eighth grade, next grade, [first/second/third/fourth/fifth/sixth/seventh/tenth/eleventh/twelfth/freshman/sophomore/junior/senior/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th] [grade/year], kindergarten, primary _, transition year, fifth year, sixth year, form _
`);

/** Before an exam: "a raté son brevet". */
export const failing = lexicon(`
  raté(e/s/es), rate, ratera, rater, loupé(e/s/es), loupe, louper, foiré(e/s/es), foire, foirer, échoué(e/s/es), échoue, échoué à, échouent, planté(e/s/es), se plante, planter, viandé(e/s), vautré(e/s), vautrée, coulé(e/s), bousillé, pété, busé(e/s/es), mofflé(e/s), moflé(e/s),
  s'est ramassé, s'est ramassée, se ramasse, me suis ramassé, me suis ramassée, s'est cassé les dents au, s'est gaufré, ramassé(e) au, gaufré(e), crashé(e), recalé(e/s/es), ajourné(e/s/es), refusé(e/s/es), fait recaler, fait étendre, fait étaler, fait refuser, fait recalé, collé(e/s) au, collé(e/s) à, collée au, coller au, s'est fait coller au, échec(s) au, échec(s) en, échec(s) à, échec(s) dans, insuffisance(s) en, en échec en,
  repasse, repassera, repassent, repasser, doit repasser, buse(s) en, mofle(s) en, moffle(s) en, non admis(e), non reçu(e), pas admis(e), pas reçu(e) [au/à/aux/en/dans], lâché en
  failed, fails, failing, fail, flunked, flunks, flunking, flunk, bombed, bombs, tanked, tanks, will fail, going to fail, resit, resits, resitting, retake, retakes, retaking, redo, redoing, repeating, repeats, repeat, botched, blew, crashed and burned on, not passing
`);
/** Of a group: "nine of mine failed". */
export const fails = lexicon(`
  raté(e/s/es), loupé, foiré, échoué, échouent, planté(e/s), recalé(e/s/es), ajourné(e/s/es), ont échoué, redoublant(e/s/es), redoublement(s), redoublent, redoublé, aoc, aob, échec(s), échecs, buse(s), mofle(s), moffle(s), insuffisance(s), examens de passage, sous la moyenne, en dessous de la moyenne, sous la barre, en échec, dans le rouge
  fails, failed, fail, failing, flunked, flunking, bombed, below average, below the pass mark, didn't pass, did not pass, haven't passed
`);
export const notPassing = lexicon(`
  pas eu, n'a pas eu, n'ont pas eu, n'aura pas, n'auront pas, n'a pas obtenu, pas obtenu, pas réussi, n'a pas réussi, n'a pas décroché, pas décroché, pas validé, n'a pas validé, a pas eu, a pas, ont pas eu, aura pas, auront pas, a toujours pas, a encore pas,
  n'a pas atteint, n'atteint pas, n'ont pas atteint, pas atteint, n'atteignent pas, ne maîtrise pas, ne valide pas, loupé, raté,
  ne passe pas en, ne passera pas en, passe pas en, passera pas en, ne passent pas en, ne monte pas en, passe pas au, n'est pas passé en, n'est pas passée en, pas admis(e) au, pas admis(e) en, pas reçu(e) au, pas passer en
  didn't meet, did not meet, has not met, hasn't met, didn't achieve, did not achieve, has not achieved, hasn't achieved, didn't reach, did not reach, didn't make, did not make, has not been promoted, have not been promoted, hasn't been promoted, not been promoted, not promoted, won't be promoted, missed out on,
  didn't pass, did not pass, hasn't passed, haven't passed, has not passed, never passed, won't pass, will not pass, isn't passing, not passing, didn't get, didn't get through, hasn't got, didn't make it through, couldn't pass
`);

/** Nothing but a result is called so. */
export const inTrouble = lexicon(`
  n'a pas la moyenne, n'ont pas la moyenne, a pas la moyenne, ont pas la moyenne, pas eu la moyenne, toujours pas la moyenne, sous la moyenne partout, redoublement de, recommence sa _, refait sa _, année ratée, double sa _,
  personne n'a eu la moyenne, personne n'a la moyenne, personne n'a la moyenne, eu en dessous de la moyenne, est en dessous de la moyenne, lui manque un demi-point, manque un demi-point, lui manque _ points, lui manque _ point, lui manquait _ points, me manque _ points, n'ira pas en _, refuse la seconde _, refusé(e) en première, refusé(e) en seconde, passe de justesse, de justesse en _,
  [est/sont/a été/ont été/serait/sera/être] recalé(e/s/es), [est/sont/a été/ont été/sera/être] ajourné(e/s/es), [doit/va/veut] doubler, [qu/et] [il/elle] double, [doit/va/allait/allaient/peut/risque de/veut/fait] redoubler, repart pour un tour, repartie pour un tour, réoriente, réorienté(e), orientation forcée, orientation subie,
  éliminé(e/s/es) [pour la/pour le/pour les/en/du/de la], exclu(e) de la filière, exmatriculé(e), redoublé sa _, redouble sa _, redouble pour la _, triple sa _, triplé sa _, a doublé sa _, n'a pas sa place en [filière/générale/seconde/première/terminale/2de], redouble, redoublera, redoubleront, redoublent, va redoubler, vont redoubler, doit redoubler, doivent redoubler, devra redoubler, fait redoubler, va encore redoubler, a redoublé, double son année, recommence son année, recommencer son année, refait son année,
  refaire son année, redouble sa classe, redouble son année, redouble sa cinquième, son redoublement, redoublement [acté/demandé/confirmé/décidé/validé/prononcé/proposé/annoncé/imposé/refusé/accepté/voté/pour/conseillé], doublement [confirmé/décidé/proposé], maintien en, proposition de redoublement, bulletin catastrophique, bulletin désastreux, bulletin pourri, bulletin tout rouge, non promu(e), pas promu(e),
  va au rattrapage, va aux rattrapages, passe au rattrapage, passe aux rattrapages, est au rattrapage, vont au rattrapage, file au rattrapage, direction les rattrapages, direction le rattrapage, part au rattrapage, au rattrapage du bac, rendu copie blanche, rendu une copie blanche,
  en échec scolaire, en échec partout, en échec total, en échec complet, copie blanche au ce1d, copie blanche au brevet, copie blanche au bac, copie blanche en _, saute une classe, a sauté une classe, passe de justesse
  held back, being held back, kept back, got held back, repeating the year, repeating a year, repeating year _, repeat the year, repeat a year, repeats the year, repeating _ grade, failing grade, failed grade, flunked out, on academic probation, failing my class, failing everything, failing all,
  failed everything, failed the year, failed the grade, failed every _, failed outright, fails everything, ungraded in _, got ungraded, off to summer school, in summer school again, failing every class, moved down a set, dropped to bottom set, moved down to bottom set, kicked out of top set, dropped down a set, moved down from top set
`);
export const attestations = lexicon(`
  aob, aoc, une aob, une aoc, une aoa, deux aoc, trois aoc, deux aob, trois aob, attestation a, attestation b, attestation c, attestation d'orientation, examen de passage, examens de passage, un examen de passage, deux examens de passage, trois examens de passage, quatre examens de passage,
  en seconde session, en seconde sess, seconde sess, en deuxième session, en deuxième sess, deuxième sess, en 2e session, en 2e sess
`);

export const passing = lexicon(`
  a réussi, a enfin réussi, ont réussi, a brillamment réussi, a décroché, a enfin décroché, ont décroché, a obtenu, a eu, a enfin eu, a validé, ont validé, ont obtenu, ont eu, as réussi, as eu, valide, décroche, réussit, a brillamment obtenu, s'offre, a arraché, arrache
  passed, aced, nailed, smashed, passes, aces, crushed, killed, cleared, has passed, have passed, scraped through, sailed through, scraped a pass in, just passed
`);
export const passed = lexicon(`
  a la moyenne, a enfin la moyenne, a eu la moyenne, aura la moyenne, mention très bien, mention bien, mention assez bien, mention tb, mention ab, mention b, avec mention, avec mention très bien, avec mention bien, avec mention assez bien, avec les félicitations du jury, sans mention, grande distinction, plus grande distinction, la plus grande distinction, avec distinction, satisfaction, avec grande distinction,
  admis(e) au bac, admis(e) au brevet, reçu(e) au bac, reçu(e) au brevet, admis(e) au ce1d, admis(e) au ceb, reçu(e) au cap, reçue au cap, admis(e) en session de rattrapage, reçu(e) avec mention, admis(e) avec mention, son bac avec mention, son brevet avec mention
  a bare pass, squeaked through, scraped by, got an incomplete, an incomplete, with distinction, with honours, with honors, first class honours, straight a student of mine
`);

/** What one reaches or does not: "n'a pas atteint le seuil", "did not meet the standard". */
export const thresholds = lexicon(`
  seuil, barre, seuil de réussite, niveau attendu, niveau requis, minimum requis, attendus, objectifs, mention, sa mention, promotion, socle, passage
  standard, expected standard, threshold, expectations, target(s), pass mark, benchmark(s), cut, cutoff, cut off, proficiency, grade, expected level, requirements, level, to grade _, to the next grade, to year _
`);
