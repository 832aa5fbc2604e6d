/**
 * The very proofreader of the compose boxes of networks, on a box of Relis's own page: nothing is imitated. Only what the
 * page of a network would say of its account is said here instead.
 */
import type { Profile } from '../../../rules/api';
import { watchArrivals } from '../../composer/arrivals';
import { type Gate, openGate } from '../../composer/gate';
import { Guard } from '../../composer/guard';
import { nameOf } from '../../policy/accounts';
import { type ActivePolicy, loadPolicy, watchPolicy } from '../../policy/active';
import { Proofreader } from '../../proofreader/proofreader';

export interface Trial {
  /** What the account of the box is taken to be used for, from now on. */
  writeAs(profile: Profile): void;
  /** Takes everything out of the page. */
  end(): void;
}

/** Names of people in English are looked for with a helper that weighs as much as all the rest: it comes when it is there. */
async function fetchEnglishNames(gate: Gate): Promise<void> {
  const { englishNames } = await import('../../../rules/language/names/english-names');
  gate.englishNames = englishNames;
}

/**
 * Reads every compose box of this page.
 * @param host how the place is called where a network would have its name
 */
export async function startTrial(host: string, profile: Profile): Promise<Trial> {
  const account = { host };
  let use = profile;
  const forTrial = (policy: ActivePolicy): ActivePolicy => ({
    ...policy,
    decided: { accounts: { [nameOf(account)]: use } },
    // Somebody who tries wants to see, even during a pause.
    pausedUntil: 0,
  });
  const gate = openGate();
  const proofreader = new Proofreader(gate, forTrial(await loadPolicy()), {
    shadowMode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    acceptSyntheticEvents: false,
    account,
  });
  proofreader.takeOver();
  // The linter is here before anybody writes.
  new Guard(gate, { wantLinter: async () => {}, alive: () => true });
  watchArrivals(gate, (arrival) => gate.orders?.attached(arrival));
  watchPolicy((changed) => proofreader.follow(forTrial(changed)), gate.retired);
  void fetchEnglishNames(gate);
  return {
    writeAs(chosen) {
      use = chosen;
      proofreader.follow(forTrial(proofreader.policy));
    },
    end: () => gate.retire(),
  };
}
