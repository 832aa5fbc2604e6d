/** Many against one: kept away, driven out, made a laughing stock. */

import { lexicon } from '../../lexicons/lexicon';
import { hasty } from '../../text/combine';

/** Nobody is to do it. */
export const notTo = lexicon(
  hasty(`
  faut que personne, que personne, que plus personne, personne, plus personne, interdit de, interdit à, interdiction de, défense de, c'est interdit, arrêtez de, arrête de, on ne, on n', faut pas, faut plus, il ne faut plus, on a décidé de plus, décidé de ne plus, décidé qu'on, celui qui, celle qui, ceux qui, on a décidé que, le premier qui, la première qui, si quelqu'un, quiconque
  opération personne, fermez, fermez-lui, laissez pas, laisse pas, on laisse pas, pas question de, hors de question de, on refuse de, semblant de pas, semblant de ne pas, on fait semblant, on évite de, évitez de
  nobody, no one, noone, no1, none of us, none of you, don't, do not, stop, not allowed to, banned from, forbidden to, refuse to, let's not, anyone who, whoever, if anyone, we're not, we are not, pretend not to, pretend you don't, we all pretend, quit
`),
);

/** What one does with friends. */
export const mingling = lexicon(`
  se mette(nt) [à/a/avec/près], s'assoie(nt) [à/a/avec/près], s'asseye [à/a/avec/près], aille [à/chez/avec/la/le], l'invite(nt), lui prête(nt/r), lui garde(nt/r), l'attende(nt), lui fasse(nt), le choisisse(nt), la choisisse(nt),
  parle(nt/r/z) (plus/pas) [à/avec/au], parler (plus/pas) [à/avec/au], lui parle(r/z) (plus/pas), te parler, répond(e/re/ez/ent) (plus/pas) [à/au/aux], lui répond(e/re/ez), joue(r/z/nt) (plus/pas) avec, mange(r/z/nt) (plus/pas) avec, s'assoi(t/ent) (plus/pas) [avec/à côté], s'assied (plus/pas) [avec/à côté], s'asseoir [avec/à côté], assoyez-vous, asseyez vous pas
  se met (plus/pas) [avec/à côté], traîne(r/z) (plus/pas) avec, reste(r/z) (plus/pas) avec, prend(s) (plus/pas), prenez (plus/pas), prendre, invite(r/z) (plus/pas), ajoute(r/z) (plus/pas), aide(r/z) (plus/pas), like(r/z) [les/le/la/ses/plus/pas], liker [les/le/la/ses], suive(nt/z), suivre, donne(r/z) la main, donner la main, touche(r/z), dit bonjour à, dire bonjour à, dit bonjour, dites bonjour, dire bonjour, fait la bise, la porte au nez, la voir
  le voir, laisse(r/z) [venir/entrer/jouer/s'asseoir], partage(r/z) [ta/ton/le/la/avec], calcule(r/z), regarde(r/z), salue(r/z), adresse(r/z) la parole, travaille(r) avec, se mettre avec, être [ami/amie/amis/pote] avec, ami avec, amie avec, s'approche(r/nt) de, approche(r/z/nt) (pas) de
  talk(s/ing) to, speak(s/ing) to, reply to, replies to, answer(s), play(s/ing) with, eat(s/ing) with, sit(s/ting) [with/next to/by/near], hang(s/ing) [out with/around with/with], stand(s) with, walk(s) with, work(s) with, partner(s) with, pair(s) with, invite(s), add(s), help(s), like(s/ing) [her/his/their/anything], follow(s), share(s) with, be friends with, is friends with, friends with, go near, goes near
  touch(es), look at, looks at, say hi to, says hi to, let [her/him/them/that] [in/into/join/sit/play/near/on], lets [her/him/them] [in/into/join/sit/play/near/on], let _ [in/into/join/sit/play/near/on], lets _ [in/into/join/sit/play], pick(s), choose, chooses, vote for, votes for, lend, lends, pass to, passes to, come to [her/his], go to [her/his/their] (birthday) [party/house/birthday], goes to [her/his]
`);

/** "Nous on ne veut pas de…", "no … at our table" */
export const notWanted = lexicon(
  hasty(`
  rien à faire [dans/avec/chez/ici/parmi], rien a faire [dans/avec/chez/ici/parmi], pas leur place, pas votre place, pas de place pour, on veut pas de, on ne veut pas de, on veut plus de, pas envie de, dehors, dégagez, dégage, au fond, à la porte, hors de notre, hors de chez, interdits, interdit aux, interdit à, pas chez nous, pas dans notre, pas avec nous, pas avec les, prenez deux, prend deux, allez ailleurs, restez entre vous, repartez
  not allowed, don't belong, no place for, not on our, not in our, not at our, not welcome, we don't want, don't want any, not wanted, keep out, get out, stay out, out of our, go home, go back, at our table, on our team, on our side, in our group, in our team, sit somewhere else, banned
`),
);

