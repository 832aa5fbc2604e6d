/** Remembers what an account is used for, and nothing else of it. */
import type { Profile } from '../../rules/api';
import { type Account, inherited, nameOf } from '../policy/accounts';
import { profiles } from './items';

export async function tell(account: Account, profile: Profile): Promise<void> {
  await profiles.setValue({ ...(await profiles.getValue()), [nameOf(account)]: profile });
}

/** The first account seen on a host keeps for good what was said of the host; nothing is written where nothing was. */
export async function keepInherited(account: Account): Promise<void> {
  const profile = inherited(await profiles.getValue(), account);
  if (profile) await tell(account, profile);
}
