/** Which of the school's questions fit a message, and which words of a text are explained. */
import { describe, expect, it } from 'vitest';
import { type Finding, type Post, type RuleId, ruleIds, rules } from '../../rules/api';
import { helpLines } from '../../src/review/help-lines';
import { explained } from '../../src/review/lexicon';
import { mostQuestions, questionsFor } from '../../src/review/questions';
import { Voice } from '../../src/words';
import enLexicon from '../../src/words/en/lexicon.json';
import enReview from '../../src/words/en/review.json';
import enRules from '../../src/words/en/rules.json';
import frLexicon from '../../src/words/fr/lexicon.json';
import frReview from '../../src/words/fr/review.json';
import frRules from '../../src/words/fr/rules.json';

type Asked = Parameters<typeof questionsFor>[0];
const post = (change: Partial<Asked> = {}): Asked => ({ profile: 'personal', audience: 'public', media: [], ...change });
const found = (...ids: readonly RuleId[]): Pick<Finding, 'rule'>[] => ids.map((rule) => ({ rule }));
const photo = (consent?: Post['media'][number]['consent']): Post['media'][number] => ({
  ...{ id: 'a1', name: 'walibi.jpg', kind: 'photo' },
  ...(consent && { consent }),
});

describe('the questions', () => {
  it.each<[string, Asked, readonly RuleId[], readonly string[]]>([
    ['nothing to ask', post(), [], []],
    ['a photo', post({ media: [photo()] }), ['untagged-photo'], ['image']],
    ['a photo with consent', post({ media: [photo('consent')] }), [], ['image']],
    ['a photo of nobody', post({ media: [photo('nobody')] }), [], []],
    ['somebody else’s picture', post({ media: [photo('credited')] }), [], ['credit']],
    ['an opinion', post(), ['missing-disclaimer'], ['opinion']],
    ['a pupil', post(), ['student-name', 'grade'], ['confidential']],
    ['a private message about a trip', post({ audience: 'direct' }), ['vacation-dates'], []],
    ['a party on the account of a class', post({ profile: 'class' }), ['private-life'], ['later', 'purpose']],
  ])('%s', (_, asked, ids, questions) => {
    expect(questionsFor(asked, found(...ids))).toEqual(questions);
  });

  it('are three at the most, whatever is found', () => {
    const all = questionsFor(post({ profile: 'class', media: [photo(), photo('credited')] }), found(...ruleIds));
    expect(all).toHaveLength(mostQuestions);
    expect(all[0]).toBe('image');
  });
});

describe.each([
  { language: 'fr', lexicon: frLexicon, texts: [frRules, frReview] },
  { language: 'en', lexicon: enLexicon, texts: [enRules, enReview] },
] as const)('the lexicon, $language', ({ language, lexicon, texts }) => {
  const said = JSON.stringify(texts).toLowerCase();

  it.each(Object.entries(lexicon))('explains a word that pupils are told: %s', (_, { forms }) => {
    expect(forms.split('|').some((form) => said.includes(form))).toBe(true);
  });

  it.each(ruleIds)('finds its words in what is said of %s, and changes none', (id) => {
    const why = new Voice(language, 'student').why(id);
    const pieces = explained(why, language);
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.word)).join('')).toBe(why);
  });
});

describe('words of pupils', () => {
  const onClassAccounts = ruleIds.filter((id) => rules[id].levels.class !== 'off');

  it.each(onClassAccounts)('the reason of %s is said in short sentences, without "vous"', (id) => {
    const why = new Voice('fr', 'student').why(id);
    expect(why).not.toMatch(/\bvous\b|\bvotre\b|\bvos\b/i);
    for (const sentence of why.split(/(?<=[.?])\s/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
  });

  it('explains a word where it comes first, and whole words only', () => {
    const pieces = explained('La source, et les sources : des ressources.', 'fr');
    expect(pieces).toEqual(['La ', { word: 'source', means: frLexicon.source.means }, ', et les sources : des ressources.']);
  });
});

it('no help line is ever flagged as a phone number', async () => {
  const { lint, openPolicy } = await import('../../rules/api');
  for (const [country, lines] of Object.entries(helpLines))
    for (const { number } of lines) {
      const draft = {
        ...post({ profile: 'class' }),
        author: 'student',
        kind: 'post',
        today: '2026-03-01',
        locale: 'fr',
      } as const;
      const findings = lint(
        { ...draft, text: `Appelle le ${number}` },
        { ...openPolicy, country: country as keyof typeof helpLines },
      );
      expect(
        findings.map(({ quote }) => quote),
        `${country} ${number}`,
      ).toEqual([]);
    }
});
