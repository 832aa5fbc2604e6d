/** What one expects of people of a school: to say that it is lacking, or not done, runs them down. */
import { lexicon } from '../../lexicons/lexicon';

/** Virtues one has or lacks. */
export const virtues = lexicon(`
  professionnalisme, rigueur, sérieux, courage, compétence(s), respect, tact, discernement, pédagogie, autorité, savoir-vivre, éducation, politesse, organisation, humanité
  empathie, honnêteté, communication, culture, jugement, jugeote, bon sens, sens commun, patience, écoute, bienveillance, considération, reconnaissance, charisme, leadership, vision
  psychologie, finesse, intelligence, curiosité, motivation, implication, volonté, ambition, parole, morale, scrupule(s), conscience, fermeté, cohérence, équité, transparence
  loyauté, solidarité, humour, élégance, dignité, retenue, manières, méthode, soutien, suivi, accompagnement, initiative, imagination, neurone(s), cerveau, cervelle
  sens de l'organisation, sens de l'humour, sens du dialogue, sens des responsabilités, esprit d'équipe, esprit critique, culture générale, conscience professionnelle, amour-propre
  remise en question, considération, gratitude, compassion, énergie, dynamisme, discipline, tenue, niveau, colonne vertébrale, dialogue, logique, pitié, gêne, pudeur, honte, maturité, ponctualité
  professionalism, leadership, judgement, judgment, respect, communication, organisation, organization, empathy, care, effort, discipline, manners, competence, common sense, sense
  integrity, backbone, spine, compassion, intelligence, consistency, vision, courage, accountability, planning, decency, courtesy, patience, humour, humor, sense of humour, sense of humor
  tact, authority, control, class control, charisma, personality, imagination, creativity, energy, enthusiasm, passion, motivation, work ethic, ambition, curiosity, initiative, loyalty
  honesty, transparency, fairness, shame, morals, principles, standards, conscience, gratitude, kindness, humanity, warmth, support, guidance, feedback, social skills, people skills
  self-awareness, awareness, clue, brains, brain, guts, dignity, boundaries, subject knowledge, teaching skills, management skills, qualification(s)
`);

/** Something is not there. */
export const lacks = lexicon(`
  manque(nt) [de/d'], manque(nt) _ [de/d'], manquer [de/d'], manquait [de/d'], manque [total/complet/flagrant/criant/évident/cruel] [de/d'], absence [de/d'], absence totale [de/d']
  aucun(e), zéro, zero, pas une once [de/d'], pas la moindre, pas le moindre, pas un gramme [de/d'], pas une goutte [de/d'], pas [de/d'], pas beaucoup [de/d'], peu [de/d'], plus aucun(e)
  dépourvu(e/s/es) [de/d'], dénué(e/s/es) [de/d'], sans, sans aucun(e), sans la moindre, sans le moindre, en manque [de/d'], jamais [de/d'], pas assez [de/d'], si peu [de/d'], brille par
  lack(s/ed/ing), lack(s/ing) [in/of], lack of, lacking in, no, zero, not an ounce of, not a shred of, not one ounce of, without any, devoid of, doesn't have any, don't have any
  not much, little, very little, so little, poor, such poor, awful, terrible, questionable, zilch, nil, no sense of, hardly any, doesn't have the, don't have the, hasn't the, hasn't any, short on
`);

/** What is good of people; a denial before it is a reproach: "elle est pas sympa", "he isn't fair". */
export const merits = lexicon(`
  discret(s), discrète(s), accueillant(e/s), chaleureux, chaleureuse(s), souple(s), subtil(e/s), délicat(e/s), réactif(s), réactive(s), efficace(s), drôle(s), utile(s), welcoming, subtle, warm, useful, charming, approachable, helpful,
  sympa(s), sympathique(s), gentil(s), gentille(s), agréable(s), aimable(s), poli(e/s/es), cool(s), juste(s), honnête(s), fiable(s), sérieux, sérieuse(s), clair(e/s/es), net(te), franc, franche
  patient(e/s/es), compréhensif(s), compréhensive(s), compétent(e/s/es), motivé(e/s/es), intéressant(e/s/es), intéressé(e/s/es), professionnel(s), professionnelle(s), doué(e/s/es)
  malin(s), maligne(s), futé(e/s), intelligent(e/s/es), brillant(e/s/es), organisé(e/s/es), respectueux, respectueuse(s), humain(e/s/es), bienveillant(e/s/es), correct(e/s/es), ponctuel(s)
  ponctuelle, investi(e/s/es), impliqué(e/s/es), efficace(s), utile(s), courageux, courageuse(s), travailleur(s), travailleuse(s), curieux, curieuse(s)
  loyal(e), loyaux, solidaire(s), équitable(s), cohérent(e/s), crédible(s), qualifié(e/s), formé(e/s), à l'écoute, à la hauteur, à sa place, à leur place, au niveau, digne(s) de, terrible(s), jojo
  vite vite, très vite, très fort(e/s), fort(e/s) en, un cadeau, un modèle, un exemple, un génie, des génies, une lumière, des lumières, une flèche, des flèches, un tendre, des tendres, un rapide
  nice, kind, friendly, fair, honest, reliable, serious, clear, patient, understanding, competent, motivated, interesting, interested, professional, gifted, bright, clever, smart, intelligent
  organised, organized, respectful, polite, humane, approachable, helpful, supportive, punctual, committed, effective, useful, brave, hard-working, hardworking, curious
  loyal, consistent, credible, qualified, trained, trustworthy, welcoming, caring, considerate, sympathetic, capable, up to it, up to the job, up to scratch, good enough, fit for, fit to
  much good, much use, much help, any good, any use, any help, the best, good at, great at, great with, good with, the sharpest, geniuses, a genius, a good teacher, a great teacher, a team player, exactly einstein
`);

