/** What is said of people to run them down. */

import { lexicon } from '../lexicons/lexicon';
import { combine, hasty } from '../text/combine';

/** Said of people alone: beside a noun of the school they are enough ("des élèves aussi paresseux", "lazy kids"). */
export const failings = lexicon(`
  incompétent(e/s/es), incapable(s), paresseux, paresseuse(s), fainéant(e/s/es), feignant(e/s/es), feignasse(s), flemmard(e/s/es)
  glandeur(s), glandeuse(s), tire-au-flanc, débile(s), débilos, stupide(s), bêtes à manger du foin, idiot(e/s/es), fr:con, fr:cons, conne(s)
  crétin(e/s/es), abruti(e/s/es), imbécile(s), demeuré(e/s/es), attardé(e/s/es), neuneu(s), teubé(s), boulet(s)
  insupportable(s), ingérable(s), infect(e/s/es), invivable(s), intenable(s), odieux, odieuse(s), détestable(s), exécrable(s)
  irrécupérable(s), perdus d'avance, irresponsable(s), malhonnête(s), menteur(s), menteuse(s), hypocrite(s), faux cul(s), faux-jeton(s)
  lâche(s), méchant(e/s/es), malveillant(e/s/es), malfaisant(e/s/es), toxique(s), taré(e/s/es), cinglé(e/s/es), timbré(e/s/es)
  givré(e/s/es), tordu(e/s/es), siphonné(e/s), barjo(s), pervers, perverse(s), dingue(s), cinglées, hystérique(s), parano(s)
  paranoïaque(s), caractériel(s), caractérielle(s), lunatique(s)
  raciste(s), sexiste(s), homophobe(s), misogyne(s), sadique(s), tyrannique(s), despotique(s), autoritariste(s), injuste(s), agressif(s)
  agressive(s), vulgaire(s), grossier(s), grossière(s), mal élevé(e/s/es), mal poli(e/s/es), malpoli(e/s/es), mal éduqué(e/s/es)
  impoli(e/s/es), irrespectueux, irrespectueuse(s), insolent(e/s/es), arrogant(e/s/es), prétentieux, prétentieuse(s), imbu(e/s)
  suffisant(e) et, méprisant(e/s/es), condescendant(e/s/es), hautain(e/s/es)
  illettré(e/s/es), ignare(s), inculte(s), analphabète(s), amorphe(s), apathique(s), mous du genou, mollasson(s), immature(s), bons à rien
  bonne(s) à rien, bon à rien, planqué(e/s), je-m'en-foutiste(s), m'en foutiste(s), désinvolte(s), laxiste(s), magouilleur(s)
  magouilleuse(s), tricheur(s), tricheuse(s), manipulateur(s), manipulatrice(s), narcissique(s), pervers narcissique, rancunier
  rancunière, radin(e/s), pleurnichard(e/s/es), geignard(e/s/es), moralisateurs, donneurs de leçons, assisté(e)s, procédurier(s)
  procédurière(s), quérulents, intrusifs, consuméristes, chiant(e/s/es), relou(s), pénible(s), casse-pieds, gonflant(e/s/es), soûlant(e/s)
  saoulant(e/s), énervant(e/s/es), agaçant(e/s/es), imbuvable(s), puant(e/s), ingrat(e/s/es), capricieux, capricieuse(s)
  pourri(e)s gâté(e)s, enfants gâtés, enfants rois, gâtés pourris, inhumain(e/s), sans cœur, sans gêne, sans-gêne, dangereux, dangereuse
  alcoolique, alcoolo, dépressive, frustrée, d'une nullité, d'une incompétence, d'une bêtise, d'une paresse, d'une méchanceté
  d'une impolitesse, d'une mollesse, d'une mauvaise foi, de merde, de fous, de malades, de cons, de tarés, de nuls, de cinglés, de cassos
  de débiles, d'incapables, d'abrutis, à la con, aigri(e/s/es), mal baisée, coincé(e/s)
  incompetent, useless, clueless, lazy, stupid, thick as, thick, dumb, dim, dimwitted, idiotic, moronic, brain-dead, braindead, brainless
  feral, bone idle, bone-idle, idle, workshy, pathetic, gormless, dense, slow-witted, spoilt, spoiled rotten, spoilt rotten, toxic, vile
  nasty, spiteful, evil, rude, entitled, dishonest, two-faced, spineless, gutless, cowardly, delusional, deranged, unhinged, unteachable
  insufferable, out of control, beyond help, good for nothing, good-for-nothing
  racist, sexist, homophobic, petty, vindictive, power-mad, power-hungry, unprofessional, negligent, illiterate, ignorant, arrogant
  patronising, patronizing, condescending, obnoxious, ungrateful, inept, hopeless, lying, hypocritical, manipulative, self-centred
  self-centered, narcissistic, boring as hell, so boring, dead boring, annoying, out of his depth, out of her depth, out of their depth
  unfit to, not fit to, not fit for, unfit for, failing us, ill-mannered, bad-mannered, ill-disciplined, disrespectful, uneducated
  unqualified, trashy, trampy, grumpy old, stuck-up, stuck up, snobby, strict for nothing, bitchy, moody, creepy, insane, bonkers
  two-faced liar(s), not right in the head, off her head, off his head, off their heads, off her rocker, off his rocker
  a few sandwiches short, not all there
  démissionnaire(s), de pacotille, larguée, largués, largué, dépassé(e/s) par les événements, à la dérive, d'opérette, de carnaval
  en carton, en bois, en mousse, de seconde zone, au rabais, bon à jeter, j'm'en-foutiste(s), je-m'en-fichiste(s), mollesse, nullité
  incompétence, lâcheté, suffisance, arrogance, hypocrisie, médiocrité, fainéantise, pleutre(s), pleutres, couard(s), incapable de gérer
  mal embouché(e/s), revêche(s), acariâtre(s), mal aimable(s), sinistre(s) individu
  out of their depth, out of his depth, out of her depth, not fit for purpose, spineless lot, asleep on the job, missing in action
  nowhere to be seen, as useful as, about as useful as, about as much use as, as much use as, as bright as a, as sharp as a
  about as welcoming as, about as organised as, dead weight, gutless, slapdash, shoddy, past it, a law unto, bigoted, prejudiced, snooty
  smug, pompous, sanctimonious, holier than thou, bossy, pushy, crooked
`);

