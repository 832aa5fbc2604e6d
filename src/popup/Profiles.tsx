/** What this account is used for: the levels of the rules depend on it. */
import type { Finding, Profile } from '../../rules/api';
import { type Account, choices, decidedBy, decidedUse, usageOf } from '../policy/accounts';
import { accountWords, Unknowns } from '../review/AccountQuestion';
import { Message } from '../review/Message';
import { tell } from '../storage/accounts';
import { profiles } from '../storage/items';
import { useSettings } from '../storage/useSettings';
import { useStored } from '../storage/useStored';
import type { Voice } from '../words';
import { popupWords, schoolNamed } from './words';

interface ProfilesProps {
  readonly account: Account;
  /** What there is to say of the account's own name. */
  readonly remarks: readonly Finding[];
  readonly voice: Voice;
}

export function Profiles({ account, remarks, voice }: ProfilesProps) {
  // Read where it is kept: the page may be a moment behind.
  const [told] = useStored(profiles);
  const [set] = useSettings();
  if (!told || !set) return null;
  const decided = decidedBy(set.settings);
  const use = usageOf(told, account, decided);
  const locked = decidedUse(decided, account) !== undefined;
  const choose = (profile: Profile): void => void tell(account, profile);
  return (
    <fieldset className="part">
      <legend>{accountWords(account, voice)}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice} className="segment">
            <input type="radio" name="profile" checked={choice === use} disabled={locked} onChange={() => choose(choice)} />
            <span>{voice.say(`profile.${choice}`)}</span>
          </label>
        ))}
      </div>
      {locked && (
        <p className="decided">{popupWords(voice, 'decided.account', { school: schoolNamed(voice, set.settings.schoolName) })}</p>
      )}
      <Unknowns account={account} use={use} voice={voice} />
      {remarks.map((finding) => (
        <Message key={finding.say} finding={finding} voice={voice} />
      ))}
    </fieldset>
  );
}
