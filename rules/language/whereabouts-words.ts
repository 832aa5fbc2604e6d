/** The words of being somewhere now, and of being alone. */
import { lexicon } from './lexicon';

/** They say that it is happening while one writes. */
export const nowWords = lexicon(`
  en ce moment, en ce moment même, là maintenant, maintenant, mtn, mnt, actuellement, à l'instant, à l'heure où, en direct, là tout de suite, en live, à la minute, à cette heure ci, pile maintenant
  viens d'arriver, vient d'arriver, viennent d'arriver, venons d'arriver, viens de m'installer, vient de s'installer, viennent de s'installer, venons de nous installer, vient de se poser, viens de me poser, vient de débarquer, viennent de débarquer, venons de débarquer, bien arrivé(e/s/es), on est arrivés, sommes arrivés
  me voilà, me voici, nous voilà, nous voici, on y est, j'y suis, nous y sommes, ils y sont, elles y sont, encore là, toujours là, on attend, j'attends, en train d'attendre, attends, attendons, poireaute, poireautons, fais la queue, faisons la queue, sirote, sirotons, squatte, squattons, galère, patiente, pinte au, pinte à, verre au, café au, goûter au, pique nique au, pique nique à, dans la queue, dans la file, coincé(e/s/es), bloqué(e/s/es), posé(e/s/es), installé(e/s/es)
  pause pique nique, pause goûter, petite pause, en pleine visite, en pleine rando, en attendant, je m'ennuie, si tu me cherches, si vous me cherchez, si vous nous cherchez, si quelqu'un nous cherche, arrivée à l'instant, débarque à l'instant, bien installés
  live at, checked in at, if anyone s looking for, if you re looking for, if you need us, lunch stop, picnic stop
  right now, rn, atm, at the moment, currently, as we write, as i write, as we speak, as i type, as we type, as i post, this very moment, this very minute, just now, live now, at present, as i speak
  just arrived, just landed, just got to, just checked in, just pulled up, just parked, have arrived, ve arrived, made it to, safely arrived, arrived safely, we re here, i m here, still here, here till, here until, here for another
  stuck at, stuck in, stuck on, sat at, sat in, sat on, sat outside, sitting at, sitting in, sitting on, sitting outside, sitting by, sitting here, where we re sitting, where i m sitting, waiting at, waiting outside, waiting in, standing at, standing in, standing outside, queuing at, queueing at, queuing for, in the queue, chilling at, chilling in, hanging out at, hanging at, camped out at, parked outside, parked at
`);
/** A place follows, where the writer is. */
export const greetings = lexicon(`
  coucou de, coucou du, coucou depuis, bonjour de, bonjour du, bonjour depuis, salutations de, salutations du, bisous de, bisous du, écris de, écris du, écris depuis, en direct de, en direct du, en direct depuis, en live de, en live du, en live depuis
  hello from, greetings from, hi from, waving from, writing from, writing this from, posting from, tweeting from, reporting from, coming to you from, live from
`);
/** They call others to come there. */
export const callsToCome = lexicon(`
  venez, viens, viens nous, rejoins, rejoignez, rejoignez nous, nous rejoindre, me rejoindre, qui nous rejoint, qui me rejoint, on vous attend, on t'attend, je vous attends, je t'attends, dépêchez vous, dépêche toi, passez nous voir, passez me voir, passez dire, venez nous, qui passe, qui vient, ramenez vous, ramène toi, rappliquez, pointez vous, on bouge pas, on ne bouge pas, je bouge pas
  come find, come join, come meet, come over, come say, come see, come and, come get, join us, join me, meet us, meet me, meet here, who s coming, who s joining, who s about, who wants to come, who wants to join, who s around, if i go missing, waiting for you, pop over, swing by, come down, get down here, get yourself here, hurry up, grab a seat, saving you a seat, save a seat, il reste deux, il reste une place, reste de la place, on a une table
`);
/** "I'm at", "we're in": with the name of a place, the present tense is enough. */
export const weAreAt = lexicon(`
  i m at, im at, i am at, we re at, we are at, i m in, im in, i m on, im on, i m outside, i m sat, i m by, we re in, we re on, we re outside, we are outside, i m sitting, we are on, we are in
`);

/** The same of others, where a kind of place follows. */
export const theyAreAt = lexicon(`
  est à, est au, est aux, est dans, est devant, est chez, est sur, sont à, sont au, sont aux, sont dans, sont devant, sont sur, sommes à, sommes au, sommes aux, sommes dans, sommes devant, sommes sur, suis à, suis au, suis aux, suis dans, suis devant, suis chez, suis sur, chui, chuis, jsuis, on est, on est tous, trouve au, trouve à
  are at, are in, are on, are inside, is at, is in, is on, im at, re at
`);

