// @vitest-environment node
/** Whatever is typed: no rule throws, no offset is wrong, and no rule takes long on a text made to be slow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, openPolicy, type Policy, type RuleId, ruleIds, type Span } from '../rules/api';
import { postOf } from './language/reading';

const always = { personal: 'block', class: 'block', school: 'block' } as const;
const loud: Policy = {
  ...openPolicy,
  levels: Object.fromEntries(ruleIds.map((id) => [id, always])),
  roster: ['Léa Dupont', 'Noël Petit', 'O’Neil Sean', 'Zoé'],
  allow: ['@ecole.be', '+32 4 123 45 67', 'Rue Haute 1'],
  terms: ['con', 'le nul', 'a*', '* con', 'rue de * a', 'zéro* six*', '0*', '* * * * élève'].map((words) => ({ words })),
};

/** What rules look for, in pieces: put together at random they nearly make numbers, names, dates, links. */
const pieces = [
  ...[
    '06',
    '12',
    '34',
    '0475',
    '+33',
    '00',
    '(0)',
    'zéro',
    'six',
    'douze',
    'o',
    'tél',
    '☎',
    '1',
    '000',
    '2026',
    '12/03',
    '12/20',
    '20',
    '€',
  ],
  ...['lea', '@', ' at ', 'arobase', 'point', '.', 'gmail', 'com', 'https://', 'bit.ly/', 'www.', '/', '?', '#', ':', '//'],
  ...[
    'rue',
    'des',
    'Lilas',
    'Road',
    'Elm',
    'bte',
    'Paris',
    'LS6 2AB',
    'chez',
    'née le',
    'ans',
    'mdp',
    'code',
    'INE',
    'IBAN',
    'BE68',
  ],
  ...[
    'Léa',
    'D.',
    'Mme',
    'élève',
    'mon',
    'ma',
    'class',
    'my',
    'pupil',
    'le',
    'au nom de',
    'école',
    'on',
    'part',
    'du',
    'au',
    'juillet',
    'nul',
    'con',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\u00a0',
    '\u202f',
    '\u200b',
    '\u200d',
    '\ufe0f',
    '\u20e3',
    '\u0301',
    '\u00ad',
    '\u202e',
    '\u2067',
    '\t',
    '\u0000',
  ],
  ...[
    '👩‍🏫',
    '🇧🇪',
    '0️⃣',
    '６',
    '𝟘',
    'ß',
    'ﬁ',
    'İ',
    'ı',
    'œ',
    '’',
    '«',
    '»',
    '“',
    '-',
    '–',
    '_',
    '*',
    ',',
    '!',
    '\ud83d',
    '\udc69',
    'ا',
    'ש',
    '漢',
  ],
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  // UTF-16 units, lone surrogates included.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
);

const anyPost = fc.record({
  text: anyText,
  profile: fc.constantFrom('personal' as const, 'class' as const, 'school' as const),
  author: fc.constantFrom('teacher' as const, 'student' as const),
  kind: fc.constantFrom('post' as const, 'reply' as const, 'message' as const, 'profile' as const),
  locale: fc.constantFrom('fr' as const, 'en' as const),
});

