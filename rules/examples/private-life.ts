/** More examples of private-life: what once was missed, or flagged without reason, stays right. */
import type { Example } from '../rule';
import { abusive, harmful, hearsay, ordinary } from './speech';

export const flags: readonly Example[] = [
  "J'ai [[trop bu]] hier, cours à 8h, à l'aide",
  '[[Gueule de bois monumentale ce]] matin',
  { text: "[[Grosse soirée chez Tom samedi]], y aura de l'alcool", post: { profile: 'class', author: 'student' } },
  { text: "j'ai [[fumé mon premier joint]]", post: { profile: 'class', author: 'student' } },
  { text: '[[je sors avec Léa depuis hier]]', post: { profile: 'class', author: 'student' } },
  '[[So hungover]], never again',
  "[[Wine o'clock]], marking can wait",
  '[[Third date tonight]], wish me luck',
  { text: "we [[got drunk at Ellie's party]]", post: { profile: 'class', author: 'student' } },
  { text: '[[Soirée du personnel bien arrosée]], quelle ambiance', post: { profile: 'school' } },
];

export const leaves: readonly Example[] = [...ordinary, ...harmful, ...abusive, ...hearsay];
