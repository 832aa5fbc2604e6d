import { findUrls } from '../language/links/urls';
import { findUnsourced } from '../language/text/quotations';
import { remove } from '../offers';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

/** Something to be completed: "(source : …)". */
const cite = (offset: number): Offer => ({
  kind: 'edit',
  say: 'cite',
  edits: [{ at: [offset, offset], with: { phrase: 'cite' } }],
});

const credit =
  /\b(?:sources?|credits?|photos?|images?|illustrations?|dessins?|pictures?|by|par|via|auteure?s?) ?(?::|©|by|par|de|d'|from|courtesy)|©|\(c\)|@\w|\bcc[- ]by/;

const isCredited = (reading: Reading): boolean => credit.test(reading.folded) || reading.once(findUrls).length > 0;

/** A quotation that says neither author nor source, or a picture of somebody else's without a credit (G17). */
export default defineRule({
  guidelines: ['G17'],
  levels: { personal: 'hint', class: 'warn', school: 'warn' },
  sees: 'text',
  *check(reading) {
    if (/[«"']/.test(reading.text)) {
      for (const { at, marked } of reading.once(findUnsourced)) {
        yield { at, say: 'quotation', offers: [cite(marked[1]), remove(reading, marked)] };
      }
    }
    for (const { id, consent } of reading.post.media) {
      if (consent === 'credited' && !isCredited(reading))
        yield { media: id, say: 'picture', offers: [cite(reading.text.length)] };
    }
  },
  examples: {
    flags: [
      '"[[Plant the tree whose shade you may never get to sit under]]" is our motto this year!',
      '« [[Qui sème des questions récolte un jour des esprits qui pensent]] » (j’ai oublié l’auteur)',
      'Un lecteur nous envoie ça : « [[Instruire coûte moins cher que réparer les dégâts de l’ignorance]] »',
      '« [[Il faut tout un village pour élever un enfant]] » et tout le reste est littérature.',
      "« [[La vie, c'est comme une bicyclette, il faut avancer pour ne pas perdre l'équilibre.]] »",
      '"[[Be the change that you want to see in the world]]"',
      "Citation du jour : « [[Celui qui ouvre une porte d'école ferme une prison]] »",
      'Ma phrase préférée : "[[On ne voit bien qu\'avec le cœur, l\'essentiel est invisible pour les yeux]]"',
      "« [[L'éducation est l'arme la plus puissante pour changer le monde]] » trouvé sur Internet",
      'Comme on dit, « [[ce qui ne nous tue pas nous rend plus forts et plus sages]] »',
      "« [[Le succès, c'est d'aller d'échec en échec sans perdre son enthousiasme]] » 💪",
      'Quote of the day: "[[Everything you have ever wanted is on the other side of fear]]"',
      '"[[Children must be taught how to think, not what to think]]" Love this!',
      '"[[In a gentle way you can shake the world]]" #inspiration #monday "[[Do what you can with what you have]]"',
      'saw this on Pinterest: "[[A smooth sea never made a skilled sailor, so keep going]]"',
      '"[[Kind words can be short and easy to speak but their echoes are truly endless]]" (author unknown)',
      '« [[Rien ne se perd, rien ne se crée, tout se transforme et tout recommence]] » À méditer !',
      "Au mur de la classe : « [[Chaque enfant qu'on enseigne est un homme qu'on gagne]] »",
      "« [[On a deux vies et la deuxième commence le jour où on se rend compte qu'on n'en a qu'une]] » auteur inconnu",
      '"[[Those who dare to teach must never cease to learn.]]" Happy Monday everyone',
      "Seen on Facebook, author unknown: '[[You never really stop teaching, you only change the size of the room]]'",
      'Somebody once said “[[the best classrooms are the noisy ones where nobody fears a wrong answer]]”.',
      'On a recopié ça sur notre affiche : « [[Un sourire ne coûte rien mais il change toute la journée de l’autre]] »',
      'Un article expliquait : « [[Les adolescents dorment en moyenne une heure de moins qu’il y a vingt ans.]] »',
    ],
    leaves: [
      '"You may have to fight a battle more than once to win it." We talked about that line from Thatcher for an hour',
      '« Fais de ta vie un rêve, et d’un rêve, une réalité. » Saint-Exupéry, Carnets.',
      'My nan used to say, "If you\'ve nothing nice to say, put the kettle on and keep quiet."',
      '« Il faut cultiver notre jardin, disait Candide à la fin de toutes ses aventures. » Voltaire, bien sûr.',
      'D’après l’encyclopédie Larousse en ligne, « le gorille est le plus grand de tous les primates vivants ».',
      {
        text: 'Photo : Camille Dubreuil, avec son accord',
        post: { media: [{ id: 'a1', name: 'mer.jpg', kind: 'photo', consent: 'credited' }] },
      },
      "« Chaque enfant qu'on enseigne est un homme qu'on gagne » (Victor Hugo)",
      "« On ne voit bien qu'avec le cœur, l'essentiel est invisible pour les yeux » — Saint-Exupéry",
      "Comme disait Einstein : « La vie, c'est comme une bicyclette, il faut avancer pour ne pas perdre l'équilibre »",
      "« Celui qui ouvre une porte d'école ferme une prison », Victor Hugo",
      "« Quand tu ne sais pas où tu vas, regarde d'où tu viens » proverbe africain",
      "Nelson Mandela : « L'éducation est l'arme la plus puissante pour changer le monde »",
      "« Maîtresse, j'ai perdu ma dent dans la purée de la cantine » m'a dit une élève de CP",
      'Un parent me demande : « Pourquoi donnez-vous encore des devoirs à la maison le mercredi ? »',
      'Un « projet » bien étrange',
      '"The only way to do great work is to love what you do," said Steve Jobs. He hadn\'t met my laminator.',
      'Phrase d’élève : « le soleil se couche parce qu’il a école demain matin »',
      'Overheard at lunch: "if I eat my crusts will my hair go curly like yours"',
      'Mot d’excuse du jour : « mon fils n’a pas pu venir car il pleuvait trop »',
      'La directrice a annoncé : « Nous aurons enfin une nouvelle cour avec des arbres »',
      'Sujet du jour : « Faut-il interdire les téléphones portables dans tous les collèges ? »',
      '"Be the change that you wish to see in the world" - Gandhi',
      'As Maya Angelou said, "When people show you who they are, believe them the first time"',
      '"Those who dare to teach must never cease to learn." John Cotton Dana',
      '"It takes a village to raise a child and a school" (African proverb)',
      'One of my students just said "Miss, is the moon the same one as yesterday?"',
      '"I can\'t do my homework because my dog is on holiday", he told me',
      '"Be yourself" is my motto',
      'We read "The Lion, the Witch and the Wardrobe"',
      'Essay title: "Should phones be banned in every school in the country?"',
      '"Children must be taught how to think, not what to think" https://example.org/mead',
      "« Il faut cultiver notre jardin », Candide, chapitre 30, et un beau programme pour l'année",
      '"We are what we repeatedly do, so excellence is a habit" by Will Durant',
      "D'après Montaigne, « mieux vaut une tête bien faite qu'une tête bien pleine », et je suis d'accord",
      'Extrait du règlement : « Les téléphones sont éteints et rangés dans le sac pendant les cours »',
      'Notre exposition « Quand les petits racontent la grande histoire de leur village » ouvre lundi',
    ],
  },
});
