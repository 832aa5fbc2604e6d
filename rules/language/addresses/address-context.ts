import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { Landmarks, spansOf } from '../text/landmarks';
import { fold } from '../text/normalise';

/** What stands around an address and says whose it is: a home, or a place that is open to all. */

/** Somebody lives there, or is to be met there. */
const home = lexicon(`
  chez, j'habite, habite, habites, habitons, habitez, habitent, loge, j'y vis, domicile, domicilie, domiciliee, mon adresse,
  ton adresse, son adresse, notre adresse, votre adresse, adresse perso, adresse postale, mon appart, mon appartement, appart,
  ma maison, la maison, notre maison, a la maison, demenage, demenageons, demenagement, emmenage, nouvelle adresse, mes parents,
  ma mere, mon pere, maman, papa, mamie, papy, papi, grand-mere, grands-parents, ma famille, voisin, voisins, voisine, la cle,
  les cles, mon garage, le garage, notre jardin, mon jardin, gouter, mon anniv, mon anniversaire, colocation, coloc, je loue,
  a louer, a vendre, vends, venez chercher, a venir chercher, viens, venez, passe me, passez me, envoyez, envoyer, ecris-moi,
  livrer, livraison, colis, echange de maison, la fete, fete chez, soiree, boum, sonnez, sonne, sonnette, digicode,
  boite aux lettres, paillasson, clef, clefs, recuperer, a retirer, loyer, location, nounou, baby-sitter, babysitter, mon chat,
  mon chien, nos chats, postcode, covoiturage, deposez, deposer, i live, live at, lives at, we live, living at, our house,
  our new house, our place, house is, new house, new home, new flat, my house, my place, deliver, delivered, parcel, his house,
  her house, their house, home address, my address, her address, his address, our address, address is, my flat, our flat,
  flat to let, to let, moved to, we've moved, moving to, come over, come round, round mine, en:mine, my mum's, my dad's, mum's,
  dad's, my nan's, nan's, grandma, grandad, neighbour, neighbours, neighbor, neighbors, our home, at home, house-sitter,
  drop off at, drop it, pick up from, send it to, post it to, my parents, parents' place, sleepover, birthday party, landlord,
  tenant, babysit, party, bbq, barbecue, playdate, key, keys, doorbell, ring the bell, lodger, flatmate, roommate, room to rent,
  for rent, rent, airbnb, collect from, collection from, free to collect, my cat, my dog, our cat, our dog, feed, addres,
  adress, addy, my postcode, live on, lives on, she lives, he lives, they live, lift, carpool, car share, trick or treat,
  letters to, letter to, cards to, card to, write to
`);

/** Open to all: its address is on its door. */
const venue = lexicon(`
  musee, musees, theatre, opera, cinema, mairie, hotel de ville, maison communale, prefecture, bibliotheque, mediatheque,
  ludotheque, librairie, galerie d'art, gare, stade, piscine, gymnase, patinoire, salle, salles, centre, maison de la,
  maison des, maison d'_, maison du, chateau, palais, eglise, cathedrale, basilique, mosquee, synagogue, temple, abbaye, zoo,
  aquarium, planetarium, hotel, auberge, camping, restaurant, resto, brasserie, cafe, bar, boulangerie, patisserie, magasin,
  boutique, pharmacie, hopital, clinique, universite, ecole, ecoles, college, lycee, athenee, institut, haute ecole, campus,
  fac, rectorat, dsden, inspection, ministere, ambassade, consulat, bureau de poste, commissariat, tribunal, banque, siege,
  asbl, association, mjc, conservatoire, academie, archives, memorial, monument, fondation, exposition, expo, salon, festival,
  espace, halles, halle, marche couvert, jardin botanique, chapelle, pavillon, observatoire, cite des sciences, museum,
  ecomusee, friterie, creperie, pizzeria, ferme pedagogique, bowling, cinematheque, caserne, police, gendarmerie, permanence,
  ehpad, maison de retraite, creche, garderie, coiffeur, maison medicale, tiers-lieu, epicerie, fleuriste, maison natale,
  maison d'edition, editions, louvre, pantheon, sorbonne, bozar, comedie, elysee, matignon, senat, parlement, secretariat,
  accueil, office de tourisme, syndicat, cpas, ccas, croix-rouge, gallery, theater, town hall, city hall, village hall,
  church hall, library, bookshop, bookstore, church, cathedral, stadium, arena, leisure centre, sports centre, community centre,
  center, school, academy, university, hospital, clinic, surgery, pub, inn, hostel, shop, store, bakery, station, castle,
  palace, abbey, embassy, office, offices, headquarters, hq, council, ministry, department, charity, tavern, foundation,
  institute, house museum, exhibition, visitor centre, pool, chapel, guildhall, playhouse, takeaway, diner, gym, dojo,
  post office, barracks, birthplace, white house, clubhouse, courthouse, tate, globe, parliament
`);

/** It was long ago, or somebody's whom everybody knows. */
const past = lexicon(`
  siecle, revolution, a vecu, ont vecu, vecut, habitait, logeait, residait, naquit, est ne, est nee, mourut, est mort,
  est morte, commune de paris, empereur, napoleon, medieval, antiquite, plaque commemorative, rafle, deporte, deportes,
  deportee, pave de memoire, maison natale, fonde en, fondee en, construit en, ecrivain, peintre, poete, romancier, heros,
  century, lived at, was born, blue plaque, birthplace, founded in, built in, stolperstein, emperor, victorian, novelist, poet,
  painter
`);