/** Said of things as well: they count as a predicate of people only ("mes 5e sont nuls", "our head is awful"). */
export const worthless = lexicon(`
  nul(s), nulle(s), null, nuls à chier, nulles à chier, nul à chier, nulle à chier, naze(s), nazes de chez nazes, mauvais, mauvaise(s)
  médiocre(s), lamentable(s), pitoyable(s), minable(s), catastrophique(s), désastreux, désastreuse(s), horrible(s), affreux, affreuse(s)
  infernal(e/es), infernaux, impossible(s), bête(s), fou(s), folle(s), inutile(s), ridicule(s), grotesque(s), mou(s), molle(s)
  déplorable(s), navrant(e/s/es), consternant(e/s/es), affligeant(e/s/es), désespérant(e/s/es), inadmissible(s), inqualifiable(s), bidon
  pourri(e/s/es), merdique(s), dégueulasse(s), dégoûtant(e/s), ignoble(s), abject(e), immonde(s), honteux, honteuse(s), scandaleux
  scandaleuse(s), à côté de la plaque, à la ramasse, à chier, à vomir, à pleurer, à fuir, aux fraises, aux abonnés absents, à l'ouest
  au ras des pâquerettes, de mauvaise foi, en dessous de tout, en-dessous de tout, pas net(te), louche(s), bizarre et, chelou(s)
  claqué(e/s) au sol, éclaté(e/s) au sol, cheum, guez, c'est la cata, la cata, cata, de la merde, n'importe quoi
  awful, terrible, horrible, horrendous, horrid, dreadful, appalling, atrocious, ridiculous, rubbish, trash, garbage, crap, crappy, shit
  shite, mean, disgusting, disgraceful, shameful, shambolic, corrupt, crazy, mental, mad, a nightmare, nightmares, unbearable, impossible
  thick, thick as, worthless, worse than useless, abysmal, lousy, dire, dodgy, mid, ass, cringe, wack, unfair, unjust, bad, beyond bad, bad at, boring
  laughable, deplorable, diabolical, pants, a waste of, not good enough, not up to, the pits
`);

