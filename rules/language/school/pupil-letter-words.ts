/** What a teacher writes to a pupil alone. */
import { lexicon } from '../lexicons/lexicon';

/** Of a pupil's own day at school: no colleague is told so. */
export const pupilsDay = lexicon(`
  [tu as/t'as/t as] (bien/super bien/trop bien )[bossé/révisé/progressé], ta rédac, ton brouillon, ta flûte, ta tenue de sport, tes affaires de [sport/piscine/gym], ton sac de [sport/piscine/gym], ta table, ta place en classe, ton voisin de [table/classe], au fond de la classe,
  ton brevet, ton bac, ton ceb, ton ce1d, ton stage de [3e/troisième/seconde], [courage/bonne chance/merde/bon courage] pour [le brevet/ton brevet/le bac/ton bac/ton oral/l'oral/tes épreuves/tes examens/l'examen/ton examen/le ceb/le ce1d/le contrôle/ton contrôle/l'interro/tes partiels/ta compo],
  tu vas cartonner, [tu viens/viens] [à l'étude/en retenue/en permanence], [tu es/t'es/tu seras] en retenue, pas rendu [ton/ta/le/la/tes], [n'as/t'as/as] pas fait tes, tu bavardes, tu seras dans ma classe, rattraper mon, réviser [chez moi/ensemble], je t'ai [vu/vue] [à la récré/pleurer/dans la cour/seul/seule], tu étais [triste/seul/seule/bizarre/ailleurs] [aujourd'hui/en/ce/hier/à],
  ici [m/mme/monsieur/madame/mr/mlle] _, c'est [m/mme/monsieur/madame] _, même tes profs, tes profs, tes autres profs, ton institut*, pendant mon [heure/cours], ton copain, ta copine, avant mon [contrôle/interro/cours], mes autres élèves, les autres de la classe,
  marqué [un/deux/trois/2/3] but(s), ta récitation, tes exos, ton exo, ton anglais, ton niveau en, ta moyenne en, ta note, tes notes, ton carnet, ton cahier, ta colle, ton passage en, ta classe de, ton casier,
  you left your [pe kit/bag/lunch/jumper/pencil case/book/blazer/coat/hoodie], your pe kit, your blazer, your lunchbox, [ur/your] [homework/hw], your assignment(s), your mock(s), your gcse(s), your a levels, your sats, your quiz, [good luck/best of luck] [for/with/in/on] your [gcse/gcses/exam/exams/mock/mocks/sats/finals/test/regents/audition],
  you'll smash it, you will smash it, a lift home, lift home after, in lesson today, missed you in [class/lesson/homeroom/form], after practice, at practice, see you in class, your detention, struggling [with/in] [algebra/maths/math/english/science/reading/your], help you after school, your college essay, your recital, your locker, in the school play, star [pupil/student],
  it's [mr/mrs/miss/ms] _, [miss/mr/mrs/ms] _ here, my test tomorrow, before my [test/class/lesson], other [pupils/students/kids] in my, after my [class/lesson], your other teachers,
  stay behind after, come to my classroom, come see me [at/after/in], your seat in, in my homeroom, your tutor group, your report card
`);
/** Said to a young person one looks after: a weak sign. */
export const caring = lexicon(`
  tu veux en parler, ça va mieux, je te le garde, ton texte, ta copie, tu écris( super/ très/ vraiment) bien, tu vas y arriver, bien joué pour, [fier/fière] de toi, tu peux tout me dire, je suis là pour toi, tu as du talent, t'as du talent, tu es [doué/douée], si t'as besoin, si tu as besoin, travail de groupe, tes copains, tes copines, ton groupe,
  are you ok, are you okay, everything alright at home, everything ok at home, you can tell me anything, you can talk to me, here for you, you've got this, so talented, you're talented, proud of how, you worked so hard, your friends, loved your, in the play, in the show, in the concert
`);
/** Exams and places of pupils. */
export const pupilsWorld = lexicon(
  'match, the match, pupils, bonnes vacances, brevet, bac, ceb, ce1d, récré, cantine, étude, permanence, retenue, cour de récré, internat, gcse(s), sats, mocks, detention, playground, form room, homeroom, prom, recess, canteen, lockers, varsity, jv',
);
