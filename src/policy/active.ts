/**
 * The policy in force on a page: what the rules need, and what the review allows. Read once when the linter arrives and
 * again whenever a setting changes, so that linting itself never waits.
 */
import { type Language, openPolicy, type Policy, type Profile } from '../../rules/api';
import { isAlive } from '../messages/alive';
import type { Override } from '../review/view';
import * as stored from '../storage/items';
import { browserLanguage } from '../words/chosen';

export interface ActivePolicy {
  readonly rules: Policy;
  readonly language: Language;
  readonly profiles: Readonly<Record<string, Profile>>;
  /** What may be done about a `block`, by profile. Nobody loosens the class account by default. */
  readonly overrides: Readonly<Record<Profile, Override>>;
}

/** Reads the settings of this machine. */
export async function loadPolicy(): Promise<ActivePolicy> {
  const [roster, allow, country, language, profiles] = await Promise.all([
    stored.roster.getValue(),
    stored.allowList.getValue(),
    stored.country.getValue(),
    stored.language.getValue(),
    stored.profiles.getValue(),
  ]);
  return {
    rules: { ...openPolicy, roster, allow, country },
    language: language ?? browserLanguage(),
    profiles,
    overrides: { personal: 'reason', school: 'reason', class: 'none' },
  };
}

/** Calls back with the new policy whenever a setting changes, until the signal. */
export function watchPolicy(changed: (policy: ActivePolicy) => void, signal: AbortSignal): void {
  const reload = async (): Promise<void> => changed(await loadPolicy());
  const { roster, allowList, country, language, profiles } = stored;
  const unwatch = [roster, allowList, country, language, profiles].map((item) => item.watch(reload));
  signal.addEventListener('abort', () => {
    if (isAlive()) for (const stop of unwatch) stop();
  });
}

export const profileOn = ({ profiles }: ActivePolicy, host: string): Profile => profiles[host] ?? 'personal';
