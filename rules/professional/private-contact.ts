import { findPupilLetter } from '../language/school/to-pupil';
import { replace } from '../offers';
import { defineRule } from '../rule';

/**
 * A direct message from a teacher to a pupil (G27): what is for school goes by the school's own tools, where it can be seen.
 */
export default defineRule({
  guidelines: ['G27'],
  levels: { personal: 'warn', class: 'off', school: 'warn' },
  sees: 'text',
  *check(reading) {
    const { post, text } = reading;
    if (post.author !== 'teacher' || post.kind === 'profile') return;
    const at = reading.once(findPupilLetter);
    if (!at) return;
    const whole = [0, text.length] as const;
    yield { at, offers: [replace(whole, { phrase: 'platform' }, 'platform'), replace(whole, '', 'remove')] };
  },
  examples: {
    flags: [
      { text: '[[Bonjour jeune homme, ton exposé de vendredi était top.]] Continuons ici.', post: { kind: 'message' } },
      { text: '[[Coucou toi, ton carton à dessin est resté à l’atelier. Passe quand tu veux]]', post: { kind: 'message' } },
      {
        text: '[[Salut championne, contente de ta course d’hier. Garde mon numéro perso]]',
        post: { kind: 'message', profile: 'school' },
      },
      {
        text: '[[Hello, ton prof principal ici 😊 pourquoi t’étais pas en cours ce matin ?]] Réponds',
        post: { kind: 'message' },
      },
      { text: '[[Tu peux me rendre ton dm par ici, j’ai plus accès à l’ENT.]]', post: { kind: 'message' } },
      { text: '[[Coucou Inès, bravo pour hier. Ajoute-moi sur Insta]]', post: { kind: 'message' }, roster: ['Inès Grandjean'] },
      { text: '[[BRAVO POUR TON ORAL, TU AS ASSURÉ]]', post: { kind: 'message' } },
      { text: '[[Salut ma grande. Garde ça pour nous, on en parle ce soir]]', post: { kind: 'message' } },
      { text: '[[Pourquoi tes parents ne répondent pas ? Appelle-moi]]', post: { kind: 'message' } },
      { text: "[[Hi love, saw you looked upset in my class. Don't tell the others]]", post: { kind: 'message', locale: 'en' } },
      { text: "[[Hey you. It's Miss D from drama. We could go for a coffee, just us]]", post: { kind: 'message', locale: 'en' } },
      {
        text: "[[Hey, it's Miss Calloway, your English teacher. Text me here any time]]",
        post: { kind: 'message', locale: 'en' },
      },
      { text: '[[Your essay was great! Message me when you want]]', post: { kind: 'message', locale: 'en' } },
      {
        text: "[[Sweetheart, great voice today. Just the two of us, don't mention it to your parents yet]]",
        post: { locale: 'en' },
      },
      { text: '[[Courage pour le brevet demain, tu vas y arriver]]', post: { kind: 'message' } },
      { text: '[[Bien joué pour le match ! T’as marqué 2 buts, je suis fier de toi]]', post: { kind: 'message' } },
      { text: '[[Hi Jake, you left your PE kit in the gym]]', post: { kind: 'message', locale: 'en' } },
      { text: '[[Hello Zoé, efface nos messages une fois lus, on ne sait jamais.]]', post: { kind: 'message' } },
      { text: '[[Bonne nuit Sacha, dors bien, à demain en cours 😘]]', post: { kind: 'message' } },
      { text: '[[Passe en MP, je ne veux pas que la vie scolaire lise]]', post: { kind: 'message' } },
      { text: '[[Salut Robin, c’est ton prof de maths. Tu fais quoi ce soir ?]]', post: { kind: 'message' } },
      { text: "[[I can give you a lift home, wait by my car when everyone's gone]]", post: { kind: 'message', locale: 'en' } },
    ],
    leaves: [
      { text: 'Julie, tu as vu le mail de l’inspecteur ? Appelle-moi', post: { kind: 'message' } },
      { text: 'Salut Karim, t’es dispo samedi pour un verre ?', post: { kind: 'message' } },
      { text: 'Bonne nuit mon amour, à demain', post: { kind: 'message' } },
      { text: 'Hi Jo, thinking of you after the funeral, call me any time', post: { kind: 'message', locale: 'en' } },
      { text: 'Dis, tu as encore eu Kylian en retenue hier toi ? Faut qu’on en parle à la CPE', post: { kind: 'message' } },
      { text: 'Happy birthday! Hope you have a lovely day. See you at school', post: { kind: 'message', locale: 'en' } },
      { text: 'You were amazing at the concert, the choir kids loved you', post: { kind: 'message', locale: 'en' } },
      { text: 'Are you going to the staff do on Friday?', post: { kind: 'message', locale: 'en' } },
      { text: 'Salut Karim, tu peux me repasser ta séquence sur la Révolution ? Merci d’avance', post: { kind: 'message' } },
      { text: 'Bonjour Nadia, tu corriges les copies de bac blanc avec moi demain ? Bises, Sylvie', post: { kind: 'message' } },
      { text: 'Bonsoir Claire, peux-tu me renvoyer le tableau des surveillances du brevet blanc ?', post: { kind: 'message' } },
      {
        text: 'Madame, Monsieur, la photo de classe aura lieu jeudi. Merci de rendre l’autorisation.',
        post: { kind: 'message' },
      },
      { text: 'Monsieur, je vous propose un rendez-vous pour parler de l’orientation de votre fils.', post: { kind: 'message' } },
      { text: 'Dear Mr and Mrs Hollander, we need to see you about last week.', post: { kind: 'message', locale: 'en' } },
      { text: 'Hi Tom, can you cover my lesson tomorrow? Your class is in the hall.', post: { kind: 'message', locale: 'en' } },
      { text: 'N’oublie pas ton cartable mon grand, bisous maman', post: { kind: 'message' } },
      { text: 'Salut, t’as passé ton oral ? Moi demain', post: { kind: 'message', author: 'student' } },
      { text: 'See you at the pub at eight, the others are coming too', post: { kind: 'message', locale: 'en' } },
      'Bravo à toute la classe pour vos exposés',
      'Ton prof principal te manque ? Le nôtre aussi',
      'Comment réviser ton brevet : nos conseils',
      { text: 'How to plan your essay: a guide for Year 11', post: { locale: 'en' } },
    ],
  },
});
