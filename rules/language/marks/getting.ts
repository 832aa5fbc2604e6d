/** How marks come to people: they get them, teachers give them, they rise and fall. */
import { lexicon } from '../lexicons/lexicon';

export const getting = lexicon(`
  eu(e/es), obtenu(e/s), obtient, obtiennent, obtenir, décroché(e), décroche(nt), tapé(e), se tape, me tape, t'es tapé, chopé(e), choppé(e), chope, récolté(e), récolte(nt), reçu, ramené(e), ramène, ramener, gratté, mangé(e), ramassé(e),
  ramasse, claqué, arraché(e), rapporté, écopé, écope(nt), mérite, méritait, méritaient, a fait, ai fait, s'est pris, s'est prise, me suis pris, se prend, te prends, ai pris, a pris, pris(e) un, pris(e) une, s'en sort avec,
  s'en tire avec, repart avec, repartie avec, reparti avec, finit avec, finit à, termine avec, termine à, fini avec, a u, ai u, g u, jai u, jai eu, a tjs, que des, vient de faire, rendu une copie à, empoche, empoché, score de, engrangé,
  plafond de, limité(e) à, j'ai, jai, avait, avais, avaient, aura, auront, vient d'avoir, viens d'avoir, d'avoir, sorti, fr:sort, il a, elle a, t'as, ils ont, g que, a que, n'a que, ai que
  got, gets, get, getting, scored, scores, scoring, earned, earns, received, managed, achieved, averaged, averages, deserve(s/d), walked away with, came out with, ended up with, scraped, bagged, pulled off, pulled a,
  passe avec, passé(e) avec, réussit avec, sort avec, en sort à, clôture avec, clôture à, boucle avec,
  passes with, passed with, ends with, ended with, came in at, comes in at, finished with, finished on, came back with, went home with, secured, is on, are on, was on, sitting on, sitting at, predicted, projected, has a, had a, have a, has an, had an, has just, only has
`);

/** Teachers give marks; other people give other things. */
export const giving = lexicon(`
  mette, mettes, mettais, mettait, mettra, mettras, flanqué, flanque, filé, fr:file, balance, balancé,
  mis, mets, fr:met, mettre, mettrai, mettrais, collé, colle, coller, donné, donne, donner, attribué, noté, note, rendu, gave, give, given, giving, awarded, marked, graded
`);

/** Before "à", "at", "on": a level. */
export const levelling = lexicon(`
  plafonne(nt), plafonnait, plafonnaient, stagne(nt), stagnait, tourne(nt), tournait, culmine(nt), culminait, monte(nt), remonte(nt), descend, redescend, tombe(nt), retombe(nt), chute, grimpe, pointe, tombé(e/s/es), retombé(e/s/es), remonté(e/s/es),
  monté(e/s/es), descendu(e/s), coincé(e), bloqué(e), reste, resté(e), se traîne, s'accroche, est, arrive, frôle
  stuck, sits, sitting, dropped, drops, rose, climbed, fell, jumped, hovers, hovering, working, currently, stays, stayed, peaked, plateaued, down, up, is, still
`);
/** Before "de 4 à 15", "from a 3 to a 6". */
export const moving = lexicon(`
  passé(e/s/es), passe(nt), passer, monté(e/s), monte, remonté(e/s), remonte, descendu(e/s), descend, tombé(e/s), tombe, grimpé, grimpe, progressé, progresse, bondi, chuté, went, gone, goes, moved, improved, up, down, dropped, jumped, climbed, raised,
  slid, slipped, fell
`);

