/** More examples of rumour: what once was missed, or flagged without reason, stays right. */
import type { Example } from '../rule';
import { abusive, harmful, ordinary, partying } from './speech';

export const flags: readonly Example[] = [
  '[[Il paraît que la CPE va démissionner]]',
  "[[J'ai entendu dire que le principal se fait muter]]",
  { text: "[[On m'a dit que la prof d'anglais est enceinte]]", post: { profile: 'class', author: 'student' } },
  { text: "[[y a une rumeur que M. Morel s'est fait virer]]", post: { profile: 'class', author: 'student' } },
  { text: '[[apparently Mr Hill got fired]]', post: { profile: 'class', author: 'student' } },
  { text: '[[Rumour has it that the trust will close our sixth form]]', post: { profile: 'school' } },
];

export const leaves: readonly Example[] = [...ordinary, ...harmful, ...abusive, ...partying];
