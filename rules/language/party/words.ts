/** Drink, parties, drugs and love, as one tells of them. */

import { lexicon } from '../lexicons/lexicon';
import { combine } from '../text/combine';

/** They tell a private life by themselves. */
export const told = lexicon(`
  gueule de bois, gdb, [une/ma/sa/la/quelle/grosse/première/belle/sacrée/dernière] cuite(s), beuverie(s), biture, bitture, murge,
  binouze(s), picole, picoler, picolé(e), picolent, picolait,
  trop bu, beaucoup bu, pas mal bu, bien bu, un peu bu, bu un coup, bu des coups, bu un verre, bu quelques verres, bu comme un trou
  bu comme des trous
  boire un verre, boire des verres, boire un coup, boire des coups, boire un canon, boire quelques verres, boire une bière
  boire des bières, boire une pinte, boire une mousse, boit un verre, boit un coup, boire l'apéro, prendre un verre, prendre l'apéro
  pris l'apéro, prend l'apéro, payer un verre, payer un coup, offrir un verre, verre en terrasse, verres en terrasse,
  pinte en terrasse,
  bière en terrasse, bières en terrasse, spritz en terrasse, tournée des bars, tournée générale, barathon, beer pong, bière-pong
  jeu à boire, jeux à boire, happy hour, bar à cocktails, bar à vin, bar à vins, bar à bières, bar à chicha
  apéro, apéros, aperitivo, apéro-visio, boîte de nuit, boîtes de nuit, night-club, en after, l'after, un after, afterwork,
  after-work,
  le before, en before, pré-soirée, soirée arrosée, soirée bien arrosée, soirée trop arrosée, soirée très arrosée,
  bien arrosé(e/s/es),
  trop arrosé(e), un peu trop arrosé(e), repas arrosé, pot arrosé, soirée alcoolisée, soirée étudiante, soirée mousse,
  soirée de folie,
  soirée de ouf, soirée de dingue, soirée de malade, soirée de fou, nuit de folie, nuit de ouf, nuit de dingue, guindaille(s)
  guindaillé, sortie en boîte, sortir en boîte, sortie de boîte, sorti(e/s/es) en boîte, allé(e)s en boîte, allés en boîte
  danser en boîte, virer une brosse, viré une brosse, prendre une brosse, sur la brosse, lendemain de brosse, 5 à 7 arrosé
  enterrement de vie de, evjf, evg, lendemain de cuite, lendemain de soirée, lendemain de fête, lendemain de veille,
  lendemain difficile,
  mal aux cheveux, tête dans le cul, tête dans le seau, tête dans le pâté, décuver, décuve, décuvé(e), dessoûler, dessaouler
  encore de l'alcool dans le sang, coma éthylique, black-out hier, trou noir hier, vomi partout, vomi dans le taxi
  vomi dans les toilettes, vomi toute la nuit, tequila-paf, vodka-redbull, cubi de rosé, cubi de rouge, fin de soirée compliquée
  dansé sur les tables, dansé sur le bar, dansé sur la table, dansé toute la nuit, dormi dans la baignoire,
  rentré(e) à quatre pattes,
  hungover, hung over, hangover(s), wine o'clock, gin o'clock, prosecco o'clock, beer o'clock, wine time, night out, nights out
  girls' night, girls night out, lads' night, lads night, messy night, wild night, heavy night, crazy night out, pub crawl
  bar crawl, pub quiz and pints, clubbing, nightclub, pre-drinks, predrinks, prinks, pre drinking, pres at, hen do, hen party
  hen weekend, stag do, stag party, stag weekend, bachelorette, bachelor party, house party, house parties, keg party, keg stand
  afterparty, bottomless brunch, beer garden, piss-up, bender, sesh, on the lash, on the piss, out on the town, jagerbomb(s)
  tequila shots of, doing shots, did shots, few too many, one too many, two too many, too many drinks, a few drinks
  couple of drinks, few drinks, after-work drinks, after work drinks, drinks after work, drinking games, drinking game
  cheeky pint, cheeky wine, cheeky gin, few pints, few beers, few wines, few cocktails, couple of pints, couple of beers
  can't remember last night, cant remember last night, don't remember last night, danced on the bar, danced on the table
  danced on the tables, worse for wear, hair of the dog, fell asleep in the taxi, threw up in, puked in
  puked on, threw up on, blackout drunk, wasted last night, got wasted, getting wasted, got hammered, getting hammered, got smashed
  got trashed, got plastered, got sloshed, got wrecked, got pissed, got drunk, get drunk, getting drunk, so drunk, too drunk,
  very drunk,
  still drunk, bit drunk, really drunk, was drunk, were drunk, i'm drunk, im drunk, drunk as, absolutely wasted, so wasted,
  off my face,
  off our faces, off her face, off his face, tipsy, bladdered, sloshed, stoned, high as a kite, leavers' do,
  [our/the/my] [staff/work] do [was/last/on/tonight/got/turned],
  staff night out, staff party, staff christmas party
  un joint, petit joint, gros joint, premier joint, un oinj, un spliff, un pétard entre, beuh, chicha, shisha, clope(s), ma puff
  puff de, une puff, ma vape, tournée de shots, tournée de shooters, mérite un verre, mérite une bière
  mérite une pinte, mérite un apéro, envie d'une bière, envie d'un verre de, besoin d'un verre, besoin d'une bière,
  besoin d'un apéro,
  to in the pub, at the pub, down the pub, pub after, pub tonight, pub with, pub o'clock, tried vaping, started vaping, a blunt
  smoked weed, smoking weed, a spliff, need a drink, need a large, need a stiff drink, stiff drink, deserve a drink, large glass of
  a large gin, gin in hand, wine in hand, prosecco in hand, beer in hand, drink in hand
  absolutely hammered, completely hammered, proper hammered, absolutely plastered, absolutely smashed, absolutely legless
  absolutely trollied, what did i drink, how much did i drink, did i drink last night, danced on a bin, danced on a table
  stayed up til 4, stayed up till 4, stayed up till 3, stayed up all night at, best sleepover, sleepover at, room is spinning, room was spinning, paracetamol and water, berocca and regret, walk of shame, lost my shoes
  lost my phone in the club, at the club till, kebab at 3, kebab at 4, home at 3am, home at 4am, home at 5am, in at 4am
  rolled in at
  bourré un, bourrée un, encore bourré, encore bourrée, fini sous la table, finit sous la table, roulé sous la table
  rouler sous la table, plus soif, open bar, open-bar, mes 18 ans quelle, quelle fiesta, quelle nouba, quelle teuf, quelle bringue
  boum chez, teuf chez, soirée chez tom, fait le mur, faire le mur, rentré(e) en rampant, rentrée en taxi à, rentrer en rampant
  mal de crâne ce matin, plus une goutte d'alcool, doliprane et, aspirine ce matin, vin à volonté, rosé à volonté, bière à volonté
  troisième mi-temps, 3e mi-temps, pot de départ bien, un ricard, petit jaune, petit blanc, ti-punch, tipunch, planteur
`);

