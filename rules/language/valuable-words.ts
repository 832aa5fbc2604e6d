/** Things worth stealing, and how one shows them off. */
import { lexicon } from './lexicon';

/** Things that burglars look for. */
export const valuable = lexicon(`
  macbook( air/ pro), imac, iphone(s), ipad( pro), airpods( max/ pro), ps4, ps5, ps6, playstation( 5/ 4), xbox, switch( 2/ oled), nintendo switch, console(s), pc, pc gamer, pc portable, pc gaming, ordi, ordi portable, ordinateur( portable), laptop, computer, mac mini, gaming [pc/rig/chair/laptop/setup],
  drone(s), gopro, téléviseur, télévision, télé, téloche, tele, telly, tv, oled, home cinéma, cinéma maison, home cinema, home theatre, home theater, vidéoprojecteur, projector, rétroprojecteur, écran( plat/ incurvé/ 4k), monitor, barre de son, soundbar, ampli, enceinte(s), sonos, platine, casque( vr), headphones, speaker(s), vr headset, meta quest, oculus, quest 3, steam deck, steamdeck, rog ally,
  moto, motorbike, motorcycle, scooter, scoot, trottinette( électrique), vtt( électrique), vtc, vélo( électrique/ de course/ cargo), vae, vélos électriques, bike, e-bike, ebike, electric [bike/car/scooter/bikes], mountain bike, road bike, cargo bike, quad, voiture(s)( électrique), bagnole, caisse, gova, car, suv, van, fourgon, cabriolet, convertible, camping-car, caravane, caravan, campervan, camper, motorhome,
  tesla, bmw, audi, mercedes, porsche, ferrari, lamborghini, clio, peugeot, toyota, golf, mini cooper, range rover, land rover, volvo, kia, dacia, citroën, renault, fiat, ford, jeep, mustang, hyundai, skoda, lexus, cupra, vespa, harley, ducati, yamaha, kawasaki, triumph bonneville,
  hatchback, berline, roadster, 4x4, pick-up, pickup, new wheels, set of wheels, wheels, bolide, surface pro, gps garmin, garmin, vélomoteur, mobylette, e-scooter, electric guitar, grand piano, playstation5,
  bateau, voilier, boat, sailboat, jet ski, kayak, paddle, paddleboard, surf, surfboard, planche de surf, skis, snowboard, montre, apple watch, watch, rolex, omega, cartier, breitling, tag heuer, seiko, tudor, smartwatch, chronographe, bague( de fiançailles/ en diamant), alliance, ring, engagement ring, collier, necklace, bracelet(s), gourmette, chevalière,
  bijou, bijoux, jewellery, jewelry, earrings, boucles d'oreilles, pendentif, perles, pearls, saphir, sapphire, rubis, ruby, émeraude, emerald, solitaire, diamant(s), diamond(s), diamond _ ring, diamond _ necklace, diamond [ring/necklace/earrings], 
  sac à main, sac [vuitton/chanel/hermès/gucci/dior/prada], vuitton, louis vuitton, chanel, hermès, gucci, dior bag, birkin, handbag, designer bag, designer handbag, sacoche lv, doudoune, moncler, sneakers, jordans, yeezy, baskets, air jordan, manteau,
  chaîne en or, gold chain, frigo connecté, american fridge, matos [photo/audio/home studio/vidéo], home studio, e-bikes, ebikes, coin collection, collection de rolex, collier de perles, pearl necklace, robot thermomix, vintage gibson,
  piano( à queue), guitare( électrique), guitar, violon, violin, violoncelle, cello, sax, saxophone, batterie, drum kit, drums, harpe, harp, accordéon, synthé, synthétiseur, keyboard, accordion, gibson, fender, stratocaster, telescope, télescope,
  smartphone, téléphone, tel, phone, portable, samsung, galaxy( s _), pixel, oneplus, xiaomi, huawei, thinkpad, xps, surface pro, kindle, liseuse, tablette, ipod(s), beats, bose,
  appareil photo, reflex, hybride sony, nikon, canon, leica, camera, caméra, objectif, lens, thermomix, dyson, kitchenaid, robot tondeuse, robot cuiseur, machine à café, cave à vin, air fryer, ninja, barbecue, jacuzzi, spa, hot tub, piscine, swimming pool, sauna, trampoline, canapé, sofa, lego, tableau de maître,
  collection de [montres/sneakers/cartes/vinyles/timbres/pièces/guitares/bijoux/vins/bd], [watch/coin/stamp/vinyl/sneaker/card/wine/guitar] collection
`);
/** Not the things they seem. */
export const misread = lexicon(`
  phone [call/calls/number/numbers/book/box/bill/charger/case/ban/policy], coup(s) de téléphone, numéro de téléphone, collier de [nouilles/pâtes/fleurs/coquillages], bracelet(s) [brésilien/brésiliens/d'amitié/en/de/élastiques], bague en [papier/plastique], pasta necklace, friendship bracelet(s), paper necklace, watch of, watch out, watch this, ring of, boxing ring,
  golf [results/course/club/day/lesson], air guitar, camera club, piano [lesson/lessons/teacher/exam], guitar [lesson/lessons/teacher], drum [teacher/lesson], [cours/leçon/leçons/prof/concert/examen] de [piano/guitare/violon/batterie/harpe], jeu de console, canapés apéro, car [trip/journey/ride/boot/share/seat], bike [ride/shop/shed/week/ability], boat [trip/race],
  pc portable de l'école, batterie de, batteries, écran de fumée, caisse de, caisse à, caisse enregistreuse, caméra de surveillance, casque de [chantier/vélo/moto], camera shy, on camera, night watch, ring binder, piano bar, lego education, tablette de chocolat, spa francorchamps, keyboard shortcut(s), ford madox, switch off, switch to, skis de location
`);
/** Named by make: worth it whatever the article. */
export const brand = lexicon(`
  ps5, ps6, ps4, playstation, switch( 2), nintendo switch, xbox, iphone(s), macbook( air/ pro), airpods( max/ pro), ipad( pro), imac, rolex, tesla, meta quest, quest 3, steam deck, steamdeck, rtx, cartier, vuitton, louis vuitton, chanel, hermès, gucci, porsche, ferrari, dyson, thermomix, gopro, omega, breitling, harley, vespa, birkin, mini cooper, range rover, mac
`);
/** Money kept at home. */
export const cash = lexicon(`
  liquide, cash, espèces, lingot(s), pièces d'or, économies, enveloppe, tirelire, napoléons, gold coins, gold bars, savings, envelope of cash, coffre-fort, coffre fort, safe, bijoux de famille, family silver, argenterie, silverware, grandma's jewellery, grandma's jewelry, héritage
`);
export const moneyHome = lexicon(`
  en liquide [à la maison/chez nous/chez moi/dans le/sous le], dans [le/mon/notre] coffre, sous le matelas, sous mon matelas, under the mattress, in the safe, in our safe, dans le tiroir, in the drawer, dans la table de nuit, dans ma chambre, à la maison, chez moi, chez nous, at home, in my room, in the house
`);

