/** Hints that only sound harmless: where one will be, what accidents happen, who is coming. */

import { lexicon } from '../../lexicons/lexicon';
import { hasty } from '../../text/combine';

/** The writer will be there, or has been watching. */
export const presence = lexicon(
  hasty(`
  je serai [là/devant/derrière/chez/à la sortie], on sera [là/devant/derrière/chez/à la sortie/plusieurs], je t'ai vu(e), on t'a vu(e), je t'ai suivi(e), on t'a suivi(e), je vous ai vu(e), je passerai [chez/devant], on passera [chez/devant], je viens [chez/te], on vient [chez/te], on va venir [chez/te], rendre visite, une petite visite, je t'attends, on t'attend
  i'll be [outside/there/at your/at ur/waiting/watching], we'll be [outside/there/at your/at ur/waiting/watching], i will be [outside/there/waiting/watching], i saw you, we saw you, i followed you, we followed you, i've been watching, we've been watching, i see you, coming to your, come to your, pay you a, knock on your, see you
`),
);
/** …and where it frightens. */
export const haunts = lexicon(`
  chez toi, chez vous, devant chez toi, ta maison, ta porte, à ta porte, à ta fenêtre, ton bus, sortir du bus, ton arrêt, seul dans la rue, toute seule, tout seul, rentrer seule, rentrer seul, cette nuit, quand tu dors, à ta sortie, devant ton
  your house, your home, your door, your window, your street, your bus, your stop, walking home, walk home, alone, in your sleep, while you sleep, when you sleep, tonight, after dark, your room
`);

/** One more time… */
export const provoking = lexicon(
  hasty(`
  un mot [à/aux/au], un seul mot, dis le, ferme ta [bouche/gueule], ferme la, ferme-la, balance, si tu en parles, tell [anyone/anybody/miss/sir/your/the], snitch and, snitch,
  [continue/continues/continuez] [de/d'/à] [passer/parler/poster/regarder/rire/rigoler/venir/mentir/écrire/balancer/me], écris encore, encore une ligne, encore un message, poste encore,
  touche(s) [encore/à/mon/ma/mes], retouche, parle(s) encore, reparle, redis, répète, recommence(s), encore une fois, encore un mot, l'ouvres encore, ouvre encore, approche(s), rapproche-toi, essaie, essaye, bouge de là, enlève, dégage de là, continue(s), regarde(s)-moi encore, si tu [parles/touches/approches/reviens/recommences/balances/l'ouvres/la refais/continues]
  keep [walking/coming/posting/messaging/staring/writing/driving/parking/lying/pushing/filming/texting], keep running your, touch [my/me/her/him], keep talking, keep looking, keep it up, keep laughing, keep going, say it again, say that again, say one, try me, try it, try that, come near, come closer, look at me, open your mouth, one more word, one more time, if you [touch/talk/look/come/say/tell/do/go/ever], do that again, move or
`),
);
/** …and what follows. */
export const retorts = lexicon(
  hasty(`
  et je [te/vous/t'/lui], et on [te/vous/t'], ou je [te/vous/t'], ou on [te/vous/t'], sinon je [te/vous/t'], sinon on [te/vous/t'], je te [démolis/défonce/casse/tape/frappe/cogne/tue/crève/éclate/démonte/bouge/fume/marave], et tu [verras/vas/es], et t'es, tu vas [voir/comprendre/souffrir/regretter/le sentir/pleurer]
  and i'll [break/kill/hurt/smash/end/show/make/beat/punch/slap/ruin], and i will [break/kill/hurt/smash/end/show/make/beat/punch/slap/ruin], i'll [break/kill/hurt/smash/end/beat/punch/slap/ruin] you, and see what, see what happens, and find out, and watch what, and lose a, lose a [hand/finger/tooth/leg], and you are [dead/done/finished], dead meat, and you'll, and you're [dead/done/finished], and ur [dead/done/finished], you'll see, you'll be [sorry/next/crying], or i'll [move/make/break/hurt/beat]
`),
);

/** Go there and do it. */
export const goThere = lexicon(`
  saute, fais un saut, avale, bois, go swallow, swallow, drink, allonge-toi, couche-toi, jette-toi, balance-toi, va, prends, va te mettre, va dormir, mets-toi, va voir, traverse, jump, lie down, go lie, go and lie, lay down, throw yourself, step in, walk in, go stand, go play, take, try, swallow
`);
export const deadly = lexicon(`
  sur les rails, sous un [train/bus/camion/métro], sous le [train/bus/camion/métro], du pont, d'un pont, d'un toit, du toit, de la falaise, d'une falaise, par la fenêtre, de la fenêtre, de la javel, du poison, un bidon, du dixième, dans la Meuse, dans la Seine, dans le vide, sur l'autoroute, sans regarder, une corde, la corde, des cachets, tous tes cachets
  on the tracks, off a [bridge/roof/cliff/building], off the [bridge/roof/cliff/building], in front of a [train/bus/car/truck], in traffic, into traffic, on the motorway, on the highway, under a [train/bus], a bottle of [bleach/poison/pills], bleach, poison, a bottle of pills, all your pills, all the pills, the rope, a rope
`);