function expectInside([start, end]: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('lint, on any text', () => {
  it('gives sorted findings with exact offsets, the same each time', () => {
    fc.assert(
      fc.property(anyPost, (parts) => {
        const post = postOf(parts.text, parts);
        const findings = lint(post, loud);
        expect(post.text).toBe(parts.text);
        expect(lint(post, loud)).toEqual(findings);
        const spans = findings.flatMap(({ at }) => (at ? [at] : []));
        expect(spans.map(([start]) => start)).toEqual(spans.map(([start]) => start).sort((a, b) => a - b));
        for (const { at, quote, offers } of findings) {
          if (at) {
            expectInside(at, post.text);
            expect(quote).toBe(post.text.slice(...at));
            expect(quote).not.toBe('');
          }
          const edits = offers.flatMap((offer) => (offer.kind === 'edit' ? offer.edits : []));
          for (const edit of edits) expectInside(edit.at, post.text);
        }
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});

/** Texts that make careless patterns start again from every character. */
const hostile = [
  ...[
    'a',
    'A',
    '0',
    '0 ',
    '06 ',
    '06.',
    '0-',
    '+',
    '+3',
    '12/',
    '1 000 ',
    '9'.repeat(9),
    'o',
    'o6 ',
    '٠',
    ' ',
    '\n',
    '.',
    '. ',
    '…',
    '!',
    '"',
    "'",
    "l'",
    '-',
    '_',
    '@',
    '#',
    '/',
    '(',
    '((0',
    ':',
    '« ',
  ],
  ...['zéro ', 'zero six ', 'vingt et ', 'double ', 'plus ', 'tel ', 'tel06', 'appelle ', 'numero 12 ', 'call me at 5 '],
  ...[
    'a@',
    'a.',
    'a@a.',
    'a-a.',
    'a at ',
    'a point ',
    'a (at) b (',
    'arobase ',
    'a+b_c.',
    'http://',
    'http://a',
    'https://a@',
    'www.',
    'www.a.',
    'x.com ',
    'bit.ly/',
  ],
  ...[
    'rue ',
    '1 rue ',
    '1 rue de la ',
    'rue de la a ',
    '1 Elm ',
    '1 Elm Road ',
    'Road ',
    'A1 ',
    'AB1 2',
    '1 place A ',
    'Rue A 1, 1000 ',
    'A ',
  ],
  ...[
    'Léa ',
    'Léa D. ',
    'léa et ',
    'mon élève ',
    'Mme A ',
    'Marie-',
    'a eu 8/20 ',
    '8/20 ',
    'le 12 ',
    'du 1 au ',
    'né le ',
    'je pars ',
    'mdp : ',
    'mot de passe ',
    'code 1234 ',
  ],
  ...['é', 'e\u0301', '\u0301', '\u200b', '👩‍🏫', '\ud83d', 'ﬁ', 'İ', '\u202e', '0️⃣', 'aA', 'a1', '1a', 'a\n', '\n\n', '\t'],
  ...[
    'con ',
    'c*n ',
    'il paraît que ',
    'au nom de ',
    "l'école ",
    'mes élèves sont ',
    'personne ',
    'u ',
    'mdr ',
    '"a b c d e f g h ',
    'https://a.fr/b ',
  ],
].map((unit) => unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000));

/** Milliseconds of processor time of the best of some runs: what the work costs when nothing else is running. */
function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const start = performance.now();
    work();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, wall, (user + system) / 1000);
  }
  return least;
}

/** The contract: 10,000 characters within 20 ms, on a machine that is not busy with something else. */
const budget = 20;
/** A busy or slow machine may take longer, never so long; and four times the text never much more than four times the time. */
const patience = 25 * budget;
const steepest = 12;

describe.each(ruleIds)('%s, on 10,000 hostile characters', (id: RuleId) => {
  const off = { personal: 'off', class: 'off', school: 'off' } as const;
  const alone: Policy = { ...loud, levels: Object.fromEntries(ruleIds.map((other) => [other, other === id ? always : off])) };
  const cost = (text: string, runs: number): number => best(runs, () => lint(postOf(text), alone));

  /** Measured in turns, so that a machine that is busy for a while is busy for both; the best of each counts. */
  function steadily(text: string): string | undefined {
    let [whole, quarter] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < 8; turn++) {
      whole = Math.min(whole, cost(text, 2));
      quarter = Math.min(quarter, cost(text.slice(0, text.length / 4), 2));
      if (whole <= budget) return undefined;
    }
    const growth = whole / quarter;
    return whole > patience || growth > steepest
      ? `${whole.toFixed(0)} ms, ${growth.toFixed(1)} times a quarter of it`
      : undefined;
  }

  it('stays quick', () => {
    const slow: string[] = [];
    for (const text of hostile) {
      if (cost(text, 1) <= budget) continue;
      const excess = steadily(text);
      if (excess) slow.push(`${JSON.stringify(text.slice(0, 24))}: ${excess}`);
    }
    expect(slow).toEqual([]);
  }, 60_000);
});