/** Not now: over, to come, or a habit. */
export const elsewhen = lexicon(`
  était, étions, étais, étaient, sera, serons, serai, seront, serez, hier, demain, semaine dernière, semaine prochaine, l'an dernier, chaque, tous les, toutes les, si je, si on, si nous, quand je, quand on, quand nous, avait, avions, avait, irons, ira, irai, parfois, souvent, depuis la rentrée, pour l'instant en
  was, were, yesterday, tomorrow, last week, last year, last night, next week, next year, next month, every, each, monday(s), tuesday(s), wednesday(s), thursday(s), friday(s), saturday(s), sunday(s), will be, ll be, used to
  lundi(s), mardi(s), mercredi(s), jeudi(s), vendredi(s), samedi(s), dimanche(s), when i, when we, wish, if we, if you, if i were, if i m, i d, we d
`);

/** Places where somebody may be met, besides those where classes go. */
export const meetingPlaces = lexicon(`
  parc(s), plage(s), gare(s), arrêt(s), abribus, skate park, skatepark, piscine, zoo, musée, château, marché, refuge, lac, forêt, bois, cinéma, ciné, centre commercial, galerie, mcdo, macdo, mac do, kfc, quick, burger king, starbucks, café, bar, pub, resto, restaurant, brasserie, pizzeria, friterie, baraque à frites, glacier, terrasse, stade, gymnase, place, rue, avenue, boulevard, quai, pont
  aéroport, hôtel, camping, médiathèque, bibliothèque, patinoire, bowling, fête foraine, foire, port, montagne, pistes, mer, ferme, aquarium, théâtre, cathédrale, église, station, tram, métro, bus, terrain, city, jardin(s), aire de, tour, walibi, disney(land), pairi daiza, astérix, futuroscope, ikea, décathlon, carrefour, sommet, col, gîte, auberge, chalet, cascade, grotte, île, cimetière, hôpital, urgences, square, fontaine, escaliers, banc, portail, parking, rond point, laverie, supermarché, lidl, arcades, kiosque, esplanade, péage, parvis, laser game, escape game, accrobranche, fast food, kebab, salle d'attente
  park, beach, station, bus stop, stop, pool, museum, castle, market, lake, woods, forest, cinema, mall, shopping centre, shopping center, club, tavern, gym, street, road, bridge, airport, pier, harbour, harbor, farm, theatre, theater, church, cathedral, train, tube, playground, pitch, field, gardens, mountain, island, step, doorstep, corner, bench, shop, chippy, library, hospital, a&e, rink, fair, arcade, hall, tower, wetherspoons, spoons, greggs, tesco, nando s, costa, mcdonald s, maccies, coffee shop, car park, parking lot, gate, rest stop, services, service station, hostel, campsite, lodge, diner, food court, skate park, theme park, petrol station, gas station, trailhead, summit, ballpark, stadium, bleachers
`);
/** Idioms made of the same words. */
export const nowhere = lexicon(`
  tour de, faire le tour, coup de, au bout, au point, en cours de, à la page, au chapitre, au niveau, pied du mur, bonne voie, sur la bonne, en poste, place aux, place au, à la place, en place, mise en place, sur place, marché du travail, marche à suivre, bon marché, par la mer, mère, à mi chemin, dans le bois dont, ferme la, ferme ta, gare à, en station debout, mon bus, le bus est, sous terrain, sur le terrain, terrain d'entente, sur la table, quai des brumes, à la rue
  stop it, non stop, full stop, bus is late, fair enough, in the field of, field of, level playing field, club together, step by step, on track, in step, on the train of thought, shop talk, on the market, turned a corner, hall of fame, on point, corner of my, train of, road to, on the road to
`);
/** Before a place, they put somebody there. */
export const placeLeads = new Set(
  'a au aux en dans devant derriere chez sous sur pres de du d l la le les at in on outside by near behind opposite inside front the to of un une my our mon ma mes nos des notre bord pied bas haut cote milieu entree sortie'.split(
    ' ',
  ),
);
export const strictLeads = new Set(
  'a au aux en dans devant derriere chez sous sur at in on outside by near behind opposite inside'.split(' '),
);