/** What one feels about a mark: "chapeau pour le 14", "inquiet de son 5". */
export const feeling = lexicon(`
  trop deg, deg de ouf, dég, dégoûté(e), le seum, trop content(e), trop fier, trop fière, chapeau, bravo, félicitations, félicitation, mérite, content(e) de, fier de, fière de, déçu(e) de, inquiet, inquiète, peur de, pleuré pour, pleure pour, pleurer pour, reparlera, reparler, tu viens me parler,
  well done, congrats, congratulations, deserve(s/d), cried over, crying over, happy with, devastated by, over the moon with, proud of, disappointed with, upset about, chuffed with, buzzing with, sobbing over, contest(s/ed/ing), disputing, disputed, appealing, appealed, argue(s/d) over, arguing over, whining about, moaning about,
  conteste(r/s/nt/nter), contesté(e), chiale(r) pour, râle(r) pour, pleurniche(r) pour, boude(r) pour, réclame(r) pour
`);

export const extremes = lexicon(`
  the high, the low, class high, class low, high score, low score, note maxi, note mini, max, mini,
  meilleure(s), meilleur(s), pire(s), moins bonne(s), plus basse(s), plus haute(s), plus faible(s), plus mauvaise(s), plus bas, plus haut, best, worst, highest, lowest, top mark, top score, bottom mark, la note la plus, dernière copie, première copie
`);

/** Nothing else is called so. */
export const toldMarks = lexicon(`
  a [b/c/d/f] [minus/plus],
  zéro pointé, zero pointe, un zéro pointé, un beau zéro, un gros zéro, un bon gros zéro, tapé une bulle, pris une bulle, mis une bulle, prend une bulle, collé une bulle, tape une bulle, eu une bulle, tapé une taule, pris une taule, mangé une taule, pris une caisse, tapé une caisse,
  got zeros, got a zero, gets a zero, got zero on, a zero on, zeros on, zeros for, a goose egg, deux zéros, trois zéros, quatre zéros, eu zéro, eu un zéro, mis zéro, mis un zéro, zéro en _, zéro au _, zéro pour _ copie,
  full marks, top marks, copie blanche, copie vierge, feuille blanche au, tout rouge sur, tt rouge sur, tout vert sur, tt vert sur, tout orange sur, tout rouge dans, tout vert dans, que des points rouges, que des points verts, que des pastilles rouges, que des rouges,
  tout en rouge, que du rouge, tout est rouge, tout est vert, une tôle, une taule en, une bulle en, tôle en _, une grosse tôle,
  que des verts, que des croix rouges, que des zéros, un sans faute, sans-faute, perfect score, straight zeros, zilch on
`);

/** How somebody fares at school; what is told beside it is a mark. */
export const faring = lexicon(`
  s'est vautré(e/s/es), se vautre, s'est planté(e/s/es), se plante, s'est ramassé(e/s/es), se ramasse, s'est viandé(e/s), s'est écroulé(e/s/es), s'est effondré(e/s/es), s'effondre, s'écroule, dégringole(nt), dégringolé, chute(nt), coule, a coulé, sombre, sombré, rame,
  cartonne(nt), cartonné, tout déchiré, déchire, déchiré, explose(nt), explosé, brille, brillé, caracole(nt), culmine(nt), plafonne(nt), stagne(nt), progresse(nt), progressé, régresse(nt), régressé, s'accroche, décroche, lanterne rouge, en tête de, en tête avec, en queue, bon dernier, bonne dernière, bonnet d'âne,
  recalé(e/s/es), ajourné(e/s/es), promu(e/s/es) [avec/de justesse/d'extrême justesse], de justesse, [première/premier/1re/1er/1ère/dernier/dernière] en, torchon, en boule, collectionne, n'a rien appris, rien foutu, rien révisé, pas révisé, avait révisé, au-dessus de la barre, sous la barre, rendu sa copie, rend un devoir, rendu un devoir, fait pire, jamais fait pire, fait mieux, doublé sa note
  squeaked by, squeaked through, scraped through, scraped by, scraped a, bombed, tanked, flunked, crashed, plummeted, slipped, struggled, struggles, excelled, excels, smashed it, nailed it, aced, top of the pile, bottom of the pile, revised all, didn't revise, didn't study, didnt study, never studies, studied, higher than everyone, lower than everyone,
  better than everyone, resit, resitting, retake, bottom of the class, top of the class, bottom of the set, top of the set, bottom of the year, top of the year, dead last
`);
