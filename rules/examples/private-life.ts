/** More examples of private-life: what once was missed, or flagged without reason, stays right. */
import type { Example } from '../rule';
import { abusive, harmful, hearsay, ordinary } from './speech';

export const flags: readonly Example[] = [
  "J'ai [[trop bu]] hier, cours à 8h, à l'aide",
  '[[Gueule de bois]] monumentale ce matin',
  { text: "[[Grosse soirée chez Tom samedi, y aura de l'alcool]]", post: { profile: 'class', author: 'student' } },
  { text: "[[j'ai fumé mon premier joint]]", post: { profile: 'class', author: 'student' } },
  { text: '[[je sors avec]] Léa depuis hier', post: { profile: 'class', author: 'student' } },
  'So [[hungover]], never again',
  "[[Wine o'clock]], marking can wait",
  '[[Third date tonight]], wish me luck',
  { text: "we [[got drunk at Ellie's party]]", post: { profile: 'class', author: 'student' } },
  { text: '[[Soirée du personnel bien arrosée]], quelle ambiance', post: { profile: 'school' } },
  'On a [[fini la soirée à la tequila avec les collègues]]',
  '[[Apéro]] sur la terrasse, les copies attendront',
  "[[Mon mec m'a largué]] hier",
  "J'ai [[mal aux cheveux]] ce matin, plus jamais",
  "j'[[étais bourré hier]] chez Juju",
  '[[Rencard]] ce soir, je stresse',
  'we [[smoked weed]] behind the gym',
  '[[Parents are away, party]] at mine',
];

export const leaves: readonly Example[] = [
  "J'ai passé ma soirée à corriger des copies",
  'Le texte est bourré de fautes',
  'Je sors avec ma classe de CM2 au parc demain',
  'We kissed goodbye to our Year 11s today',
  'La route devant le collège est défoncée',
  'On sort ensemble les vélos du garage',
  'Journée prévention sur le cannabis avec la brigade',
  'Les joints de la chaudière sont à changer',
  'Chez moi on fête la Chandeleur, quarante crêpes',
  'We smashed it at the netball finals',
  'Carbon dating explained by Year 12',
  'The due date is Friday',
  'Year 4 made fruit punch',
  'Party politics: A-level lesson on Tuesday',
  ...ordinary,
  ...harmful,
  ...abusive,
  ...hearsay,
];