/** Between a place and its address stands its name at most; these words begin something else. */
const elsewhere = new Set(
  `je tu nous vous mon ma mes ton ta tes son sa ses nos vos leur leurs puis ensuite apres mais car merci deposez deposer apportez apporter amenez envoyez envoyer passez ecrivez appelez contactez
  i we you my our your her his their he she they then but after before because so drop bring leave send post call collect pick contact thanks please donations`.split(
    /\s+/,
  ),
);

/** Small words that a name or a direction may hold. */
const small = new Set(
  'de du des la le les l d a au aux en sur et sis sise situe situee adresse rdv rendez-vous est se trouve of the at in on and is located address open ouvert ouverte'.split(
    ' ',
  ),
);

/** Is all that stands between a place and the address its name, "municipale", "at"? */
function apposed(gap: string): boolean {
  if (/[.!?;\n]\s/.test(gap)) return false;
  const plain = gap.match(/(?<![\p{L}\d])\p{Ll}[\p{L}-]*/gu) ?? [];
  const others = plain.map(fold).filter((word) => !small.has(word));
  return others.length <= 1 && !others.some((word) => elsewhere.has(word));
}

/** "after school", "on my way from the office": not where the address is. */
const passingBy = /(?<![a-z])(?:after|before|from|for|par|apres|avant|pour|depuis) (?:the |l'|le |la |les )?$/;
/** "prendre un café" is a drink. */
const drink = /(?<![a-z])(?:un|du|a|some) $/;
const longAgo =
  /\b(?:en|in|depuis|since|vers|circa|annees|during|jusqu'en) (?:1[0-8]\d\d|19[0-7]\d)\b|\((?:1[0-8]\d\d|19[0-7]\d)\b/g;

/** Known to every reader, in fact or in fiction. Folded, number and name without the kind of street. */
const famous = new RegExp(
  `\\b(?:1[01] downing|221 ?b?,? (?:baker|rue baker)|1600 pennsylvania|4 privet|12 grimmauld|742 evergreen|42 wallaby|124 conch|17 cherry tree|32 windsor gardens|112 ocean av|24 sussex|7,? eccles|50 wimpole|48 doughty|13 hanover sq|77 sunset strip|1313 webfoot|1313 mockingbird|1640 riverside|0001 cemetery|29 acacia|3 abbey road|350 (?:5th|fifth) av|` +
    `55,? (?:rue )?(?:du )?(?:faubourg|fbg)|57,? rue de varenne|110,? rue de grenelle|36,? quai des orfevres|26,? rue du labrador|rue du labrador,? 26|rue de la loi,? (?:16|155|175|200)|1[06],? rue de la loi|263,? prinsengracht|prinsengracht,? 26[37]|` +
    `4,? privet|1 infinite loop|1600 amphitheatre|rue sesame|sesame street|coronation street|ramsay street|wisteria lane|84 charing cross|21 jump|10 cloverfield|10 rillington|34th st|miracle on)\\b`,
);

/** Nobody lives there. */
const unreal =
  /\b(?:pere noel(?! secret)|pole nord|saint nicolas|sherlock|harry potter|(?<!secret )santa|father christmas|north pole|tintin|simpsons?|peter pan|(?:dans|de|in) (?:notre|le|ce|mon|un|our|the|this|my|a) (?:livre|roman|album|conte|book|novel|story)|personnage|character)\b/;

export type Owner = 'home' | 'public' | 'unknown';

/** How far before an address the place it belongs to may be named, and how far around it everything else. */
const venueReach = 50;
const reach = 120;
const reachAfter = 50;

/**
 * Finds once whose homes and which places a text speaks of; then tells it for any address in it.
 * @returns a function of the span of an address, and of whether "I live at" stands right before
 */
export function owners(reading: Reading): (span: Span, told?: boolean) => Owner {
  const { text, folded } = reading;
  const landmarks = (words: Lexicon, keep: (cue: Cue) => boolean = () => true): Landmarks =>
    new Landmarks(
      cuesOf(reading, words)
        .filter(keep)
        .map(({ start, end }): Span => [start, end]),
    );
  const homes = landmarks(home);
  const venues = landmarks(venue, ({ start, end }) => {
    const words = folded.slice(Math.max(0, start - 16), start);
    return !passingBy.test(words) && !(drink.test(words) && folded.slice(start, end) === 'cafe');
  });
  // Few addresses are neither a home's nor a place's before this is asked.
  let pasts: readonly Landmarks[] | undefined;
  return ([start, end], told = false) => {
    const [opens] = reading.sentenceAt(start);
    const [, closes] = reading.sentenceAt(Math.min(end, text.length - 1));
    const before: Span = [Math.max(opens, start - reach), start];
    const after: Span = [end, Math.min(closes, end + reach)];
    const near: Span = [end, Math.min(after[1], end + reachAfter)];
    if (famous.test(folded.slice(start, end)) || unreal.test(folded.slice(before[0], after[1]))) return 'public';
    if (told) return 'home';
    const homeBefore = homes.lastIn(before);
    const venueBefore = venues.lastIn(before);
    const ofVenue =
      venueBefore !== undefined && start - venueBefore[1] <= venueReach && apposed(text.slice(venueBefore[1], start));
    if (homeBefore && (!ofVenue || homeBefore[1] > venueBefore[1])) return 'home';
    const [homeAfter = closes] = homes.firstIn(near) ?? [];
    const [venueAfter = closes] = venues.firstIn(near) ?? [];
    if (homeAfter < venueAfter) return 'home';
    const named = venueAfter - end < 14 && venueAfter < closes && /^ ?[(,:-]/.test(folded.slice(...near));
    if (ofVenue || named) return 'public';
    pasts ??= [landmarks(past), new Landmarks(spansOf(folded, longAgo))];
    const isPast = pasts.some((words) => words.lastIn(before) ?? words.firstIn(after));
    return isPast ? 'public' : 'unknown';
  };
}
