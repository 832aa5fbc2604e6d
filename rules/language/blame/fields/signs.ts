/** Words that weigh for or against a reproach, and are none by themselves. */
import { lexicon } from '../../lexicons/lexicon';

/** It is always so, or too much so. */
export const always = lexicon(`
  toujours, tout le temps, sans arrêt, sans cesse, constamment, en permanence, à longueur, à chaque fois, chaque fois, chaque jour, chaque matin, encore, encore une fois, comme d'hab, comme d'habitude, comme toujours, toute la journée, pour rien, pour un rien
  tous, toutes, jamais, systématiquement, trop, tellement, vraiment trop, hyper, super, franchement, carrément, complètement, totalement, absolument, grave, de plus en plus, aussi, rarement, particulièrement, affreusement, terriblement, plus que, sacrément, beaucoup trop
  vrai(e/s/es), véritable(s), pur(e/s/es), sacré(e/s/es)
  always, constantly, all the time, every time, every day, every single, every lesson, every week, again, as usual, as ever, as always, forever, non-stop, nonstop, for no reason, for nothing, too, so, such, way too, far too, totally, completely, absolutely, utterly, really, seriously, literally
  honestly, incredibly, painfully, unbelievably, beyond, never, the most, the least, all, increasingly, downright, plain, just, such a, what a, proper, real
`);

/** Never seen the like: what is compared with all one has seen is a verdict, for better or for worse. */
export const records = lexicon(`
  jamais [vu/eu/connu/rencontré/croisé/côtoyé/enseigné à/travaillé avec], rarement [vu/eu/connu/rencontré/croisé], pas vu [une/des/un], de ma carrière, de toute ma carrière, que j'aie [eu/eue/eus/vu/vue/connu/connue/jamais]
  que j'ai [eu/eue/eus/vu/vue/connu/connue/jamais] (eu/eue/eus/vu/vue/connu/connue), de ma vie, en [vingt/dix/quinze/trente/10/15/20/25/30] ans de, depuis que j'enseigne, depuis vingt ans, qu'on ait [eu/eue/vu/vue], y a pas plus, il n'y a pas plus, pas plus _ que
  never [seen/met/had/known/taught/come across/worked with/encountered], i've ever [seen/met/had/known/taught/come across/worked with/encountered], i have ever [seen/met/had/known/taught/worked with], i ever [had/taught/met], we've ever [had/seen], in all my years
  of my career, in my career, in my life, in years, in a decade, in ages, ever taught, ever seen, ever met, ever had
`);

/** One asks, and knows the answer: "à quoi sert…", "what do they do all day". */
export const rhetoric = lexicon(`
  à quoi [sert/servent], on se demande [à quoi/ce que/comment/qui/pourquoi/si/où], je me demande [à quoi/ce que/comment/qui/si], comment [peut-on être/a-t-il/a-t-elle/ont-ils/ont-elles/elle a/il a/ils ont/fait-on/peut-il/peut-elle], qui [a embauché/a recruté/a nommé/lui a donné/leur a donné/a donné le]
  que font [les/nos/ces], que fait [la/le/notre/cette/ce], qu'est-ce qu'[il/elle/ils] fout, elle se prend pour qui, il se prend pour qui, pour qui [se prend/se prennent], c'est ça [un/une] [prof/directeur/directrice/école], et ça se dit [prof/enseignant/enseignante/pédagogue/directeur/directrice/professionnel]
  et ça veut [être/devenir/diriger/enseigner], ça se prétend, ça s'appelle [un/une] [prof/école], soi-disant [prof/pédagogue/directeur/directrice/professionnel/professionnels/éducateur], et après on s'étonne, après ils s'étonnent, faut pas s'étonner, tu parles d'un(e), parle d'un(e), drôle de [prof/directeur/directrice/équipe/chef/mère/père/façon]
  belle bande, beau ramassis, fine équipe, belle mentalité, bonjour [l'ambiance/la pédagogie/la bienveillance/le niveau/l'exemple/la communication/l'organisation/la réputation], vive [la pédagogie/la bienveillance/le soutien/l'éducation], bravo [les champions/l'artiste/la pédagogie/le niveau/la communication/l'organisation/la direction/le secrétariat]
  merci [la direction/le secrétariat/l'administration/les parents/la hiérarchie/le rectorat/chef/cheffe] [de/d'/pour] [rien/la surprise/prévenir], merci pour rien, quel exemple pour, bel exemple, donne le ton, ça en dit long, en dit long sur, il faut le faire, faut le faire, faut oser, faudrait lui dire, quelqu'un peut dire à
  what kind of [teacher/head/parent/principal/school/person/mother/father/adult/coach/leader/boss/parents], what sort of [teacher/head/parent/principal/school/person/mother/father/adult/coach/leader/boss/parents], what do [they/the/our/those/these] _ do, what does [he/she/the/our] _ do, what [does he/does she/do they] actually do, do they even, does [he/she] even, did [he/she/they] even, do [these/our/the] _ even
  how [did/does/is/on earth/hard/dare/can] [he/she/they/it/this/that/anyone/did/does/the/someone/a/these/you], who [hired/appointed/promoted/hires/trained/gave/let/thought], why is [he/she/this woman/this man/that woman] [still/even/in], and they wonder, no wonder, call themselves, calls [himself/herself], so-called, you'd think [a/the/our/an], you would think, imagine being, talk about, some [leader/leadership/teacher/principal/role model/example/help] [he/she/they], great leadership, great communication
  great example, nice example, thanks for nothing, thanks a lot, slow clap, bravo to the geniuses, says a lot about, speaks volumes, tells you all, what a joke of, something else, a piece of work, a special kind of, god knows how, heaven knows how, lord knows how
`);

