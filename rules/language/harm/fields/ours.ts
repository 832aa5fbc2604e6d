/** Ours and not yours: one is told that one does not belong, and others what it costs to be one's friend. */

import { lexicon } from '../../lexicons/lexicon';
import { hasty } from '../../text/combine';

/** Where "we" are. */
export const ours = lexicon(`
  avec nous, à notre table, dans notre [équipe/groupe/bande/classe/coin/conv/club], chez nous, notre table, à côté de nous, cette table, ce banc, ici, au club, parmi nous, de notre côté
  with us, at our table, on our team, in our [group/team/class/chat/club/gang/row], our table, near us, next to us, this table, sitting here, sit here, here, on this bench, our side
`);
/** "You" are not to come there. */
export const notYou = lexicon(
  hasty(`
  même pas en rêve, tu [manges/joues/t'assois/rentres/entres/traînes] [pas/plus/jamais], tu t'[assois/assieds/incrustes] (pas/plus), t'assois [pas/plus], tu peux [pas/toujours rêver], plus te voir, pas te voir, pas de toi, toi non, sauf toi, sans toi, on veut plus, tu fais pas partie, va [manger/jouer/t'asseoir] ailleurs
  you're not [sitting/playing/coming/eating/joining/invited/allowed/going], ur not [sitting/playing/coming/eating/joining/invited/allowed], you are not [sitting/playing/coming/eating/joining/invited/allowed], you can't [sit/play/come/eat/join/be], you don't [sit/play/come/eat/belong/get], don't you dare [sit/come/play], not you, except you, without you, everyone but you, for normal people, for cool people, no losers
`),
);

/** If one keeps company with somebody… */
export const ifYouKeep = lexicon(`
  si vous, si tu, si quelqu'un, celui qui, celle qui, ceux qui, le premier qui, la première qui, quiconque, toute personne qui, if you, if anyone, if anybody, whoever, anyone who, anybody who, the first one who, any of you who
`);
/** …one is out too. */
export const outToo = lexicon(`
  plus mes [amis/amies/potes/copines/copains], plus mon [ami/pote], plus ma [copine/pote], plus notre [ami/amie], contre nous, contre moi, dégage aussi, out aussi, vire aussi, t'es out, vous êtes out, est out, mort pour nous, morte pour nous, on vous parle plus, on te parle plus, on lui parle plus, subira la même, aura affaire à, le paiera, la paiera, c'est fini entre
  dead to us, dead to me, you're out, ur out, you're next, is out, are out, not our friend, not my friend, no longer friends, you're with [him/her], you're against us, gets blocked, get blocked, kicked too, will regret it, answers to us, answers to me
`);

/** As if one were not there. */
export const asIf = lexicon(
  'comme si, faites comme si, fais comme si, semblant, pretend, pretends, act like, acting like, as if, like, treat',
);
export const absentOne = lexicon(`
  n'existait pas, existait pas, n'existe pas, existe pas, était pas là, n'était pas là, est pas là, transparent(e), invisible, un fantôme, un meuble, du vent, doesn't exist, does not exist, didn't exist, isn't there, wasn't there, is not there, is invisible, was invisible, were invisible, a ghost
`);

/** All are to come… */
export const allGo = lexicon(`
  on va tous, on y va tous, on se retrouve tous, on est tous, tout le monde vient, tout le monde y va, toute la classe, toute la bande, tous chez
  we're all, we are all, everyone's going, everyone is going, everyone's coming, everyone is coming, everybody's going, whole class, all of us
`);
/** …and one is not to know. */
export const tellNot = lexicon(
  hasty(`
  dites rien à, dis rien à, dites pas à, dis pas à, ne dites rien à, sans le dire à, sans rien dire à, pas un mot à, prévenez pas, préviens pas
  don't tell, do not tell, not telling, nobody tell, no one tell, keep it from, without telling
`),
);

/** What many do to somebody's account. */
export const attacks = lexicon(`
  pouce(s) rouge(s), pouce(s) en bas, dislike(z), disliker, inonde(z/r), spamme(z/r), signale(z/r), bombarde(z/r), harcèle(z), commente(z) [tous/n'importe], défonce(z), pourri(ssez/r), troll(ez/er), lâchez-vous, des insultes, moqueries, partagez, faites tourner, faites tourner ça, rigole(z), balance(z), affiche(z)
  dislike, downvote, flood, spam, report, bomb, raid, troll, trash, flame, roast, comment something, mean comments, hate comments, laugh reacts, laughing emojis, share, screenshot, blow up, ruin
`);
export const theirPage = lexicon(`
  [la vidéo/le compte/la page/le profil/l'insta/le tiktok/le snap/les photos/la photo/la story/les stories/le live/la chaîne] [de/d'/à] _,
  sa vidéo, son compte, sa page, son profil, son insta, son tiktok, sa boîte mail, son mail, ses photos, sa photo, son mur, ses stories, sa story, cette capture, son numéro, cette menteuse, ce menteur, cette balance, c'est une menteuse, c'est un menteur, ses posts, ses publications, son live, ses commentaires
  your shop, your business, your page, your website, your restaurant, your channel, one-star reviews, one star reviews, one star, ta boutique, votre boutique, votre page, ta page, ta chaîne, votre magasin, avis une étoile, une étoile,
  her video, his video, her account, his account, her page, his page, her profile, his profile, her inbox, his inbox, her posts, his posts, her photos, his photos, her pics, his pics, her story, his story, her comments, his comments, her dms, his dms, her insta, his insta, her tiktok, his tiktok, her phone, his phone, s account, s page, s profile, s posts, s pics
`);

/** Blow for blow: what one answers to an insult with. */
export const answering = lexicon(`
  ah ouais, ah oui, toi-même, toi même, c'est toi, vous m'insultez, tu m'insultes, tu m'as insulté(e), tu me traites, répète, et toi alors, c'est celui qui dit, je te réponds, voilà ma réponse, ma réponse, oh yeah, oh really, you called me, you call me, right back at, same to you, takes one to know, shut it, here goes, look who's talking, says the, coming from
`);

/** Back to where they are said to come from. */
export const backTo = lexicon(`
  retourne(z) (te coucher) [sous/dans/à] [ton/ta/le/la/ton sale] [pont/poubelle/grotte/niche/caverne/zoo/trou/cirque/cage/ferme/étable/porcherie/jungle/égout/asile/carton/maternelle], va [jouer/pleurer] avec les [bébés/cochons/petits/rats], retourne en maternelle, retourne jouer avec
  back to your [cave/hole/bin/zoo/cage/bridge/trailer/farm/sty/swamp/kennel/circus/asylum/crib/box], back to the [cave/hole/bin/zoo/cage/bridge/trailer/farm/sty/swamp/kennel/circus/asylum/nursery/gutter], back under your [rock/bridge/stone]
`);