/** What somebody or a place is called. */
export const badNames = lexicon(`
  honte, catastrophe(s), poubelle, prison, zoo, cirque, jungle, bagne, asile( de fous), désastre, blague, farce, plaie(s), cancer
  cauchemar(s), calamité(s), fléau, imposteur(s), tyran(s), dictateur(s), despote(s), sorcière(s), vipère(s), peste(s), harpie(s)
  monstre(s), sauvages, animaux, primates, cas sociaux, cas social, cassos, branleur(s), branleuse(s), parasite(s), lèche-bottes
  lèche-cul(s), fayot(s), connard(s), connasse(s), merde(s), bouffon(s), bouffonne(s), clown(s), guignol(s), rigolo(s), charlot(s)
  pitre(s), branquignol(s), bras cassés, porc(s), ghetto, zéro effort, zéro respect, zéro motivation, zero effort, zero respect
  zero brains, gros nul(s), gros nulle, grosse nulle, moins que rien, ordure(s), crapule(s), voyou(s), racaille(s), délinquants, voleur(s)
  bébés, larve(s), légume(s), mollusque(s), truffe(s), gourde(s), quiche(s), buse(s), tocard(s), loser(s), loosers, tortionnaire(s)
  bourreau, esclavagiste(s), petit chef, petits chefs, psychopathe(s), malade mental, malades mentaux, garderie, usine à gaz, bateau ivre
  panier de crabes, nid de vipères, foutoir, bordel, foire, secte, trou à rats, taudis, ruine(s), fumiste(s), touriste(s), glandus
  pantin(s), marionnette(s), girouette(s), carpette(s), serpillière, cerveau lent, cerveaux lents, pas une lumière, pas des lumières
  boulets
  joke, disgrace, shambles, dump, dumpster fire, hellhole, hell hole, circus, zoo, prison, jungle, mess, hot mess, disaster(s)
  embarrassment, trainwreck, train wreck, car crash, nightmare, failure(s), waste of space, waste of time, waste of money, waste of oxygen
  bully, bullies, liar(s), snake(s), coward(s), tyrant(s), dictator(s), control freak(s), idiot(s), moron(s), imbecile(s), clown(s)
  muppet(s), numpty, numpties, witch, witches, dragon, monster(s), animals, savages, brat(s), spoilt brats, dunce(s), psycho, psychopath
  hypocrite(s), fraud(s), cheat(s), thief, thieves, wanker(s), prick(s), dick(s), bitch, cow, twat, loser(s), snowflakes, narcissist(s)
  sociopath, moaners, gossip(s), lunatics, layabouts, skivers, slackers, thugs, yobs, scumbags, creep(s), perv, pervert, weirdo(s)
  jobsworth(s), pen pusher(s), fossil, dinosaur, backstabber(s), two-faced cow, arsehole(s), asshole(s), dickhead(s), knobhead, plonker
  pillock, twit, airhead, bore, pushover, doormat, alcoholic, drunk, nutter, nutcase, nutjob, basket case, lost cause, lost causes
  no-hopers, dead loss, laughing stock, cesspit, cesspool, toilet, madhouse, asylum, war zone
  navire sans capitaine, bateau sans capitaine, avion sans pilote, navire à la dérive, bateau qui coule, titanic, radeau de la méduse
  paquebot sans, la honte de, la risée de, risée, la lie de, usine, usine à, caserne, mouroir, garderie géante, moulin
  cour des miracles, armée mexicaine, boulet(s) du groupe, erreur de casting, plaisanterie, fantôme(s), courant d'air, huître(s)
  mou du genou, chèvre(s), moules, bulots, manches, manche, brêle(s), billes, bille en, tanches, tanche, tire-au-flanc, poids mort
  sinking ship, ship without, car crash of a, wet lettuce, wet sponge, wet blanket, chocolate teapot, chocolate fireguard, paper tiger
  law unto themselves, dead weight, passenger, passengers, ghost, chocolate kettle, excuse for, sorry excuse for, poor excuse for
  pathetic excuse for, disaster zone, bear pit, car boot, clown show, clown car, laughing stock, bunch of clowns, one-man band
  dinosaurs
`);

