/** How one looks, smells, dresses and sounds, and the words that mock it. */
import { lexicon } from '../../lexicons/lexicon';

const parts =
  'nez/dents/cheveux/oreilles/peau/jambes/cuisses/ventre/bide/fesses/cul/front/menton/sourcils/moustache/barbe/boutons/acné/lunettes/appareil/bagues/voix/rire/accent/tête/tronche/gueule/face/visage/corps/physique/poitrine/seins/bras/mains/pieds/poids/look/fringues/habits/vêtements/chaussures/baskets/pantalon/jupe/robe/pull/veste/manteau/sac/coupe/coiffure/mèche/perruque/voile/foulard/hijab/odeur/haleine/transpi/photo/profil';
const partsEn =
  'nose/teeth/hair/ears/skin/legs/thighs/belly/stomach/butt/bum/ass/arse/forehead/chin/eyebrows/moustache/mustache/beard/spots/acne/pimples/glasses/braces/voice/laugh/accent/head/face/mug/body/figure/chest/boobs/arms/hands/feet/weight/outfit/clothes/shoes/trainers/sneakers/trousers/skirt/dress/jumper/sweater/jacket/coat/bag/haircut/fringe/wig/hijab/scarf/smell/breath/selfie/pic/fit/neck/eyes/lips/mouth/breath';

/** Of whom one speaks to, or of somebody absent. */
export const bodyOf = lexicon(`
  [ton/ta/tes/ses/sa/son/votre/vos/leur/leurs] [${parts}], [ton/ta/tes/ses/sa/son] [gros/grosse/grosses/sale/petit/petite/vieux/vieille/vieilles] [${parts}]
  vu [ta/ton/tes/sa/son/ses] [gueule/tronche/tête/face/bide/cul/physique/gabarit/poids], il te faut deux, t'as besoin de deux, you need two [chairs/seats], you need a bigger, takes up two,
  comment [il/elle/tu] [court/cours/marche/marches/mange/manges/parle/parles/danse/danses/s'habille/t'habilles/rit/ris/chante/chantes], [t/tu/elle/il] [as/a] [un/une/des/le/la/les] [${parts}], [t/tu] [as/a] [un/une/des/le/la/les] [gros/grosse/grosses/sale/sales/vieille/vieilles/drôle/drôles de] [${parts}], avec [une/un/des] [${parts}] [comme/pareil/pareille/pareils/pareilles]
  ta [mère/maman] t'habille, tu t'habilles, t'habilles, tu t'es habillé(e), tu t'es vu(e), t'as vu ta, t'as vu tes, tu t'es regardé(e), tu sens, tu schlingues, tu manges
  [le/la/les] [bide/cul/ventre/gras/bourrelets/nez/tarin/pif/oreilles/dents/front/tronche/gueule/cuisses/fesses/boutons/kilos] [qu/que/dont] [il/elle/tu/t], le [bide/cul/nez/pif/tarin] [de ouf/de malade/énorme] [qu'il/qu'elle/que tu], avec [le/la/les/un/une/son/sa/ses/ton/ta/tes] [bide/cul/ventre/bourrelets/tarin/pif/tronche/gueule/cuisses/fesses/bouée/bedaine/panse/double menton],
  with [that/a/his/her/your] [gut/belly/arse/ass/bum/backside/double chin/nose/teeth/ears/thighs] [on/he/she/like/of],
  quand tu [marches/cours/ris/parles/souris/danses/chantes/manges], sortir avec une [tronche/tête/gueule], une [tronche/tête/gueule] pareille, t'es plate, t'es plat, when you [walk/run/laugh/talk/smile/dance/sing/eat], in that [shirt/dress/outfit/skirt/top/jacket/picture/pic/photo], did a [cow/dog/bird/rat], regardez comme [il/elle], regarde comme [il/elle], look at [him/her], look how [he/she], having that [${partsEn}],
  [your/ur/his/her/their/that/those/dat] [${partsEn}], [your/ur/his/her/that/those] [big/fat/ugly/greasy/nasty/stupid/massive/huge/tiny/crusty/dusty/old/cheap/weird] [${partsEn}]
  you've got [a/the] [${partsEn}], you got [a/the] [${partsEn}], with a [${partsEn}] like, does your mum dress you, who dressed you, did you get dressed, you dress, you eat, you smell, you sound, you walk, you run, you dance, she dresses, he dresses, she walks, he walks
`);