/** More of what tells a private life by itself, by kind: nights out, the morning after, drink, smoke. */
export const nights = lexicon(`
  ${combine('trop|tellement|beaucoup|pas mal|bien|un peu|un peu trop|carrément trop|vraiment trop|énormément|légèrement trop', 'bu|picolé|tisé|forcé sur|abusé de la|abusé du|abusé sur|arrosé|levé le coude|fait la fête|fêté ça')},
  [tise/tiser/tisé/tisent/tisait/tisais], chopine(s), levé le coude, lever le coude, forcé sur [le/la/les],
  abusé [du rosé/du vin/de la vodka/du rhum/sur l'apéro/de l'apéro/de la bière],
  tord-boyaux, goutte de trop, verre de trop, verres de trop, pinte de trop, bière de trop, shot de trop, mojito de trop,
  dans le pif,
  verre verres la tête qui tourne encore, tête à l'envers, la tête en vrac, tête en vrac, casquette plombée, casque à boulons
  crâne qui explose, marteau-piqueur dans le crâne, foie en vacances, foie souffre, jurer de plus boire, plus jamais d'alcool
  plus jamais je bois, plus jamais je boirai, jamais plus je bois, arrête l'alcool,
  plus jamais de [vodka/tequila/rhum/rosé/pastis/gin/shots/mojito/punch/bière],
  [foie/estomac/tête] en compote, xylostomiase, gueules de bois, veisalgie, retour de cuite, retour de soirée, rentré(e) de soirée
  sortie de soirée, sorti de soirée, descente difficile,
  lendemain [compliqué/douloureux/rude/violent/hard/qui pique/qui fait mal], réveil [compliqué/difficile/douloureux] après,
  fini(e/s) [sous la table/par terre/à quatre pattes/dans un fossé/dans la piscine/dans la fontaine/à poil/torse nu/en slip/à l'envers/aux urgences],
  finir sous la table,
  roulé(e) sous la table, roulait sous la table, rouler sous la table, fini en boîte, finir en boîte
  fini au [bar/pub/kebab/commissariat/poste/macumba], finir au [bar/pub/kebab], terminé [au bar/au pub/en boîte/à la vodka],
  nuit au poste, cellule de dégrisement,
  nuit blanche [en boîte/à danser/à faire/entre/avec les], pas dormi de la nuit [soirée/teuf/fête],
  rentré(e/s) à [2h/3h/4h/5h/6h/7h/deux/trois/quatre/cinq/six], rentrer à [3h/4h/5h/6h] du,
  couché(e/s) à [3h/4h/5h/6h/7h], couchée à [3h/4h/5h/6h], rentré(e) au petit matin, jusqu'au bout de la nuit,
  jusqu'à pas d'heure, jusqu'au lever du soleil, jusqu'au petit matin, fermeture du bar,
  fermé le bar, fermé la boîte, fait la fermeture, fait la tournée, fait la fait la java, fait la nouba, fait la bamboche,
  fait la bombe, fait la fiesta, fait la teuf, faire la teuf, faire la bringue,
  faire la bamboche, bamboche, ribouldingue, bringue, ribote, libations, soûlerie, saoulerie, cuve mon, cuve son
  sortir en scred, before chez, after chez, un before, le before, after jusqu'à, afters, en after, open bar, happy hours,
  boule à facettes, piste de danse,
  dansé jusqu'à, dansé comme, déhanché(e/s), twerké, twerk, enjaillé(e/s), s'enjailler, enjailler, turnup, teufé, teufer, teufeur(s)
  boîte ce soir, boîte hier, boîte samedi, en boîte, discothèque, macumba, club ce soir, festival de teuf, rave ce, free party,
  rave party, techno toute, set de dj, after d'anniv,
  guindaille, guindailler, kot party, baptême étudiant, TD hier, boum chez, boum de, boum samedi, boum hier, boum vendredi,
  boum ce, à une boum, ma boum, la boum,
  soirée pyjama chez, soirée pyjama avec, soirée pyjama entre, soirée chez, teuf chez, anniv chez,
  nuit chez [un/une/mes/des] pote(s), dormir chez [mon/ma] [copain/copine/mec/meuf/chum/blonde],
  dormi chez [mon/ma] [copain/copine/mec/meuf/chum/blonde], quelle fiesta, quelle teuf, quelle soirée, quelle nuit, quelle cuite,
  quelle bringue, soirée de fou, soirée inoubliable,
  soirée mémorable, nuit mémorable, soirée légendaire,
  soirée [arrosée/déguisée/privée/clandestine/piscine chez/raclette et/tequila/vodka/mojito/sangria/rhum/karaoké/mousse/salsa/célibataire/célibataires/drague],
  mes [18/20/25/30/40/50/trente/quarante/vingt/cinquante] ans hier,
  mes [30/40/50/trente/quarante/cinquante] ans [quelle/merci/fêtés/c'était/dignement/ça/arrosés], fêté mes, fêter mes,
  on pour mes [18/20/30/40/50] ans,
  pendaison de crémaillère, enterrer ma vie, enterrement de vie, evjg, planter le chou, on s'est mis une, s'est mis une,
  mis une mine, mis une murge, mis une race, mis une caisse, mis une taule, mis une tôle,
  se mettre une [mine/caisse/race/murge/cuite/taule/tôle], pris une [mine/caisse/cuite/murge/taule/tôle/brosse/biture],
  prendre une [mine/caisse/cuite/murge/taule/biture/brosse], une mine hier, vraie mine, cramé(e/s) au rhum,
  rond(e/s) comme [une/des] [queue/queues/barrique/barriques], rond comme un,
  bourré(e/s) [comme/hier/samedi/au/un/à/devant/avec/ce/dès/en], plein(e/s) comme une [outre/huître/barrique], chaud boulette,
  chaude comme, en état d'ébriété,
  à moitié bourré(e), complètement bourré(e/s), trop bourré(e/s), encore bourré(e/s), totalement ivre, un coup dans l'aile,
  du vent dans les voiles, bien entamé(e/s), bien attaqué(e/s), bien éméché, gai comme un, un peu gaie, paf hier,
  vomi [hier/dans/sur/partout/toute/devant/mes/tripes], gerbé, gerber dans, gerbe partout, vidé tripes et boyaux, dégobillé,
  dormi [dans la rue/sur un banc/dans le bain/dans ma voiture/par terre/tout habillé/toute habillée/dans les toilettes],
  réveillé(e) [dans/avec/chez/à côté] [un/une/mes] (lit) [inconnu/inconnue/qui], plus aucun souvenir d'hier, aucun souvenir de la,
  aucun souvenir d'hier, souvenir de la soirée, me souviens [plus/pas/de rien] [de la soirée/d'hier/de la nuit/hier], blackout,
  qu'est-ce que j'ai bu, combien j'ai bu, j'ai bu quoi, comment je suis rentré(e), comment on est rentrés,
  perdu mes clés en boîte, [perdu mon/perdu ma] [téléphone/veste/dignité/sac/soulier] en [boîte/soirée], ma dignité,
  ramassé à la petite cuillère,
  bar hier, bar ce soir, bars ce soir, au bar avec, au bar jusqu'à, au bistrot, au troquet, au comptoir, accoudé(e) au,
  rade du coin, terrasse avec les, terrasse entre, on trinque, trinqué à, trinquer à, trinquer avec, tchin, tchin-tchin,
  santé les,
  cul sec, culs secs, cap's, le bière-pong, picolade, barriques, pichet(s) de, carafe de rosé, girafe de bière,
  mètre de shots, mètre de bière, planteur, ti-punch, ti punch, ty punch, calimocho, get 27, génépi, fernet, grog,
  petite mousse, petite binche, petite pinte, petit whisky, petit rhum, quelques bières, quelques verres, quelques pintes,
  quelques coupes, quelques shots, deux-trois verres, deux trois verres, deux trois bières, trois bières, deux bières,
  bonne bière, bonne pinte, quille de, jéroboam, champagne pour fêter, sabré sabrer faire péter champagne coule,
  champagne à flots, bulles pour fêter, du champ, au champagne, coupe à la main,
  verre à la main, bière à la main, mojito à la main, cocktail à la main, pinte à la main, spritz à la main, rosé à la main,
  vin à la main, pastaga, jaune bien frais, apéroooo, apero*, apéros, apéritif entre, apéritif avec, apéritif chez, apéritif sur,
  aprem rosé, barbecue rosé, bbq rosé, pétanque pastis,
  [clope/cigarette/fumer/fumé/joint/chicha] [en cachette/derrière/dans les toilettes/sur le balcon], fumer des, fumer de la,
  fumé de la, fumé des, fumé du, fumé mon, fumé ma, fumé un, fumé une, je fume, on fume, on a fumé, j'ai fumé, fumette, bédo,
  bédaver, bédave, oinj(s), stick de, spliff, douille(s) de, foncedé(e/s),
  taffe(s), tirer tiré sur, crapoter, cendar, cendrier plein, fumer un, roule un, rouler un, roulé un, weed, beuh, shit de,
  vapote(r), vapoté, vapoteuse, cigarette électronique, puffs, ma puff, sa puff, une puff, snus, poppers, protoxyde,
  ballons de proto, ecsta, sous ecsta, mdma, coke, cocaïne, rail de,
  sniffé, kéta, champis hallucinogènes, trip sous, sous acide, sous champi*, perché toute, space cake(s), space cookie(s),
  défoncé(e) à, raide défoncé(e), stone hier, amendes pour ivresse, alcootest positif,
  ${combine('got|get|getting|was|were|is|so|too|absolutely|completely|totally|proper|bit|still|pretty|very|really|kinda|utterly|rather|slightly|well|fully|beyond|half', 'hammered|plastered|smashed|trashed|pissed|wrecked|wasted|legless|paralytic|steaming|hungover|drunk|tipsy|sloshed|bladdered|rat-arsed|ratarsed|shitfaced|shit-faced|tanked|wankered|bollocksed|leathered|mullered|battered last|trolleyed|squiffy|merry last|bevvied|locked last|langers|ossified|stocious|blotto|crunk|stoned|baked last|buzzed|steamboats|blootered|wellied|hanging today|hanging this')},
  hanging out of my, absolutely hanging, hanging today, proper hanging, feeling delicate, bit delicate, head is pounding,
  pounding head, head's pounding, head is banging, banging head, banging hangover, heavy head, sore head,
  never drinking again, never drinking [tequila/vodka/gin/wine/prosecco], not drinking again, off the back on the booze,
  on the booze, on the drink, on the wine, on the gin, on the beers, on the pints, on the vodka, on the tequila, on the prosecco,
  on the shots, on the cocktails, on the tear, on the beer, on the session,
  what did i drink, how much did i drink, how did i get home, how i got home, don't remember getting home, remember getting home,
  don't remember anything from last, blacked out, stumbled home, staggered home, crawled home, crawling home, rolled in at,
  rolled home, got in at [2/3/4/5/6], home at [3/4/5/6],
  up til [2/3/4/5/6], up till [2/3/4/5/6], up until [2/3/4/5/6], out all-nighter, all nighter, partied, party hard, party animal,
  partied till, partied til, rager, raging party, kegger, frat party, frat, sorority party, prom afterparty, after prom,
  after-party, afters, afters at, lock-in,
  vommed, chundered, chunder, chunning, spewed, spewing, barfed, hurled all, puked, puking, puke in, threw up, throwing up all,
  been sick in a, head down the toilet, hugging the toilet, sick in a taxi, sick in the uber, tactical chunder, kebab at 3,
  dirty kebab, greggs hangover, berocca, dioralyte, hangover cure, full english to,
  sambuca, jager, jägermeister, jägerbombs, vodka, prosecco, aperol, gin o'clock, cheeky drink, cheeky beer, cheeky half,
  swift pint, swifty, sneaky pint, few drinks, couple drinks, couple of wines, couple of gins, couple of glasses, few glasses,
  few bevvies, bevvy, bevvies, bevs, bevvied, tinnies, tins tonight, cans in the park, cans tonight, bag of cans, naggin,
  shoulder of vodka, flagon, buckfast, bucky, cider in the park, crate of,
  box of wine, boxed wine, wine box, bottle deep, bottles deep, drinks deep, popped the, popping bottles, champers, glass in hand,
  drink in my, wine in my, large wine, big glass of, big gin, massive gin, massive glass, wine tonight, wine night, gin tonight,
  gin night, wine with the, wine after, wine while, need wine, need gin, need tequila, need vodka, need alcohol, need a beer,
  need a pint, need a wine, need a gin, need a cocktail, need a glass, need a bottle,
  deserve a [wine/gin/beer/pint/glass/large/cocktail/margarita/bottle], earned a [wine/gin/beer/pint/glass/cocktail/drink/bottle],
  earned this [wine/gin/beer/pint/glass/cocktail/drink], beers with, beers after, beers tonight, beers at, pints with,
  pints after, pints tonight, pints on, pints at, pint with, pint after, pint at, pint in, margaritas, margs, mimosas,
  cocktail hour, cocktail night, cocktails, boozy, booze, boozing, boozer, booze-up, boozy brunch, boozy lunch, liquid lunch,
  bottomless, brunch and prosecco,
  down local pub, pub lunch with, pub garden, pub quiz, pub tonight, our local, wetherbar tonight, hit the bars, hitting the bars,
  bar hopping, barhopping, bar-hopping, club night, clubs tonight, clubbed, at the club last, dj set, raving, festival hangover,
  magaluf, zante, ayia napa, vegas baby,
  hen night, stag night, hen do, stag do, bachelorette weekend, girls night, girls' weekend, lads' weekend, lads holiday,
  girls holiday, birthday drinks, leaving drinks, farewell drinks, drinks tonight, drinks on me, end of term drinks,
  friday drinks, work drinks, staff drinks, housewarming, house-warming, gaff party, gaff tonight, free gaff, free yard,
  motive tonight, motive at, function tonight, party last, party tonight, party tomorrow night, party on saturday, party saturday,
  sleepover, sleepovers, slumber party,
  sleepover at, my [18th/21st/30th/40th/50th/thirtieth/fortieth/fiftieth] [party/bash/was/last/birthday bash/do/drinks/blowout],
  turned [30/40/50] [in style/last/and], birthday weekend away, some craic, mad one, mad night, mental night, quality night,
  class night, unreal night, epic night, night of my life, best night ever, best night of,
  smoking a, smoking behind, smoking in the toilets, smoke weed, smoke a, sneaky cig, sneaky fag, cheeky cig, cheeky fag,
  fag break, ciggie, ciggies, cigs, rollie, rollies, roll-up, vaping, vaped, vape in, my vape, new vape, elf bar, lost mary, juul,
  juuling, dab pen, a joint, bong, bongs, weed, pot brownies, hash brownies, greening, whitey, whiteyed,
  pulled a whitey, munchies, hotbox, hotboxed, hotboxing, coke, cocaine, mandy, mdma, molly, ket, shrooms, pills at,
  popped a pill, dropped acid, line of coke, nos balloons,
  strip-poker, strip poker, rebu, revomi, revomit, [tout le monde/tous/complètement/déjà/bien] rond(s), finir à [2h/3h/4h/5h], fini à [2h/3h/4h/5h] (du mat), rentrée à [3/4/5/6] h de la boîte, rentré à [3/4/5/6] h de la boîte, de la boîte avec, apportez à boire, ramenez à boire, ramène à boire, ramène les puffs, pas du jus, mes parents savent pas, drinking in the [field/park/woods/car park/graveyard], cans in the field, before the disco, after the disco, who's got the naggin, line too many, a line too many, tous défoncés, toutes défoncées, cravate sur la tête, à la fontaine, venez trinquer, on trinque à, remember nothing, i remember nothing, zéro souvenir, woke up engaged, tête comme une pastèque, head of a watermelon, spliff on the, joint on the, under the piano, asleep on the bar,
`);

