/** Ways of hurting that are said in so many words, by kind. */

import { lexicon } from '../lexicons/lexicon';
import { combine, hasty } from '../text/combine';

const bodies =
  'la gueule|la figure|la tête|la tronche|la face|la bouche|les dents|le nez|les jambes|les genoux|les os|les bras|le crâne|la mâchoire|les côtes|les doigts|les rotules|le dos|le cou|la mère|le portrait|la sale gueule|la petite gueule';

/** To be done: "(je vais te) casser la figure". */
export const breaking = lexicon(`
  ${combine('casser|péter|éclater|exploser|démonter|fracasser|défoncer|démolir|refaire|arranger|niquer|arracher|briser|tordre|broyer|écraser|éparpiller', bodies)}
  tomber dessus, rentrer dedans, sauter dessus, mettre une rouste, mettre une dérouillée, mettre une beigne, mettre une torgnole
  mettre une trempe, mettre une branlée, mettre une volée, mettre au sol, mettre à terre, mettre par terre, mettre à l'hosto
  mettre à l'hôpital, mettre la tête dans, mettre minable, mettre en sang, envoyer à l'hôpital, envoyer à l'hosto, foutre une raclée
  foutre une claque, foutre une baffe, foutre une droite, foutre une gifle, foutre une rouste, foutre sur la gueule, foutre en l'air
  coller une droite, coller une baffe, coller une gifle, coller une claque, coller une beigne, rétamer, exterminer
  écrabouiller, tataner, tarter, baffer, botter le cul, botter les fesses, péter en deux, plier en deux, rosser, dépouiller
  racketter, balafrer, descendre, faire avaler tes dents, faire ravaler, faire manger, faire bouffer tes, faire souffrir
  faire vivre un, faire ramper, faire un sort, faire passer un sale, faire passer un mauvais, faire chialer, faire virer, faire taire
  rendre la vie impossible, rendre ta vie impossible, mener la vie dure, réduire en, traîner dans la boue, traîner par les cheveux
  foutre la honte, foutre la rage, cramer, brûler ta, enterrer, liquider, zigouiller, dézinguer, flinguer, dégommer
`);

/** Done, or soon done: "je vous casse la figure", "on lui fera la peau". */
export const broken = lexicon(`
  ${combine('casse|pète|éclate|explose|démonte|fracasse|défonce|démolis|refais|arrange|nique|arrache|brise|casserai|cassera|péterai|pétera|éclaterai|éclatera|défoncerai|défoncera|refera|referai|exploserai|arracherai', bodies)}
  [fais/fait/ferai/fera/ferons/feront] [la peau/payer/regretter/la misère/mal/ta fête/sa fête/bouffer/un sort/ravaler/manger/souffrir/saigner/taire/la fête]
  [mets/met/mettrai/mettra/fous/fout/foutrai/colle/collerai] [une droite/une gifle/une claque/une baffe/une raclée/une rouste/une beigne/une patate/une mandale/une branlée/une torgnole/par terre/au sol/à terre/ko/minable/la misère/en sang/à l'hôpital/à l'hosto]
  [défoncera/éclatera/démontera/butera/tapera/frappera/tuera/crèvera/plantera/détruira/détruirai/pourrira/pourrirai/massacrera/massacrerai/tabassera/tabasserai/niquera/fumera/fumerai/giflera/giflerai/marbrerai]
  tombe dessus, saute dessus, rentre dedans, rétame, enterre, flingue, marbre, dépouille
`);

