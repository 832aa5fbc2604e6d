/** Opinions on school, its heads and its politics: whom they are about and how they sound. */
import { lexicon } from './lexicon';

/** Those who lead a school, by person. */
export const heads = lexicon(`
  direct[eur/rice](s), direction, chef(s) d'établissement, cheffe(s) d'établissement, mon chef, ma cheffe, notre chef, notre cheffe, la cheffe, le chef, les chefs, hiérarchie, hiérarchique(s),
  principal(e), principaux, proviseur(e/s), proviseure adjointe, préfète, préfet des études, inspect[eur/rice](s), inspection(s), ien, ipr, ia ipr, dasen, recteur, rectrice, employeur, patron, patronne, pouvoir organisateur, le po, mon po, notre po,
  head teacher(s), headteacher(s), headmaster, headmistress, new head, the head, our head, my head, principal(s), deputy, deputies, deputy head, assistant head, slt, senior leadership, leadership( team), senior leaders, management,
  admin, administration, administrators, inspector(s), inspection(s), superintendent, employer(s), my boss, our boss, my bosses, governors, those in charge, higher ups, the higher-ups, central office, head office, hr, line manager, head of department, dean, the head's
`);
/** "principal" and "head" that lead nobody. */
export const notHeads = lexicon(`
  principal(e/es) [de la/raison/problème/idée/personnage/intérêt/objectif/du texte/cause/source/défaut/qualité/difficulté/différence/information/question/thème/proposition/verbe], [raison/idée/cause/proposition/rue/entrée/porte] principale, [objectif/problème/personnage/but/plat/thème/verbe] principal,
  chef d'oeuvre, chef d'orchestre, chef de, the head of the, over the head, inspection of the, d'inspection des, principal [dancer/cast/role/dancers/actor], board game(s), policy document, head boy, head girl, direction la, direction le, en direction
`);
/** Those who rule schools, and what they decide. */
export const rulers = lexicon(`
  ministère(s), ministre(s), gouvernement(s), éducation nationale, l'en, enseignement prioritaire, enseignement en Belgique, réforme(s), décret(s), circulaire(s), groupe(s) de niveau(x), groupe(s) de besoin(s), choc des savoirs, pacte( enseignant/ d'excellence/ pour un enseignement),
  parcoursup, évaluation(s) nationale(s), évals nationales, évaluations externes, tronc commun, académie, rectorat, suppression(s) de [poste/postes/classe/classes], fermeture(s) de [poste/postes/classe/classes], snu, politique(s) [scolaire/éducative/scolaires/éducatives/de l'éducation], système(s) [scolaire/éducatif/scolaires],
  conseil d'administration, point d'indice, nouveau règlement, règlement intérieur, règlement des sorties, nouveau(x) programme(s), nouvelles mesures, carte scolaire, fédération wallonie, dgeo, dip, centre de services scolaire, css, commission scolaire, loi 21, bulletin unique, projet de loi, semaine de [quatre/4] jours, rythmes scolaires, redoublement, port de l'uniforme, uniforme à l'école, loi sécurité, agence de l'éducation, inclusion scolaire, école inclusive,
  ministry, minister(s), government, secretary of [state/education], education secretary, dfe, doe, department of education, ofsted, hmie, estyn, school board, the board, our board, board of [education/ed/trustees], the trust, our trust, academy trust(s), academy chain(s), multi academy trust(s), mat, mats,
  district, our district's, reform(s), curriculum, policy, policies, sats, league tables, phone ban(s), standardised test(s/ing), standardized test(s/ing), high stakes testing, state testing, state tests, budget cut(s), cuts to education, funding, exam board(s), voucher(s), school choice, ban on phones, local authority, education system, the eqao, ib, ncea, academisation, phonics screening, ofsted inspection(s), common core, phone policy, behaviour policy, attendance policy, dress code policy, pay award, pay offer, teaching standards, whitehall, westminster, city hall, the province, powers that be, the suits, consultants, school boards, the department, academies, politicians, lawmakers, legislators
`);
/** The school itself: only a clear judgement close by counts. */
export const school = lexicon(`
  [mon/notre/cette/ce/cet/l'/leur] [école/collège/lycée/établissement/bahut/boîte], l'éducation nationale, le brevet, le bac, le système, nos conditions de travail, le métier, notre métier, ce métier, mon métier, la salle des profs, notre profession, la profession,
  [my/our/this/the] [school/college/academy/department/job/profession/system/timetable/workplace], education, teaching profession, this profession
`);
/** What schools are made to do: a judgement or a plain "à mon avis" makes it an opinion. */
export const practice = lexicon(`
  bilan(s), bulletin(s), livret(s), lsu, évaluation(s), examen(s), devoirs, redoublement, uniforme(s), téléphones portables, portables, semaine de quatre jours, semaine de 4 jours, rythmes scolaires, rythme scolaire, effectifs, classes surchargées, inclusion, laïcité, salaire(s), paie, heures sup*,
  remplacement(s), remplaçants, aesh, formation(s), numérique à l'école, tableaux numériques, tablettes, notes, notation, orientation, programme(s), emploi(s) du temps, réunion(s), conseils de classe, surveillances, paperasse, compétences, classes flexibles, contrôle continu, grand oral, spécialités,
  report cards, inspectorate, ranking(s), ranking [children/pupils/kids/schools/students], test(s), testing, exam(s), homework, grades, grading, marking, uniform(s), dress code, class size(s), pay, salary, salaries, workload, timetable(s), targets, data, data drops, training day(s), inset day(s), observations, lesson observations, standards,
  support staff, phones in [class/school/schools], learning walks, book scrutiny, performance management, staff meetings, pd days, detentions, behaviour policy, marking policy, differentiation, lesson plans, streaming, setting
`);
/** Blame that is clear whomever it is about. */
export const judgement = lexicon(`
  absurde(s), absurdité(s), nul(s/le/les), nullité, honteu[x/se/ses], honte, scandale(ux/use/uses), scandaleu[x/se/ses], catastroph*, ridicule(s), débile(s), stupide(s), idiot*, inutile(s), indigne(s), injuste(s), injustice(s), incompéten*, inadmissible(s), inacceptable(s), lamentable(s), pitoyable(s), déplorable(s), désastr*, désastre,
  grotesque(s), insensé*, aberra*, mascarade, farce, usine à gaz, insulte, insultant(e/s), insult*, mépris*, échec, gâchis, fiasco, bidon, poudre aux yeux, hypocri*, menteu*, mensonge(s), malhonnête(s), tyran*, déconnecté(e/s/es), hors sol, du théâtre, comédie, cirque, chaos, une blague, vaste blague, plaisanterie, foutaise(s), pondu(e/s), pond,
  manque de [moyens/respect/profs/courage/considération/personnel/confiance], paperass*, bureaucrat*, du vent, brasse* du vent, de la com, n'importe quoi, grand n'importe quoi, pas sérieux, bricolage, à pleurer, à vomir, désespéran*, pathétique(s), poubelle, déliran*, intenable(s), invivable(s), toxique(s), arbitraire(s), kafkaïen*, lunaire, hallucinant(e/s), révoltant(e/s), indécent(e/s), choquant(e/s),
  consternant(e/s), affligeant(e/s), navrant(e/s), décevant(e/s), injustifi*, inégalitaire(s), inepte(s), ineptie(s), débilité, foutage de gueule, se fout* de [nous/notre/la/ma], pipeau, enfumage, effet d'annonce, gabegie, sous-effectif, saccage*, démantèl*, brade*, casse [l'école/tout/le métier/du métier/le service], mise à mort, à côté de la plaque, à l'ouest, aux abonnés absents, de pire en pire,
  petit(s) chef(s), laxiste(s), autoritaire(s), despot*, harcèle*, l'impossible, n'attire plus, des gens qui n'ont, bons à rien, bon à rien, bonne à rien, en roue libre, à la dérive, part en vrille, prend l'eau, cauchemar, usant(e), épuisant(e), du foutage, gadget, usine à cases, mesurette(s), rustine(s), cache-misère, supercherie, arnaque, imposture, tartufferie,
  [se/nous] [moque/moquent/fiche/fichent/fout/foutent] [de/des/du/pas/éperdument/complètement], se moque(nt), se fiche(nt), s'en [fout/fiche/moque/foutent/fichent/lave], se [paie/paye/paient/payent] notre tête, ment(ent), nous ment(ent), nous prend(nent), prend les [profs/enseignants/gens], prennent les [profs/enseignants/gens], nous prennent, nous [méprise/lâche/lâchent/ignore/ignorent/abandonne/presse/épuise/infantilise/flique/surveille/traite],
  ne [comprend/comprennent/comprends] [rien/pas/plus], n'y [comprend/comprennent/connaît/connaissent] rien, n'[écoute/écoutent] [personne/pas/rien/jamais/que/plus], ne [respecte/respectent/sert/servent/voit/voient/sait/savent/connaît/connaissent/fait/font/vaut/valent/soutient/soutiennent/répond/répondent/bouge/bougent/gère/gèrent/tient/tiennent] [pas/rien/jamais/personne/que/plus/à rien/ni],
  ne [nous/me/les] [écoute/écoutent/respecte/respectent/soutient/soutiennent/voit/voient/entend/entendent] [pas/plus/jamais], va (tout )[droit dans le mur/tuer/détruire/ruiner/couler/achever/casser/empirer], vont (tout )[tuer/détruire/ruiner/couler/achever/casser], [détruit/détruisent/détruire], massacre*, sacrifi*, abandonne*, laisse tomber, laissent tomber, pressuris*,
  préfère(nt), ferait mieux, feraient mieux, a tort, ont tort, marre, ras le bol, en ai assez, en ai ma claque, ça suffit, mérit* mieux, démission, perte de temps, mauvaise idée, fausse bonne idée, recul, erreur, sabot*, dans le flou, sans moyens, au rabais, à la ramasse, une bêtise, une connerie, n'importe nawak,
  nobody asked for, no one asked for, drowning in, bureaucra*, lack of, burnout, yet another, window dressing, rotten, silly, backward(s), unacceptable, crazy, daft, bonkers, barmy, box ticking, tick box, smoke and mirrors, lip service, unworkable, beyond me, makes no sense, no sense, absurd(ly), ridiculous(ly), pointless, useless, a joke, such a joke, laughable, laughing stock, disgrac*,
  shame, shameful, shambles, shambolic, incompeten*, clueless, hopeless, terrible, awful, disast*, stupid, idiotic, nonsense, rubbish, garbage, theatre, theater, unfair, wrong, dead wrong, bad idea, terrible idea, broken, failing, failed us, fails [our/kids/teachers/children/pupils/students/every/everyone], toxic, bully, bullies, liar(s), lies, lying, out of touch, cruel, madness, insane, scandal*, embarrass*, dreadful, the worst,
  waste of, wasting, nightmare, a mess, total mess, such a mess, circus, clown show, clowns, tone deaf, short sighted, outrag*, despicable, spineless, coward*, two faced, slap in the face, kick in the teeth, gimmick(s), half baked, knee jerk, train wreck, car crash, a sham, cash grab, money grab, pr stunt, photo op, spin, on the cheap, all talk, dismal, appalling, deplorable, atrocious, abysmal, woeful, farcical, unjust, unhinged, tokenism, tokenistic, overreach, demorali*, soul destroying,
  ruin*, destroy*, killing, kills, gutting, hasn't (got )a clue, haven't (got )a clue, hasn't a clue, no clue, has no idea, have no idea, no idea what, never set foot, never taught, [doesn't/don't/didn't/won't/never/can't] [care/cares/cared/listen/listens/listened/understand/understands/know/knows/trust/trusts/support/supports/value/values/have a clue/respect/respects/answer/bother], does not [care/listen/understand/know/trust/support/value/respect],
  should [resign/be ashamed/listen/stop/scrap/go/try/spend/know/be scrapped/be sacked/be fired/quit/apologise/apologize/be abolished], ought to, must go, resign, has to go, ignor[e/es/ing/ed] [us/teachers/staff/everyone/the/our/reality/evidence], [let/lets/letting] [us/teachers/kids/children/pupils/students] down, lets us down, letting us down, let down by, cares more about, care more about, needs to [go/listen/wake up], need to [go/listen/wake up], deserve(s) better,
  fed up, sick of, tired of, had enough, enough of, treats [us/teachers/staff], treat [us/teachers/staff], could not care less, couldn't care less, promotes people, micromanag*, gaslight*, overpaid, underfund*, understaff*, running us into the ground, running the place into the ground, throwing us under the bus, asleep at the wheel, asleep at the switch, moving the goalposts, moves the goalposts, reinvent* the wheel, prefers to, would rather, hides behind, hiding behind, power trip, on a power trip, plays favourites, plays favorites, favouritism, favoritism, jobs for the boys
`);
/** More of it, as one says it. */
export const idiom = lexicon(`
  loterie, à des années lumière, aucune idée de, maltrait*, déni, sourd(e/s), aveugle(s), obsédé(e/s), arrogan*, incapable(s), irresponsable(s), cyni[que/ques/sme], fumisterie, foutoir, bordel, merd*, naufrage, délire, asphyxi*, étouffe*, vide de sens, sans queue ni tête, contre productif, contreproducti*,
  nocif, néfaste(s), discriminatoire(s), élitiste(s), tri social, à deux vitesses, dogmati*, idéologi*, démago*, populis*, cosmétique, pansement sur, jambe de bois, coup d'épée dans l'eau, coquille vide, promesses en l'air, belles paroles, langue de bois, à dormir debout, se croit, passe-droit(s), copinage, favoritisme,
  fli[que/cage], infantilis*, humili*, usine à, sans nous consulter, sans concertation, contre l'avis, sans demander, ne tient pas la route, marche sur la tête, nous [achève/noie/étouffe/prive], devrait avoir honte, devraient avoir honte, à revoir, poubelle, jamais mis les pieds, rien compris, plus personne n'y croit,
  thanks for nothing, how dare, wake up, couldn't make it up, give me a break, I despair, god help us, words fail, beggars belief, blows my mind, makes my blood boil, makes me sick, drives me [mad/crazy/nuts], can't stand, cannot stand, lost the plot, going downhill, gone downhill, blunt instrument, couldn't lead, couldn't run,
  not fit for purpose, unfit for purpose, not worth, more harm than good, harmful, hurting [kids/children/students/pupils/teachers], punish(es/ing) [teachers/schools/kids/students/children], exploit(s/ing/ative), greedy, arrogan*, lazy, ignorant, obsessed with, obsession with, only [cares/care] about, in it for the money, all for show, just for show, wouldn't know, never taught, never set foot,
  vanity project, pet project, power hungry, control freak, dictator*, buffoon(s), puppet(s), vultures, sold us out, betray*, lied to, neglect*, starved of, starving [schools/us], crumbling, falling apart, on its knees, dumb, dumbing down, moronic, bollocks, bullsh*, crap, sucks, stinks, screw*, dumpster fire, hot garbage, an afterthought, no respect for, no interest in, blames teachers, blame teachers,
  out of ideas, hasn't a plan, no plan, one size fits all, bean counters, penny pinching, cost cutting, cuts corners, cutting corners, over our heads, without [asking/consulting], without a single, couldn't care, more interested in, too busy, hates teachers, anti-teacher, overworked, unpaid, exhausting, more paperwork, another initiative
`);
/** One blames oneself, a film or a king, not those who lead. */
export const elsewhere = lexicon(`
  [je suis/j'ai été/je me sens] _, I feel _, I was _, I am so _,
  film(s), série(s), roman(s), movie, novel, netflix, séquence, leçon, chapitre, exposé, débat, débattent, debate(d), debating, Vichy, Révolution, Napoléon, Louis, Act of, history lesson, en histoire, antique, médiéval, joke of the day
`);
/** Praise: an opinion when it is of those who rule. */
export const praise = lexicon(`
  a raison, ont raison, bonne idée, très bonne chose, excellente nouvelle, formidable(s), génial(e/es), excellent(e/s/es), courageu[x/se], remarquable(s), une avancée, enfin une bonne, bravo, merci, chapeau, bien vu,
  brilliant, excellent, great idea, good idea, spot on, long overdue, about time, right call, well done, thanks, bravo
`);
/** What those who lead did not do: blame when it is about them. */
export const blame = lexicon(`
  n'[a/ont/avait/aura] [rien/jamais/pas] [su/compris/écouté/vu/écrit/mis/tenu/respecté/géré/fait/prévu/foutu/répondu/enseigné/soutenu/bougé/levé/dit/organisé/tenu/anticipé/mis les pieds], [n'en a/n'en ont] rien à [faire/foutre/cirer/fiche], n'a (même )pas [daigné/jugé],
  [has/have/had] done nothing, [has/have/had] never, [did/does/do] nothing, did nothing, never once, refuses to [listen/answer/see/meet], refuse to listen, hasn't [lifted/done/answered/bothered], haven't [lifted/done/answered/bothered]
`);
/** Saying that it is an opinion. */
export const stance = lexicon(`
  [je/nous] [pense/pensons/trouve/trouvons/crois/croyons/estime/estimons] [que/qu/ça/cette/ce/la/le/les], jtrouve, selon moi, à mon avis, a mon humble avis, à mon sens, d'après moi, pour ma part, pour moi, franchement, honnêtement, sérieusement, sincèrement, soyons clairs, soyons honnêtes, disons le, on va se le dire, avouons,
  je suis [pour/contre/opposé/opposée/favorable/déçu/déçue/outré/outrée/scandalisé/scandalisée/en colère/choqué/choquée/sidéré/sidérée/atterré/atterrée/écoeuré/écoeurée/consterné/consternée/dégoûté/dégoûtée], [pour/contre] [la/cette/les/le] [réforme/suppression/projet/décret/groupes],
  je [déteste/soutiens/refuse/condamne/désapprouve/approuve/dis non/n'y crois pas/m'oppose], n'y crois [pas/plus], il faudrait, il est temps, il serait temps, vive, à bas, non [à la/à cette/à ce/au/aux], stop [à la/à cette/à ce/au/aux], quelle honte, quel gâchis, perso, on marche sur la tête, on croit rêver,
  I [think/believe/feel/reckon/say] [that/the/our/my/this/we/it/these/they], in my [opinion/view/book/humble opinion], imo, imho, tbh, frankly, honestly, seriously, personally, I [hate/oppose/support/disagree/agree/reject/despise/loathe/resent/welcome], I'm [against/for/furious/angry/appalled/sick/done], i am [against/furious/angry/appalled], if you ask me, mark my words, hot take, unpopular opinion, controversial opinion,
  rant, rant over, vent, shame on, say no to, enough is enough, sorry but, let's be honest, to be honest, anyone else think, time to [scrap/end/stop/abolish/ditch]
`);
/** Announced or reported by the authority, not judged: "le ministère annonce". */
export const news = lexicon(`
  annonce, annoncé*, annoncent, annonçait, publi[e/é/ée/ent], confirme, confirmé, entre en vigueur, paraîtra, rappelle que, inform*, visite, visité, invite, recrute, organise,
  announce(s), announced, publish(ed/es), confirms, released, starts, takes effect, will be introduced, visit(s/ed), recruit*, hosts, meets
`);
