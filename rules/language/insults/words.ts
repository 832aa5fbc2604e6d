/** Vulgar and insulting words, written by us, with their plurals and feminines. */
import { lexicon } from '../lexicons/lexicon';

/** Vulgar or insulting whoever says them of whatever. */
export const strong = lexicon(`
  con(n)ard(s), con(n)arde(s), con(n)as(s)e(s), enfoiré(e/s/es), enculé(e/s/es), enculer, enculez, enculeur(s), bâtard(e/s/es)
  salope(s), salopard(s), saloperie(s), salaud(s), pute(s), puute(s), putain(s), putaing, ptn, ptin, ptain, putasse(s), pétasse(s)
  pouf(f)iasse(s), grognasse(s)
  fdp, ntm, nique, niquer, niquez, niqué(e/s/es), niques, niquent, nik, nikté, ta gueule, vos gueules, ta yeule, tagueule
  [ferme/fermez] [ta/vos/la/sa/tes] [gueule/gueules/bouche/bouches/mouille], vtff, va te faire [foutre/enculer/mettre/voir/cuire]
  va chier, va niquer _ _, allez vous faire foutre, allez chier, grande gueule, bouffe tes morts, tes morts, nique tes morts
  merde(s), merdeux, merdeuse(s), merdique(s), merdier, démerde(s), emmerde(s/z), emmerdent, emmerder, emmerdeur(s), emmerdeuse(s)
  chier, chie, chiant(e/s/es), chiasse, chieur(s), chieuse(s), foutre, foutaise(s), trou(s) du cul, troudc, trouduc, trou de balle
  tête(s) de [con/nœud/cul/mort/bite/gland/chien/rat], face(s) de [rat/cul/pet/con/merde/cochon/singe]
  bordel, branleur(s), branleuse(s), branle(s/z), branlent, branler, couille(s), couillon(ne/s), casse-couille(s), cassecouille(s)
  suce [ma/mes/moi], suceur, suceuse(s), lopette(s), tapette(s), tarlouze(s), tafiole(s), fiotte(s), pédé(s), pédale(s) douce, gouine(s)
  travelo(s), bougnoule(s), bougnoul(s), négro(s), bamboula(s), bicot(s), youpin(e/s), crouille(s), bridé(s) de
  chinetoque(s), niakoué(e/s)
  [sale/sales] [arabe/arabes/juif/juifs/juive/juives/noir/noirs/noire/noires/blanc/blancs/blanche/blanches/gitan/gitans/gitane/gitanes/pd/pédé/gay/race/nègre/rom/roms/musulman/musulmans/musulmane/musulmanes/handicapé/handicapée/français/pauvre]
  feuj(s), sous-merde(s), mongolien(s), mongolienne, triso(s), teubé(e/s), tebé(s), abruti(e/s/es), crétin(e/s/es), imbécile(s), débilos
  attardé(e/s/es)( mental/ mentale/ mentaux)
  bouffon(ne/s/nes), boloss(es), bolos, bolosse, tocard(e/s/es), toquard(s), raclure(s), déchet(s) humain(s), crevard(e/s), pouffe(s)
  catin(s), biatch, tchoin(s), cassos, teub, zob, zgeg, ducon, duconn(o/ot), duschnock
  pauvre [type/fille/con/conne/cloche/tache/tâche/débile/naze/nul], gros tas, grosse [vache/truie/merde/vache/dinde]
  gros [porc/lard/con/sac/naze/nul/bolos]
  sale [chien/chienne/porc/con/conne/bâtard/pute/merde/type/race/gosse/prof/garce/truie/menteur/menteuse/voleur/voleuse/hypocrite/traître/traîtresse/rat/clochard/bouffon/cafard]
  [osti/ostie/esti/estie/hostie/asti/criss/crisse/câlisse/câlice/maudit/maudite/tabarnak/tabarnac/sacrament/sacrement] (de/d') [gros/grosse/grand/petit/vieux/vieille] (de/d') [épais/épaisse/cave/con/conne/crétin/niaiseux/cochon/porc/chien/cabochon/gnochon], [osti/ostie/esti/estie/hostie/asti/criss/crisse/câlisse/câlice/maudit/maudite/tabarnak/tabarnac] (de/d') [épais/épaisse/cave/caves/sans génie/sans dessein/niaiseux/niaiseuse/con/conne/cons/gnochon/gnochonne/cabochon/crétin/crétine/marde/chien/chiens/chien sale/téteux/nono/nonos/tarla/twit/mongol/moron/innocent/innocente/tata/tatas/pissou/chialeux/chialeuse/plaie/hypocrite/menteur/menteuse/malade/fif/tapette/profiteur/profiteuse/imbécile/incompétent/incompétente/vendu/fatigant/fatigante/achalant/achalante], sans génie, sans dessein
  petit(s) [con/cons/facho/fachos/merdeux/bâtard/bâtards/salaud/salauds/voyou/voyous/crevard], petite(s) [conne/connes/garce/garces/merdeuse/facho], gros facho, sale facho, sales fachos, sale réac
  mange-merde, tabarnak, tabarnac, tabarnaque, câlisse, crisse de _, osti de _, esti de _, ostie de _, osti, mon tabarnak, gros épais
  fuck(s/ed/er/ers/ing/in/face/wit/wits/head/heads/boy/boys/tard/tards/up), fucking, motherfucker(s), motherfucking, mothafucka, mofo
  stfu, gtfo, wtf, shit(s/ty/ting/head/heads/show/hole/holes/stain/bag/e/faced), bullshit(s/ter/ting), horseshit, dipshit(s)
  dumbshit(s), bitch(es/y/ing/ass), asshole(s), ass-hat(s), asshat(s), asswipe(s), dumbass(es), jackass(es), fatass(es), smartass(es)
  lardass, lazy ass, arsehole(s), arsewipe(s), arse
  wank(er/ers/ing/y/stain), prick(s), dickhead(s), dick(s), cunt(s/y/ish), twat(s), bastard(s), bollocks, tosser(s), bell-end(s)
  bellend(s), knobhead(s), nobhead(s), pillock(s), minger(s), minging, slag(s), slut(s/ty), whore(s), skank(s/y), thot(s), spastic(s)
  spaz(zes), mong(s), fag(s), fag(g)ot(s), poof(s), poofter(s), tranny, trannies, nigger(s), nigga(s/z), paki(s), chink(s), gypo(s)
  pikey(s), chav(s), coon(s), wog(s), kike(s)
  towelhead(s), raghead(s), piss off, pissed off, pisshead(s), piss-take, taking the piss, douche, douchebag(s), douches, scumbag(s)
  scum, shut your [mouth/face/gob/trap], shut your ugly _, shut the fuck up, shut ur mouth, shut ur face, kiss my ass, screw you
  sod off, bugger off, eff off, f off, ffs, pathetic little _, piece of [shit/crap/trash/garbage], gobshite(s), eejit(s), feckin
  fecker(s), dipstick(s), numbnuts, wazzock, spanner of a, arse-licker, brown-noser
  plein le cul, mon cul, ton cul, son cul, au cul, du cul, lèche-cul(s), peigne-cul(s), trou d'cul, fils de pute(s), fils de chien
  fils de chienne, ta race, ta mère la, enfant de salaud, gros dégueulasse, fumier(s), saligaud(s), charogne(s), salopiaud, hostie de _
  câlice, ciboire, viarge, trou de cul, mange de la marde, marde, plein de marde
  bollox, bullcrap, arsed, half-arsed, shite, shitter, dogshit, batshit, apeshit, wanky, cockhead, cocksucker(s), knob-end, bumhole
  butthole, butthead(s), jerkoff, tit-head, turd(s), git(s), smug git, twit(s), prat(s), berk(s), nincompoop(s)
  connerie(s), feignasse(s), feignasse de _, taré(e/s/es), crevure(s), enflure(s), couillonnade(s), chiottes de _, pisse-froid, trouducul, têtes de [nœud/cul/con], gueule de [con/rat/raie/travers]
  [sales/sale] [rats/chiens/chiennes/porcs/cons/connes/connards/types/gosses/profs/garces/truies/menteurs/menteuses/voleurs/hypocrites/traîtres/clochards/bouffons/cafards/gamins/gamine/gamines/morveux/morveuse/punks/bêtes/balances/flics/prolos/bourges/boches/ritals/portos/polaks]
  vieille(s) [bique/biques/carne/chouette/harpie/bourrique/guenon/garce/conne/connes/peau/truie/vache/taupe/pie/toupie/rombière], vieux [con/cons/schnock/schnoque/croûton/croûtons/bouc/porc/pervers/dégueulasse/cochon/salaud/réac/chnoque], quelle (vieille /sale /grosse )[sorcière/truie/vipère/mégère/peste/dinde/cruche/gourde/quiche]
  [les/ces/des/vos] [nazes/tocards/glandus/blaireaux/gogols/mongols/débilos/clodos/baltringues/bouseux/ploucs], baltringue(s), trou d'uc, gros beauf(s), gros débile(s), grosse débile, petit(s) débile(s), ramassis de [merde/nuls/minables/bons à rien]
  ostie, estie, criss [que/d'/de/qu'], tabarnouche, crisse [que/qu'/d'/des/le/la], en [crisse/tabarnak/câlisse/esti/ostie/maudit], mon [crisse/estie/ostie/câlisse], ma [crisse/estie/ostie/câlisse], maudite marde, câliss*, crissé (mon/ton/son) camp, sacrament, saint-ciboire, maudit(e/s) [niaiseux/niaiseuse/innocent/innocente/cave/caves/malade/fou/folle/épais]
  shat, feck off, feck you, feck this, kiss [our/his/her/their/me] (hairy /fat /sorry )(ass/arse/asses), [my/our/your] (hairy /fat /sorry )[arse/ass], [sad/sorry/pathetic] [excuse/excuses] (of /for )(a/an), poor excuse for a, sad little [man/woman/person/people/git/boy/girl/loser/life], thick as [mince/two/shit/pigshit/a/pig], fat [cow/cows/pig/pigs/slob/lump/sow], spunk(s), bawbag(s), fanny baws, jobby, arsehat, gobdaw(s), gombeen(s), bollock(s), ballbag(s), knobber(s), wee [shite/shites/bastard/scrote/weasel/nyaff], tube ye, muppetry, shitshow, crapbag, arse-hole
  [absolute/utter/bloody/complete/total/proper/right] [muppet/muppets/idiot/idiots/moron/morons/clown/clowns/cretin/cretins/weapon/weapons/plonker/plonkers/tool/tools/wally/wallies/melt/melts/numpty/numpties/imbecile/imbeciles/fool/fools/coward/cowards/loser/losers/dope/dopes/donkey/donkeys/eejit/eejits/liar/liars/weirdo/weirdos/spanner/spanners/roaster/roasters/rocket/rockets/creep/creeps]
  [shut it/shut up] (you )(little /fat /ugly /stupid )[rat/weasel/cow/pig/toad/worm/snake/swine], cretin(s), imbecile(s), snivelling _, sniveling _, slimeball(s), sleazeball(s), scumbags, sack of [shit/crap], crapweasel, weaselly _, asswad(s), douchenozzle(s), shithouse(s)
`);

