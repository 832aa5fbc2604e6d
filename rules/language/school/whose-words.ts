/** Words for whom something is told of: somebody young, one of mine, the writer's own people; and for school and for what has happened. */
import { lexicon } from '../lexicons/lexicon';

/** Somebody young, unnamed. */
export const somebody = lexicon(`
  un gamin, une gamine, un gosse, une gosse, un môme, une môme, un petit, une petite, un petiot, un enfant, une enfant,
  un garçon, une fille, une petite fille, un petit garçon, un jeune, une jeune, un ado, une ado, un élève, une élève,
  un des miens, une des miennes, l'un des miens, l'une des miennes, un autre, une autre, l'un d'eux, l'une d'elles, deux élèves,
  trois élèves, plusieurs élèves, deux gamins, trois gamins, deux enfants, deux frères, ce gamin, cette gamine, ce gosse,
  ce petit, cette petite, cet enfant, ce môme, ce garçon, cette fille, cet élève, cette élève, cet ado, le gamin, la gamine,
  le gosse, le petit, la petite, le môme, le pauvre, la pauvre, le pauvre gosse, pauvre gosse, pauvre gamin, pauvre gamine,
  pauvre petit, pauvre petite, en a un qui, en a une qui, qui a un, celui-là, celle-là, tous les trois, trois frères,
  le redoublant, ma terreur, mon champion, ma championne, le nouveau, la nouvelle, nouvel élève, nouvelle élève, mon gamin,
  ma gamine, mon petit, ma petite, mon loulou, ma louloute, mon chouchou, mon bonhomme, mon p'tit, mon ptit, ma ptite, un pote,
  une pote, mon pote, un copain, une copine, mon copain, ma copine, ma meilleure amie, mon meilleur ami, une meuf, un mec,
  la meuf, le mec, la fille, le garçon, la voisine de, a kid, a kiddo, a boy, a girl, a child, a lad, a lass, a pupil,
  a student, a teen, a teenager, kid in, boy in, girl in, this kid, this boy, this girl, this child, that kid, that boy,
  that girl, that child, the kid, the boy, the girl, the child, poor kid, poor kids, poor child, poor lad, poor lamb, poor boy,
  poor girl, poor baby, little one, little man, little boy, little girl, wee boy, wee girl, wee man, wee one, sweet boy,
  sweet girl, new boy, new girl, new kid, new student, one of mine, one of ours, one of them, one of the kids, one of the boys,
  one of the girls, one of my, one of our, two of my, three of my, two of our, three of our, four of my, five of my, some of my,
  newest pupil, newest student, my newest, my babies, one of my babies, my little guy, my little man, my senior, my little lad,
  my little one, my littlest, my kindergartner, my kindergartener, my first grader, my second grader, my third grader,
  my fourth grader, my fifth grader, my sixth grader, my freshman, my senior, my kiddo, my friend, my best friend, my bestie,
  my mate, a friend of mine, some girl, some boy, some kid
  mon pauvre, ma pauvre, mon poussin, mes loulous, un loulou, une louloute, mon grand de, un grand de, le plus jeune de,
  la plus jeune, le plus discret, la plus discrète, le meilleur de, la meilleure de, le bonhomme, un bonhomme, un petit bonhomme, le petit bonhomme, une petite puce, un petit gars, un petit bout, un bout de chou, une petite bonne femme, un grand dadais, un petit nouveau, une petite nouvelle, un gars,
  une nana, un lycéen, une lycéenne, un collégien, une collégienne, un gamin de, un terminale, une terminale, un troisième,
  un de sixième, une de cinquième, un 6e, une 6e, un 5e, une 5e, un 4e, une 4e, un 3e, une 3e, un cp, une cp, un ce1, un ce2,
  un cm1, un cm2, une cm2, un ps, un ms, un gs, un de nos élèves, une de nos élèves, quelques élèves, trois de mes,
  deux de mes, quatre de mes, la moitié de mes, le petit frère, la petite sœur, cinq élèves, quatre élèves, quatre frères,
  une fratrie, élève en, élève qui, l'élève qui, l'élève du, l'élève de, la fille du, ce loulou, ce bonhomme, ce pauvre,
  cette pauvre, cette môme, cette ado, ce jeune, cette jeune, ces deux gamins, mon cancre, mon petit génie, mon protégé,
  ma protégée, mon meilleur élève, ma meilleure élève, mon apprenti, mon apprentie, un apprenti, une apprentie,
  mon stagiaire de 3e
  one of my lot, one of the little ones, one of the quiet ones, some of mine, two of mine, three of mine, a few of mine,
  half my class, kid who, kid whose, boy who, boy whose, girl who, girl whose, lad who, lad whose, child who, child whose,
  pupil who, pupil whose, student who, student whose, the lad, this lad, that lad, a wee lad, a wee girl, a little boy,
  a little girl, a young lad, a wee one, the wee one, a tiny, my quietest, my brightest, my toughest, my naughtiest,
  my favourite, my star pupil, my best student, my toughest kid, my sweetest, my wildest, poor thing, poor mite, poor love,
  poor soul, poor sod, poor sausage, poor little, my heart breaks for, sweet pea, sweet kid, a year 7, a year 8, a year 9,
  a year 10, a year 11, a yr 7, a y7, a y9, a sixth former, a sixth-former, a first year, a third year, a fifth year,
  a sixth year, a junior infant, a senior infant, a freshman, a sophomore, a 5th grader, a 6th grader, a 7th grader,
  a 8th grader, a 2nd grader, a 3rd grader, a 4th grader, a 1st grader, a kindergartner, a kindergartener, a middle schooler,
  a high schooler, a fifth grader, a sixth grader, two boys, two girls, two kids, three boys, three girls, three kids,
  two students, two pupils, three pupils, three students, two brothers, twins in my, siblings in my, my little lady,
  my wee one, my wee man, my wee girl, a tutee, my tutee, one of the lads, one of these kids, pupil in my, student in my,
  child in my, kids in my, boys in my, girls in my, lads in my,
  une gamine de, un gamin de, un gosse de, une gosse de, le grand de, la grande de, le petit de, la petite de, une de mes, un de mes, quatre élèves, huit gamins, dix gamins, six gamins, des gamins de ma, le fiston de, le gamin de, la gamine de, le fils du, la fille du, y'en a une, y en a un, y en a une, y'en a un, un copain, une copine, le nouveau de, la nouvelle de, l'un de nos camarades, une de nos camarades, un de nos camarades, nos camarades, un pote de, les dys,
  kid on my, kid in period, kid in my, kid on the, kid flipped, a fella in, a lad in, a girl in, a boy in, the lad in, two sisters, two brothers, three sisters, the new girl, the new boy, the new lad, three of the boys, three of the girls, two of the boys, two of the girls, one of the lads, one of the girls in, one of miss, one of mr, one of mrs, the selective mute, my first grader, first grader, second grader, third grader, fourth grader, fifth grader, a pupil in, a pupil in the, a boy in my, a girl in my
`);

