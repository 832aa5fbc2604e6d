/** Words that name a kind of street, in French (France, Belgium, Switzerland, Luxembourg, Quebec) and English. */
import { lexicon } from '../lexicons/lexicon';

/** Nothing but a street: a number and one of these make an address. */
export const frenchStreets = lexicon(`
  rue, avenue, av, ave, boulevard, bd, bld, blvd, boul, chemin, chem, impasse, imp, allee, allees, quai, square, clos, dreve,
  chaussee, chee, ruelle, venelle, sentier, sente, esplanade, faubourg, fbg, rond point, lotissement, hameau, lieu dit, rang,
  tienne, thier, vinave, traverse, croissant, ruelette, carrefour, parvis
`);

/** Ordinary words too ("4 cours de maths", "la place 3"): a capital, and a town or a home in the sentence, must confirm. */
export const looseFrenchStreets = lexicon(`
  cours, place, pl, route, rte, passage, parc, cite, villa, residence, montee, cote, voie, mail, cour, promenade, domaine,
  galerie, terrasse, jardin, jardins, rampe, digue, levee, porte, ch, escaliers, berge, cale, venelles, raidillon, sentiers,
  cnoc, bothar, sraid, pairc, cluain, gort, baile, cuirt, radharc, lios, gleann, bealach, faiche, ascaill, garran
`);

/** Whole names of streets: "Grand-Place 3", "14 Grand-Rue". */
export const namedStreets = lexicon(`
  grand place, grand rue, grand'rue, grande rue, grand route, grand'place, vieux marche
`);

/** Flemish, Dutch and Swiss German streets are one word: "Kerkstraat 12", "Bahnhofstrasse 3". */
export const germanicStreet =
  /(?<![a-z-])[a-z][a-z'-]{2,20}(?:straat|laan|plein|steenweg|dreef|kaai|gracht|strasse|str\.|gasse|platz|weg|allee|promenade)(?![a-z])/g;

/** English street words that are rarely anything else after a number and a name. */
export const sureEnglishStreets = lexicon(`
  road, rd, street, avenue, ave, lane, drive, close, crescent, grove, mews, terrace, gardens, gdns, court, boulevard, blvd,
  parkway, wynd, st, ln, dr, ct
`);

/** Words of the land too: only capitals make streets of them. */
export const looseEnglishStreets = lexicon(`
  av, cres, way, pkwy, highway, hwy, circle, cir, trail, row, walk, place, pl, square, sq, hill, rise, view, green, yard, park,
  parade, croft, drove, vale, fold, gate, quay, wharf, heights, meadow, meadows, bungalows, cottages, villas, brae, loan, brow,
  bank, side, path, alley, passage, broadway, esplanade, strand, embankment, end, loop, run, ridge, turnpike, pike, bypass,
  estate, paddock, paddocks, copse, chase, spinney, orchard, nook, garth, mount, glade, glen, dell, cove, landing, mead, warren,
  cl, bungalow, lodge, mill, priory, hollow, crossing, knoll, bend, bluff, point, summit, terr, gdn, cottage, barn, wood, common,
  fields, ride, brook, orchards, wynds, causeway, boreen
`);
