/**
 * Idioms that run somebody down and mean little else: with somebody of the school beside them they are enough,
 * in whatever order and form they are said.
 */

import { lexicon } from '../lexicons/lexicon';
import { hasty } from '../text/combine';

/** Work not done, or done badly. */
const idle = `
  répond(ent) [aux/à nos/à mes] (mails/messages/courriels/appels) [une fois par/quand/tous les trois/tous les six], une fois par [siècle/millénaire/éclipse], tous les trente-six du mois, en vacances toute l'année, payé(e/s/es) à [rien faire/ne rien faire/dormir/bâiller/brasser], du vent du vent et, du vent et (encore) du vent, rien que du vent, [nous/m'] a (re)lu [son/ses/le/les] [diaporama/diapos/powerpoint/ppt/slides], [lit/lisait] [son/ses] [diaporama/diapos/powerpoint/slides], découvre(nt) [l'emploi du temps/le planning/la liste/le dossier/le programme] en même temps, passe(nt) des [films/vidéos/dessins animés] [depuis/toute/tous/à chaque/en boucle/pour avoir], a (encore) mis un [dessin animé/film/documentaire] encore, parl[e/ent/é/ait] (que) [de lui/d'elle/d'eux-mêmes] pendant, zéro [conseil/écoute/empathie/pédagogie/considération/soutien/suivi/anticipation/implication/professionnalisme/remise en question/bienveillance/autorité/charisme], que du vent, de la poudre aux yeux, beaucoup de bruit pour rien, encore paumé, a encore [perdu/paumé/égaré/oublié/laissé] [mon/ma/mes/nos/notre]
  sort(ent) de [son/leur] bureau que, quitte(nt) [son/leur] bureau que, [only/never] leaves [his/her/their] office, only comes out [for/of/when], only comes out of [his/her], has never taught, have never taught, hasn't taught since, n'a jamais enseigné, n'ont jamais enseigné
  a pas enseigné depuis, pas vu un élève depuis, pas mis les pieds, refile(nt) [le/les/la/ses/son] même(s), même cours [photocopié/depuis], mêmes cours depuis, depuis le minitel, depuis 19[98/95/92/90/85/99/97/87]
  réunion pour préparer la réunion, meeting about the meeting, meetings about meetings, connaît mieux, connaissent mieux, knows more about [golf/biscuits/the canteen/football/his car/her nails] than
  rien fait faire, à part du coloriage, met [un film/des films/une vidéo/des vidéos] [toute/à chaque/pendant/tout], petits fours, quand ça l'arrange, quand ça les arrange
  un lundi sur deux, un jour sur trois, arriv[e/ent] [après/derrière] [la/les] [sonnerie/élèves], [découvert/découvre/découvrent] l'existence [des/de la/du/de l'/de nos/de son/de sa]
  [en fonction de/selon/suivant] [son/leur/l'] humeur, [corrige/note/punit/enseigne/décide] à l'humeur, jamais rendu [un/une/aucun], perdu la moitié [des/de nos]
  passe la [journée/récré/matinée/pause/réunion] [à se/à fumer/à râler/sur son/au café/aux toilettes/cachée/caché], fait semblant de [chercher/lire/noter/surveiller/comprendre/nous écouter/s'intéresser]
  [let/lets/letting] them watch [youtube/netflix/films/movies/videos/tiktok], treat(s) [meetings/lessons/inset/assembly] as [nap time/a nap/optional/a hobby], two speeds, two settings, two modes
  one speed, no second gear, allergic to [work/effort/marking/planning/email/emails/children/kids/deadlines/paperwork], vanish(es) [when/whenever/at/the], never around when, nowhere to be [seen/found]
  hide(s) [in the/from the/whenever/when/behind], hiding in the, always [off/sick/away/missing] when, signs everything and reads nothing
  en fou[t/tent/tait/taient] pas une, en fich[e/ent/ait] pas une, en rame(nt) pas une, en branle(nt) pas une, en foutre une
  en ram[ait/aient] pas une, a rien foutu, ont rien foutu, rien foutre, se les roul[e/ent/ait], peign[e/ent] la girafe
  se roul[e/ent/ait/aient] les pouces, poil dans la main, bras cassé(s), se dor[e/ent] la pilule, se planqu[e/ent/ait/aient]
  se la coul[e/ent/ait], coinc[e/ent] la bulle, fait la sieste pendant, rien de ses journées, rien de leurs journées, rien de l'année
  rien de la journée, fait le strict minimum, font le strict minimum, le service minimum, le minimum syndical, fait de la figuration
  fait acte de présence, fait semblant de travailler, fait semblant de bosser, font semblant de travailler, font semblant de bosser
  brass[e/ent] de l'air, brass[e/ent] du vent, pédal[e/ent] dans la, fait du vent, font du vent, vend(ent) du vent
  bâcl[e/ent/ait/er] [ses/leurs/les/tous ses/tout] cours, bâcl[e/ent] tout, bâcl[e/ent] [son/leur] travail, bâcl[e/ent] les corrections
  torch[e/ent] [ses/leurs] cours, lit ses diapos, lit [son/ses/le/les] [powerpoint/diapo/diapos], recopier le [livre/manuel]
  récite son cours, cours photocopiés, met la même note, met les notes au pif, notes au hasard, notes à la louche, perd nos copies
  égare nos copies, corrige au pif, note au pif, note à la tête, corrig[e/ent] jamais, rend jamais rien, prépare jamais, préparent jamais
  travaill[e/ent/er] le moins possible, boss[e/ent] deux heures, payé(e/s/es) à [rien/glander/ne rien], payé(e/s/es) pour rien
  salaire de ministre pour rien, piston[né/née/nés], vol[e/ent] son salaire, vol[e/ent] leur salaire, arrêt de complaisance
  se met en arrêt, en arrêt maladie dès, absent(e/s) une semaine sur deux, absent(e/s) un jour sur deux, plus souvent absent(e/s)
  jamais dans son bureau, jamais dans sa classe, toujours fourré(e) en, pause café permanente, passe sa vie à la machine à café
  sur son téléphone [tout/toute/pendant/en], à la bourre tous les, en roue libre, roupill[e/ent], fumist*
  phones it in, phoning it in, phoned it in, phone it in, bare minimum, does the least, do the least, as little as possible
  square root of, steals a living, stealing a living, reads off the, reading off the, reads from the [slides/powerpoint/board]
  reads [his/her/the] [slides/powerpoint], reading the slides, just reads [out/from/off], death by powerpoint, puts on a video
  sticks on a [film/video/dvd], sticks a [film/video] on, copy from the board, copying from the board, copy out of the [book/textbook]
  swan[s/ned/ning] [in/off/about/around], skiv[es/ing], skive off, bunks off, coast[s/ing] to retirement, coasting, dead wood, deadwood
  dead weight, hasn't planned a lesson, never plans, wings it, winging it, pull [his/her/their] weight, pulls [his/her] weight
  pulling [his/her/their] weight, sits in [his/her/their] office, hid[es/ing] in [his/her/their], clock-watch*, first out of the car park
  first out the [door/gate], leaves at the bell, off sick again, off sick every, swinging the lead, long lunch(es)
  scrolls [through/on], on [his/her/their] phone all, on [his/her/their] phone [during/instead/while], lift a finger, lifted a finger
  lifts a finger, work-shy, hasn't marked, haven't marked, takes [weeks/months] to [mark/reply/answer], loses our [work/books/coursework]
  lost our [work/books/coursework/tests]
`;

