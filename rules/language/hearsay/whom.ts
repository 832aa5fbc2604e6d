/** Whom a rumour may harm, beside those of the school (`blame/whom`). */
import { lexicon } from '../lexicons/lexicon';

export const others = lexicon(`
  [l'argent/la caisse/les sous/le fric] [de/du/des/d'], voyage scolaire, le poste, poste de, fille, filles, garçon, gars, meuf,
  mec, mari, femme, mère, père, maman, papa, famille, mairie, maire, ministre, ministère, voisin(e), mon ex, curé, aumônier,
  entraîneur, entraîneuse, entreprise, société, chauffeur, cantine, traiteur, association, syndicat, boulanger, échevin(e),
  bourgmestre, recteur, rectrice, président(e), trésorier, trésorière, animateur, animatrice, périscolaire, club, polyvalente,
  athénée, crèche, le remplaçant, la remplaçante, économe, bibliothécaire, médecin scolaire, éduc, un grand, une grande, fils de,
  frère de, soeur de, fille de, père de, mère de, quelqu'un de, l'un de, l'une de, un de nos, une de nos, un de mes, une de mes,
  deux de, certains profs, membre de, sous-directeur, collègue, pion, toilettes,
  girl, girls, boy, boys, husband, wife, mum, mom, dad, mayor, minister, council, company, firm, someone, somebody, caretaker,
  canteen, sixth form, neighbour, neighbor, driver, caterers, academy, new girl, new boy, new kid, my ex, vicar, chaplain, coach,
  governors, governor, custodian, janitor, receptionist, nurse, lunch lady,
  st [joseph's/mary's/john's/peter's/paul's/anne's/patrick's/george's/andrew's/michael's/james], bursar, band director,
  choir director, nursery lead, caterer, treasurer, en:chair, pta, the [trip/prom/fundraiser/ball/fete] money, fundraiser,
  member(s) of [staff/the], two of [our/the], one of [our/the/my], some of [our/the], a certain, certain, the sub, the new sub,
  lead, superintendent, director, school nurse, security guard, lollipop, dinner, catering,
`);

/** Of a person or of a thing: whom a rumour harms, when it tells what may harm. */
export const newcomers = lexicon(
  'nouveau, nouvelle, nouveaux, nouvelles, fermeture(s), remplaçant(e), lycéenne(s), victim, staffer, newbie',
);