export const own = lexicon("mon, ma, mes, notre, nos, my, our, m'a, m'ont, moi, myself, je, j, on, nous, i, we, ive, jai, g");
/** Before or after the thing. */
export const newly = lexicon(`
  nouveau(x), nouvel, nouvelle(s), nouvo, premier, première, premières, dernier modèle, dernière génération, dernier cri, superbe, magnifique, belle, beau, joli, jolie, gros, grosse, énorme, énormes, vrai, vraie, sublime, flambant,
  new, brand new, newest, latest, first, shiny, fancy, gorgeous, beautiful, massive, huge, giant, swanky, second hand
`);
/** New beyond doubt: nobody says so of what is in a shop window. */
export const brandNew = lexicon(`
  tout(e/s) neu[f/fs/ve/ves], toutes neu[ves/fs], tte neuve, flambant(e) neu[f/ve/fs/ves], neu[f/ve/fs/ves], brand new, encore [emballé/emballée/emballés/emballées/sous blister/sous plastique/dans son carton/dans sa boîte/dans le carton], still in [its/the/their] [box/wrapper/packaging/boxes], fresh out of the box, à peine déballé(e), dernier cri
`);
/** How it came. */
export const getting = lexicon(`
  me suis( enfin) [offert/offerte/acheté/achetée/payé/payée/fait offrir/commandé/fait plaisir/fait un cadeau/fait livrer], me suis faite plaisir, s'est [offert/acheté/payé/offerts/fait plaisir], nous sommes offert, on s'est [offert/acheté/payé/fait plaisir],
  ai( enfin) [eu/reçu/acheté/déballé/craqué/commandé/récupéré/gagné/touché/hérité], jai( enfin) [eu/reçu/acheté], g [eu/reçu/acheté], on a( enfin) [eu/reçu/acheté/craqué/récupéré/commandé/investi], nous avons( enfin) [reçu/acheté/eu/craqué], avons craqué, ai craqué,
  [m'a/m'ont/nous a/nous ont/lui a/lui ont/t'as vu] [offert/offerts/offerte/acheté/payé/pris/ramené/apporté/commandé/filé/donné/refilé/fait cadeau/eu], m'achète(nt), [vient de/viennent de] [m'acheter/m'offrir/nous offrir/s'acheter/recevoir/s'offrir], reçu(e/s), reçois, recois, déballé, déballe, déballage( de), unboxing, craqué pour, craquage, fait plaisir, cadeau( de/ d'), cadeau d'anniv, cadeaux, pour (mon/mes )[anniv/anniversaire/noël/15 ans/16 ans/18 ans], à noël, pour noël,
  livraison de, livré(e/s), livre, voici, voilà, regardez, admirez, père noël, papa noël, sous le sapin, pied du sapin, en récompense, récompense, petit nouveau, petite nouvelle, bienvenue à, arrivage, hérité (de/d'), héritage, prime, folie, investi dans,
  légué(e/s), a légué, ma offert, mont offert, passé au doigt, abrite( désormais), enfin équipé(e/s), équipé(e/s), gave [me/us], put a, had the, plumbed in, there's now, now sits, now lives,
  treated [myself/ourselves] to, treat to [myself/ourselves], gifted [me/us], surprised me with, spoilt me with, spoiled me with, unboxed, got me, got us, got myself, bought [me/myself/us/a/the/my/our], just [got/bought/picked/arrived/ordered/unboxed/collected/landed/delivered], finally [got/bought/ours/mine/arrived/here/have/own], picked up, collected, delivery of, delivered, look at, check out, meet, say hello to, upgraded to, upgrade, splashed out, splurged,
  arrived, early present, present from, birthday present, christmas present, for [my birthday/christmas/xmas/my 16th/my 18th/my 40th/my 50th], santa( brought/ came), under the tree, inherited, left me, blew my, spent my, pride and joy, new toy, my baby, new arrival, say hi to, feast your eyes, behold, so excited to have, loving
`);
/** After the thing: it came. */
export const arrived = lexicon(`
  [est/sont/vient d'être/viennent d'être/a été/enfin]( enfin/ bien) [arrivé/arrivée/arrivés/arrivées/livré/livrée/livrés/livrées/là/installé/installée/branché/branchée/monté/montée/garé/garée], arrivé(e/s/es), livré(e/s/es), déjà installé(s/e/es), installé(e), arrive [demain/ce soir/cet aprem],
  m'attend, nous attend, nous attendra, t'attend, qu'on [m'a/nous a] [offert/offerte/acheté/achetée], que [j'ai/on a] [reçu/reçue/acheté/achetée/eu/eue], [offert/offerte/acheté/achetée] par [mon/ma/mes],
  arrived, delivered, has arrived, have arrived, is here, are here, finally here, just landed, installed, set up, all set up, came today, came in the post, turned up, i got for
`);
/** After the thing: where it stands. */
export const kept = lexicon(`
  trône(nt), prend la poussière, dans [le/notre/mon] salon, au salon, dans [le/notre/mon] garage, au garage, devant la maison, sur la terrasse, dans le jardin, sur le toit, à la cave, dans la cave, dans [ma/la/notre] chambre, dans l'entrée, à la maison, chez moi, chez nous,
  on the roof, on the drive, in the driveway, in the garage, in the hall, in the living room, in the lounge, in the shed, in the garden, in my room, in the bedroom, in the basement, parked outside, outside the house, on the wall, worth having, survived, at home, in the house
`);
/** Left alone at home, or worth a lot. */
export const worth = lexicon(`
  reste(nt)( seul/ seule/ seuls) [à la maison/chez nous/chez moi], laisse* [à la maison/chez nous/chez moi], va s'ennuyer, s'agrandit, is growing, now sits, au chaud, in my study, vaut [une/au/plus/dans], valent, payé(e) [une/un/plus], coûté [une/un/plus/cher/bonbon], une fortune, un bras, un rein, un smic, trois smic, une petite fortune, de luxe, en or, 18 carats, de collection,
  worth [a/more/over/about], cost [me/us], cost a [fortune/bomb], a small fortune, an arm and a leg, home alone, left at home, leaving [it/my/the/our] at home, luxury, solid gold, 18 carat, limited edition
`);
/** Shop talk, school equipment, lessons: nobody's home holds it. */
export const notAtHome = lexicon(`
  [notre/l'/de l'/pour l'/à l'/d'] [école/établissement], [notre/la/de la/ma/en/pour la] classe, [notre/le/au/du] [collège/lycée/cdi/labo], salle info, salle informatique, salle des profs, [mes/nos/les/des] élèves, tableau [numérique/interactif], tablettes, chromebooks, atelier, fablab,
  en promo, promo, promos, promotion, soldes, prix, black friday, à vendre, je vends, vends, vendu(e), vendre, à donner, je donne, cherche, cherchons, achetez, à gagner, tombola, loterie, conseillez, conseille, recommand*, teste(r/z) [le/la/un/une], tester, testent, comparatif, qui a un, qui a une, est-ce que, avis sur,
  volé(e/s), vole, perdu mon, perdu ma, panne, cassé(e), casse, repair*, réparer, réparation, répare, garagiste, contrôle technique, exercice, leçon, documentaire, publicité, annonce, subvention, don de, prêté, prêtée, loué(e), louer, location, jeu télé, à la télé, à la tv, émission, confisqué*, interdit(s), interdiction, allumé(e) la télé, regarder la télé, embouteillage*, passe à la télé, chez le, en vitrine, rêve d*, rêverais, aimerais, voudrais, je veux, si j'avais, liste au,
  [the/our/my/your/in/for] [school/class/classroom/department/library/lab/pupils/students], pupils, students, ipads for, sale, for sale, on sale, if you find, si vous trouvez, si quelqu'un trouve, objets trouvés, lost property, price, prices, selling, sold, discount, wanted, should i, recommend*, review, reviews, does anyone, anyone know, anyone got, stolen, lost my, broken, broke down, repair*, garage bill, mot, insurance, lesson, comes out, launch(es/ed), released, release date, sort en, sort le, sortie de, dévoil*, advert, keynote, announces, grant, donated, raffle, win a, to win,
  rental, hired, hire, rented, borrowed, lent, on tv, on telly, on the telly, watching, watch the, tv show, new watch policy, banned, confiscat*, car park, car wash, wish i had, if only, would love, want to buy, saving up, dreaming of, can't afford, cannot afford, museum, musée
`);
