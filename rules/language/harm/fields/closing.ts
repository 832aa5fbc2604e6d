/** Where somebody would end, what stands behind a threat, who is called together, and whose size is laughed at. */
import { lexicon } from '../../lexicons/lexicon';
import { hasty } from '../../text/combine';

/** Somebody is put… */
export const puttingYou = lexicon(
  hasty(`
  je [te/vous/le/la] [mets/envoie/expédie/colle], on [te/vous/le/la] [met/envoie/expédie/colle/mettra/enverra], je [t'/vous/l'] [envoie/expédie], on [t'/vous/l'] [envoie/expédie], je vais [te/vous/le/la/l'/t'] [mettre/envoyer/expédier], on va [te/vous/le/la/l'/t'] [mettre/envoyer/expédier], tu [finis/finiras/repars/repartiras/rentres/rentreras/ressors/ressortiras/sors/termines/termineras/atterris/vas finir/vas repartir/vas rentrer/vas ressortir/vas terminer/vas te réveiller], vous [finissez/finirez/repartez/repartirez/rentrez/rentrerez/terminez/allez finir/allez repartir/allez terminer], [il/elle] [finit/finira/repart/repartira/rentrera/ressortira/va finir/va repartir/va terminer], [ils/elles] [finissent/finiront/repartent/repartiront/vont finir/vont repartir]
  [i'll/ill/i will/we'll/we will/gonna/imma/i'd/we'd/they'll/he'll] [put/send/have/leave/drop] [you/u/him/her/them/every/your/the lot/that/yous/ye/all], gonna put, gonna send, going to put, going to send, put [you/u/him/her/them/yous/ye] [in/through/on], put every one of, send [you/u/him/her/them/yous/ye] to, [you'll/youll/ull/he'll/she'll/they'll/you/ye'll/yous] [end up/wake up/leave/be leaving/be going home/go home/be carried], end up in, leaving in, carried out
`),
);
/** …where the beaten end. */
export const infirmary = lexicon(`
  à l'hosto, l'hosto, à l'hôpital, aux urgences, en ambulance, en fauteuil, en chaise roulante, dans le plâtre, sur une civière, sur un brancard, en réa, en soins intensifs, à la morgue, au cimetière, sans dents, sans tes dents, en béquilles, en miettes, en morceaux, en pièces détachées, sur les rotules, les pieds devant, en sang, dans le coma, à quatre pattes, dans le décor, dans le fossé
  in hospital, in the hospital, in a hospital bed, in A&E, to A&E, the ER, in an ambulance, in a wheelchair, on a stretcher, on crutches, in plaster, in a cast, in a coma, in a ditch, in a coffin, in a box, in intensive care, in the morgue, in the ground, in pieces, through a wall, through a window, through the wall, through that wall, through a hedge, no teeth, without teeth, on your back, in stitches from, feet first
`);

/** What is added to a threat: that it is one. */
export const closings = lexicon(
  hasty(`
  à bon entendeur, à bon entendeur salut, tu es prévenu(e), t'es prévenu(e), vous êtes prévenus, tu sais ce qui t'attend, tu sais ce qui va t'arriver, c'est pas une image, c'est pas une blague, c'est pas une menace, c'est une promesse, compte sur moi, comptez sur moi, compte sur nous, dernier avertissement, dernière fois que je, premier et dernier, je vais pas te rater, je vais pas te louper, on va pas te rater, on va pas te louper, je te raterai pas, on te ratera pas, je vais pas [le/la/les/vous] [rater/louper], pour de vrai, ramenez du monde, ramenez vos, venez nombreux et, dors bien, dormez bien, bonne nuit, profite bien, on t'a à l'œil, on vous a à l'œil, je t'ai à l'œil, on te lâchera pas, je te lâcherai pas, on te surveille, on vous surveille
  you've been warned, u been warned, youve been warned, last warning, final warning, fair warning, only warning, mark my words, that's a promise, thats a promise, not a threat, a promise not, sleep well, sleep tight, sweet dreams, enjoy the summer, enjoy your weekend, watch the road, drive safe, try me, bring it, run, start running, count on it, don't say i didn't warn, we bite, see you soon, tick tock, wait for it, it won't be a detention, he can't be everywhere, he cant be everywhere, can't protect you, cant protect you, won't protect you, won't save you, can't hide, cant hide, nowhere to hide
`),
);
/** What the writer knows or has of somebody. */
export const holding = lexicon(`
  j'ai [ta plaque/ton nom/tes horaires/ton numéro/ta photo/vos noms/votre plaque], on a [ta plaque/ton nom/tes horaires/ton numéro/ta photo/vos noms/votre plaque/vos plaques], ton scooter c'est, ta voiture c'est, c'est toi la [clio/golf/polo/206/twingo], savent où tu [gares/habites/dors/bosses/travailles/sors], savent où vous [habitez/travaillez], sait où tu [gares/habites/dors/bosses/travailles], je connais des gens, je connais du monde, on connaît des gens, on connaît ton, je connais ton, une batte, du temps libre
  got your [plate/number plate/name/names/reg/address/number/picture/photo/route/bus], have your [plate/number plate/names/reg/address/registration/bus], got your name your, your bus route, your plate number, your number plate, your licence plate, your license plate, which pub you, what pub you, where ye [sit/live/park/drink/work], where yous [live/sit/park], where you [drink/train/shop/sit/work out], i know people, know people who, know some people, group chat about you, two hundred of us, fifty of us, hundred of us, dozens of us, waiting for you at, cop and he'd
`);

