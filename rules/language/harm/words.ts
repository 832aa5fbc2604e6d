/** What is said to hurt somebody, by kind: long lists, so that the conditions in `threats.ts` are short. */
import { type Lexicon, lexicon } from '../lexicons/lexicon';

export type HarmKind = 'threat' | 'death' | 'exclusion' | 'body';

/** Told to die. They tell it whatever stands around. */
export const deaths = lexicon(`
  suicide-toi, suicidez-vous, pends-toi, pend toi, tue-toi, tu toi stp, bute-toi, flingue-toi, noie-toi, ouvre-toi les veines
  saute par la fenêtre, saute du pont, saute d'un pont, saute sous un train, crève sale, crève connard, crève connasse, meurs sale
  meurs en enfer, crève en enfer, crève dans ton coin, disparais de la terre, disparais de ma vie, disparais de notre
  disparais pour toujours, t'es déjà mort pour nous
  irait mieux sans toi, serait mieux sans toi, serait plus heureux sans toi, serait plus belle sans toi, mieux sans toi
  iraient mieux sans toi, seraient mieux sans toi
  t'aurais jamais dû naître, t'aurais pas dû naître, tu aurais jamais dû naître, tu n'aurais jamais dû naître, tu n'aurais pas dû naître
  ta mère aurait dû avorter, ta mère aurait du avorter, t'es né par erreur, t'es une erreur, une erreur de la nature
  kys, kill yourself, kill urself, kill ur self, kill your self, kil urself, k y s, unalive yourself, unalive urself, off yourself
  off urself, neck yourself, neck urself, hang yourself, hang urself, shoot yourself, drown yourself, end yourself, end urself
  end your life, end it all already, end ur life
  go die, go and die, just die, pls die, please die, plz die, drop dead, go jump off, jump off a bridge, jump off a cliff
  jump in front of a, drink bleach, go drink bleach, rot in hell, hope you die, hope u die, hope you rot, hope you choke
  hope you get cancer, hope u get cancer, hope you get hit, hope u get hit, hope you get run over, hope u get run over
  hope you get hurt, hope she dies, hope he dies, should just die, should die, should kill yourself, should kill urself, deserve to die
  deserves to die, dig your own grave, should be dead, u should be dead
  should never have been born, shouldn't have been born, shouldnt have been born, wish you were dead, wish u were dead
  wish you were never born, wish u were never born, shouldn't be alive, shouldnt be alive, do us all a favour and die
  do the world a favour
  fais-toi du mal, fais toi du mal, fais-toi mal une bonne, finis-en, finis en avec ta vie, mets fin à tes jours, plus rapide de te
  mets(-toi) la corde, mets toi la corde, prends une corde, passe-toi la corde, va te noyer, va te jeter, jette-toi [sous/du/d'/par], jette toi [sous/du/d'/par], arrête de respirer, tu gaspilles [l'air/l'oxygène], pourquoi t'es [en vie/né/née/encore en vie], personne te pleurera, personne viendra à ton enterrement, à ton enterrement
  why are you [even/still] [alive/here/breathing], stop breathing, stop wasting oxygen, wasting oxygen, wasting our oxygen, nobody would [even] notice if you, no one would [even] notice if you, come to your funeral, cry at your funeral, at your funeral
  avale des cachets, prends des cachets, débarrasse-nous de toi, débarrasse le plancher, rends service à tout le monde
  fais nous plaisir meurs, fais un plaisir au monde
  end it already, just end it, do us all a favour, do us all a favor, do everyone a favour, do everyone a favor, do the world a favor
  cut yourself, cut deeper, slit your wrists, take some pills, swallow some pills, better off dead, ur better off dead
  you're better off dead
`);

/** Bare orders to die: at the head of a clause, with nothing behind that makes them something else ("je meurs de rire"). */
export const dieOrders = lexicon('crève, crevez, meurs, mourez, die');

/** Verbs of violence, as one announces it ("je vais te…"). */
export const violent = lexicon(`
  défoncer, déffoncer, éclater, démonter, frapper, tabasser, taper, niquer, fumer, tuer, buter, butter, crever, massacrer
  casser la gueule, casser la bouche, casser les dents, casser en deux, casser le nez, casser les genoux, casser les jambes
  casser la tête, péter la gueule, péter les dents, péter le nez, éclater la tête, éclater la gueule, exploser la tête, faire la peau
  faire mal, faire payer, faire regretter, faire la misère, faire la fête, faire ta fête, faire sa fête, faire pleurer, faire sauter
  faire virer, faire disparaître, faire tomber, faire vivre un enfer, faire bouffer [tes/ses/vos/ta/sa/la/leurs], pourrir, pourrir la vie, pourrir ta vie
  pourrir sa vie, régler ton compte, régler son compte, régler votre compte, démolir, exploser, égorger, planter, saigner, terminer
  dégommer, latter, cogner, gifler, savater, maraver, marave, dérouiller, bousiller, niquer ta mère, niquer ta race, briser, étrangler
  étriper, brûler, pisser dessus, cracher dessus, mettre une droite, mettre une gifle, mettre une claque, mettre une baffe
  mettre une raclée, mettre une patate, mettre une mandale, mettre un coup, mettre des coups, mettre la misère, mettre ko, mettre k.o.
  en mettre une, en coller une, refaire le portrait, refaire la face, ruiner, ruiner la vie, détruire, harceler, humilier, lyncher
  monter en l'air, tej, marbrer, fracasser, rouer de coups, arracher la tête, arracher les yeux, arracher les cheveux, couper la langue
  apprendre la politesse, apprendre à vivre, attendre à plusieurs, déchirer, tomber dessus, hagar, hagra, terminer à la sortie, gifle
  virer de, ken
  beat, smash, batter, kill, hurt, punch, hit, slap, smack, destroy, end, jump, stab, shoot, knock out, knock, kick, fight, deck, bang
  wreck, burn, finish, choke, strangle, bash, whack, drown, beat up, beat the crap out of, beat the shit out of, kick the shit out of
  kick the crap out of, beat the hell out of, break, break every bone in, rip, gut, murder, slaughter, ruin, en:expose, make your life
  make her life, make his life, make you pay, make u pay, make him pay, make her pay, make you regret, make you cry, make u cry
  make her cry, make him cry, make you suffer, smash your face, smash ur face, punch your face, break your face, break ur face
  break your nose, break your legs, break ur legs, hunt, hunt down, come for, jump on, teach a lesson, fuck up, mess up, f up, en:snap
  skin, run over, spit on, chin
`);

/** Verbs of violence in the present: "je te défonce", "on t'éclate". */
export const strikes = lexicon(`
  défonce, éclate, démonte, nique, bute, butte, tape, frappe, tue, crève, fume, plante, égorge, massacre, bousille, dégomme, explose
  latte, gifle, cogne, savate, marave, dérouille, tabasse, pète la gueule, pète les dents, pète le nez, casse la gueule, casse la bouche
  casse les dents, casse en deux, casse le nez, casse la tête, fais la peau, fais mal, fracasse, défigure, étrangle, saigne, détruis
  pourris, pourris la vie, démolis, éclates, mets une droite, mets une gifle, mets une claque, mets une baffe, mets une patate, mets ko
  en mets une, en colle une, nike, défoncerai, éclaterai, démonterai, niquerai, buterai, taperai, frapperai, tuerai, crèverai, casserai
  planterai, ferai payer, ferai la peau, ferai regretter, aurai
`);