/** Ill wished to somebody. */
export const wishing = lexicon(
  hasty(`
  j'espère que, j'espère qu', dommage que, vivement que, si seulement, j'aimerais que tu, je te souhaite, on te souhaite, tu mérites [de/d'/une/la], vous méritez [de/d'/une/la], mérite [de/d'/une/la], ce serait bien que tu, i hope, hope you, hope your, hope u, hope ur, hope she, hope he, i wish you, wish you, wish u, wish someone would, too bad you, too bad that, pity you, shame you, you deserve, u deserve, deserve a, deserves a, like you deserve
`),
);
export const woes = lexicon(`
  crever, crèves, crève, mourir, meures, meurt, tué, tuer, mort, accident, cancer, hôpital, hosto, écraser, écrase, renverser, renversé(e), souffrir, souffres, brûler, brûles, te faire virer, perdes ton, perdre ton, enterrement, baffe, claque(s), raclée, balle, coups, pendre, crasher
  die, dies, dead, killed, death, crash(es), accident, cancer, hospital, run over, hit by a, drown, burn, choke, suffer, rot, get fired, lose your job, lose everything, bullet, beating, slap, kicking, punch, hurt, stabbed, shot, fall down, break your, breaks
`);

/** Payback announced. */
export const payback = lexicon(
  hasty(`
  [mérites/méritez] qu'on [te/vous] [retrouve/fasse/casse/tape/frappe/vire/crève/brûle/attende/règle/apprenne/démolisse], mérite qu'on [lui/le/la] [casse/tape/frappe/fasse la peau/crève/attende/règle/démolisse], passer l'envie de (re) [parler/écrire/ouvrir/recommencer/poster/balancer/la ramener], passer l'envie d'[écrire/ouvrir/insulter],
  tu assumes, t'assumes, assume maintenant, vous paierez pour, tu paieras pour, tu vas payer pour, ton tour [va/viendra/arrive], t'es le prochain, t'es la prochaine, tu seras le prochain, tu seras la prochaine, plus de rien si, réponds plus de rien, je réponds de rien, je réponds plus de moi, ta petite vie, tu perds rien, prends tes précautions, tu dormiras moins, dors bien tant que, fallait pas [parler/balancer/me/nous], feras moins [la belle/le beau/la fière/le malin/la maligne], jvais t'attraper, je vais t'attraper, on va t'attraper, on se retrouve à la sortie, on se retrouve dehors, on se voit à la sortie
  je te refais, te refaire la, t'refaire la, refaire la façade, m'a te [péter/crisser/sacrer/défoncer], m'as te [péter/crisser/sacrer/défoncer], j'vas te, péter la yeule, décrisse, décâlisse, crisse ton camp, c'est toi et moi, c'est toi ou moi, toi et moi au, y aura pas d'adulte, sans les profs autour, personne pour te défendre
  your time is coming, time's coming, your turn next, you're next, ur next, youre next, sort you out, sort u out, deal with you, deal with u, handle you, get what you deserve, what you deserve, coming for you, coming for u, coming for ur, wish you'd never, wish you had never, wish u never, wish you were never, never been born, keep my mouth shut if, i'd keep my mouth, if i were you i'd [watch/keep/be/shut/run], i will end you, i'll end you, watch what you say, won't make it to, wont make it to, won't see [summer/christmas/monday/friday/tomorrow], won't walk again, never walk again, won't be [walking/smiling/laughing/talking] , wipe that smile, wipe the smile, square go, you and me after, no teachers around, nobody to save you, who's gonna save you, run while you can, start running
`),
);

