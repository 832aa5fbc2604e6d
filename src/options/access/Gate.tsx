/**
 * Before the settings of a machine that pupils use: the teacher's code, or a closed door. Nothing of what is set is drawn until
 * it is open, the names of the pupils least of all.
 */
import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { type CodeAnswer, sendMessage } from '../../messages/protocol';
import { accessTo, type SettingsAccess } from '../../policy/access';
import { isGivenToPupils } from '../../policy/merge';
import type { SettingsRead } from '../../storage/settings';
import type { Voice } from '../../words';
import { accessWords } from './words';

/** @returns undefined until it is known whether there is a code */
function useAccess({ layers, settings, managedCode }: SettingsRead): SettingsAccess | undefined {
  const [hasCode, setHasCode] = useState<boolean>();
  const asks = settings.classMachine;
  useEffect(() => {
    if (!asks) return;
    // Nobody answers: nobody can check a code either.
    sendMessage('hasTeacherCode', undefined).then(setHasCode, () => setHasCode(managedCode));
  }, [asks, managedCode]);
  if (!asks) return 'open';
  return hasCode === undefined ? undefined : accessTo(layers, hasCode);
}

function answerWords(answer: CodeAnswer, voice: Voice): string {
  if (answer.right) return '';
  if (answer.why === 'none') return accessWords(voice, 'none');
  return accessWords(voice, answer.why, { seconds: answer.seconds });
}

function CodeForm({ voice, onOpen }: { voice: Voice; onOpen: () => void }) {
  const id = useId();
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || code.trim() === '') return;
    setBusy(true);
    try {
      const answer = await sendMessage('checkTeacherCode', code);
      if (answer.right) return onOpen();
      setCode('');
      setSaid(answerWords(answer, voice));
    } catch {
      setSaid(accessWords(voice, 'unanswered'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="text-field" onSubmit={ask}>
      <label htmlFor={id}>{accessWords(voice, 'code')}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        value={code}
        aria-describedby={`${id}-said`}
        onChange={(event) => setCode(event.target.value)}
      />
      <p id={`${id}-said`} className="help" role="status">
        {said}
      </p>
      <div className="buttons">
        <button type="submit" className="button primary" disabled={busy}>
          {accessWords(voice, 'open')}
        </button>
      </div>
    </form>
  );
}

interface GateProps {
  readonly read: SettingsRead;
  readonly voice: Voice;
  readonly children: ReactNode;
}

export function Gate({ read, voice, children }: GateProps) {
  const access = useAccess(read);
  const [opened, setOpened] = useState<'by-code' | 'unasked'>();
  // Who has just said that pupils use this machine is not shut out of the page there and then.
  useEffect(() => {
    if (access === 'open') setOpened((before) => before ?? 'unasked');
  }, [access]);
  const stays = opened === 'by-code' || (opened === 'unasked' && !isGivenToPupils(read.layers));
  if (access === 'open' || stays) return children;
  if (!access) return null;
  const { schoolName, helpContact } = read.settings;
  return (
    <main className="gate">
      <section className="section">
        <h2>{accessWords(voice, 'title')}</h2>
        <p>
          {accessWords(voice, access === 'code' ? 'asks' : 'closed', { school: schoolName || accessWords(voice, 'unnamed') })}
        </p>
        {access === 'code' && <CodeForm voice={voice} onOpen={() => setOpened('by-code')} />}
        {helpContact && <p className="help">{accessWords(voice, 'help', { contact: helpContact })}</p>}
      </section>
    </main>
  );
}