/** One cannot bear them: who stands right behind is run down. */
export const aversions = lexicon(`
  marre [de/d'/des/du], ras le bol [de/d'/des/du], ras-le-bol [de/d'/des/du], plein le dos [de/d'/des/du], ma claque [de/d'/des/du], plus supporter, supporte [plus/pas], ne supporte [plus/pas], peux [plus/pas] [saquer/blairer/voir/sentir/encadrer/piffer/supporter/entendre/gérer], peut [plus/pas] [saquer/blairer/voir/sentir/encadrer/piffer/supporter/entendre], pitié pour ceux qui ont
  j'en peux plus [de/d'/des/du], en peux plus [de/d'/des/du], insupporte(nt), pas confiance [en/à/au], aucune confiance [en/dans], perdu confiance [en/dans], aucun respect pour, perdu tout respect, me méfie [de/d'/du/des], débarrassez-nous, débarrassé [de/d'/du/des], vivement [la retraite de/le départ de/que], soulagé(e) d'être débarrassé
  peur de, méfiez-vous [de/d'/du/des], méfie-toi [de/d'/du/des], évitez [cette/ce/la/le/cet], à cause [de/d'/du/des], la faute [de/d'/du/des/à/au/aux], par la faute [de/d'/du/des], merci à [la/le/ma/mon/notre] _ qui a encore
  can't stand, cannot stand, cant stand, can't bear, cannot bear, can't respect, can't trust, cannot trust, don't trust, do not trust, wouldn't trust, never trust, fed up [with/of], sick of, tired of, sick and tired of, had enough of, had it with, no time for, no patience for, no respect for, no faith in, no confidence in, lost faith in
  lost confidence in, lost respect for, zero respect for, done with, en:hate, loathe, despise, detest, avoid, stay away from, steer clear of, beware of, blame, dread, dreading, allergic to, embarrassed by, ashamed of, disgusted by, disgusted with, disappointed in, disappointed with, disappointed by, let down by, failed by, thanks to our incompetent
`);

/** They are spoken to. */
export const readers = lexicon('your, you, votre, vos, vous');

/** The writer stands before a class, or at a meeting of the school. */
export const teaching = lexicon(`
  devant moi, en [première/dernière/deuxième/troisième] heure, j'enseigne, mes cours, mon cours, en classe, en salle des profs, salle des maîtres, réunion de parents, conseil de classe, réunion parents, conseil d'école, mes copies, dans mon cours, dans mes cours, cette promo
  in my room, in my classroom, i teach, i've taught, i have taught, my lessons, my lesson, period [1/2/3/4/5/6/one/two/three/four/five/six], staff meeting, staffroom, staff room, parents evening, parents' evening, in class, bottom set, this year's
`);