/** They threaten where nothing friendly follows: "on va te retrouver", "je t'attends à la sortie". */
export const lurking = lexicon(`
  retrouver, attraper, choper, chopper, attendre, avoir, coincer, suivre, surveiller, venir chercher, croiser
  retrouve, attrape, chope, choppe, attends, attend, coince, suis, surveille, attrapera, retrouvera, chopera, attendra, retrouverai
  attraperai, choperai, attendrai, aura, attendons, attendent
  find, get, catch, wait for, come find, track down, come after, be waiting for, look for, follow
`);

/** Where and when one is waited for. */
export const ambush = lexicon(`
  à la sortie, à la récré, à la récréation, dehors, devant le collège, devant le lycée, devant l'école, devant le portail
  devant la grille, devant le bahut, devant chez toi, devant chez lui, devant chez elle, au portail, après les cours, après l'école
  après le cours, à la fin des cours, à la fin du cours, dans la cour, aux toilettes, aux vestiaires, à l'arrêt de bus, au bus
  derrière le gymnase, derrière le collège, à 17h, à 16h, à 18h, à midi, ce soir, demain, lundi, mardi, mercredi, jeudi, vendredi
  en bas de chez toi, en bas de chez elle, en bas de chez lui, toi et ta bande, avec mes potes, avec mes cousins, avec mon frère
  avec mes frères
  after school, outside, at break, at lunch, at the gates, at the gate, at the bus stop, in the toilets, behind the gym
  behind the bike sheds, at home time, when school ends, tomorrow, on monday, on friday, tonight, with my brothers, with my cousins
  with my brother, one day
`);

/** Threats that are sayings. */
export const sayings = lexicon(`
  fais gaffe à toi, fais gaffe à ta gueule, fais gaffe à ton dos, fais gaffe à tes fesses, fais gaffe en sortant, fais gaffe demain
  fait gaffe a toi, faites gaffe à vous, fais attention à toi en, fais attention à ton dos, fais attention à ce que tu dis
  fais attention en sortant, fais attention quand tu rentres, surveille tes arrières, surveille ton dos, méfie-toi en sortant
  méfie-toi demain, attends-toi à ce qu', attends toi à prendre, attends-toi à en prendre, attends-toi à souffrir
  attendez-vous à ce qu', perds rien pour attendre, perd rien pour attendre, perdez rien pour attendre, on se retrouvera
  on va se retrouver toi et moi, on va se croiser, on se recroisera, on finira par se croiser, gare à toi, gare à vous, gare à ta gueule
  t'as intérêt à, tu as intérêt à, t'as pas intérêt à, vous avez intérêt à, je te lâcherai pas, on te lâchera pas, je t'aurai, on t'aura
  on vous aura, c'est la guerre, c'est une menace, tu sais pas à qui, tu sais pas à qui tu as affaire, tu vas voir ce que tu
  tu vas voir demain, tu vas voir à la sortie, tu vas voir à la récré, tu vas voir ta tête, tu vas voir ta gueule, il va voir ce qu'il
  elle va voir ce qu'elle, attends que je t', attends que je te, attends un peu que je, attends un peu que on, on va s'occuper de toi
  on va s'occuper de lui, on va s'occuper d'elle, on va s'occuper de ton cas, je vais m'occuper de toi, je vais m'occuper de ton cas
  on va régler ça à, on va régler ça dehors, on réglera ça à, on réglera ça dehors, ça va mal finir pour, va mal finir pour toi
  va chauffer pour toi, va barder pour toi, feras moins le malin, feras moins la maligne, fera moins le malin, fera moins la maligne
  feras moins le fier, feras moins la fière, rigoleras moins, rigolera moins, moins le malin quand, prépare tes fesses
  prépare-toi à prendre, je te jure que tu vas, lui faire passer l'envie, te faire passer l'envie, on lui réserve une, lui faire sa fête
  on va lui apprendre, je vais lui apprendre, on va lui montrer qui, faites-lui la misère, faites lui la misère, à coups de poing
  à coups de pied, je te raterai pas, on te ratera pas, te raterai pas, te ratera pas, on va pas te rater, on va pas la rater
  on va pas le rater, tu sortiras pas vivant, tu rentreras pas chez toi, tu vas rentrer en
  viens me le dire en face, viens le dire en face, dis-le moi en face, viens te battre, viens on se bat, viens en 1v1 à la sortie
  ta gueule à la récré, ta tête va, ta voiture va, tes pneus vont, ta maison va, ta famille va, t'inquiète on t'oublie pas
  compte tes dents, compte tes jours, tes jours sont comptés, prépare-toi à souffrir, prépare ton cercueil, prépare ta tombe
  tu vas pleurer, vous allez pleurer, tu vas chialer, tu dormiras moins bien, dors bien ce soir profite, profite de tes derniers
  balance et t'es mort, si tu balances, si tu parles t'es mort, si tu le dis t'es mort, sinon t'es mort, sinon t'es morte
  sinon tu vas voir, ou t'es mort, ou je balance tout, ou je publie tes photos, ou je balance tes photos, ou j'envoie tes photos
  je vais balancer tes photos, je vais afficher tes photos, je vais publier tes photos, on va t'afficher, je vais t'afficher
  je vais l'afficher, on va l'afficher, on va la faire craquer, on va le faire craquer, on va lui faire payer, on va te faire payer
  watch your back, watch ur back, watch ya back, you'll regret, youll regret, you will regret, u will regret, u'll regret, you'll pay
  youll pay, you will pay, u will pay, you'll be sorry, youll be sorry, you'll get what's coming, you'll get yours, you'll wish you
  youll wish you, make you wish, ur gonna wish, meet me outside, meet me after school, meet me at the gate, see you outside
  see u outside, see you at the gates, catch you outside, catch me outside, come outside and say, just you wait, you just wait
  just wait till, just wait until i, you better watch, u better watch, you'd better watch, you better run, u better run, you better hide
  you better not come, u better not come, you better sleep, better watch your, better watch ur, sleep with one eye, wait till i
  wait till we, wait until i see, wait until i get, wait until we get, say it to my face, say that to my face, say it again to my face
  snitches get stitches, your days are numbered, ur days are numbered, i'll be waiting, ill be waiting, we'll be waiting
  we will be waiting for you, or else you, or ur dead, or you're dead, or youre dead, i will leak your, i'll leak your, i'll post your
  ill post ur, i'm going to leak, im gonna leak, im gonna expose, i'll expose you, count your days, before someone puts you
  before somebody puts you, before i put you, before someone shuts, before i shut, before i break, crawl back in, crawl back into
  crawl back to, crawl back under, you won't see it coming, you don't know who you're messing with, u dont know who ur messing with
  mess with me and, shut your mouth or, shut ur mouth or
  frère va s'occuper de, frère va venir, frères vont t', frères vont te, cousin va venir, cousins vont venir, cousins vont te
  ramène mes cousins, ramener mes cousins, ramener mon cousin, ramener mes frères, ramener mon frère, ça va saigner, ça va taper
  ça va finir en sang, vous allez voir demain, vous allez voir à la sortie, va voir demain, va comprendre sa douleur
  va comprendre ta douleur, va manger cher, va prendre cher, vont prendre cher, va se faire taper, va se faire frapper
  va se faire défoncer, va se faire éclater, va se faire tabasser, va se faire démonter, va se faire attraper, va se faire niquer
  va se faire marave, va se faire fumer
  attention à tes pneus, gare à tes pneus, votre carrière est finie, ta carrière est finie, tu retrouveras plus de poste
  perdre ton poste, perdes ton poste, perdre votre poste, te faire sauter ton, te faire perdre ton, je te le ferai payer
  on te le fera payer, tu me le paieras, tu le paieras, vous le paierez, vous allez me le payer, tu l'emporteras pas au paradis
  tout le collège va voir, tout le monde va voir ta, tout le lycée va voir, je montre tes photos
  j'ai des dossiers sur toi, on a des dossiers sur toi, si tu dis quelque chose à, si tu vas le dire, si tu le dis à, si tu me balances
  si tu nous balances, tu fais le malin mais, tu fais la maligne mais, regarde bien derrière toi, regarde derrière toi en
  on sait à quelle heure tu sors, on connaît ton trajet, on t'a à l'œil, je t'ai à l'œil
  my brother will [get/find/kill/beat/sort you/batter/come for/smash], my brothers will [get/find/kill/beat/sort you/batter/come for/smash], my cousin's coming for, my cousins will, everyone will see your, everyone's gonna see your
  everyone's gonna see ur, got screenshots of you, if you tell anyone
  if u tell anyone, if you tell a teacher, if u tell a teacher, if you snitch, if u snitch, look behind you when, we're watching you
  we are watching you, i know what time you leave
  je vous casse la figure, je te casse la figure, casser la figure, vous casser la figure, te casser la figure, lui fera la peau
  on lui fera la peau, je lui ferai la peau, on te fera la peau, fera la peau à, je montre tes messages, je montre tes photos
  sinon je montre, sinon je dis tout, sinon je balance, sinon je publie, sinon j'envoie, sinon je poste, sinon tout le monde saura
  ou tout le monde saura, vous aurez de mes nouvelles, tu auras de mes nouvelles, t'auras de mes nouvelles, je vais vous retrouver
  on va vous retrouver, on vous retrouvera, je vous retrouverai, qui la lui arrache, qui lui arrache, arrachez-lui, on lui arrache
  cap ou pas cap de la, cap de lui baisser, cap de le pousser, cap de la pousser, qui est cap de la, qui est cap de le
  ça va finir à l'hôpital, ça va mal se passer pour toi, ça va très mal se passer, t'as signé ton arrêt, tu viens de signer ton
  compte sur moi pour te, je vais vous pourrir, je vous pourrirai, je te pourrirai, on va te pourrir
  your pictures go, your pics go, your photos go, ur pics go, your nudes go, your messages go, or your pictures, or your photos
  or ur pics, or i'll tell everyone, or ill tell everyone, or i tell everyone, or everyone finds out, or everyone will know
  or the whole school, pull off her, pull off his, pull her hijab, rip off her, rip her hijab, who's going to pull, dare you to push
  dare you to trip, dare someone to, going to trip her, going to push him, you'll be hearing from, i'll break your, ill break ur
  i will break your, i'll smash your, ill smash ur, i'll end you, ill end u, i will end you, i will find you, i'll find you
  we will find you and, we'll find you and
`);