const animals =
  'baleine/méduse/dauphin/otarie/lamantin/cachalot/orque/requin/homard/huître/moule/crevette/merlu/morue/thon/sardine/poulpe/pieuvre/oursin/anguille/tortue/lézard/serpent/crocodile/vautour/corbeau/pigeon/dindon/oie/paon/chouette/hibou/moineau/chameau/dromadaire/lama/rhinocéros/taureau/veau/mouton/brebis/bouc/sanglier/ours/panda/paresseux/blaireau/putois/fouine/belette/hérisson/taupe/ragondin/macaque/babouin/ouistiti/chimpanzé/mouche/guêpe/cloporte/larve/ver de terre/asticot/moustique/éléphant/vache/cochon/porc/truie/singe/gorille/rat/souris/hamster/cheval/âne/canard/poule/dinde/crapaud/grenouille/poisson/hippopotame/morse/phoque/chien/caniche/bouledogue/chèvre/girafe/autruche/lapin/castor/araignée/cafard/limace/ver/sorcière/troll/ogre/monstre/clown/épouvantail/zombie/squelette/allumette/bâton/poubelle/navet/betterave/citrouille/courgette/chou-fleur/saucisse/boudin/jambon/rôti/andouille/gargouille/gobelin/gnome/momie/cadavre/mort-vivant/mannequin/paillasson/pneu/barrique/citerne/bouée/parasol/portemanteau/serpillière/balai/patate/pizza/cratère/passoire/frigo/armoire/camion/bus/tonneau/montgolfière/ballon/sapin/clodo/sdf/clochard/mendiant/vieux/vieille/oncle/père/mec/garçon/fille/homme/rail/cheminée/moquette/éponge';
const animalsEn =
  'whale/jellyfish/manatee/dolphin/walrus/shark/lobster/haddock/cod/kipper/octopus/eel/turtle/tortoise/lizard/snake/crocodile/vulture/crow/pigeon/goose/peacock/owl/camel/llama/alpaca/rhino/bull/calf/sheep/boar/bear/panda/sloth/badger/skunk/ferret/weasel/hedgehog/mole/baboon/chimp/chimpanzee/fly/maggot/leech/mosquito/balloon animal/turnip/swede/pumpkin/potato sack/sack of/elephant/cow/pig/hog/monkey/gorilla/rat/mouse/hamster/horse/donkey/duck/chicken/turkey/toad/frog/fish/hippo/walrus/seal/dog/bulldog/pug/goat/giraffe/ostrich/rabbit/beaver/spider/cockroach/slug/worm/witch/troll/ogre/monster/clown/scarecrow/zombie/skeleton/stick/twig/bin/dustbin/mop/broom/potato/pizza/crater/fridge/wardrobe/truck/bus/barrel/balloon/tramp/hobo/beggar/man/bloke/boy/girl/grandma/nan/uncle/dad/track/tracks/carpet/sponge/foot/thumb/egg/building/cheese/shed/bag/mistake';