/** Innocent words elsewhere; insults when they are thrown at somebody or said of them: "t'es con", "you idiot", "c'est un boulet". */
export const weak = lexicon(`
  fr:con, fr:cons, conne, connes, idiot(e/s/es), boulet(s), cachalot, macaque(s), guenon, vermine, cloporte(s), bras cassé(s), bon(s) à rien
  bonne(s) à rien, cageot(s), laideron, boudin(s), andouille(s), mytho(s), looser(s), loser(s), cas social, cas sociaux, cas soc
  taré(e/s/es), malade mental(e), malades mentaux, psychopathe(s), garce(s), morveux, morveuse(s), rapporteuse(s), poucave(s)
  fayot(s/te/tes)
  mongol(s), mongole, gogol(s), gogole, fr:pd, en:retard, en:retards, retarded, dyke(s), hoes, racaille(s), crevure(s), clochard(e/s/es), clodo(s)
  cafteur, cafteuse(s), bigleux, bigleuse, binoclard(e/s/es), manipulatrice(s), pervers(e/es), faux cul(s), faux jeton(s), ignare(s), feignasse(s)
  fainéant(e/s/es), flemmard(e/s/es), plouc(s), bouseux, beauf(s), paumé(e/s/es), têtard, intello(s), blaireau(x), demeuré(e/s)
  sans-cerveau, sans cervelle, gros naze, naze(s), zéro, tête à claques, tête d'ampoule, face de craie
  moron(s), dumbo(s), dummies, dummy, thicko(s), muppet(s), numpty, numpties, plonker(s), weirdo(s), creep(s), pervert(s)
  waste of [space/oxygen/skin], pansies, pansy, sissy, sissies, wimp(s), wuss(es), nobodies, snitch(es), teacher's pet
  teachers pet, crybaby, crybabies, brat(s), psycho(s), nutter(s), lunatic(s), maggot(s), leech(es), lowlife(s), fatty, fatso, midget(s)
  cripple(s), a disgrace, wet wipe, waste man, wasteman, gimp(s), nonce(s), sket(s), noob(s), simp(s), incel(s), tart(s), knob(s), dork, dorks, jerk(s), dweeb(s), oaf(s), scrub(s), dimwit(s), halfwit(s), nitwit(s), airhead(s)
  knucklehead(s), blockhead(s), buffoon(s), pleb(s), div, divvy, doughnut, sausage brain, pea brain, peabrain, smooth brain, clown face
  enflure(s), épais, épaisse, tache(s), gourdasse, cornichon, malotru(s), goujat(s), gougnafier(s), pignouf(s), pouilleux, clampin(s)
  tanche, triple buse, triple andouille, moins que rien, rebut, niaiseux, niaiseuse, nono, tarla, colon, gnochon, pissou, baraki(s)
  snul, klet, klette, peignarou, lèche-bottes, ganache, bécasse, pimbêche(s), pintade, mégère, harpie, greluche, pouffe, cagole, kéké
  kikoo, rageux, rageuse, frustré(e/s), détraqué(e/s), pauvre tache, ducon, glandu(s), bouse, fouine, larbin, minus, avorton, gringalet
  planche à pain
  sod, old bag, cow face, four eyes, gobby cow, daft cow, silly cow, stupid cow, lazy sod, lazy cow, dipstick, drongo, bogan, hoser
  doofus, dingbat, en:dope, dumbo, bonehead, butthead, meathead, pinhead, tool, nutjob, nutcase, pillock, trollop, harpy, shrew, busybody
  toerag, ratbag, scrote, yob, yobbo
`);

