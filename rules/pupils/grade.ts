import { cuesIn, cuesOf } from '../language/cues';
import type { Lexicon } from '../language/lexicon';
import { findMarks } from '../language/marks';
import { besides } from '../language/marks/around';
import { getting } from '../language/marks/getting';
import type { Mark, Owner } from '../language/marks/mark';
import { contests, exercises, gameScores, general, mocked, notSchool, pupilsRate, rated } from '../language/marks/others';
import { ownerOf } from '../language/marks/owner';
import { oneOfThem } from '../language/marks/owner-words';
import { gradedWork, subjects } from '../language/marks/school-work';
import { worksAndLessons } from '../language/names/pupil-signs';
import { nearSpan } from '../language/near';
import { findPersons } from '../language/persons';
import { remove, replace } from '../offers';
import type { Span } from '../post';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

const jestingNoun = /^ (?:en|de|in|for) (?:la |l'|le )?[a-z]{3,20}(?:ie|isme|ise|ance|ence|te|ness|ship|ity|ion|our)(?![a-z])/;

/** "10 sur 10 en optimisme": no subject of a school. */
const isInJest = (reading: Reading, { at }: Mark): boolean => {
  const after = reading.folded.slice(at[1], at[1] + 34);
  return jestingNoun.test(after) && !cuesOf(reading, subjects).some(({ start }) => start > at[1] && start < at[1] + 10);
};

const target = /^[ »"]*(?:a|au|aux|pour|for|to) (?:la |le |les |l'|notre |nos |the |our |my |ma |mon )?[^.!?]*/;

/** "4/20 à la cantine" */
function isGivenToThing(reading: Reading, { at }: Mark): boolean {
  const what = target.exec(reading.folded.slice(at[1], at[1] + 40))?.[0];
  if (what === undefined) return false;
  const span: Span = [at[1], at[1] + what.length];
  const speaksOf = (lexicon: Lexicon): boolean => cuesIn(reading, lexicon, span).length > 0;
  return (speaksOf(mocked) || speaksOf(rated)) && !speaksOf(gradedWork);
}

/** A mark that nobody's name stands by may be a rating, a contest, an average of something else. */
function isOther(reading: Reading, mark: Mark): boolean {
  const at = mark.at[0];
  if (besides(reading, notSchool, at) || besides(reading, general, at) || besides(reading, pupilsRate, at)) return true;
  if (mark.kind !== 'average' && isGivenToThing(reading, mark)) return true;
  if (mark.kind !== 'score') return false;
  if (isInJest(reading, mark)) return true;
  // Somebody got it, or it was given for school work: then it is no rating, whatever else the sentence speaks of.
  if (besides(reading, gradedWork, at) || besides(reading, getting, at)) return false;
  const [start, end] = nearSpan(reading, at);
  return cuesIn(reading, rated, [Math.max(0, start - 90), end]).length > 0 || besides(reading, mocked, at);
}

/** Good news of a whole group names nobody; its average, in figures, and its failures do fire. */
function concernsGroup(reading: Reading, { at, kind, bad }: Mark): boolean {
  if (kind === 'score' || kind === 'letter') return besides(reading, gradedWork, at[0]);
  return kind === 'average' || (bad && kind !== 'faults');
}

/** Is the name in the same sentence, or beside the mark? */
function isNamedHere(reading: Reading, { at, owner }: Mark): boolean {
  const [start, end] = nearSpan(reading, at[0]);
  return owner !== undefined || reading.once(findPersons).some((person) => person.at[0] >= start && person.at[0] < end);
}

/** A rank is somebody's who is named or taken up in the same sentence. */
const isToldHere = (reading: Reading, mark: Mark): boolean =>
  isNamedHere(reading, mark) || besides(reading, oneOfThem, mark.at[0]);

function concerns(reading: Reading, mark: Mark, owner: Owner): boolean {
  const at = mark.at[0];
  if ((owner !== 'named' || !isNamedHere(reading, mark)) && isOther(reading, mark)) return false;
  if (besides(reading, exercises, at)) return false;
  if (mark.kind === 'comment' && owner === 'unnamed' && besides(reading, worksAndLessons, at)) return false;
  if (
    mark.kind === 'rank' &&
    ((owner !== 'self' && !isToldHere(reading, mark)) ||
      [contests, mocked, worksAndLessons].some((other) => besides(reading, other, at)))
  )
    return false;
  if (mark.kind === 'score' && besides(reading, gameScores, at) && !besides(reading, gradedWork, at)) return false;
  return owner !== 'group' || concernsGroup(reading, mark);
}

/** "Tout rouge sur son LSU… maîtrise fragile partout": the same news of the same pupil, in other words. */
function saysAgain(reading: Reading, { at, kind, sure, words }: Mark, before: Mark | undefined): boolean {
  if (!before || at[0] - before.at[1] > 60 || !(words || (kind === 'comment' && !sure))) return false;
  return !reading.once(findPersons).some((person) => person.at[0] >= before.at[1] && person.at[0] < at[0]);
}

function offersOf(reading: Reading, { at, kind }: Mark): Offer[] {
  const gone = remove(reading, at);
  return kind === 'score' || kind === 'letter' ? [replace(at, { phrase: 'result' }, 'result'), gone] : [gone];
}

/**
 * A mark, an average, a rank or an appreciation tied to a pupil or a group (G07).
 */
export default defineRule({
  guidelines: ['G07'],
  levels: { personal: 'block', class: 'block', school: 'warn' },
  sees: 'text',
  *check(reading) {
    let before: Mark | undefined;
    for (const mark of reading.once(findMarks)) {
      const owner = ownerOf(reading, mark);
      if (!owner || !concerns(reading, mark, owner) || saysAgain(reading, mark, before)) continue;
      before = mark;
      yield { at: mark.at, say: owner, offers: offersOf(reading, mark) };
    }
  },
  examples: {
    flags: [
      'Léa a eu [[8/20]] en maths',
      // whatever the frame
      'Yasmine plafonne à [[6]] en maths depuis septembre.',
      { text: 'Mes 4e ont [[7 de moyenne]] au dernier contrôle', say: 'group' },
      'Notes du contrôle : \nLucas : [[14]]\nEmma : [[12]]\nNoé : [[8,5]]',
      'Jayden [[bombed his final, 42%]].',
      'Rendu des copies. Larmes de Sarah ([[11]]). Sourire de Kevin ([[5]]).',
      { text: 'mdr Kevin il a eu [[2]] en espagnol', say: 'named', post: { author: 'student' } },
      'Ibrahim’s [[grade 5]] is a family tragedy, his father told me.',
      { text: 'l’un d’eux a eu [[3/20]]', say: 'unnamed' },
      'mon élève a [[raté son CE1D]]',
      'My student got a [[C-]] in science',
      // figures in words, half marks, own marks in short
      'Copies rendues. Mathéo, [[dix-huit sur vingt]], et pas une rature.',
      '[[Trois sur vingt]] pour Lina, qui avait pourtant juré avoir appris son cours.',
      '[[Seventeen out of twenty]] for Oscar, who told me he hadn’t revised.',
      { text: 'la prof a rendu les ds, j ai [[quatre et demi]] mdr', say: 'self', post: { profile: 'class', author: 'student' } },
      { text: 'g eu [[22 sur 60]] en math jsuis mort', say: 'self', post: { profile: 'class', author: 'student' } },
      // beside a name
      'Interro surprise. Meilleure note : [[17]] (Alix). Moins bonne : [[3]] (Jonas).',
      'J’ai mis [[2]] à Evan et il m’a dit merci.',
      { text: 'Je lui ai mis [[16]], elle a fondu en larmes. Ma petite 6e.', say: 'unnamed' },
      'Le [[7/10]] de Maya est sur le frigo de sa grand-mère, m’a-t-elle dit.',
      'Got the mocks back. Freya [[9]], Callum [[2]]. Same teacher, same room.',
      'Ava: [[B-]]. Liam: [[D+]]. Olivia: [[A]].',
      // faults, levels, reports
      'Dictée de ce matin : Lou-Anne [[zéro faute]], Gabin [[42 fautes]].',
      'Sur le LSU d’Anaïs : [[objectifs non atteints]] partout en lecture.',
      'Conseil de classe : « [[Élève sérieuse mais trop effacée]] » pour Chloé.',
      'Mason’s report: "[[lacks effort and focus]]".',
      // results and groups
      { text: 'Une de mes élèves de terminale [[n’a pas eu son bac]]. Elle m’a écrit à 23h.', say: 'unnamed' },
      { text: 'Délibération : Jules a [[une AOB]], il ne pourra pas continuer en général.', say: 'named' },
      { text: 'En 4e C, [[la moitié de la classe sous la moyenne]], super ambiance.', say: 'group' },
      'Moyenne de ma 1re G3 : [[7,9]].',
      'Reggie [[didn’t pass his maths GCSE]]. Again.',
      '[[Nine of my Year 11s failed the mock]].',
    ],
    leaves: [
      'Tchoukball, notre nouveau sport : score final 31 à 29, un suspense de fou',
      'Our quiz team won 21 to 17 in the last round, well done everyone',
      // exercises, scales, ranks of nobody
      'Exemple de problème : Paul a 14 en maths et 12 en français, quelle est sa moyenne ?',
      'Calcule la moyenne de 12, 15 et 9. Réponse en commentaire, les 5e !',
      'Nouvelle échelle d’évaluation : A, B, C, D, E, expliquée aux parents.',
      'La meilleure copie de l’année restera celle de la photocopieuse.',
      'Ma motivation ce lundi : 2/10. Celle des élèves : pire.',
      'le contrôle est noté sur 20',
      'bravo, tout le monde a réussi',
      'open 24/7 in the school',
      '9/10 élèves mangent à la cantine',
      'Un canapé au fond de la classe, et mes élèves lisent enfin.',
      'Les examens de passage auront lieu le 26 août. Les élèves concernés reçoivent leur horaire par courriel.',
      'Relevé sur une copie : « Napoléon a gagné Waterlou ». On tient un 10 sur 10 en optimisme.',
      'En moyenne, un élève lit 3 livres par an.',
      'Lucas a mis 3 buts hier au tournoi.',
      'J’ai eu 8/20 à mon CAPES blanc, il y a vingt ans.',
      'Exercice 12 en maths pour demain, les 4e.',
      'Vote des délégués : Anna 14, Malo 9, blanc 2.',
      'Average class size in my school: 27.',
      'Year 7 exam week timetable: English 9.15, Geography 1.30',
      'Mes élèves ont mis 4/20 à la cantine et 9/10 au film.',
      'Dans un examen noté sur 40, le seuil est à 20.',
      'Inès, 11, adore la lecture.',
      'Mes 3e en histoire ont gagné le rallye.',
      '9/10 of an iceberg is under the water. Same with homework.',
      'I failed my driving test again, my students find it hilarious.',
    ],
  },
});