/** One of the writer's pupils, without a noun. */
export const oneOfMine = lexicon(`
  un des miens, une des miennes, l'un des miens, l'une des miennes, deux des miens, deux des miennes, mon meilleur élève,
  ma meilleure élève, mon cancre, un de mes loulous, une de mes louloutes, un de mes [6e/5e/4e/3e/2de/1re/cp/ce1/ce2/cm1/cm2],
  une de mes [6e/5e/4e/3e/2de/1re/cp/ce1/ce2/cm1/cm2], un de mes gamins, une de mes gamines, un de mes petits, une de mes petites,
  one of mine, one of my lot, one of my kids, one of my boys, one of my girls, one of my lads, one of my kiddos, one of my babies,
  one of my year [7/8/9/10/11/12/13/1/2/3/4/5/6]s, one of my little ones, one of my tutees, one of my form, one of my class,
  one of my seniors, one of my freshmen, one of my juniors, one of my sophomores, one of my [first/second/third/fourth/fifth/sixth] graders,
  two of mine, some of mine, one of our little ones, one of our kids, one of our boys, one of our girls, my brightest,
  my brightest pupil, my brightest student, my quietest, my toughest kid
`);

/** The post is about a school: who is named in it is a pupil, unless the words say otherwise. */
export const schooling = lexicon(`
  lire, lu, lecture, pages, à voix haute, école(s), collège(s), lycée(s), bahut, classe(s), élève(s), équipe éducative, cp, ce1,
  ce2, cm1, cm2, sixième, cantine, récré, cour, prof, maîtresse, maître, cahier(s), devoirs, dictée, cartable, infirmière, cpe,
  principal, directrice, directeur, conseil, cours, livret, bulletin, exposé, eps, piscine, vie scolaire, aesh, atsem,
  évaluation(s), 1re, terminale, school, class, classroom, form, year group, pupil(s), student(s), grade, teacher, homework,
  spelling(s), reading, writing, phonics, maths, math, pe, recess, playtime, assembly, desk, lesson(s), register, tutor, senco,
  ta, period, kindergarten, nursery, reception, semester, term, lunch, canteen, cafeteria
  enseigne, enseigner, enseignant(e), profs, élève de, leçon, leçons, contrôle, interro, ds, dm, brevet, bac, ceb, ce1d, cess,
  maternelle, primaire, collégien(ne), lycéen(ne), seconde, première, natation, préau, surveillant(e), pion(ne), proviseur(e),
  intendance, pronote, ent, smartschool, rentrée, vacances scolaires, récréation, goûter, sieste, étude, internat, interne,
  segpa, ime, tableau, copie(s), carnet, sac de classe, ps, gs, 6e, 5e, 4e, 3e, tle, 2nde, 1ère, sortie scolaire,
  voyage scolaire, classe verte, tutorat, phobie scolaire
  teach, teaching, taught, teachers, schools, headteacher, year 1, year 2, year 3, year 4, year 5, year 6, year 7, year 8,
  year 9, year 10, year 11, y7, y8, y9, y10, y11, preschool, preschooler(s), kinder, first grade, second grade, third grade,
  fourth grade, fifth grade, sixth form, sixth former, gcse(s), mock(s), exam(s), essay(s), quiz, worksheet(s), carpet,
  circle time, story time, nap time, snack time, break time, breaktime, breakfast club, after-school club, nurture group,
  front office, school nurse, counsellor, counselor, vice principal, registration, tutor group, tutor time, form time,
  uniform, school trip, field trip, bottom set, top set, tutee, homeroom, playground, iep, ehcp, 504, parents' evening,
  conferences, report card, graduation, leaving cert, junior cert, transition year, infants
`);

