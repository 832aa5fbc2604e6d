/** Posts by kind of speech. A rule on one kind leaves those of the other kinds, and the ordinary ones. */
import type { Example } from '../rule';

/** Nobody is hurt, talked about or drunk here. */
export const ordinary: readonly Example[] = [
  { text: 'tu vas être puni si tu cours dans le couloir', post: { profile: 'class', author: 'student' } },
  { text: 'On va vous attendre à la sortie du musée à 16h', post: { profile: 'class', author: 'student' } },
  { text: 'On parle du harcèlement en classe : personne ne doit rester seul', post: { profile: 'class', author: 'student' } },
  { text: 'Ne parlez pas pendant le film svp', post: { profile: 'class', author: 'student' } },
  { text: 'Le loup dit : je vais te manger !', post: { profile: 'class', author: 'student' } },
  { text: "C'est trop moche ce tableau", post: { profile: 'class', author: 'student' } },
  { text: 'Elle est trop belle ta photo', post: { profile: 'class', author: 'student' } },
  { text: 'On va se revoir lundi les copains', post: { profile: 'class', author: 'student' } },
  { text: "Tu vas voir, c'est génial", post: { profile: 'class', author: 'student' } },
  { text: 'Nobody likes Mondays', post: { profile: 'class', author: 'student' } },
  { text: 'We are going to get you a cake', post: { profile: 'class', author: 'student' } },
  { text: 'Everyone loves pizza day', post: { profile: 'class', author: 'student' } },
  { text: "I'll find out tomorrow", post: { profile: 'class', author: 'student' } },
  { text: "We're going to beat St Mary's on Saturday!", post: { profile: 'class', author: 'student' } },
  { text: 'If you are bullied, tell a teacher', post: { profile: 'class', author: 'student' } },
  'Anyone else want to kill the photocopier?',
  "I'm dead. 30 reports done.",
  "Mes élèves vont me tuer si j'oublie le gâteau",
  'Je vais mourir de chaud en salle 12',
  { text: "Le con de lunes... non je rigole : on apprend l'anatomie du chat", post: { profile: 'class', author: 'student' } },
  { text: 'Ma chatte a eu des petits', post: { profile: 'class', author: 'student' } },
  { text: 'La queue était longue à la cantine', post: { profile: 'class', author: 'student' } },
  { text: 'On a vu un âne et un cochon à la ferme', post: { profile: 'class', author: 'student' } },
  { text: "le radiateur est en panne, c'est nul", post: { profile: 'class', author: 'student' } },
  { text: 'shiitake mushrooms and Essex and Sussex', post: { profile: 'class', author: 'student' } },
  { text: 'We read about the donkey and the ass in the Bible', post: { profile: 'class', author: 'student' } },
  { text: 'what a stupid bug', post: { profile: 'class', author: 'student' } },
  { text: 'Class assembly and assessment on Friday', post: { profile: 'class', author: 'student' } },
  'Les concours, la conjugaison et le concert',
  "Il paraît qu'il va neiger demain",
  "Il paraît que c'est bon pour la mémoire, les noix",
  'Apparemment, je ronfle',
  { text: 'I heard the bell', post: { profile: 'class', author: 'student' } },
  { text: 'Apparently it will rain on sports day', post: { profile: 'class', author: 'student' } },
  'Someone told me to read Orwell again',
  'On dit que lire rend heureux',
  'Il paraît que le dernier Pixar est génial',
  "L'histoire du vin en Gaule, ma séquence latin préférée",
];

/** Harassment. */
export const harmful: readonly Example[] = [
  { text: 'je vais te défoncer à la récré', post: { profile: 'class', author: 'student' } },
  { text: "t'es mort demain", post: { profile: 'class', author: 'student' } },
  { text: 'personne veut de toi ici', post: { profile: 'class', author: 'student' } },
  { text: "T'es trop moche, sérieux", post: { profile: 'class', author: 'student' } },
  { text: 'suicide-toi stp', post: { profile: 'class', author: 'student' } },
  { text: "venez on l'exclut du groupe", post: { profile: 'class', author: 'student' } },
  { text: "You're so ugly omg", post: { profile: 'class', author: 'student' } },
  { text: 'nobody wants you here', post: { profile: 'class', author: 'student' } },
  { text: "i'm gonna beat you up after school", post: { profile: 'class', author: 'student' } },
  { text: 'just die', post: { profile: 'class', author: 'student' } },
  'Je sais où tu habites, fais attention',
  'Tu vas le regretter, toi et ta direction',
];

/** Insults and swearing. */
export const abusive: readonly Example[] = [
  'Bull**** comme on dit... heu non',
  { text: 'espèce de bouffon', post: { profile: 'class', author: 'student' } },
  { text: "t'es trop con", post: { profile: 'class', author: 'student' } },
  { text: "putain j'ai oublié mon sac", post: { profile: 'class', author: 'student' } },
  { text: 'bande de nuls', post: { profile: 'class', author: 'student' } },
  { text: 'p*tain trop bien', post: { profile: 'class', author: 'student' } },
  { text: 'n1que ta mère', post: { profile: 'class', author: 'student' } },
  { text: 'you idiot lol', post: { profile: 'class', author: 'student' } },
  { text: 'this is so shitty', post: { profile: 'class', author: 'student' } },
  { text: 'stfu', post: { profile: 'class', author: 'student' } },
  'Bordel, Pronote encore en rade',
  "merde, j'ai oublié les clés",
];

/** Rumours. */
export const hearsay: readonly Example[] = [
  'Word is the head is leaving',
  'Il paraît que la CPE va démissionner',
  "J'ai entendu dire que le principal se fait muter",
  { text: "On m'a dit que la prof d'anglais est enceinte", post: { profile: 'class', author: 'student' } },
  { text: "y a une rumeur que M. Morel s'est fait virer", post: { profile: 'class', author: 'student' } },
  { text: 'apparently Mr Hill got fired', post: { profile: 'class', author: 'student' } },
  { text: 'Rumour has it that the trust will close our sixth form', post: { profile: 'school' } },
];

/** Private life. */
export const partying: readonly Example[] = [
  "J'ai trop bu hier, cours à 8h, à l'aide",
  'Gueule de bois monumentale ce matin',
  'Apéro avec les collègues vendredi, on a fini à 3h',
];