/** Calling for violence: what somebody would deserve. */
export const deserves = lexicon(`
  mérite(nt), mériterait, mériteraient, mérites, veut, cherche, cherches, deserve(s), needs, need, wants, asking for
`);
export const blows = lexicon(`
  une claque(s), des claques, une baffe, des baffes, une gifle, des gifles, une raclée, une branlée, une bonne droite, une droite
  des coups, de crever, de mourir, de souffrir, qu'on la frappe, qu'on le frappe, qu'on lui casse, qu'on l'éclate, qu'on la tape
  qu'on le tape, qu'on lui mette, qu'on l'attende, une bonne leçon, une patate, un coup de pied, un coup de boule, de se faire, la mort
  la misère
  a slap, a good slap, a punch, a good kicking, a kicking, a beating, a good beating, a smack, a good hiding, a slapping, to get beaten
  to get slapped, to get punched, to get hit, to get jumped, to be bullied, to be beaten, to be slapped, to be punched, slapping
  punching, to get bullied, it for being, a bullet
`);

/** Nobody wants them. */
export const unwanted = lexicon(`
  [nobody/no one/noone/no1] [is/s/will] (be) [coming/come] to your, [nobody/no one/noone] came to your, personne (ne) [viendra/vient/va venir/est venu] à [ton/ta/tes], personne (ne) [veut/voudra] venir [à/chez] [ton/ta/toi], pas des nôtres, t'es pas comme nous, tu fais pas partie, plus te parler, plus jamais te parler, tu comptes pas pour, tu comptes pour personne
  not one of us, you're not like us, you don't count, change d'école, changez d'école, change de classe, change de collège, change schools, move schools, find another school, find new friends, find other friends, trouve-toi d'autres
  we don't like you, we dont like you, we dont like u, we don't want you, we dont want you, we dont want u, they don't like you
  they dont like you, they dont want you, they don't want you
`);

