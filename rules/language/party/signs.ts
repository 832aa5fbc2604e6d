/** Signs of an evening out that say little alone and much together: the morning after, where, how late, how much. */
import { lexicon } from '../lexicons/lexicon';

/** The body the morning after: it tells the evening by itself, of oneself. */
export const sickness = lexicon(`
  foie en grève, chaussure en moins, un seul soulier, woke up in my [coat/shoes/clothes/dress/suit/make-up], with a traffic cone, traffic cone,
  vomi, vomir, vomis, vomit (partout/dans), vomissais, gerbé, gerber, gerbe, dégobill*, dégueul*, rendu mes tripes, bassine,
  mal de crâne, mal au crâne, crâne en feu, [la/ma] tête dans un étau, [la/ma] tête dans le [seau/pâté/gaz], boissons énergisantes, mal aux cheveux, tête qui [tourne/cogne/explose],
  [ma tête/la tête/mon crâne] [cogne/tourne/explose/bourdonne/tambourine], foie, trou noir, black-out, blackout,
  [me souviens/me rappelle] [plus/pas/de rien/même plus/même pas], aucun souvenir, [en/des] zigzag, à quatre pattes, en rampant,
  ramp[é/ais/er], titub*, plus marcher droit, marcher droit,
  réveill[é/ée] [par terre/tout habillé/toute habillée/avec un/avec une/sur le carrelage/dans la baignoire], décuv*, dessoul*,
  dessaoul*, dégris*, alka-seltzer, citrate de bétaïne, vois double, voyais double, sous la nappe, sous la table,
  sens plus mes jambes, sens plus ma, tiens plus l'alcool, tiens pas l'alcool, tenir l'alcool, voix d'un, dans les vapes,
  état second, pas frais, pas fraîche, décalque,
  head like [a/an], mouth like [a/an], feel like roadkill, tête comme [un/une], bouche pâteuse, cheveux qui poussent à l'envers,
  puke(d), puking, vomit(ed/ing), threw up, throwing up, chunder*, spewed, spewing, barf(ed/ing), been sick,
  sick in [a/the/my/his/her], head [is/was] [pounding/banging/throbbing/splitting/thumping/in bits], banging head, splitting head,
  sore head(s), pounding head, my head hurts, head hurts, seeing double, closed the [bar/pub/place], drunk text(ed),
  can't feel my [face/legs/toes], cant feel my face, carry me home,
  [crawled/crawling/stumbled/stumbling/staggered/staggering/wobbled] (home/in/back/out/through), blacked out,
  [don't/dont/can't/cant/barely/hardly] remember, no memory of, room [spins/is spinning/was spinning/spinning], rough as,
  feeling rough, feeling fragile, feeling delicate, feel like death, like death warmed up, hanging today, in bits, in ribbons,
  in a heap, dying today, liver, hair of the dog, lost a shoe, lost my [shoe/shoes/dignity/phone/keys/voice],
  hugged a [lamppost/tree/bin/toilet], passed out, woke up [on/in/next/fully/with/wearing/at],
`);

/** Milder: pills, tiredness, remorse. */
export const remorse = lexicon(`
  ne réponds plus de rien, trop forcé, lunettes noires, pieds nus, ne demandez pas, gênance, la honte, forcé hier, don't ask,
  grape and grain, moves after,
  doliprane(s), aspirine(s), efferalgan, dafalgan, paracétamol, ibuprofène, nausée(s), barbouillé(e), en miettes, décalqu[é/ée],
  éclat[é/ée], claqu[é/ée], en vrac, au radar, dans le mal, dans le gaz, au bout de ma vie, à l'agonie, au fond du trou,
  plus de voix, aphone, voix cassée, plus jamais, on ne m'y reprendra, je regrette rien, aucun regret,
  mes étudiants ne doivent pas, mes élèves ne doivent, ne dites rien à mes élèves, lunettes de soleil, kebab, grasse mat,
  dormi [deux/trois/quatre/2/3/4] heures, pas dormi, j'file pas, file pas pantoute, magané(e), scrap, tylenol, advil, gatorade,
  le dimanche va être long, quelle claque,
  paracetamol, ibuprofen, advil, tylenol, aspirin, berocca, dioralyte, gatorade, pedialyte, bacon sandwich, bacon roll,
  bacon butty, fry-up, hash browns, hangxiety, the fear, regret(s), regrets, no regrets, oops, destroyed, dead inside, dying,
  ruined, wrecked, rough, fragile, delicate, dignity, worth it, never again, not a word to, my students must never, sunglasses,
  glitter, send help, send bacon, lost voice, no sleep, two hours sleep, slept in my, good times,
`);

