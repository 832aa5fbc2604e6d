/** What a rule would say of a sentence, on each kind of account. */
import {
  type Finding,
  type Level,
  type LevelByProfile,
  levelOf,
  lint,
  type Policy,
  type Post,
  type Profile,
  type RuleId,
  ruleIds,
  type Tools,
} from '../../../rules/api';
import type { RuleExample } from '../../pages/families';
import { choices } from '../../policy/accounts';
import type { Voice } from '../../words';

export interface Tried {
  readonly finding: Finding;
  /** How strong it would be; `off` where the rule is, or where it has nothing to say there. */
  readonly levels: LevelByProfile;
}

/** The local day, as `YYYY-MM-DD`. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The other rules are not asked. */
const allOff: Policy['levels'] = Object.fromEntries(ruleIds.map((id) => [id, { personal: 'off', class: 'off', school: 'off' }]));

const keyOf = ({ at, say }: Finding): string => `${at?.join('-')} ${say}`;

/**
 * @param example what is tried, with the circumstances it needs
 * @param policy the one in force
 * @returns each thing the rule sees in it, on whatever account, in reading order
 */
export function tryRule(id: RuleId, example: RuleExample, policy: Policy, { language }: Voice, tools?: Tools): Tried[] {
  const around = { ...policy, ...example.policy };
  const found = new Map<string, { finding: Finding; levels: Record<Profile, Level> }>();
  for (const profile of choices) {
    const post: Post = {
      ...{ kind: 'post', audience: 'public', today: dayOf(new Date()), media: [], locale: language },
      ...example.post,
      ...{ profile, author: profile === 'class' ? 'student' : 'teacher', text: example.text },
    };
    const own = (level: Level): Finding[] => lint(post, { ...around, levels: { ...allOff, [id]: { [profile]: level } } }, tools);
    const inForce = new Map(own(levelOf(id, profile, policy)).map((finding) => [keyOf(finding), finding.level]));
    for (const finding of own('block')) {
      const known = found.get(keyOf(finding)) ?? { finding, levels: { personal: 'off', class: 'off', school: 'off' } };
      known.levels[profile] = inForce.get(keyOf(finding)) ?? 'off';
      found.set(keyOf(finding), known);
    }
  }
  return [...found.values()].sort((a, b) => (a.finding.at?.[0] ?? 0) - (b.finding.at?.[0] ?? 0));
}