/** Threats and blackmail. */
export const menaces = lexicon(
  hasty(`
  [hes/he's/shes/she's/theyre/they're/youre/you're/ur] dead [after/at/tomorrow/on/when/next/meat/monday/friday/in], tell [him/her/them] [hes/he's/shes/she's/theyre/they're] dead, say that again and, say that about [my/our/me/us/him/her] _ again, say that about [me/us/him/her/them] again, see you in the parking lot, see you in the car park, meet me in the parking lot, meet me in the car park
  key down the side, key [your/ur/their/his/her] car, all laugh when, [should of/should have/shoulda] left [you/u] at, should of been swallowed
  one more word [about me/about us/about my/about her/about him/about them/out of you/from you], one more [post/comment/tweet/message] [about/from] [me/us/my/you], [your/ur] [boss/bosses/boss's/employer/employer's/manager's/principal's/work's] [email/number/address/inbox/phone], find out who you work for, knows what to do with it, know what to do with it, [stapling/gluing/taping/sewing/duct taping/sellotaping/zipping/stitching] [his/her/their/your/ur] [mouth/mouths/lips/gob] shut, [staple/glue/tape/sew/duct tape/sellotape/zip/stitch] [his/her/their/your/ur] [mouth/mouths/lips/gob] shut
  ${combine('tu vas|tu va|vous allez|tvas', "morfler|douiller|prendre cher|manger cher|prendre tarif|le regretter|me le payer|le payer cher|le payer|payer cher|voir ta gueule|voir à la sortie|voir à la récré|t'en souvenir|t'en mordre les doigts|t'en rappeler|finir à l'hôpital|finir à l'hosto|finir en sang|finir par terre|finir dans un fossé|perdre tes dents|manger tes dents|bouffer tes dents|avaler tes dents|avoir des problèmes|avoir des ennuis|avoir de gros|souffrir|saigner|pleurer du sang|pleurer ta mère|chialer|crever|mourir|passer un sale|supplier|prendre une raclée|prendre une droite|prendre une claque|prendre une baffe|prendre une rouste|prendre un coup|prendre des coups|en prendre une|te prendre une|te prendre mon|vous prendre une|te faire taper|te faire frapper|te faire défoncer|te faire éclater|te faire tabasser|te faire démonter|te faire fumer|te faire niquer|te faire buter|te faire goumer|te faire marave|te faire savater|te faire attraper|te faire choper|te faire casser")}
  ${combine("tu finiras|tu vas finir|tu finis|vous finirez|t'vas finir", "à l'hosto|à l'hôpital|aux urgences|en fauteuil|en sang|par terre|dans un fossé|sous terre|au cimetière|dans une poubelle|en béquilles|à la morgue")}
  ${combine('end up|leaving|leave|leaving here|leave here|go home', 'in hospital|in the hospital|in an ambulance|on a stretcher|in a wheelchair|in a coma|in a ditch|in tears|in a box|in pieces')}
  m'oblige(z) pas à, me force(z) pas à, me pousse(z) pas à, dernière fois que tu me, dernière fois que vous me, après je [cogne/frappe/tape], la prochaine fois je [cogne/frappe/tape], attention à [ta/ton/tes/vos/votre] [petite/petit/gueule/dos/dents/derrière/soeur/sœur/voiture/pneus/freins], don't make me [come/hurt/hit/get/do], last time you talk to me, i hope you [lose/suffer/burn/fail everything/get hurt/cry/choke/rot], i hope u [lose/suffer/burn/get hurt/cry/choke/rot]
  j'espère que tu [vas/perdras/rateras/souffriras] _ (perdre/souffrir/crever/pleurer/tout), j'espère que tu vas [perdre/souffrir/crever/pleurer/mourir/en baver], qu'il t'arrive malheur, karma te
  tu vas voir ce que, tu vas voir ce qui, tu verras ce qui, vous verrez ce qui, tu vas comprendre ta douleur, tu vas comprendre qui
  vas-y pleure, vas y pleure, pleure encore, pleure plus fort, va chialer, va pleurer [chez/à/dans/voir], chiale encore, pleure on filme, go on cry, cry harder, go cry to
  t'as du bol [qu'on soit/qu'il y ait/que je/que la/que le], t'as de la chance [qu'on soit/qu'il y ait un/qu'il y ait une/qu'il y ait des/que la prof/que le prof/que les profs/que les pions], you're lucky [we're in/i'm not/there's a/miss/sir/the teacher/the teachers]
  qui s'en charge, qui s'y colle, qui se dévoue pour, à ta place je (ne) [sortirais/viendrais/dormirais/parlerais/posterais/rentrerais/me montrerais/rigolerais] [plus/pas/moins], à ta place je [me cacherais/me tairais/me ferais/déménagerais/la fermerais/raserais]
  que tu [changes/partes/dégages/déménages/disparaisses/quittes] [d'/de/du/l'/le/la/enfin], fais tes valises, faites vos valises, pack your bags, [everyone/everybody/we all/nobody] [wants/want] you [gone/out/to leave/here], want you gone
  [m'occupe/m'occuper/s'occupe/s'occuper/m'occuperai/s'occupera/s'occuperait] de [ton/votre/son] cas, régler ton compte, règle ton compte, régler son compte, règle son compte
  teach [him/her/that man/that woman/that boy/that girl/that kid/this guy/you/u] a lesson, lui donner une bonne leçon, mérite une bonne leçon, tu rigoleras moins, tu riras moins, vous rirez moins, tu feras moins
  eating your lunch in the [toilet/toilets/loo/loos/bin/corridor], eating lunch alone, eating alone by, numérote tes abattis, fais ta prière, fais tes prières, dis adieu à, dis au revoir à tes dents, profite bien de tes, réserve ton lit
  réserve une chambre à l'hôpital, appelle l'ambulance, prépare l'ambulance, prépare la vaseline, t'as intérêt à courir
  intérêt à te cacher, intérêt à la fermer, intérêt à raser, intérêt à pas venir, intérêt à changer de, regarde sous ton lit
  regarde par-dessus ton épaule, regarde bien autour de toi, dors sur tes deux oreilles, dors que d'un œil, planque-toi, cache-toi bien
  je débarque chez toi, je passe chez toi et
  on vient à plusieurs
  si je te chope, si je t'attrape, si on te chope, si on te croise, si on t'attrape, que je te recroise
  que je te croise, le jour où je te, la prochaine fois que je te, approche encore et
  touche encore à, parle encore et, ouvre encore ta, ouvre encore la, encore un mot et, un mot de plus et, continue comme ça et
  continue et tu, dis encore un mot, t'es mort(e), t mort(e), tes mort(e) demain, es un homme mort, es déjà mort(e), est un homme mort
  est mort demain, sont morts demain, signé ton arrêt de mort, ta dernière heure, ton dernier jour, ce sera ton dernier
  j'ai ton adresse, on a ton adresse, j'ai retrouvé ton adresse, je connais ton adresse, on connaît ton adresse, je connais ta rue
  je sais où est ta, où dort ta
  quelle école va ton, à quelle école vont vos, où vont tes enfants, où sont tes enfants, gare à ta, gare à tes, gare à ton
  j'appelle mon grand frère, j'appelle mes cousins, j'appelle mes potes, mon grand frère va, mes potes vont, mes cousins vont
  ça va barder, ça va chier pour, ça va mal se passer
  pourrait vous arriver, un accident est vite arrivé, un accident c'est vite
  serait dommage qu'il, ce serait dommage que, ça serait dommage que, on règle ça dehors, on règle ça à la sortie
  on s'explique dehors, on s'explique à la sortie, rendez-vous à la sortie, rdv à la sortie, rdv 17h derrière, rdv derrière, viens si t'es
  viens te battre, viens si t'as des couilles, t'as peur de venir, on t'oublie pas, on t'oubliera pas, je t'oublierai pas
  on a la liste
  je te retrouverai, on te retrouvera, on vous retrouvera, je vous retrouverai, on l'attend à la sortie
  on l'attend dehors, on va se le faire, on va se la faire, je vais me le faire, je vais me la faire, on se le fait à, on se la fait à
  faut se le faire, on lui tombe dessus, on lui saute dessus, tous contre, on va le cramer, on crame sa, je crame ta, je crève tes pneus
  on crève ses pneus, crever les pneus, crever tes pneus, rayer ta voiture, rayer sa voiture, brûler ta voiture, brûler sa voiture
  foutre le feu à, je porte plainte et tu, faire virer de, tu perdras ta place, te faire perdre, ta réputation est, détruire ta réputation
  ${combine('sinon|ou alors|ou bien|ou|ou sinon', "je montre|je balance|j'envoie|je publie|je poste|je partage|je diffuse|j'affiche|je t'affiche|je raconte|je dis à tout|je dis tout|je leak|on balance|on publie|on montre|on t'affiche|je te frappe|je te tape|gare à|ça va mal|tu vas voir|tu prends|tu manges|t'es mort|t'es morte")}
  comin for u
  know where you live, know where u live
  know what car you, got your address
  say your prayers, say goodbye to your, kiss your teeth, better start running, better not show
  better not see you, better not see u, better not be in, better keep your mouth, keep your mouth shut or, keep ur mouth shut or
  better hope i, better hope we, you'd better hope, put you in hospital, put u in hospital, put him in hospital
  put her in hospital, in a body bag, six feet under, bury you, bury u, be eating through a straw
  drinking through a straw, won't recognise you, won't recognize you, it'd be a shame if, would be a shame if
  be a shame if, be a pity if, something might happen to, something bad will happen, you'll see what happens
  see what happens to you, gonna get what's coming, get what's coming
  what's coming to you, what's coming to u, you've got it coming, u got it coming, got it coming, gonna get jumped
  getting battered, getting banged out, getting smashed after, gonna get hurt
  gonna get smashed, gonna get battered, gonna need an ambulance, gonna need stitches
  ur done for, you're toast, ur toast, you're dead
  youre dead, ur dead, u r dead, you are dead, she's dead when, dead man walking, marked man, hit list
  when i get my hands
  when i get hold, when i find you, when i catch you, wait til i, wait till you, wait until you, mess with me, messing with me
  messed with the wrong, picked the wrong, say that again and, say one more word, one more word and, open your mouth
  touch me again and, look at me again and, come near me again, meet me behind, meet us behind

  i'll do you in, i'll do you over, i'll do you damage, ill do you in, do you in, do him in, do her in, my brother's gonna, my brothers gonna, my cousins are gonna, my mates are gonna
  slash your tyres, slash ur tyres, slash his tyres, slash her tyres, brick through your, brick through ur, burn your house
  burn ur house, key your car, key her car, key his car, make sure you lose, make sure you never, have your job, cost you your job
  you won't last, u wont last, you'll be begging, you'll be crying, ull be crying, crying to your
  life hell, life a misery, living hell, wipe that smile, wipe the smile, wipe that smirk, jump him after, jump her after
  jump him at, jump her at, who wants to jump, whos jumping, kick his head, kick her head, kick your head
  kick ur head, kick your teeth
  deck him, deck her, knock him out, knock her out, knock you out, knock u out, knock his teeth
  punch him in, slap u, spit in her, spit in his, spit on her, spit on him, spit in your
  ${combine('or|or else|otherwise', "i leak|i'll leak|i'll tell everyone|everyone sees|everyone will see|everyone finds out|your pictures|your photos|your pics|your nudes|ur nudes|ur pics|your secret|your messages|i'll hurt|i'll break|i'll beat|i'll smash|i'll make|you'll regret|you'll be sorry|you're dead|ur dead|we'll come|your face")}
  make [you/u/him/her/them] regret, make sure [you/u/he/she/they] (all) [regret/pay/suffer], faire de [ta/votre/sa/ton/leur] [vie/rentrée/année/journée/quotidien/week-end] un enfer, ta vie un enfer, sa vie un enfer, hell for [you/her/him/them], [shut/close] it for [you/u/ya], te la ferme, te la fermer à ta place, la ferme à ta place, tu prends mon poing, prends mon poing, mon poing dans, [put/have/get] your windows, windows through, put every window, put [his/her] windows, getting a hiding, get a hiding, give [you/him/her/them] a hiding, getting a [bollard/shovel/brick/bat/boot/fist] [to/in/up], avec ma batte, avec une batte, ma batte de, bringing the [crowbar/bat/hammer], bringing my [crowbar/bat/hammer/brothers/cousins/lads/boys]
  watch [her/his/their] back, have my [brothers/cousins/mates/boys/lads/brother/cousin] waiting, you will be dealt with, you'll be dealt with, will be dealt with and not, lui fais avaler [son/ses/sa], lui faire avaler [son/ses/sa], te fais avaler [ton/tes/ta], te faire avaler [ton/tes/ta], fais bouffer [ton/tes/ta/son/ses/sa], passer l'envie de [marcher/courir/rire/sourire/siffler/venir/toucher], aura affaire à [nous/moi], aurez affaire à [nous/moi], auras affaire à [nous/moi], auront affaire à [nous/moi], va avoir affaire à [nous/moi], repar(s/t/tez) en [ambulance/civière/pièces/miettes/béquilles], réveiller sans dents, compter tes dents, ramasser tes dents, cherche tes dents, apprendre à courir j'ai, s'occupera (aussi) de [ta/ton/tes/votre/vos/sa/ses], m'occuperai (aussi) de [ta/ton/tes/votre/vos]
  retrouvé [ton/son/votre/leur] adresse, trouver [ton/son/votre] adresse, donne [ton/son/votre] (nom et/numéro et) (ton/son/votre) adresse, balance [ton/son/votre] adresse, publie [ton/son/votre] adresse, poster [ton/son/votre] adresse, put [his/her/your/their] address [on/in/out/up], post [his/her/your/their/that] (home/landlord's) address, post [his/her/your] home address, share [his/her/your] address, plus jamais [ce/le/notre] portail tranquille, pay [him/her/them] (all) a visit, on (vous/t'/l'/les) attend [à la sortie/sur le parking/derrière] pour, dix à l'attendre, à plusieurs à l'attendre, le laisse pas passer, la laisse pas passer, we'll have ye, we'll have yous
`),
);