/** More love stories. */
export const romance = lexicon(`
  ${combine("je|j'ai|on|il|elle|ils|elles|tu|t'as|on s'|il a|elle a|on a|j'ai enfin", 'sors avec|sort avec|sortent ensemble|embrassé|embrassé avec|pécho|chopé|couché|largué|larguée|largué mon|rompu|cassé avec|rompu avec|quitté mon mec|quitté ma meuf|quitté mon copain|quitté ma copine|dragué|flirté|date avec|en couple|ensemble depuis|aime en secret|kiffe en secret|crushe|crush sur|tombé amoureux|tombée amoureuse|mis ensemble|mis en couple|remis ensemble|galoché|roulé une pelle|roulé des pelles|fréquente|bécote')},
  swip[é/er/e/ais], swipé à droite, matché, un match sur, match tinder, match match match fruitz, fruitz, happn, tinder, grindr,
  badoo, meetic, adopte un, premier rendez-vous, deuxième rendez-vous, rendez-vous amoureux, rendez-vous galant, rdv galant,
  rdv amoureux, rdv tinder, dîner aux chandelles, dîner en amoureux, dîner romantique, resto en amoureux, week-end en amoureux,
  weekend en amoureux,
  escapade en amoureux, nuit avec lui, nuit avec elle, nuit chez lui, nuit chez elle, dormir chez lui, dormi chez lui,
  dormi chez elle, chez mon [mec/copain/chum/amoureux/chéri], chez ma [meuf/copine/blonde/chérie],
  avec mon [mec/copain/chum/amoureux/chéri/crush/amant/ex], avec ma [meuf/copine/blonde/chérie/crush/amante/ex],
  mon [mec/amoureux/chéri/chum/crush/amant/ex/bébé d'amour/futur mari/copain],
  ma [meuf/chérie/crush/blonde/go/nana/ex], mon copain [et/m'/est/me/a/qui],
  ma copine [et/m'/est/me/qui] [a/m'/moi/largué/quitté/trompé], son [mec/chum/crush/ex/amoureux], sa [meuf/go/ex/nana],
  nouveau couple, un couple dans la classe, couple de l'année, qui sort avec, sort avec qui, sort plus avec, sortirait avec,
  veut sortir, voudrait sortir, demandé de sortir, demander de sortir, demandé à [sortir/être], tu veux sortir, veux-tu sortir,
  veux sortir,
  veux être [ma/mon] [copine/copain/meuf/mec/valentin/valentine/petite amie], mon valentin, ma saint-valentin en,
  saint-valentin avec, célibataire(s), célib, coeur à prendre, cœur à prendre, cœur brisé, coeur brisé, mon cœur est pris,
  brisé le cœur, on s'est quittés, on s'est séparés, on s'est séparé, séparée de mon, séparé de ma, m'a plaqué(e), plaqué(e) par,
  m'a jeté(e), m'a lâché(e) pour, s'est fait larguer, se faire larguer, fait jeter par, friendzone, friendzoné(e), ghosté(e),
  ghosting, un vent monumental, pris un vent, mis un vent, pris un se prendre un râteau,
  infidèle, m'a trompé(e), trompe avec, trompé avec, me trompe avec, cocu(e), adultère, liaison avec, une aventure avec,
  aventure d'un soir, plan à trois, sexfriend, sex friend, sexfriends, ami avec bénéfices, situationship, relation toxique avec,
  relation libre, polyamour, rencontré quelqu'un, j'ai rencontré quelqu'un, papillons dans le ventre, homme de ma vie,
  femme de ma vie, raide dingue, love de, amoureux de moi, amoureuse de moi,
  faire l'amour, fait l'amour, perdu ma virginité, première fois au lit, nuit de noces, au lit avec, sous la couette avec, suçon,
  suçons, langoureux, bisous dans le cou, smacké, galoche, roulage de french se tiennent la main, se tenaient la main,
  main dans la main avec, on se tient la main, se sont embrassé(e)s, s'embrasser, s'embrassent, s'embrassaient, embrassée,
  embrassé(e) derrière, embrassé(e) devant, embrassé(e) pendant, embrasse trop bien,
  nude, nudes, sextos, snap coquin, photo coquine, photos coquines, lingerie, pilule du lendemain, test de grossesse, capote,
  capotes, préservatif(s) dans, kamasutra, libido, strip-tease, demande en mariage, il m'a demandée en mariage,
  bague de fiancé(e/s), on s'est fiancés, fiançailles, on se marie, emménage avec, emménager avec mon, emménager avec ma,
  mon divorce, je divorce, on divorce, divorcé(e) de,
  swiped right, swiped left, dating app, dating apps, online dating, speed dating, date last, date night, date tonight,
  date tomorrow, date with, on our date, dating since, dating for, are dating, was dating, were dating, been dating,
  started dating, me and [him/her] are, dating him, dating her, dating my, dating a, seeing someone, seeing a guy, seeing a girl,
  seeing this, new man, new woman in my, new fella, my fella, my feller, new bloke, my lover, my hubby and i, boyfriend,
  girlfriend, boyfriends, girlfriends, bf, gf, my ex, his ex, her ex, ex-boyfriend, ex-girlfriend, my situationship,
  talking stage, crush, has a thing for, have a thing for, caught feelings, catching feelings, heartbreak,
  broke my heart, broken heart, broken up, splitting up, we they dumped, ghosted, ghosting me, blanked me, friendzoned,
  friend-zoned, stood me up, left me for, left him for, left her for, affair with, having an affair, back together, got back with,
  getting back with, go out with, went out with, asked out, ask out, asked me to prom, asked her to prom, asked him to prom,
  prom date, promposal, valentine's date, my be my kissed, snog, snogged, snogging, pulled last, hooked up, hook-up, hookup,
  lobbed the gob, winched, winching, got off with, make out, made out, making out, second base, third base, slept with,
  sleeping with, sleep with, one-night, walk of shame, stride of pride, morning after pill, spent the night, stayed at his,
  stayed at hers, stayed over at, stay at his, woke up beside, in bed with, my bed with, lost my condom, condoms, sexts, sexting,
  nudes, send nudes, dirty texts, lingerie, love of my life, love at first, soulmate, head over heels, smitten, loved up,
  he proposed, she proposed, popped the question, fiancé, fiancée, fiance, moving in together, move in with my, moved in with my,
  my divorce, i'm getting divorced, im getting divorced, we're getting divorced, i am getting divorced, i'm divorcing,
  sont en couple, officiellement en couple, en couple c'est officiel, étais en couple, étaient en couple, plus en couple, kiffe [_/trop/grave], kiffent, trop choux ensemble, trop mignons ensemble, vous embrasser, s'embrasser, m'a largué(e), s'est fait plaquer, largué(e) devant, largué(e) par, célibataire à vie, première date, deuxième date, site de rencontres, sites de rencontres, sort avec [un/une/le/la/son/sa], sortent ensemble, shifting, shifted, shift(s) behind, meeting [him/her] behind, kissed behind, kissing behind, kissing a, been kissing, kissed in the, single and looking, she's single, he's single, single ladies, engaged to, got engaged, said yes to, mis un cœur, mis un coeur à côté,
`);

