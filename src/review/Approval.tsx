/** Somebody else reads the message before the class publishes it (G23): a classmate, or the teacher with their code. */
import { useId, useRef, useState } from 'react';
import type { CodeAnswer } from '../messages/protocol';
import { Button } from './Button';
import { useChoices } from './choices';
import { useDesk } from './context';
import type { ApprovalView } from './view';
import { reviewWords } from './words';

/** Both are ticked by who has read. */
const ticks = ['reader', 'read'] as const;

function Classmate() {
  const { view, actions } = useDesk();
  const element = useRef<HTMLFieldSetElement>(null);
  const agreed = useRef(false);
  useChoices(element, ({ ticked }) => {
    const now = ticks.every((tick) => ticked.includes(tick));
    if (now !== agreed.current) actions.agree(now);
    agreed.current = now;
  });
  return (
    <fieldset ref={element}>
      <legend>{reviewWords(view.voice, 'approval.classmate.title')}</legend>
      {ticks.map((tick) => (
        <label key={tick} className="choice">
          <input type="checkbox" value={tick} />
          <span>{reviewWords(view.voice, `approval.classmate.${tick}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

type State = 'asking' | 'checking' | 'failed' | CodeAnswer;

function useCode() {
  const { view, actions } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>('asking');
  function said(): string {
    if (state === 'asking') return '';
    if (state === 'checking' || state === 'failed') return reviewWords(view.voice, `approval.teacher.${state}`);
    if (state.right) return reviewWords(view.voice, 'approval.teacher.given');
    if (state.why === 'none') return reviewWords(view.voice, 'approval.teacher.none');
    return reviewWords(view.voice, `approval.teacher.${state.why}`, { seconds: state.seconds });
  }
  async function check(): Promise<void> {
    const code = input.current?.value ?? '';
    if (code === '' || state === 'checking') return;
    setState('checking');
    const answer = await actions.checkCode(code).catch(() => 'failed' as const);
    setState(answer);
    if (input.current) input.current.value = '';
    if (answer === 'failed' || !answer.right) input.current?.focus();
  }
  return { input, said: said(), check };
}

function Teacher() {
  const { voice } = useDesk().view;
  const [inputId, saidId] = [useId(), useId()];
  const { input, said, check } = useCode();
  return (
    <div className="code">
      <h3>{reviewWords(voice, 'approval.teacher.title')}</h3>
      <label htmlFor={inputId}>{reviewWords(voice, 'approval.teacher.code')}</label>
      <Button
        beside={<input ref={input} id={inputId} type="password" autoComplete="off" aria-describedby={saidId} />}
        onPress={() => void check()}
      >
        {reviewWords(voice, 'approval.teacher.check')}
      </Button>
      <p id={saidId} role="status">
        {said}
      </p>
    </div>
  );
}

export function Approval({ approval }: { approval: ApprovalView }) {
  const { voice, media } = useDesk().view;
  const { by, given, text } = approval;
  // Given before the review opened: there is nothing left to tick.
  const [already] = useState(given);
  const noteId = useId();
  return (
    <section className="approval" data-part="approval" aria-describedby={noteId}>
      <figure>
        <figcaption>{reviewWords(voice, 'approval.message')}</figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is scrolled with the keys */}
        <blockquote tabIndex={0}>{text}</blockquote>
        {media.length > 0 && <p>{reviewWords(voice, 'approval.files', { count: media.length })}</p>}
      </figure>
      {already ? (
        <p role="status">{reviewWords(voice, `approval.${by}.given`)}</p>
      ) : by === 'classmate' ? (
        <Classmate />
      ) : (
        <Teacher />
      )}
      <p id={noteId} className="account-note">
        {reviewWords(voice, `approval.${by}.note`)}
      </p>
    </section>
  );
}
