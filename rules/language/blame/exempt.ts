/** What looks like running somebody down and is not. */
import { lexicon } from '../lexicons/lexicon';

/** Good or neutral, with the words of blame in them. */
export const innocent = lexicon(`
  bête(s) de, fou(s) de, folle(s) de, fou rire, fous rires, folle amoureuse, fou amoureux, folle envie, pas mauvais, pas si mauvais
  nulle part, nul doute, nul autre, nul besoin, match nul, impossible(s) à, impossible de, pas impossible, mauvais perdants
  mauvaise joueuse, mauvais joueurs, mauvaise nouvelle, mauvais temps, mauvais moment, mauvais souvenir(s), mauvais rhume
  monstre(s) de gentillesse, petits monstres, petit monstre, petits clowns, horrible nouvelle, affreux jojo(s), larve(s) de, zoo de
  au zoo, le zoo de, jungle de, prison de, école du cirque, cirque de, honte à ceux, ont peur, a zéro faute, zéro faute, zéro déchet(s)
  a zéro absent, poubelle(s) de tri, poubelle jaune, ruine(s) romaine(s), con brio, avec brio, fait rien de mal, fait rien pour
  a même pas peur, ont même pas peur, ont même pas vu, a aucune difficulté, ont aucune difficulté, a aucun doute, a aucun problème
  ont aucun problème, a rien à envier, ont rien à envier, a rien lâché, ont rien lâché, a pas inventé d, pense qu'à vous, cauchemar de
  se prennent pour des, se prend pour un super, se prend pour une princesse, a détruit le record, sait pas encore, pourri de
  coule de source, se mentent, couvre les tables, fatigue un peu, cours après
  head is a mess, head is all, hopeless romantic(s), crazy about, crazy good, crazy talented, crazy fun, crazy proud, crazy excited
  mad about, mad keen, mad for, bad at all, not bad, my bad, bad weather, bad news, bad luck, poorly, mean a lot, mean so much
  mean the world, mean everything, mean business, idle moment, lazy sunday, lazy river, lazy morning, terrible twos, impossible to
  mental health, physical health, children's mental, street can be jealous, so you can be jealous, be jealous, bad at [dodgeball/football/soccer/netball/hockey/chess/tag/uno/basketball/kickball/rounders/cricket/tennis/mario kart/fortnite/minecraft/bowling/drawing/singing/dancing], [terrible/bad/awful/rubbish/hopeless/useless] at [taking/resting/saying/stopping/switching/remembering/accepting/sitting/asking/goodbyes/small], never listen to the [radio/news/music], listen to the radio, lazy rivers, how not to, not impossible, the mean, class mean, year _ mean, mean score, mean mark, mean grade, mean of, nothing short of, sick of, trash cans, trash bins, hot mess express, zoo trip, at the zoo, zoo keeper, prison reform
  circus skills, circus workshop, circus tent, circus performers, party animals, stuffed animals, farm animals, animals in, dragon dance
  dragon boat, witch costume, mad scientist(s), ruined by, ruined castle, ruins of, has no idea how loved, have no idea how
  do nothing but amaze, bully-free, stupid amount, stupidly, never do things by halves, never did it, never do anything by halves
  can't even tell you how, can't tell you how, don't care that, sucker, full of it themselves, hates to see, make me cry, made me cry with
  made me cry happy, don't care about the rain, never do homework alone, shouldn't be in pain, insane talent, insane amount, insanely
`);

/** Those who govern, and their reforms: they are a matter of opinion, of another rule. */
export const powers = lexicon(`
  gouvernement, ministre(s), ministère, réforme(s), président de la république, députés, sénateurs, parlement, politiques, politiciens, la loi, programmes officiels, groupes de besoins, groupes de niveaux
  choc des savoirs, parcoursup, équipe préférée, [perdu/gagné/battu/battus] _ à _, pronote, éducation nationale, fédération wallonie, décret(s), syndicat(s), arbitre(s), entraîneur des
  government(s), minister(s), ministry, politicians, congress, parliament, senate, reform(s), dfe, ofsted, education secretary, department for education, department of education, unions, lawmakers, referee
`);

/** Works and those who live in them. */
export const works = lexicon(`
  toilet roll(s), cereal boxes, cardboard, papier mache, sock puppet, puppet(s), junk model, gueule de papier, gueule de bois, class [hamster/pet/rabbit/guinea pig/goldfish/fish/gerbil], [hamster/lapin/cochon d'inde/poisson/tortue/phasme/phasmes] de la classe,
  film(s), série(s), livre(s), roman(s), épisode(s), album(s), bd, manga(s), conte(s), dessin animé, pièce de théâtre, théâtre, molière
  sketch, personnage(s), héros, héroïne, méchante de, le méchant, chapitre(s), fable(s), nouvelle de, jouait, joue le rôle, rôle de
  dans la pièce, dans notre pièce, la pièce raconte, notre histoire, dans l'histoire, une histoire, dans la saynète, roi, reine, empereur, pharaon, révolution, moyen âge
  jeu vidéo, scénario, incipit, matilda, roald dahl, harry potter, poudlard, ombrage, rogue, legourdin, petit nicolas, petit spirou
  choristes, ducobu, cancre de prévert
  movie(s), book(s), novel(s), film, show, episode(s), character(s), villain, villains, protagonist, fiction, play by, the play
  trunchbull, snape, umbridge, hogwarts, dickens, bad education, waterloo road, abbott elementary, breakfast club, squeers, gradgrind
  wimpy kid, plays the, in the story, our story, story about, a story, king, queen, emperor, pharaoh, revolution, essays, captain bligh, comic strip
`);

/** Somebody else's saying, which the writer does not share. */
export const hearsayOfOthers = lexicon(`
  d'entendre, entendre dire, entends dire, entend dire, entend que, arrêt* de dire, cess* de dire, arrêt* de croire, cess* de croire
  qui disent que, qui pensent que, qui croient que, ceux qui pensent, ceux qui croient, ceux qui disent, on nous dit que, on dit souvent
  disent que les profs, croire que, penser que, imaginer que, faux de dire, c'est faux, cliché(s), préjugé(s), stéréotype(s)
  idée(s) reçue(s), légende urbaine, on me dit que, prétend que, prétendent que, accuse, accusent, accusé(e/s) d', soi-disant
  no such thing, stop saying, people say, people who say, people who think, anyone who thinks, anyone who says, those who say, those who think
  tired of hearing, sick of hearing, it is not true, it's not true, myth, stereotype(s), cliché, they say teachers, the idea that
  who claim, who believe, accused of, tell me that, told that
`);

/** The writer means themselves. */
export const selfBlame = lexicon(`
  love every one of them, love every single one, i love them all, love them all, love them anyway, love them for it, bless them, bless their, wouldn't change them, wouldn't swap them, wouldn't have them any other way, my heart, i adore them, we adored it, adored it, adored every,
  ma faute, de ma faute, mon erreur, autocritique, je plaisante, je rigole, je blague, c'est pour rire, my fault, my own fault, on me
  just kidding, jk, only joking, self-deprecating
`);
