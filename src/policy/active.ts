/**
 * The policy in force on a page: what the rules need, and what the review allows. Read once when the linter arrives and
 * again whenever a setting changes, so that linting itself never waits.
 *
 * `settings` has all the rest by its key (see `schema/`): `approval`, `checklist`, `counters`, `helpContact`…
 */
import type { AccountUse, Language, Policy, Profile } from '../../rules/api';
import { isAlive } from '../messages/alive';
import type { Override } from '../review/view';
import { pausedUntil, profiles, usualProfile } from '../storage/items';
import { readSettings, watchSettings } from '../storage/settings';
import { languageOf } from '../words/chosen';
import { type Decided, decidedBy, type Told } from './accounts';
import { rulesBy } from './for-rules';
import { isManaged, stricter } from './merge';
import type { Settings } from './schema';
import { overrideChoices } from './schema/review';

export interface ActivePolicy {
  /** What `lint` is given, by use of the account: nobody loosens what the administrator decided for the account of a class. */
  readonly rules: Readonly<Record<AccountUse, Policy>>;
  /** Everything that is set, the layers put together. */
  readonly settings: Settings;
  readonly language: Language;
  /** What each account is used for, as people told. */
  readonly told: Told;
  /** What the writer's accounts are used for as a rule: what the question proposes. */
  readonly usual?: Profile;
  /** What accounts are used for by decision: it counts before what people told. */
  readonly decided: Decided;
  /** When the pause ends, in milliseconds since 1970; 0 where there is none, or where nobody may turn Relis off. */
  readonly pausedUntil: number;
  /** Whether an administrator has decided anything: where pupils write, there is no pause then. */
  readonly managed: boolean;
  /** What may be done about a `block`, by use of the account. An account that may be any is as strict as the strictest. */
  readonly overrides: Readonly<Record<AccountUse, Override>>;
}

function overridesBy({ overrides }: Settings): ActivePolicy['overrides'] {
  const { personal = 'none', class: ofClass = 'none', school = 'none' } = overrides;
  const unknown = [personal, ofClass, school].reduce((a, b) => stricter(overrideChoices, a, b));
  return { personal, class: ofClass, school, unknown };
}

/** Reads the settings of this machine. */
export async function loadPolicy(): Promise<ActivePolicy> {
  const [{ layers, settings }, told, usual, paused] = await Promise.all([
    readSettings(),
    profiles.getValue(),
    usualProfile.getValue(),
    pausedUntil.getValue(),
  ]);
  return {
    rules: rulesBy(layers, settings),
    settings,
    language: languageOf(settings),
    told,
    ...(usual && { usual }),
    decided: decidedBy(settings),
    pausedUntil: settings.maySwitchOff ? paused : 0,
    managed: isManaged(layers),
    overrides: overridesBy(settings),
  };
}

/** Calls back with the new policy whenever a setting changes, until the signal. */
export function watchPolicy(changed: (policy: ActivePolicy) => void, signal: AbortSignal): void {
  let asked = 0;
  const reload = async (): Promise<void> => {
    const mine = ++asked;
    const policy = await loadPolicy();
    // An answer that comes after a later question is out of date.
    if (mine === asked) changed(policy);
  };
  const stops = [watchSettings(reload), profiles.watch(reload), usualProfile.watch(reload), pausedUntil.watch(reload)];
  signal.addEventListener('abort', () => {
    if (isAlive()) for (const stop of stops) stop();
  });
}