/** No gift for it, no head for it. */
const unable = `
  croi(t/ent) que je suis [leur/sa/son] [employé/employée/bonne/boniche/esclave/secrétaire/nounou/domestique/servante/larbin/chauffeur], me prennent pour [leur/une/un] [bonne/boniche/esclave/secrétaire/nounou/domestique/larbin/guichet], pren(d/nent) l'école pour [une/un] [garderie/hôtel/supermarché/self/moulin/drive], c'est [koh-lanta/fort boyard/la foire/le far west/guantanamo/le souk/la cour des miracles/un asile/le cirque/la jungle/le zoo/verdun/bagdad], pas un(e) pour [rattraper/relever/sauver/remonter] (l') autre, pas un pour [rattraper/relever/sauver] l'autre, pas une pour [rattraper/relever/sauver] l'autre, donne(nt) envie de [démissionner/fuir/rendre mon/tout plaquer/hurler/me pendre/changer de métier/se tirer/me tirer/tout lâcher/poser ma démission/baisser les bras/prendre ma retraite], [connaît/connaissent/sait/savent/explique/expliquent/comprend/comprennent/écoute/écoutent/travaille/travaillent/lit/écrit] moins [bien/que/de/vite], mon [chien/chat/hamster/poisson rouge/grille-pain/fils de _ ans/gamin de _ ans] [ferait/fait/explique/expliquerait/enseignerait/écrit/lit/compte/gérerait/s'en sortirait/comprend/comprendrait] mieux, même mon [chien/chat/hamster/poisson rouge], élève(nt) des [tyrans/rois/princes/princesses/petits rois/enfants rois/monstres/assistés], fabrique(nt) des [tyrans/assistés/rois/monstres], néant [intellectuel/pédagogique/absolu], encéphalogramme plat, électroencéphalogramme
  [cri/criant/crie/crient/hurle/hurlent/gueule/gueulent] plus fort que, [affligé/affligée/affligés/affligées/consterné/consternés/choqué/choqués/navré/navrés/atterré/atterrés/déçus/déçu] (par/de) (par/de) [le/l'/du/la] [comportement/attitude/conduite/tenue/manque]
  se sont cru(e/s/es) [au-dessus/chez/tout permis/seuls], se [croire/croyait/croyaient] au-dessus, regards vides, regard vide, regards bovins, bouches ouvertes, bâillement collectif, service client, service après-vente, self-service
  embarrass(ed) themselves, embarrassed the school, embarrassed us, disgraced themselves, appalled by the [behaviour/attitude/manners], disappointed [by/with/in] the [behaviour/attitude/manners/conduct], zero effort
  idea of [support/help/feedback/leadership/discipline/planning/teaching/wellbeing/communication/fun/behaviour management] is, [met/seen/known] [doorstops/doorknobs/plants/puddles/rocks/lampposts/chairs/toasters/hamsters/goldfish/traffic cones/garden gnomes] with more, with more [initiative/personality/charisma/sense/spine/empathy/ideas/energy] than
  durée de vie d'un, aussi [fiable/fiables/utile/utiles/solide/solides] qu'un, guards the _ (as though/like), guards the _ as if, as often as [a/the/halley's], about as often as
  jamais entendu (parler d/parler du) [le mot/les mots/non/règlement/respect], connaît pas le mot, connaissent pas le mot, ne sait pas dire non, savent pas dire non
  confond(ent) [l'école/école/l'autorité/autorité/sévérité/fermeté/pédagogie/enseigner/éduquer/diriger/collège/lycée/classe/salle de classe/récré/conseil de classe/parent/parents], prennent l'école pour, prend l'école pour
  comme un dragon, comme un hamster dans, le niveau d'un [ce1/ce2/cp/cm1/maternelle/bébé], le niveau d'une maternelle, niveau [maternelle/cp/caniveau/zéro], même les [plantes/plantes vertes/chaises/radiateurs/murs/souris/poissons/mouches] [baissent/s'endorment/dorment/bâillent/fuient/comprennent/apprennent/pleurent]
  part à vau-l'eau, partent à vau-l'eau, à vau-l'eau, prend l'eau, se casse la figure, tient avec du scotch, tient avec des bouts de, aux commandes d'un, plus personne aux commandes, personne aux commandes
  pas un seul qui [réfléchit/réfléchisse/comprend/comprenne/écoute/travaille/sait/sache/bosse/suit/suive/lit/lise], aucun qui [réfléchit/comprend/écoute/travaille/sait/bosse], pas un pour [réfléchir/écouter/rattraper/lever]
  brillé par [leur/son] absence, brille(nt) par [leur/son] absence, brillent par leur, brille par son, s'est illustré(e) par son manque, manque total de, attitude [lamentable/déplorable/honteuse/inadmissible/scandaleuse/indigne]
  the way i [manage/run/treat/water/keep/handle/organise] [houseplants/plants/a houseplant/my plants/my sock drawer/my inbox/goldfish], [done/does/did/do] nothing since, run(s) on [spite/gossip/panic/fear/ego/egos/bad coffee], [should/ought to] have to pass a test, needs a licence to, couldn't organise a queue, couldn't organize a line, [more use/more help/better organised/better organized] than [our/the/my], a stapler would, the photocopier has more, less use than
  is a type of [cheese/pasta/biscuit/soup/fish], come with a warning label, comes with a warning label, nest of vipers, moan more than they, should have left teaching, should have quit teaching, raised a [small/little/tiny] [dictator/monster/tyrant/hooligan], [lazier/ruder/dimmer/dumber/nastier/thicker] [set/bunch/lot/group/class/crew]
  could get lost in, could lose an argument, could burn water, could trip over a, could start a fight in, could bore a, could curdle milk, could empty a room, lose an argument with a, could mess up a, could ruin a, [leadership/management/teaching/communication/governance] by [slideshow/email/emails/memo/powerpoint/spreadsheet/whatsapp/acronym/committee/panic/laminator/tweet/newsletter/text/survey/clipboard/buzzword/hashtag]
  [couldn't/could not/can't/cannot] [find/spot/locate/identify] [a/an/the/their/his/her] _ (_ )[with/if you], with a [flashlight/torch/map/compass/search party/satnav], with both hands and a, with two hands and a, both hands and a map, more organised [puddles/puddle/traffic jams/bins/socks/soup], more organized [puddles/puddle/traffic jams/socks/soup], have met more, i've met more, i've seen more [life/organisation/leadership/sense/charm/charisma/warmth/backbone] in
  [smiled/smile] since [19_/20_/the], hasn't smiled since, has smiled since, not smiled since, from hell, waste of [chairs/oxygen/a chair/space/desks/a salary/a desk], clock watcher(s), clockwatcher(s), clock watching, seat warmer(s), [talk/talks/talked/talking/lecture/lectured/lecturing] at us, took zero questions, took no questions, zero questions, [take/took/taking] these animals, these animals, those animals, bunch of animals, pack of animals, wild animals, pack of hyenas, like feral, actually feral, absolutely feral, idea of [support/leadership/help/wellbeing/praise/thanks/consultation] is
  wouldn't (recognise/recognize/know/spot/notice) _ _ if it [bit/hit/slapped/sat/fell/jumped], if it [bit/hit/slapped/sat on/fell on] [him/her/them], never met a [problem/meeting/deadline/rule/pupil/child/plan], couldn't make worse, makes everything worse
  [is/are] for other people, happen to other people, not one of them [can/could/knows/has/is/listened/listens/thinks], none of them [can/could] [read/write/think/listen/hold/sit/count/spell], what did [year/they/anyone] _ do all year
  [argue/argues/arguing] with a [signpost/wall/lamppost/door/brick/brick wall/tree/chair], who can't [work out/spell/add/count/read/teach/write/tell/control/use], exclusively by, communicates only by, communicates by
  attention span of, [energy/ambition/charm/charisma/warmth/humour/humor/personality/imagination/drive/empathy/patience/subtlety/vision] of a, the [charm/charisma/warmth/humour/personality/empathy] of
  [teach/teaches/marks/mark/talks/leads/manages/explains/drives/dresses/writes/sings/runs] like [he/she/they/a/an/he's/she's/it's], like [he's/she's] reading the, let [the whole/the/our/us/everyone/their/themselves] (year/school/class/side/team/whole/group) (group )down, let themselves down, let us all down
  most boring [human/person/man/woman/teacher/lesson/class/subject] alive, doesn't know any [maths/math/english/french/science/history/of], knows no [maths/math/english/french/science], can't be bothered to, couldn't be bothered to, can't be bothered with
  [voix/humour/charisme/charme/ambition/énergie/pédagogie/chaleur/souplesse/imagination/empathie/patience/subtilité/discrétion/sens de l'humour] [d'un/d'une/de] [agrafeuse/parpaing/bulot/frigo/congélateur/porte/huître/caillou/glaçon/radiateur/gps/répondeur/robot/balai/poutre/sèche-cheveux/horodateur/tank/bulldozer/rouleau/tractopelle/menhir]
  autant [de/d'] [humour/charisme/charme/pédagogie/ambition/énergie/chaleur/imagination/empathie/patience/tact/finesse/motivation/volonté/neurones/culture/vocabulaire/conversation/autorité] [que/qu'un/qu'une], as much [humour/charisma/charm/warmth/personality/empathy/imagination/energy/ambition/tact/backbone/sense] as, about as [useful/welcoming/subtle/warm/motivated/helpful/organised/interesting/exciting/clever] as, as [useful/welcoming/subtle/helpful/exciting/interesting] as a
  [complètement/totalement] [à la rue/largué/largués/larguée], à la masse, complètement à côté, à côté de [ses/leurs] pompes, à côté de la plaque
  à la dérive, aux fraises, dépassé(e/s) par [les événements/tout/sa classe/son poste/ses], complètement dépassé(e/s)
  totalement dépassé(e/s), patin[e/ent] dans la, pataug[e/ent/ait], navigu[e/ent/ait] à vue, pilot[e/ent] à vue, y connaît rien
  y connaissent rien, y pige(nt) rien, y entrave rien, y comprend rien, y comprennent rien, comprend rien à rien, comprennent rien à rien
  comme [ses/leurs] pieds, comme un manche, comme des manches, comme une patate, comme un pingouin, avec les pieds
  en dépit du bon sens, fil à couper le beurre, inventé la poudre, inventé l'eau [chaude/tiède]
  inventé le fil, pas une flèche, pas des flèches, pas une lumière, pas des lumières, pas un génie, pas des génies, pas un foudre
  pas le couteau le plus, pas un cadeau, pas une affaire, pas des cadors, pas un cador, pas le pingouin, lumière à tous les étages
  case en moins, case vide, fusibles, pois chiche, cerveau de [moineau/poule/poulet/moule/mouche/colibri], cervelle de [moineau/moule]
  tête de linotte, têtes vides, rien dans le [crâne/cerveau/citron/ciboulot], rien dans la [tête/caboche/cervelle]
  QI [d'huître/d'une huître/de bulot/de moule/d'un bulot/négatif/à un chiffre/de poisson/d'un poisson], deux neurones, seul neurone
  un neurone, aucun neurone, encéphalogramme plat, électroencéphalogramme plat, deux de tension, bas du front, bas de plafond
  pas fini(e/s), fini(e/s) [au pipi/à la pisse], bercé(e/s) trop près du mur, tombé(e/s) sur la tête, pas gâté par la nature
  pas [un/une] pour rattraper, rattraper l'autre, l'un rattrape l'autre, erreur de casting, s'est trompé de [métier/voie], s'est trompée de [métier/voie], trompé(e/s) de métier, trompé(e/s) de voie
  raté [sa/leur] vocation, loupé [sa/leur] vocation, changer de métier, changer de boulot, devrait faire autre chose
  devrait prendre sa retraite, vivement [sa/leur] retraite, devrait retourner à l'école, rendre son tablier, se recycler
  rien à faire [devant/dans une classe/dans une école/dans ce métier/dans l'éducation/à ce poste/dans l'enseignement/avec des enfants]
  pas sa place [dans/devant/en/ici/à ce poste/à l'école], pas leur place [dans/en/ici/au lycée/au collège]
  pas fait(e/s) pour [ça/ce métier/ce poste/enseigner/diriger/les études/le lycée/ce job], pas les épaules, pas l'étoffe, pas la carrure
  pas les compétences, pas la moindre [autorité/idée/compétence/pédagogie/empathie], aucune [autorité/pédagogie/empathie/compétence]
  aucune [psychologie/éducation/culture/rigueur/notion/organisation/considération/humanité/honnêteté/discipline], aucun savoir-vivre
  aucun [tact/charisme/respect/courage/bon sens/sens de/scrupule/professionnalisme/leadership], zéro [pédagogie/autorité/empathie]
  zéro [respect/charisme/motivation/compétence/communication/organisation/éducation/neurone/culture/discipline/implication]
  zéro patience, zéro effort, zéro écoute, zéro soutien, zéro considération, niveau zéro, degré zéro, jamais été fichu(e/s) de
  jamais été foutu(e/s) de, même pas fichu(e/s), même pas foutu(e/s), même pas capable(s), infichu(e/s) de, infoutu(e/s) de
  pas foutu(e/s) de, pas fichu(e/s) de, pas capable(s) de [gérer/tenir/expliquer/faire/diriger/écrire/lire/répondre], incapable(s) de
  incapable(s) d', peine à aligner, align[er/e/ent] [deux/trois] [mots/phrases/idées], sait à peine [lire/écrire/parler]
  savent à peine [lire/écrire/parler/compter], écrire une phrase sans faute, faire une phrase, bourré(e/s) de fautes dans [ses/leurs]
  diplôme dans [une/un], [CAPES/concours/diplôme/agreg/master] [dans une/en] pochette, pochette surprise, paquet de lessive
  comment [elle/il] a eu [son/le] [concours/diplôme/capes/poste/bac], trouvé [son/leur] diplôme, eu [son/leur] concours
  qui l'a [embauché/embauchée/recruté/recrutée/nommé/nommée], mérite pas [son/leur] [poste/salaire/titre/paye]
  usurp[e/ent], imposture, part en [vrille/sucette/cacahuète/live/lambeaux/couilles/quenouille], partent en [vrille/sucette/live]
  à vau-l'eau, court à sa perte, droit dans le mur, part à la dérive, se casse la figure, tombe en ruine, à l'abandon
  sans capitaine, bateau ivre, bateau qui coule, radeau de la méduse
  maison de fous, asile psychiatrique, foire d'empoigne, le souk, le bazar permanent, pétaudière, panier de crabes
  nid de vipères, machine à broyer, tombé bien bas, la honte de, font honte, fait honte, fond du panier, le fond du trou
  classe poubelle, école poubelle, lycée poubelle, collège poubelle, usine à cancres, garderie géante
  pire que tout, cancre(s), cas désespéré(s), cas désespérés, cause perdue, causes perdues, bon(s/ne/nes) à rien
  rien à tirer de, rien à en tirer, tirerai rien, tirera rien, tirer quelque chose de ces, confiture aux cochons, perles aux cochons
  perles aux pourceaux, on dirait des [huîtres/mollusques/zombies/limaces/singes/animaux/moules/sauvages/bébés/légumes/poulets/veaux]
  on dirait un [zombie/robot/gamin/dictateur/clown/mollusque], comme des [sauvages/animaux/mollusques/larves/porcs/huîtres]
  parler à un mur, parler à des murs, parler dans le vide, niveau [maternelle/abyssal/lamentable/de maternelle/proche de zéro/affligeant]
  niveau [déplorable/pitoyable/consternant/catastrophique/désespérant], plafonn[e/ent] au niveau, au ras des pâquerettes, ras du sol
  plus bas que terre, au fond du gouffre, mon [chat/chien] [ferait/enseigne/explique/gère/comprend], ma grand-mère ferait
  un enfant de [3/trois/4/quatre/5/cinq/6/six] ans [ferait/expliquerait/comprendrait/saurait], même mon [chien/chat]
  aimable comme, aimables comme, aussi utile(s) qu', aussi vif(s) qu', vives qu', motivé(e/s/es) comme
  ferait passer _ pour, feraient passer _ pour, fait passer _ pour un
  chocolate teapot, chocolate fireguard, wet [sponge/lettuce/flannel/blanket/weekend/fish/paper], ashtray on a motorbike
  as much use as, about as [useful/much/bright/sharp/helpful/inspiring/organised/organized/warm/welcoming/subtle/motivated/lively] as
  as [useful/sharp/bright/thick/dense/dumb/interesting/warm/welcoming] as a, the first thing about, arse from [his/her/their], ass from
  organise a piss, brewery, out of [his/her/their/its] [depth/league], in over [his/her/their] head(s), way over [his/her/their]
  string a sentence, string two words, string together, tie [his/her/their] [own shoelaces/shoelaces/shoes], run a bath, run a tap
  run a [bake sale/tuck shop/lemonade/raffle], wet paper bag, fight [his/her/their] way out, find [his/her/their] own
  sandwich(es) short, short of a picnic, sharpest [tool/knife/pencil/crayon], brightest [bulb/crayon/spark/star], two short planks
  thick as [mince/pig/two/a], not playing with a full, full deck, two brain cells, brain cell, brain cells, lights on but
  nobody home, nobody's home, headless chickens, bull in a china, piece of work, nasty piece, making it up as, pin the tail
  has no [clue/backbone/spine/business/manners/shame/authority/control/standards/empathy/vision/people skills/social skills/brains]
  have no [clue/backbone/spine/business/manners/shame/authority/control/standards/empathy/vision/brains/discipline/work ethic]
  has a spine, have a spine, grow a [spine/backbone/pair], grew a spine, spine of a, backbone of a, with a backbone, with a spine
  charisma of a, personality of a, brains of a, manners of a, span of a, iq of a, empathy of a
  warmth of a, charm of a, work ethic of a, energy of a wet, vocabulary of a, integrity of a
  initiative of a, self-awareness of a, sense of a brick, communication skills of, leadership qualities of
  to save [his/her/their] [life/lives], teach a [dog/fish/duck/cat], teach [his/her] way out, manage [his/her/their] way out
  past [his/her/their] [sell/best/use/prime], should have retired, should've retired, time to retire, needs to retire, needs retiring
  wrong job, wrong profession, wrong career, in the wrong line, find another [job/career], find a new [job/career], another line of work
  should find [another/a different], find a different [job/career], stick to the day, never set foot in, hasn't set foot in
  not set foot in, hasn't taught [a/in/since/for], never taught a, hasn't been [in/near/inside] a classroom, not been in a classroom
  last taught [a/in/when], forgotten what a classroom, how [did/does] [he/she] [get/keep/become]
  who hired, who [put/left] [him/her/them] in charge, who gave [him/her/them], who let [him/her] near, [in/from/of] a cereal [packet/box], cracker
  [teaching/teacher] [degree/certificate/qualification] [in/from/out] a, [barely/hardly] qualified, unqualified for
  trusted to run, trust [him/her/them] [to/with] [a/run/feed/look], run by [idiots/clowns/monkeys/fools/amateurs/morons/incompetent/children]
  run by people who, run by someone who, run by a bunch, run like a [prison/circus/zoo/cult/business/dictatorship/boot], run into the ground
  running [this/the/our] [school/place/department] into, into the ground, into the gutter, went to the dogs, gone to the dogs
  going to the dogs, going down the [pan/toilet/drain/tubes], gone down the [pan/toilet/drain/tubes], gone downhill, going downhill
  on its last legs, sinking ship, rudderless, car crash, clown show, clown car, shitshow, shit show
  poop show, omnishambles, amateur hour, mickey mouse, tinpot, kangaroo court, bear pit
  zoo in here, like a zoo, absolute zoo, herding cats, bottom of the barrel, scraping the barrel
  sink school, failing school, lost causes, lost cause, no hope for, beyond saving, write-off, write them off, thick as they come
  don't have a brain, doesn't have a brain, not a brain, not one brain, empty-headed, empty heads, nothing between [his/her/their] ears
  wouldn't know a, couldn't pour, couldn't manage a, couldn't lead, couldn't teach, couldn't inspire, couldn't spell
  couldn't run a, couldn't control a, couldn't handle a, can't [spell/read/write/count] [to/their/his/her/a], can't tie, can't handle a
  can't control [a/the/his/her/their/our], can't keep [order/control], lost control of, lose(s) control of, walk all over, walks all over
  trained monkey, a monkey could, my [dog/cat/nan/toddler] could, [a/my] [five/four/three/six] year old could, seen more life in
  brighter [rocks/spoons], met sharper, more [sparkling/intelligent/stimulating] conversation, more intelligence in a, more life in a
  the lot of them, the whole lot of them, every last one of them, every single one of them is, bane of my, talking to a [brick/wall]
  talk to a brick, casting pearls, pearls before swine, pulling teeth, glorified [babysitter/babysitters/daycare/babysitting]
  no better than a, leaves a lot to be desired, leave a lot to be desired, leaves much to be desired, laisse à désirer, laissent à désirer

  géré(e/s) n'importe comment, gère(nt) n'importe comment, fonctionne n'importe comment, organisé(e/s) n'importe comment, droit dans le mur
  va dans le mur, vont dans le mur, prend l'eau de toutes parts, [pris/a/ont/attrapé/chopé] le melon, [pris/a/ont/attrapé/chopé] la grosse tête
  [leadership/people/social/teaching/listening/communication/management/organisational/interpersonal] skills of a
  [intelligence/maturity/brain/iq/empathy/charisma] of a [toddler/goldfish/potato/brick/doorknob/gnat/turnip/pebble/rock/plank/teaspoon/child]
  de pacotille, d'opérette, à la noix, à la manque, de mes deux, de bas étage, à la mords-moi, à deux balles, de foire
  [prof/profs/directeur/directrice/direction/chef/cheffe/collègue/collègues/principal/CPE/inspecteur/équipe] [en carton/du dimanche/au rabais/de carnaval]
  de mal en pis, grosse blague, vaste blague, vaste plaisanterie, mascarade, vaste fumisterie, une honte, quelle honte
  trop [méchant/sévère/injuste/con/chiant/relou/naze/pourri](e/s)
`;