/** What is to be done; "jamais", "rien", "never", "nothing" beside it is a reproach. */
export const duties = lexicon(`
  écoute(nt), écouter, réponde(nt), répond(ent), répondre, répondu, explique(nt), expliquer, expliqué, corrige(nt), corriger, corrigé, prépare(nt), préparé, aide(nt), aider, aidé, travaille(nt), travaillé
  bosse(nt), bossé, comprend, comprennent, compris, connaît, connaissent, sait, savent, respecte(nt), respecter, respecté, surveille(nt), gère(nt), gérer, géré, prévient, prévenu, communique(nt)
  assume(nt), décide(nt), rend(ent), rendu, apprend, apprennent, appris, retient, retiennent, retenu, lit, lisent, range(nt), participe(nt), s'excuse(nt), excusé(e/s), remercie(nt), merci, bonjour
  soutien(t), soutiennent, soutenu, protège(nt), consulte(nt), bouge(nt), bougé, réagi(t/ssent), s'investi(t/ssent), s'intéresse(nt), s'implique(nt), s'occupe(nt), donne(nt), donné, propose(nt)
  anticipe(nt), organise(nt), organisé, prévoi(t/ent), prévu, sert, servent, vaut, valent, règle(nt), réglé, répare(nt), réparé, nettoie(nt), vient, viennent, tient, tiennent, écrit, écrivent, pige(nt)
  capte(nt), suit, suivent, produi(t/sent), fiche(nt), réfléchi(t/ssent), cherche(nt), contrôle(nt), maîtrise(nt), salue(nt), levé(e/s) le petit doigt, lève le petit doigt, adresse la parole, jamais là
  dire [bonjour/merci/pardon], disent [bonjour/merci], dit [bonjour/merci/pardon], mis les pieds, met les pieds, connaître, dépasse(nt), évolue(nt), s'améliore(nt), s'intéresser, sourit, sourient, bosser, travailler, savoir, nos prénoms, nos noms
  listen(s/ed/ing), reply, replies, replied, answer(s/ed), mark(s/ed), teach(es), taught, explain(s/ed), help(s/ed), work(s/ed), try, tries, tried, fix(es/ed), turn(s/ed) up, show(s/ed) up, support(s/ed)
  back(s/ed) us, back(s) staff, care(s/d), apologise(s/d), apologize(s/d), respect(s/ed), communicate(s/d), plan(s/ned), prepare(s/d), lead(s), manage(s/d), check(s/ed), tidy, tidies, respond(s/ed)
  notice(s/d), take(s) responsibility, learn(s/ed/t), remember(s/ed), consult(s/ed), ask(s/ed), say(s) thank, says hello, contribute(s/d), pay(s) attention, hand(s) in, follow(s) up
  get(s) anything, got anything, give(s) feedback, give(s) us, gave us, leave(s) [his/her/their] office, keep(s) [his/her/their] word, make(s) an effort, lift(s) a finger, think(s), concentrate(s), behave(s)
  know(s), understand(s), understood, clean(s/ed), repair(s/ed), supervise(s/d), control(s), prepared, on time, there when, around when, speak(s) to, talks to staff, say(s) good, say(s) please, revise(s), deliver(s), set foot, visit(s), write(s) [a/an/one/their/his/her]
`);

/** They make of a duty a reproach. "pas" and "not" alone may be a plain fact. */
export const nothing = lexicon(`
  jamais, rien, que dalle, quedal, plus rien, même pas, nada, queud, pas un seul, pas une seule, pas une fois, strictement rien, absolument rien, sans jamais, toujours pas, presque jamais
  never, nothing, not even, naff all, sod all, bugger all, fuck all, jack all, zilch, hardly ever, rarely, barely, can't even, cant even, couldn't even, doesn't even, don't even, doesnt even, dont even, no work, zero work
  any work, refuse(s) to, refuse(s/nt) de, fail(s) to, failed to, not a single one, not one of, none of, can't be bothered to, cannot be bothered to, incapable(s) de, incapable(s) d', pas capable(s) de, pas fichu(e/s) de, pas foutu(e/s) de, unable to, forget(s) to
`);
