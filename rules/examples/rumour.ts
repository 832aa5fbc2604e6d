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
  '[[Askip la prof de maths est enceinte]]',
  'La [[CPE va démissionner, paraît-il]]',
  'Le [[nouveau surveillant aurait été viré]] de son ancien bahut',
  "[[Une maman m'a dit que la maîtresse de CE1 boit]]",
  '[[On raconte que les 3e B ont triché au brevet blanc]]',
  '[[Parait que la 6e C a copié sur vous]], personne ne leur parle',
  '[[People are saying Mrs Fox failed her observation]]',
  "[[You didn't hear it from me but the deputy has resigned]]",
  '[[someone in 8F said the drama teacher got sacked]]',
  "[[Apparently the superintendent's contract isn't being renewed]]",
];

export const leaves: readonly Example[] = [
  'Apparemment mes élèves adorent les fractions',
  "Vous saviez que l'école date de 1887 ?",
  'Il se dit poète, mon élève de 5e',
  'On dit que Molière est mort sur scène',
  "La rumeur court, coupons-la : notre école ne ferme pas, je vous l'assure.",
  'Apparently my Year 4s think I am 95',
  'I heard my class singing from the car park',
  'Someone told me to drink more water',
  'The kid who told me verbs were optional failed his exam',
  ...ordinary,
  ...harmful,
  ...abusive,
  ...partying,
];