/** What was left undone: "n'a toujours rien compris", "can't even teach", "never marks". */
const neglect = [
  combine(
    'a|ont|avait|avaient',
    '|toujours|vraiment|strictement|absolument|encore',
    'rien',
    'compris|fait|foutu|géré|prévu|appris|expliqué|écouté|préparé|organisé|corrigé|suivi|capté|retenu|anticipé|vu venir',
  ),
  combine(
    'a|ont|avait|avaient',
    'jamais',
    'compris|géré|appris|expliqué|écouté|préparé|organisé|corrigé|respecté|tenu|travaillé|enseigné|rendu|répondu|daigné|pris la peine|pris le temps|été foutu|été fichu|été capable|été à la hauteur|su',
  ),
  combine(
    'sait|savent',
    '|toujours|vraiment|absolument|même',
    'pas',
    'expliquer|enseigner|gérer|tenir|corriger|parler|faire cours|compter|se taire|se tenir|se faire respecter|élever|éduquer|diriger|manager|encadrer|organiser|communiquer|ce qu',
  ),
  combine(
    "can't|cannot|couldn't|can not|will never|doesn't know how to|don't know how to",
    '|even',
    'teach|manage|lead|run|spell|control|organise|organize|be bothered|behave|parent|keep order|handle|explain|do their job|do his job|do her job|do maths|add up|plan',
  ),
  combine(
    'never',
    'marks|mark|replies|reply|answers|answer|listens|listen|shows up|show up|turns up|turn up|helps|help|does anything|do anything|does any|teaches|plans|explains|learn|apologises|supports us|backs us|taught that|does his|does her|do their',
  ),
].join(',');
/** What they do. Those that say "rien", "pas", "never" in themselves are no denial. */
export const misdeeds = lexicon(
  hasty(`${neglect}
  
  [feraient/ferait/feriez] mieux [d'élever/d'éduquer/de s'occuper/de se regarder/de balayer/d'apprendre/de se taire/de travailler], élever leurs [enfants/gosses/mômes/gamins] au lieu, moins de temps à râler,
  [traite/traitent/parle/parlent/sert/servent/considère/considèrent] (à/les/ses/leurs/nous) (élèves/nous/enfants/gens) comme [des/du/de la] [chiens/chien/merde/bétail/esclaves/moins que rien/bêtes/animaux], comme si on était des [chiens/animaux/bêtes/esclaves/débiles/bébés],
  should [raise/parent/control/discipline] their [kids/children/own], if they spent less time, treats us like [dirt/dogs/animals/cattle/children/rubbish], treat us like [dirt/dogs/animals/cattle/children/rubbish],
  ment comme, mentent comme, ment, mentent, nous ment, nous mentent, raconte(nt) n'importe quoi, dit n'importe quoi, disent n'importe quoi
  fait n'importe quoi, font n'importe quoi, se fout de, se foutent de, se fout complètement, se foutent complètement, se moque de nous
  se moquent de nous, se moque du monde, se moquent du monde, se fiche de, se fichent de, s'en fout, s'en foutent, s'en fiche
  s'en fichent, s'en tape(nt), s'en bat, s'en battent, s'en contrefiche(nt), s'en contrefout, s'en lave les mains, n'en a rien à
  n'en ont rien à, en a rien à foutre, ont rien à foutre, a rien à faire des élèves
  fait rien, font rien, fait jamais rien, font jamais rien, fait jamais son, fait jamais ses, font jamais leur(s), fout rien, foutent rien
  fiche rien, fichent rien, fout que dalle, foutent que dalle, branle rien, branlent rien, glande rien, glandent rien, rame pas une
  fiche pas une, branle pas une, fout pas une, glande(nt) toute, se tourne(nt) les pouces, se la coule(nt) douce, tire(nt) au flanc
  travaille(nt) jamais, bosse(nt) jamais, bosse(nt) pas, lève(nt) pas le petit doigt, lève(nt) jamais le petit doigt, brille(nt) par
  toujours absent(e/s/es), jamais là, jamais à l'heure, toujours en retard, arrive(nt) toujours en retard, se pointe(nt) en retard
  dort en cours, est payé à, est payée à, sont payés à
  sert à rien, servent à rien, sert strictement à rien, servent strictement à rien, vaut rien, valent rien, vaut pas un clou
  comprend rien, comprennent rien, pige(nt) rien, pigent que dalle, connaît rien, connaissent rien, sait rien, savent rien, sait même pas
  savent même pas, sait pas expliquer, sait pas enseigner, sait pas gérer, sait pas tenir, sait pas corriger, sait pas parler
  sait pas écrire, sait pas faire, sait pas compter, sait pas ce qu, sait pas se taire, savent pas se taire, savent pas se tenir
  savent pas tenir, savent pas élever, savent pas éduquer, sait absolument pas, savent absolument pas, explique mal, [explique/expliquent/parle/corrige/note/enseigne/gère/organise/surveille/cuisine] (tellement/si/hyper/super/vraiment/très/trop/carrément/extrêmement) mal, explique rien
  explique(nt) trop mal, explique super mal, élève(nt) mal, élèvent plus, tient pas sa classe, tient pas ses classes, gère rien
  gèrent rien, gère pas, gère que dalle, a rien géré, a rien fait, ont rien fait, a rien foutu, ont rien foutu, a rien compris
  ont rien compris, a rien à faire, a jamais su, ont jamais su, a jamais rien, ont jamais rien, a jamais été capable, a jamais géré
  a jamais mis les pieds, ont jamais mis les pieds, a jamais enseigné, a jamais ouvert un livre, ont jamais ouvert, a jamais répondu
  ont jamais répondu, a pas de respect, ont pas de respect, a pas les compétences
  a pas la carrure, a pas le niveau, ont pas le niveau, ont plus de respect, répond(ent) jamais
  écoute(nt) personne, écoute(nt) rien, écoute(nt) jamais, est pas capable, sont pas capables, est même pas capable
  sont même pas capables, est pas fichu(e), est pas foutu(e), sont pas fichu(e)s, sont pas foutu(e)s, est pas à la hauteur
  sont pas à la hauteur, pas à sa place, pas doué(e/s), pas très malin, pas très malins, pas très maligne, pas futé(e/s), pas fute-fute
  pas finaud(s), pas compétent(e/s/es), pas professionnel(le/s/les), pas fait pour enseigner, pas faite pour enseigner, pas faits pour
  pas fait pour ce métier, pas faite pour ce métier, est dépassée par sa classe, se laisse marcher dessus, se laisse déborder
  se laissent déborder, se cache(nt) derrière, se défile(nt), démissionne(nt) de leur rôle, ont démissionné, a raté sa vocation
  ferait mieux de, feraient mieux de, ferait mieux d', ferait bien de, feraient bien de, ferait bien d', feraient bien d'
  diplôme dans une pochette, diplôme dans un kinder, diplôme dans un paquet, a eu son diplôme dans, a eu son concours dans, hurle toute
  crie toute, gueule toute, crie pour rien, hurle pour rien, toujours en arrêt, toujours en vacances, toujours malade
  jamais son cours prêt, devrait démissionner, devrait changer de métier, devraient changer de métier, devrait avoir honte
  devraient avoir honte, devrait être viré(e), mérite d'être viré(e), mérite(nt) des baffes, mérite(nt) des claques
  mérite(nt) pas leur salaire, mérite pas son salaire, mérite pas son poste, mérite pas d'être
  prend pour, prennent pour, nous prend pour des, nous prennent pour des, nous traite comme, nous traitent comme, nous méprise(nt)
  me méprise(nt), nous sacrifie(nt), nous pourrit la vie, nous pourrissent la vie, me pourrit la vie, pourri(t/ssent) l'ambiance
  nous enfume(nt), nous harcèle(nt), me harcèle(nt), nous saoule(nt), nous soûle(nt), me saoule(nt), me soûle(nt), nous gonfle(nt)
  me gonfle(nt), me gave(nt), me casse(nt) les, nous casse(nt) les, me court sur, me tape(nt) sur, nous tape(nt) sur, m'énerve(nt)
  m'insupporte(nt), m'exaspère(nt), me sort par, me sortent par, me dégoûte(nt), me fait honte, me font honte, me fatigue(nt)
  me désespère(nt), me rend fou, me rend folle, me rendent fou, me rendent folle, me fait vomir, me fait gerber, fait honte à
  font honte à, nous fait honte, fait du favoritisme, a ses chouchous, a des chouchous, a ses têtes, note à la tête
  note n'importe comment, note au pif, fait régner la terreur, terrorise(nt), humilie(nt), rabaisse(nt), nous crie dessus
  crie tout le temps, hurle tout le temps, gueule tout le temps, gueule sur, hurle sur, crie sur, passe(nt) son temps à
  passent leur temps à, passe sa vie à, a pété les plombs, a pété un câble, a un grain, a un problème mental, a une case en moins
  a une araignée au plafond, pète plus haut, se prend pour, se prennent pour, se croi(t/ent) tout permis, se la pète(nt)
  a inventé cette histoire, ont inventé cette histoire, ont inventé, a tout inventé, a truqué, ont truqué, a magouillé, a trafiqué
  a bâclé, ont bâclé, a saboté, ont saboté, a détruit, ont détruit, a ruiné, ont ruiné, a massacré, a menti, ont menti, a triché
  ont triché, ont copié sur, a étouffé l'affaire, ont étouffé l'affaire, étouffe(nt) les affaires, couvre les, nous a laissé tomber
  nous a laissés tomber, nous ont laissés tomber, pense(nt) qu'à, pense qu'à sa carrière, pense qu'à sa gueule, vient que pour
  viennent que pour, court après, a le QI, ont le QI, a deux de QI, ont deux de QI, a deux neurones, ont deux neurones, a un pois chiche
  a rien dans, ont rien dans, ont un pois chiche, ont du jus de, a pas inventé, ont pas inventé, ont pas la lumière à tous les étages
  a pas la lumière à tous les étages, lumière à tous les étages, pas la lumière, est aimable comme une porte, craint, craignent, pue
  puent, schlingue, coule, abuse(nt) trop, a peur de ses élèves, a peur des élèves, est jaloux de, passe l'éponge, est de mèche
  perd les copies, a perdu nos copies, rend jamais les copies, rend pas les copies
  can't teach, cannot teach, couldn't teach, can't manage, couldn't manage, cannot manage, can't control, cannot control, can't lead
  couldn't lead, couldn't organise, couldn't organize, couldn't run, can't run, can't spell
  can't be bothered, couldn't be bothered, can't be arsed, couldn't care less, could care less, couldn't tell, can't do their job
  can't do his job, can't do her job, can't count, can't parent, doesn't know how, don't know how to behave
  don't know what they, doesn't know what he, doesn't know what she, doesn't know anything, don't know anything, doesn't care, don't care
  doesn't give a, don't give a, doesn't listen, don't listen, doesn't lift a, don't lift a, never lift(s) a, doesn't have a clue
  don't have a clue, hasn't a clue, hasn't got a clue, haven't a clue, haven't got a clue, haven't the faintest, hasn't the faintest
  has no clue, have no clue, has no business, has no backbone, has no spine, has no control, has no authority
  has no class control, have no manners, have no respect, has no respect, have no brains, has no brain, have zero respect, has no empathy, has no shame, have no shame, has no social skills, have no common sense, a brain cell, two brain cells
  one brain cell, brain cell between
  does nothing, do nothing, does naff all, does sod all, do sod all, does bugger all, does fuck all, do fuck all, does jack
  does absolutely nothing, do absolutely nothing, never does, never do, never did, never shows, never show, never replies, never reply
  never answers, never marks, never teaches, never taught, never listens, never listen, never turns up, never turn up, never on time
  never backs, never supports, always late, always absent, always on her phone, always on his phone, only cares about, only care about
  only cared about, always off sick, lies to, lies about, lie to, lied to, lied about, lies through, lies all, lies constantly
  keeps lying, ruins, ruined, ruining, ruin this, will ruin, has ruined, destroys, destroyed our, destroying our, destroying this
  is destroying, is running this school into, ran this school into, running this place into, has run this, treat(s) us like
  treat(s) staff like, treat(s) me like, treats everyone like, treat teachers like, hates us, hate us, hates kids, hates children
  hates teaching, hates me, hates everyone, suck(s), sucked, stinks, blows chunks, plays favorites, plays favourites, has favourites
  has favorites, picks on, pick on, picked on, knows nothing, know nothing, should be sacked, should be fired, should be ashamed
  should be struck off, should be locked, should be banned from, should quit, should resign, should never have been
  should not be teaching, shouldn't be teaching, shouldn't be allowed, shouldn't have kids, needs sacking, needs firing
  needs to go, needs to resign, need to resign, need sacking, needs to retire, must go, ought to resign, ought to be ashamed
  ought to be sacked, drive(s) me mad, drive(s) me insane, drive(s) me crazy, drive(s) me up, drive(s) me nuts, make(s) me sick
  makes my skin, makes my blood, make my blood, does my head in, do my head in, get(s) on my, got on my, let(s) us down, let us all down
  letting us down, throw(s) us under, threw us under, threw me under, stab(s) you in, stabbed me in, talks rubbish, talks down to
  talk down to, talk absolute, talks absolute, talks crap, talks out of, bullies, bullied staff, gaslight(s), micromanage(s), power trip
  power trips, power tripping, on a power trip, shouts at everyone, shouts all, screams at, yells at, yells all, humiliates
  makes kids cry, makes us cry, makes everyone cry, made me cry, makes it up as, make it up as, making it up as, hides in, sits on his
  sits on her, sit on their, asleep at the wheel, wouldn't know, would not know, couldn't find, couldn't hit, thinks he owns
  thinks she owns, thinks he's god, thinks she's god, up his own, up her own, up their own, up themselves, full of himself
  full of herself, full of themselves, full of it, takes credit, takes all the credit, covers up, covered up, swept it under, lost our
  can't stand, sharpest tool, sharpest knife, brightest bulb, thick as two, dumb as, lights are on but, lost the plot, not cut out for
  could not lead, failed us, has failed our, have failed our, fail our kids
  est gérée n'importe comment, est géré n'importe comment, gérée n'importe comment, géré n'importe comment, dirigée n'importe comment
  dirigé n'importe comment, part à vau-l'eau, partent à vau-l'eau, part en vrille, part en sucette, part en cacahuète, part en live
  va à la dérive, prend l'eau, va dans le mur, fonce dans le mur, navigue à vue, pilote à vue, brasse(nt) du vent, brasse(nt) de l'air
  pédale(nt) dans la semoule, bâcle, bâclent, bâcle ses cours, fout pas une, en fout pas une, en fiche pas une, en rame pas une
  en cale pas une, fout plus rien, a pas mis les pieds dans, ont pas mis les pieds dans, a jamais mis un pied dans, se planque(nt)
  se défausse(nt), rejette la faute, nous marche dessus, lui marchent dessus, leur marchent dessus, manque de professionnalisme
  manque de respect, manquent de respect, manque de rigueur, manque d'éducation, manquent d'éducation, manque de courage
  manque total de, met la même note, note à l'escalier, lit ses diapos, lit son diaporama, lit son powerpoint, lit son cours
  se contente de lire, ferait passer, feraient passer, a le charisme d', a l'empathie d', a l'intelligence d', a la pédagogie d'
  a l'autorité d', a le niveau d', ont le niveau d', niveau d'une flaque, niveau d'une huître, ont le charisme d', plafonne au niveau d'
  fait la pluie et le beau temps, règle ses comptes, divise pour mieux régner, nous monte les uns contre, joue aux mots croisés
  joue au chef, fait son petit chef, se prend les pieds, se noie dans un verre, dirige rien, dirigent rien, assume rien, assument rien
  assume pas, se paie notre tête, se paye notre tête, se payent notre tête, nous mène en bateau, nous mènent en bateau, nous balade
  nous baladent, fait l'autruche, font l'autruche, regarde ailleurs, ferme les yeux, ferment les yeux, a baissé les bras
  ont baissé les bras, a démissionné depuis longtemps, a lâché l'affaire, n'assure pas, assure pas une cacahuète
  se touche(nt) la nouille, se gratte(nt), se la raconte(nt), confond autorité et, abuse de son pouvoir, abusent de leur pouvoir
  reads off the, reads off slides, reads from the slides, reads from a, reads the powerpoint, reads straight off, blames us
  blames the kids, blames everyone, blame us, blames teachers, is beneath them, are beneath them, beneath him, beneath her
  doesn't know the first, don't know the first, has a spine, have a spine, got a spine, grow a spine, phones it in, phoning it in
  phone it in, throws teachers, throws staff, throws everyone, throws people, can't string, couldn't string, cannot string
  string a sentence, couldn't teach, couldn't care, has the leadership, has the charisma, has the personality, has the emotional
  has the brains, have the brains, has the attention span, have the attention span, has the social skills, has the backbone
  have the manners of, has the manners of, has the organisational, skills of a, couldn't organise, can't organise, couldn't manage
  couldn't run, runs this place like, runs the school like, run like a, rules by fear, leads by fear, plays the victim, plays god
  moves the goalposts, move the goalposts, passes the buck, pass the buck, pulls rank, hasn't taught, haven't taught, hasn't set foot
  haven't set foot, never set foot, hasn't been in a classroom, wouldn't last five, wouldn't last a day, wouldn't know good
  does the bare minimum, do the bare minimum, coasts, coasting, has checked out, checked out years, dines out on, turns a blind eye
  turn a blind eye, looks the other way, buries their head, head in the sand, heads in the sand, loves the sound of
  likes the sound of his own, watches videos all, shows videos all, shouts over, swears at, sneers at
  rolls her eyes, rolls his eyes, talks over, mumbles, drones on, waffles
`),
);