/** Where one drinks and dances. */
export const nightlife = lexicon(`
  the barman, the barmaid, hotel bar, minibar, bar de l'hôtel,
  bowling, noces, [enterré/enterre/enterrer] [sa/ma/la/leur] vie, perruque, confettis, tatouage, cotillon, tatouages,
  [christmas/xmas/staff/work/retirement/leaving] [do/bash/drinks], 's hen, s hen, the hen, stag, tattoo(s), confetti,
  spin the bottle, truth or dare, bathroom floor, the night,
  bar(s), barman, barmaid, pub(s), discothèque, boîte de, en boîte, bistro(t), troquet, comptoir, dancefloor, dance floor,
  piste de danse, terrasse, brasserie, taverne, estaminet, guinguette, buvette, bodega, bain de minuit, strip-tease, boîte à,
  club libertin, soirée chez, fr:before, chez [ju/tom/lulu/mimi/dédé/paulo], macumba, karaoké, féria(s), festival, festoche,
  carnaval, cotillons, boule à facettes, dj, de la techno, un after, l'after, spa, jacuzzi, casino, ibiza, mariage de, mariage d',
  crémaillère, nouvel an, saint-sylvestre, pot de départ, troisième mi-temps, chalet, carré,
  bar(s), barman, bartender, barmaid, pub(s), nightclub, tavern, saloon, dive bar, disco, the local, brewery, taproom,
  beer garden, winery, vineyard, casino, gig, concert, rave, festival, ibiza, magaluf, vegas, cancun, wedding, reunion, reception,
  karaoke, dj, dance floor, porch, balcony, balcon, hot tub, tailgate, kegger, lash, the club, free house,
  [parents/mum and dad] [are away/are out/away],
`);

/** How late, how early. */
export const hours = lexicon(`
  à l'aube, jusqu'à l'aube, lever du soleil, petit matin,
  [1h/2h/3h/4h/5h/6h/7h/une heure/deux heures/trois heures/quatre heures/cinq heures/six heures] (30 )du mat(in),
  à [2h/3h/4h/5h/6h], [2/3/4/5/6] h du mat(in), pas d'heure, bout de la nuit, toute la nuit, nuit blanche, nuit, à la fermeture,
  jusqu'à la fermeture, jusqu'à minuit, dès [midi/10h/11h/le matin/l'aube/le petit-déj], depuis [midi/11h/vendredi/samedi/hier],
  un mardi, un lundi, tard hier, aux premières lueurs,
  [1/2/3/4/5/6]am, [1/2/3/4/5/6] am, [till/til/until] [dawn/sunrise/close/closing/midnight/late/the sun/they/1/2/3/4/5/6],
  sunrise, dawn, all night, closing time, last orders, kicked out, lock-in,
  since [noon/lunch/lunchtime/breakfast/ten/eleven/friday/midday], at noon, before noon, by noon, small hours, wee hours,
  past midnight, stayed out, stayed up, late night, last night, on a [tuesday/monday/wednesday/school night/weeknight],
  school night,
`);

/** How much. */
export const excess = lexicon(`
  m'a [couché/couchée/achevé/achevée/tué/tuée/assommé/assommée], a fait des victimes,
  trop de, trop, un peu trop, à volonté, à gogo, à flots, combien de, plus tard, de trop, encore un, encore une, tournée(s),
  rafale(s), enchaîn[é/ée/er/ent/ons], des litres, une caisse de, un fût,
  [trois/quatre/cinq/six/sept/huit/dix/douze] [verres/bières/pintes/shots/mojitos/shooters/ricards/spritz/cocktails/coupes/rhums],
  en trop, descendu, descend, sifflé, liquid[é/er], cul sec, coulé à flots, fini la, vidé la, ouvert la, on a ouvert,
  débouch[é/er], mélange(s), mélangé, traître, arros[é/ée/és/er],
  too much, too many, a bit much, one more, another, rounds, round of, a round, several, a few, few,
  [two/three/four/five/six/seven/eight] (glasses/bottles/drinks/pints/beers/wines/margaritas) (later/deep/down/in), later,
  bottomless, unlimited, free-flowing, flowing, litres, gallons, six-pack, twelve-pack, case of, keg, barrel, cracked open,
  polished off, knocked back, necked, downed, sank, chugged, shotgunned, sculled, slammed, smashed through, got through, on the,
`);