/** Alone, of oneself or of somebody at home. */
export const aloneWords = lexicon(`
  seul(e/s/es), tout seul, toute seule, tous seuls, toutes seules, tte seule, tt seul, tout seule, solo à la maison, solo à l'appart, solo chez moi
  alone, home alone, all alone, by myself, on my own, on my tod, all by myself, by ourselves, on our own, by himself, by herself, to myself, to ourselves, just me in the house, just me and the cat, just me tonight
`);
/** Feelings, books and "the only one": no place. */
export const notAlone = lexicon(`
  un seul, une seule, le seul, la seule, les seuls, les seules, mon seul, ma seule, d'un seul, pas un seul, des seuls, seul(e/s/es) au monde, seul(e/s/es) dans la vie, seul(e/s/es) contre, seul(e/s/es) responsable(s), seul(e/s/es) face, seul(e/s/es) en lice, seul(e) survivant, seul(e/s/es) à pouvoir, seul(e/s/es) à avoir, seul(e/s/es) à savoir, seul(e/s/es) à comprendre, seul(e/s/es) à penser, seul(e/s/es) à trouver, seul(e/s/es) à être, seul(e/s/es) à ne, seul(e/s/es) à me, seul(e/s/es) dans son coin
  seul(e/s/es) dans leur coin, seul(e/s/es) dans mon coin, seul(e/s/es) dans sa catégorie, pas seul(e/s/es), jamais seul(e/s/es), plus seul(e/s/es), seul(e/s/es) capable(s), seul(e/s/es) les, seul(e) le, seul(e) un, seul(e) la, lire seul(e), travailler seul(e), avance seul(e), seul(e/s/es) maître(s), seul(e/s/es) en scène, seul(e/s/es) sur scène, seule fois, seule chose, seule question, seul problème, seul hic, tout seul comme un grand, toute seule comme une grande
  alone in the world, alone in this, alone in thinking, alone in my, not alone, never alone, leave alone, let alone, leave me alone, leave them alone, left alone, alone together, on my own feet, on my own terms, on my own two, on my own time, by myself for, on our own terms, talk to myself, talking to myself, thinking to myself, thought to myself, note to myself, said to myself, laughing to myself, keep to myself, did it all by myself, do it by myself, did it by myself, made it by myself, made it all by myself, treat to myself, present to myself, promise to myself
`);
export const fiction = lexicon(
  `personnage, livre, film, roman, héros, héroïne, character, book, novel, story, histoire de, episode, film d, chanson, song, lyrics, poem`,
);

/** Where one is alone. */
export const aloneAt = lexicon(`
  à la maison, a la baraque, chez moi, chez nous, chez elle, chez lui, à l'appart(ement), dans la maison, dans l'appart(ement), dans ma chambre, dans mon appart, au bureau, à l'école, au collège, au lycée, dans la salle, dans ma classe, au bahut, en salle, sur le parking, dans la rue, dans le noir
  home, at home, in the house, in the flat, at mine, in my flat, in my room, at school, in the building, in the office, in my classroom, in the apartment, house, at the school, here
`);
/** Short times: tonight, until an hour. */
export const tonightWords = lexicon(`
  ce soir, cette nuit, cet aprem, cet après midi, cette après midi, ce we, ce week end, ce weekend, tout le week end, tout le weekend, tout le we, toute la soirée, toute la nuit, toute la journée, toute l'aprem, demain soir, samedi soir, vendredi soir, tous les soirs, le mercredi, après l'école, jusqu'à minuit, jusqu'à midi, jusqu'à ce soir, jusqu'à demain, jusqu'à dimanche, jusqu'à lundi, jusqu'à samedi, pour la nuit, pour la soirée, pendant la nuit, pour le week end, avant minuit, de nuit
  tonight, tonite, 2nite, all night, all evening, all day, all weekend, this evening, this weekend, this afternoon, after school, for the night, for the weekend, for the evening, overnight, till late, until late, till midnight, until midnight, till morning, till tomorrow, until tomorrow, till sunday, until sunday, till monday, every night, every wednesday, tomorrow night, friday night, saturday night, right now, rn
`);
/** Those with whom one would not be alone. */
export const parentWords = lexicon(`
  mes parents, nos parents, mes vieux, mes darons, les darons, mes deux parents, ma mère, mon père, ma daronne, mon daron, maman, papa, mon mari, ma femme, mes colocs, mon coloc, ma coloc, mon grand frère, ma grande soeur
  my parents, our parents, my folks, my mum, my mom, my dad, my mam, mum, mom, dad, mum and dad, mom and dad, parents, folks, my husband, my wife, my flatmate, my roommate, my housemate
`);
/** "Nobody but me". */
export const onlyMe = lexicon(
  `plus que moi, que moi, à part moi, personne d'autre, only me, just me, nobody but me, no one but me, nobody else, no one else`,
);
/** Out for some hours. */
export const outWords = lexicon(`
  pas là, sont pas là, est pas là, absents, absente, absent, partis, parti, partie, sortis, sorti, sortie, sortent, sort ce soir, de sortie, au resto, au restau, au restaurant, au ciné, au cinéma, au théâtre, en voyage, bossent de nuit, bosse de nuit, travaille de nuit, travaillent de nuit, de nuit, bosse tard, bossent tard, travaille tard, travaillent tard, rentrent tard, rentre tard, rentrent que, rentre que, rentrent pas, rentre pas, au boulot, au travail, en déplacement, pas à la maison
  out, away, gone, not in, not home, not here, aren t home, isn t home, working nights, works nights, on nights, on night shift, night shift, at work, working late, work late, back late, home late, out for dinner, at a wedding, at the hospital, t be back, not back, t back
`);