/** Keeping somebody out: said to them or of them. */
export const shutOut = lexicon(`
  lui parlez plus, lui parlez pas, leur parlez plus, leur parlez pas, lui parle plus, lui répondez pas, lui répondez plus, l'invitez pas
  l'invitez plus, la calculez plus, le calculez plus, la calculez pas, le calculez pas, l'ajoutez pas, lui dites plus bonjour
  lui dites rien, lui parlons plus, lui adressez plus la parole, lui prêtez rien, jouez plus avec lui, jouez plus avec elle
  jouez pas avec lui, jouez pas avec elle, restez pas avec elle, restez pas avec lui, vous asseyez pas à côté, mangez pas avec elle
  mangez pas avec lui, la laissez pas venir, le laissez pas venir, la laissez pas entrer, le laissez pas entrer, traînez plus avec
  dégage de, dégagez de, dégage d'ici, dégage du, casse-toi, cassez-vous d'ici, barre-toi, va-t'en d'ici, tire-toi d'ici, sors du groupe
  sors de notre, sors de la conv, quitte le groupe, quitte notre, quitte la classe, retourne dans ton pays, retournez dans votre pays
  rentre dans ton pays, retourne chez toi, rentre chez toi sale, retourne d'où tu viens, retourne dans ton bled, retourne en ségpa
  retourne en ulis, retourne en primaire, retourne à la maternelle, retourne dans ton trou, change d'école, change de classe
  change de collège, reste chez toi demain, reste chez toi on, reste chez toi personne, reste chez toi pour toujours
  viens plus à l'école, viens plus en cours, viens pas demain, viens plus dans notre, reviens pas, reviens plus, reviens jamais
  t'as rien à faire ici, t'as rien à faire dans, tu n'as rien à faire ici, tu n'as rien à faire dans notre, t'as pas ta place
  tu n'as pas ta place, t'es pas la bienvenue, t'es pas le bienvenu, tu n'es pas la bienvenue, tu n'es pas le bienvenu
  t'es plus la bienvenue, t'es pas invité(e), t'es pas invitée, t'es plus invité(e), t'es pas dans le groupe, t'es plus dans le groupe
  t'es pas des nôtres, t'es plus notre pote, t'es plus notre amie, t'es plus ma pote, t'étais pas invité(e), elle est pas invitée
  il est pas invité, personne à côté d'elle, personne à côté de lui, mettez-la dehors, mettez-le dehors, virez-la, virez-le, virez-les
  allez tous l'insulter, insultez-la, insultez-le, appelez-la tous, appelez-le tous, harcelez-la, harcelez-le
  on la laisse manger toute seule, on le laisse manger tout seul, sans toi c'est mieux, on est mieux sans toi
  c'était mieux avant que t'arrives, c'était mieux sans toi, trouve-toi d'autres amis, trouve toi des amis, va jouer ailleurs
  va manger ailleurs, va t'asseoir ailleurs
  mange tout seul, mange toute seule, reste tout seul, reste toute seule, reste dans ton coin, pas de place pour toi
  y a pas de place pour toi, cette table est pas pour toi
  go back to your country, go back to ur country, go back to your own country, go back to ur own country, go back where you came from
  go back to where you came from, go home immigrant, move schools, change schools, go to another school, stay home forever
  stay at home forever, don't come back, dont come back, never come back, don't come in tomorrow, dont come in tomorrow
  you're not invited, youre not invited, ur not invited, u r not invited, you are not invited, you're not welcome, youre not welcome
  ur not welcome, you are not welcome, you aren't welcome, nobody invited you, you can't sit with us, u cant sit with us
  you cant sit with us, you can't sit here, u cant sit here, you cant sit here, you don't belong, you dont belong, u dont belong
  you'll never belong, find some other friends, find new friends, go sit somewhere else, go sit on your own, sit on your own
  eat on your own, sit by yourself, you're not one of us, ur not one of us, we're not your friends, we arent your friends
  not ur friends anymore, you're not our friend
  comme si elle existait pas, comme si il existait pas, comme si elle n'existait pas, comme s'il existait pas, comme s'il n'existait pas
  comme si t'existais pas, comme si tu n'existais pas, existe plus pour nous, n'existe plus pour nous, t'existes pas, tu n'existes pas
  asseyez-vous pas à côté, vous asseyez plus à côté, s'assoit avec lui, s'assoit avec elle, joue pas avec toi, joue plus avec toi
  on joue pas avec les, va jouer avec les bébés, va jouer avec les petits, va pleurer chez ta mère, va pleurer chez ta maman
  va chialer chez ta mère, va voir ta mère, va chialer, retourne pleurer, fait un groupe sans elle, fait un groupe sans lui
  un groupe sans elle, un groupe sans lui, groupe sans toi, bien fait pour ta gueule, t'as que ce que tu mérites, tu l'as bien cherché
  tu l'as bien mérité, personne te croira, qui voudrait de toi, qui voudrait être avec toi, qui voudrait être ton ami
  qui voudrait d'elle, qui voudrait de lui
  pretend she doesn't exist, pretend he doesn't exist, pretend she isn't there, pretend he isn't there, pretend she's not there
  act like she doesn't exist, act like he doesn't exist, make a new group without her, make a new group without him
  new chat without her, new chat without him, group chat without her, gc without her, go cry to your, go cry to ur, cry about it loser
  no one will believe you, nobody will believe you, no one believes u, who would want you, who would want to be
  plus lui parler, faut plus lui parler, faut pas lui parler, arrêtez de lui parler, arrête de lui parler, on l'ignore toute
  on l'ignore tous, on l'ignore jusqu', on ignore tous, un groupe sans, fait un groupe sans, faire un groupe sans
  le premier qui lui parle, la première qui lui parle, celui qui lui parle, celle qui lui parle, qui mange avec elle, qui mange avec lui
  qui traîne avec elle, qui traîne avec lui, si tu lui parles, si vous lui parlez, on la prend pas, on le prend pas
  on la prend pas dans, personne la prend, personne le prend, prenez-la pas, changez de place si, pas de place pour elle
  pas de place pour lui, y a plus de place pour toi, on te garde pas de place, cette place est prise surtout pour toi
  whoever talks to her, whoever talks to him, anyone who talks to her, anyone who talks to him, anyone who sits with, whoever sits with
  if you talk to her, if you talk to him, if u talk to her, first one to talk to, new chat without, new group without, a group without
  don't save her a seat, no seat for you, seat's taken, seats taken, this seat is taken, she's not invited, he's not invited
  shes not invited, hes not invited, not inviting her, not inviting him, uninvited
  rentre(z) dans [ton/votre/leur] pays, [ton/votre] pays si, rentre chez toi t'as, rentre chez toi on, rentre(z) au bled, repars chez toi, repartez chez vous, repartez dans [votre/ton], retourne dans [ton/ta] (ancien/ancienne/vieux) [bahut/collège/école/lycée/cave/grotte/cité/village], retourne à ton ancien, les [flamands/wallons/français/parisiens/belges/suisses/anglais/arabes/roms/étrangers/portugais/polonais/roumains] dehors, dehors les [flamands/wallons/français/arabes/roms/étrangers/gitans], restez (donc) chez vous personne, personne veut [vous/te/le/la] voir, personne (ne) veut te parler, disparais, disparais pour de bon, disparais de, change de pays, mérites pas d'avoir, mérite pas d'avoir [d'amis/des amis], vous déteste, te deteste, te détestent, on te déteste [tous/toutes], tout le monde te [déteste/fuit/évite], prenez vos enfants et partez
  le groupe sans, la conv sans, une soirée sans, est pas invité(e) [au/à/aux], n'est pas invité(e) [au/à/aux], plus inviter [_/lui/la/le] au, ne plus inviter, plus l'inviter, je [le/la/te/vous] bloque vous, [parle/parlent] encore à _ je, seule dans son coin, seul dans son coin, laissez-la seule, laissez-le seul, laissez-la toute seule, laissez-le tout seul, on la laisse seule, on le laisse seul, choisissez votre camp, s'est liguée contre, s'est ligué contre, se sont ligués contre, tous ligués contre, toutes liguées contre, nous on y va plus, revient nous on, vient nous on vient pas, vient on part, pas un mot pas un, pas un regard pas un
  not allowed at our, isn't allowed at our, not allowed [in/on/at] our [table/group/team/side/chat/squad] anymore, no more [party/birthday/sleepover] invites, no invites for, nobody wanted [you/u/her/him], no one wanted [you/u/her/him], no one ever wanted [you/u], ever wanted [you/u] (around/here), nobody asked [him/her/you] to be, no one asked [him/her/you] to be, nobody (will) misses [you/her/him], nobody will miss [you/u/her/him], no one will miss [you/u/her/him], no one would miss [you/u/her/him], stand the sight of [you/u/him/her], sick of the sight of [you/u], good riddance [love/hun/mate/to her/to him/to you/babe], do us all a favour and [move/leave/go/quit/disappear], do us a favour and [move/leave/go/quit/disappear], delete your account, delete ur account, take the hint, laughing at you, laughs at you, laughs at u, laughing at u, were all walking out, we're all walking out, we all walk out, everyone gets up, everybody gets up, no talking to [her/him], not one word to [her/him], stayed in [his/her/your/their] own country, should of stayed in, should have stayed in [his/her/your], on the boat you came, boat you came, plane you came, the next [boat/plane] [home/back], who let [him/her/you/that] in our
`);

/** They belittle whom they are said to. */
export const belittling = lexicon(`
  t'as pas d'amis, t'as pas d'ami, t'as aucun ami, t'as aucun amis, t'as zéro amis, t'as zéro ami, t'as même pas d'amis, ta pas d'amis
  ta aucun ami, t'es personne, t'es rien du tout, t'es rien, t'es une moins que rien, t'es un moins que rien, t'es une honte
  t'es la honte de, t'es gênante, t'es gênant, t'es un fardeau, ta vie est nulle, ta vie est ratée, t'as raté ta vie
  tes parents ont honte, ta mère a honte, même ta mère t'aime pas, même tes parents t'aiment pas, même ton chien t'aime pas
  you're worthless, youre worthless, ur worthless, you are worthless, u r worthless, you're nothing, ur nothing, youre nothing
  you are nothing, you have no friends, u have no friends, you've got no friends, u got no friends, got no mates
  you will never have friends, you'll never have friends, you'll die alone, ull die alone, youll die alone, you're a waste of
  ur a waste of, youre a waste of, you make me sick, u make me sick, you disgust me, u disgust me, you disgust us, you should be ashamed
  you're embarrassing, ur embarrassing, youre embarrassing, you're an embarrassment, ur an embarrassment, get a life you
  even your mum hates, even ur mum hates, your own mum doesn't, your parents must be ashamed, you're a mistake, ur a mistake
  youre a mistake, your life is a joke, ur life is a joke, you ruin everything, u ruin everything, shut up nobody asked, nobody asked u
  nobody asked you, nobody asked for ur, nobody asked for your, you're so annoying nobody
  ur so annoying, u r so annoying
  tu te crois belle, tu te crois beau, tu t'es vue, tu t'es vu, t'as cru t'étais belle, t'as cru que t'étais belle
  tu te prends pour qui, pour qui tu te prends, j'espère que tu vas rater, j'espère que tu vas te faire virer
  j'espère que tu vas redoubler, tu finiras éboueur, tu finiras clochard, tu finiras sdf, tu finiras sous un pont
  on a tous honte de toi, tout le monde a pitié
  who do you think you are, hope you fail, hope u fail, hope you get expelled, hope u get expelled, hope you get fired
  everyone feels sorry for you
  pathetic excuse for, sorry excuse for, poor excuse for, you call yourself a, u call yourself a, no wonder your, no wonder ur
  no wonder nobody, no wonder he left, no wonder she left, no wonder your dad left
  t'étonne pas que personne, pas étonnant que personne, pas étonnant que t'aies, pas étonnant que ton père, pas étonnant que ta mère
  tu parles d'une mère, vous vous dites prof, et ça se dit prof, tu te dis prof, même pas capable de faire un gosse
`);

