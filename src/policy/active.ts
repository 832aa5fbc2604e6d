/**
 * The policy in force on a page: what the rules need, and what the review allows. Read once when the linter arrives and
 * again whenever a setting changes, so that linting itself never waits.
 */
import { type AccountUse, type Language, openPolicy, type Policy } from '../../rules/api';
import { isAlive } from '../messages/alive';
import type { Override } from '../review/view';
import * as stored from '../storage/items';
import { browserLanguage } from '../words/chosen';
import type { Told } from './accounts';

export interface ActivePolicy {
  readonly rules: Policy;
  readonly language: Language;
  /** What each account is used for. */
  readonly told: Told;
  /** When the pause ends, in milliseconds since 1970; 0 where there is none. */
  readonly pausedUntil: number;
  /**
   * What may be done about a `block`, by use of the account. Nobody loosens the class account by default, and an account
   * that may be the class's is no looser: the review asks what it is, and one press there answers.
   */
  readonly overrides: Readonly<Record<AccountUse, Override>>;
}

/** Reads the settings of this machine. */
export async function loadPolicy(): Promise<ActivePolicy> {
  const [roster, allow, country, language, told, pausedUntil] = await Promise.all([
    stored.roster.getValue(),
    stored.allowList.getValue(),
    stored.country.getValue(),
    stored.language.getValue(),
    stored.profiles.getValue(),
    stored.pausedUntil.getValue(),
  ]);
  return {
    rules: { ...openPolicy, roster, allow, country },
    language: language ?? browserLanguage(),
    told,
    pausedUntil,
    overrides: { personal: 'reason', school: 'reason', class: 'none', unknown: 'none' },
  };
}

/** Calls back with the new policy whenever a setting changes, until the signal. */
export function watchPolicy(changed: (policy: ActivePolicy) => void, signal: AbortSignal): void {
  const reload = async (): Promise<void> => changed(await loadPolicy());
  const { roster, allowList, country, language, profiles, pausedUntil } = stored;
  const unwatch = [roster, allowList, country, language, profiles, pausedUntil].map((item) => item.watch(reload));
  signal.addEventListener('abort', () => {
    if (isAlive()) for (const stop of unwatch) stop();
  });
}