/** Nobody one would trust, or work under. */
const unkind = `
  ses chouchous, que ses chouchous, à ses chouchous, qu'à ses, que pour ses, a ses têtes, à la tête du, note à la gueule, des notes à la gueule
  se pren[d/nent] pour [des/un/une/la/le/dieu] [star/stars/reine/reines/roi/rois/princesse/princesses/chef/chefs/génie/génies/flic/flics/boss/mère/père/directeur/directrice/ministre], s'est pris(e) pour
  [sent/sentent] [le/la/l'/le vieux/la vieille] [fromage/moisi/chien/poisson/tabac/transpi/transpiration/vieux/rance/clope/café/ail/oignon/égout/pieds/pisse/renfermé], sent mauvais, sentent mauvais, postillonne, pue de la gueule, pue du bec, mauvaise haleine, haleine de
  [smell/smells/smelled/stinks/reeks] of [fish/cheese/sweat/smoke/onions/onion/wee/cabbage/egg/eggs/coffee/cats/damp/feet/fags/booze], [smells/stinks] so bad, stinks, dog breath, coffee breath, bad breath
  s'en fiche(nt) [de/des/du/complètement/royalement/pas mal], s'en fout de, fait la morale, font la morale, donne(nt) des leçons à, sourit sur les photos
  with a grudge, on a power, has favourites, has favorites, plays favourites, plays favorites, only likes the, picks on, picks favourites
  botte(nt) en touche, fait l'autruche, font l'autruche, joue(nt) l'autruche, noie(nt) le poisson, retourne(nt) [sa/leur] veste
  courage fuyons, la sourde oreille, nous mèn[e/ent] en bateau, mène(nt) [tout le monde/les parents/les gens] en bateau
  nous balad[e/ent], se renvoi[e/ent] la balle, ouvr[e/ent] le parapluie, ferm[e/ent] les yeux sur, tourne le dos aux, s'en lav[e/ent]
  préfèr[e/ent] regarder ailleurs, met la poussière sous, mettent tout sous le tapis
  par la terreur, à la baguette, d'une main de fer, petit(e) chef, petits chefs, joue(nt) [au/aux/les] petit(s) chef(s), petite dictature
  joue(nt) au chef, jou[e/ent] les [chefs/caïds/tyrans/divas], [prend/prennent/croit/croient] pour [Napoléon/dieu/le roi/la reine/le chef]
  se croit [chez/au-dessus/supérieur/supérieure/tout permis/indispensable/sorti/sortie/le centre/le roi/la reine], se croient [chez/tout]
  se croient [au-dessus/supérieurs/seuls/les/rois], croi[t/ent] tout savoir, sait toujours tout mieux, s'écoute parler, s'écoutent parler
  ego surdimensionné, ego démesuré, pète plus haut, nous prend de haut, nous prennent de haut
  prend les gens pour, prennent les gens pour, prend tout le monde pour, prend les élèves pour, prend les profs pour, prend ses collègues
  traite [mal/ses/les/tout] [ses/le/élèves/profs/collègues/gens/monde], traite les gens, traite les élèves, traite mal, nous traite(nt)
  parle mal [aux/à/des/de], parle(nt) mal, parle comme [à des/à un/un/une], s'acharn[e/ent] sur, une dent contre
  en grippe, tête de turc, souffre-douleur, favoritisme, chouchoutage, à la tête du client, deux poids deux mesures
  passe-droit(s), magouille(s), copinage, règl[e/ent] [ses/leurs] comptes, dans les pattes, bâtons dans les roues
  dans notre dos, poignard[é/e/ent/er], coup(s) bas, coup(s) en douce, langue de [vipère/pute/bois], langues de vipère
  double jeu, double face, hypocri*, faux derche(s), faux jeton(s), fait croire, nous enfum[e/ent], lèch[e/ent] les [bottes/pieds]
  lèche-*, fayot[e/ent], cire(nt) les [pompes/bottes], brosse à reluire, carriéris*, que [sa/leur] [carrière/prime/promotion/pomme/gueule]
  qu'à [sa/leur] [carrière/prime/promotion/pomme/gueule/image/tronche], que l'image, tire la couverture, s'attribue le mérite
  récolte(nt) les lauriers, récupère le travail, ragot(s), commère(s), pipelette(s), mauvaise(s) langue(s)
  passe(nt) [son/leur] temps à [se plaindre/râler/critiquer/gueuler/crier/papoter/fumer/cancaner/hurler/bavarder/dormir/rien/surveiller]
  toujours à [se plaindre/râler/critiquer/gueuler/crier/chercher], toujours en train de [se plaindre/râler/gueuler/crier/critiquer]
  jamais content(e/s/es), fait que [crier/gueuler/hurler/râler/parler/critiquer/punir], font que [crier/gueuler/râler/parler/bavarder]
  cri[e/ent] [pour rien/tout le temps/sans arrêt/dessus/après/comme], hurl[e/ent] [pour rien/sans arrêt/dessus/sur], gueul[e/ent]
  pun[it/issent] [pour rien/tout le monde/sans raison], colle(nt) pour rien, humili[e/ent/é/és], rabaiss[e/ent]
  casse les élèves, descend les élèves, démoli[t/ssent] les, dégoût[e/ent] [les/des/de], dégoûté(e/s) [des/de l'/du], broi[e/ent]
  n'écout[e/ent] [rien/personne/que], aucune parole, jamais tenu, promesses en l'air, tient jamais [ses/parole], baratin, belles paroles
  laiss[e/ent] tout passer, laiss[e/ent] tout faire, laxis*, démissionnaire(s), [père/mère/parent/parents/papa/maman] absent(s/e)
  se décharg[e/ent] sur, se repos[e/ent] sur, fait faire le boulot, se déchargent, refil[e/ent] [le/leur/son/ses], assistanat, cassos
  enfant(s) roi(s), mal élevé(e/s/es), enfants [sauvages/mal], vraies plaies, vraie plaie, une plaie, vraie peste
  pour [leur/leurs/sa/des/une/notre] [nounou/nounous/boniche/boniches/larbin/larbins/esclave/esclaves/baby-sitter/garderie/bonne/bonnes]
  pour des [larbins/esclaves/pigeons/idiots/débiles/imbéciles/gosses/moutons/pions/boniches/nounous/vaches/abrutis/cons]
  comme des [larbins/esclaves/pigeons/idiots/débiles/imbéciles/gamins/pions/chiens/merdes/moins que rien/malpropres/pestiférés/numéros]
  comme de la merde, comme du bétail, comme des bêtes, bon débarras, vivement [qu'il/qu'elle/qu'ils/son/sa/leur] [parte/dégage/mute/parte]
  vivement qu'[il/elle/ils] [parte/dégage/s'en/partent/soit], qu'[il/elle] dégage, qu'[ils/elles] dégagent, regretter personne
  regrettera pas, regretterai pas, personne [ne] [la/le/les] regrettera, manquera pas, manquera à personne, faut le virer, faut la virer
  qu'on [la/le/les] [vire/mute/dégage/change/remplace], qu'on nous [débarrasse/en débarrasse], débarrasser de [lui/elle]
  bonne pour la retraite, bon pour la retraite, bon pour l'asile, bonne pour l'asile, bon à enfermer, bonne à enfermer, à enfermer
  folle à lier, grain dans la tête, pète au casque, pété un [plomb/câble]
  mal luné(e/s), mal lunée, tire la gueule, font la gueule, fait la gueule, tirent la tronche, aucune humanité
  prise de tête, casse-couille*, cass[e/ent] les [couilles/pieds/oreilles/bonbons], me [sort/sortent] par, nous [sort/sortent] par
  tap[e/ent] sur [le système/les nerfs], insupport[e/ent], m'horripil*, hérisse(nt), file(nt) de l'urticaire, donne(nt) envie de [vomir/fuir]
  donne(nt) des boutons, filent la nausée, donne envie de pleurer
  faire pitié, fait pitié, font pitié, pitoyab*, lamentab*, affligeant(e/s/es), consternant(e/s/es), navrant(e/s/es), se moque(nt) de
  se fou[t/tent] [du/de la/de/des/d'/de nous/de tout/royalement/complètement], s'assoi[t/ent] sur, s'en [fout/foutent/tape/tapent]
  s'en [cogne/balance/battent/bat], rien à [foutre/faire/cirer/battre/secouer/péter] [de/des/du/d']
  under the bus, take(s) [the/all the] credit, took the credit, stab(s/bed) [me/you/us/people/everyone] in, backstab*, two-faced
  blam[es/ing/ed] [us/me/the kids/the students/the teachers/everyone/the parents/staff/the class], pass(es) the buck
  passing the buck, wash(es) [his/her/their] hands, look(s) the other way, turns a blind eye, sweeps everything, under the carpet
  under the rug, hide(s) behind, hiding behind, beneath [him/her/them], above the [rules/law], above [it all/themselves]
  [thinks he/thinks she/thinks they/think they/thinks he's/thinks she's/think they're/thinks he is/thinks she is/think they are] [above/better/god/the queen/the king/entitled/too good/it's], thinks [he/she] [is/owns/knows/runs] [god/the]
  think [they/the rules] [own/don't apply/know/run], rules don't apply to, know better than, knows better than, knows it all, know-it-all(s)
  sun shines out, love(s) the sound of, in love with [his/her] own, ego the size, massive ego, egotistical, egomaniac, big-headed, drama queen
  prima donna, little hitler, tinpot dictator, reign of terror, rules by fear
  rule(s) [by/with] [fear/an iron], iron fist, power mad, bully boy, mean girls, queen bee, cliquey
  favouritism, favoritism, teacher's pet(s), has it in for, have it in for, picks on, picking on, singles [me/us/him/her] out
  nepotism, jobs for the boys, brown-nos*, suck(s) up to, arse lick*, ass kiss*, kiss(es) up to, yes men, yes-men
  treat(s) [us/staff/teachers/everyone/people/me/kids/students/parents] [like/as], treated [us/like dirt], like [dirt/rubbish/garbage/crap]
  like [children/toddlers/babies/animals/criminals/idiots/something on], talks to [us/me/people/everyone/staff/kids] like
  speaks to [us/me/people/everyone/staff/kids] like, talks down, looks down [on/their/her/his], look down [on/their], down [her/his] nose
  down their noses, snap(s) at [everyone/us/kids/people/the], bark(s) [at/orders], barking orders, shout(s) [at us/at everyone/all/for no]
  shouting [at us/at the kids/all], scream(s) at, yell(s) at, [always/only/constantly] [shouting/yelling/screaming/moaning/complaining]
  always [moaning/complaining/whinging/whingeing/late/off], moan about, does nothing but [moan/shout/complain/whinge/gossip]
  do nothing but [moan/shout/complain/whinge/gossip/mess/talk/chat], nothing but [moan/shout/trouble/excuses], all talk, lip service
  full of [hot air/herself/himself/themselves/excuses/crap/shit/it], bare-faced, barefaced, lies through, pants on fire, gaslight*
  promise(s) the [earth/moon/world], broken promises, not a shred of, shred of [empathy/decency], not an ounce of, ounce of [empathy/decency]
  lack(s) [any/basic/all] [sort/kind/empathy/respect/manners/common/human/professionalism/backbone], heart of stone, cold-hearted, heartless
  soulless, joyless, sour-faced, sour puss, face like a, miserable [cow/git/old/woman/man/sod/so], old [bat/bag/crone/cow/git/trout/hag]
  battleaxe, harpy, misery guts, killjoy, control freak, micromanag*, breathing down, jobsworth(s), penny-pinch*, bean counters
  good riddance, back of [him/her/them/that/this], won't be missed, nobody will miss, no one will miss, won't miss [him/her/them]
  can't wait [for/until/till] [him/her/them/she/he/they] [to leave/leaves/leave/retires/retire/to retire/goes/to go/go]
  can't wait for [him/her/them/that/this] to [leave/retire/go], needs sacking, sack [him/her/the/them]
  deserves the sack, get rid of [him/her/this/that/them], should be [sacked/fired/struck/ashamed/replaced/embarrassed/ousted]
  need to be [sacked/fired/replaced], needs to be [sacked/fired/replaced], no confidence in, lost all respect, zero respect for
  no respect for, had it with, had it up to here, sick to death, sick and tired of, sick to the back teeth, done with this, fed up to
  raised in a barn, raised by wolves, dragged up, brought up in a barn, couldn't parent, parent their own, parent your, never heard the word no
  never been told no, little [darlings/angel/angels/treasures] can do no, can do no wrong, entitled [little/brats/parents]
  free [childcare/babysitting/daycare], as [childcare/babysitters/a babysitting], think we're [babysitters/their], not their [servants]
  personal [servants/slaves/babysitters], make(s) [me/your] [skin crawl/blood boil], skin crawl, blood boil, gives me the creeps
  creeps [me/us] out, gets on [my/our/everyone's], does my [head/nut] in, drives me [up/round/mad/nuts/insane/crazy], my last nerve
`;