/** The week is over, work can wait. */
export const unwinding = lexicon(`
  couette, plaid, canapé, transat, hamac, bain, bain moussant, netflix, une série, balcon, jardin, barbecue, barbeuc, bbq,
  plancha, raclette, fondue, saucisson, cacahuètes, chips, planche, fromage, olives, pétanque, baby-foot, belote, poker,
  coucher de soleil, plage, piscine, playlist, sardou, céline dion, chenille, conga, limbo, macarena, chante(r), chanté, hurlé,
  danse, dans(é/er/ons/ions/ait), ambiance, folie, fou rire, mémorable, dingue, de ouf, quelle claque, en tongs, déguis*,
  feu d'artifice,
  bath, sofa, couch, netflix, hammock, deckchair, sunset, beach, pool, bonfire, fire pit, cheese board, cheeseboard, nachos,
  pizza, pyjamas, pajamas, playlist, abba, conga line, limbo, macarena, dance(d), dancing, singing, sang, danced on, party,
  partied, garden, in the park, in the sun, messy, carnage, mayhem, wild, legendary, epic, crying at, to myself, naked,
  to celebrate, celebrat*,
  copies attendront, corrections attendront, attendront lundi, bien mérité(e/s), la semaine est [oubliée/finie/terminée],
  vive les vacances, vivement, c'est les vacances, début des vacances, fin de trimestre, week-end bien entamé, pour oublier,
  décompresser, déconnecter, ça fait du bien, santé, tchin, à la vôtre, à votre santé, la vie quoi, la belle vie, c'est ça la,
  merci les [copains/potes/cousins/collègues/filles/gars],
  marking can wait, can wait, well deserved, well earned, earned it, i've earned, half term, half-term, end of term, school's out,
  summer break, spring break, survived, needed this, needed that, to forget, unwind, de-stress, destress, cheers, bottoms up,
  slainte, sláinte, self-care, me time, don't judge, no judgement, judge me, solved the world's,
`);

/** A birthday by its number: one's own feast. */
export const ages = lexicon(`
  [mes/ses/tes/les/nos] [18/20/25/30/35/40/45/50/55/60/dix-huit/vingt/trente/quarante/cinquante/soixante] [ans/bougies/printemps/balais/piges],
  souffl[e/é/er/ent/ons/ais] [ses/mes/tes/nos/leurs/les] (_) bougies, [la quarantaine/la trentaine/la cinquantaine],
  mon anniv(ersaire), mon annif,
  [my/her/his/our/the big] [18th/21st/30th/35th/40th/45th/50th/60th/thirtieth/fortieth/fiftieth/sixtieth/birthday/3-0/4-0/5-0],
  [30th/40th/50th/60th/21st/18th] birthday, birthday (bash/drinks/blowout/weekend/night), turned [30/40/50/60/thirty/forty/fifty],
  turning [30/40/50/60/thirty/forty/fifty], the big [four-oh/three-oh/five-oh/four oh],
`);

/** The heart, of somebody who may be a friend, a colleague or a book. */
export const hearts = lexicon(`
  vois quelqu'un, voit quelqu'un, célibat, demandé en couple, demande en mariage, she said yes, he said yes,
  i said yes to him, i said yes to her, she said yes, he said yes, hinge match, tinder match, my match,
  mon amoureux, mon amoureuse, m'a embrass[é/ée], il m'aime, elle m'aime, m'a dit je t'aime, s'installer ensemble, on s'installe,
  m'a rappelée, m'a demandé mon numéro, son numéro, mes 06, m'a quitt[é/ée], quitté(e) par, on s'est quittés, c'est fini entre,
  fini avec, avec lui c'est fini, nouveau [mec/copain/chum/chéri/compagnon/voisin], nouvelle [meuf/copine/blonde/chérie/compagne],
  je divorce, on divorce, divorc[é/ée],
  bf, gf, boyfriend, girlfriend, he likes me, she likes me, asked me to be, my valentine, texted back, slept at [his/hers/her],
  met someone, meet the parents, moved in together, moving in (together/with), hot guy, cute (boy/girl/guy), split from,
  walked out on me, it's over between, over between us, my ex, signed the papers, seeing each other, see each other again,
  un faible pour, flashé sur, flash sur, rencontré quelqu'un, me plaît trop, bécot*, ma dulcinée, on é ensemble,
  demandée en mariage, [un/une/ce/mon] date( au/ avec/ ce/ tinder/ demain), deuxième date, rancard, rencart,
  rendez-vous [galant/amoureux], appli(s) de rencontre, dragu*, friendzone, je t'aime, veut sortir, se séparer, on s'est séparés,
  mon divorce, ma rupture, célibataire, coeur brisé, largu*, mon ex, son ex, flirt*,
  a thing for, soft spot for [him/her/someone/somebody/the new/the barman/a boy/a girl/my ex], fancy [him/her/the new/the barman/a boy/a girl/my], fancies [me/him/her], butterflies,
  flirt(ed/ing/s), flirty, spooning, asked [me/him/her] out, asked for my number, gave me (his/her) number, got (his/her) number,
  valentine, in love, love of my, fell for, falling for, head over heels, newly single, single again, back on the market,
  on the apps, bumble, tinder, matched, ghosted, broke up, break-up, breakup, split up, heartbreak, my man, my girl,
  my guy, bae, hubby, chemistry with, second date, first date, a date, dating, going steady, slid into, dm'd me,
`);

