/** What people are called, and nothing else is: their character, their wits, their manners. */
import { lexicon } from '../../lexicons/lexicon';

const unkind = `
  antipathique(s), désagréable(s), glacial(e), cassant(e/s/es), hargneux, hargneuse(s), haineux, haineuse(s), teigneux, teigneuse(s)
  grincheux, grincheuse(s), ronchon(s), râleur(s), râleuse(s), acariâtre(s), irascible(s), colérique(s), soupe au lait, mal luné(e/s)
  de mauvaise humeur, de mauvais poil, de sale humeur, mal lunée, cruel(s), cruelle(s), brutal(e/es), brutaux, violent(e) avec, odieuse avec
  moqueur(s), moqueuse(s), sournois(e/es), fourbe(s), perfide(s), vicieux, vicieuse(s), revanchard(e/s), envieux, envieuse(s), mesquin(e/s/es)
  égoïste(s), égocentrique(s), nombriliste(s), radine(s), pingre(s), insensible(s), sans pitié, sans empathie, sans scrupule(s), sans cervelle
  sans éducation, sans manières, sans foi ni loi, sans vergogne, sans colonne, sans autorité, sans charisme, borné(e/s/es), buté(e/s/es), obtus(e)
  têtu comme une, étroit d'esprit, psychorigide(s), rigide(s), coincé(e/s), snob(s), pédant(e/s), m'as-tu-vu, donneur(s) de leçons
  donneuse(s) de leçons, frimeur(s), frimeuse(s), vantard(e/s), hautaines, dédaigneux, dédaigneuse(s), méprisants, condescendants, blasé(e/s/es)
  commère(s), pipelette(s), langue(s) de vipère, mauvaise(s) langue(s), faux-cul, faux frère(s), girouette(s), fouteur de merde, fouteurs de
  macho(s), sexistes, raciste, harceleur(s), harceleuse(s), pervers, tripoteur, frôleur, mielleux, mielleuse, lèche-botte, carriériste(s), arriviste(s)
  opportuniste(s), manipulateurs, calculateur, calculatrice, traître(s), balance(s) de service, tyrans, petit(s) dictateur(s), garce(s), mégère(s)
  peau(x) de vache, vieille peau, vieille bique, vieille chouette, vieux schnock, vieux croûton, vieux réac, dinosaure(s), chameau, cerbère
  dragon, gendarme, garde-chiourme, kapo, ogre, bourreaux, sadiques, folledingue, foldingue, timbrée, bizarroïde, chelous, zarbi(s), perché(e/s)
  allumé(e/s), déjanté(e/s), à l'ouest, fêlé(e/s), givrée, dérangé(e/s), détraqué(e/s), malsain(e/s/es), glauque(s)
  unpleasant, snippy, snappy with, short with, curt, surly, sullen, grumpy, miserable, sour, bitter, cruel, heartless, callous, cold-hearted, mean-spirited
  small-minded, narrow-minded, closed-minded, pig-headed, pigheaded, bull-headed, stubborn as, petty-minded, jealous, catty, bitchy, two-faced, sly, sneaky
  scheming, conniving, calculating, backstabbing, gossiping, gossipy, nosy, cliquey, cliquy, clique(s), interfering, meddling, overbearing, domineering
  bullying, abusive, aggressive, hostile, hot-headed, bad-tempered, ill-tempered, short-tempered, foul-tempered, moody, snide, sarcastic, sneering, scornful
  dismissive, disdainful, stuck-up, big-headed, bigheaded, egotistical, egomaniac, vain, self-important, self-serving, self-absorbed, selfish, greedy
  tight-fisted, stingy, ruthless, inhumane, uncaring, unsympathetic, unfeeling, insensitive, tactless, unfriendly, unapproachable, standoffish, aloof
  know-it-all(s), know-all(s), drama queen(s), attention seeker(s), moaner(s), whiner(s), complainers, busybody, busybodies, backstabber(s), turncoat, suck-up(s)
  brown-noser(s), yes-man, yes-men, careerist(s), opportunist(s), egomaniac(s), megalomaniac, creepy, sleazy, pervy, shady, shifty, slimy, oily, battle-axe
  old bat, old bag, old hag, old dragon, old witch, ogre, gargoyle, sergeant major, warden, tinpot, little hitler, diva, bitter old, sour old
`;