/** What they cannot or do not do: a word that denies stands before it ("can't string a sentence together", "n'a pas mis les pieds…"). */
export const undone = lexicon(`
  tenir [trois/deux/une/cinq/quatre] [chaises/mouches/poules/gamins/élèves/minutes], tenir [trois/deux/quatre] élèves, organise a [bun/piss/tea/raffle/fire], organize a, run a [bath/raffle/tap/whelk/tuck],
  ouvrir [un/le/leur/son] [cahier/livre/agenda/classeur], tenir [un/son/leur] [crayon/stylo/compas/ciseaux], sortir [leurs/ses/une] affaires, lire [une/la/les] consigne(s), lire un mot dans, rester assis, s'asseoir, recopier [une/un/le/la], se taire, fermer leur,
  open [a/their] book(s), sit still, line up, read a [letter/clock/sentence/map/register], find a page, copy a, follow an instruction, follow instructions, wipe [a/their/his/her/its],
  [rempli/rendu/corrigé/envoyé/saisi/préparé/assuré/organisé/ouvert/lu] [un seul/une seule/la moindre/le moindre], vu [une classe/un élève/d'élève/d'élèves/un enfant] [de sa/de leur/depuis/de près/ailleurs], vu d'élève(s), tenu une [classe/craie], ouvert un [livre/dictionnaire/manuel], lu [un livre/une ligne/le règlement/les textes], corrigé une copie, mis les pieds [dans/en/devant/au], mettre les pieds [dans/en/au], mettent les pieds [dans/en/au], met les pieds [dans/en/au]
  aligner [deux/trois], aligner une phrase, lever le petit doigt, lève(nt) le petit doigt, levé le petit doigt, bouge(nt) le petit doigt
  écrire [sans/une phrase/un mail/un mot/leur/son/correctement], tenir [une/sa/ses/leur/la/parole/ses promesses] classe(s), tenir parole
  gérer [une/sa/ses/son/leur/un/la/des/notre/nos/quoi], diriger [une/un/quoi/sa/son], se faire respecter, faire cours, faire un cours
  expliquer [un/une/le/la/les/son/ses/quoi/clairement/correctement/simplement], se remettre en [question/cause], remise en question
  dire [bonjour/merci/pardon/s'il], dit bonjour, dit merci, dit pardon, disent bonjour, disent merci, répond(ent) aux [mails/messages]
  répond(ent) à [un/nos/mes/aucun], répondre [aux mails/à un mail/à nos/à mes], faire [son/leur] [travail/boulot/métier/job], fait [son/sa] [travail/boulot/job]
  font leur [travail/boulot/job], tenir un [planning/emploi/budget/stylo], lire [une consigne/un mail/une notice], compter jusqu'à, différence entre
  prendre [une/la moindre] décision, prend aucune décision, assume(nt) [rien/leurs/ses], assumer [ses/leurs], élever [ses/leurs/un/des] [enfants/gosses/gamins/mômes]
  surveiller [leurs/ses], éduquer [leurs/ses], s'occuper de [leurs/ses], s'occup[e/ent] de [leurs/ses], remplacer un, prépar[e/ent] [ses/leurs/aucun] cours
  connaît [le nom/nos/les prénoms/son métier/sa matière/le programme/ses élèves], maîtrise [sa/son/rien/le/la], corrig[e/ent] [nos/les/ses/mes/leurs] copies
  tenir debout, suivre une consigne, tenir en place, fichu(e/s) de, foutu(e/s) de, capable(s) [de/d'], à la hauteur, d'une grande [intelligence/utilité/aide]
  les pieds sur terre, toute [sa/leur] tête, la lumière à tous, inventé [la/le/l'], vol[é/e] haut, arrivé(e/s) à la cheville, digne de
  string [a/two] [sentence/words], tie [his/her/their] shoelaces, [run/organise/organize/manage/plan/lead] [a/an/anything/their/his/her/the]
  [teach/control/handle/keep/discipline/inspire/engage] [a/the/his/her/their/anyone/us/order/kids/anything/teenagers/to save], the first thing about
  [know/knows/tell] [his/her/their] [arse/ass/backside], arse from, lift a finger, lifted a finger, do [his/her/their] [job/jobs/work], be [bothered/arsed/trusted]
  give(s) a [damn/toss/monkey's/hoot/fig/crap/shit/rat's/stuff/fuck/flying], care [less/about us/about the kids/about staff/about students/about pupils]
  have a [clue/brain/spine/backbone/shred/clue/heart/scooby], got a [clue/brain/spine/backbone/scooby], a shred of, an ounce of, a scrap of
  spell [her/his/their/a/to/simple], write a sentence, write [his/her/their/own] name, read a [clock/room/map/timetable], read instructions
  mark [a/our/any/the/his/her/their] [book/books/work/essays/tests/exams], marked [a/our/any/the/anything/our] [book/books/work/essays/tests]
  answer [an/emails/a/our/any/the/my], reply to, replied to, return [a/my/our/calls], prepare [a/his/her/their] [lesson/lessons]
  stepped [foot/inside/into], set foot, been in a classroom, been [near/inside] a classroom, taught a [class/lesson/day], done a day's work
  do a day's, fit for purpose, fit to [teach/lead/run/be/work], up to [the job/it/scratch/standard], cut out for, the sharpest, the brightest, rocket scientists
  raise [his/her/their/own] (own) [kids/children/child], parent [his/her/their], say [please/thank/hello/sorry], wash [his/her/their], sit still for
  concentrate for, listen for, shut up for, behave for, wipe [his/her/their], all there, right in the head, organise their way, make a decision
  take [responsibility/any responsibility/criticism/no], admit [he/she/they/a mistake], apologise, apologize, support [us/staff/teachers/its/their]
`);

