/** Talk of nobody in particular: articles, training, campaigns, statistics, works of fiction. */

import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, has, hasIn } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';

/** In the sentence of a telling, these make it general. */
const general = lexicon(`
  journée mondiale, journée internationale, journée nationale, journée de l'autisme, journée de la trisomie,
  journée de sensibilisation, semaine nationale, sensibilisation, sensibiliser, prévention, campagne(s), dépistage, téléthon,
  pièces jaunes, formation(s), webinaire(s), conférence(s), colloque(s), article(s), étude(s), guide(s), ressources, podcast(s),
  documentaire(s), roman(s), film(s), témoignage(s), pour cent, en général, généralement, chaque année, mode d'emploi,
  les enfants dont, aux enfants dont, des enfants dont, enfants dont les, les enfants qui, les enfants avec, des enfants, des jeunes, les élèves dont, les élèves qui,
  les élèves avec, des élèves qui, aux élèves, tous les élèves, tout élève, chaque élève, chaque enfant, aucun élève,
  aucun enfant, quand un élève, quand un enfant, si un élève, si un enfant, lorsqu'un élève, [quoi faire/que faire/idées/astuces/solutions/aménagements/tiers temps/activités/supports/exercices/outils/adapter/aide/fiche/fiches] pour un élève, pour les élèves,
  votre enfant, vos enfants, les familles, aux familles, parents d'élèves, ces enfants, ces élèves, certains enfants,
  nos élèves, comment aider, comment adapter, comment accompagner, comment gérer, comment faire, comment annoncer,
  comment parler, comment réagir, outil(s) pour, astuces, qu'est-ce que, c'est quoi, définition, séquence, débat sur, débattu,
  débattre, inclusion, école inclusive, signes de, repérer les, association(s), cagnotte, recrute, réunion d'information,
  inscription(s), dossiers de, dossier de bourse, demandes de, date limite, ministère, ministre, gouvernement, réforme,
  rectorat, rappelle que, awareness, training, inset, webinar(s), workshop(s), research, study, studies, article(s), guidance,
  strategies, resources, charity, fundraiser, raised money, raise money, sponsored, support group, how to, how do you, how do i,
  novel, documentary, film, podcast, per cent, percent, in general, every year, each year, children with, pupils with,
  students with, kids with, people with, every child, any child, all children, no child, if a child, when a child, when a pupil,
  when a student, your child, your children, kids who, children who, students who, pupils who, children whose, kids whose,
  many children, some children, so many kids, too many kids, these children, these kids, campaign, policy, policies, helpline,
  action day, awareness day, awareness week, awareness month, action week, national day, world day, international day, anti-bullying week, lesson pack, the charity's,
  journée d'action, semaine d'action, semaine de sensibilisation, mois de sensibilisation, mois sans,
  coffee morning, drop in session, drop in clinic, information evening, open evening, one page form, application form, form is, ask us, ask at the office, [free school meals/free meals] form, signs of, one in, 1 in, families can, parents can, apply, government, waiting lists, funding, reform, minister, hiring,
  vacancy, learned about, learnt about, learning about, lesson on, lessons on, unit on, assembly on
`);

const percent = /\d ?%|\b(?:1|un|une|one) (?:sur|in|out of) (?:\d|dix|cinq|ten|five|four)/;

/** A sentence that speaks of children, of works or of schemes in general. */
export const isGeneral = (reading: Reading, sentence: Span): boolean =>
  hasIn(reading, general, sentence) || percent.test(reading.folded.slice(...sentence));

const fiction = lexicon(`
  un roman sur, un livre sur, un album sur, un film sur, a novel about, a book about, a story about, a film about,
  ce film, ce livre, ce roman, cette série, cette pièce, this film, this book, this novel, this movie, survivant, survivante,
  rescapé, rescapée, une autrice, un auteur, a survivor, an author, dans le livre, dans ce livre, dans le roman, dans ce roman,
  dans le film, dans ce film, dans la série, dans l'histoire, le personnage, du personnage, les personnages, l'héroïne,
  du héros, le héros du, le chapitre, au chapitre, lecture suivie, chaperon rouge, poil de carotte, petit poucet, conte de,
  pièce de théâtre, in our book, in my book, in our novel, our class novel, class novel, in the musical, in our play, in the book, in this book, in the novel, in the film, in the movie, in the story, in the play,
  the character, main character, characters, curley's wife, chapter, set text, class reader, biographie, biography, compositeur,
  composer, peintre, painter, empereur, emperor, xixe siècle, siècle, century
`);

/** Does the post tell of a work or of history? Then "he" and "his mother" are in it. */
export const isOfFiction = (reading: Reading): boolean => has(reading, fiction);

const aboutIt =
  /(?:expose|affiche|livre|album|roman|film|video|podcast|article|formation|sequence|lecon|cours|debat|recherche|journee|semaine|course|marche|association|stand|stage|poeme|sketch|redaction|oral|projet|documentaire|parle|parler|book|film|poster|talk|presentation|project|essay|lesson|unit|assembly|race|walk|run|research|charity|money|week|day|quiz|video|story|poem|questions?) (?:[a-z']+ )?(?:sur|contre|pour|de|du|des|d'|about|on|against|for|of)(?: (?:la|le|les|l'|the))? ?(?:[a-z']+ )?$/;
const against = /(?<!bat |battre |battu |battue |lutte |fight )(?:contre|against) (?:(?:la|le|les|l'|un|une|the|a) ?)?$/;

/** "un exposé sur l'autisme", "la course contre le cancer": what stands here is what something is about. */
export function isTopic({ folded }: Reading, { start }: Cue): boolean {
  const before = folded.slice(Math.max(0, start - 48), start);
  return aboutIt.test(before) || against.test(before);
}