/** People like those to whom one speaks; those who are out. */
export const likeYou = lexicon(`
  [les/des] [gens/parents/profs/types/filles/mecs] comme vous, les gens comme toi, des gens comme toi, les filles comme toi, les mecs comme toi, les gars comme toi, les personnes comme toi, les gosses comme toi, les profs comme [toi/vous], des profs comme [toi/vous], les types dans ton genre, les filles dans ton genre, les gens de ton espèce, ceux de ton espèce, ta race, ton espèce, le genre de [fille/mec/gars/personne/prof]
  people like you, people like u, girls like you, boys like you, kids like you, kids like that, freaks like you, losers like you, teachers like you, someone like you, your kind, your sort, your type
`);
export const outs = lexicon(
  hasty(`
  on devrait [leur/les/vous/te], devrait [leur/les/vous/te] [interdire/enfermer/jeter/virer/retirer], complet, pas de place, plus de place, pas la place, pas admis, pas invité(e), pas invités, interdit, on veut pas, dehors, ailleurs, par pitié, existe(nt) pas, n'existe plus, invisible, personne n'aime, on aime pas, méritent, devraient, dégoûtent, à la poubelle, se font, finissent, ont rien à faire, pas respirer, pas exister, une balle
  full, no room, no place, not allowed, not invited, not welcome, banned, we don't want, don't belong, get nowhere, deserve, should be, should die, out of pity, make me sick, disgust, shouldn't exist, shouldn't be, end up, nobody likes, are the reason, a bullet
`),
);
/** Out of the team for what one is: "because she's Indian". */
export const outOf = lexicon(`
  hors de [l'équipe/la table/la classe/notre/le groupe], plus dans [l'équipe/le groupe/la bande], pas dans [l'équipe/le groupe/la bande/notre], virée du, viré du, virée de, viré de, pas de place pour, veut pas d'elle, veut pas de lui, joue pas avec, you're out of, ur out of, off the team, off our team, out of the group, out of our group, out of the chat, not on our, not in our, can't play, can't sit, can't join, not playing with, no room for, don't want
`);
export const forBeing = lexicon(`
  parce qu'elle est [noire/arabe/grosse/moche/musulmane/juive/chinoise/rom/handicapée/lesbienne/pauvre/étrangère/rousse/bizarre], parce qu'il est [noir/arabe/gros/moche/musulman/juif/chinois/rom/handicapé/gay/pauvre/étranger/roux/bizarre/bègue], sales [roux/arabes/noirs/roms/juifs/chinois/gitans/handicapés/pauvres/gays], sale [roux/arabe/noir/rom/juif/chinois/gitan/handicapé/pauvre/gay], les bébés lala, pour les bébés, pour les intellos, pour les losers, pour les bouffons
  because [he/she] is [black/brown/indian/muslim/jewish/asian/gay/fat/ugly/poor/disabled/foreign/weird/smelly], because [he/she]'s [black/brown/indian/muslim/jewish/asian/gay/fat/ugly/poor/disabled/foreign/weird/smelly], because you're [black/brown/indian/muslim/jewish/asian/gay/fat/ugly/poor/disabled/foreign/weird/smelly], we voted, you're too [fat/ugly/weird/slow/poor/thick/stupid]
`);

/** Everybody moves away. */
export const crowd = lexicon(
  'tout le monde, toute la classe, on, les filles, tous, everyone, everybody, the whole class, we, all of us, we all, whole table',
);
export const shrinking = lexicon(`
  se pousse, se lève, s'écarte, s'éloigne, change de [place/table/trottoir], fait le vide, se bouche le nez, se barre, se tire, part en courant, tourne le dos, lui tourne le dos, l'évite, se tait, fait comme [si/s'il/s'elle], invisible, manger [toute seule/tout seul], la gale, la peste, contagieux, contagieuse, des poux, ça lui apprendra
  get up and [move/leave/walk], stand up and [move/leave/walk], move away, moves away, walk away, walks away, hold your nose, hold our noses, turn our backs, turn your back, is invisible, does not exist, doesn't exist, pretend [he/she] , has [lice/nits/germs/cooties/fleas], the plague, contagious, infected, go quiet, stop talking when
`);

/** What is private, taken. */
export const prying = lexicon(`
  qui connaît, qui a, qui peut [avoir/trouver/choper], screenez, screen(ez) [tout/ses/sa], filme(z), j'ai filmé, on a filmé, vole(z), piquez, pique(-lui), fouille(z), lis(ez), lire, poste(z), publie(z), pirate(z), hacke(z), je poste, steal, someone steal, film, filmed, i filmed, we filmed, record, screenshot, screenshot everything, hack, read out, post, who knows, who has, who's got, leak
`);
export const privacy = lexicon(`
  mot de passe [de/d'/du], son mot de passe, son journal, son carnet, son téléphone, ses messages, ses sms, ses dm, ses nudes, aux toilettes, dans les toilettes, dans les vestiaires, sous la douche, en train de [pleurer/se changer/dormir/manger], qui pleure, en culotte, en slip, tout ce qu'il dit, tout ce qu'elle dit
  her password, his password, s password, her diary, his diary, her journal, his journal, her phone, his phone, her dms, his dms, her messages, his messages, her nudes, in the toilets, in the toilet, in the changing room, in the changing rooms, in the shower, getting changed, crying, everything he says, everything she says
`);

/** Somebody had better be dead. */
export const betterDead = lexicon(`
  [ferais/ferait/feriez/feraient/ferai] mieux de [mourir/crever/se pendre/te pendre/se foutre en l'air/te foutre en l'air/se tuer/te tuer/sauter/se jeter/te jeter/disparaître/ne pas naître], [se/te] foutre en l'air, [va/qu'il aille/qu'elle aille] se foutre en l'air
`);
