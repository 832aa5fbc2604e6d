/** What makes of hearsay no rumour: it harms nobody, or it says where it is from. */
import { lexicon } from '../lexicons/lexicon';

/** Weather, food, health, works, lore, praise: nobody is harmed. */
export const harmlessNews = lexicon(`
  wants to be, want to be, would like to be, veut devenir, veulent devenir, veut être, rêve d'être, in my year, in my reception,
  neig*, pleu[t/voir/vra], pluie, beau temps, météo, soleil, chaud, froid, orage(s), tempête(s), canicule, verglas, gel, vent,
  température(s), degrés, vigilance,
  film(s), série(s), livre(s), bouquin, roman(s), album, chanson, pixar, netflix, marvel, disney, jeu vidéo, match, podcast,
  pièce, poème, citation, bibliothèque, fable, conte(s), légende(s), légendaire, mythe, roi(s), reine, dragon, château, arthur,
  athéniens, grecs, dieux, il était une fois, villageois, moyen âge, histoire de france, dans le chapitre, dans l'histoire,
  resto, restaurant, recette, chocolat, crêpe(s), pomme(s), thé vert, du thé, citron, café, boulangerie, éclairs, croissants,
  gâteau(x), tarte, fromage, pizza, lasagne(s), frites, bon pour, bonne pour, santé, noix, vitamine(s), dormir, sommeil, lecture,
  rend heureux, porte bonheur, porte conseil, proverbe, bonheur, remède, régime, cuisine, recettes,
  [mon/le/un] [chat/chien], chats, chiens, poisson(s), cheval, chevaux, oiseau(x), loup, renard, licorne(s), extraterrestre(s),
  père noël, fantôme(s), dinosaure(s), planète, pluton, lune, étoiles, dentifrice, encre, romains, vikings, napoléon, victor hugo,
  musée, expo, marché de noël, soldes, promo, printemps, vacances, noël,
  c'est bon, c'est mieux, c'est bien, c'est la journée, c'est normal, c'est facile, c'est dur, c'est génial, c'est ouvert,
  il faut, une bonne nouvelle, félicitations, bravo, ador*, aiment, génia[l/le/ux/les], réussite, réussi(e), super, jolie,
  magnifique, formidable(s), gentil(le/s), sympa(s), merveill*, excellent(e/s), passionn*, motivé(e/s), le meilleur, la meilleure,
  drôle, heureux, heureuse, content(e/s), ravi(e/s), fier(s), fière(s), progrès, gagn[é/er/ent], félicit*,
  snow*, rain*, weather, sunny, storm(s), heatwave, ice, fog, movie, novel, song, album, game, recipe, chocolate, coffee, film,
  book, books, play, show, episode, season finale, lasagne, deli, bakery, cake, pizza, apple, apples, tea helps, glasses of water,
  doctor away, octopuses, dog, cat, dogs, cats, bees, spider(s), shoes, church bells, king, queen, arthur, sword, legend, haunted,
  castle, salem, in our book, in the book, once upon,
  good for, aliens, santa, unicorns, ghost(s), it's good, it's better, it's national, it's world, it's normal, museum, exhibition,
  podcast, app, the singing, laughing, a noise, great things, good things, lovely things, good book, great book, well done,
  congratulations, proud, loves, loved, enjoy*, brilliant, amazing, awesome, lovely, superb, wonderful, fantastic, delicious,
  the best, favourite, favorite, fun, kind, nicest, nice, great time, the universe, mondays, dinosaurs, romans, vikings, ancient,
  planets, results are out, about a great, about this great, about your, from you, back from, sale on, discount, won, win, award,
  prize, sing(ing),
`);

/** Told with its source, denied, or talked of as a thing to study. */
export const sourced = lexicon(`
  [d'après/selon] [le monde/l'insee/l'étude/une étude/cette étude/le ministère/la circulaire/l'article/un article/un rapport/le rapport/le rectorat/la direction/la préfecture/le soir/la libre/libération/le figaro/l'afp/l'ocde/météo-france/l'observatoire/la ministre/le ministre/le site/la presse/la rtbf/le règlement/le bulletin/le calendrier/le maire/la mairie/la police],
  communiqué, communiqué officiel, source officielle, journal officiel, bulletin officiel, par écrit, par courrier, confirmé par,
  nous a confirmé, c'est faux, fausse rumeur, fausses rumeurs, stop aux rumeurs, fake news, infox, désinformation, démenti,
  dément, vérifier les sources, vérifier (une/la/les) rumeur(s), vérifier une information, esprit critique,
  [les/une/la] rumeur(s) [font/fait/blessent/blesse/détruisent/détruit/tue/tuent/peut/peuvent], lutter contre,
  [séance/atelier/cours/débat/exposé/jeu/leçon] (sur )(les /la /de la )rumeur(s), jeu du téléphone, jeu parfait, en emc,
  éducation aux médias, avant de partager, que personne ne croie, je vous l'assure, je vous rassure, rassurez-vous,
  il n'en est rien, aucun fondement, infondé(e/s/es), n'a jamais envisagé, coupons-la, coupons court, mettons fin aux,
  mettre fin à la rumeur, ne croyez pas, n'écoutez pas, n'est pas vrai, pas vrai, cessons, arrêtez de, arrêtons de,
  according to [the bbc/the guardian/the times/a report/a study/the report/a letter/the department/the census/the minutes/our records/the website/the calendar/research/the new york times/scientists/ofsted/the council],
  reuters, official(ly), in writing, not true, untrue, isn't true, debunk*, fact check, fact-check*, misinformation,
  disinformation, stop spreading, stop the, spreading gossip, spreading rumours, gossip hurts, rumours hurt, words hurt,
  false rumour(s), false rumor(s), media literacy, lesson on rumours, how rumours, what rumours, anti-bullying, before sharing,
  before you share, not on hearsay, rely on, not hearsay, how to check, whole play, warm-up,
  wishes to deny, wish to deny, would like to deny, categorically deny, categorically denies, strongly denies, tient à démentir, tenons à démentir, did not receive, didn't receive,
  n'ont pas reçu, n'a pas reçu, newsletter,
  no truth in, no truth to, unfounded, rest assured, let me be clear, put an end to, please don't listen, please ignore
`);
