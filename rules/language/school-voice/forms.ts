/** The forms of speaking for the school, in both languages: which words, in which order, how far apart. */
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import * as claim from './claim-words';
import { type Form, form } from './form';
import { findInstitutions, findMentions, findOurs, findSubjects, findTheSchool } from './mentions';
import * as verdict from './verdict-words';

const { firstPerson, iOrWe, speak, forThem } = claim;
const quiet = { quiet: true } as const;

/** The preposition that says whose spokesperson somebody is. */
const whose = /^(?:de|du|des|d|pour|of|for|at|from)$/;
/** What stands before a spokesperson one tells of: "le porte-parole du collège a dit". */
const told =
  /^(?:le|la|les|un|une|du|au|des|leur|son|sa|de|par|quel|aucun|mot|notre|mon|est|mari|etre|nouveau|nouvelle|the|a|an|this|that|no|by|which|our|their|its|his|her|any|is|new|for|was)$/;

const groups = new Set(
  'class form year group student students pupil pupils council union police government ministry team youth club army company'.split(
    ' ',
  ),
);

/** Spokespersons, but for those of somebody else: of a government, a group of pupils, a union. A finder. */
function findSpokespersons(reading: Reading): readonly Cue[] {
  const tokens = reading.tokens;
  const schools = reading.once(findMentions);
  return cuesOf(reading, claim.spokesperson).filter(({ first, last }) => {
    if (groups.has(tokens[first - 1]?.word ?? '')) return false;
    const next = tokens[last + 1];
    if (!next?.joined || !whose.test(next.word)) return true;
    return schools.some((school) => school.first > last && school.first <= last + 3);
  });
}

/** Officers nobody is told of: "Porte-parole du lycée, je…". A finder. */
function findUntold(reading: Reading): readonly Cue[] {
  const tokens = reading.tokens;
  return cuesOf(reading, claim.officer).filter(
    ({ first }) => !(tokens[first]?.joined && told.test(tokens[first - 1]?.word ?? '')),
  );
}

/** A school or its head: who may ask somebody to speak. A finder. */
const findAuthorities = (reading: Reading): readonly Cue[] =>
  [...reading.once(findMentions), ...cuesOf(reading, claim.heads)].sort((a, b) => a.first - b.first);

/** "The school's". A finder. */
function findOwners(reading: Reading): readonly Cue[] {
  const tokens = reading.tokens;
  return reading.once(findInstitutions).filter(({ last }) => tokens[last + 1]?.joined && tokens[last + 1]?.word === 's');
}

/** "Everyone at Brookside". A finder. */
function findEveryoneAt(reading: Reading): readonly Cue[] {
  const tokens = reading.tokens;
  return cuesOf(reading, claim.everyoneAt).flatMap((cue) => {
    const next = tokens[cue.last + 1];
    const isNamed = next?.joined && /\p{Lu}/u.test(reading.text[next.start] ?? '');
    return isNamed ? [{ ...cue, end: next.end, last: cue.last + 1 }] : [];
  });
}

/** Where one represents a school elsewhere, it is in a contest. */
const staysHome = /^(?! (?:in|at|for|on|au|aux|a la|en|lors)\b)/;
/** "Le collège vous répond au 3e étage": where to ask, not what is said. */
const notAPlace =
  /^(?! (?:au|aux|à la|a la|en salle|sur place|par téléphone|par telephone|in room|at the (?:desk|office|gate)|on the)\b)/;