/** Blackmail: what would be shown… */
const secrets =
  '[tes/ta/ton/vos/votre] [photos/photo/messages/message/secret/secrets/vidéos/vidéo/nudes/conversations/conv/captures/screens/dossiers/journal/nude/mots/dm/vocaux]';
export const exposing = lexicon(`
  [je/on] [montre/montrerai/montrera/balance/balancerai/balancera/publie/publierai/publiera/poste/posterai/diffuse/diffuserai/partage/partagerai/leak/affiche/afficherai/enverrai/enverra/divulgue/transfère]
  [je vais/jvais/on va/vais] [montrer/balancer/publier/poster/diffuser/partager/leaker/afficher/envoyer/divulguer/transférer/faire tourner/sortir/tout balancer]
  j'envoie, on envoie, je fais tourner, on fait tourner
  [i'll/ill/i will/imma/ima/gonna/we'll/i'm going to/im gonna] [post/send/leak/share/show/expose/upload/release/forward/spread/put]
`);
export const secretThings = lexicon(`
  ${secrets}
  [your/ur] [photos/photo/pictures/picture/pics/pic/messages/secret/secrets/video/videos/nudes/dms/texts/diary/screenshots/convos/chats]
`);
/** …and to whom. */
export const publicly = lexicon(`
  toute l'école, tout le collège, tout le lycée, toute la classe, tout le monde, à tes parents, à ta mère, sur insta, sur snap, sur tiktok
  vont tourner, va tourner, vont fuiter, va fuiter, vont circuler, finiront sur, vont finir sur
  go round the, goes round the, going round the, go around the, go viral, whole school, the whole class, whole year, everyone sees
  everyone will see, to everyone, to your mum, to your parents, get leaked, gets leaked, are getting leaked, going online, go online
`);