/** They are all called… */
export const summons = lexicon(
  hasty(`
  allez tous, allez toutes, allez-y tous, allons tous, on va tous, on va toutes, venez tous, venez toutes, venez on, allez lui, allez-lui, envoyez lui, envoyez-lui, envoyez la, envoyez-la, envoyez-le, écrivez lui, écrivez-lui, appelez sa, appelez son, appelez-le, appelez-la, ruinez, pourrissez, faites lui, faites-lui, mettez lui, mettez-lui, servez-vous, en masse, tous ensemble on, se donner le mot, donnez-vous le mot, qui en est, qui vient avec, faites passer, faites tourner, partagez, signalez tous, notez tous, sifflez, huez, appel à tous, tous à vos claviers, à vos claviers, vous avez tous
  everybody go, everyone go, everybody send, everyone send, everybody leave, everyone leave, all go and, go leave, let's all, lets all, let us all, let's get, lets get, let's make, tag everyone, tag her, tag him, send her, send him, send it to, ring her, ring his, ring the, email his, email her, call his, call her, message her, message him, text her, text him, flood her, flood his, flood the, spam her, spam him, bombard, report her, report him, spread the word, pass it on, go on tell, tell her below, tell him below, who's in, whos in, who's with me, make a poll, poll time, vote below, someone post, somebody post, please post, get it trending, make it go viral
`),
);
/** …to do this to one. */
export const ruin = lexicon(`
  1 étoile, une étoile, zéro étoile, commentaire(s) bien, commentaire bien sale, mauvais avis, faux avis, chez elle, chez lui, sa maison, sa femme, son mari, son patron, son employeur, son adresse, ruinez-lui, la vie, se faire pourrir, pourrir, le pourrir, la pourrir, siffler, huer, insulter, menteur, menteuse, voleuse, sous sa, sous la dernière, sous ses, son casier, sur son casier, sur son mur, sa photo, une photo d'elle, une photo de lui, qu'elle comprenne, qu'il comprenne, qu'elle craque, qu'il craque, craquer, démissionner, la faire virer, le faire virer, la démasque, le démasque, ce que vous en pensez, tiendra pas, ne trouve ni
  one star, 1 star, one-star, bad review(s), fake review(s), his boss, her boss, his employer, her employer, her house, his house, her home, his home, home address, his address, her address, a visit, copy it when, copy [him/her] when, mimic, imitate, pig emoji, snake emoji, clown emoji, rat emoji, vomit emoji, when she posts, when he posts, goes under, until [he/she] [quits/leaves/resigns/cries/deletes/goes/breaks], to a career, his career, her career, trending, get [him/her] [fired/sacked/gone/out], gone from, thumbs down, haircut, ugliest, fattest, smelliest, stutter, let's see how she likes, lets see how she likes, let's see how he likes, show [him/her] what, cry, deal with [him/her]
`);

/** What somebody weighs… */
export const weighing = lexicon(`
  [pèse/pèses/pesait/pesez/a pris/as pris/avait pris/a repris/fait/fais/tes/ses/vos/avec tes/avec ses/avec vos/faire] _ [kg/kilos/kilo/kgs], son quintal, ton quintal, un quintal, une tonne, deux tonnes, trois tonnes, [ses/tes] bourrelets, [ses/tes/ces] jambons, vu [sa/ta/son/ton] [largeur/gabarit/poids/tour de taille/volume/carrure/masse/format]
  weighs [a ton/as much as/more than], the size of [a/an/two], size of a [transit/bus/house/tank/van/lorry/planet/whale/small country], [that/his/her/your] [backside/belly/gut/stomach/arse], backside of yours, belly of yours, fat lads, fat lad, fat girl, fat girls, fat kid, fat kids, fat boys, stone heavier, twenty stone, thirty stone, 20 stone, 300 pounds
`);
/** …and what is said to it. */
export const tooBig = lexicon(`
  chaise, siège, banc, les portes, la porte, toute la cage, tout le couloir, balance, frites, régime, tsunami, leçons d', buffet, goûter, s'assoi*, s'asseoir, maillot, piscine, trampoline, ascenseur, plancher, séisme, épargne, choque, plongeoir, bouche toute, cochon, mcdo, gâteau(x), dessert, cantine, blague
  chair(s), door(s), doorway, salad, biscuit(s), biscuit tin, cake, buffet, diet, seat(s), stairs, lift, trampoline, bench, scales, the sun, earthquake, cast of, fit the, sit this one, back of the line, pies, donuts, doughnuts, minutes before, before the rest, canteen, vending machine
`);

/** Somebody is likened, outright. */
export const spitting = lexicon(`
  on dirait (un/une) [bouledogue/frigo/cachalot/bonhomme michelin/épouvantail/cadavre/clodo/clochard/sdf/troll/gobelin/gremlin/gargouille/orang-outan/gorille/phacochère/hippopotame/morse/otarie/mérou/crapaud/pingouin/manchot/tonneau/montgolfière/rôti/jambon/saucisson/boudin/patate/sac poubelle/sac à patates/serpillière/balai brosse/balai/squelette/momie/zombie/sorcière/shrek/quasimodo/dobby/gollum] (qui/en/avec/sur/dans/de/au/à), un physique de _, une gueule de [rat/travers/fouine/bouledogue/con/raie/cadavre], une tête de [rat/fouine/bouledogue/cul/noeud/nœud/poisson/cheval/cochon/citrouille]
  look(s) like a [thumb/potato/pack of pigs/pig/troll/goblin/gremlin/scarecrow/walrus/hippo/bulldog/toad/foot/boiled egg/melted/wet/dropped/half/bag of/sack of/burst/bin bag/tramp/ghoul/corpse/gargoyle], [a/that/his/her/your] face like [a/an], face like a [dropped/smacked/bulldog/slapped/burst/wet/dog/pig/horse], lips like a, ears like a, teeth like a, nose like a, legs like a, bag on [her/his/your] head
`);
