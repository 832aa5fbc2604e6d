/** "Ce compte est : personnel, de classe, de l’établissement": asked once, beside the message, answered with one press. */
import { useEffect, useState } from 'react';
import type { AccountUse, Profile } from '../../rules/api';
import { type Account, choices } from '../policy/accounts';
import type { Voice } from '../words';
import { Button } from './Button';
import { useDesk } from './context';

interface WhoseProps {
  readonly account: Account;
  readonly use: AccountUse;
  readonly voice: Voice;
}

/** Of which account one speaks: by its handle, or by its host where the page does not say who writes. */
export function accountWords({ handle, host }: Account, voice: Voice): string {
  return handle ? voice.say('account.named', { handle }) : voice.say('account.unnamed', { host });
}

/** What follows from what is not known: who writes, and what for. */
export function Unknowns({ account: { handle, host }, use, voice }: WhoseProps) {
  return (
    <>
      {use === 'unknown' && <p className="account-note">{voice.say('account.strictest')}</p>}
      {!handle && <p className="account-note">{voice.say('account.wholeHost', { host })}</p>}
    </>
  );
}

/** Said once, politely, to those who listen to the screen: a region that comes with its words is often not read. */
function Announced({ words }: { words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(words), [words]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}

interface AccountQuestionProps {
  /** Whether it can be put off: not where only an answer leads on. */
  readonly canWait?: boolean;
  /** It was answered or put off, and goes away. @param focused whether its button had the focus: a key was pressed */
  readonly onDone?: (focused: boolean) => void;
}

export function AccountQuestion({ canWait = false, onDone = () => {} }: AccountQuestionProps) {
  const { view, actions } = useDesk();
  const { account, use, usual, voice } = view;

  function answer(profile: Profile, focused: boolean): void {
    actions.answer(profile);
    onDone(focused);
  }
  function putOff(focused: boolean): void {
    actions.putOff();
    onDone(focused);
  }

  return (
    <div className="card">
      <fieldset className="account-question" data-part="account-question" tabIndex={-1}>
        <legend>{accountWords(account, voice)}</legend>
        <div className="buttons">
          {choices.map((profile) => (
            <Button
              key={profile}
              {...(profile === usual && { look: 'primary' as const })}
              onPress={(focused) => answer(profile, focused)}
            >
              {voice.say(`profile.${profile}`)}
            </Button>
          ))}
        </div>
        {usual && <p className="account-note">{voice.say('account.proposed')}</p>}
        <Unknowns account={account} use={use} voice={voice} />
        {canWait && (
          <div className="asides">
            <Button look="aside" onPress={putOff}>
              {voice.say('account.later')}
            </Button>
          </div>
        )}
        <Announced words={voice.say('account.asked')} />
      </fieldset>
    </div>
  );
}
