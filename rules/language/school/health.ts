/**
 * Health, disability and learning difficulties, in words. The term is looked for first, what stands before it after:
 * a list of a hundred terms behind a list of verbs would take V8 half a second to compile.
 */
import type { Span } from '../../post';
import { anyOf } from '../patterns';

const adjective = [
  'dyslexiques?',
  'dyspraxiques?',
  'dysphasiques?',
  'dysorthographiques?',
  'dyscalculiques?',
  'multi-?dys',
  'dys',
  'hyperacti(?:f|ve)s?',
  'autistes?(?: (?:severe|leger|non verbal|asperger))?',
  'trisomiques?',
  'handicapee?s?(?: moteur)?',
  'diabetiques?',
  'epileptiques?',
  'asthmatiques?',
  'allergiques? (?:a|aux?) [a-z]+',
  'anorexiques?',
  'boulimiques?',
  'depressi(?:f|ve)s?',
  'suicidaires?',
  'bipolaires?',
  'malentendante?s?',
  'malvoyante?s?',
  'sourde?s?(?: profonde?)?',
  'aveugles?',
  'begues?',
  'mutiques?',
  'tdah',
  'tsa',
  'hpi',
  'enceinte',
  'boursi(?:er|ere)',
  'orphelin(?:e)?',
  'sans-papiers?',
  'refugiee?',
  'allophone',
  'musulmane?',
  'juif',
  'juive',
  'temoin de jehovah',
  'voilee',
  'homosexuelle?',
  'lesbienne',
  'transgenre',
  'dyslexic',
  'dyspraxic',
  'autistic',
  'nonverbal',
  'non-verbal',
  'diabetic',
  'epileptic',
  'asthmatic',
  'hyperactive',
  'adhd',
  'deaf',
  'disabled',
  'anorexic',
  'bulimic',
  'suicidal',
  'depressed',
  'pregnant',
  'hearing impaired',
  'visually impaired',
  'wheelchair-bound',
  'undocumented',
  'homeless',
  'fostered',
  'muslim',
  'jewish',
  'transgender',
  'neurodivergent',
  'selectively mute',
  'on the spectrum',
  'statemented',
  'a young carer',
  'grieving',
  'en deuil',
  'harcelee?s?',
  'bullied',
  'precoce',
  'illettree?s?',
  'analphabetes?',
  'dyslexique et [a-z]+',
  'eal',
];

const condition = anyOf([
  'dyslexie',
  'dyspraxie',
  'dysphasie',
  'dyscalculie',
  'dysorthographie',
  'autisme',
  'trisomie(?: 21)?',
  "troubles? (?:autistiques?|dys|de l'attention|du comportement|du langage|alimentaires?|anxieux|psy[a-z]*|du spectre [a-z]+|oppositionnels?)",
  'tdah?',
  'tsa',
  'tnd',
  'toc',
  'tourette',
  'diabete',
  'epilepsie',
  'asthme',
  'cancer',
  'leucemie',
  'tumeur',
  'mucoviscidose',
  'drepanocytose',
  'depression',
  'anorexie',
  'boulimie',
  'phobie scolaire',
  'hemophilie',
  'sida',
  'vih',
  'maladie [a-z]+',
  'begaiement',
  'un handicap',
  'handicap [a-z]+',
  'un traitement',
  'une maladie',
  'un cancer',
  'haut potentiel',
  "crises? d'(?:epilepsie|angoisse|asthme|autisme)",
  'otites?',
  'une operation',
  'une greffe',
  'une chimio',
  'chimio',
  'une maladie [a-z]+',
  'un trauma',
  'une phobie',
  'commotion',
  'covid long',
  'mononucleose',
  'dyslexia',
  'dyspraxia',
  'dyscalculia',
  'autism',
  'aspergers?',
  "asperger's",
  "down'?s syndrome",
  'down syndrome',
  'adhd',
  'add',
  'odd',
  "tourette'?s",
  'diabetes',
  'epilepsy',
  'leukaemia',
  'leukemia',
  'cystic fibrosis',
  'cerebral palsy',
  'anxiety(?: disorder)?',
  'depression',
  'an eating disorder',
  'anorexia',
  'bulimia',
  'ptsd',
  'ocd',
  'a stutter',
  'a stammer',
  'a tumou?r',
  'cancer',
  'panic attacks?',
  'seizures?',
  'learning (?:difficulties|disability|disabilities)',
  'special needs',
  'selective mutism',
  'sickle cell',
  'type (?:1|one)',
  't1d',
  'chemo(?:therapy)?',
  'a brain tumou?r',
  'a hearing aid',
  'hearing aids?',
  'a feeding tube',
  'a heart condition',
  'surgery',
]);
const plan = anyOf([
  'paps?',
  'pai',
  'pps',
  'ppre',
  'geva-?sco',
  'pia',
  'aesh',
  'avs',
  'notification mdph',
  'dossier mdph',
  'mdph',
  'rqth',
  'suivi (?:orthophonique|psy[a-z]*|cmpp|educatif|judiciaire|sessad)',
  'amenagements? raisonnables?',
  'tiers[- ]temps',
  'ulis',
  'segpa',
  "plan d'intervention",
  'orthophoniste',
  'psychologue',
  'aemo',
  'mesure educative',
  'une? tutrice',
  'une? mna',
  'psychiatre',
  'pedopsychiatre',
  'educateur',
  'juge des enfants',
  'neuropsy[a-z]*',
  'ieps?',
  'ehcp',
  '504(?: plan)?',
  'an? aide',
  'one-to-one',
  '1:1',
  'bip',
  'camhs',
  'social worker',
  'probation officer',
  'therapist',
  'counsellor',
  'counselor',
  'speech therap(?:y|ist)',
  'a safeguarding file',
  'sen(?:d)? register',
  'safeguarding concern',
  'child protection plan',
  'sen support',
  'behaviou?r plan',
  'statement of sen',
  'free school meals',
  'fsm',
  'pupil premium',
]);

