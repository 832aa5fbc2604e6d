/** More examples of insult: what once was missed, or flagged without reason, stays right. */
import type { Example } from '../rule';
import { harmful, hearsay, ordinary, partying } from './speech';

export const flags: readonly Example[] = [
  { text: 'espèce de [[bouffon]]', post: { profile: 'class', author: 'student' } },
  { text: "t'es trop [[con]]", post: { profile: 'class', author: 'student' } },
  { text: "[[putain]] j'ai oublié mon sac", post: { profile: 'class', author: 'student' } },
  { text: '[[bande de nuls]]', post: { profile: 'class', author: 'student' } },
  { text: '[[p*tain]] trop bien', post: { profile: 'class', author: 'student' } },
  { text: '[[n1que]] ta mère', post: { profile: 'class', author: 'student' } },
  { text: 'you [[idiot]] lol', post: { profile: 'class', author: 'student' } },
  { text: 'this is so [[shitty]]', post: { profile: 'class', author: 'student' } },
  { text: '[[stfu]]', post: { profile: 'class', author: 'student' } },
  '[[Bordel]], Pronote encore en rade',
  "[[merde]], j'ai oublié les clés",
  'Read the article first, [[moron]].',
  'shut up you [[stupid cow]]',
  "C'est un [[boulet]], ce collègue",
  '[[Quel épais]], ce chauffeur',
  "J'en ai [[plein le cul]] de ces réunions",
  "[[Merdeee]], j'ai raté le bus",
  "T'es juste un [[estie d'épais]]",
];

export const leaves: readonly Example[] = [
  'Le bâtard de Normandie devient Guillaume le Conquérant',
  'Il est nul en maths mais adorable',
  'Le bus a 12 minutes de retard',
  'Quelle patate, la nouvelle variété du potager !',
  'This book is rubbish',
  'chili con carne à la cantine',
  ...ordinary,
  ...harmful,
  ...hearsay,
  ...partying,
  'Pique nique froid autorisé demain',
];