/** Told to die, or that nobody would mind. */
export const dying = lexicon(
  hasty(`
  fais-toi du mal, fais toi mal une bonne fois, finis-en, fous-toi en l'air, fous-toi sous un, jette-toi [du/d'un/par/sous]
  jette-toi dans le, balance-toi [du/d'un/par/sous], ouvre-toi les, taille-toi les veines, avale des cachets, avale de la javel
  bois de la javel, mange des cachets, passe sous un train, va sous un train, fais le grand saut, saute pour de vrai
  rends service à tout le monde, rends-nous service et, rends service à l'humanité, pourquoi t'es encore [en vie/vivant/vivante]
  pourquoi tu vis encore, pourquoi tu respires, arrête de respirer, arrête de vivre, arrête d'exister, tu devrais disparaître
  tu devrais mourir, tu devrais crever, tu devrais te, tu ferais mieux de [mourir/crever/disparaître/te], tu mérites de [crever/mourir/souffrir]
  mérites pas de vivre, mérite pas de vivre, mérites pas d'exister, j'espère que tu vas [crever/mourir/souffrir/te], j'espère que tu crèves
  j'espère que tu meurs, j'espère qu'[il/elle] [crève/meure/meurt/va crever/va mourir], qu'il crève, qu'elle crève, qu'ils crèvent
  si seulement tu pouvais mourir, vivement que tu crèves, vivement ton enterrement, danser sur ta tombe, danserai sur ta tombe
  cracher sur ta tombe, cracherai sur ta tombe, pisser sur ta tombe, viendra à ton enterrement, à ton enterrement, personne te pleurera, [personne/nul/pas un chat/pas un/aucun] (ne) te [pleurera/regrettera/cherchera/retiendra], (ne) te [pleurera/regrettera] pas, tu (ne) manqueras pas, rends service à la planète, rends service au monde, fais un cadeau à l'humanité
  personne ne te pleurera, personne pleurera, personne remarquera [si/ton/que], personne verrait la différence, tu manquerais à personne
  tu manqueras à personne, tu manquerais à qui, manquerait à personne si, irait mieux si t'étais, serait mieux si t'étais
  sera mieux sans toi, seront mieux sans toi, irait mieux sans toi, mieux [si/quand] [t'étais/tu seras/t'existais/tu étais] [mort/morte/plus/pas]
  aurais dû rester dans, aurais dû avorter, aurait dû t'avorter, aurait dû avaler, ta place est au cimetière, une corde et un tabouret
  la corde t'attend, prends une corde, achète une corde, voilà une corde, un pont t'attend, le pont est pas loin
  just end it, end it all, end it already, go end it, finish yourself, finish yourself off, delete yourself, delete urself, unlive
  go kill, go hang, go hang yourself, go drown, go choke, choke on it, slit your, slit ur, cut deeper, cut your wrists, cut ur wrists
  take some pills, take all the pills, swallow some pills, swallow bleach, drink some bleach, eat a tide pod, try bleach
  go jump, go play in traffic, play on the motorway, walk into traffic, step in front of, lie down on the tracks
  long walk off, take a long walk off, get hit by a, get run over
  hope you fall, hope you never wake, don't wake up, never wake up, why are you still alive, why are you still here
  why r u still, why do you even exist, why do you exist, why were you born, stop breathing, waste of oxygen, waste of air, wasting oxygen
  stealing oxygen, better off dead, better off without you, better off without u, better without you, better without u, better place without
  better if you were, better if you weren't, better if u, happier without you, happier if you, happier if u, be glad if you
  nobody would notice if, no one would notice if, nobody'd notice, no one would care if you, nobody would care if you, no one would even notice
  nobody would cry, no one would cry, nobody would come to your funeral, no one would come to your funeral
  dance on your grave, dance on ur grave, spit on your grave, piss on your grave, should've been aborted, should have been aborted
  should have swallowed, should've swallowed, do us all a favour, do us all a favor, do everyone a favour, do everyone a favor
  do the world a favor, here's a rope, find a bridge, find a tall building, don't deserve to live, doesn't deserve to live
  don't deserve to exist, deserves to rot, rot in a hole, burn in hell, see you in hell, hope you burn, wish you'd die, wish you would die
  wish u would die, wish you'd disappear, wish she'd die, wish he'd die, wish you'd just, drop dead
`),
);