/** Somebody is likened to what is laughed at. */
export const likenings = lexicon(`
  comme [un/une/des/le/la/les/mon/ma/ton/ta] [${animals}], comme [un/une] [vieux/vieille/gros/grosse/sale] [${animals}], [de/d'] [${animals}], on dirait [un/une/des/mon/ma/ton/ta/le/la/du/que], ressemble(s/nt) à, tu ressembles, fait(s) penser à, digne [de/d'] [un/une], tout droit sorti(e/s)
  entre [avant/dans] , rentre [avant/dans], arrive [avant/dans], avant toi, avant lui, avant elle, dans une poubelle, dans les poubelles, chez emmaüs, aux puces, chez le clown, à la décharge, au cirque, au zoo, à la spa, fait(s/nt) [fuir/peur/vomir/gerber/pleurer/mal aux/saigner/rire tout/rigoler tout], font [fuir/peur/vomir/gerber/pleurer/saigner]
  qui se moque, se fout de, rigole(nt), se marre(nt), casse(r) [le/les] miroir(s), pourrait [nourrir/remplir/cacher/servir], on voit [à travers/que/tes/ta], prend(s) [toute/deux/la moitié], dépasse(nt), traîne(nt) par terre, date(nt) de, sort(ent) d'où, d'où tu sors
  de poulet, de poule, d'allumette, de sapeur, de rugbyman, de camionneur, de clodo, pingouin obèse, en volant, à la nage, sans avion, sans parachute, peut voler, pourrait voler, sait voler, peut décoller, va décoller, décolle au, planer, faire du deltaplane, hisser les voiles, comme parasol, de parasol, de parapluie, d'antenne, comme parapluie, capter le wifi, ramer avec, peut nager avec, fendre l'eau, couper l'eau, ouvrir des bouteilles, ouvrir une bouteille, râper du fromage, vider [la/le] [piscine/frigo/cantine/self], vide la piscine, fait déborder, faire déborder, fera déborder, casser [la/le/les] [balance/chaise/banc/plongeoir/ascenseur/trampoline], casse la balance, va couler, coule au fond, prend deux sièges, tsunami, séisme, tremblement de terre,
  empty the pool, drain the pool, flood the pool, break the [scales/chair/bench/trampoline/diving board], two seats, its own seat, tsunami,
  miroir(s) [démissionne/démissionnent/pleure/pleurent/porte/portent/se/a/ont/explose/explosent/casse/cassent/fuit/fuient], les miroirs, ton miroir, mirror(s) [crack/cracks/cries/quit/break/breaks/shatter], two seats, two chairs, just to sit,
  pareil(le/s/les), peux t'envoler, t'envoler, s'envole(nt), tremble(nt), enceinte, du foin, une limande, limande, une planche, sur pattes, vont exploser, va exploser, jusque dans, de la taille d'un, la taille d'un, plus de [poils/gras/graisse/boutons/moustache/ventre] que, plus [gros/grosse/poilu/poilue/large/lourd/lourde] que, rendu(e) [gros/grosse/laid/laide], capte(r/nt) la télé, jambon, un migrant, handicapé, dans la benne, de ton père, comme lui, de la croix-rouge
  lick your, lick her, pregnant, shakes, the floor shakes, the ground shakes, earthquake, fly away, take off, a mop, a wig, roadkill, the size of [a/an], size of a, big as a, wide as a, more [hair/spots/chins/rolls] than, pick up [satellite/tv/radio], could [land/pick/catch/block/fly/hide], lost and found, and still posting, still posting, wet dog, imagine having, the charity box, hand-me-downs
  like [a/an/my/the/your] [${animalsEn}], like [a/an] [fat/old/ugly/dead/wet/dying/homeless/big] [${animalsEn}], like [train/rabbit/horse/pig/monkey/mens/mans], look(s) like, looks [so/like], smell(s) like, sound(s) like, sounds like, reminds me of, belong(s) [in/on/to], should be [called/on a/in a/banned/illegal/covered]
  makes [babies/kids/people/me/dogs/everyone/us] [cry/sick/puke/vomit/laugh/run/gag/want], make [babies/kids/people/me/dogs/everyone/us] [cry/sick/puke/vomit/laugh/run/gag/want], enter(s) the room, arrives before, comes in before, before you, before she does, before he does, needs its own, its own postcode, its own zip, could [feed/hide/cut/scare/stop/land], from the bin
  from a bin, from goodwill, from the charity, from a charity, out of a bin, did you get that, did you get those, where did you get, who did that, blind people, in the dark, whole room, no wonder you, no wonder nobody, tho, though lol, is that a
`);

export const foul = lexicon(`
  moche(s), fr:laid, laide, laids, laides, horrible(s), affreux, affreuse(s), hideux, hideuse(s), dégueulasse(s), dégueu(s), dégoûtant(e/s/es), répugnant(e/s/es), fr:sale, sales, crade(s), crado(s), puant(e/s/es), pue(nt), gras, grasse(s), ridicule(s), immonde(s), ignoble(s), énorme(s), difforme(s), pourri(e/s/es), cheum, degeu
  la honte, bizarre(s), chelou(s), tordu(e/s), troué(e/s/es), déchiré(e/s/es), de pauvre(s), de clodo, de clochard, de cassos, de merde, jaune(s), poilu(e/s/es), plein(e/s/es) de [boutons/poux/trous], de travers, qui pue(nt), éclaté(e/s), claqué(e/s), beurk, berk, gerbe, vomir, pitié, me dégoûte
  ugly, gross, disgusting, hideous, nasty, greasy, rank, minging, manky, filthy, revolting, repulsive, vile, foul, stinks, stink, reeks, stinky, smelly, ridiculous, horrible, awful, crusty, dusty, crooked, yellow, hairy, lopsided, deformed, tragic, trash, cheap, embarrassing, ew, eww, ewww, yuck, barf, puke, vom, creepy, weird, massive, enormous, huge
`);

