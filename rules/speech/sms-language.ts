import { findSms, type SmsRun } from '../language/sms';
import { remove } from '../offers';
import type { Reading } from '../reading';
import { defineRule, type Edit, type Offer } from '../rule';

/** Each word in full, with the capital it had. */
function spelt({ text }: Reading, { words }: SmsRun): Edit[] {
  return words.flatMap(({ at, full }): Edit[] => {
    if (full === undefined) return [];
    const capital = /\p{Lu}/u.test(text[at[0]] ?? '');
    return [{ at, with: capital ? full.charAt(0).toUpperCase() + full.slice(1) : full }];
  });
}

/** SMS spelling where a class or a school is read (G08, G22). */
export default defineRule({
  guidelines: ['G08', 'G22'],
  levels: { personal: 'off', class: 'warn', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const run of reading.once(findSms)) {
      const offers: Offer[] = [{ kind: 'edit', say: 'spell', edits: spelt(reading, run) }, remove(reading, run.at)];
      yield { at: run.at, offers };
    }
  },
  examples: {
    flags: [
      '[[slt sa va ? g pa compri]]',
      '[[mdr ptdr jpp]]',
      '[[tkt c]] pas grave',
      '[[u r gr8]]',
      '[[Bsr tlm, qqun sé kan]] on a sport ?',
      '[[c trop bi1]] votre expo',
      'on va ou [[2m1]] ?',
      '[[jsuis pas la dsl]]',
      '[[g oublié mon livre, pk]] personne répond',
      '[[vs ète tro]] fort',
      '[[c koi]] le devoir de maths',
      '[[jvé à la piscine ac]] ma classe',
      'stp envoie moi lexo 3 [[pcq jai rien compri]]',
      '[[bjr]] a tous, on a gagné [[mdrrr]]',
      '[[omg ur project is gr8]]',
      '[[thx]] 4 the books',
      '[[c u tmrw]] at the show',
      '[[idk wat 2]] do',
      '[[luv ur]] pics guys',
      '[[plz]] vote 4 us',
      'im so happy [[cuz we won lol]]',
      "[[LOL]] c'était trop drôle",
      '[[ki]] vient au cross ?',
      "[[t]] ou, on t'attend",
      '[[wsh]] la 5B',
      '[[jtm]] les copines',
      "rdv a 8h [[jpp]] d'attendre",
      '[[r u]] ready',
      '[[ppl were so nice 2day]]',
      '[[kestion]] : on peut amener des chips ?',
      '[[sava]] bien la 4e ?',
    ],
    leaves: [
      "Salut, ça va ? J'ai pas compris l'exo 3 svp",
      "Rdv à 8 h devant le gymnase, stp soyez à l'heure",
      'DS de maths lundi, SVT mardi',
      'Le collège REP+ organise une sortie',
      'Ajoutez 100 g de farine et 5 mm de beurre',
      'la 6e c a gagné',
      'Soit x = 2 et y = 4',
      'Le son u dans lune, mur et plume',
      'Match nul 2-2, score final 4 à 2',
      'on a vu « Mdr, le spectacle »',
      '#mdr #jpp la journée',
      'ca va etre super, jai hate',
      'Cest la fete de lecole demain',
      'Vitamine C, groupe B, option T',
      'On monte au CDI en TP de SVT avec la 2de GT',
      'Le groupe de TPS et PS au parc',
      'Licence CC BY-SA',
      'Un K-way, des bottes et un ticket T',
      'Bravo à tous les CM2, quel beau travail, ouais !',
      'max 10 élèves, min 2 adultes, ex : un parent',
      'Sa classe est super et ses élèves aussi',
      'Papa et maman viennent, pas de souci',
      'Thanks for coming, see you on Monday',
      'im so happy, dont forget your kit',
      'Year 4 are going to the farm',
      'Room 4, table 2, letter u',
      'We measured 4 r and 2 n blocks',
      'P.E. kit on Tuesday please',
      'U is for umbrella',
      'The team won 4-2, well done B team',
      'Gonna be a great show, ok?',
      'a.k.a. the best class, e.g. us, etc.',
      'The 2 of us read 4 books',
      'DIY club with Mr K and Ms T',
      'Bises de toute la classe',
      'http://slt.example.org/mdr',
      'Écrire à tkt@exemple.be',
      'y a des jours comme ça',
      'R. et T. sont délégués',
      "Le plan B, c'est le CDI",
    ],
  },
});
