/** What the charter says, read from the settings in force: it cannot promise what Relis does not check. */
import { levelOf, type Policy, type RuleId, ruleIds } from '../../../rules/api';
import type { Settings } from '../../policy/schema';
import type { Voice } from '../../words';
import { charter } from './words';

export interface CharterContent {
  readonly introduction: string;
  /** Accounts of the class, as they are named. */
  readonly accounts: readonly string[];
  /** What is never published: `block` on the account of the class. */
  readonly never: readonly string[];
  /** What is read again: `warn`. */
  readonly twice: readonly string[];
  readonly before: readonly string[];
  readonly trouble: readonly string[];
}

/** Rules at a level on the account of the class, as they are printed. */
function phrases(level: 'block' | 'warn', settings: Settings, rules: Policy, voice: Voice): string[] {
  const printed = (id: RuleId): boolean =>
    levelOf(id, 'class', rules) === level && (id !== 'school-terms' || settings.terms.length > 0);
  return ruleIds.filter(printed).map((id) => charter(voice, `rule.${id}`));
}

/**
 * @param settings the settings in force
 * @param rules what the rules are given on the account of the class
 * @param voice in the language of the charter, which may be another than that of Relis
 */
export function charterContent(settings: Settings, rules: Policy, voice: Voice): CharterContent {
  const { helpContact, country, approval, accounts } = settings;
  return {
    introduction: settings.charter.trim() || charter(voice, 'intro'),
    accounts: Object.keys(accounts).filter((name) => accounts[name] === 'class'),
    never: phrases('block', settings, rules, voice),
    twice: phrases('warn', settings, rules, voice),
    before: [charter(voice, 'before.read'), charter(voice, `before.${approval}`), charter(voice, 'before.delete')],
    trouble: [
      charter(voice, 'trouble.answer'),
      ...(helpContact.trim() ? [charter(voice, 'trouble.contact', { contact: helpContact.trim() })] : []),
      charter(voice, 'trouble.line', { line: charter(voice, `line.${country}`) }),
      charter(voice, 'trouble.mistake'),
    ],
  };
}

/** The paragraphs for the rules of the school, for its head. */
export function regulation(settings: Settings, rules: Policy, voice: Voice): string[] {
  const list = new Intl.ListFormat(voice.language, { type: 'conjunction' }).format(phrases('block', settings, rules, voice));
  const { approval, country } = settings;
  return [
    charter(voice, 'regulation.purpose', { school: settings.schoolName.trim() || 'none' }),
    charter(voice, 'regulation.never', { list }),
    charter(voice, 'regulation.consent'),
    charter(voice, 'regulation.approval', { approval }),
    charter(voice, 'regulation.staff'),
    charter(voice, 'regulation.tool'),
    charter(voice, 'regulation.help2', { contact: settings.helpContact.trim() || 'none', country }).trim(),
  ];
}
