/** What a school declares, and the names of its declarations. */
import { lexicon } from '../lexicons/lexicon';

/** A school that is the subject of one of these takes a stand. */
export const takesAStand = lexicon(`
  maintient (fermement )[sa/ses/son/que], campe sur, confirme [sa/son] [position/refus/décision/soutien/opposition],
  reste (fermement )opposé(e), refuse [catégoriquement/de céder/de commenter/tout/toute/ce chantage], se défend, se dédouane,
  s'explique, s'étonne( que/ de), s'inquiète, s'alarme, salue [la décision/cette/le courage/votre],
  regrette [profondément/vivement/sincèrement/cet/ces/cette/les propos/les faits/d'avoir/l'incident/l'absence/que], soutient [la grève/le mouvement/l'appel/les grévistes/la mobilisation/pleinement/sans réserve/son personnel/ses enseignants/ses équipes], prend [l'affaire/cette affaire/ces faits/les faits/l'incident/la situation/ce signalement/cette situation/la chose] (très/extrêmement) au sérieux, a fait [tout ce qu/le nécessaire/son possible/tout son possible/toute la lumière], a tout fait pour, suit [l'affaire/la situation/le dossier] de près, apportera, portera l'affaire, s'exprimera, ne s'exprimera,
  répondra [par/uniquement/aux accusations/devant], fait appel, contredit, balaie, balaye, nie, apporte un démenti,
  apporte [la/une] réponse, rétablit la vérité, tient sa position, se range, se tient derrière,
  partage [votre/cette/l'/la] [colère/émotion/indignation/inquiétude], ne partage pas, n'est pour rien, n'y peut rien,
  n'a aucune raison, n'a pas à rougir, n'a rien à, n'acceptera, ne tolère, ne tolérera, exige, désapprouve,
  a toujours [défendu/soutenu/agi],
  [would like/wants/wishes] to say [sorry/that/publicly/officially], maintains, pledges, vows, is holding firm, will not be,
  won't be, will hold, is sticking to, sticks to, stands its ground, regrets, is deeply [sorry/saddened/concerned/disappointed],
  is disappointed, is concerned, was never, strongly [disagrees/objects/denies/believes/opposes/supports], takes the view,
  is of the view, wants it on record, wishes to [thank and/place/put], rejects the, has always [maintained/said/acted/stood],
  answers its critics, sets the record, calls [on/for], expresses its, extends its [apologies/condolences/sympathies],
  offers its [apologies/condolences/sympathies], accepts [responsibility/blame], admits [no/fault/mistakes/that],
  dément, démentit, démentira, déclare, affirme, réaffirme, conteste, réfute, condamne, dénonce, déplore, désapprouve, désavoue,
  proteste, certifie, récuse, nie, exige, rejette, réitère, assume, fustige,
  prend position, prendra position, prend acte, prend ses distances, se désolidarise, se désengage, se réserve le droit,
  se défend, se félicite officiellement, se dit, se déclare, se prononce,
  s'oppose, s'insurge, s'excuse, s'indigne, s'associe à, s'exprime, porte plainte, portera plainte, décline toute,
  n'y est pour rien, ne regrette rien, va porter plainte,
  présente [ses/toutes ses] (plates /sincères /vives /)[excuses/condoléances],
  vous présente [ses/toutes ses]( plates/ sincères)( excuses/ condoléances),
  apporte( tout) son soutien, adresse [ses/son] [condoléances/soutien/excuses], n'entend pas, ne cédera, ne se laissera,
  ne cède pas, ne négocie pas,
  souhaite [préciser/démentir/clarifier/rappeler/réagir/rétablir/mettre au clair/faire savoir/répondre],
  tient [à/toutefois à/donc à/aussi à/ici à/également à] [préciser/démentir/rappeler/clarifier/rassurer/faire/réagir/exprimer/dire/affirmer/condamner/s'excuser/présenter/dénoncer/réaffirmer/répondre/informer/apporter/confirmer/signaler/souligner/rétablir/vous],
  ne [cautionne/tolère/commente/cautionnera/tolérera/commentera/négociera/reconnaît/partage/soutient] [pas/aucun/aucune/jamais/plus/ni],
  ne saurait [être/tolérer/accepter/cautionner], ne peut que [condamner/regretter],
  ne [fera/répondra à/répondra] [aucun/aucune/pas de commentaire/pas d'autre/plus de/pas à/pas aux], ne changera [pas/jamais],
  n'a [pas/rien] [à se reprocher/à cacher], n'a pas de commentaire,
  n'[approuve/accepte/admet/acceptera/admettra/autorisera/excusera] [pas/jamais/aucun/aucune/plus],
  n'est [pas/en rien/nullement/aucunement] responsable, ne [peut/sera] (pas /)être tenu,
  n'a [jamais/aucunement/nullement/en aucun cas] [envisagé/voulu/demandé/autorisé/accepté/dit/déclaré/toléré/promis/caché/prétendu/eu l'intention/été question/reçu/couvert/commis/exclu/refusé],
  n'a rien fait de mal, n'a aucune [intention/responsabilité], n'a aucun [commentaire/lien], n'a pas l'intention, ne fera pas de,
  ne souhaite pas [commenter/s'exprimer/répondre/réagir], ne se prononce, se refuse à, dit [non/stop],
  a toujours [refusé/respecté/condamné], met en garde, appelle au calme,
  cannot [comment/be held], can't be held, has no [plans/intention/knowledge], has zero tolerance, has nothing to do with,
  does not intend, is not [to blame/responsible/liable/commenting], did nothing wrong, acted [properly/correctly],
  [has made/makes] its position,
  denies, declares, condemns, rejects, refutes, disputes, opposes, repudiates, denounces, deplores, endorses, disowns, disavows,
  objects, insists, apologi[s/z]es, regrets [that/any/the], states that,
  will not [be commenting/be making/be taking/comment/tolerate/accept/respond/apologi[s/z]e/change/answer/negotiate/discuss/back down],
  won't [comment/tolerate/accept/respond/apologi[s/z]e/negotiate/be commenting/back down],
  will never [accept/tolerate/agree/allow/apologi[s/z]e/support/condone/negotiate],
  [does not/doesn't/do not/don't/cannot] [condone/endorse/approve/agree/comment/negotiate/tolerate/recogni[s/z]e/share/accept any/accept these/accept this/accept that/accept responsibility/support this/support the],
  [wishes/would like/wants] to [state/make clear/make it clear/clarify/deny/set the record/apologi[s/z]e/reassure/distance/express/reiterate/confirm/announce/stress/respond/extend],
  wants [you/everyone/it/people/parents] to [know/be known/understand], wishes [you/it/everyone] to [know/be known/understand],
  takes [no/the/full/all/sole] [position/view/responsibility/blame], takes this (very )seriously, has no comment,
  has nothing to [add/hide], reserves the right, stands [firm/against/united], stands [firmly/strongly] [against/with/by/behind],
  [won't/will not] be [backing/responding/changing/answering/closing],
  stands [by its/with our/with all/with the/with its/behind its], accepts [full/no] responsibility, distances itself,
  makes no apolog*, owes [nobody/no one],
  never [planned/said/agreed/intended/asked/authori[s/z]ed/approved] [any/to/that/this/the/anything],
  has never [said/planned/intended/agreed/promised/asked/authori[s/z]ed/accepted/considered/tolerated],
  did not [authori[s/z]e/approve], speaks [through/with one voice], is speaking,
  is [adamant/outraged/appalled/unequivocal/categorical/deeply sorry/suing], will be suing, would like to apologi[s/z]e,
  conteste(ra), prend [acte/position], réagit, se désolidarise, s'en tient, persiste et signe, fera appel, va faire appel,
  fait appel [de/du/contre], a [déposé plainte/porté plainte/saisi la justice],
  a décidé de [porter plainte/saisir/poursuivre/contester/faire appel/réagir/rompre], saisira la justice,
  envisage de porter plainte, étudie les suites, se tient aux côtés, [apporte/renouvelle/réitère] [son/sa/ses/tout], réitère,
  réaffirme, se réserve, décline, récuse, rejette, désapprouve, fustige, ne laissera [pas/rien/personne], ne pliera pas,
  ne reculera pas, ne renoncera pas, n'entend, n'est pas concerné, n'a [commis aucune/pas failli/aucun lien/aucune/pas manqué],
  a agi [conformément/dans/dès], a (toujours )respecté la [procédure/loi],
  assume (pleinement /entièrement )[sa/ses/cette/ce/le/la], garde [confiance/le silence],
  has always [opposed/supported/backed/refused/rejected/condemned/maintained/acted], maintains [that/its], has (fully )complied,
  followed [the rules/procedure/protocol/due process], acted [within/in line/lawfully/swiftly/immediately],
  won't be [backing/bullied/silenced/intimidated/drawn/apologi[s/z]ing/answering],
  will not be [backing/bullied/silenced/intimidated/drawn/apologi[s/z]ing/answering/discussing], is not backing, isn't backing,
  will [appeal/fight/contest/challenge/defend] [the/this/it/its/that/against],
  is [appealing/contesting/challenging/fighting] [the/this/it/that],
  stands (firmly /fully /squarely /resolutely )[against/by/behind], rejects, rebuts, dismisses (these/this/the/any/all), refutes,
  remains [opposed/committed to/convinced], reaffirms, reiterates, acknowledges [that/the/its], condemns, deplores, laments,
  pledges, vows, refuses to [comment/apologi[s/z]e/back/accept/comply], declines to comment, would like it known, wants it known,
  sees no reason, has every confidence, has full confidence, has no [case/comment/further/record], will be taking legal,
  is taking legal, was not [consulted/informed/aware/involved], takes issue,
  [formally/strongly/firmly] [disagrees/objects/opposes/rejects/denies/disputes]
`);
/** "exprime sa vive indignation". */
export const expresses = lexicon('exprime [sa/son/ses/toute sa/tout son], expresses its');
export const feelings = lexicon(
  'indignation, colère, soutien, solidarité, désaccord, opposition, inquiétude, regret(s), émotion, tristesse, refus, concern, anger, support, condolences, regret',
);
/** After `takesAStand`, a stand of no weight: "ouverte la chasse aux œufs", "forfait". */
export const noStand = lexicon(`
  ouvert(e/s/es), forfait, remercier, féliciter, saluer, souhaiter, inviter, vous [remercier/féliciter/souhaiter/inviter/saluer],
  to us, la carte, les cartes, les chèques, le pont, that lunch, carte, chèques,
`);
/** Adverbs of a solemn declaration: with them any verb of the school is one. */
export const solemnly = lexicon(`
  officiellement, formellement, solennellement, fermement, catégoriquement, publiquement, vigoureusement, unanimement,
  categorically, strongly, firmly, hereby, unreservedly, unequivocally, officially, formally, flatly, utterly, vehemently,
  unanimously,
`);
/** After `solemnly`, mere news. */
export const opens = lexicon(
  'open(s/ed/ing), closed, closes, started, starts, ferm*, rouvr*, ouvr*, ouvert*, reprend*, commence*, class*, inscri*, inaugur*, reconnu*, est, is, was, encourag*, recommend*, discourag*, advise*, conseill*, recommand*',
);
/** A school's everyday verbs: a stand when it is "ours", or with `solemnly` or `assured`. */
export const saysSoftly = lexicon(`
  annonce, informe, confirme, communique, fait savoir, regrette, refuse, estime, considère, soutient, assure, garantit, promet,
  s'engage, demande, décide, reconnaît, remercie, invite, félicite,
  vous [dit/répond/parle/informe/annonce/confirme/assure/invite/remercie/présente/demande/rappelle], dit, répond, parle, rappelle,
  a [décidé/tranché/choisi/parlé], rejoint, appelle, communiquera, approuve, valide, le dit, le confirme,
  announces, confirms, has [decided/chosen/spoken/ruled/resolved], decided, believes, thinks, refuses, supports, demands, says
`);
/** What a school says, told by one who speaks for it. */
export const lets = lexicon(`
  (vous /)[annonce/informe/confirme/communique/regrette/refuse/estime/considère/soutient/assure/garantit/promet] [que/qu/officiellement/d'avoir/de céder/de négocier/de commenter/de répondre],
  (vous /)fait savoir [que/qu], vous fait savoir, s'engage [à/solennellement/officiellement],
  a le [regret/plaisir/devoir] de, [est/sommes] [fier/fière/heureux/heureuse] de vous, vous prie,
  informe [les/ses/tous/toutes/l'ensemble],
  is aware of [the/this/these/a], is investigating, would like to [thank/remind/inform/invite/congratulate],
  wishes to [thank/remind/inform/invite], is [pleased/proud/delighted/sorry/saddened] to [announce/inform/confirm/say/welcome],
  will take( legal/ appropriate) action, is sorry for,
  a [parlé/tranché], vous doit des excuses, vous répond, vous présente, vous informe,
  reconnaît [une erreur/ses torts/sa faute/avoir],
  [souhaite/tient à] [rassurer/préciser], rassure (les/ses/tous), a pris la décision de, prend la décision de, est en mesure de,
  est au courant de, has been made aware, is cooperating, is working with, will be issuing, will issue, is reviewing,
`);
/** Said of "our school". */
export const ourStand = lexicon(`
  soutient (pleinement )[le/la/les] [boycott/projet/mobilisation/cause/marche/pétition/candidature/directrice/directeur/principal/professeur/équipe],
  communique, dit que, pense que, trouve que, veut [que/qu'/plus de], ne veut pas, n'est pas d'accord,
  est [contre/pour/opposée/opposé/favorable], s'engage, condamne, rejette, proteste, s'indigne,
  says [no/yes/that/stop/enough/sorry], say [no/yes], disagrees, opposes, is [against/opposed/behind/in favour of/in favor of],
  wants [everyone/you/people/the council/it known], will fight, will never, apologi[s/z]es, objects, denies,
  soutient [la grève/le mouvement/ce/cette/cet/l'appel/les grévistes/ses/son],
  demande [que/solennellement/le retrait/la démission/des moyens], exige, refuse, appelle, approuve, regrette, assume, vous,
  a décidé [de/d/que], n'a pas à, mérite, dit [non/oui/stop],
  believes( that), stands [by/against/with], confirms, announces, refuses, thinks, endorses, demands, maintains,
  supports [this/the strike/the petition/him/her], feels [that/strongly/it], is committed to,
  has [decided/chosen/resolved] [to/that], rejects, condemns,
`);
export const noStandOfOurs = lexicon(
  'excellence, outdoor, the red, red nose, your, repeindre, planter, participer, organiser, du monde, charity, charities, believes in, stands on, stands at, stands out, stands tall, stands next, stands proud, refuses to snow',
);

