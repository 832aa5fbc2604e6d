import { findBirths } from '../language/births/births';
import { remove, replace } from '../offers';
import { defineRule, type Offer } from '../rule';

/**
 * A birth date, or the means to compute it: an age reached on a day that one can tell (G01).
 */
export default defineRule({
  guidelines: ['G01'],
  levels: { personal: 'warn', class: 'block', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const { span, kind, day } of reading.once(findBirths)) {
      const offers: Offer[] = [remove(reading, span)];
      if (day) offers.unshift(replace(day, '', 'without-day'));
      yield { at: span, say: kind, offers };
    }
  },
  examples: {
    flags: [
      { text: '[[née le 12/03/2011]]', say: 'date' },
      { text: '[[j’ai 14 ans aujourd’hui]]', say: 'age' },
      { text: 'my [[15th birthday is tomorrow]]', say: 'age' },
      { text: 'Jeanne [[fête ses 9 ans aujourd’hui]] et Malo [[ses 10 ans dimanche]]', say: 'age' },
      { text: 'Lina [[a 11 ans demain]], [[11 ans demain]] !', say: 'age' },
      { text: 'Notez bien : [[le 25 janvier je fais mes 13 ans]] !!', say: 'age' },
      { text: '[[Il aura 13 ans mercredi]]', say: 'age' },
      { text: '[[j’ai eu 12 ans hier]]', say: 'age' },
      { text: 'Léa [[souffle ses 10 bougies demain]]', say: 'age' },
      { text: 'fête de [[mes 12 ans samedi]] chez moi', say: 'age' },
      { text: 'I’m in the choir and [[I was born on the 6th of August 2013]]', say: 'date' },
      { text: 'Mia Clarke, [[d.o.b. 3 June 2012]], and Sam, [[born 12/11/2013]]', say: 'date' },
      { text: '[[Date de naissance : 12.03.2011]]', say: 'date' },
      { text: 'Tom ([[né le 05.06.2010]]) rejoint la classe', say: 'date' },
      { text: 'elle est [[née en mars 2014]]', say: 'date' },
      { text: '[[Mon anniversaire est le 12 mars]]', say: 'birthday' },
      { text: '[[her birthday is 4 May]]', say: 'birthday' },
      { text: 'My nephew [[turns 9 on Sunday]], my dad [[turns sixty on Friday]]', say: 'age' },
      { text: '[[im 12 tomorrow]] come to mine', say: 'age' },
      { text: 'Mum [[had a baby boy yesterday]], he is tiny', say: 'newborn' },
      { text: 'My sister [[gave birth last night]]', say: 'newborn' },
      { text: '[[maman a accouché hier]] !!!', say: 'newborn' },
      { text: '[[Ma petite sœur est née ce matin]]', say: 'newborn' },
      { text: '[[Le 4 mai, c’est mon anniv]]', say: 'birthday' },
      { text: 'La quarantaine frappe à ma porte : [[40 balais mardi prochain]]', say: 'age' },
      { text: 'Mon neveu souffle sa [[première bougie dimanche]]', say: 'age' },
      { text: 'Grandad [[hits ninety this Sunday]]', say: 'age' },
      { text: '[[Joyeux anniversaire mon Théo, 16 ans]] déjà', say: 'age' },
      { text: 'On est tatas ! Notre neveu [[est arrivé hier soir]], 3,4 kg', say: 'newborn' },
      { text: 'Dossier : Lucie, [[DDN 30.06.2013]]', say: 'date' },
      { text: 'Moi [[je suis du 23 avril 1985]], et toi ?', say: 'date' },
      { text: '[[12 years ago today]] I became a mum', say: 'date' },
      { text: 'Gran’s [[80 tomorrow]] and the whole family is coming', say: 'age' },
      { text: '[[j’ai 11 ans aujourd’huiii]] et mamie a fait des crêpes', say: 'age' },
    ],
    leaves: [
      'Happy 50th birthday to our swimming pool',
      'Ma chienne a fêté ses 13 ans hier, elle dort',
      'Ma machine à café a 12 ans aujourd’hui.',
      'Jeudi 4 juin on est là-bas, la maman de Noémie nous suit.',
      '150 years old on Friday! Our school, that is, and there will be cake.',
      'Parents, réunion pour les enfants de 3 ans jeudi',
      'Mon fils de 12 ans joue samedi à Lens',
      '10 ans aujourd’hui que je travaille dans ce collège',
      'Our chicks were born yesterday. Le bébé phoque est arrivé hier au zoo, 12 kg',
      'My grandad arrived in England on 22 June 1948',
      'Le train est arrivé hier soir, notre nouvelle collègue est arrivée lundi',
      'Our chess club: happy 20th birthday to our club',
      'Victor Hugo est né en 1802',
      'Marie Curie, née le 7 novembre 1867 à Varsovie',
      'Roald Dahl was born in Cardiff. Beatrix Potter was born in 1866',
      'Kylian Mbappé, né le 20 décembre 1998, est un footballeur',
      'Notre établissement fête ses 60 ans ! Portes ouvertes samedi',
      'Le club fête ses 30 ans samedi, notre chat a 5 ans aujourd’hui',
      'The school turns 50 on Saturday, our dog turns 3 today',
      'J’ai 12 ans',
      'Il y a 10 ans aujourd’hui, je commençais',
      '10 ans de mariage aujourd’hui',
      'Conseil lecture, à partir de 9 ans. Sortie pour les 11 ans samedi',
      'Joyeux anniversaire les CM1 !',
      'It is 10 today, very cold. Class is 3 on Friday',
      'The treaty is 30 years old today',
      'Réunion le 12 mars à 18h',
      'Year 9 today, Year 10 tomorrow',
    ],
  },
});