/** Whole words, from a list of sources. */
const wordsOf = (source: string): RegExp => new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`, 'g');

const nouns = wordsOf(condition);
const plans = wordsOf(plan);
const adjectives = wordsOf(anyOf(adjective));
const services = wordsOf('(?:psy|cmpp|cmp|hopital de jour|service social|ase)');

/** "a un", "vient d'avoir son", "has severe": what one has. */
const having =
  /(?<![a-z0-9])(?:(?:a|ont|avoir|aura|aurait|avait|a enfin|a toujours|a aussi|vient d'avoir) (?:un |une |des |son |sa |enfin |obtenu |obtenu un |recu un |enfin un |eu son |eu un )?|(?:has|have|had|got|gets|having|with|getting|needs?) (?:just |now |recently |severe |mild |an? |his |her |their |really bad |bad |type 1 |type one |suspected |undiagnosed |own )*)$/;
/** "souffre de", "suivie en", "diagnosed with". */
const suffering =
  /(?<![a-z0-9])(?:(?:souffre|souffrent|atteinte?s?|porteur|porteuse|victime|diagnostiquee?s?|reconnue?s?|suivie?s?|soignee?s?|traitee?s?|medicamentee?s?)(?: (?:de|d'|du|des|par|pour|chez|comme|en|au|a la|a l'))? ?(?:un |une |son |sa |l'|la |le )?|(?:diagnosed|struggling|struggles|living|suffers|suffering|born|battling|dealing)(?: (?:with|from|as))? (?:an? |severe |mild )?)$/;
/** "est un peu", "is quite". */
const being =
  /(?<![a-z0-9])(?:est|es|sont|etait|serait|c'est un|c'est une|is|are|was|he's|she's|being|as) (?:un |une |an? |tres |completement |totalement |un peu |plutot |severely |quite |really |so |also |clearly |surement |probablement |probably |hyper |super |legerement |profoundly )?$/;

const longest = 48;

function* preceded(folded: string, terms: RegExp, before: readonly RegExp[]): Iterable<Span> {
  for (const { 0: term, index } of folded.matchAll(terms)) {
    const head = folded.slice(Math.max(0, index - longest), index);
    const starts = before.flatMap((pattern) => pattern.exec(head)?.index ?? []);
    if (starts.length > 0) yield [index - head.length + Math.min(...starts), index + term.length];
  }
}

/** Ways of telling it that hold together. */
const phrases =
  /(?<![a-z0-9])(?:en fauteuil(?: roulant)?|in a wheelchair|sous ritaline|sous (?:traitement|antidepresseurs|medicaments)|on (?:medication|meds|ritalin|antidepressants)|off (?:his|her|their) meds|a oublie (?:son|sa|ses) (?:ritaline|medicaments?|medocs|traitement|insuline)|fait une? (?:hypo|crise|ts|depression|tentative de suicide|fausse couche|burn ?out)|tente de se suicider|tentative de suicide|(?:se |s'est )(?:scarifie[er]?|mutile[er]?|fait vomir)|self-harm(?:s|ing|ed)?|hospitalisee?s?|in hospital|en (?:hopital de jour|cure|soins psy[a-z]*)|tried to (?:kill (?:himself|herself)|take (?:his|her) own life)|on suicide watch|had a (?:miscarriage|breakdown|seizure|panic attack)|est begue|begaie|stutters|stammers|sees? a (?:therapist|psychologist|psychiatrist)|voit (?:un |une |le |la )?(?:psy|psychologue|orthophoniste|pedopsychiatre)|va chez (?:le psy|la psy|l'orthophoniste|le psychologue)|ne sait (?:toujours |meme )?pas (?:lire|ecrire)|can't (?:even )?read|cannot read|still can't read|wets? (?:himself|herself|the bed)|fait pipi (?:au lit|dans sa culotte)|a (?:des |attrape des )?poux|has (?:head ?lice|nits|lice))(?![a-z0-9])/g;

/** "a un PAP", "souffre de dyslexie", "est diabétique", "in a wheelchair". @param folded yields spans of it */
export function* findHealth(folded: string): Iterable<Span> {
  yield* preceded(folded, plans, [having, suffering]);
  yield* preceded(folded, nouns, [having, suffering]);
  yield* preceded(folded, adjectives, [being, suffering]);
  yield* preceded(folded, services, [suffering]);
  for (const { 0: words, index } of folded.matchAll(phrases)) yield [index, index + words.length];
}

/** Adjectives beside a pupil: "mon élève dyslexique", "my autistic student", "ma petite diabétique". */
export const told = new RegExp(
  `(?<![a-z0-9-])(?:${anyOf([...adjective, 'harcelee?s?', 'battue?s?', 'placee?s?', 'hospitalisee?s?', 'exclue?s?', 'renvoyee?s?', 'precoces?', 'malades?', 'bullied', 'excluded', 'expelled', 'suspended', 'adopted', 'refugee', "with (?:special needs|sen|adhd|autism|dyslexia|down'?s syndrome|epilepsy|diabetes|an iep|anxiety|cancer|learning difficulties)", '(?:avec|sous) (?:un |une )?(?:pap|pai|pps|tdah|aesh|avs|autisme|trisomie|handicap|notification)', 'a besoins (?:particuliers|specifiques|educatifs particuliers)'])})(?![a-z0-9])`,
  'g',
);