/** What a person or a school takes a stand in. */
export const position = lexicon(`
  position(s), déclaration(s), communiqué(s)( de presse), annonce(s), réponse(s), mise(s) au point, message(s), parole(s), voix,
  prise(s) de position, avis, version, vérité, ligne, point(s) de vue, explication(s), verdict, discours, réaction,
  droit de réponse, démenti, doctrine,
  stance, stand, line, response, answer, reply, statement(s), word, view(s), announcement(s), voice, comment, version, viewpoint,
  press release, message,
`);
/** Of these, those that a school has only when somebody speaks for it. */
export const stance = lexicon(`
  ([official/formal/final/considered/clear/firm/current/only] )[stance/position/answer/response/view/viewpoint/verdict/statement/word/reply/announcement],
  official line, line on, own [view/position/word],
  official [comment/stance/position/line], formal [comment/stance/position]
`);
export const stanceOf = lexicon(`
  [position/point de vue/ligne/avis/réponse/version/vérité/doctrine/verdict/explication]( officielle/ officiel) [de/du/d],
  [position/stance/viewpoint/official view/verdict/official line] of,
  official [position/stance/comment/statement/response/word] of
`);
export const viewOf = lexicon(
  "it is the [view/opinion/belief/position] of, it's the [view/opinion/position] of, c'est [l'avis/l'opinion/la position] [de/du]",
);
export const statement = lexicon(
  'communiqué(s)( de presse), mise(s) au point, droit de réponse, déclaration, prise de position, démenti, réaction, statement, announcement, press release, official [word/response/answer]',
);
/** A message is the school's own where what it says follows: "Message du collège : …". */
export const message = lexicon('message(s), mot, annonce, information, note, avis, word, response, reply, answer');
export const official = lexicon('officiel(s), officielle(s), officiellement, official, officially, formel, formelle, formal');
export const officialFrench = lexicon('officiel(s), officielle(s), officiellement');
/** Hands a position over to the reader. */
export const takeThis = lexicon(`
  considère(z/r), prenez, recevez, notez, lisez, voici, voilà, ceci est, c'est,
  [je/nous] (vous )[livre/livrons/transmets/transmettons/donne/donnons/rappelle/rappelons/communique/relaie/relayons/porte/expose],
  take [this/it/that/my], treat [this/it/that], consider [this/it/that/my], regard [this/it/that], read [this/it] as,
  accept [this/it/that/my],
`);
export const notYet = lexicon(
  'arrivé(e), tombé(e), attendu(e), introuvable, affiché(e), parvenu(e), where, when, meilleur*, best',
);
/** What is said outright to be the school's. */
export const declaration = lexicon(`
  position( officielle), déclaration(s), communiqué(s)( de presse), réponse, mise au point, prise de position, version,
  point de vue, explication, droit de réponse, démenti, verdict, parole officielle, avis officiel, message officiel,
  annonce officielle, parole, vérité,
  stance, position, official [word/line/view/message/announcement], statement, response, answer, press release, final word
`);
/** Shows what follows. */
export const hereIsThe = lexicon(`
  voici, voilà, ceci est, c'est,
  [je/nous] (vous )[livre/livrons/transmets/transmettons/donne/donnons/rappelle/rappelons/communique/relaie/relayons/porte/expose],
  here is, here's, this is, that is, that's, share, my words are, this post is,
`);
export const theyStand = lexicon(
  'exigent, refusent, condamnent, rejettent, dénoncent, demandent, déclarent, soutiennent, opposent, démentent, protestent, déplorent, condemn, refuse, reject, demand, oppose, support, deny',
);
export const isSo = lexicon(
  "est, n'est, n'a pas, ne change, ne changera, reste, demeure, sera, is, are, isn't, remains, hasn't, has not, will be, stands",
);