/** A colon, soon: what follows is the statement. */
const colon = /^[^.!?\n:]{0,25}:(?!\/)/;
const afterwards =
  /^[^.!?\n]{0,30}?(?: ?:(?!\/)| (?:apres|suite|a la suite|du \d|a l'article|contre|face|regarding|concerning|following|about the|after)\b)/;
/** The message itself follows: "du collège Ferry : …". */
const announces = /^(?: (?!est |is |etait |was )[\w'-]+){0,2} ?:(?!\/)/;

const roles: readonly Form[] = [
  form('role', [claim.inTheNameOf, 3, findAuthorities], { unbroken: true }),
  form('role', [claim.inTheNameOf, 4, claim.staff], { unbroken: true }),
  form('role', [claim.inTheNameOf, findEveryoneAt]),
  form('role', [claim.onTheBehalf, findMentions, 1, claim.itsBehalf]),
  form('role', [claim.within, findMentions, 1, claim.itsName]),
  form('role', [claim.onThePartOf, 1, findInstitutions], quiet),
  form('role', [claim.asWho, 3, findSpokespersons], { given: [firstPerson] }),
  form('role', [claim.asWho, 4, claim.officer, 3, findMentions]),
  form('role', [claim.asWho, 1, claim.representative, 2, findMentions]),
  form('role', [claim.asWho, 2, claim.voice, 2, findMentions], { unless: claim.contest }),
  form('role', [claim.asWho, findOwners, 2, claim.representative]),
  form('role', [claim.dutyOf, 1, claim.officer, 2, findMentions]),
  form('role', [iOrWe, 4, speak, 2, forThem, findTheSchool], { without: claim.denied }),
  form('role', [iOrWe, 3, claim.write, forThem, findTheSchool], { without: claim.denied }),
  form('role', [claim.speaking, 1, forThem, 2, claim.heads], { without: claim.denied }),
  form('role', [claim.speaking, 2, forThem, 3, findInstitutions], { without: claim.denied }),
  form('role', [claim.speaking, 2, forThem, 3, findTheSchool], { without: claim.denied }),
  form('role', [findSubjects, 10, claim.thatISpeakFor]),
  form('role', [claim.represent, 1, findMentions], { unless: claim.contest, after: staysHome }),
  form('role', [iOrWe, 2, speak, 2, claim.asSuch, 1, findInstitutions], { without: claim.denied }),
  form('role', [verdict.voicing, 2, verdict.thoughts, 3, findMentions]),
  form('role', [verdict.atTheRequestOf, 1, findAuthorities, 5, verdict.iCorrect]),
  form('role', [claim.mandated, 6, claim.toThePublic], { given: [findAuthorities, firstPerson], unless: claim.occasion }),
  form('role', [claim.exOfficio, 2, forThem, findTheSchool], { without: claim.denied }),
  form('role', [claim.asWho, claim.schoolRepresentative]),
  form('role', [claim.ourVoice], { given: [claim.press] }),
  form('role', [findSpokespersons, claim.ofIt, 1, findInstitutions, 4, claim.willAnswer]),
  form('role', [findAuthorities, 3, claim.mandated, 6, claim.toThePublic], { unless: claim.occasion }),
  form('role', [findAuthorities, 3, claim.asked, 6, claim.toEverybody], { unless: claim.occasion }),
  form('role', [claim.asked, 3, findAuthorities, 4, claim.toEverybody], { unless: claim.occasion }),
  form('role', [claim.asked, 3, claim.toThePublic, 4, forThem, findTheSchool]),
  form('role', [claim.mandated, 4, findAuthorities, 6, claim.toThePublic], { unless: claim.occasion }),
  form('role', [claim.mine, 6, claim.binds, 3, findTheSchool], { without: claim.denied }),
  form('role', [claim.approvedBy, 1, findAuthorities]),
  form('role', [findSubjects, 12, claim.toThePublic, 4, claim.inItsName]),
];

const selves: readonly Form[] = [
  form('self', [claim.identity, 4, findSpokespersons], { without: claim.denied }),
  form('self', [claim.identity, 4, claim.officer, 3, findMentions], { without: claim.denied }),
  form('self', [claim.theOneWho, 1, findMentions]),
  form('self', [claim.hat], { given: [findMentions] }),
  form('self', [findUntold, 1, claim.ofIt, 1, findMentions]),
  form('self', [claim.hereIs, 2, claim.voice, 1, findMentions], { unless: claim.contest }),
  form('self', [claim.voice, 2, findMentions, 4, claim.isMe]),
  form('self', [forThem, findTheSchool, 3, claim.isMe]),
  form('self', [findSubjects, 10, claim.itsEcho]),
];

const declared: readonly Form[] = [
  form('verdict', [findSubjects, 3, verdict.takesAStand], { unless: verdict.noStand }),
  form('verdict', [findSubjects, 3, verdict.expresses, 2, verdict.feelings]),
  form('verdict', [findSubjects, 1, verdict.solemnly], { unless: verdict.opens }),
  form('verdict', [findSubjects, 2, verdict.saysSoftly, 2, verdict.solemnly], { unless: verdict.opens }),
  form('verdict', [findSubjects, 3, verdict.saysSoftly], { given: [claim.assured] }),
  form('verdict', [findSubjects, 2, verdict.lets], { quiet: true, after: notAPlace }),
  form('verdict', [findSubjects, verdict.communicates], { after: /^ ?:(?!\/)/ }),
  form('verdict', [findSubjects, 1, verdict.saysSoftly], { after: /^ ?:(?!\/)/, quiet: true }),
  form('verdict', [findOwners, 1, verdict.position, 6, claim.comeToMe]),
  form('verdict', [findOurs, 1, verdict.ourStand], { unless: verdict.noStandOfOurs, quiet: true }),
  form('verdict', [findTheSchool, 12, claim.channel]),
  form('verdict', [claim.channel, 4, findInstitutions]),
  form('verdict', [claim.everyoneAt, 4, verdict.weStand]),
  form('verdict', [claim.asSuch, claim.staff, 1, findMentions, 6, verdict.weStand]),
  form('verdict', [verdict.weAt, 1, findMentions, 6, verdict.weStand]),
  form('verdict', [claim.asSuch, 1, findInstitutions, 4, verdict.weStand], { given: [claim.weOnly] }),
  form('verdict', [findMentions, 4, claim.asOne, 2, verdict.theyStand]),
  form('verdict', [claim.weOnly, findMentions, 6, verdict.weStand], { given: [findInstitutions] }),
  form('verdict', [claim.weOnly, claim.members, 2, findInstitutions, 6, verdict.weStand]),
  form('verdict', [findSubjects, verdict.andMyself, 4, verdict.weStand]),
  form('verdict', [verdict.itIs, findSubjects, 2, verdict.thatSpeaks]),
  form('verdict', [verdict.thisIs, findSubjects, 1, verdict.speakingNow], { unless: claim.contest }),
  form('verdict', [verdict.hereSpeaks, findSubjects], { after: colon }),
  form('verdict', [verdict.hereSpeaks, findSubjects], quiet),
  form('verdict', [verdict.officiallyThat, findSubjects], { unless: verdict.opens }),
  form('verdict', [claim.straightFrom, 1, findTheSchool]),
  form('verdict', [claim.straightFrom, 1, claim.heads]),
  form('verdict', [findSubjects, verdict.here], { after: /^ ?[:,]/ }),
  form('verdict', [claim.signed, findInstitutions]),
];

/** A stand on a matter, not on a hill. */
const onAMatter =
  /^(?: on (?:this|that|it|all this|the (?:strike|ban|issue|matter|question|proposal|bill|vote|budget|cuts|merger)|\w+ing|phones|uniforms?)\b| ?:(?!\/))/;

const positions: readonly Form[] = [
  form('verdict', [verdict.hereIsWhere, 4, verdict.stands], { after: onAMatter, unless: claim.oneself }),
  form('verdict', [verdict.hereIsWhat, findSubjects, 1, verdict.hasToSay]),
  form('verdict', [findOwners, 1, verdict.line, verdict.isFirm]),
  form('role', [findMentions, 8, claim.comeToMe], { given: [claim.press] }),
  form('verdict', [verdict.takeThis, 5, verdict.position, 2, findInstitutions]),
  form('verdict', [verdict.takeThis, 4, findOwners, 2, verdict.position]),
  form('verdict', [verdict.hereIsThe, 3, verdict.declaration, 2, findInstitutions], { unless: verdict.notYet }),
  form('verdict', [verdict.hereIsThe, 2, findOwners, 2, verdict.declaration], { unless: verdict.notYet }),
  form('verdict', [claim.mine, 3, verdict.isSo, 2, findOwners, 1, verdict.stance], { without: claim.denied }),
  form('verdict', [verdict.official, 1, verdict.position, 3, findInstitutions]),
  form('verdict', [verdict.position, 1, verdict.official, 2, findInstitutions]),
  form('verdict', [findInstitutions, 1, verdict.official, 1, verdict.position]),
  form('verdict', [verdict.position, 2, findInstitutions, 4, verdict.officialFrench]),
  form('verdict', [verdict.stanceOf, 1, findInstitutions, 9, verdict.isSo], { unless: verdict.notYet }),
  form('verdict', [findOwners, 1, verdict.stance, 7, verdict.isSo], { unless: verdict.notYet }),
  form('verdict', [verdict.stanceOf, 1, findInstitutions], { after: colon }),
  form('verdict', [verdict.viewOf, 1, findInstitutions]),
  form('verdict', [verdict.itIs, findOwners, 1, verdict.stance]),
  form('verdict', [iOrWe, 2, verdict.conveys, findOwners, 1, verdict.stance], { without: claim.denied }),
  form('verdict', [verdict.ourOfficial], { after: colon }),
  form('verdict', [verdict.thisIs, verdict.ourOfficial]),
  form('verdict', [verdict.hereIsThe, verdict.ourOfficial]),
  form('verdict', [verdict.message, 1, findInstitutions], { after: announces }),
  form('verdict', [findOwners, 1, verdict.stance], { after: colon }),
  form('verdict', [verdict.statement, 1, findInstitutions], { after: afterwards }),
];

export const forms: readonly Form[] = [...roles, ...selves, ...declared, ...positions];