/** A class of fools: "quelle bande de…", "what a useless bunch". */
export const heaps = lexicon(`
  bande de, bande d', ramassis de, ramassis d', tas de, tas d', troupeau de, troupeau d', brochette de, brochette d', clique de, équipe de
  équipe d', armée de, armée d', meute de, horde de
  bunch of, pack of, load of, shower of, collection of, herd of
`);

export const superlatives = lexicon(`
  pire, pires, plus nul(s), plus nulle(s), plus mauvais(e/es), plus incompétent(e/s/es), plus feignants, plus fainéants, plus bêtes
  worst, most useless, laziest, dumbest, thickest, rudest, most incompetent, stupidest, nastiest, meanest, most annoying, most boring
  most hopeless, weakest, rowdiest, noisiest, lousiest, most useless, most difficult, most unpleasant, most negative, most entitled, most selfish, least motivated, least able, least competent
  plus faible(s), plus paresseux, plus fainéant(e), plus pénible(s), plus insupportable(s), plus ingrat(e/s), plus désagréable(s), moins motivé(e/s/es), moins compétent(e)
`);

/** Whom they stand in front of is run down: "everyone hates Mr Brown". */
export const dislikes = lexicon(`
  déteste, détestent, déteste trop, hais, hait, haïssent, peux plus saquer, peux pas saquer, peut pas saquer, peut plus saquer
  peux pas blairer, peut pas blairer, peux plus blairer, peux pas sentir, peut pas sentir, peux pas encadrer, peux plus encadrer
  peux plus voir, peux pas piffer, peux pas voir, honte de, honte à, supporte plus, supporte pas, supporte vraiment plus, ras le bol de
  plein le dos de, plein le cul de
  hate, hates, despise, despises, can't stand, cant stand, cannot stand, loathe, ashamed of, embarrassed by, sick to death of
`);
