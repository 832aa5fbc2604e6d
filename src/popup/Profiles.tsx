/** What this account is used for: the levels of the rules depend on it. */
import { profiles as choices, type Profile } from '../../rules/api';
import { type Account, usageOf } from '../policy/accounts';
import { accountWords, Unknowns } from '../review/AccountQuestion';
import { tell } from '../storage/accounts';
import { profiles } from '../storage/items';
import { useStored } from '../storage/useStored';
import type { Voice } from '../words';

export function Profiles({ account, voice }: { account: Account; voice: Voice }) {
  // Read where it is kept: the page may be a moment behind.
  const [told] = useStored(profiles);
  if (!told) return null;
  const use = usageOf(told, account);
  const choose = (profile: Profile): void => void tell(account, profile);
  return (
    <fieldset className="part">
      <legend>{accountWords(account, voice)}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice} className="segment">
            <input type="radio" name="profile" checked={choice === use} onChange={() => choose(choice)} />
            <span>{voice.say(`profile.${choice}`)}</span>
          </label>
        ))}
      </div>
      <Unknowns account={account} use={use} voice={voice} />
    </fieldset>
  );
}