/** Drugs that have no other sense. */
export const hardDrugs = lexicon(`
  cocaïne, ecsta(sy), mdma, md en, lsd, kétamine, kéta, champis, champignons [hallucinogènes/hallu/magiques], héroïne, du crack,
  beuh, weed, bédo(s), oinj(s), pétard(s), spliff(s), space cake(s), trip sous, sous acide, poppers, proto, ballons de proto,
  ganja, marie-jeanne, taz, cannabis, pot de beuh,
  cocaine, ecstasy, mdma, some molly, on molly, ketamine, shrooms, magic mushrooms, did mushrooms, edibles, [weed/thc/cbd/pot/an edible/special] [gummy/gummies/cookie/cookies], so baked, got baked, getting baked, stoned,
  bad trip, heroin, weed, spliff(s), reefer, a blunt, blunts, bong(s), smoked a bowl, a bowl and, ganja, acid trip, dropped acid,
  tripping, on acid, xanax, addy, poppers, doobie, pot brownie(s), space brownie(s), delta 8, ayahuasca, peyote,
`);

/** With whom. */
export const company = lexicon(`
  copains, copines, potes, poteaux, collègues, l'équipe, toute l'équipe, les profs, les filles, les gars, la bande, les chums,
  cousins, cousines, voisins, voisines, amis, amies, proches, beau-frère, belle-soeur, la directrice, le directeur, l'adjointe,
  l'adjoint, prof d', prof de, à deux, entre nous, lors des retrouvailles, anciens, la famille,
  the girls, the lads, the boys, the gang, old gang, mates, friends, pals, bestie, colleagues, coworkers, staff, the team,
  the department, department, head of year, roommates, flatmates, cousins, neighbours, neighbors, brother-in-law, rugby lads,
  the crew, everyone who came, who came,
`);

/** At work with a class: then a bottle is for chemistry and a party for children. */
export const atWork = lexicon(`
  établissement, notre école, portes ouvertes, collègues de, élève(s), classe(s), cours, leçon(s), séance, tp, cm1, cm2, ce1, ce2,
  maternelle, collège, lycée, école, mes [6e/5e/4e/3e/secondes/premières/terminales], projet, spectacle, copies à, réunion,
  conseil(s), recrute, mairie, famille(s), mon fils, ma fille, mes enfants, notre chat, mon chat, forêt, recyclage, recycl*,
  étiqueter,
  class, lesson(s), pupil(s), student(s), school, project, homework, year [6/7/8/9/10/11/5/4/3/2/1] (s), kids, children, my son,
  my daughter, labelled, label, recycling, choir, concert, diaries, diary, tournament, goal, story, u13, u12, u11, netball,
  football, match, meeting, parents, pta,
`);

/** Fondness: of a friend, a book or a pupil as well. */
export const fondness = lexicon(`
  j'ai dit oui, il me plaît, elle me plaît, bisou(s), bisous, chéri(e), mon homme, ma moitié, on sort ensemble, juste nous deux, nous deux,
  [il/elle/t'es/tu es/mec/meuf] (est )[trop beau/trop belle], sexy, trahi(e), tromp[é/ée], blonde, chum, dormi chez [lui/elle/mon/ma], garde alternée,
  pension alimentaire, craqué pour, craque pour, coup de foudre, râteau, matché, match sur, engaged, anniversary, custody,
  separated, single, proposed, soulmate, cuddl*, plus one, moved out, left me for, amoureu[x/se], fiancé(e), fiance(e), months today,
  beau gosse, ensemble depui(s), remis ensemble, on est ensemble, [2/3/4/6] mois (aujourd'hui/ensemble/avec), m'a souri,
  smiled at me, divorce, divorced, kiss(ed/ing), brosse à dents chez, toothbrush, emménag[e/er/ons], honeymoon, en tête à tête,
  dms, plaqu[é/ée], ghost*, swip*, dumped, smitten, nos [_/deux/trois/quatre/cinq/dix] ans (ensemble/au/de/à),
`);