/** Drunk, of somebody; "bourré de fautes" and "plastered walls" are not. */
export const drunk = lexicon(`
  bourré(e/s/es), ivre(s), ivre mort(e/s), pompette(s), torché(e/s/es), défoncé(e/s/es), saoul(e/s/es), soûl(e/s/es), beurré(e/s/es)
  pinté(e/s/es), arraché(e/s/es), déchiré(e/s/es), pété(e/s/es), éméché(e/s/es), alcoolisé(e/s/es), murgé(e/s/es), stone,
  perché(e/s),
  fracassé(e/s/es), raide, joyeux, chaude et bourrée, bourracho, cuit(e)
  hammered, plastered, smashed, trashed, pissed, wrecked, merry, buzzed, steaming, paralytic, legless, wasted
`);

/** Drinks that one does not name in a lesson: they need nobody beside them. */
export const strongDrinks = lexicon(`
  vodka(s), tequila(s), prosecco, crémant, pastis, ricard, mojito(s), spritz, pinte(s), shooter(s), caïpirinha(s), cocktails,
  gin tonic,
  gin to
  [trop de/un peu de/encore du/du petit] [blanc/rouge/rosé/bulles/punch/mélanges], six-pack, twelve-pack, tinnies, ruinart, moët,
  dom pérignon, chardonnay, chablis, shiraz, rioja, negroni(s), mai tai, piña colada, pina colada, mimosas, bloody mary,
  long island, moscow mule(s), caipirinha, red bull vodka, vodka red bull, vodka pomme, sex on the beach, shots de, ouzo, raki,
  sake, soju, mezcal, grappa, schnaps, schnapps, calva, armagnac, cognac, poire williams, chartreuse, génépi, ipa(s),
  bière fraîche, bières fraîches, bière bien fraîche, petite bière, une bière, des bières, petit rosé, rosé frais, rosé piscine,
  rosé et,
  bouteille de rouge, bouteille de rosé, bouteilles de rosé, bouteille de blanc, verre de rouge, verre de blanc, verre de rosé
  verre de vin, verres de vin, ballon de rouge
  bouteilles de champagne, bouteille de champagne, coupe de champagne, coupes de champagne, coupette(s), cubi(s), despé, desperados
  jägermeister, jager, limoncello, digeo
  beers, pints, prosecco, gin and tonic, g&t, sambuca, daiquiri(s), margarita(s), espresso martini(s), cocktails with,
  cocktails tonight,
  glass of red, glass of white
  glass of wine, glasses of wine, bottle of red, bottle of white, bottle of wine, bottles of wine, bottles of prosecco, vodka shots
  jägerbombs, pinot grigio, sauvignon, merlot, malbec, aperol,
  rhum arrangé, rhums arrangés, fendant(s), johannisberg, petite arvine, red stripe, strongbow, carlsberg, kronenbourg, kro, cara pils, maes, carling, fosters, magners, bulmers, buckie, dutch gold, molson, labatt, budweiser, bud light, coors, corona(s), modelo, twisted tea, mulled wine, vin chaud, beaujolais nouveau, [caisse/caisses/fût/fûts/pack/packs/casier/casiers/bac] de bière(s), fûts vidés, fût vidé, naggin(s), minibar, punch dans le nez, rosé au frais, rosé est au frais, verres dans le nez, verre dans le nez, caisse de 24, deux-quatre, keg(s),
`);