/** Shutting out, in the present, as an order and as a wish. */
export const shunning = lexicon(
  hasty(`
  ${combine('plus|jamais|on va pas|on va plus|interdit de|arrêtez de|arrête de', "lui parler|leur parler|lui répondre|l'inviter|l'ajouter|la calculer|le calculer|s'asseoir à côté d'elle|s'asseoir à côté de lui|s'asseoir avec elle|s'asseoir avec lui|traîner avec elle|traîner avec lui|manger avec elle|manger avec lui|jouer avec elle|jouer avec lui|rester avec elle|rester avec lui|se mettre avec elle|se mettre avec lui|lui adresser la parole|la laisser jouer|le laisser jouer")}
  ${combine('on|faut|venez on|allez on|toute la classe|tout le monde', "l'ignore toute|l'ignore tous|l'ignore demain|l'ignore complètement|la laisse seule|le laisse seul|la laisse toute seule|le laisse tout seul|la met à part|le met à part|se met pas avec elle|se met pas avec lui|fait comme si elle|fait comme si il|fait comme s'il|lui fait la tête|lui fait la gueule|lui tourne le dos|lui garde pas de place|l'oublie exprès|lui dit rien|l'éjecte|la raye|le raye|la prévient pas|le prévient pas|lui laisse pas de place|lui like plus|la unfollow|le unfollow|l'unfollow|l'isole|la met à l'écart|le met à l'écart|lui parle plus|la kick|le kick|la ban|le ban|la boycott|la boycotte")}
  elle vient pas avec nous, il vient pas avec nous, elle est pas invitée, il est pas invité, pas invité(e/s) toi, sauf toi, tous sauf toi
  tout le monde est invité sauf, tout le monde sauf toi, on t'a pas invité(e), on t'invite pas, on t'a pas sonné, on t'a rien demandé
  on veut pas de toi, on veut plus de toi, on te veut pas, on te veut plus, on voulait pas de toi, on n'a pas besoin de toi
  on a pas besoin de toi, t'es de trop, tu es de trop, tu seras toujours de trop, tu fais pas partie, tu ne fais pas partie
  tu comptes pour personne, t'as pas le droit de [jouer/venir/t'asseoir/rester/manger], c'est réservé aux gens
  c'est pas pour les gens comme toi, les gros comme toi, les pauvres comme toi
  t'as rien à faire avec, t'as rien à faire chez, t'as rien à foutre, tu nous gâches, tu pourris l'ambiance
  trouve-toi un autre groupe, trouve un autre groupe, trouve-toi une autre table, va à une autre table
  change de trottoir, va manger toute seule, va manger tout seul, va manger aux toilettes, manger dans les toilettes
  reste toute seule, reste tout seul, finiras tout seul, finiras toute seule, finiras seul(e), personne viendra à [ton/son/ta/sa]
  personne va venir à [ton/son], personne vient à [ton/son] [anniv/anniversaire], personne ira à [ton/son] [anniv/anniversaire]
  pourquoi [elle/il] est (encore/même) [là/avec nous/dans notre/dans la conv], why is [she/he] even [here/in/on/invited/allowed], personne te choisit, personne te choisira, personne la choisit, personne le choisit, personne la prend, personne le prend
  personne te prend, personne s'assoit [à/avec], personne s'assied, personne se met [à côté/avec], personne l'invite, personne t'attendait
  personne t'a invité(e), personne t'a sonné(e), personne t'a demandé, personne a voté pour toi, personne votera pour toi, personne te garde
  personne voudra de toi, personne voudra [être/sortir] avec toi
  tout le monde te [fuit/évite/déteste/hait/trouve/regarde/connaît] [bizarre/de travers/lourd/chiant/moche/relou/gênante], tout le monde te fuit
  tout le monde s'en fout de toi, tout le monde rigole dans ton dos, tout le monde se moque de toi
  dans ton dos tout le monde, tout le monde parle dans ton dos, même [ta mère/ton père/tes parents/tes potes/tes amis/ton chien/ta sœur] [t'aime/te/t'aiment/ont/a/en]
  t'as jamais eu d'amis, t'auras jamais d'amis, t'auras jamais de [potes/copines/copains/mec/meuf]
  t'es plus ma copine, t'es plus mon copain, t'es plus mon pote, on était mieux [avant/sans], c'était mieux [sans/avant] toi
  vivement que tu [partes/dégages/changes/déménages], casse-toi, barre-toi, tire-toi, personne te retient, bon débarras
  t'es pas chez toi, vous êtes pas chez vous, retourne d'où, renvoyez-la
  renvoyez-le, virez-moi [ça/le/la], vote(z) pour [virer/exclure/dégager], qui vote pour [virer/exclure/dégager], qui veut la virer
  qui veut le virer, pétition pour [virer/faire virer/dégager/que], conv sans [elle/lui/toi], une conv sans
  un snap sans, nouveau groupe sans, refait un groupe sans, ghostez, ignorez-la, ignorez-le, bloquez-la, bloquez-le, évitez-la, évitez-le
  supprimez-la, supprimez-le, signalez-la, boycottez, unfollow la, unfollowez, dislikez, bashez, trollez, spammez-la, spammez-le
  nobody is coming to your, no one is coming to your, no one's coming to your, nobody came to your, no one came to your, no one will come to
  nobody will come to your, everyone except you, everyone but you, everyone apart from you, not you though
  weren't invited, were not invited, wasn't invited for a reason
  made a new [chat/gc/group] without, a [chat/gc/group/server] without [you/u/her/him], without you is better, you're not part of, ur not part of
  not part of this [group/team/friendship], find another table, find another group, find somewhere else
  eat in the toilets, eat your lunch in the, don't bother coming, don't bother showing
  dont even bother, you can't play, u cant play, she can't play, he can't play, you can't be in our, u cant be in our, can't be in our group
  not in our group, nobody picks you, no one picks you, nobody picked you, nobody voted for you, voted you out, vote her out, vote him out
  kick her out, kick him out, kick you out, kicked you out, get her out of, get him out of, blank her, blank him, blanking her, blanking him
  silent treatment, cold shoulder, freeze her out, freeze him out, freezing her out, leave her on read
  leave him on read, don't reply to [her/him], no one reply to, nobody reply to, no one talk to, nobody talk to
  nobody sit, no one sits, no one invite, nobody invite, no one cares about you, nobody cares about you
  no one speak to, nobody speak to, don't let [her/him] sit, don't let [her/him] in, don't let [her/him] join, don't accept [her/his]
  unfollow her, unfollow him, unfriend her, unfriend him, block her everyone, everyone block, everyone unfollow, everyone ignore
  we dont want u, we don't like, we never liked you, we never wanted you
  only invited you because, only talk to you because, only friends with you because, pity invite
  you've got no friends, u have no mates, you have no mates, no friends loser, no mates, billy no mates, norman no mates, johnny no mates
  go away nobody, go home nobody, not wanted here, you don't fit in
  u don't fit in, people like you don't
  put down the fork, pose ce burger, petition to get, petition to kick, petition to remove, who else wants her gone, who wants her out
  move away nobody, leave and never, do us a favour and leave, do us a favour and move, school's better without
`),
);

