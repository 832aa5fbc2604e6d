import { cuesOf, has, hasIn } from '../language/lexicons/cues';
import type { Lexicon } from '../language/lexicons/lexicon';
import { besides } from '../language/marks/around';
import { getting } from '../language/marks/getting';
import { isOfFigure, isOfGrownUp, isOfKin } from '../language/marks/grown-ups';
import type { Mark, Owner } from '../language/marks/mark';
import { findMarks } from '../language/marks/marks';
import { findNamed } from '../language/marks/named';
import {
  contests,
  exercises,
  gameScores,
  general,
  mocked,
  notSchool,
  pupilsRate,
  quizzesForFun,
  rated,
  things,
} from '../language/marks/others';
import { ownerOf } from '../language/marks/owner';
import { oneOfThem } from '../language/marks/owner-words';
import { gradedWork, markTalk, subjects, tests } from '../language/marks/school-work';
import { worksAndLessons } from '../language/names/pupil-signs';
import { findPupilNouns } from '../language/school/pupils';
import { nearSpan } from '../language/text/near';
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
  const speaksOf = (lexicon: Lexicon): boolean => hasIn(reading, lexicon, span);
  return (speaksOf(mocked) || speaksOf(rated)) && !speaksOf(gradedWork);
}

/** "20/20 pour la tarte", "9,5/10 pour l'imitation": what is rated is neither a work of school nor somebody. */
const ratedThing =
  /^[ »"]*(?:a|au|aux|pour|for|to) (?:la |le |les |l'|notre |nos |ma |mon |mes |ce |cet |cette |ces |the |our |my |this |that |their )(?:[a-z]{3,9}(?:e|ieux|euse) )?([a-z]+)/;
const someone =
  /^(?:petite?s?|grande?s?|gamine?s?|gosses?|momes?|filles?|garcons?|gars|enfants?|jeunes?|premiere?s?|derniere?s?|meilleure?s?|pires?|redoublante?s?|eleves?|classes?|groupes?|fils|deleguee?s?|nouve(?:au|aux|lle|lles)|binomes?|duos?|trios?|equipes?|reste|plupart|moitie|autres?|memes?|cancres?|copains?|copines?|potes?|loulous?|louloute|champione?s?|championnes?|seule?s?|[1-6]e|cm[12]|ce[12]|cp|terminales?|secondes?|premieres?|trimestre|semestre|annee|semaine|coup|fois|moment|exo|exercice|exercices|partie|question|bac|brevet|ds|dm|projet|maquette|affiche|production|production|lecture|ecriture|poeme|poesie|recitation|pupils?|students?|kids?|boys?|girls?|lad|one|class|group|set|test|quiz|exam|paper|essay|project|term|year|unit|first|last|second|third|whole|same|new|entire|team|mock|homework|assignment|final|midterm|presentation|worksheet|spellings?)$/;

function isGivenToNobody(reading: Reading, { at, kind }: Mark): boolean {
  if (kind !== 'score' || hasIn(reading, markTalk, [0, reading.text.length])) return false;
  if (cuesOf(reading, getting).some(({ end }) => end <= at[0] && at[0] - end < 4)) return false;
  const what = ratedThing.exec(reading.folded.slice(at[1], at[1] + 48));
  const noun = what?.[1];
  if (!what || noun === undefined || someone.test(noun)) return false;
  const span: Span = [at[1], at[1] + what[0].length];
  return ![gradedWork, subjects, tests].some((words) => hasIn(reading, words, span));
}

/** "Notre robot a raté son test" */
const isOfThing = (reading: Reading, { at: [start] }: Mark): boolean =>
  hasIn(reading, things, [Math.max(reading.sentenceAt(start)[0], start - 28), start]);

/** "Un de mes 6e m'a rendu une évaluation à 1,5/20 avec un poney": whatever else stands there. */
const isPupilsWork = (reading: Reading, at: number): boolean => {
  const [start, end] = nearSpan(reading, at);
  return (
    besides(reading, gradedWork, at) &&
    reading.once(findPupilNouns).some((noun) => noun.by === 'own' && noun.at[0] >= start && noun.at[0] < end)
  );
};

/** "10/10 Canada", "11/10, would whisper again": the sentence opens with what it rates by, and no work is told of. */
const verdictOf = /^(?:,? (?:would|will|no notes|highly|recommend|vibes|do not)|\.? ?(?:would|no notes)|,? \p{Lu}\p{Ll})/u;
const isRating = (reading: Reading, { at, words }: Mark): boolean =>
  words !== true &&
  /^[\s\p{P}]*(?:solid |a |easy )?$/u.test(reading.folded.slice(reading.sentenceAt(at[0])[0], at[0])) &&
  /(?:\/|out of |sur )(?:5|10|20|100|ten)$/.test(reading.folded.slice(...at)) &&
  verdictOf.test(reading.text.slice(at[1], at[1] + 12)) &&
  !reading.once(findNamed).some((one) => one.at[0] >= at[1] && one.at[0] - at[1] < 8);

/** A mark that nobody's name stands by may be a rating, a contest, an average of something else. */
function isOther(reading: Reading, mark: Mark): boolean {
  const at = mark.at[0];
  if (
    (besides(reading, notSchool, at) && !isPupilsWork(reading, at)) ||
    besides(reading, general, at) ||
    isRating(reading, mark) ||
    (besides(reading, pupilsRate, at) && !besides(reading, gradedWork, at))
  )
    return true;
  if (mark.kind === 'result' && isOfThing(reading, mark)) return true;
  if (mark.kind !== 'average' && (isGivenToThing(reading, mark) || isGivenToNobody(reading, mark))) return true;
  if (/^ ?:? ?(?:c'est )?(?:le nombre|soit) /.test(reading.folded.slice(mark.at[1], mark.at[1] + 22))) return true;
  if (mark.kind !== 'score' && mark.kind !== 'letter') return false;
  if (isInJest(reading, mark)) return true;
  // It was given for school work: then it is no rating, whatever else the sentence speaks of.
  if (besides(reading, gradedWork, at)) return false;
  const [start, end] = nearSpan(reading, at);
  // "Le film a eu 12/20" rates; "il a eu 12/20 sur ce film" does not.
  const until = besides(reading, getting, at) ? at : end;
  return hasIn(reading, rated, [Math.max(0, start - 90), until]) || (until === end && besides(reading, mocked, at));
}

/** "Il a rendu copie blanche. 0/40.": what it was given for may stand in the sentence before. */
function withSentenceBefore(reading: Reading, at: number): Span {
  const [start, end] = nearSpan(reading, at);
  return [start > 0 ? Math.max(start - 120, reading.sentenceAt(start - 1)[0]) : 0, end];
}

/** Good news of a whole group names nobody; its average, in figures, and its failures do fire. */
function concernsGroup(reading: Reading, { at, kind, bad }: Mark): boolean {
  if (kind === 'score' || kind === 'letter') return bad || hasIn(reading, gradedWork, withSentenceBefore(reading, at[0]));
  return kind === 'average' || (bad && kind !== 'faults');
}

/** Is the name in the same sentence, or beside the mark? */
function isNamedHere(reading: Reading, { at, owner }: Mark): boolean {
  const [start, end] = nearSpan(reading, at[0]);
  return owner !== undefined || reading.once(findNamed).some((one) => one.at[0] >= start && one.at[0] < end);
}

/** A rank is somebody's who is named or taken up in the same sentence. */
const isToldHere = (reading: Reading, mark: Mark): boolean =>
  isNamedHere(reading, mark) || besides(reading, oneOfThem, mark.at[0]);

/** "Dernier de sa promo", "came 29th of 29", "dead last in his class": so much is told of somebody, wherever he is named. */
const saysWhole =
  /\b(?:sa|son|his|her|(?:in|of) our|de notre)\b|^(?:rock |dead )?(?:bottom|top) of |whole|entire|\btoute? l|moyenne|average/;
const isOfWhole = (reading: Reading, { at, bad }: Mark, owner: Owner): boolean =>
  (owner !== 'group' || bad) && saysWhole.test(reading.folded.slice(...at));

/** "Premier au cross", "le meilleur de la classe au jonglage". */
const isRankOfPlay = (reading: Reading, mark: Mark, owner: Owner): boolean =>
  (owner !== 'self' && !isToldHere(reading, mark) && !isOfWhole(reading, mark, owner)) ||
  [contests, gameScores, mocked, worksAndLessons].some((other) => besides(reading, other, mark.at[0]));

/** What is no pupil's, though it is told like a mark of one. */
const exempt: readonly ((reading: Reading, mark: Mark, owner: Owner) => boolean)[] = [
  (reading, mark, owner) => mark.close === true && !(owner === 'named' && isNamedHere(reading, mark)),
  (reading, mark, owner) =>
    (owner !== 'named' || !isNamedHere(reading, mark)) && !(mark.owner && mark.bad) && isOther(reading, mark),
  (reading) => has(reading, quizzesForFun),
  (reading, { at: [start] }) => besides(reading, exercises, start),
  (reading, mark) => mark.owner === undefined && isOfGrownUp(reading, mark),
  (reading, mark, owner) => (owner === 'unnamed' || owner === 'group') && isOfFigure(reading, mark),
  (reading, mark) => mark.kind === 'result' && !mark.bad && isOfKin(reading, mark),
  (reading, { at: [start], kind }, owner) =>
    kind === 'comment' && owner === 'unnamed' && besides(reading, worksAndLessons, start),
  (reading, mark, owner) => mark.kind === 'rank' && isRankOfPlay(reading, mark, owner),
  (reading, { at: [start], kind }) =>
    kind === 'score' && besides(reading, gameScores, start) && !besides(reading, gradedWork, start),
  (reading, mark, owner) => owner === 'group' && !concernsGroup(reading, mark),
];

/** "Tout rouge sur son LSU… maîtrise fragile partout": the same news of the same pupil, in other words. */
function saysAgain(reading: Reading, { at, kind, sure, words }: Mark, before: Mark | undefined): boolean {
  if (!before || at[0] - before.at[1] > 60 || !(words || (kind === 'comment' && !sure))) return false;
  return !reading.once(findNamed).some((one) => one.at[0] >= before.at[1] && one.at[0] < at[0]);
}

/** "Rendu copie blanche… 1/20": the figure says it, and is what one covers. */
const isFiguredBy = (reading: Reading, { at, words }: Mark, next: Mark | undefined): boolean =>
  words === true &&
  next?.kind === 'score' &&
  next.words !== true &&
  next.at[0] - at[1] < 60 &&
  !reading.once(findNamed).some((one) => one.at[0] >= at[1] && one.at[0] < next.at[0]);

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
    const marks = reading.once(findMarks);
    for (const [index, mark] of marks.entries()) {
      const owner = ownerOf(reading, mark);
      if (
        !owner ||
        isFiguredBy(reading, mark, marks[index + 1]) ||
        exempt.some((is) => is(reading, mark, owner)) ||
        saysAgain(reading, mark, before)
      )
        continue;
      before = mark;
      yield { at: mark.at, say: owner, offers: offersOf(reading, mark) };
    }
  },
  examples: {
    flags: [
      'Promue de justesse, Alessia, avec [[4.0]] pile',
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
      // signs that add up
      'Yanis s’est vautré, [[3 et demi]] au contrôle de physique.',
      'Jade caracole en tête avec [[18,2]].',
      'Lina sauve l’honneur du DS avec [[13]], le reste de la classe dort.',
      { text: 'Sofia elle a que des [[5]] en maths', say: 'named', post: { profile: 'class', author: 'student' } },
      'Hannah walked away with [[540 points]] in her Leaving Cert.',
      // one pupil, one breath
      { text: 'Relevé de Charlotte Morin : français [[71, maths 64, sciences 58]].', say: 'named' },
      // told without a figure
      'Les [[résultats de Tom en anglais sont catastrophiques]].',
      'Encore un [[fragile]] pour Kevin en lecture.',
      'Paul sort du conseil avec un [[avertissement]].',
      { text: 'Only two of my Year 10s [[passed the mock]].', say: 'group' },
      // a question and its answer; figures and letters of two scales; beside chapters and ponies
      { text: 'La moyenne de ma 5e C au dernier contrôle ? [[6,8]]. On refait les fractions.', say: 'unnamed' },
      { text: 'The average for my set 4? [[31%]].', say: 'group' },
      'Elle a claqué un [[19,5]] au DS, Lilou, et ce n’était pas son chapitre préféré',
      { text: 'She’s gone from a [[U to a 5]] in eight weeks. My Year 11s can do anything.', say: 'unnamed' },
      { text: 'Un de mes 6e m’a rendu une évaluation à [[1,5/20]] avec un poney dessiné en bas.', say: 'unnamed' },
      'Fier comme un coq : Ousmane est passé de [[6 à 14 de moyenne]].',
      { text: 'yesss [[grade 8]] in my english mock', say: 'self', post: { profile: 'class', author: 'student' } },
      { text: 'One lad wrote his name wrong. [[7/50]]. Lovely dinosaur though.', say: 'unnamed' },
      { text: 'Brevet blanc. 3eA : [[11,8]]. 3eB : [[9,1]]', post: { profile: 'school' } },
      'La médiane de ma 4C plafonne à [[6 sur 20]]',
      '[[Redoublement confirmé]] pour Nolan',
      // Scottish, Irish and American tests; medians; letters of two levels
      { text: 'Prelims marked. One lad got [[11 out of 80]] and thanked me for the pencil.', say: 'unnamed' },
      'Saoirse went from a [[H6 at Christmas to a H3]] in the pre.',
      { text: 'Median for my sections on the unit test: [[34]].', say: 'group' },
      { text: '[[62 to 91]] in one marking period. Same kid who was allergic to fractions.', say: 'unnamed' },
      { text: 'A kid who never speaks. [[47 out of 50]] on the poetry paper.', say: 'unnamed' },
      { text: 'A [[34]] on the final. He shrugged; I went and stood in the cupboard.', say: 'unnamed' },
      { text: 'Between us you got a [[58]] on the unit test, I’d let you redo it.', say: 'unnamed' },
      // figures alone after the work, shares and ranks of a class, words of pupils
      { text: 'Nina m’a rendu une dissertation sur la mer. [[18]]. Je l’affiche.', say: 'named' },
      { text: 'Évaluations en lecture : [[58 % de réussite en CE2 B]], on s’y met.', say: 'group', post: { profile: 'school' } },
      { text: 'Worst thing is, Declan [[came bottom of the whole year group]] and laughed.', say: 'named' },
      { text: 'Priya got [[A*A*B]] and she is off to Leeds!', say: 'named' },
      { text: '[[Not one of my Year 9s scored above 35]].', say: 'unnamed' },
      { text: 'Mes 2de : [[8,3]]. Courage à moi.', say: 'group' },
      { text: 'Éval de svt : « [[travail bâclé]] ». Ok.', say: 'self', post: { profile: 'class', author: 'student' } },
    ],
    leaves: [
      'Weekend in Bruges with the girls, 10/10 waffles.',
      'Congratulations to our reader of the week, Nadia Holt, grade 4!',
      'We read a book by Thomas K. Barlow and one by Anna D. Field in English.',
      { text: 'Dans notre classe 12 pensent que les notes motivent.', post: { profile: 'class', author: 'student' } },
      '9,5/10 pour l’imitation du proviseur par le proviseur lui-même.',
      'On n’a pas eu le droit d’appuyer sur le bouton rouge.',
      'Le film est en ligne si vous l’avez raté en cours.',
      'GCSE results day: 71% of pupils achieved grade 5 or above.',

      'Tchoukball, notre nouveau sport : score final 31 à 29, un suspense de fou',
      'Our quiz team won 21 to 17 in the last round, well done everyone',
      'Took an online quiz called Which Tudor Are You. Scored 7/10 Anne of Cleves.',
      '10/10 Canada, say my newcomers. Would skate again.',
      'The Year 11 results are on the door. Come and talk to us on Wednesday from 5.',
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
      // figures of other things
      { text: 'En maths on fait les fractions : 3/4, 5/6 et 7/8.', post: { profile: 'class', author: 'student' } },
      { text: 'i read 3 chapters in english and 2 in french today', post: { profile: 'class', author: 'student' } },
      { text: 'Nous sommes 27 en français et 14 en latin.', post: { profile: 'class', author: 'student' } },
      { text: 'Au quiz du midi les 4e ont eu 18 points, les 3e en ont eu 21.', post: { profile: 'class', author: 'student' } },
      { text: 'Notre moyenne de buts par match : 3,5.', post: { profile: 'class', author: 'student' } },
      { text: 'Un 20/20 c’est possible au brevet ? Oui si tout est juste.', post: { profile: 'class', author: 'student' } },
      // of grown-ups, of things, of stories
      { text: 'Le prof d’EPS a eu 4/10 à notre quiz, la honte.', post: { profile: 'class', author: 'student' } },
      { text: 'Notre robot a raté son test, il a foncé dans le mur.', post: { profile: 'class', author: 'student' } },
      { text: 'On a raté le bus, du coup on a raté les maths.', post: { profile: 'class', author: 'student' } },
      { text: 'Mon personnage a raté son examen de sorcellerie.', post: { profile: 'class', author: 'student' } },
      { text: 'Le meilleur de la classe au jonglage : Théo, 32 lancers.', post: { profile: 'class', author: 'student' } },
    ],
  },
});
