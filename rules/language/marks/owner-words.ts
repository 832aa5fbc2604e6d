/** Words that tell whose a mark is. */
import { lexicon } from '../lexicons/lexicon';

/** A pupil who writes of his own marks. */
export const selves = lexicon(`
  j, je, jai, j'ai, jsuis, j'suis, g eu, g u, g pris, moi, on a eu, on a obtenu, ma moyenne, ma note, mes notes, mes résultats, mes moyennes, mon bulletin, mon bul, mon ds, mon contrôle, m'a, m'as, m'ont, ma maths, mon livret, mes moyennes, mon relevé, mon trimestre, mon dernier, ma dernière, mon premier, mes parents, ma copie, mes copies, mon contrôle, mon exposé, mon oral, mon test, mon exam, mon dm, on a tous,  mon interro, mon éval, mon brevet, mon bac, ma dictée,
  i, im, i've, my, me, mine, we had, we got
`);
/** "My" and "mes" are the pupils of a teacher. */
export const teachersSelf = lexicon('j, je, moi, i, im');
/** A teacher who marks. */
export const teachersWork = lexicon(`
  je lui, je leur, je mets, je vais mettre, je viens de, je rends, je corrige, j'ai corrigé, j'ai mis, j'ai rendu, j'ai relu, j'ai noté, j'ai compté, je compte, j'ai la copie, j'ai dû mettre, j'ai ri, j'ai pleuré, j'adore, je pleure, je ris, je ne sais, je sais plus, je découvre, je lis, je vois, je suis tombé, j'avoue, je craque, je tombe, je finis, je termine,
  i marked, i gave, i'm marking, i just marked, i have marked, i've marked, i graded, i'm grading, i just graded, i had to give, i handed, i read, i can't, i cannot, i laughed, i cried, i love, i just, i don't know, i wrote, i asked, i think, i could, i told, i know, i taught, i teach, i'm not, i was
`);
export const others = lexicon(`
  il, elle, ils, elles, lui, celui, celle, celui-ci, celle-ci, tu, ton, ta, tes, t'as, t'es, son fils, sa fille, leur fils, leur fille, qui, le pauvre, la pauvre, un seul, une seule, un autre, une autre, leur, certains, certaines, quelqu'un, personne n'a, mon grand, ma grande, ma puce, champion, championne,
  he, she, they, him, her, his, their, them, you, ur, your, her son, her daughter, his son, his daughter, u, someone, somebody, nobody, one, another, poor thing, poor kid, bless
`);
/** Said to the one whose mark it is. */
export const toOne = lexicon(`
  tu as eu, t'as eu, tu as obtenu, je t'ai mis, je te mets, tu passes à, tu es à, ta note est
  you got, you scored, you earned, you pulled, you only got, you just got, you made, you have, you've got, you're at, you are at, you're sitting at, your score is, your grade is, your score was, your grade was, i gave you
`);
/** Of nobody: "if you got a 58". */
export const supposed = lexicon('if, when, once, unless, until, si, quand, anyone, everyone, whoever, imagine, what');
export const oneOfThem = lexicon('il, elle, lui, he, she, him, her, his');
/** "Le meilleur de ma classe a 15, le pire 1,5". */
export const extremePupil = lexicon(
  'le meilleur, la meilleure, le pire, la pire, le plus faible, la plus faible, le plus bas, la plus basse, le plus haut, la plus haute, la moins bonne, the high, the low, the highest, the lowest, the best, the worst, top score, high score, low score, le premier a, le dernier a, la première a, la dernière a, le deuxième a',
);
export const ownChildren = lexicon(`
  mon fils, mon neveu, mon frère, mon mari, mon grand garçon, mon aîné, mon cadet, ma fille, ma nièce, ma sœur, ma soeur, ma femme, mon petit dernier, ma petite dernière, mon ado, ma cousine, mon cousin, mon copain, ma copine, ma meilleure amie, ma mère, mon père, mon conjoint, ma conjointe, mon ex, mon propre fils, ma propre fille,
  ma aînée, mon aînée, ma cadette, mes fils, mes filles, mes enfants à moi, mes propres enfants, ma grande fille, son permis, leur permis, le fils de ma, mon filleul, ma filleule
  my son, my daughter, my nephew, my niece, my husband, my wife, my eldest, my youngest, my brother, my sister, my own, my mum, my mom, my dad, my cousin, my friend, my boyfriend, my girlfriend, my partner, his driving, her driving, my oldest, my middle child, my godson, my goddaughter, my toddler
`);
export const groups = lexicon(`
  classe(s), groupe(s), promo, promotion, section, niveau, élèves, cohorte, la 3e, la 4e, la 5e, la 6e, collège, lycée, école, échec(s), les 3e, les 4e, les 5e, les 6e, les terminales, les secondes, les premières, l'ensemble de la classe, demi-groupe
  my sections, section, my _ period, 1st period, 2nd period, 3rd period, 4th period, 5th period, 6th period, 7th period, 8th period, first period, second period, third period, fourth period, fifth period, sixth period, seventh period, eighth period, juniors, sophomores, freshmen, seniors, sixth years, third years,
  class, year group, cohort, set, top set, bottom set, form, pupils, students, period 1, period 2, period 3, period 4, period 5, period 6, my lot, kids
`);

/** Somebody's copy, though nobody is spoken of: a mark beside these is a pupil's. */
export const implied = lexicon(`
  candidat(e/s/es), copie(s), binôme, cancre, gamin(e/s/es), gosse(s), môme(s), loulou(s), loustic(s), le petit, la petite, le coupable, la coupable, le pauvre, la pauvre, le gars, rhéto(s), redoublant(e/s/es), champion(ne), bulletin(s), appréciation(s), livret(s), lsu, conseil de classe, délibé, délibération(s), ceux, celles, l'un, l'une,
  quelqu'un, un autre, une autre, celui, celle, ton prof, ta prof, paquet, ma pile, correction(s), corrections, contrôle, interro, dictée, ds, brevet blanc, bac blanc, oral blanc, au fond de la classe, premier rang, dernier rang, délégué, déléguée, pronote, mini-moi, un grand, le grand, éval, évaluation, rendus, rendues, mes 5e, mes 4e, mes 3e, mes 6e
  candidate(s), kid(s), boy(s), girl(s), lad, lads, the winner, mock(s), essays, one of mine, your teacher, someone, somebody, marking, marked, exam papers, test papers, prelim(s), unit test(s), progress report(s), same kid, paper(s), grading, graded, results day, report cards, reports, homework, spelling test, quiz, midterm(s), a child, the child, mum, mom, dad, parent, parents' evening, period 1, period 2, period 3, period 4, period 5, period 6, year 7,
  year 8, year 9, year 10, year 11
`);