/** Orders to go. */
export const getOut = lexicon(
  "dégage, dégagez, va-t'en, allez-vous-en, casse-toi, barre-toi, tire-toi, fous le camp, get lost, piss off, fuck off, go away forever",
);

/** Belittling whom one speaks to. */
export const scorning = lexicon(
  hasty(`
  ${combine("t'es|tu es|t es|vous êtes|tes qu'|t'es qu'|tu n'es qu'|tu seras toujours|t'es vraiment|t'es juste", 'un raté|une ratée|un échec|une erreur|un déchet|une sous-merde|un cassos|une cassos|un cas social|un cas soc|une moins que rien|un moins que rien|de trop|un parasite|une parasite|un fardeau|un zéro|une victime|la honte de|la risée de|un déchet de|une pauvre fille|un pauvre mec|un poids|rien sans|rien pour personne|une blague|pitoyable|pathétique|lamentable|minable|insignifiant|insignifiante|inutile|bon à rien|bonne à rien|un sous-homme|un accident|une plaie')}
  ${combine("you're|youre|ur|you are|u r|u are|you're just|ur just|you'll always be|you're such|ur such|you're nothing but", 'a failure|a waste of|a pathetic|pathetic|a disgrace|a joke|a parasite|nothing|a nobody|subhuman|not even human|a freak|a burden|a waste|a mistake|an accident|worthless|useless to|unlovable|unwanted|such a waste|a sad little|a sad excuse|a sorry excuse|an embarrassment|a nothing|a loser and|the reason your|the reason ur|not worth|beneath us|scum|vermin|a stain|a disappointment')}
  excuse for a [mother/father/teacher/human/human being/person/friend/man/woman/parent/girl/boy], sorry excuse for, pathetic excuse for
  poor excuse for a, sad excuse for, no wonder your [dad/mum/mom/parents/boyfriend/girlfriend], no wonder ur [dad/mum/mom/parents]
  no wonder nobody, no wonder no one, no wonder everyone, no wonder you have no, no wonder u have no, no wonder he left, no wonder she left
  your parents wish, ur parents wish, your own [mum/mother/dad/parents/family], your mum wishes, your mum should have, your dad left because
  even your [mum/dad/parents/dog/nan/mates/friends/family] [hate/hates/is/are/thinks/think/can't/don't/doesn't], nobody would want
  who would want you, who'd want you, who'd want to be, who would date, who'd be friends with, who'd be seen with, who would want to sit
  shut up no one, no one asked you, u make everyone sick, you ruin everything
  you'll never amount to, never amount to anything, you'll end up alone, die alone
  go back to special, belong in special, belong in a [zoo/bin/skip/cage], belongs in a [zoo/cage], stay in your lane loser
  the size of [a/an] [bus/house/whale/truck/lorry/fridge/planet/elephant/wardrobe], on t'a jamais aimé(e), personne t'a jamais aimé(e), t'as jamais été aimé(e), tu me parles pas, parle pas à tes, espèce d'erreur, espèce de [déchet/parasite/microbe/cafard], que les moches, you disgust [me/us/everyone/everybody], you make everyone [sick/puke], nobody ever liked you, no one ever liked you, we never liked you
  la honte [du/de la/de l'/de notre] [collège/lycée/école/classe/famille/groupe/équipe/club], la risée [du/de la/de l'], t'es même pas [capable/foutu/foutue/fichu/fichue], tu sais même pas [courir/parler/lire/écrire/jouer/t'habiller], tu n'es même pas capable, your own [mam/mama/nan/brother/sister/dog/friends], you can't even [run/read/spell/walk/speak/play/dress], u cant even [run/read/spell/walk/speak/play/dress]
  pas étonnant que [tes/ton/ta/personne/tout/t'aies/tu], tu m'étonnes que [tes/ton/ta/personne/tout], normal que [tes parents/ton père/ta mère/personne t'/tout le monde te]
  je comprends pourquoi [ton père/ta mère/tes parents/personne], même ta propre mère
  tes parents doivent avoir honte, tes parents auraient dû, ta mère doit avoir honte, ta mère regrette, tes parents regrettent
  la honte de ta famille, personne t'a demandé ton avis, on t'a pas demandé ton avis, on t'a pas sonné, retourne dormir
  tu feras jamais rien, tu feras rien de ta vie, tu seras jamais [rien/personne/aimé/aimée/capable/comme], tu réussiras jamais
  tu arriveras jamais à rien, t'arriveras à rien, tu finiras [caissière/éboueur/seul/seule/au chômage/à la rue/en prison], ta vie c'est de la
  ta vie ne vaut, ta vie vaut rien, ta vie sert à rien, tu vaux rien, tu ne vaux rien, tu vaux moins que, tu vaux pas mieux
  tu sers à rien, tu ne sers à rien, tu servs à rien, qui voudrait de toi, qui voudrait d'un mec comme, qui voudrait d'une fille comme
  tu mérites ce qui, tu mérites tout ce qui, tu mérites d'être seul(e), tu l'as cherché, t'as que ce que
  tu me fais [pitié/honte/gerber/vomir], tu nous fais [pitié/honte/gerber/vomir], tu fais [pitié/honte/tache/peur/gerber/vomir/dégueuler]
  tu dégoûtes tout, tu dégoûtes, tu nous dégoûtes, tu donnes envie de vomir, te voir ça donne, ta gueule me revient
  pour qui tu te prends, personne te respecte, personne te croira, un excuse de, mère indigne, père indigne, prof indigne
`),
);