const witless = `
  stupides, sotte(s), sots, niais(e/s/es), niaiseux, niaiseuse(s), bébête(s), neuneus, ahuri(e/s), abruties, bêtas, benêt(s), gogol(s), couillon(s)
  cancre(s), dernier de la classe, cas désespéré(s), cas désespérés, cerveau(x) vide(s), cerveau en compote, cerveau en bouillie, têtes creuses, tête creuse
  tête(s) à claques, tête(s) de mule, tête(s) de pioche, tête dure, écervelé(e/s), étourdi(e)s comme, débile mental, incultes, ignares, ignorants, illettrés
  analphabètes, zombie(s), zombis, légumes, mollassonne(s), endormi(e/s/es), léthargique(s), larvaire(s), avachi(e/s/es), amorphes, apathiques, flemmards
  feignants, tire-au-flanc, tire-au-cul, glandus, branleurs, parasites, poids mort, incompétents notoires, amateur(s), amateurisme, bricoleur(s), bricoleurs
  charlatan(s), imposteurs, pistonné(e/s/es), parachuté(e/s), planqués, tocards, ringard(e/s/es), vieux jeu, dépassé(e/s), périmé(e), incapables
  inapte(s), inaptes, nullard(s), nullarde(s), nullos, nullité(s), brêles, manchot(s), empoté(e/s), maladroit(e) avec, mou comme, molle comme, chiffe molle
  mollasse(s), lavette(s), pleurnicheur(s), pleurnicheuse(s), chialeur(s), bébés pourris, gâtés, mal élevées, sauvageon(s), sauvages, petits cons
  petite peste, petites pestes, pestes, chipie(s), voyous, délinquant(s), caïd(s) de, terreur(s), petits tyrans, enfant-roi, enfants-rois, morveux, chiards
  mal éduqués, insolents, impolis, incontrôlables, infernales, ingérables, intenables, turbulent(e/s/es), pénibles, indisciplinés, indiscipliné(e/s)
  dissipé(e/s), bruyants comme, menteurs, mytho(s), mythomane(s), mythomanes, voleurs, tricheurs, baratineur(s), beau parleur, beaux parleurs
  brasseur d'air, brasseurs d'air, brasseuse d'air, enfumeur(s), magouilleurs, corrompu(e/s), ripou(x), véreux, vendu(e/s) à
  hystériques, folles furieuses, fous furieux, furie(s), harpies, mère poule, mères poules, parents rois, casse-pied(s), casse-couilles, emmerdeur(s)
  emmerdeuse(s), enquiquineur(s), enquiquineuse(s), relous, soûlants, gonflants, chieurs, chieuses, plaies
  air-headed, empty-headed, dopey, dozy, dozy lot, dim as, slow on the uptake, not very bright, not the brightest, thickos, dunces, dullard(s), simpleton(s)
  zombie(s), vegetables, couch potatoes, slacker(s), slackers, shirker(s), skiver(s), freeloader(s), timewaster(s), time-waster(s), layabout(s), loafers, good-for-nothings
  lazybones, lazy bunch, deadbeat(s), deadweight, amateur(s), amateurish, incompetents, charlatan(s), impostor(s), imposter(s), no-hoper(s), underqualified
  out of touch, out of their league, past their best, past it, stuck in the dark ages, stuck in the past, washed up, clown(s), buffoon(s), weakling(s), wimp(s)
  weak-willed, spineless, crybaby, crybabies, babies, brats, spoilt, spoiled brats, spoiled brat, spoiled, rude, ill-bred, foul-mouthed, mouthy, gobby, cheeky so-and-so
  unruly, rowdy, disruptive, wild animals, wild beasts, rabble, mob, yobbos, hooligans, delinquents, vandals, little monsters, little terrors, little devils, hell-raisers
  nightmares, nightmare parents, nightmare class, tiger mum, karens, karen, entitled, ungrateful, liars, cheats, thieves, bullshitter(s), con artist, con man, gaslighter
`;

/** The faults of people alone. */
export const characters = lexicon(`${unkind},${witless}`);
