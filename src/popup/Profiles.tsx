/** What this account is used for: the levels of the rules depend on it. */
import type { Profile } from '../../rules/api';
import type { ComposerReport } from '../messages/protocol';
import type { Voice } from '../words';

const choices: readonly Profile[] = ['personal', 'class', 'school'];

interface ProfilesProps {
  readonly report: ComposerReport;
  readonly voice: Voice;
  readonly onChoose: (profile: Profile) => void;
}

export function Profiles({ report: { profile, handle, host }, voice, onChoose }: ProfilesProps) {
  return (
    <fieldset className="part">
      <legend>{handle ? voice.say('popup.account', { handle }) : voice.say('popup.accountOn', { host })}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice} className="segment">
            <input type="radio" name="profile" checked={choice === profile} onChange={() => onChoose(choice)} />
            <span>{voice.say(`profile.${choice}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