/** What one is told to do about it. */
export const bodyOrders = lexicon(`
  va [manger/bouffer] [un/une/des], mange [un/une/des/moins/plus/pas], arrête [les frites/les burgers/les gâteaux/les bonbons/les chips/de bouffer/de manger/de grossir], fais [un régime/du sport/une liposuccion/quelque chose pour], mets-toi au [régime/sport], perds du [poids/gras], maigris, va courir, pose [le/la/cette/ce/tes] [sandwich/fourchette/burger/chips/frites], lave-toi, lave tes, va te laver, va te doucher
  prends une douche, achète [un/du/toi] [savon/déo/déodorant/peigne/shampoing/miroir/dentifrice], rase [ta/ton/tes/toi], épile [ta/ton/tes/toi], cache [ta/ton/tes/toi], couvre [ta/ton/tes/toi], va chez [le dentiste/le coiffeur/le dermato], mets un sac, mets pas [de/un/une], arrête de [sourire/chanter/mettre des photos/poster/te montrer/porter], tu devrais pas [sourire/mettre/porter/manger/te]
  évite [les/de] [shorts/photos/sourire/miroirs/te montrer], reste à l'ombre, moi je me cacherais, je me cacherais, à ta place je, change de [tête/coiffure/coupe/fringues/look], coupe [ça/les/tes]
  eat a [burger/salad/sandwich/cake/steak/meal], eat something, eat less, go eat, go on a diet, stop eating, lose [some/the] weight, lose weight, try a [salad/diet/gym], hit the gym, go for a run, put down the, put it down, skip [lunch/dinner/a meal], have a shower, take a shower, use [deodorant/soap/a comb/mouthwash/shampoo], buy [some/a] [soap/deodorant/cream/comb/shampoo/mirror/bra/toothpaste]
  brush your, wash your, shave [your/ur/that/it], wax [your/ur/that/it], cover [your/ur/it/that/up], hide [your/ur/it/that], see a [dentist/dermatologist/barber/surgeon], get a [haircut/nose job/dentist/refund/new face], wear a [mask/bag/bra/hat], put a [mask/bag] on, don't [smile/sing/post/wear/pose], stop [smiling/singing/posting/posing/wearing], burn [that/those/your], get out of the [pool/way/water/sun]
`);

/** Thrown at somebody as a name: "Baleine, …", "Skeleton." */
export const targetsOfHate = lexicon(`
  baleine, hippopotame, éléphant, cachalot, squelette, gros, grosse, maudit gros, maudite grosse, gros tas, le gros, la grosse, patapouf, boule, bouboule, asperge, girafe, nain, nabot, microbe, crapaud, thon, laideron, monstre, boutonneux, boutonneuse, binoclard, binoclarde, rouquin, rouquine, poil de carotte, pue-la-sueur
  whale, whale alert, skeleton, fatty, fatso, fat boy, fat girl, big boy, big girl, lardy, tubby, chubby, porky, piggy, hippo, elephant, giraffe, beanpole, midget, dwarf, shorty, troll, goblin, monster, pizza face, zit face, four eyes, ginger, specky, stinky, smelly, spotty
`);

/** Groups that are kept out for what they are. */
export const despised = lexicon(`
  les [gros/grosses/moches/pauvres/handicapés/handicapées/roux/rousses/intellos/geeks/étrangers/étrangères/arabes/noirs/noires/juifs/musulmans/roms/gitans/gays/pédés/lesbiennes/trans/bègues/bigleux/cassos/nuls/réfugiés/migrants/chinois/boutonneux/voilées/bizarres]
  vous les [gros/moches/pauvres/roux/étrangers/arabes/noirs/juifs/intellos], des [handicapés/pauvres/étrangers/cassos/moches/gros/roux/intellos]
  [poor/disabled/fat/ugly/foreign/gay/trans/special/weird/black/brown/white/muslim/jewish/asian/ginger/retarded/smelly/new] [kids/kid/people/girls/boys/ones], foreigners, gypsies, refugees, immigrants, nerds, geeks, gays, the poor, scholarship kids, special needs kids, sen kids, losers, fatties, freaks, wheelchairs
`);

/** Called by what is laughed at: "eh le gros". */
export const called = lexicon(`
  [eh/hé/he/oh/yo/wesh/hey/ouais/ta gueule/tagueule/tg/ferme-la/tais-toi/dégage/bouge] [le/la/les] [gros/grosse/grosses/nain/naine/bègue/bigleux/bigleuse/binoclard/binoclarde/boutonneux/boutonneuse/baleine/girafe/asperge/squelette/thon/cachalot/moche/moches/laid/laide/puant/puante/clodo/clodos/pauvre/pauvres/handicapé/handicapée/mongol/triso/sourd/sourde]
`);
