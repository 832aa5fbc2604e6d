/** What makes a threat without saying it. */

import { lexicon } from '../../lexicons/lexicon';
import { hasty } from '../../text/combine';

/** To be done to a part of somebody, or soon done. */
export const breakings = lexicon(`
  [casse/casser/casserai/cassera/pète/péter/péterai/pétera/éclate/éclater/éclaterai/explose/exploser/exploserai/défonce/défoncer/défoncerai/brise/briser/briserai/tords/tordre/arrache/arracher/arracherai/écrase/écraser/coupe/couper/couperai/brûle/brûler/brûlerai/crève/crever/crèverai/démonte/démonter/fracasse/fracasser/broie/broyer/plante/planter]
  [te/t/vous/lui/leur] [casse/casser/pète/éclate/explose/défonce/brise/arrache/écrase/coupe/crève/démonte/fracasse/mets/mettre/colle/fous/foutre/fourre], crisser, sacrer, câlisser, maudire, j'vas te, je vas te
  break, smash, snap, crush, burn, cut, rip, tear, twist, bust, knock, kick, punch, bash, shatter, slash, slice, stomp, shove, stab, hit
`);
export const breakable = lexicon(`
  [les/tes/ses/vos] (deux/trois) [jambes/genoux/bras/dents/doigts/os/côtes/mains/rotules/pneus/vitres/lunettes/chevilles/pieds/oreilles], [le/ton/son] [nez/bras/dos/cou/crâne/genou/doigt/vélo/portable/téléphone/poignet], [la/ta/sa] [tête/gueule/mâchoire/jambe/main/figure/face/bouche/tronche/vitre/voiture/maison/porte]
  une [volée/raclée/rouste/claque/baffe/gifle/taloche/droite/mandale/patate/torgnole/dérouillée/branlée/trempe/correction/leçon], un [coup de/poing/pain/taquet/bourre-pif/coquard], des [coups/claques/baffes/gifles/taloches], mon poing, ma main dans
  [your/ur/his/her] [legs/knees/arms/teeth/fingers/bones/ribs/hands/kneecaps/tyres/tires/windows/glasses/arm/leg/nose/neck/jaw/face/head/skull/back/phone/wrist/hand/ankles/eyes/throat/car/house/bike]
`);

/** Warnings: harmless of the weather, not of somebody's sister. */
export const careful = lexicon(`
  fais gaffe, fait gaffe, faites gaffe, gaffe à, attention à, fais attention, faites attention, prends garde, prenez garde, méfie-toi, méfiez-vous, surveille(z), gare à, pense bien à, pensez à, profite(z) bien de, regarde(z) [bien/derrière/sous], vérifie(z) [tes/vos/bien], ferme(z) bien, dors bien, ce serait dommage [pour/qu'il], dommage qu'il arrive
  watch, watch out, be careful, careful, mind, better watch, had better watch, look after, better look, look over, look behind, check [your/ur], check under, lock your, think about, say goodbye to, kiss goodbye, take care of, worry about, shame if something, pity if something, accidents happen, something might happen
`);
export const nearAndDear = lexicon(`
  [ta/votre] [petite sœur/sœur/petite soeur/soeur/mère/famille/voiture/moto/maison/copine/femme/fille/fenêtre/porte/place/carrière/réputation], [ton/votre] [petit frère/frère/chien/chat/père/vélo/scooter/fils/mari/dos/poste/boulot/portable], [tes/vos] [enfants/pneus/freins/affaires/lunettes/arrières/parents/gosses/proches/fesses/dents], tes petits frères, dans ton lit
  [your/ur] [sister/little sister/brother/little brother/mum/mom/mother/dad/family/car/bike/brakes/house/home/dog/cat/kids/children/wife/daughter/son/tyres/tires/windows/job/career/girlfriend/boyfriend/locker/back/shoulder/bike brakes/bed/nan]
`);
/** What they had better do. */
export const heed = lexicon(
  'faire attention, fasse attention, fassent attention, faire gaffe, fasse gaffe, fassent gaffe, pas traîner, to watch out, to be careful, be careful, watch out, to stay home, stay home',
);
export const whereYouGo = lexicon(`
  en rentrant, en sortant, quand tu [rentres/sors/dors/marches/descends], sur le chemin, sur ton chemin, chez toi, de chez toi, dans ta rue, devant chez, ce soir, la nuit, à la sortie, tu habites, vous habitez, t'habites, tu dors, tu vis, tu sors, tu gares, tu prends ton bus, tu prends le bus, ton bus, ton arrêt, ton quartier, ton immeuble, ton adresse, travaille ton, travaille ta, bosse ton
  te trouver, vous trouver, te chercher, vous chercher, to find you, which car, your car, car is yours, house is yours, locker is yours, bike is yours, where you, quelle voiture, la tienne, le tien, ta place de parking,
  on the way home, on your way, walking home, going home, at night, tonight, your street, you live, u live, you sleep, you park, you walk, you hang, you work, your house, your address, bus you [get/take/catch], which bus, your bus, your route, your stop, your dad works, your mum works, where your, what time you, who your
  you drink, ye live, ye sit, ye park, you train, you shop, plate number, number plate, bus route, your reg, tu gares, tu bois, tu fais tes courses, tu cours, ta plaque, vous garez, which pub, which gym
`);

