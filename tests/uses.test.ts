/** An account nobody has told the use of: read as strictly as any use it may have, and no stricter. */
import { describe, expect, it } from 'vitest';
import { type Draft, type Finding, levels, lint, openPolicy, type Profile, type RuleId, ruleIds, rules } from '../rules/api';
import { overlap } from '../rules/language/text/spans';
import { choices } from '../src/policy/accounts';

const policy = { ...openPolicy, roster: ['Léa Dupont'] };
const media = [{ id: 'a1', name: 'walibi.jpg', kind: 'photo' }] as const;

function read(text: string, profile: Draft['profile']): Finding[] {
  const author = profile === 'class' ? 'student' : 'teacher';
  const rest = { kind: 'post', audience: 'public', today: '2026-03-10', media, locale: 'fr' } as const;
  return lint({ text, profile, author, ...rest }, policy);
}

const levelIn = (text: string, profile: Draft['profile'], rule: Finding['rule']): string =>
  read(text, profile).find((finding) => finding.rule === rule)?.level ?? 'off';

/** Posts that a rule gives as examples, of what it flags and of what it leaves. */
const textsOf = (rule: RuleId): string[] =>
  [...rules[rule].examples.flags.slice(0, 6), ...rules[rule].examples.leaves.slice(0, 3)].map((example) =>
    (typeof example === 'string' ? example : example.text).replace(/\[\[|\]\]/g, ''),
  );

const strength = ({ level }: Finding): number => levels.indexOf(level);
const alike = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && (a.at && b.at ? overlap(a.at, b.at) : a.media === b.media && !a.at && !b.at);

describe('on an account nobody has told the use of', () => {
  it.each(ruleIds)('%s: no answer would show more or stronger, each thing is said once, and by some answer', (rule) => {
    for (const text of textsOf(rule)) {
      const unknown = read(text, 'unknown');
      const told = choices.flatMap((profile) => read(text, profile));
      for (const finding of told) {
        const kept = unknown.find((one) => alike(one, finding) && strength(one) >= strength(finding));
        expect(kept, `${finding.rule} in « ${text} »`).toBeDefined();
      }
      for (const [index, finding] of unknown.entries()) {
        expect(told).toContainEqual(finding);
        expect(unknown.slice(index + 1).filter((other) => alike(other, finding))).toEqual([]);
      }
      const starts = unknown.map(({ at }) => at?.[0] ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it.each<[string, Finding['rule'], Record<Profile | 'unknown', string>]>([
    ['Mon GSM est le 0475 12 34 56', 'phone-number', { personal: 'warn', class: 'block', school: 'hint', unknown: 'block' }],
    ['slt tt le monde, g mangé avc toi', 'sms-language', { personal: 'off', class: 'warn', school: 'warn', unknown: 'warn' }],
    ['Bravo à Léa Dupont', 'student-name', { personal: 'block', class: 'warn', school: 'warn', unknown: 'block' }],
  ])('« %s »: %s at its strictest', (text, rule, expected) => {
    for (const [profile, level] of Object.entries(expected))
      expect(levelIn(text, profile as Draft['profile'], rule), profile).toBe(level);
  });

  it('looks for what only pupils write, too', () => {
    expect(levelIn('Noa et moi, on aime le vélo', 'personal', 'student-name')).toBe('off');
    expect(levelIn('Noa et moi, on aime le vélo', 'unknown', 'student-name')).not.toBe('off');
  });
});