/** The writer has had enough. */
export const griping = lexicon(`
  j'en peux plus, j'en peux pu, on en peut plus, ras le bol, ras-le-bol, marre, j'en ai ma claque, plein le dos, ça suffit, je craque, épuisé(e), usant, c'est usant, insupportable, soûlant, saoulant, chiant, désolant, honteux, la honte, quelle honte, n'importe quoi, j'hallucine, hallucinant, je rêve
  il était temps, on n'arrête pas le progrès, c'est raté, comme d'habitude, comme d'hab, une fois de plus, encore une fois, chapeau l'artiste, belle mentalité, ça promet, cherchez l'erreur, allez comprendre, on applaudit, visiblement, je suppose que, apparemment personne,
  je démissionne, je change d'académie, je change d'école, vivement [la/les/juin/juillet/qu'], bon courage, courage, je plains, pauvre de nous, à mes dépens, sur les nerfs, à bout, on trinque, on s'étonne, et après on s'étonne, on se demande, incroyable mais, inadmissible, scandaleux, au secours, pitié, tu parles
  tu vas voir, je te dis pas, je vous dis pas, jvous jure, je vous jure, je te jure, jpp, jen peux plus, ça me dégoûte, écœuré(e), dégoûté(e) de, on est mal, bonjour l'ambiance, bonjour l'angoisse, bravo la, ben voyons, voilà le niveau, on touche le fond, c'est dire, franchement
  i give up, fed up, sick of, tired of, had enough, enough is enough, can't take, cant take, done with, so done, over it, i quit, roll on summer, good luck, god help, heaven help, give me strength, unbelievable, ridiculous, disgraceful, shame on, what a joke, for real, i swear, smh, ugh, omg, honestly, seriously
  no wonder, and they wonder, how is [he/she/this/that], how did, you'll find out, watch yourself, there i said it, hands down, plain and simple, says it all, it shows, speak for themselves, makes me sick, makes my blood, losing the will, rant over, need to vent, en:vent, venting, counting the days, count the days
`);

/** Praise and thanks in the sentence: what looks like blame is told in jest, or of something else. */
export const praising = lexicon(`
  merci, remercie(nt/r/ons), bravo, félicit*, fier(s) de, fière(s) de, fiers de, fières de, chapeau, adorable(s), génial(e/es), géniaux, formidable(s), magnifique(s), merveilleux, merveilleuse(s), fantastique(s), extraordinaire(s), trop bien, trop mignon(s), trop mignonne(s)
  j'adore, on adore, adorent, je les aime, bonheur, heureux de, heureuse de, quel plaisir, hâte de, joie, bienvenue à, bon rétablissement, bonne chance, courage à, soutien à, pensée pour, en progrès, progrès, progressé, progresse(nt), réussi(t/ssent), brillant(e/s), gagné, victoire, amour(s) de, trop fort(s), trop cool, en or, bluffé(e/s/es)
  thank you, thanks, well done, congrat*, proud of [my/our/these/them/him/her/you/this/every/all], so proud, brilliant, amazing, wonderful, fantastic, superb, lovely, legend(s), love my, love our, love them, love this, adore, bless, happy to, delighted, best wishes, good luck to, get well, smashed it, nailed it, blew me away, improved, improving, progress, hilarious
  made my day, so much fun, great job, great work, awesome, hero, heroes, gem, star(s), lifesaver
`);

/** Facts of the day, lessons and learning, calls and offers: one informs, asks or teaches. */
export const informing = lexicon(`
  conférence, formation, atelier, article, une étude, débat, exposé, séance, leçon, séquence, lecture, rédaction, dictée, vocabulaire, proverbe, poème, chanson, saynète, déguis*, carnaval, halloween, roi, reine, prince, empereur, tyrans de, révolution, antiquité, moyen âge, histoire de france, bataille
  inscri*, recrut*, recherchons, cherche un(e) remplaçant(e), réunion d'information, rappel, rappelons, rappelle que, ministre, ministère, gouvernement, président, députés, arbitre, match, logiciel, pronote, ordinateur, imprimante, photocopieuse, wifi, appli, météo, le temps est, pluie, neige, grippe, rhume, gastro
  essay(s), lesson on, king, queen, emperor, tyrant or, revolution, ancient, tudor(s), century, fairy tale, poem, proverb, vocabulary, research, study shows, article by, webinar, workshop, conference, recruiting, vacancy, apply, reminder, minister, government, referee, match, software, printer, photocopier, laptop, app, weather, snow, rain
  flu, costume, halloween, talk on, talk for, tips, how to, advice for, helping a, sign up
`);