/** "On sait où…", "my dad is going to find out…" */
export const knowings = lexicon(`
  on saura (très bien/bien) [où/comment/qui/quand], je saurai (très bien/bien) [où/comment/qui/quand], on sait très bien [où/comment], je sais très bien [où/comment],
  je sais [où/dans/à quelle/quel/quelle/quand/comment/qui], on sait [où/dans/à quelle/quel/quelle/quand/comment/qui], nous savons [où/qui], je connais [ta/ton/tes], on connaît [ta/ton/tes], j'ai trouvé [ta/ton/où], on a trouvé [ta/ton/où], je vais trouver [où/ton/ta], va trouver [où/ton/ta], on va trouver [où/ton/ta]
  i know [where/which/what/who/when/your], we know [where/which/what/who/when/your], i found [out/where/your], we found [out/where/your], find out [where/which/who], finds out [where/which/who], i can find, we can find, we'll find, i'll find, i've seen [where/you/your], we've seen [where/you/your]
  savent où, sait où tu, on a vu où, we've got your, i've got your, we have your, i have your, my brother knows where, they know where, we've got photos of where
`);

/** The more the worse. */
export const gangs = lexicon(`
  à quelques-uns, à deux ou trois, à trois ou quatre, va se cotiser, on se cotise, à toute la classe, tous ensemble, en bande, entre gars, avec les gars, avec les potes,
  mes [cousins/frères/grandes sœurs/potes/grands frères/gars/amis/reufs/oncles], mon [frère/grand frère/cousin/père/reuf/oncle/daron], mon père et, on est [vingt/dix/cinq/six/sept/huit/quatre/trois/plusieurs/toute une/nombreux/plus nombreux/tous], on sera [douze/quinze/tout un groupe/une dizaine/une vingtaine/à plusieurs/vingt/dix/cinq/six/sept/huit/quatre/trois/plusieurs/nombreux/tous], à plusieurs, toute la bande, moi et mes, nous tous
  my [brothers/cousins/mates/boys/crew/uncles/lads/squad/big brother/older brother/brother/cousin/dad/uncle], me and my [brothers/cousins/mates/boys/crew/lads], there's [five/six/ten/loads] of us, there are [five/six/ten/loads] of us, we're all, all of us, the whole crew
`);
export const showingUp = lexicon(
  hasty(`
  [lui/leur/te/vous] [expliquer/apprendre/faire comprendre] [la vie/le respect/la politesse/à vivre/les règles/deux trois choses/le métier/qui commande], [lui/leur/te/vous] [parler du pays/remettre les idées/faire passer le message/faire passer l'envie/faire la peau/faire sa fête], débarque(nt), viennent, vient te, vont venir, va venir, à t'attendre, à vous attendre, t'attendre [à/devant/derrière], t'attend(s/ent/ons), vous attend(ent), on t'attend, je t'attends, vont te, va te [trouver/choper/parler/régler], vont s'occuper, va s'occuper, te cherche(nt), passe(nt) [te voir/chez toi], te croisera, croisera bien, te retrouve(ra/ront), et t'es [tout seul/toute seule/seul/seule]
  tu viens seul, viens seul, compte bien
  coming round, coming over, coming for, coming to, are coming, is coming, will come, waiting for you, waiting for u, will be waiting, gonna come, gonna find, going to find, will find, will get you, gonna get, going to get, looking for you, come looking, pay you a visit, pay u a visit, come say hi, want a word
`),
);
export const aloneWith = lexicon(`
  prends [tes/un/des/ton/ta/une] [mouchoirs/mouchoir/pansements/doudou/maman/casque/glace/glaçons/assurance/attelle], apporte [tes/des/ton/un] [mouchoirs/pansements/doudou/casque], ramène [tes/des/ton/un] [mouchoirs/pansements/potes], numérote tes,
  sans tes [potes/amis/copains/frères], tout seul, toute seule, quand t'es seul(e), on est [vingt/dix/cinq/six/sept/huit/quatre/trois], à plusieurs, avec mes [potes/cousins/frères], prépare(-toi), bring tissues, bring a [mate/friend/towel/plaster], without your [mates/friends/brothers], on your own, all alone, and you're alone, five of us, six of us, derrière le [gymnase/préau/local], behind the [gym/sheds/shops]
`);