/** Who takes up somebody spoken of: "il", "his". */
export const third = lexicon(`
  il, elle, lui, ils, elles, ses, sa, son, leur, leurs, celui-ci, celle-ci, l'a, l'ont, she, he, him, her, hers, his, their,
  theirs, they, them, hes, shes, le père, la mère, la maman, le papa, les parents, the dad, the mum, the mom, the parents,
  maman, papa, mum, mom, dad
  himself, herself, themself, lui-même, elle-même, celui qui, celle qui, whose, chez lui, chez elle, chez eux, le beau-père,
  le daron, la daronne
`);

/** Something happened, so somebody in particular is meant. */
export const happened = lexicon(`
  aujourd'hui, ce matin, cet après-midi, cet aprem, ce midi, ce soir, hier, avant-hier, demain, lundi, mardi, mercredi, jeudi,
  vendredi, samedi, dimanche, cette semaine, la semaine dernière, cette année, ce trimestre, ce mois-ci, vient de, vient d'être,
  viens de, viens d'apprendre, depuis, encore, enfin, toujours, m'a, m'ont, nous a, nous ont, j'ai, j'avais, on a, il y a, y a,
  ya, je n'ai, premiere fois, ma classe, ma petite classe, en cours, dans ma, dans mon, dans mes, de ma, de mes, de mon,
  parmi mes, chez mes, pendant, apparemment, il paraît, mon élève, jamais, ne vient plus, today, yesterday, tomorrow,
  this morning, this afternoon, this week, this year, this term, tonight, last night, last week, last weekend, last lesson,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, just, again, still, finally, first time, told me, tells me,
  asked me, gave me, showed me, hugged me, i have, i've, i had, i know, in my, in our, from my, of mine, of my, of our,
  my class, our class, in class, in period, apparently, found out, heard, has been, had been, was, got, since, never
  cette nuit, ce week-end, ce we, le week-end dernier, la nuit dernière, tout à l'heure, à l'instant, aujourdhui, ajd,
  depuis lundi, depuis la rentrée, depuis des mois, depuis septembre, depuis noël, du jour au lendemain,
  pour la première fois, ça y est, on vient de, on m'a, on nous a, je l'ai, appris, j'apprends, on apprend, m'apprend,
  m'annonce, m'a dit, m'a confié, m'a avoué, m'a raconté, me dit, me raconte, me confie, me demande, récemment, l'autre jour,
  cet hiver, cet été, ce semestre, entretien, rdv, rendez-vous, réunion, son dossier, sa place, est partie, est parti,
  chez nous, dans notre, dans nos, tjrs, tjs
  over the weekend, this weekend, last month, last year, last term, the other day, in september, since september,
  since christmas, since easter, at break, at lunch, at dinner time, in registration, in form time, in period 1, in p1, in p5,
  in my room, in my form, in my tutor group, in my class, in my year 4, in my set, at my school, at our school, in our school,
  in my building, got a call, had a call, got an email, had an email, confided, whispered, admitted, opened up, disclosed,
  learned today, learnt today, just learned, just heard, just found, recently, lately, his place, won't be, isn't in, is off,
  is gone
`);