export const alcohol = lexicon(`
  vodka(s), rhum(s), whisky(s), tequila(s), gin(s), gin tonic, gin to, bière(s), biere(s), binch, binche, champagne, du champ',
  prosecco, crémant, pastis, ricard, mojito(s), spritz, cocktail(s), alcool(s), sangria, vin, vins, vinasse, pinard, rouquin,
  vin rouge, vin blanc, rosé frais, digestif(s), martini(s), picon, kir(s), planteur(s), punch planteur, margarita(s), despé,
  desperados, heineken, leffe, duvel, jupiler, chimay, orval, westmalle, kriek, gueuze, trappiste(s), fût de bière, flasque,
  beaujolais, bourbon, en:scotch, brandy, cognac, armagnac, liqueur(s), schnaps, ouzo, absinthe, cidre, hydromel, bordeaux,
  bourgogne, chardonnay, porto, muscat, get 27, limoncello, digeo, jager, jägermeister, monaco, panaché, shooter(s), vodka pomme,
  petit [rouge/blanc/jaune/rosé], verre de [rouge/blanc/rosé/vin],
  bouteille(s) de [rouge/blanc/rosé/vin/champ/champagne/rhum/gin/vodka/whisky/porto/bulles], alcopop(s),
  beer(s), wine(s), gin, rum(s), cider(s), pint(s), booze, alcohol, bubbly, fizz, g&t(s), gin and tonic, whiskey, vodka(s),
  tequila, sambuca, daiquiri(s), espresso martini(s), lager(s), ale(s), stout, bourbon, brandy, sherry, mulled wine, eggnog, cava,
  chianti, rioja, merlot, malbec, pinot, sauvignon, chardonnay, glass(es) of [red/white/wine/bubbly/fizz/prosecco],
  bottle(s) of [red/white/wine/bubbly/fizz/prosecco/gin/rum/vodka/merlot/champagne], white claw(s), four loko, baileys, guinness,
  malibu, hard seltzer(s), alcopop(s), bellini(s), mimosa(s), cosmo(s), cosmopolitan(s), moonshine, jello shots, shots,
  day drinking,
`);

