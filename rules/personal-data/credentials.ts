import { findSecrets } from '../language/secrets';
import { remove, replace } from '../offers';
import { defineRule } from '../rule';

/**
 * A password, a PIN, the code of a door or a Wi-Fi network, a meeting link that carries its password (G25).
 */
export default defineRule({
  guidelines: ['G25'],
  levels: { personal: 'block', class: 'block', school: 'block' },
  sees: 'text',
  *check(reading) {
    for (const { span, kind } of reading.once(findSecrets)) {
      yield { at: span, say: kind, offers: [remove(reading, span), replace(span, { phrase: 'privately' }, 'privately')] };
    }
  },
  examples: {
    flags: [
      { text: 'mdp : [[Soleil2024!]]', say: 'password' },
      { text: 'le code du compte classe c’est [[crevette77]]', say: 'code' },
      { text: 'Le mot de passe du wifi est [[Ecole-2024]]', say: 'password' },
      { text: 'code wifi du labo [[Chimie-2B-88]], code de la tablette [[2580]]', say: 'code' },
      { text: 'le digicode de la porte du CDI a changé cest [[B4718]] faut appuyer fort', say: 'code' },
      { text: 'identifiant edu.noisette et mdp [[Licorne!2013]] comme ça', say: 'password' },
      { text: 'Utilisez mon accès, mdp = [[azerty1978]]. Merci', say: 'password' },
      { text: 'mdp: [[soleil]]', say: 'password' },
      { text: 'Login : prof / [[Azerty!45]]', say: 'password' },
      { text: 'Mot de passe : « [[Bonjour6B]] »', say: 'password' },
      { text: 'le mdp c [[licorne44]] et mot 2 passe : [[titi1234]]', say: 'password' },
      { text: 'Combinaison du cadenas : [[472]]', say: 'code' },
      { text: 'Le code c’est [[2580]]', say: 'code' },
      { text: 'Réunion ce soir : [[https://visio.example.org/j/84512?pwd=Zk81aaQ]]', say: 'link' },
      { text: '[[http://prof:secret9@example.org/]]', say: 'link' },
      { text: 'Zoom : ID 812 3456 7890, code secret : [[7hG4kL]]', say: 'code' },
      { text: 'Our class acount password is [[Dolphins5B!]] so you can look', say: 'password' },
      { text: 'The pin for the new parent app is [[739204]].', say: 'code' },
      { text: 'Room alarm code [[6620]]. The code for the gate is [[4455#]]', say: 'code' },
      { text: 'The projector login is [[Chem1stry-Rocks]], user labtech', say: 'password' },
      { text: 'password: [[sunshine]]', say: 'password' },
      { text: 'My locker combo [[12-34-56]], keypad: [[4 7 1 1]]', say: 'code' },
      { text: 'Don’t tell anyone but the password is [[hunter2!]]', say: 'password' },
      { text: 'J’ai oublié de vous dire, le mdp du padlet c’est [[girafe]]', say: 'password' },
      { text: 'Wi-Fi des familles : réseau ECOLE-INVITES, clé [[Tilleul-Rouge-77]]', say: 'password' },
      { text: 'Tu te connectes avec mon mail et [[Chouette!1994]], l’appel est prêt', say: 'password' },
      { text: 'On s’identifie avec eleve4 et [[Bananes33]]', say: 'password' },
      { text: 'Pour la cour tapez [[1945A]] sur le boîtier de la grille', say: 'code' },
      { text: 'La combi du coffre : [[8-15-23]]', say: 'code' },
      { text: 'Log in as guest with [[Welcome2School]]', say: 'password' },
      { text: 'the class ipad unlocks with [[5683]]', say: 'code' },
      { text: 'the padlock on the shed is [[4 1 9]]', say: 'code' },
    ],
    leaves: [
      'Tapez dans vos mains 3 fois',
      'Il fallait trouver le code du cadenas avec les fractions',
      'mon compte tiktok c’est lea_danse_07',
      'The password is respect, kids.',
      'clé USB 64Go retrouvée en salle info',
      'N’utilisez jamais 123456 ou azerty comme mot de passe',
      'Un bon mot de passe : 12 caractères, des chiffres, des signes',
      'Mot de passe oublié ? J’ai perdu mon mdp, aidez-moi',
      'Le code de la salle info a changé, il sera donné aux professeurs',
      'code postal 75011, code promo NOEL20, code couleur rouge, code APE 8520Z',
      'Le code de la route, édition 2024, et l’article 9 du code civil',
      'Kahoot : code 123456',
      'Mot de passe de la 6eB perdu hier à 18h30, le mot de passe est en place depuis 2024',
      'Notre code Python de la 2nde3 marche, le code club aussi',
      'Mon compte Instagram est lea.dupont07',
      'Compte rendu : 24 élèves présents, session 2026 du brevet',
      'Meeting ID: 812 3456 7890',
      'mot de passe : obligatoire',
      'Never share your password, and password123 is the worst password',
      'A strong password has 12 characters',
      'The code club meets at 3.30, the exam code is 8300/1H, area code 514',
      'error code 404 in the lesson, Hour of Code 2026',
      'Le mot de passe est obligatoire, le code de la salle B204 a changé',
    ],
  },
});
