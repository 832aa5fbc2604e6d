import { replace } from '../offers';
import type { Span } from '../post';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

/** Words of a name that say what the account is for; looked for inside "mrjohnson_tenthgradeclass" too. */
const purpose =
  /class|ecole|school|college|lycee|athenee|academ|institut|maternelle|primaire|gymnase|cegep|campus|eleves|pupils|students|grade|year ?\d|yr\d|homeroom|form ?\d|cdi|library|bibliotheque|journal|webradio|radio|choir|chorale|club|eco ?delegue|ulis|segpa|upe2a|\b(?:cp|ce[12]|cm[12]|ps|ms|gs|tps|p[1-6]|[3-6]e[a-z0-9]?|[3-6]eme|2n?de|1ere|tle|terminale|[1-9]h|1[01]h|s[1-6])(?:[ _.-]|$|[a-z]\b)|(?:^|[_.-])(?:cp|ce[12]|cm[12]|p[1-6]|[3-6]e[a-z]?|y\d{1,2}|\d{1,2}[a-d])(?:[_.-]|$)/;

/** Nicknames: fine among friends, odd on a message to parents. */
const nickname =
  /\bxx|xx\b|p'?tite?|choun|loulou|doudou|bisou|princess|prince\b|bebe|baby|boss|gamer|lover|lol|kawaii|minou|chaton|nounours|queen|king\b|crazy|sexy|angel|ninja|dragon|licorne|unicorn|pokemon|cutie|badass|warrior|le_?bg|labg|lebgdu|dark|killer|diva|ptdr|swag|[a-z]+du\d\d$/;

/** The first line of a profile is the name of the account. */
function nameIn({ text }: Reading): Span {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end).trimEnd();
  return [start, start + line.length];
}

/**
 * The name of a class or school account that does not say what it is; a nickname on a professional one (G04, G26).
 * It reads the profile, never a post.
 */
export default defineRule({
  guidelines: ['G04', 'G26'],
  levels: { personal: 'hint', class: 'hint', school: 'hint' },
  sees: 'text',
  *check(reading) {
    const { kind, profile, author } = reading.post;
    if (kind !== 'profile') return;
    const at = nameIn(reading);
    const name = reading.folded.slice(...at);
    const written = reading.text.slice(...at);
    if (nickname.test(name) && (author === 'teacher' || profile !== 'personal')) {
      yield { at, say: 'nickname', offers: [replace(at, { phrase: 'plain' }, 'plain')] };
      return;
    }
    if (profile === 'personal' || purpose.test(name)) return;
    // A handle takes no space; a displayed name may have one.
    const handle = /^@?[\w.-]+$/.test(name);
    const french = reading.post.locale === 'fr';
    const [word, offered] =
      profile === 'class'
        ? french
          ? ['classe', 'class']
          : ['class', 'class']
        : french
          ? ['ecole', 'school']
          : ['school', 'school'];
    const put = handle ? `${written}_${word}` : `${written} (${word === 'ecole' ? 'école' : word})`;
    const offers: Offer[] = [replace(at, put, offered, { put })];
    yield { at, say: profile, offers };
  },
  examples: {
    flags: [
      { text: '[[@samjohnson]]', say: 'class', post: { kind: 'profile', profile: 'class', locale: 'en' } }, // MCPS, the guide's own
      {
        text: '[[Sam Johnson]]\nThe account of my favourite people',
        say: 'class',
        post: { kind: 'profile', profile: 'class', locale: 'en' },
      },
      { text: '[[Anne Martin]]\nLa vie de mes élèves', say: 'class', post: { kind: 'profile', profile: 'class' } },
      { text: '[[@saint_exemple]]', say: 'school', post: { kind: 'profile', profile: 'school' } },
      { text: '[[ptitchounete12]]', say: 'nickname', post: { kind: 'profile', profile: 'school' } }, // FWB 1.2
      { text: '[[xX_DarkProf_Xx]]', say: 'nickname', post: { kind: 'profile' } },
    ],
    leaves: [
      { text: '@mrjohnson_tenthgradeclass', post: { kind: 'profile', profile: 'class', locale: 'en' } }, // MCPS
      { text: 'La 6e B du collège', post: { kind: 'profile', profile: 'class' } },
      { text: 'cm2_des_tilleuls', post: { kind: 'profile', profile: 'class' } },
      { text: 'École des Tilleuls\nCompte officiel', post: { kind: 'profile', profile: 'school' } },
      { text: 'Anne Martin\nProfesseure de français', post: { kind: 'profile' } },
      { text: 'ptitchounete12', post: { profile: 'school' } }, // not a profile
      { text: 'the Year 4 page', post: { kind: 'profile', profile: 'class', locale: 'en' } },
    ],
  },
});
