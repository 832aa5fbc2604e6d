/** Types of people one runs down by the name of the type. As a predicate, behind a comma or a colon they are meant so. */
import { lexicon } from '../../lexicons/lexicon';

const masters = `
  adjudant, caporal, flic(s), maton(s), geôlier(s), chien de garde, gendarme, dictatrice, tyranneau, potentat, roitelet, despotes, autocrate, petit général, gourou, mandarin, seigneur, châtelaine, reine mère, diva(s), starlette, princesse(s) capricieuses
  matrone, marâtre, père fouettard, croquemitaine, inquisiteur, inquisitrice, bourreau des, tortionnaire, brute(s), brute épaisse, bourrin(s), boucher, requin(s), vautour(s), hyène(s), loup(s) pour, vampire(s), sangsue(s), pitbull, roquet(s), teigne(s), gale, poison, rosse
  gorgone, virago, furies, mégères, mijaurée, sainte-nitouche, pimbêche(s), bêcheur, bêcheuse, crâneur(s), crâneuse(s), fanfaron(s), hâbleur, grande(s) gueule(s), gueulard(s), gueularde, braillard(s), brailleur(s), aboyeur, gueulante
  drill sergeant, sergeant, slave driver, taskmaster, jailer, prison guard(s), warden, despot, autocrat, martinet, megalomaniac, queen bee, diva, prima donna, big-head, bighead, show-off(s), poser(s), snob(s), tyrants, brute(s), thug(s), ogre(s), beast, shrew, viper(s), battleaxe
`;

const frauds = `
  escroc(s), filou(s), fripouille(s), canaille(s), gredin(s), vaurien(s), crapules, combinard(s), intrigant(e/s), profiteur(s), profiteuse(s), pique-assiette, rapiat(s/e), grippe-sou, radins, usurier, usurpateur, usurpatrice, faussaire(s), bonimenteur, marchand(s) de tapis
  délateur(s), mouchard(s), cafard(s), cafteurs, espion(ne), renégat, béni-oui-oui, toutou(s), cire-pompes, lèche-bottes, fayots, valet, larbin(s), pantins, marionnettes, potiche(s), plante(s) verte(s), figurant(s), figurante, meuble(s), statue de sel, touristes, dilettante(s)
  rond-de-cuir, ronds-de-cuir, gratte-papier, bureaucrate(s), technocrate(s), petit comptable, robot(s), automate, machine à punir, machine à broyer, courant d'air, fantômes, néant absolu, néant, vide sidéral, coquille vide, ectoplasme
  phony, phoney, phonies, fake(s), sham(s), quack, crook(s), swindler, conman, snake(s), weasel(s), leech(es), parasites, sponger(s), scrounger(s), seat warmer, seat-warmer, chair warmer, spare part, ornament, clock-watcher(s), timeserver(s), box-ticker(s), pen-pusher(s)
  bureaucrat(s), puppet(s), lapdog(s), minion(s), sellout(s), traitor(s), snitch, nosy parker, nosey parker, meddler(s), stirrer(s), troublemaker(s), troublemaker, all show, all talk, empty suit, robot(s), ghost
`;

const bores = `
  rabat-joie, pisse-froid, trouble-fête, éteignoir, croque-mort, grincheuse, glaçon, iceberg, frigo, bonnet de nuit, raseur(s), raseuse, bavard(e) impénitent, moulin à paroles, radoteur, radoteuse, somnifère, berceuse, purge, supplice, calvaire, enfer, cauchemar ambulant, corvée
  sacré cas, énergumène(s), olibrius, hurluberlu(s), zigoto(s), rigolos, sacré phénomène, sacré numéro, sacré spécimen, phénomène de foire, charlots, illuminé(e/s), fanatique(s), intégriste(s), facho(s), réac(s), beauf(s), plouc(s), rustre(s), goujat(s), mufle(s), malotru(s), butor, ours mal léché, vieux garçon aigri
  obsédé(e), vicelard, dragueur, maniaque(s), tatillon(ne), pinailleur, pinailleuse, chipoteur, procédurier, chicaneur, névrosé(e/s), schizo, bipolaire, hypocondriaque, poivrot(s), ivrogne(s), alcoolos, drogués, crado(s), souillon, négligée
  grouch(es), grump(s), misery, buzzkill, party pooper, stickler, nitpicker, pedant(s), killjoy(s), bore(s), snoozefest, snooze, cure for insomnia, sleeping pill, torture, hell on earth, weirdo(s), freak(s), oddball, crank, crackpot(s), nutjob(s), maniac(s), fanatic(s), bigot(s), chauvinist
  misogynist(s), perv(s), letch, lech, slob(s), slobs, mess, hot mess, horror(s), horror show, horror story, terror(s), pest(s), plague, menace(s), pain in the, right pain, real pain, waste of a salary, waste of taxpayers, dunderhead(s), blockhead(s), donkey(s), plank(s), relic(s), fossil(s)
`;