/** "(le charisme) d'une huître", "(l'autorité) d'un paillasson". */
export const qualities = lexicon(`
  charisme, empathie, pédagogie, finesse, amabilité, énergie, conversation, vivacité, autorité, dynamisme, motivation, niveau, QI
  délicatesse, patience, diplomatie, subtilité, tact, douceur, souplesse, chaleur, écoute, réactivité, rapidité, vitesse, humour, discrétion, sensibilité, profondeur, concentration, capacité d'attention, attention, expressivité, entrain, ponctualité, ouverture d'esprit, vocabulaire, carrure, charme,
  intelligence, culture, courage, cerveau, sens de l'organisation, sens de l'accueil, talent, présence, efficacité, mémoire, politesse
  utile, vif, vive, vifs, aimable(s), motivé(e/s/es), intelligent(e/s/es), malin, rapide(s), réveillé(s), bavard, expressif, mou, molle
  iq, brain, charm, warmth, usefulness, personality, charisma, use, bright, sharp, useful, lively, spine, subtle, friendly, attention span
`);
export const likened = lexicon(`
  huître(s), bulot(s), moule(s), palourde(s), méduse(s), limace(s), escargot(s), paillasson(s), serpillière(s), flaque, mouche(s), moineau
  poisson rouge, poissons rouges, bigorneau(x), tabouret, chaise, parpaing(s), endive(s), navet(s), poireau(x), courgette(s), concombre(s)
  yaourt(s), porte de prison, portes de prison, caillou(x), bûche, brique, balai, enclume, mollusque(s), poulpe, gamin de, enfant de
  passoire(s), bulldozer, char d'assaut, rouleau compresseur, tronçonneuse, marteau-piqueur, éléphant dans, cactus, hérisson, ortie, porte, mur, placard, meuble, cageot, cagette, carton, frigo, congélateur, iceberg, robot, répondeur, distributeur, photocopieuse, plante verte, plante en pot, pot de fleurs, topinambour, panais, salsifis, rutabaga, radis, asperge, salade, laitue, tofu, flan, crêpe, chewing-gum, chaussette, pantoufle, savate, torchon, wassingue, lampadaire, poteau, panneau, bouée, ancre, pierre, pavé, granit, bernique, huître, crevette, bernard-l'ermite, paramécie, paresseux, tatou, dindon, bigorneau, taupe, mulot, ornithorynque, bulot,
  glaçon, éponge, patate, betterave, serrure, plot, amibe, pneu, moellon
  jellyfish, goldfish, potato, brick, doorknob, gnat, turnip, pebble, rock, plank, teaspoon, toddler, lettuce, sponge, dishcloth, wet fish
  teapot, fireguard, amoeba, slug, snail, houseplant, cardboard box, damp cloth, cactus, stapler, plank of wood, hamster
`);