/** How somebody looks. */
export const mocking = lexicon(
  hasty(`
  gros tas, gros lard, gros sac, gros porc va, gros bide, gros cul, grosse dinde, grosse loche, gros hippopotame, grosse éléphante
  gros éléphant, gros mammouth, gros bibendum, bibendum, bouboule, bonbonne, tas de graisse, tas de gras, sac à graisse
  sac à viande, sac d'os, squelette ambulant, squelette sur pattes, grande asperge, grande perche, grande gigue, nabot, demi-portion
  avorton, microbe va, planche à pain, planche à repasser, plate comme, planche à voile, laideron
  cageot, face de rat, face de cul, face de pizza, face de cratère, face de craie, face de singe, face de poisson
  tête de [cul/rat/singe/cheval/poisson/gland/troll/crapaud/bouledogue/veau/porc/nœud/mongol/zombie/déterré], tête d'[ampoule/œuf/autruche]
  tête à claques, tête à baffes, gueule de [rat/raie/singe/porc/travers], calculette (à boutons), champ de boutons, usine à boutons
  pizza quatre fromages, binoclard(e), quatre yeux, quat'yeux, bigleux, bigleuse, dents de [lapin/cheval/castor/travers/requin/vampire]
  dents jaunes, dents pourries, oreilles [décollées/de Dumbo/d'éléphant/en feuille/en chou-fleur], nez [crochu/de sorcière/de cochon/de pinocchio]
  sourcils [de/en] [forêt/bûcheron/paillasson], monosourcil, mono-sourcil, cheveux [gras/de paille/en paillasson/de rat/sales], moustache de fille
  poilu comme, poilue comme, comme un singe, t'as des poils, jambes poilues, un [singe/gorille/babouin] toi, ferme le frigo, fermer le frigo
  pose la fourchette, lâche la fourchette, lâche les [chips/burgers/bonbons/gâteaux/kebabs/frites], arrête de bouffer
  arrête la malbouffe, arrête les [chips/burgers/gâteaux/kebabs], t'as mangé [ta sœur/ton frère/un/une/tes parents/toute], mange une salade
  va courir un peu, fais du sport gros, tes bourrelets, ta graisse, ton gras, ton double menton, ta cellulite
  tu roules plus que, tu rentres pas dans, tu passes plus la porte, tu passes pas la porte, casses la balançoire, cassé la balançoire
  casser la balançoire, cassé la chaise, casser la chaise, fais trembler, t'es large comme, large comme une armoire, la terre tremble
  [le/la/les] plus [moche(s)/laid(e/s/es)/gros/grosse(s)/cheum/hideux/hideuse] de [la classe/l'école/la/du/toute/tout], la plus moche, le plus moche
  le plus moche du, la plus laide, le plus laid, les plus moches, la plus grosse de la classe, le plus gros de la classe
  vote(z) pour [le/la] plus, note(z) son physique, notez-la sur, notez-le sur, note sa tête, classement des [moches/filles/plus]
  top [5/10] des (plus) moches, qui est la plus moche, qui est le plus moche, moche à, moche comme, laid comme, laide comme, si moche que
  tellement moche, trop moche pour, trop laide pour, trop gros pour, trop grosse pour, t'es si grosse, t'es si gros, t'es tellement gros
  t'es tellement grosse, ton physique, ton physique de, avec ton physique, regarde-toi, regarde toi
  regarde tes [dents/cheveux/fringues/jambes/bras], regarde son gros, regardez ses [dents/cheveux/boutons/jambes/fesses/oreilles]
  miroir s'est cassé, casse les miroirs, cassé le miroir, ferais peur à, fais fuir, fait fuir les, chien galeux, pouilleux, pouilleuse, crasseux
  crasseuse, pue la [mort/merde/pisse/transpi/sueur/clope/frite/friture/pauvreté/misère], pue des [pieds/aisselles/bras], pue de la gueule
  pues [la/de/des/du/le], puez, sens [la/le] [poisson/pisse/transpi/merde/chien/friture/vieux], haleine de [chacal/poney/chien/cheval/phoque]
  la douche tu connais, la douche elle, un savon pour, connais pas la douche, connais le savon, lavé(e) depuis, habits de [pauvre/clodo/sdf/vieux]
  fringues de [pauvre/clodo/sdf/vieux], habillé(e) [comme un sac/comme un clodo/chez emmaüs/à la poubelle/par ta grand-mère/comme une]
  sapé(e) comme, ta coupe de [merde/pauvre/playmobil/cheveux de], ta gueule de, ta sale gueule, ta sale tête, ta sale face
  fatso, fatty, fatty boom, fatass, fat ass, fat arse, lardass, lard arse, lard bucket, tub of lard, chubster, blimp
  oink oink, beached whale, fat walrus, landwhale, land whale, heffer, heifer, blubber, flab, flabby, muffin top, cankles
  thunder thighs, double chins, crater face, crater-face, spotty face, zit face, pizza face, pimple face, four eyes, four-eyes, specky
  speccy, goggle eyes, metal mouth, brace face, bucktooth, buck teeth, rabbit teeth, goofy teeth, horse teeth, yellow teeth
  horse face, horseface, rat face, ratface, pig face, pigface, moon face, butterface, butter face, butters, minger, minging, munter
  dog-rough, rough as, face like a [slapped/smacked/dropped/bag/foot/bulldog/dog/horse/pig/rat/pizza/bucket/melted], looks like a [foot/man/pig/rat/horse/troll/whale/bulldog]
  look like a [foot/man/pig/rat/horse/troll/whale/bulldog/tramp/hobo/goblin/thumb/potato/bloke], look like you fell, look like you've been dragged
  built like a, slaphead, big ears dumbo, dumbo ears, massive nose, massive forehead, fivehead, five-head
  ginger minger, gingernut, ginge, carrot top, beanpole, lanky streak, stick insect, bag of bones, skinny freak, anorexic freak
  midget, short-arse, shortarse, oompa loompa, flat as a, flat-chested, flat chest
  pancake chest, are you even a girl, look like a boy
  hairy lip, girl with the moustache, moustache on a, monobrow, monkey arms, hairy ape, greasy hair, greaseball
  grease ball, stink of, stinks of, smells of wee, smell of wee, smells like [wee/piss/fish/poo/shit/bo/dog/chips]
  smell like [wee/piss/fish/poo/shit/bo/dog/chips], wash yourself, have a wash, take a bath, use some soap, ever heard of soap
  heard of deodorant, heard of a shower, seen a shower, dog breath, breath stinks
  put the [fork/burger/cake] down, lay off the [pies/cakes/burgers/crisps/donuts/chips]
  step away from the [fridge/cake], who ate all the pies, ate all the pies, eat you out of, broke the chair, break the chair, broke the scales
  break the scales, takes up two, take up two, take up the whole, too fat for, too fat to, too ugly for, too ugly to
  so ugly that, ugliest [girl/boy/kid/person/one/teacher], fattest [girl/boy/kid/person/one]
  ugly mug, ugly fat, fat ugly, ugly cow, fugly, minger of the, mirror broke, break the mirror
  broke the mirror, paper bag over, bag on your head, wear a bag, cover your face, cover ur face, hide your face, hide ur face
  rate her, rate him, rate the girls, rate the boys, hot or not, smash or pass, out of 10 for looks, charity shop clothes, primark trainers
  clothes from a skip, pikey, dress like a, dressed like a tramp, get some new clothes
`),
);