/** "Nous, le collège…, refusons". */
export const weStand = lexicon(`
  refusons, condamnons, déclarons, démentons, dénonçons, exigeons, demandons, soutenons, opposons, protestons, estimons,
  considérons, affirmons, engageons, acceptons, voulons, rejetons, disons, parlons, croyons, pensons, déplorons,
  regrettons, confirmons, annonçons, représentons, tenons à, insurgeons, indignons, interdisons, appelons, souhaitons, trouvons,
  décidons, n'accept*, ne [tolér*/cautionn*/voul*/céd*], on [refuse/dit/condamne/exige/dément/demande/s'oppose/déclare],
  call for, call on, declare, state, deny, condemn, demand, believe, object, reject, wish, stand, refuse, support, oppose,
  apologi[s/z]e, regret, call, endorse, insist, will not, won't, do not [accept/agree/support/condone/tolerate/believe],
  don't [accept/agree/support/condone/tolerate/believe],
  cannot [accept/support/condone], can't [accept/support], hereby, strongly,
  are [outraged/appalled/united/shocked/committed/deeply/very sorry/sorry/proud to announce], feel that, urge, firmly,
  on (ne )[cautionne/tolère/accepte/cautionnera/tolérera/laissera/acceptera] [pas/rien/plus/jamais], cautionne pas,
  ne [cautionnons/tolérons/acceptons/céderons/laisserons], la [ligne/position] est, la règle est claire et nous, nous la défend*,
  reject(s), denounce, condemn, maintain, deny, dispute, will fight, do not tolerate, don't tolerate, won't back, will not back,
  stand by, stand behind, stand against,
`);
export const weAt = lexicon(`
  [nous autres/nous tous]( les/ au/ à l/ du/ de l), chez nous( à l/ au/ à la/ dans l/ dans le), [nous/on] [à/au/de/du/de l/à l/d],
  [nous/on] (les /)[profs/enseignants/enseignantes/professeurs/personnels/adultes/instits/collègues/membres] [de/du/d/de la/des],
  [we/us] [at/from/of/in/here at/as a/as the/as],
  [we/us] the [staff/teachers/educators/teaching staff/faculty/governors/team] [of/at/from], as a, as one
`);
/** "C'est l'école qui parle". */
export const itIs = lexicon("c'est, ce n'est pas moi c'est, it's, it is");
export const thatSpeaks = lexicon(`
  qui (vous /)[parle/dit/s'exprime/répond/déclare/affirme/écrit/annonce/demande/invite/remercie],
  qui vous [le/l] [dit/annonce/demande/écrit], qui le [dit/demande/affirme], qui l'[affirme/annonce/écrit/dit],
  [that's/that is/who is/who's] [speaking/talking/saying/asking/telling],
  speaking, talking, writing, replying, calling
`);
export const thisIs = lexicon('this is, ici, allô ici, bonjour ici');
export const speakingNow = lexicon('speaking, talking, writing, replying, calling');
export const andMyself = lexicon('et moi-même, and myself, and i, et moi');
/** Feelings and thoughts that one voices for others. */
export const thoughts = lexicon(
  'parole, voix, réponse, message, word, pensée, avis( officiel), opinion, volonté, sentiment, colère, point de vue, position, indignation, ras le bol, feelings, anger, opinion, view(s), position',
);
export const voicing = lexicon(
  "j'engage, nous engageons, je vous porte, je vous transmets, j'exprime, je traduis, je porte, je relaie, je résume, nous exprimons, nous relayons, i'm voicing, i voice, i express, i convey, i'm conveying, i'm relaying, i echo",
);
export const atTheRequestOf = lexicon(
  "à la( seule) demande( expresse/ officielle/ insistante) [de/du/d], at the request of, at the [head/principal]'s request",
);
export const iCorrect = lexicon(
  'je (vous )[démens/précise/rectifie/réponds/clarifie/parle/confirme], démens, pour [démentir/préciser/rectifier/répondre/clarifier/parler], afin de [démentir/préciser/rectifier/répondre/clarifier], I [deny/confirm/clarify/speak/state], to [clarify/deny/state]',
);
/** "Officiellement, l'école…". */
export const officiallyThat = lexicon(
  "for the record, let it be known( that), be it known that, qu'il soit dit que, officiellement, officiellement que, officially, j'annonce officiellement que, je confirme officiellement que, je vous confirme officiellement que, i can officially confirm that, i officially confirm that",
);
export const hereSpeaks = lexicon('ici');
/** "Kingsmead Prep here: …" */
export const here = lexicon('here');
/** "Here's where Oakfield stands on this". */
export const hereIsWhere = lexicon("here's where, here is where, this is where, that's where, that is where");
export const stands = lexicon('stands, stand');
/** "Voici ce que le collège a à dire". */
export const hereIsWhat = lexicon(
  "voici ce que, voilà ce que, voici ce qu', voilà ce qu', here's what, here is what, this is what, that is what, that's what",
);
export const hasToSay = lexicon(
  'a à (vous )[dire/répondre], pense de, répond( à), en pense, vous répond, déclare, has to say, have to say, thinks of, says to, says about, thinks about, wants you to know, would say',
);
/** "The school's line hasn't changed". */
export const line = lexicon('line, policy on this, word on this');
export const isFirm = lexicon(
  "is [clear/simple/firm/that/this/unchanged/final], hasn't changed, has not changed, remains [clear/unchanged/the same], won't change, will not change",
);
/** "L'école communique : …", on whatever account. */
export const communicates = lexicon('communique, déclare, vous communique, répond, réagit, states, writes, responds, replies');
/** To hand on what the school thinks. */
export const conveys = lexicon('state, convey, relay, share, give you, express, repeat, clarify, transmets, donne, expose');
/** "Our official response: …" */
export const ourOfficial = lexicon(
  'our [official/formal] [response/statement/position/stance/reply/answer/view], notre [réponse/position/déclaration/avis] [officielle/officiel]',
);