/** Come all of you. */
export const calls = lexicon(
  hasty(`
  pouce en l'air si, pouce en l'air pour, like si, likez si, rt si, partage si, levez la main si, thumbs up if, like if, like this if, rt if, hands up if, upvote if,
  tous, toutes, tout le monde, on a décidé, allez, venez, venez on, qui vient, qui veut, qui est d'accord pour, qui est pour, qui vote pour, votons pour, pétition pour, qui est chaud, qui est partant, chaud pour, chiche, faut, il faut, faites tourner, faites passer, passez le mot, partagez, likez, votez, envoyez(-lui), appelez(-la/-le/ la/ le), spammez, signalez, le premier qui, la première qui, gagne, je donne, on va, on lance, on crée, on fait, on a [créé/fait/lancé], créez, faites, mettez(-lui)
  une page, un compte, un groupe, un sondage, ce serait drôle, sera drôle, trop drôle, mdr, on rigole, balance(-lui/ lui/z lui), jette(-lui/ lui/z), qui lui, regardez, matez, notez
  chaque like, un like =, 1 like =, 1 rt =, 1 partage =, 1 like, un rt =, every like, i dare you, dare you to, each like, for every
  everyone, everybody, let's, lets, who's in, whos in, who agrees, who votes, petition to, let's make, lets make, who wants to, who is up for, come on, come and, join, join in, share, vote, en:rate, send (him/her/them), call (him/her/them), text (him/her/them), spam, flood, report, make a, we made, i made, create, start a, follow it, first one to, whoever, wins, i'll pay, someone, somebody, pass it on, en:tag, go and, go comment, en:comment, all of you, hilarious, it'll be funny, so funny, dare, would be funny, someone should, should be
`),
);
export const cruelties = lexicon(
  hasty(`
  pourri(r/ssez/t) [la/sa/lui/son/ses], lui pourrir, se liguer, liguer contre, ligués contre, tous contre, anti, se moquer [de/d'], moquez-vous, moquer d', rire [de/d'], rigoler [de/d'], faire pleurer, fait pleurer, faire craquer, va craquer, elle craque, il craque, jusqu'à ce qu'[il/elle], humilier, ridiculiser, harceler, afficher, bizuter, isoler, insulte(r/z), insultez-la, insultez-le, cache(r/z) [son/sa/ses], vole(r/z) [son/sa/ses]
  jette(r/z) [son/sa/ses], lui jeter, lui lancer, un ballon dans, dans la tête, dans la gueule, [la/le/les] voir [pleurer/chialer/craquer/tomber/flipper/paniquer], les pires [tenues/photos/têtes/fringues/notes/moments/habits/phrases], fasse un montage, faire un montage avec, fais un montage avec, fait un montage avec, en faire un meme, en faire un sticker, des stickers de [lui/elle], un croche-pied, [1/une] [claque/gifle/baffe/balayette/béquille/calotte], [1/un] [œuf/coup/croche-pied/crachat], sale [traître/traîtresse/balance/pute/menteuse/menteur/rat/victime/gros/grosse/chien/chienne/cassos/poucave/hypocrite/voleuse/voleur], une claque, une gifle, un coup, pousse(r/z) [le/la], le pousser, la pousser, lâchez-vous, lâchez vous, elle l'a cherché, il l'a cherché, lui rase, lui couper, lui coupe, lui arrache, lui baisse, lui crache, toute la nuit, son numéro, sa photo, cette photo, cette vidéo [de lui/d'elle/où], vidéo de lui, vidéo d'elle, tombe, se fait frapper
  apprendre la vie, donner une leçon, faire [la fête/la peau/la misère/sa fête], lui faire, l'appeler, surnommer, dégage, fr:laid, laide, moche, plus [moche/laid/laide/gros/grosse/nul/nulle/bête], ce qu'on en pense, lui montrer, chaussures, son physique, sur 10
  spit in, spit on, glue on, put glue, pee in, egg on, one egg, eggs at, her chair, his chair, his drink, her drink, trips [her/him/_ at], slaps, pushes, steals, hides, hits, punches, raser, lui raser, lui voler, lui vole, lui piquer, lui couper, lui arracher, lui jeter, lui cacher, lui déchirer, lui brûler, his food, her food, her locker, his locker, stick a note, kick me, colle sur, cracher dans, crache dans, dans son sac, dans son verre, sur sa chaise, dans son casier
  laugh at, laughing at, make fun, making fun, mock, tease, bully, gang up, ganging up, turn on, embarrass, humiliate, en:expose, cancel, en:hate, hate comments, fake account(s), flood [her/his/him], spam [her/his/him], call her, call him, prank, pranking, make [her/him] [cry/leave/quit/snap], makes [her/him] [cry/leave/quit/snap], make _ cry, makes _ cry, making _ [cry/life/quit], crying, his crying, her crying, until [he/she] [cries/leaves/quits/deletes/snaps/goes], till [he/she] [cries/leaves/quits/deletes/snaps/goes]
  life hell, life a misery, hide [her/his], hide _ s, steal [her/his], throw [her/his/stuff/things/food/a/the], thrown, push [her/him], pushed down, pushed off, pushed in, shove [her/him], trip [her/him], snatch [it/her/his], rip [it/her/his], pull [her/his], lock [her/him], slap [her/him], egg [her/his], trash [her/his], film [her/him], this [pic/photo/video] of [her/him], of him falling, of her falling, getting hit, getting slapped, ugliest, fattest, dumbest, smelliest, weirdest, most annoying, out of 10, outfit, her outfit
`),
);

