/** What a file would change, line by line, in words; nothing is done yet. */
import { levelOf, openPolicy, type Profile, type RuleId, ruleIds } from '../../../rules/api';
import type { Change } from '../../policy/changes';
import type { Voice } from '../../words';
import { settings } from '../words';
import { valueWords } from './value-words';

const isRule = (id: string): id is RuleId => (ruleIds as readonly string[]).includes(id);

/** One line of the list. */
export function changeWords(change: Change, voice: Voice): string {
  const what = settings(voice, `key.${change.key}`);
  switch (change.key) {
    case 'levels': {
      const { rule, use, from, to } = change;
      const usual = isRule(rule) ? levelOf(rule, use, openPolicy) : 'off';
      return settings(voice, 'change.level', {
        rule: isRule(rule) ? voice.ruleName(rule) : rule,
        account: settings(voice, `profile.${use}`),
        from: settings(voice, `level.${from ?? usual}`),
        to: settings(voice, `level.${to ?? usual}`),
      });
    }
    case 'classes':
      return settings(voice, 'change.class', {
        name: change.name || settings(voice, 'class.unnamed'),
        from: change.from,
        to: change.to,
      });
    case 'accounts': {
      const use = (profile: Profile | undefined): string =>
        profile ? settings(voice, `profile.${profile}`) : settings(voice, 'change.asked');
      return settings(voice, 'change.value', { what: change.account, from: use(change.from), to: use(change.to) });
    }
    case 'terms':
    case 'allow':
    case 'spokespersons':
    case 'sitesOn':
    case 'sitesOff': {
      const parts = [
        ...change.added.map((entry) => settings(voice, 'change.added', { entry })),
        ...change.removed.map((entry) => settings(voice, 'change.removed', { entry })),
      ];
      return settings(voice, 'change.list', {
        what,
        entries: parts.join(', '),
      });
    }
    default:
      return settings(voice, 'change.value', {
        what,
        from: valueWords(change.key, change.from, voice),
        to: valueWords(change.key, change.to, voice),
      });
  }
}

export function ChangeList({ changes, voice }: { changes: readonly Change[]; voice: Voice }) {
  return (
    <ul className="plain-list">
      {changes.map((change) => (
        <li key={JSON.stringify(change)}>{changeWords(change, voice)}</li>
      ))}
    </ul>
  );
}