const louts = `
  ânes, âne bâté, bourrique(s), mule(s), oie(s), dinde(s), bécasse(s), cruche(s), courge(s), nouille(s), andouilles, patates, ballot, nigaud(s), nigaude, simplet(te), arriéré(e/s), toqué(e), maboul, zinzin, frappadingue(s), déglingué(e), névrosés
  petite frappe, petites frappes, loubard(s), loulous de banlieue, garnement(s), galopin(s), diablotins, vandales, casseurs, sales gosses, sale gosse, bébés cadum, assistés, fils à papa, filles à papa, enfants gâtés, petites princesses, petits princes, bons à rien, loques, larves, mollusques, limaces
  débutant, novice, apprenti sorcier, bleus, incapables notoires, troupeau, moutons, veaux, singes, macaques, babouins, ménagerie, basse-cour, poulailler, cour de récré permanente, champ de bataille, far west, chienlit, capharnaüm, cirque permanent, garderies
  louts, lout, yobs, hoodlums, ruffians, scallywags, hellions, gremlins, feral cats, wild things, baboons, monkeys, hyenas, sloths, slugs, sleepyheads, airheads, dolts, dolt, clods, oafs, boors, boor, philistines, ignoramus(es), little madams, spoilt princesses, snowflake(s), wasters, waster, no-marks
`;

export const types = lexicon(`${masters},${frauds},${bores},${louts}`);

/** Qualities, as people of a school are blamed for them. */
export const manners = lexicon(`
  passif(s), passive(s), démotivé(e/s/es), relâché(e), négligent(e/s/es), distrait(e/s), inattentif(s), inattentive(s), dissipés, oublieux, inconscient(e/s/es), imprudent(e), irréfléchi(e/s), impulsif, impulsive, rude(s), revêche, rébarbatif, austère(s), morose(s), maussade(s), renfrogné(e), bourru(e)
  grognon(ne/s), bougon(ne), tristes à mourir, éteint(e/s/es), absents permanents, intrusive, envahissant(e/s/es), collant(e), curieuse maladive, indiscret, indiscrète, bavarde comme, fausse(s) comme, faux comme, tordus, retors, insaisissable, injoignable(s), introuvable(s), inapprochable, imbuvables
  intransigeant(e/s), inflexible, bornés, réfractaire(s) à, allergique(s) [au/à/aux], imperméable(s) [à/au], hermétique(s) [à/au], nostalgique, conservateur, dépassée, périmée, rouillé(e), rouillés, usé(e) jusqu'à, fatigant(e/s/es), fatiguant(e/s/es), gonflés, gonflé(e), culotté(e/s), sans-gênes
  weird, smelly, creepy, en:lame, pointless, robotic, wooden, lifeless, cranky, crabby, huffy, snotty, prissy, uptight, stroppy, bolshy, shouty, screechy, naggy, whiny, flaky, sketchy, slippery, fake, shallow, hollow, superficial, thoughtless, mindless, feckless, reckless, hapless, graceless, charmless
  humourless, humorless, witless, toothless, passive, lethargic, apathetic, indifferent, uninterested, disinterested, disengaged, unmotivated, inattentive, absent-minded, scatterbrained, scatty, ditzy, impulsive, abrasive, brusque, prickly, frosty, icy, austere, inflexible, intransigent, intrusive, nosey
  untidy, unkempt, scruffy, unwashed, foul, loathsome, repulsive, contemptible, despicable, deplorable, disgraceful, a coward, cowards, unreachable, unavailable always, unaccountable, untouchable, complacent, blinkered, biased, partial, partisan, unjust, vengeful, spiteful, resentful, envious, shameless
`);