/** They are also something else to eat, to aim or to drink from. */
export const maybeDrinks = lexicon(`
  mousse(s), bulles, canon(s), godet(s), cuvée, bouteille(s), verre(s), cave, houblon, abbaye, brosse, punch, shot(s), pinte(s),
  rosé, blanc sec, bouteilles vides, cul sec, goulot, bouchon, comptoir, tournée(s), kir, liqueur, pichet(s), carafe, cubi,
  apéro dînatoire, canettes, cannettes,
  bottle(s), glass(es), cans, tinnies, drinks, drink, shot, stella, punch, rounds, nightcap, tipple, tab, flask, hip flask,
  cooler, tap, keg, cocktail, bar tab, stein, toast, toasted, cork, corkscrew, chaser(s),
`);

/** What makes of a drink or a party one's own: who drinks, with whom, when. */
export const own = lexicon(`
  me, i'm, im, myself, moi, jé, jai, jsuis, ses proches,
  je, j', on, nous, mon, ma, mes, notre, nos, potes, copains, copines, collègues, la bande, cousin, cousine, mon frère, ma sœur,
  amis,
  entre filles, entre mecs, entre nous, hier, hier soir, ce soir, samedi soir, vendredi soir, cette nuit, samedi, vendredi, week-end
  weekend
  i, we, my, our, mates, friends, the girls, the lads, the boys, colleagues, last night, tonight, friday night, saturday night,
  friday,
  saturday, weekend, someone, cousin, brother, sister
`);
/** Drinking, pouring, bringing. */
export const drinking = lexicon(`
  bu, boire, bois, boit, boivent, buvons, siroter, sirote, sirotant, descendu, descendre, enchaîné, enchaîner, vidé, fini, finir
  trinquer, trinqué, trinque, siffler, sifflé, ouvert, ouvrir, déboucher, débouché, ramène, ramener, ramené, planqué, pris, prendre
  verre(s), bouteille(s), litre(s), caisse, pack, partagé, déguster, dégusté, autour d'un, autour d'une, mérité, méritée, besoin d'
  besoin de, vivement, envie d', il y aura, y aura, y avait
  drank, drink, drinking, drinks, necked, sipping, sip, finished, sank, brought, bring, smuggled, bought, get us, got us
  getting, had, having, need, needed, poured, pouring, pour, opened, popped, glass, glasses, bottle, bottles, can, cans, crate,
  deserve,
  deserved, earned, in hand, with cider, steal, stole, sneak, sneaked, snuck, hid, shared
`);

export const parties = lexicon(`
  soirée(s), teuf(s), fiesta(s), boum, rave(s), nouba, bringue, java, fête(s), crémaillère, bout de la nuit, nuit [de/blanche/en boîte/entre/chez/à danser/arrosée/magique/de folie], nouvel an, réveillon, anniv, annif
  festoche, chouille, rave-party, free party, party, bal masqué
  party, parties, rave, raves, gathering, bash, shindig, birthday do, bbq, prom after party, new year's eve, sleepover
`);
/** A party with these is a private one. */
export const revel = lexicon(`
  d'annif, d'anniv, mon annif, mon anniv, mes 18 ans, mes 20 ans, mes 30 ans, mes 40 ans, mes trente ans, mes quarante ans
  d'anniversaire, chez moi, chez tom, chez ma cousine, chez mon cousin, chez un pote, chez une pote, chez des potes, chez un ami
  chez une amie, chez la collègue, chez mes potes, chez une copine, chez les voisins, entre potes, entre copines, entre amis
  entre filles, entre mecs, entre collègues, avec les potes, avec mes potes, avec mes copines, avec les copines, avec mes amis
  avec les amis, avec les collègues, avec mes collègues, avec la bande, grosse soirée, grosse fête, grosse teuf, grosse fiesta
  méga soirée, super soirée, pyjama party, sans les parents, parents pas là, parents sont pas là, parents absents,
  jusqu'à pas d'heure,
  jusqu'à l'aube, jusqu'au bout de la nuit, au petit matin, jusqu'à 2h, jusqu'à 3h, jusqu'à 4h, jusqu'à 5h, jusqu'à 6h, à 3h du mat
  à 4h du mat, à 5h du mat, 2h du mat, 3h du mat, 4h du mat, 5h du mat, 6h du mat, du personnel, salsa, techno, dj, dansé, danser
  dansait, karaoké, alcool, déchaînée, déchaînés, mémorable, trop bien hier, incroyable hier, arrosée, dégustation, piscine hier
  quelle soirée, merci les amis
  my party, our party, birthday party, birthday bash, mates, messy, wild, insane, crazy, no parents, parents are away,
  parents are out,
  parents away, parents are in, free house, free gaff, empty house, till 3, until 3, till 4, until 4, until 2, till 2, 3am, 4am, 5am
  2am, bring your own, byob, bring bottles, bring drinks, got raided, police came, neighbours complained, neighbors complained
  what a night, danced, dancing, karaoke, dj, pool, hot tub, at my place, at mine, at my house, my house, our house, at ellie's
  last night, came early, throwing a, having a, hosting a, went to a, best party, throw a
`);

