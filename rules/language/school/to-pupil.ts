/** Is a message written to a pupil? What it says of the one who reads it. Patterns on folded text. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesOf, has } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { findRoster } from '../names/roster';
import { anyOf, list } from '../text/patterns';
import { enoughSigns, letterSigns, ownCircle } from './letter-signs';
import { caring, pupilsDay, pupilsWorld } from './pupil-letter-words';

const work = anyOf([
  ...list(`expose redaction dissertation dissert copie controle interro eval evaluation dm ds dst devoir devoirs cahier carnet bulletin cartable trousse
    dictee recitation poesie oral examen bac brevet ceb ce1d audition carton lecon revisions maquette tfe
    chef-d'oeuvre moyenne retard retards punition retenue colle exclusion justificatif solo course compo
    composition paragraphe croquis dessin poeme orthographe parcoursup casier camarade camarades`),
  'fiche de lecture',
  'rattrapage',
  'conseil de discipline',
]);
const english = anyOf([
  ...list(`homework essay coursework assignment exam mock quiz audition solo monologue locker lunchbox
    detention grades recital poem sketchbook worksheet teacher tutor classmates ucas dissertation schoolwork revision tryout gcse gcses a-levels sats`),
  'book report',
  'science fair',
  'personal statement',
  'college (?:essay|application|applications)',
  'form tutor',
  'head of year',
  'seat in class',
]);
const subject =
  '(?:(?:[a-z]+ )?(?:maths?|english|french|science|history|geography|drama|music|art|pe|chemistry|biology|physics|spanish|german|ict|latin|dance|economics|photography|form|homeroom|class|year \\d+|\\d+th grade|favou?rite|old|new) )';

/** Enough by itself: the writer is the reader's teacher, or speaks of the reader's school work, parents or class. */
const sure = new RegExp(
  `\\b(?:${[
    `(?:ton|ta|votre) (?:ancien |ancienne )?(?:prof|professeure?|maitresse|maitre|instit|entraineure?)\\b`,
    `(?:ici|c'est|je suis|moi,) (?:ton|ta|le|la) (?:cpe|directeur|directrice|titulaire|educateur|educatrice|principale?|proviseure?|surveillante?)\\b|, (?:ton|ta) (?:cpe|directeur|directrice|titulaire|educateur|educatrice)[ .!]*$`,
    `(?:ici|c'est|moi c'est) (?:m\\.|mme|mr|monsieur|madame|mlle) [a-z]+,? (?:du (?:college|lycee|cours)|ton|ta)`,
    `(?:ton|ta|tes) (?:(?:super|bel|belle|beau|joli|jolie|petit|petite|dernier|derniere|premier|premiere|magnifique|excellent|excellente) )?(?:${work})\\b`,
    `(?:tes|ton|ta) (?:parents|pere|mere|maman|papa|tuteur|tutrice|classe de [3-6]e|delegue|deleguee)\\b`,
    `(?:aux|les) autres (?:eleves|de la classe)|(?:en|dans mon|a mon|dans ma) (?:cours|classe) (?:ce matin|aujourd'hui|hier|demain|lundi|mardi|mercredi|jeudi|vendredi|cet aprem)`,
    `(?:t'es|tu es|t'etais|tu etais|t'as ete|tu as ete|tu n'etais|tu seras) (?:pas |tres |super |si |absente? |encore |en retard |attentive? |distraite? |tellement )*(?:en cours|en classe|absente?|a mon cours|ma meilleure eleve|mon meilleur eleve|mon eleve|delegue)`,
    `(?:ma|mon) meilleure? eleve|ma eleve preferee|mon eleve prefere|plutot (?:ici )?que sur (?:l'ent|pronote|smartschool|ecole ?directe|teams)`,
    `tu (?:me )?(?:rends|rendras|as rendu|peux me rendre|dois me rendre) (?:ton|ta|tes|le) (?:${work})`,
    `(?:election|elu|elue|representer) [^.!?]{0,30}(?:conseil|delegue|eleves|p[1-6]|classe)`,
    `(?:t'as|tu as|tu auras) (?:eu |cours (?:avec moi|demain)|quel age|[0-9]{1,2} ans)|(?:fais|finis|revois|apprends) (?:bien )?(?:tes|ta|ton) (?:devoirs|lecon|exercices?)|tu (?:progresses|redoubles|passes en [1-6]e|bavardes)|rattraper (?:le|mon|ton) cours|apres (?:le|mon) cours|a la (?:fin du cours|recre)`,
    `(?:you|u) (?:passed|failed|got an? [a-f][+-]?|didn't hand|have to resit|skipped|play(?:ed)? (?:so )?well)\\b|(?:see|meet|find) me (?:after|at the end of|before|at lunch|in my)|how old are you|are your (?:parents|folks)|when you (?:turn|are) 18|my (?:best|star) (?:pupil|student|player)|i(?:'m| am) your ${subject}?(?:teacher|tutor|coach)`,
    `your ${subject}?(?:${english})\\b|your (?:mum|mom|dad|parents|mother|father|folks|guardian|form|homeroom|classmates|mates in class)\\b`,
    `(?:it's|its|this is|it is) (?:mr|mrs|ms|miss|mister|coach|sir|dr) [a-z]+`,
    `(?:you|u) (?:were |are |looked |seemed |did |missed |weren't |sat )?[^.!?]{0,40}\\b(?:in|from|after|during|to|at) (?:my |our |the )?(?:class|lesson|form|homeroom|tutor time|period \\d|last period|rehearsal|practice) ?(?:today|yesterday|this morning|on \\w+)?`,
    `(?:in|after|during|outside) my (?:class|lesson|lessons|period \\d|tutor group)|the other (?:kids|students|pupils|children)|(?:the )?rest of the class|my favou?rite (?:student|pupil)|best (?:student|pupil) (?:i|in)`,
    `(?:now that|once|when) (?:term|school|the year|exams?)(?:'s| is| are)? (?:over|finished|done|ends)`,
  ].join('|')})`,
);

/** Said to pupils, and to colleagues too: a weak sign. */
const maybe =
  /\b(?:(?:ton|ta|tes) (?:travail|notes?|rapport|dossier|match|prestation|lecture|stage|orientation|absences?|copies?|commentaire|affiche|chant|danse|photos?|compte|story|stories)|your (?:test|project|presentation|report|speech|performance|marks?|grade|draft|timetable|attendance|goal|game|match|singing|voice|dancing|drawing|painting|story|photos?|profile|account|page|swimming|results?)|(?:fiere?s?|content|contente|impressionnee?) de toi|(?:so |very )?proud of you|bravo a toi|(?:tu as|t'as|tu) (?:ete|etais) (?:super|top|genial|geniale|lumineuse|lumineux|incroyable|parfaite?)|you (?:were|are|did|look|looked) (?:so |really |very )?(?:great|brilliant|amazing|wonderful|well|lovely|upset|sad|tired|down|pretty|talented|gifted|special|mature)|t'inquiete|je m'inquiete|worried about you|talk(?:ing)? to me)\b/;

/** Asks the reader to keep it from others. */
const secret =
  /\b(?:entre nous|(?:garde|gardons|gardez)[ -]?(?:le|la|ca|cela)? ?(?:pour (?:nous|toi)|secret|entre nous)|(?:ne )?(?:le |l')?(?:dis|raconte|repete|montre|donne|parle)(?:-le|-en)? (?:pas|rien|a personne)[^.!?]{0,30}(?:parents|autres|personne|classe|copains|copines|mere|pere|eleves)|(?:n'en parle|en parle) (?:pas|a personne)|pas besoin d'en parler|notre (?:petit )?secret|rien que (?:nous|toi et moi)|juste (?:nous|toi et moi|tous les deux)|just (?:us|between us|you and me|the two of us)|between (?:us|you and me)|our (?:little )?secret|keep (?:it|this) (?:between us|secret|quiet|to yourself)|(?:don't|do not|no need to) (?:tell|mention|show|say)[^.!?]{0,30}(?:parents?|others?|anyone|anybody|mum|mom|dad|class|school|friends)|(?:delete|efface|supprime) (?:this|ce|cette|our|nos|les)[^.!?]{0,12}(?:message|chat|conversation)s?|(?:the )?two of us)\b/;

/** How one calls a young person, alone. */
const young =
  /(?:^|[\s,!.])(?:(?:salut|coucou|hello|hey|hi|bonjour|bonsoir|bravo|bien joue|yo|cc|bjr|slt)[ ,]+(?:toi|champion(?:ne)?|ma (?:grande|belle|puce|petite|cherie|louloute|star|championne)|mon (?:grand|petit|loulou|champion|bonhomme|chou)|jeune (?:homme|fille|dame)|miss|bg|princesse|you|love|hun|hon|sweetie|sweetheart|darling|buddy|champ|kiddo|superstar|star|gorgeous|beautiful|pal|mate|young (?:man|lady))|(?:sweetheart|kiddo|champ|young (?:man|lady)|buddy|sweetie)\b)(?=[\s,!.?]|$)/;

/** Away from the school's tools, or out of school. */
const elsewhere =
  /\b(?:ajoute|add|follow|suis|rajoute)[ -]?(?:moi|me)\b|\b(?:sur|on) (?:insta(?:gram)?|snap(?:chat)?|whatsapp|discord|tiktok|messenger|telegram|wa)\b|\b(?:mon|my) (?:numero|num|perso|insta|snap|number|private|personal|cell|portable|06)\b|\b(?:boire un (?:verre|cafe|coup)|prendre un (?:verre|cafe)|go for (?:a )?(?:coffee|drink|walk|drive)|passe(?:r)? (?:chez|me voir)|come (?:over|round|to my)|chez moi|my place|te (?:ramener?|raccompagner?|deposer?)|te voir|tu me manques|miss you|j'ai vu (?:ta|ton|tes)|saw your|ta photo|tes photos|give you a (?:lift|ride)|(?:text|message|call|dm|msg) me|ecris[ -]moi|appelle[ -]moi|reponds[ -]moi|quand tu veux|any ?time|when(?:ever)? you (?:want|like|need|feel))\b|\bpar ici\b|\bou? ici\b|\bhere (?:after|any|tonight|instead)\b/;

/** School words that make a pupil of a "tu". */
const school =
  /\b(?:cours|classe|eleves?|college|lycee|atelier|ecole|ent|pronote|smartschool|teams|controle|exercices?|expose|course|concours|spectacle|prof|conseil des enfants|p[1-6]|[3-6]e|cm[12]|ce[12]|terminale|premiere|seconde|class|lesson|school|homework|teacher|year \d+|grade|term|drama|orchestra|choir|rehearsals?|team|practice|trip|exam|gcse|a-level|essay)\b/;
const second = /(?<![a-z'])(?:tu|t'|te|toi|ton|ta|tes|you|your|u|ur|you're|you've)(?![a-z])|\bt'/;
const formal = /\b(?:vous|votre|vos)\b/;

/** The reader is a colleague, a parent, somebody of one's own family; or many. */
const grownUp = new RegExp(
  [
    `\\b(?:ta|tes|ton|your) (?:sequence|sequences|eleves|pupils|students|kids|classes?|[3-6]e[s]?|copies de|collegues?|colleagues|fils|fille|son|daughter|child|enfants?|children|planning|lesson plans?|remplacant\\w*|inspection|salle|formation|mari|femme|husband|wife|seance|seances|progression|conges?|year \\d+s?|department|marking)\\b(?! de [3-6]e)`,
    `\\b(?:chers? |cheres? |dear )(?:parents?|collegues?|colleagues?|tous|toutes|all|families|familles|mr|mrs|ms|dr|m\\.|mme|madame|monsieur)\\b|^(?:madame|monsieur|mesdames|messieurs|to the editor|to whom|for the attention)`,
    `\\b(?:tu corriges|corriger (?:les|nos|tes) copies|salle des profs|staff ?room|staff do|surveillances?|kids (?:loved|liked|adored) you|ton (?:cours|remplacement)|collegue|mes [3-6]e|[0-9]+[a-d]\\b|swap|les enfants|conseil pedagogique|conseil de classe de|inset|duty|cover (?:my|for me)|(?:your|the) (?:marking|register|scheme of work)|viennoiseries|bises|bizz?|tableau des|brevet blanc|bac blanc|creneau|photocopies|conseils? de classe|equipe educative|heures sup|emploi du temps de|rota|briefing|dept|department|parents' evening|staff meeting|slt|hod|supply|lesson observation|ofsted|appraisal|reunion (?:d'equipe|pedagogique)|photocopieuse|inspectrice|inspecteur|votre (?:fils|fille|enfant)|mutation|pot de depart|cheri|mon amour|darling, (?:pick|get|can)|nos eleves|our (?:pupils|students)|mes eleves|my (?:pupils|students|year|form|class|kids)|tu (?:fais|donnes) cours|vos eleves)\\b`,
    `\\b(?:bisous|bises|love),? (?:maman|papa|mamie|papi|tata|mum|mom|dad|granny)\\b|\\b(?:maman|papa|mum|mom|dad)(?: x+)?[ .!]*$`,
  ].join('|'),
);

/** Named first and spoken to: "Coucou Maëlys,". */
const greeted = /^\s*(?:(?:salut|coucou|hello|hey|hi|bonjour|bonsoir|bravo|yo|dear|cher|chere)[ ,]+)?/;

/** Does the message begin with a name of the roster? */
function greetsPupil(reading: Reading): boolean {
  const from = greeted.exec(reading.folded)?.[0].length ?? 0;
  return reading.once(findRoster).some(({ at }) => at[0] <= from);
}

/** Signed with a title: "Miss Reed" writes to a "you" so only where a pupil reads it. */
const signedFormally = /\b(?:mr|mrs|ms|miss|mme|mlle|m\.|madame|monsieur) [a-z'-]+[\s.!xX]*$/;

const indexOf = (text: string, pattern: RegExp): number | undefined => pattern.exec(text)?.index;

/** Where the first phrase of a lexicon begins. */
const firstOf = (reading: Reading, lexicon: Lexicon): number | undefined => cuesOf(reading, lexicon)[0]?.start;

/** Spoken to by first name: "Coucou Maëlys,", "Still up, Aoife?", "Youssef, …". */
const firstName =
  /^\s*(?:(?:[Ss]alut|[Cc]oucou|[Hh]ello|[Hh]ey|[Hh]i|[Bb]onjour|[Bb]onsoir|[Bb]onne nuit|[Nn]ight night|[Dd]ear|[Cc]hère?|[Bb]ravo|[Mm]orning) )?\p{Lu}\p{Ll}+(?: ?[,!:]|$)|, \p{Lu}\p{Ll}+ ?[,.!?:]/u;

/** What is said twice in other words weighs a little more. */
const oftenSaid = 0.5;

/** Where the last of the signs stands, when together they make the reader a pupil; no sign alone does. */
function weighed(reading: Reading): number | undefined {
  if (has(reading, ownCircle)) return undefined;
  let [sum, last] = [firstName.test(reading.text) ? 1 : 0, 0];
  for (const { words, weight } of letterSigns) {
    const cues = cuesOf(reading, words);
    const cue = cues.at(-1);
    if (!cue) continue;
    sum += cues.length > 1 ? weight + oftenSaid : weight;
    last = Math.max(last, cue.start);
  }
  return sum >= enoughSigns ? last : undefined;
}

/**
 * From the first word to the end of the last sentence that shows a pupil reads it; undefined when nothing does.
 * A finder: `reading.once(findPupilLetter)`.
 */
export function findPupilLetter(reading: Reading): Span | undefined {
  const weight = reading.post.kind === 'message' ? weighed(reading) : undefined;
  const told = letterTold(reading);
  if (weight === undefined) return told;
  const start = reading.text.length - reading.text.trimStart().length;
  const end = Math.max(reading.sentenceAt(Math.max(weight, start))[1], told?.[1] ?? 0);
  return [start, start + reading.text.slice(start, end).trimEnd().length];
}

/** The same by what is said to pupils only. */
function letterTold(reading: Reading): Span | undefined {
  const folded = reading.folded.slice(0, 2000);
  const isPost = reading.post.kind !== 'message';
  const called = indexOf(folded, young);
  const kept = indexOf(folded, secret);
  // Most posts end here.
  if (isPost && kept === undefined && called === undefined) return undefined;
  if (called === undefined && !second.test(folded) && !elsewhere.test(folded)) return undefined;
  const told = indexOf(folded, sure) ?? firstOf(reading, pupilsDay) ?? indexOf(folded, signedFormally);
  if (grownUp.test(folded) && !(told !== undefined && kept !== undefined)) return undefined;
  const away = indexOf(folded, elsewhere);
  const atSchool = indexOf(folded, school) ?? firstOf(reading, pupilsWorld);
  // Outside a message box only a letter that is one beyond doubt counts: the kind of the box may be unknown.
  const beyondDoubt =
    (kept !== undefined && (told ?? called) !== undefined) || (called !== undefined && told !== undefined && away !== undefined);
  if (isPost && !beyondDoubt) return undefined;
  const weak = [called, kept, away, atSchool, indexOf(folded, maybe) ?? firstOf(reading, caring)].filter(
    (at) => at !== undefined,
  );
  const named = greetsPupil(reading);
  const proven = told !== undefined || named || weak.length > 1;
  if (!proven || (formal.test(folded) && told === undefined)) return undefined;
  // What is said of school, and what is asked: the message up to there.
  const at = Math.max(...[told, ...weak].filter((one) => one !== undefined), 0);
  const start = reading.text.length - reading.text.trimStart().length;
  const end = reading.sentenceAt(Math.max(at, start))[1];
  return [start, start + reading.text.slice(start, end).trimEnd().length];
}