/** Enough beside somebody of the school. */
export const damning = lexicon(hasty(`${idle},${unable},${unkind}`));

/** What a fault is called; said of whom it is of: "l'incompétence de la direction", "quelle mollesse, mes 2des", "their laziness". */
export const vices = lexicon(`
  incompétence, nullité, paresse, fainéantise, flemmardise, flemme légendaire, bêtise, stupidité, connerie, débilité, hypocrisie, lâcheté
  méchanceté, malhonnêteté, mauvaise foi, médiocrité, mollesse, mesquinerie, jalousie maladive, arrogance, suffisance, prétention
  laxisme, amateurisme, inertie, négligence, incurie, je-m'en-foutisme, cynisme, autoritarisme, despotisme
  sadisme, radinerie, ingratitude, impolitesse, grossièreté, vulgarité, irresponsabilité, immaturité, ignorance crasse
  aigreur, copinage, clientélisme, favoritisme, manque total d', manque de tout
  passivité, apathie, indifférence, insolence, effronterie, impertinence, sans-gêne, culot, toupet, bassesse, fourberie, perfidie, cruauté, brutalité, froideur, mépris, condescendance, morgue, orgueil, vanité, égoïsme, avarice, lenteur
  lourdeur administrative, rigidité, étroitesse d'esprit, intolérance, racisme, sexisme, incohérence(s), improvisation permanente, désorganisation, impréparation, inaction, immobilisme, absentéisme, laisser-aller, désinvolture, opacité
  mensonges, manigances, intrigues, mesquineries, bassesses, coups bas, caprices, jérémiades, pleurnicheries, commérages, ragots, clanisme, esprit de clan, ingérence, clientélisme, autosatisfaction, aveuglement, démission [des/de la/de certains]
  manque [de/d'/total de/flagrant de/évident de/criant de/complet de] [professionnalisme/rigueur/sérieux/compétence/tact/discernement/pédagogie]
  incompetence, laziness, stupidity, idiocy, hypocrisy, nastiness, cowardice, unprofessionalism, dishonesty, mediocrity, arrogance
  cattiness, bitchiness, snobbery, apathy, indifference, insolence, en:cheek, en:nerve, audacity, en:gall, cruelty, coldness, contempt, condescension, vanity, selfishness, greed, slowness, rigidity, intolerance, racism, sexism, cronyism, inconsistency
  disorganisation, disorganization, chaos, inaction, absenteeism, secrecy, en:lies, scheming, gossiping, backstabbing, politics, whining, moaning, complacency, tantrums, negligence, ineptitude, pettiness, spite, rudeness, entitlement, ingratitude, spinelessness, uselessness, cluelessness
  mismanagement, bad management, poor management, poor leadership, weak leadership, terrible leadership, awful leadership
  lack of [professionalism/leadership/respect/communication/organisation/organization/empathy/care/effort/discipline/manners/competence]
  lack of [basic/common/integrity/backbone/compassion/intelligence/consistency/vision/courage/accountability/planning/decency/courtesy]
  lack of any, total lack of, complete lack of, utter lack of
`);