export const smoking = lexicon(`
  fumé(e/s), fumer, fume, fumes, fument, fumait, fumais, roulé, rouler, roule, tiré sur, tirer sur, tire sur, pris de la, pris du
  pris un, prendre de la, prendre un, testé, tester, essayé, sniffé, sniffer, gobé, gober, sous, consommé, vapoter, vapoté, vapote
  crapoté
  drag of, drag on, puff of, toke(s), smoked, smoking, smoke, rolled, rolling, vaped, vaping, took, taking, taken, tried, try,
  doing, did, popped, popping, snorted, dropped,
  high on, bought, buying, shared, passed
`);
export const drugs = lexicon(`
  joint(s), pétard(s), oinj, beuh, shit, weed, spliff(s), cannabis, marijuana, chicha, shisha, narguilé, bang, puff(s), vape(s)
  clope(s), cigarette(s), garrot, cigare, coke, cocaïne, ecsta, ecstasy, taz, mdma, md, ketamine, kétamine, kéta, lsd, champis
  champignons hallu, poppers, protoxyde, proto, ballons de proto, speed, amphet, lean, space cake, opium, cbd, pot de weed
  blunt(s), edibles, hookah, bong, pills, molly, ket, ketamine, shrooms, magic mushrooms, acid, balloons of nos, nos balloons
  drugs, cigarettes, fag(s), ciggie(s), cig(s), vape pen, elf bar, elfbar, crack, heroin, xanax, addy, cocaine
`);

/** Love and what goes with it. */
export const love = lexicon(`
  tinder, meetic, grindr, happn, adopteunmec, adopte un mec, site de rencontre(s), appli de rencontre(s), plan cul, plan q
  coup d'un soir, rencard(s), rencart(s), rendez-vous galant, date tinder, date ce soir, premier date, deuxième date, troisième date
  mon date, un date avec, en couple avec, en couple depuis, se mettre en couple, mis en couple, mise en couple, mettre ensemble
  sortent ensemble, on sort ensemble depuis, sortait ensemble, sortaient ensemble, sortir ensemble, sorti ensemble, sortis ensemble
  sont ensemble depuis, est avec moi depuis, sors avec, sort avec lui, sort avec elle, sort avec mon, sort avec ma, sort avec une
  sort avec un, sortir avec lui, sortir avec elle, sortir avec moi, sorti avec, sortie avec un
  sont mis ensemble, s'est mis avec, s'est mise avec, s'est remis avec, s'est remise avec, m'a largué(e), m'a quitté(e),
  m'a ghosté(e),
  m'a trompé(e), s'est fait larguer, se sont largués, je suis célibataire, à nouveau célibataire, de nouveau célibataire
  célib, rupture difficile, rupture amoureuse, peine de cœur, chagrin d'amour, on a rompu, on a cassé, a rompu avec, a cassé avec
  se sont embrassés, s'embrassent, s'embrassaient, embrassé(e) sur la bouche, on s'est embrassés, m'a embrassé(e), embrassé sa
  roulé une pelle, rouler une pelle, roulé un patin, roulé des pelles, une galoche, galocher, pécho, pécher une meuf,
  choper une meuf,
  chopé une meuf, chopé un mec, mon crush, ton crush, son crush, ma crush, crush sur, kiffe sur, amoureux de toi, amoureuse de toi
  amoureux de lui, amoureuse de lui, amoureux d'elle, suis amoureux, suis amoureuse, est amoureux de, est amoureuse de,
  folle amoureuse,
  fou amoureux, mon mec, ton mec, son mec, ma meuf, sa meuf, nouveau mec, nouvelle meuf, mon ex, son ex, ma nana, sa nana, ma go
  mon petit ami, ma petite amie, son petit ami, sa petite amie, petit copain, petite copine, nouveau copain, nouvelle copine
  nouveau chéri, nouvelle chérie, mon amant, ma maîtresse secrète, couché avec, couche avec, coucher avec lui, coucher avec elle
  coucher avec, couchent ensemble, nuit torride, nuit d'amour, première fois avec, nudes, sexto(s), sextos, flirt avec, flirte avec
  flirté avec, dragué par, drague, drague lourde, se draguent, m'a dragué(e), suçon(s), ma blonde et moi, mon chum, sa blonde
  fréquenter quelqu'un, on se fréquente, je l'aime trop, nos 2 ans de couple, nos 3 ans ensemble, nos 6 mois ensemble
  saint-valentin avec mon, saint-valentin avec ma, je t'aime mon amour, mon cœur je t'aime, mon bébé d'amour
  bumble date, hinge date, tinder date, tinder match, first date, second date, third date, fourth date, blind date, hot date
  double date, date night, date tonight, my date, our date, dating, going out with, going out together, went out with him
  went out with her, asked her out, asked him out, asked me out, ask her out, ask him out, seeing someone, snogged, snogging, snog
  hooked up, hook up with, hooking up, made out, making out, slept with, sleeping with, got off with, got with him, got with her
  pulled a, one night stand, my boyfriend, my girlfriend, my bf, my gf, her boyfriend, his girlfriend, new boyfriend, new girlfriend
  my ex, his ex, her ex, dumped me, dumped him, dumped her, got dumped, broke up with, we broke up, they broke up, broken up
  break up with, cheated on me, cheated on him, cheated on her, ghosted me, situationship, single again, newly single, my crush
  crush on, in love with him, in love with her, in love with you, in love with a, madly in love, he kissed me, she kissed me,
  kissed me,
  kissed him, kissed her, we kissed, they kissed, first kiss, hickey, hickeys, love bite, friends with benefits
  booty call, in a relationship with, are together now, are an item, they're together
  célibataire depuis, sont ensemble depuis, est avec hugo, on est ensemble depuis, bisou sur la bouche, bécoté
  a un copain, a une copine, a un mec, a une meuf, t'as un mec, t'as une meuf, demandé en couple, demander en couple,
  veut sortir avec,
  veux sortir avec, vœux sortir avec, tomber amoureux, tombé amoureux, tombée amoureuse, tombé(e) amoureux de
  on a date, date with, going out now, going out since, are going out, i kissed, kissed me, kissed at, kissed on the lips
  has a boyfriend, has a girlfriend, got a boyfriend, got a girlfriend, likes me back, fancies me, fancy him, fancy her, asked out
  are dating, is dating, were dating, started dating, been dating, swiped right, swiped left, swipe right, matched with, we matched
  his dms, her dms, slid into, sliding into his, sliding into her, love of my life, holding hands with
  swipé à droite, match avec un, matché avec, un match tinder, main dans la main avec mon, tient la main de son,
  amoureuse de mon prof,
  amoureux de ma prof, love de lui, love d'elle, bae, mon bébé à moi, ma femme pour la vie
`);

