/** More examples of harassment: what once was missed, or flagged without reason, stays right. */
import type { Example } from '../rule';
import { abusive, hearsay, ordinary, partying } from './speech';

export const flags: readonly Example[] = [
  { text: '[[je vais te défoncer à la]] récré', post: { profile: 'class', author: 'student' } },
  { text: "[[t'es mort demain]]", post: { profile: 'class', author: 'student' } },
  { text: '[[personne veut de toi ici]]', post: { profile: 'class', author: 'student' } },
  { text: "[[T'es trop moche]], sérieux", post: { profile: 'class', author: 'student' } },
  { text: '[[suicide-toi stp]]', post: { profile: 'class', author: 'student' } },
  { text: "venez [[on l'exclut du groupe]]", post: { profile: 'class', author: 'student' } },
  { text: "[[You're so ugly omg]]", post: { profile: 'class', author: 'student' } },
  { text: '[[nobody wants you here]]', post: { profile: 'class', author: 'student' } },
  { text: "[[i'm gonna beat you up after school]]", post: { profile: 'class', author: 'student' } },
  { text: '[[just die]]', post: { profile: 'class', author: 'student' } },
  '[[Je sais où tu habites, fais attention]]',
  '[[Tu vas le regretter]], toi et ta direction',
];

export const leaves: readonly Example[] = [...ordinary, ...abusive, ...hearsay, ...partying];
