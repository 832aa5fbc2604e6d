/** The teacher's code: set here, changed with the one there is, never shown. */
import { type FormEvent, useEffect, useState } from 'react';
import { sendMessage } from '../../messages/protocol';
import { hashOf, shortestCode } from '../../policy/teacher-code';
import { setOwnCode, teacherCodes } from '../../storage/teacher-code';
import { useStored } from '../../storage/useStored';
import type { Voice } from '../../words';
import { useDesk } from '../desk';
import { Labelled } from '../Labelled';
import { accessWords } from './words';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, onChange }: FieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="password"
          autoComplete="new-password"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** What keeps a code from being set; empty where nothing does. */
function objection(next: string, again: string, voice: Voice): string {
  if (next.trim().length < shortestCode) return accessWords(voice, 'tooShort', { least: shortestCode });
  return next === again ? '' : accessWords(voice, 'different');
}

export function TeacherCode({ voice }: { voice: Voice }) {
  const { tell } = useDesk();
  const [codes] = useStored(teacherCodes);
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const isSet = codes?.own !== undefined;
  useEffect(() => {
    if (isSet) setNow('');
  }, [isSet]);
  if (!codes) return null;

  /** Is it somebody who knows the code there is? */
  async function mayChange(): Promise<boolean> {
    if (!isSet) return true;
    const answer = await sendMessage('checkTeacherCode', now);
    if (!answer.right) setSaid(answer.why === 'none' ? '' : accessWords(voice, answer.why, { seconds: answer.seconds }));
    return answer.right;
  }

  async function change(line: () => Promise<string | undefined>, done: 'kept' | 'takenAway'): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      if (!(await mayChange())) return;
      const before = codes?.own;
      await setOwnCode(await line());
      for (const clear of [setNow, setNext, setAgain]) clear('');
      if (done === 'kept') setSaid(accessWords(voice, done));
      else tell(accessWords(voice, done), () => void setOwnCode(before));
    } catch {
      setSaid(accessWords(voice, 'unanswered'));
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const wrong = objection(next, again, voice);
    if (wrong) setSaid(wrong);
    else void change(() => hashOf(next), 'kept');
  }

  return (
    <form className="choice" onSubmit={submit}>
      <h3>{accessWords(voice, 'setting.title')}</h3>
      <p className="help">{accessWords(voice, codes.managed ? 'setting.managed' : 'setting.help')}</p>
      {!codes.managed && (
        <>
          {isSet && <Field label={accessWords(voice, 'setting.now')} value={now} onChange={setNow} />}
          <Field label={accessWords(voice, isSet ? 'setting.next' : 'setting.first')} value={next} onChange={setNext} />
          <Field label={accessWords(voice, 'setting.again')} value={again} onChange={setAgain} />
          <p className="help" role="status">
            {said}
          </p>
          <div className="buttons">
            <button type="submit" className="button plain" disabled={busy}>
              {accessWords(voice, isSet ? 'setting.change' : 'setting.set')}
            </button>
            {isSet && (
              <button
                type="button"
                className="button quiet"
                disabled={busy}
                onClick={() => void change(async () => undefined, 'takenAway')}
              >
                {accessWords(voice, 'setting.takeAway')}
              </button>
            )}
          </div>
        </>
      )}
    </form>
  );
}