/** At school, in a lesson, a work or a campaign, with no alcohol. */
export const elsewhere = lexicon(`
  [élève/élèves/gamin/gamine/enfant/enfants/petit/petite/gosse] [a/ont] vomi, [il/elle] a vomi,
  maths, mesur*, litre(s) de lait, une expérience avec, chimie, svt, taux, documentaire, podcast, légalis*, musée, louvre,
  mosaïque, siècle, égyptiens, grecs, gaulois, vocabulaire, expression, étymologie, recette, sauce, baba au rhum, culasse,
  campagne, mois sans tabac, interdit(e/s), interdiction, stupéfiants, coteaux, vigne(s), chanvre, médiathèque, témoignage,
  sans alcool, faux verres, pièce de, personnage(s), rupture de, séparation des, chapitre, exposition, craies, ivre de, métaphore,
  sobriété, vie affective, premiers secours, sensibilis*, brigade, infirmière parlera, semaine de la santé, cannabidiol,
  champignons de paris, planche, cuisine du, pilates, tisane, thé vert, kombucha, jus d'orange, jus de fruits, chocolat chaud,
  sirop, limonade, [un/le/au] goûter, crêpes, galette des rois, loto, kermesse, braderie, brocante, récit, dictée, concours,
  questionnaire, film,
  we break up [on/for/this/next], break up for, trailblaz*, drinking fountain, drinking water, measured, gallon, gallons in,
  litre of water, millilitres, liver in science, affects the, experiment, bones, joint is, elbow, identification, gardening,
  dandelion, nettle, single-use, plastics, vocabulary, etymology, prohibition, bootleggers, speakeasies, drinking age,
  lowering the, legalis*, legaliz*, museum, century, ancient, georgia, georgian, chemistry, recipe, sauce, alcohol-free,
  non-alcoholic, crisps and, lemonade, hot chocolate, squash and, punch line, our play, in our play, play has, school fair,
  party won, political, documentary, article on, dangers of, effects of, campaign, research, survey, dry july, sobriety,
  driver safety, road safety, first aid, lord of the, hobbit, dolls, toys, teddy, christening of, ship, ships,
  prévention, histoire du, histoire de la, leçon(s), séquence, séance, cours sur, en svt, en latin, en chimie, en physique,
  en histoire,
  en français, romains, gaulois, antiquité, moyen âge, prohibition, dionysos, bacchus, zola, assommoir, baudelaire, verlaine,
  rimbaud,
  roméo, juliette, cyrano, molière, tristan, iseut, princesse de clèves, bovary, jus de pomme, sans alcool, zéro alcool
  alcool au volant, alcoolisme, alcool à brûler, alcool à 70, alcool à 90, tabacologue, tabagisme, tabac, addictions, journée sans
  éthylotest, fermentation, verre d'eau, verres d'eau, en verre, bouteille d'eau, bouteilles d'eau, bouteilles en plastique
  bouteille de gaz, recycl*, spectacle, théâtre, exposé(s), enquête, article, loi, roman, film, série, chanson, personnage, poème,
  étude,
  statistiques, arrêter de fumer, arrêté de fumer, interdit de fumer, interdiction de, cigarette électronique chez les,
  santé publique,
  éducation à la, planning familial, vie affective, don du sang, gel hydroalcoolique, lendemain de fête nationale, champagne-ardenne
  en champagne, région champagne, fumer du saumon, saumon fumé, ballon(s) de foot
  history of, lesson, assembly, awareness, prevention, policy, prohibition, romans, victorian, victorians, bottle flip,
  bottle of water,
  bottles of water, water bottle(s), no alcohol, alcohol-free, alcohol free, drug education, drugs education, drugs talk
  drugs awareness, dry january, sober october, tea party, due date, date of birth, to date, up to date, save the date, carbon dating
  dating back, radiocarbon, macbeth, gatsby, romeo, juliet, novel, poem, film, movie, dr jekyll, pshe, science, stop smoking
  quit smoking, no smoking, root beer, ginger beer, wine gums, hand sanitiser, cocktail of, cocktail sticks, shot put, long shot
  screen shot, goodbye, ma classe, my class, mes élèves, my pupils, fruit punch, fruit cocktail, mocktail(s), fermentation,
  diet coke, coke zero, coke light, coca zéro, valentine cards, valentine's cards, valentine card, carte de saint-valentin, anciens combattants, dépôt de gerbe, déposé une gerbe, déposé la gerbe, henry viii, henri viii, beheaded, we broke up at, broke up at [1/2/3/12/noon], break up today, break up tomorrow, break up friday, breaks up [today/friday], we break up, my cat, my dog, my hamster, mon chien, le chat, ma chienne, sugar, le carnaval de, carnaval de binche, carnaval à, speed dating with books, speed dating littéraire, with a book, blind date with a book, bookish, apollinaire, alcools d'apollinaire, joyeux anniv [maman/papa/mamie/papi/papy], bon anniv [maman/papa/mamie/papi/papy], happy birthday [mum/mom/dad/nan/gran], anniversaire de [la classe/l'école], sans alcool, ribena, t s eliot, the cocktail party, confettis dans, vin chaud [pour/et/offert/des], mulled wine for, la boum du [collège/lycée/foyer/fse], la boum de [l'école/la classe/fin], pas un apéro,
`);
/** Parties of a school or of children, evenings at home. */
export const wholesome = lexicon(`
  piñata, pinata, pass the parcel, bouncy castle, musical statues, musical chairs, goody bags, party bags, gala, trop de réunions, heures de réunion, conseil de classe, conseils de classe, too many meetings, cross country, marathon, registration, recorders, [fait/font] ses dents, teething,
  école, kermesse, fancy-fair, apel, association, comité des fêtes, parents d'élèves, jeux de société, portes ouvertes, soirée jeux
  soirée pyjama de, soirée lecture, soirée cinéma, soirée d'information, soirée parents, soirée portes, soirée présentation
  soirée orientation, soirée crêpes, soirée film, soirée netflix, soirée corrections, soirée copies, à corriger, corriger,
  corrections,
  correction, copies, bulletins, dans la soirée, en début de soirée, en soirée, ce soir en ligne, bonne soirée, belle soirée à, bonne nuit, bonne fête, fête des mères, fête des pères,
  fête des écoles,
  fête de l'école, fête de la musique, fête de la science, fête nationale, fête du livre, fête des lumières, fête des voisins
  fêtes de fin, joyeuses fêtes, jours de fête, nuit de la lecture, nuits de la lecture, nuit des musées, nuit blanche à
  nuit des étoiles, bal de promo, bal de fin, cdi, classe, élèves, club, mairie, tombola, lieu de la soirée, mes enfants, ma fille
  mon fils, maternelle, internat
  school disco, disco, prom committee, pta, fundraiser, quiz night, parents' evening, parents evening, class party, school party
  pizza party, end of term party, christmas party for the, kids' party, children's party, my son's, my daughter's, reception,
  nursery,
  year 1, year 2, year 3, year 4, year 5, year 6, pupils, school fair, sports day, third party, party hats, party bags,
  political party,
  party politics, labour party, conservative party, green party, party leader, tupperware, marking, planning, reports
`);