/** Insults only to somebody's face: of others they are a judgement, an animal or a thing ("c'est nul", "this cow", "he is fat"). */
export const mild = lexicon(`
  débile(s), stupide(s), bête(s), nul(s), nulle(s), cochon(s), cochonne(s), porc(s), truie(s), chien(s), chienne(s), vache(s), âne(s)
  dinde(s), morue(s), fr:thon, thons, baleine(s), singe(s), rat(s), cafard(s), parasite(s), déchet(s), ordure(s), poubelle(s), larve(s)
  clown(s), guignol(s), pitre(s), fr:gland, glands, fr:bite, bites, chatte(s), quiche(s), cruche(s), courge(s), patate(s), banane(s), tarte(s), buse(s)
  victime(s), folle(s), sorcière(s), peste(s), vipère(s), gosse(s), gamin(e/s/es), rapporteur(s), lâche(s), fr:raté, ratée, ratés, ratées, minable(s)
  pitoyable(s), incapable(s), vendu(e/s/es), nain(e/s/es), boomer(s), microbe(s), pigeon(s)
  stupid, dumb, thick, pig(s), cow(s), dog(s), snake(s), monkey(s), ape(s), whale(s), freak(s), trash, garbage, rubbish, pathetic
  nobody, babies, baby, witch(es), hag(s), savage(s), disgusting, queer(s), gay, virgin, donkey(s), sheep, melt(s), tramp(s), karen
  useless, nerd(s), clueless
  hypocrite(s), menteur(s), menteuse(s), voleur(s), voleuse(s), tricheur(s), tricheuse(s), traître(s), traîtresse(s), relou(e/s), croûton(s), crapaud(s), crevette(s), sangsue(s), limace(s), fossile(s), bourrique(s), gourde(s), nouille(s)
  liar(s), cheat(s), thief, thieves, coward(s), weasel(s), rat(s), worm(s), toad(s), swine, slug(s), parasite(s), fool(s), traitor(s), hypocrite(s), slob(s), hobo(s), peasant(s), clown(s), vermin, leech(es), delinquent(s)
`);

/** In small letters, and in one language only: "tg" is not the class TG, and "12 minutes de retard" is late. */
export const frenchOnly = lexicon('tg, ftg, pd, ntm');
export const englishOnly = lexicon('retard(s), retarded');

/** The word is studied, not thrown: "le mot « con » vient du latin". */
export const studied = lexicon(`
  mot(s), insulte(s), terme(s), expression(s), étymolog*, signifi*, origine, latin, définition, dictionnaire, synonyme(s), registre
  vocabulaire, injure(s), juron(s)
  word, words, term, terms, swear, means, meaning, etymology, slur(s), dictionary, linguist*
`);