/** To put somebody out. */
export const banishing = lexicon(
  hasty(`
  changer [de/d'] [collège/école/lycée/bahut/classe/établissement], change [de/d'] [collège/école/lycée/bahut/classe], devrait [partir/dégager/changer/déménager/disparaître], qu'[il/elle] [change/parte/dégage/déménage], change schools, move schools, changes schools, leave the school, leaves the school, go to another school,
  virer, exclure, expulser, dégager, éjecter, kick, quit the team, leave the team, off the team, out of the [team/group/class], bloque(r/z) [la/le/les/tous], la bloque(r), le bloque(r), vire(r/z) [la/le/les], la vire(r), le vire(r), vire(nt), virez, exclu(t/re/ez/ons), ignore(r/z/ons), l'ignore(r), évite(z)-[la/le], l'évite(r), boycotte(r/z/ons), la supprime(r), le supprime(r), la retire(r), le retire(r), sort(ez) [la/le], mange(ra/r) [tout seul/toute seule], reste(ra/r) [tout seul/toute seule/seul/seule], sera [tout seul/toute seule/seul/seule], sans [lui/elle], quitte(r) [l'/le/la]
  qu'[il/elle] [quitte/dégage/parte/change/ferme], fasse partir, faire partir
  [swap/trade/vote/throw/boot] [her/him] (out), stop talking when, go quiet when, walk out, move away when, get up when, leave when, se tait quand, se lève quand, part quand, s'en va quand, se casse quand,
  ignore, block, unfollow, unfriend, avoid, exclude, ghost, boycott, kick, leave [her/him] out, leave out, remove, report [her/him/his], cut [her/him] off, freeze [her/him] out, shut [her/him] out, sit alone, eat alone, eats alone, sits alone, on [his/her] own, without [her/him], get [her/him] [out/kicked/expelled/banned/removed], get rid of
`),
);

/** Go away, you who are not one of us. */
export const leaveUs = lexicon(`
  retourne(z), rentre(z) [chez/dans], va te faire voir, va-t'en, va vivre, repars, repartez, dégage(z), casse-toi, barre-toi, pas chez toi, pas ta place, tu n'es, t'es qu'un, t'es pas, pas d'étranger, on veut pas d'
  go back, go home, get out, get back, leave our, leave this, don't belong, not welcome, get lost, piss off, fuck off, this is our
`);

/** Hound somebody… until they are gone (`banishing`). */
export const hounding = lexicon(`
  [niaisez/niaise/écœurez/écœure/achalez/achale/insultez/insulte/harcelez/harcèle/humiliez/bousculez/poussez/ignorez/pourrissez/attaquez/emmerdez/saoulez/soûlez/charriez/cherchez/provoquez/traitez/boycottez/bloquez/faites/rendez] [la/le/les/lui] (la vie), on [la/le] [niaise/écœure/harcèle/ignore/pourrit/saoule/charrie/traite/cherche/bloque] [jusqu'à/tant que/assez], [si/à force] [on/de] [la/le] [pousse/pousser/niaiser/niaise/saouler/harceler/traiter/insulter]
`);

/** "Si tu viens à la soirée… on part tous". */
export const ifTheyCome = lexicon(`
  si [tu/elle/il/ils/elles] [viens/vient/viennent/est là/sont là/te pointes/se pointe/ramènes/ramène/débarques/débarque/t'incrustes/s'incruste/es là/t'assois/s'assoit/t'assieds/s'assied/entres/entre/joues/joue], if [you/u/she/he/they] [come/comes/show up/shows up/turn up/turns up/sit/sits/join/joins]
`);
export const weLeave = lexicon(`
  on [se casse/se barre/se tire/s'en va/vient pas/vient plus/annule/se lève] (tous/toutes/tout/de table/de place), on change de table, tout le monde [se casse/se barre/se tire/s'en va/annule/change], nous on [part/vient plus/vient pas/se casse], we're [leaving/out/gone/all leaving], we all [leave/go], everyone [leaves/walks out], we walk out
  nous on y va plus, on y va plus, on y va pas, on vient plus, on part tous, walking out, we're out, we're leaving, we walk, were walking, we all go home
`);

/** "Votez pour le plus con de la classe". */
export const worst = lexicon(`
  [le/la/les] plus [con/conne/cons/moche/moches/laid/laide/débile/débiles/gros/grosse/relou/relous/chelou/puant/puante/cassos/nul/nulle/bête/bizarre/mal habillé/mal habillée/détesté/détestée/chiant/chiante] [de la classe/de la bande/de la cour/de la table/de notre/du/des/de 6e/de 5e/de 4e/de 3e/de l'école]
`);