/** A crowd is called. */
export const spreading = lexicon(`
  likez, partagez, envoyez, commentez, spammez, signalez, votez, screenez, faites tourner, fais tourner, rt si, repostez, like si
  partage si, mettez tous, balancez, faut que ça tourne
  share, like, repost, retweet, comment, vote, send, upload, post, spam, report, screenshot, everyone report, forward
`);
export const theirThings = lexicon(`
  sa photo, ses photos, cette photo, son compte, sa vidéo, la vidéo, la photo, le compte, vos pires, ce snap, sa story, ses nudes
  son snap, ce dossier, ce screen, sa tête, son insta, son tiktok
  her photo, his photo, this photo, her pic, his pic, this pic, her video, his video, this video, her account, his account, her number
  his number, her nudes, his nudes, her page, his page, her worst, his worst, your worst, her insta, his insta, her address, his address
  if you hate, if u hate, if you think, if u think, si vous la trouvez, si vous le trouvez, si vous trouvez, si tu trouves
  si toi aussi tu détestes, si vous détestez, si t'en as marre de
`);
export const shaming = lexicon(`
  moche, laide, grosse, gros, conne, con, insupportable, déteste, détestez, honte, la honte, ferme, pleure, dégage, vire, virer, nul
  nulle, afficher, affiche, humilier, ridiculiser, craquer, rire, tombe, sauter, ferme sa gueule, qu'elle comprenne, qu'il comprenne
  ridicule, pute, folle, cassos, qu'elle ait honte
  ugly, fat, hate, hates, expose, shame, embarrass, humiliate, ashamed, loser, weird, cry, laugh, gross, disgusting, banned, taken down
  deleted, annoying, slut, freak, cringe, fake
`);

/** How somebody looks or smells. */
export const looks = lexicon(`
  grosse, gros, moche(s), fr:laid, laide, horrible, immonde, difforme, obèse, énorme, dégueulasse, dégoûtante, dégoûtant, anorexique
  squelettique, maigre, crade, puante, puant, poilue, poilu, boutonneux, boutonneuse, hideux, hideuse, affreux, affreuse, repoussante
  repoussant, monstrueuse, cheum, vilaine, vilain, fr:thon, laideron, fr:plate, plate comme une planche, mal foutue, mal foutu, mal habillé(e)
  mal sapé(e), mal coiffée, chauve, naine, minuscule, fr:sale, bossu, bigleuse, laide à faire peur, moche à faire peur, moche comme un pou
  fat, ugly, disgusting, gross, hideous, obese, skinny, smelly, stinky, hairy, spotty, minging, flat-chested, flat, fugly, lanky, chubby
  butters, ugliest, fattest, anorexic, repulsive, greasy, four-eyed
`);

/** A body is mocked in so many words. */
export const bodyJibes = lexicon(`
  tu pues, tu pue, tu schlingues, tu chlingues, tu sens mauvais, tu sens la, tu sens le poisson, elle pue, il pue la, elle sent mauvais
  elle schlingue, tu devrais maigrir, tu devrais faire un régime, tu devrais te laver, tu devrais te cacher, tu devrais mettre un sac
  va faire un régime, va maigrir, fais un régime, perds du poids, perds dix kilos, perds 10 kilos, va te laver, lave-toi, va te doucher
  va te cacher, va prendre une douche, mets du déo, achète du déo, achète un déo, va voir un dentiste, va t'épiler
  va chez le coiffeur sérieux, tu ressembles à rien, tu ressembles à un thon, tu ressembles à une truie, tu ressembles à un singe
  tu ressembles à une vache, tu ressembles à une baleine, tu ressembles à un mec, tu ressembles à un clodo, tu ressembles à une sorcière
  tu ressembles à un rat, t'as une tête de, tu as une tête de, ta une tete de, t'as une gueule de, t'as vu ta tête, t'as vu ta gueule
  t'as vu ta face, ta vu ta tete, ta vu ta gueule, regarde ta tête, regarde ta gueule, regarde-toi dans, regardez sa tête
  regardez sa gueule, regardez sa face, regarde sa tête, regarde sa gueule, regardez-moi cette tête, regardez comment elle est grosse
  regardez comme elle est grosse, regardez comme il est gros, regardez comme elle est moche, comment elle est moche
  comment elle est grosse, comment il est moche, comment il est gros, comment t'es moche, cache ta face, cache ta gueule
  cache ton visage, grosse baleine, grosse vache, grosse truie, grosse patate, gros thon, sale thon, sale truie, gros boudin
  grosse boule, gros tonneau, gros cachalot, gros porcinet, grosse dondon, gros plein de soupe, bouboule, tu prends toute la place
  tu casses les chaises, tu as cassé la chaise, trop grosse pour, trop gros pour passer
  you smell of, you smell like, u smell, you smell so, you stink, u stink, she stinks, he stinks, she smells, you look like a pig
  u look like a pig, you look like a man, u look like a man, you look like a whale, u look like a whale, you look like a rat
  u look like a rat, you look like a horse, you look like trash, u look like trash, you look like shit, u look like shit
  look like a foot, go on a diet, lose some weight, lose weight fatty, eat a salad, eat less, take a shower
  have a shower, wash your hair, wash ur hair, buy some deodorant, wear some deodorant, get some deodorant, try some deodorant
  put a bag over, brush your teeth, brush ur teeth, fix your teeth, fix ur teeth, look in the mirror, looked in a mirror
  look at her legs, look at her face, look at his face, look at ur face, look at her teeth, look at his teeth, look at her nose
  look at her hair, thunder thighs, pizza face, fat cow, fat pig, fat whale, what a whale
  la grosse de la classe, la grosse de la, le gros de la classe, la grosse du, l'obèse de la, trop moche la nouvelle
  trop moche le nouveau, trop grosse la nouvelle, trop moche celle, trop moche celui, la tête de la nouvelle, la tête du nouveau
  elle pue la nouvelle, il pue le nouveau, il pue ce mec, elle pue cette fille, il sent la pisse, elle sent la pisse, il sent la mort
  elle sent la mort, sent la transpi, comment il pue, comment elle pue, qu'est-ce qu'elle est moche, qu'est-ce qu'elle est grosse
  qu'est-ce qu'il est gros, qu'est-ce qu'il est moche, elle a vu sa tête, il a vu sa tête, t'es habillé comme un
  t'es habillée comme une, habillée comme une pute, habillée comme un sac, tes habits de pauvre, tes chaussures de pauvre
  t'as des fringues de
  the fat one in, the ugly one in, the fat girl in, the fat kid in, she's built like, he's built like
  built like a fridge, built like a bus, your clothes are, ur clothes are, your shoes are from
  flat as a, crater face, pizza face, metal mouth, brace face, train tracks face, four eyes, horse face, big nose, dumbo ears
  rabbit teeth, bug eyes, monobrow, moustache girl, are you a boy or, are you even a girl, are you even a boy
  hit the gym fatty, broke the bench, broke the chair, broke the swing, buy some cream
  gros tas, grosse vache, gros lard, gros porc, fermer le frigo, ferme le frigo, lâche le frigo, pose le hamburger, casser la balançoire
  cassé la balançoire, casser le banc, cassé le banc, dents de lapin, dents de cheval, dents de castor, oreilles de dumbo
  oreilles d'éléphant, tête de cheval, tête de rat, nez de sorcière, face de cratère, face de calculette, tête de calculatrice
  calculette sur le visage, yeux de poisson, double menton, triple menton, plus laid de, plus laide de, plus moche de, la plus moche de
  le plus moche de, la plus grosse de, le plus gros de la classe, t'es un garçon ou une fille, on dirait un mec, on dirait un travelo
  on dirait une truie, on dirait une baleine
  vu ta tête arrête, arrête les selfies, agression visuelle, ta table penche, la chaise a cédé, chaise renforcée, passer les portes, bouche toute la, qu'on lui offre un régime, offrez-lui un régime, devrais arrêter de manger, devrait arrêter de manger, pantalon va exploser, va craquer le pantalon, une chemise qui craque, les boutons vont sauter, ton haleine, il pue tellement, elle pue tellement, le nouveau il pue, la nouvelle elle pue, l'odeur de _ en, épargne ça aux, épargne-nous ça, s'habille dans une poubelle, s'habille(nt) [chez emmaüs/à la décharge/dans le noir/dans les poubelles], tellement pauvre qu, trop pauvre pour, a eu peur de ta tête, même le photographe, le miroir a, on a eu peur du tsunami, le crâne qui brille, son crâne brille
  need two chairs, needs two chairs, two chairs and, lock the biscuit tin, lock up the biscuits, hide the biscuits, block the sun, blocks the sun, blocking the sun, ye'd block, before the rest of [him/her/you], minutes before [he/she/you/the rest], open tins with, open cans with, eat an apple through, eat apples through, in that backside, size of that, lips like a, who dressed, pissed himself, pissed herself, peed himself, peed herself, still wears nappies, still wears diapers, too poor to, so poor [he/she/you/they], can't afford a, smells of [wee/piss/chips/wet dog/fish/sick], has nits lads
`);