/** Calls to humiliate: "qui lui arrache…", "dare: who's going to pull off…". */
export const dares = lexicon(`
  qui est cap, qui est chiche, cap ou pas cap, chiche, qui veut, qui va, le premier qui, la première qui, celui qui, le prochain qui, qui la lui, qui lui
  qui le lui, faut, on va, on, venez, venez on, allez, je parie que personne, 10 balles à, 5 euros à, 20 euros à, 10€ à, vas-y
  dare, dare you, i dare, who's going to, whos going to, who's gonna, whos gonna, who wants to, who will, who dares, someone, somebody
  let's, lets, first one to, bet you won't, bet u wont, a fiver for whoever, a tenner for whoever, fiver if you, tenner if you, everyone, go
`);
export const humiliations = lexicon(`
  la lui arrache, le lui arrache, lui arrache [sa/son/ses/le/la/les], lui arracher [sa/son/ses/le/la/les], arracher [son/sa] [voile/perruque/jupe/foulard/hijab/casquette/sac]
  arrache [son/sa] [voile/perruque/jupe/foulard/hijab/casquette/sac], tire(r) [son/sa/ses] [voile/cheveux/jupe/foulard], lui tire(r) les cheveux
  lui baisse(r) [le/son] [pantalon/froc/jogging/short], baisse(r) son [pantalon/froc/jogging/short], lui soulève(r) la jupe, soulève(r) sa jupe
  lui vole(r) [son/sa/ses], lui pique(r) [son/sa/ses] [sac/affaires/trousse/téléphone/fringues/vêtements/goûter], cache(r) ses [affaires/vêtements/chaussures/béquilles]
  jette(r) ses affaires, jette(r) son sac, lui jette(r) [des/de/un/une] [pierres/cailloux/œufs/eau/boulettes/bouteille/nourriture], lui lance(r) des [œufs/cailloux/pierres/tomates]
  lui fait un croche-pied, lui faire un croche-pied, lui fait un croche-patte, lui faire un croche-patte, lui crache(r) [dessus/dans], cracher dans son
  la filme(r) aux, le filme(r) aux
  la faire pleurer, le faire pleurer, la faire craquer, le faire craquer, la fait craquer, le fait craquer
  l'humilie(r), la ridiculise(r), le ridiculise(r), la coince(r) dans, le coince(r) dans, mettre la tête dans les toilettes, tête dans la cuvette
  lui met la honte, lui mettre la honte, lui fout la honte, lui foutre la honte, lui pourri(r/t) la vie, lui fait la misère, lui faire la misère
  lui mène la vie dure, lui mener la vie dure, le bizute(r), la bizute(r), le harcèle(r), la harcèle(r), l'insulte(r)
  lui renverse(r) [son/un/du/de], lui balance(r) [son/un/du/de/une], lui mettre une main, mettre une main au, [le/la/les/te/se] pelote(r/nt)
  pull off [her/his], pull [her/his] [hijab/scarf/wig/hair/skirt/trousers/pants/headscarf/turban], pulls off [her/his], rip off [her/his], rip [her/his] [hijab/scarf/wig/headscarf]
  yank [her/his], snatch [her/his], grab [her/his] [bum/bag/hijab/hair/phone], lift [her] skirt, lift up her skirt, flip her skirt, pants him, pants her, pull down [her/his]
  pull [her/his] trousers down, trip [her/him], push [her/him] [in/into/down/over/off], shove [her/him] [in/into/down/over/off], lock [her/him] in
  flush [her/his], head down the [toilet/loo/bog], steal [her/his] [lunch/bag/clothes/phone/shoes/inhaler/glasses], nick [her/his] [lunch/bag/clothes/shoes/glasses/stuff]
  hide [her/his] [bag/clothes/shoes/stuff/inhaler/crutches/glasses], throw [her/his] [bag/stuff/shoes] [in/out/on/over], throw [eggs/stuff/things/food/stones/bottles] at [her/him]
  egg [her/his] house, egg [her/him], spit in [her/his], spit on [her/him], film [her/him] [crying/in/when/getting/falling], make [her/him] [cry/snap/quit/cry in/break]
  embarrass [her/him], humiliate [her/him], cut [her/his] hair, pour [it/water/milk/juice/paint] [on/over] [her/him], prank call [her/him], tease [her/him], wind [her/him] up until
  put gum in, gum in [her/his] hair, draw on [her/his], slap [her/his] [bum/arse/ass]
`);