/** The writer's own people. */
export const ownPeople = lexicon(`
  mon ami, mon amie, une amie, un ami, des amis, mes amis, ma voisine, mon voisin, ma collègue, mon collègue, ma copine,
  mon pote, un acteur, une actrice, un chanteur, une chanteuse, a friend, my friend, my neighbour, my neighbor, my colleague,
  an actor, a singer, mon fils, mon mari, mon neveu, mon conjoint, mon bébé, mon ex, mon ado, mon grand, mon compagnon,
  ma fille, ma femme, ma nièce, ma conjointe, ma compagne, ma puce, mes enfants, mes fils, mes filles, mes jumeaux, mon aîné,
  ma cadette, notre fils, notre fille, nos enfants, my son, my daughter, my husband, my wife, my nephew, my niece, my own,
  my baby, my ex, my partner, our son, our daughter, my children, my toddler, my eldest, my youngest
`);

/** Pets, machines and a class as one: they are blind, depressed and hyperactive in jest, or of nobody in particular. */
export const notPeople = lexicon(`
  poisson, tortue, perruche, canari, cochon d'inde, souris, rat, chat, chatte, chien, chienne, chiot, chaton, lapin, lapine, hamster, poney, cheval, poule, gerbille, furet, escargot, phasme, plante, ficus, cactus,
  ordi, ordinateur, pc, lave-vaisselle, lave-linge, imprimante, photocopieuse, vidéoprojecteur, tableau, tbi, wifi, connexion, voiture, vélo, bus, chaudière, radiateur, frigo, fr:four, cafetière, machine à café, téléphone, tablette, souris, clavier, agrafeuse, horloge, réveil, gps, appli, pronote, ent, cantine, classe, fish, goldfish, turtle, tortoise, parrot, budgie, guinea pig, cat, kitten, dog, puppy, rabbit, pony, horse, gerbil, plant,
  laptop, computer, dishwasher, printer, photocopier, projector, whiteboard, car, bike, boiler, radiator, fridge, kettle, coffee machine, phone, tablet, keyboard, stapler, clock, alarm clock, satnav, app
`);