/** Parts of a body that are mocked, behind a possessive and a bad word. */
export const parts = lexicon(`
  cuisses, fesses, tête, nez, fr:dents, oreilles, ventre, jambes, fr:bras, cul, face, gueule, boutons, bouche, bide, corps, cheveux, seins
  fr:front, menton, visage, acné, bourrelets, mollets, joues, pieds
  thighs, legs, face, nose, teeth, ears, belly, body, arse, bum, ass, head, forehead, arms, feet, hair, mouth, chin, stomach, spots
  acne, gut, double chin
`);

export interface Frame {
  readonly kind: HarmKind;
  /** Who, or to whom. */
  readonly head: Lexicon;
  /** What; it follows within a few words. */
  readonly tail: Lexicon;
  /** An order: it opens its clause. */
  readonly ordered?: true;
}

/** Two parts that hurt together: "personne … t'aime", "let's all … ignore her". */
export const frames: readonly Frame[] = [
  {
    kind: 'death',
    head: lexicon(`va, vas, allez, va donc, va plutôt, allez donc`),
    tail: lexicon(`
      te pendre, te tuer, te suicider, te jeter, te noyer, te flinguer, te buter, te foutre en l'air, te crever, vous pendre, vous tuer
      vous suicider, mourir, crever, crever en enfer, te faire tuer, te jeter sous un train, te jeter par la fenêtre, te jeter d'un pont
      t'étouffer, t'étrangler, t'ouvrir les veines, te tailler les veines, te couper les veines
    `),
  },
  {
    kind: 'death',
    head: lexicon(`tu`),
    tail: lexicon(`
      mourir, crever, te tuer, te suicider, te pendre, disparaître, te foutre en l'air, te jeter
    `),
  },
  {
    kind: 'death',
    head: lexicon(`personne`),
    tail: lexicon(`
      te regrettera, te regretterait, te pleurera, te pleurerait, pleurera, pleurerait, viendra à ton enterrement
      verrait la différence si tu, remarquerait si tu
    `),
  },
  {
    kind: 'death',
    head: lexicon(`j'espère, on espère, j'espère vraiment`),
    tail: lexicon(`
      crever, mourir, crèves, meurs, te faire écraser, te tuer, avoir un accident, finir seul, finir seule, attraper le cancer
      avoir le cancer
    `),
  },
  {
    kind: 'death',
    head: lexicon(
      `the world, everyone, we, this school, this class, our class, life, your mum, your family, your parents, ur mum, ur family`,
    ),
    tail: lexicon(`
      better off without you, better off without u, better without you, better without u, happier without you, happier without u
    `),
  },
  {
    kind: 'death',
    head: lexicon(`no one, nobody, noone`),
    tail: lexicon(`
      miss you, miss u, care if you died, care if u died, notice if you, notice if u, cry if you, cry if u, come to your funeral
      come to ur funeral
    `),
  },
  {
    kind: 'threat',
    head: lexicon(`t'es, tes, tu es, t es, vous êtes, il est, elle est, ils sont`),
    tail: lexicon(`
      mort demain, morte demain, mort lundi, mort à la sortie, morte à la sortie, mort à la récré, morte à la récré, un homme mort
      une femme morte, mort si, morte si, morts demain, fini au collège, finie au collège, cuit demain
    `),
  },
  {
    kind: 'threat',
    head: lexicon(`tu vas, vous allez, tu va, il va, elle va, ils vont, tu vas bien`),
    tail: lexicon(`
      payer, regretter, morfler, prendre cher, souffrir, ramasser, manger tes dents, pleurer ta mère, pleurer ta race, finir à l'hôpital
      finir à l'hosto, finir en sang, finir par terre, avoir mal, comprendre ta douleur, sentir passer, recevoir une raclée
      t'en souvenir, t'en mordre les doigts, en baver, en chier, crever, mourir, voir ce que tu vas prendre, voir ta gueule
      voir ce qui t'attend, prendre une droite, prendre une gifle, prendre une raclée, en prendre une, te prendre une, manger une droite
      manger un poing, bouffer tes dents, te faire défoncer, te faire éclater, te faire virer, te faire frapper, te faire taper
      te faire attraper, te faire tuer, te faire tabasser, te faire démonter, te faire niquer, te faire marave, te faire fumer
      se faire défoncer, se faire éclater, se faire frapper, se faire taper, se faire virer, se faire tabasser, se faire démonter
      se faire attraper, se faire tuer, se faire niquer
    `),
  },
  {
    kind: 'threat',
    head: lexicon(`je sais, on sait, je connais, ils savent`),
    tail: lexicon(`
      où tu habites, où t'habites, ou tu crèches, où tu bosses, où tu travailles, où tu vis, où tu dors, où tu es, où t'es
      où tu rentres, où tu te gares, où il habite, où elle habite, où ils habitent, où vous habitez, où vous travaillez, où vous bossez
      dans quelle rue tu, ton adresse, l'adresse de tes parents, dans quel lycée tu, où va ta soeur, où est l'école de ta soeur
      où est ton petit frère
    `),
  },
  {
    kind: 'threat',
    head: lexicon(`you're, youre, ur, u r, you are, he's, she's, hes, shes, they're`),
    tail: lexicon(`
      dead meat, dead tomorrow, dead after school, dead at break, dead when i, dead when we, dead if you, dead on monday, dead at lunch
      gonna pay, gonna get it, gonna regret, gonna die, gonna cry, gonna get hit, gonna get beaten, gonna get jumped, gonna get smashed
      gonna get battered, gonna get banged, gonna get slapped, gonna get what, going to pay, going to get it, going to regret
      going to die, going to get hit, going to get beaten, going to get jumped, going to be sorry, finished when, toast when, dead to us
    `),
  },
  {
    kind: 'threat',
    head: lexicon(`we, i, they`),
    tail: lexicon(`
      where you live, where u live, where you sleep, where you sit, where you go, where you work, where you park, where he lives
      where she lives, where your sister, where your mum, where your family, where your kids, your address, ur address
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(
      `personne, plus personne, personne ici, jamais personne, personne dans la classe, personne au collège, personne sur terre`,
    ),
    tail: lexicon(`
      t'aime, te supporte, te calcule, te parle, te veut, te kiffe, t'apprécie, t'invite, t'invitera, te croit, te suit, te lit
      t'écoute, te respecte, te parlera, te calculera, t'aimera, t'a demandé, t'a sonné, t'a invité, t'a invitée, t'attend, te like
      veut de toi, veut te voir, veut te parler, veut être avec toi, veut jouer avec toi, veut être ton ami, veut travailler avec toi
      veut manger avec toi, veut traîner avec toi, peut te sentir, peut te saquer, peut te blairer, peut te voir, peut te piffer
      peut te supporter, peut te encadrer, peut t'encadrer, veut de lui, veut d'elle, veut de vous, veut d'eux, veut être avec elle
      veut être avec lui, veut jouer avec lui, veut jouer avec elle, la supporte, le supporte, la calcule, le calcule, lui parle
      leur parle, la veut, l'invite, peut la sentir, peut le sentir, peut la saquer, peut le saquer, peut la blairer, peut le blairer
      peut la supporter, peut le supporter, vous supporte, vous aime, vous calcule, veut toi, te regarde, a besoin de toi, de toi
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(
      `on, nous on, ici on, les gens, ils, elles, tout le monde, tlm, tt le monde, toute la classe, la classe, les filles, les gars`,
    ),
    tail: lexicon(`
      t'aime pas, t'aime plus, te supporte pas, te supporte plus, te calcule plus, te calcule pas, te parle plus, te veut pas
      te veut plus, veut pas de toi, veut plus de toi, veut pas d'elle, veut plus d'elle, veut pas de lui, veut plus de lui
      veut pas de vous, veut plus te voir, veut pas te voir, veut pas te parler, veut plus te parler, veut pas être avec toi
      veut plus être avec toi, veut pas jouer avec toi, veut plus jouer avec toi, peut plus te voir, peut pas te sentir
      peut pas te saquer, peut pas te blairer, peut plus te saquer, peut plus te supporter, t'invite pas, t'invite plus, t'a pas invité
      t'a pas invitée, t'a pas demandé, t'a pas sonné, te déteste, te hait, te détestent, te haïssent, t'évite, t'évitent, t'ignore
      t'ignorent, se moque de toi, se moquent de toi, se fout de toi, se fout de ta gueule, se foutent de ta gueule, rigole de toi
      rigolent de toi, rit de toi, rient de toi, se moque de lui, se moque d'elle, a honte de toi, la déteste (tous/toutes), la détestent
      le détestent, en a marre de toi, en ont marre de toi, parle mal de toi, t'a bloqué, t'a supprimé, sait que tu mens, sait que t'es
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(`no one, nobody, noone, none of us, literally nobody, literally no one, no1, not one person`),
    tail: lexicon(`
      likes you, like you, likes u, like u, wants you, want you, wants u, want u, cares about you, care about you, cares about u
      can stand you, can stand u, misses you, miss you, asked you, asked u, asked for you, asked for your, loves you, love you, loves u
      love u, invited you, invited u, believes you, believes u, respects you, respects u, talks to you, talk to you, talks to u
      wants to be your, wants to be ur, wants to sit with, wants to work with, wants to talk to you, wants to talk to u
      wants to see you, needs you, needs u, likes him, likes her, wants him, wants her, can stand him, can stand her, invited him
      invited her, wants to be near, wants to be friends with, would date you, would date u, would want you
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(
      `everyone, everybody, the whole class, the whole school, the whole year, we all, all of us, they all, literally everyone
      the entire class, people, all the girls, all the boys`,
    ),
    tail: lexicon(`
      hates you, hate you, hates u, hate u, hates him, hates her, hate her, hate him, can't stand you, cant stand you, cant stand u
      can't stand him, can't stand her, cant stand her, cant stand him, despises you, laughs at you, laugh at you, laughs at u
      laughing at you, is laughing at you, is laughing at u, are laughing at you, makes fun of you, make fun of you, makes fun of u
      talks about you behind, thinks you're, thinks ur, thinks youre, thinks you are, thinks u r, knows ur, knows you're a
      feels sorry for your, avoids you, avoids u
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(`on, faut, il faut, venez on, allez on, let's, lets`),
    tail: lexicon(`
      l'exclut, l'exclure, l'ignore tous, l'évite, l'éviter, la vire du groupe, le vire du groupe, la vire de, le vire de
      vire du groupe, vire de la conv, la bloque, le bloque, la bloque tous, le bloque tous, la ghoste, le ghoste, la ghost, le ghost
      la laisse toute seule, le laisse tout seul, la laisse de côté, le laisse de côté, la met de côté, le met de côté, la met à l'écart
      le met à l'écart, la zappe, le zappe, l'isole, l'isoler, la boycotte, le boycotte, la snobe, le snobe, la calcule plus
      le calcule plus, la calcule pas, le calcule pas, lui parle plus, lui parle pas, lui adresse plus la parole, lui répond plus
      lui répond pas, l'invite pas, l'invite plus, l'ajoute pas, l'ajoute plus, la supprime du groupe, le supprime du groupe
      la retire du groupe, le retire du groupe, la sort du groupe, le sort du groupe, la dégage, le dégage, te vire, t'exclut
      te bloque tous, les exclut, les ignore, les calcule plus, leur parle plus, leur parle pas
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(`personne, plus personne`),
    tail: lexicon(`
      lui parle, leur parle, lui parle demain, s'assoit à côté d'elle, s'assoit à côté de lui, s'assied à côté, joue avec lui
      joue avec elle, mange avec elle, mange avec lui, se met avec elle, se met avec lui, l'invite, l'aide, la suit, vote pour elle
      vote pour lui, lui répond, adresse la parole
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(`leave, get out of, quit, stay away from, stay out of, keep away from, get off, go away from, stay off`),
    ordered: true,
    tail: lexicon(`
      us you, us, me you, our class, our school, our group, our chat, our table, our team, the gc, our gc, the group chat, our group chat, this gc
      our server, our country, the group, this group, this school, our bus, our form, our year
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(
      `nobody, no one, noone, everyone don't, everyone dont, don't, dont, do not, never, let's not, lets not, stop, everyone stop
      we should all stop, no1`,
    ),
    tail: lexicon(`
      sit with him, sit with her, sit with them, sit next to him, sit next to her, talk to him, talk to her, talk to them
      talking to her, talking to him, speak to him, speak to her, speak to them, play with him, play with her, playing with her
      playing with him, invite him, invite her, hang out with him, hang out with her, hang around with her, hang around with him
      work with him, work with her, partner with him, partner with her, be friends with him, be friends with her, be friends with that
      sit with that, talk to that, talk to the new, sit with the new, play with that, play with the new, add him, add her, follow her
      follow him, let her join, let him join, let her sit, let him sit, pick him, pick her, reply to her, reply to him, answer her
      answer him, help her, help him
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(
      `let's, lets, let us, we should, we should all, you should, you should all, everyone, everybody, everyone should, we gotta
      we all need to`,
    ),
    tail: lexicon(`
      ignore him, ignore her, ignore them, ignore that, ignore the new, block him, block her, block them, unfollow her, unfollow him
      avoid him, avoid her, exclude him, exclude her, exclude them, ghost him, ghost her, boycott him, boycott her, cancel him
      cancel her, gang up on, bully him, bully her, laugh at him, laugh at her, leave him out, leave her out, kick her out, kick him out
      kick her from, kick him from, kick her off, kick him off, remove her from, remove him from, report her, report him
      stop talking to, egg his, egg her, prank her, make fun of him, make fun of her
    `),
  },
  {
    kind: 'exclusion',
    head: lexicon(`tu, tu ne, t', tu ser, tu n'`),
    tail: lexicon(`
      sers à rien, sert à rien, sers vraiment à rien, sers strictement à rien, vaux rien, vaux que dalle, mérites rien
      mérites que dalle, fais pitié, fait pitié, fais honte, fait honte, fais tache, fais tâche, fais dégoût, fais peur à voir
      me dégoûtes, nous dégoûtes, me fais pitié, nous fais pitié, me fais honte, nous fais honte, es rien, es personne
      es une moins que rien, es un moins que rien, auras jamais d'amis, as aucun ami, as aucun amis, as pas d'amis, as pas d'ami
      as zéro ami, as zéro amis, as même pas d'amis, finiras seul, finiras seule, finiras à la rue, réussiras jamais
      gênes tout le monde, gâches tout, es gênant, es gênante, es trop gênante, es trop gênant, fous la honte, fous la gerbe
      es un fardeau, es un boulet
    `),
  },
];

/** Campaigns, lessons and testimonies speak of it; so do they who say no to it. */
export const campaign = lexicon(`
  campagne, prévention, harcèlement, harcelé(e/s/es), cyberharcèlement, sensibilis*, 3018, 3020, témoignage(s), lutte contre
  journée contre, semaine contre, phrase qui, phrases qui, ne dites pas, ne dites jamais, ne dis jamais, non au, stop au, roman, théâtre
  dans le film, dans un film, du film, dans le livre, dans la série, dans la chanson, paroles, extrait de, conte, dit le loup, le loup dit
  personnage, pièce de, notre affiche, nos affiches, jeu de rôle, dictée, nos saynètes
  anti-bullying, bullying, bullied, campaign, awareness, our poster(s), assembly, helpline, childline, lyrics, the play, our play, novel
  in the film
  in the movie, in the book, the story, never say, don't say, tells you, says to you, ever tells, words like, phrases like, saying things like
  be kind, kindness, role play, kindness week
`);

/** It is a game that is won or lost. */
export const games = lexicon(`
  trail, en côtes, entraînement, muscu, fractionné, marathon, belote, poker, ping pong, ballon prisonnier, interview, exam(s), audition, bowling, go-kart
  match, tournoi, foot, basket, handball, rugby, ping-pong, échecs, uno, mario kart, fortnite, fifa, minecraft, roblox, loup-garou, jeu
  jeux, partie, balle aux prisonniers
  cross, relais, équipe de, les profs, karting, laser game, paintball, smash bros, brawl stars, dodgeball, chess, football, netball
  hockey, tournament, game, games
  quiz, race, sports day, house cup, cup final, monopoly, kahoot, blooket
`);

/** Friends are waited for and found again: "on va te retrouver à la bibliothèque". */
export const kindly = lexicon(`
  gâteau, surprise, promis, musée, bibliothèque, cantine, gare, concert, spectacle, anniversaire, fêter, bisous, hâte, avec plaisir
  sympa, comme d'hab, comme d'habitude, on rentre ensemble, rentre ensemble, rentrer ensemble, goûter, répétition, répète(s), entraînement, ton cours, le cours, ton livre, rehearsal, practice, training, script,
  cake, present, museum, library, proud, seat, help you, miss you, love you, can't wait, surprise party, birthday
`);

/** It hurts nobody with these behind it: "tuer de rire", "mort de fatigue", "lui parlez pas en anglais". */
export const softening = lexicon(`
  i told the, i told my [laptop/printer/car/cat/dog/oven/bike], told the [sudoku/printer/photocopier/laminator],
  on the ice, on ice, on that ice, icy, black ice, slippery, wet floor, low beam, low branch, geese, goose, seagull(s), gull(s), said the, says the, said my cat, santa, the tooth fairy, postman, a deal, you a favour, you a favor,
  déguisement(s), déguisé(e), costume(s), halloween, carnaval, masque, de joie, de bonheur, d'émotion, mots, gros mots, moustique(s), guêpe(s), limace(s), puceron(s), fourmi(s), wasp(s), mosquito(es), slug(s), ant(s), moth(s)
  de rire, de fatigue, de chaud, de froid, de faim, de soif, de honte, d'ennui, de peur, de jalousie, de stress, de câlins, de bisous
  à l'ordi, au tableau, sur le clavier
  tells you, talk to a teacher, tell a teacher, tell an adult, parles-en, parlez-en, un adulte, en anglais, en français, en espagnol
  en allemand, with kindness, laughing, of laughter, with laughter, of boredom, with cuteness, of embarrassment
`);

/** Keeping away from somebody who is named behind: "personne joue avec (Hugo)". */
export const avoiding = lexicon(`
  parle à, parle plus à, parler à, parlez à, parlez plus à, joue avec, joue plus avec, jouez avec, jouer avec, jouez plus avec, veut de
  veut plus de, veut pas de, invite, invitez, invite pas, invitez pas
  supporte, supporte plus, aime, calcule, calcule plus, vote pour, votez pour, traîne avec, traîne plus avec, mange avec
  mange plus avec, travaille avec, assoit à côté de, met à côté de, se met avec, ajoute, ajoutez
  likes, like, talk to, talks to, sit with, sits with, sit next to, play with, plays with, hang out with, invite, invites, speak to
  work with, follow, can stand, wants
`);
export const expelling = lexicon(`
  exclut, exclure, vire, virer, bloque, bloquer, ignore, ignorer, évite, éviter, boycotte, déteste, détestent, dégage, supprime
  laisse de côté, zappe, ghoste
  ignore, block, exclude, hates, hate, avoid, unfollow, report, boycott, ghost, kick, leave out, bully
`);
/** Who keeps away, and who drives out. */
export const nobody = lexicon(
  "personne, plus personne, no one, nobody, noone, none of us, don't, dont, never, stop, arrêtez de, ne, on, n'",
);
export const everybody = lexicon(`
  on, tous, tout le monde, toute la classe, qui veut, qui est pour, venez on, faut, il faut, everyone, everybody, let's, lets
  we all, the whole class, we should, let's all
`);
/** Somebody who is not named. */
export const oneOfThem = lexicon(`
  cette fille, ce mec, ce type, ce gars, cette meuf, la nouvelle, le nouveau, les nouveaux, cette conne, ce con, cette grosse, ce gros
  cette prof, eux, ce garçon
  that girl, that boy, that kid, that freak, that loser, the new girl, the new boy, the new kid, that thing, this girl, this boy
  this kid, that weirdo, that creep
`);