export const weapons = lexicon(`
  couteau(x), cutter, fr:lame, schlass, opinel, batte, flingue, pistolet, calibre, machette, barre de fer, marteau, tournevis, acide, essence, lacrymo, taser, poing américain, matraque, ciseaux dans
  knife, knives, blade, gun, bat, machete, shank, hammer, acid, petrol, screwdriver, taser, pepper spray, knuckle duster, knuckledusters, crowbar
  batte de baseball, barre à mine, pied de biche, pelle, masse, chaîne de vélo, gaz, tronçonneuse, baseball bat, cricket bat, hurley, hurl, shovel, spade, axe, chainsaw, brick, golf club
`);
export const turns = lexicon(`
  viens pour voir, viens voir, pour toi, contre toi, sur toi, t'es prévenu(e), te planter, tu fais moins, tu feras moins, approche, si tu [viens/parles/approches/bouges/reviens/balances], dans ton [ventre/dos/cou/bide], sous la gorge, dans mon sac et, je m'en sers, je l'utilise, j'hésiterai pas, j'hésite pas, pour ta gueule
  on you, for you, use it, with your name, come and see, try me, come closer, don't make me, not scared to, not afraid to, you'll see, if you [come/talk/tell/snitch/touch/move], in your [back/neck/ribs/stomach], stab, in my bag and
  et du temps libre, isn't for the, it isn't for, waiting for you, je sonnerai, à ta porte, rien que pour, sonner chez
`);

/** Orders under a threat. */
export const demands = lexicon(`
  rends(-moi/ moi), donne(-moi/ moi), file(-moi/ moi), paye, paie, tu payes, tu paies, tu me [files/donnes/payes/paies/rends], efface, supprime, enlève, retire, ferme-la, ferme ta, tais-toi, excuse-toi, fais [mes/mon/ce que], tu fais [mes/mon/ce que], viens [demain/ce soir/seul], quitte(z), pars, partez, dis rien, le dis à personne, tu te tais, dis un mot, un mot à
  give me, pay up, pay me, hand over, send me, send us, delete, take it down, take that down, remove, do my, do our, shut up, keep quiet, keep your mouth, say sorry, apologise, apologize, say one word, say a word, one word to, tell anyone, tell a teacher, tell miss, tell sir, bring me, bring us, stay quiet, get me
`);
export const orElse = lexicon(
  'sinon, ou sinon, ou alors, ou bien, ou je, ou on, ou t, ou tu, ou tes, avant que, avant qu, or, or else, otherwise, and you, and ur, by friday, by monday, by tomorrow, before i, before we',
);
export const dooms = lexicon(
  hasty(`
  t'es [mort/morte/fini/finie/foutu/foutue], tes [mort/morte/fini/finie], tu vas [voir/payer/le payer/pleurer/souffrir/comprendre/regretter/le regretter/prendre], tu sais ce qui, ça va mal, ça va chauffer, ça va barder, je balance, on balance, je montre, je publie, je poste, je diffuse, j'envoie, on diffuse, on publie, je dis tout, je raconte, je cogne, je frappe, je te [tape/frappe/cogne/démonte], on te [tape/frappe/chope]
  vous en fasse sortir, on vous fait sortir, on s'occupe, on vient te, je viens te, je passe chez
  you're [finished/dead/done/getting/gonna/going/toast/next], ur [finished/dead/done/getting/gonna/toast/next], you are [finished/dead/done/next], you'll [regret/pay/see/be sorry/wish], getting [jumped/battered/smashed/beaten/hurt/slapped/decked], go online, go round, goes online, goes round, go viral, get posted, get leaked, i post, i'll post, i leak, i'll leak, i show, i'll show, everyone will see, everyone sees, i send, i'll send, i tell everyone, i'll tell everyone
`),
);
