import { findOpinions } from '../language/opinions';
import { remove } from '../offers';
import { defineRule } from '../rule';

/** A teacher's opinion on school, education policy or employer that does not say whose it is (G09). */
export default defineRule({
  guidelines: ['G09'],
  levels: { personal: 'hint', class: 'off', school: 'off' },
  sees: 'text',
  *check(reading) {
    if (reading.post.author !== 'teacher') return;
    const end = reading.text.trimEnd().length;
    for (const at of reading.once(findOpinions)) {
      const append = { at: [end, reading.text.length] as const, with: { phrase: 'disclaimer' } };
      yield { at, offers: [{ kind: 'edit', say: 'append', edits: [append] }, remove(reading, at)] };
    }
  },
  examples: {
    flags: [
      "[[Cette réforme est une honte pour l'école]].",
      '[[Le ministre se moque des profs, comme toujours]]',
      '[[Ma directrice est incompétente et tout le monde le sait]]',
      "[[Franchement, les groupes de niveau, je n'y crois pas]]",
      "[[L'inspection, c'est du théâtre]]",
      '[[Je trouve que le rectorat nous abandonne]]',
      '[[Notre lycée va droit dans le mur]]',
      '[[Bravo au ministère, encore une bonne idée qui ne coûtera rien à personne]]',
      '[[Je suis contre la suppression de postes]]',
      '[[Parcoursup détruit nos élèves]]',
      '[[Mon employeur ne respecte personne]]',
      '[[Les évaluations nationales sont inutiles]]',
      '[[Le nouveau règlement est absurde]]',
      '[[La hiérarchie nous prend pour des pions]]',
      '[[The new curriculum is a joke]]',
      '[[Our principal has no idea, fed up with this district]]',
      '[[Honestly, Ofsted should be scrapped]]',
      "[[The government doesn't care about teachers]]",
      '[[I think the phone ban is wrong]]',
      '[[SLT never listens to us]]',
      '[[Standardised testing is ruining childhood]]',
      '[[Our school is failing these kids]]',
      '[[Shame on the school board]]',
      '[[My head is a bully]]',
      '[[The trust cares more about logos than children]]',
      '[[In my opinion the reform is excellent]]',
      '[[League tables are nonsense]]',
    ],
    leaves: [
      { text: 'Le ministre se moque des profs', post: { author: 'student' } },
      "Cette réforme est une honte pour l'école. Ces opinions sont les miennes.",
      "Mes propos n'engagent que moi : le ministre se moque de nous",
      'Le ministère annonce 500 postes pour la rentrée',
      'La réforme entre en vigueur en septembre',
      'Notre école organise sa fête le 14 juin',
      'La directrice nous a présenté le projet de jardin',
      "L'inspectrice vient mardi dans ma classe",
      'Journée pédagogique demain, pas de classe',
      "Mes CM2 ont été formidables aujourd'hui",
      'Ce film est nul',
      'Le brevet commence le 26 juin',
      'Un bon café et trente copies',
      'Le rectorat recrute des accompagnants',
      'The new curriculum starts in September',
      'Our principal visited the science fair today',
      'Views my own: the phone ban is pure theatre',
      'The district announced two snow days',
      'Opinions are mine. SLT never listens.',
      'My class was brilliant today',
      'The school board meets on Tuesday at 7',
      'I love my job',
      'This book is terrible',
      'Ofsted is coming on Monday',
      "Les devoirs de vacances sont sur l'ENT",
      'Nous avons eu un test incendie ce matin, les CM2 ont été excellents',
      'Homework is due on Monday',
      'Great report cards this term, proud of them all',
      'Le bulletin de Léo est catastrophique',
      'Les notes du contrôle sont en ligne',
      'Exams start on Monday, good luck to all',
      "J'ai fini de corriger les bilans, quel ennui",
    ],
  },
});
