/** The one moment where Relis interrupts: publishing was attempted, and there is something to read again first. */
import { useId, useRef, useState } from 'react';
import type { Finding, Offer } from '../../rules/api';
import { AccountQuestion } from './AccountQuestion';
import { Announcer } from './Announcer';
import { Approval } from './Approval';
import { Checklist } from './Checklist';
import { useDesk } from './context';
import { FindingCard } from './FindingCard';
import { cardsOf, keyOf, strongestFirst } from './grouping';
import { useModal } from './modal';
import { Override } from './Override';
import { PhotoChecks, someRun } from './photo/PhotoChecks';
import { photoWords } from './photo/words';
import { ReviewFoot } from './ReviewFoot';
import { useSteadyFocus } from './steady-focus';
import type { OverrideReason } from './view';
import { reviewWords } from './words';

export function ReviewDialog() {
  const { view, actions } = useDesk();
  const { voice, findings, notice, override, approval } = view;
  const [titleId, audienceId] = [useId(), useId()];
  const [overriding, setOverriding] = useState(false);
  const element = useRef<HTMLDialogElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const modal = useModal(element, {
    onShown: () => main.current?.focus(),
    onDismiss: () => modal.leave(() => actions.back()),
  });
  const focus = useSteadyFocus(element, '[data-main]', () => element.current?.open === true && !modal.pageActs);
  const cards = strongestFirst(cardsOf(findings));
  // What is still being looked at may have something to be read again.
  const waiting = findings.every(({ level }) => level === 'hint') && someRun(view.media);
  // Remarks are listed; they stand in nobody's way.
  const clear = findings.every(({ level }) => level === 'hint') && !waiting;
  // Somebody else agrees to what is fit to be published, or may be.
  const approvable = approval !== undefined && (clear || override !== 'none');
  const waits = approval?.given === false;
  // As the message was when the review opened: a list that changes under the eyes is not read.
  const [questions] = useState(view.questions);
  const [seenNothing] = useState(findings.length === 0);
  const blocking = findings.filter(({ level }) => level === 'block');

  const back = (): void => modal.leave(() => actions.back());
  const publish = (reason?: OverrideReason): void => modal.leave(() => actions.publish(reason));

  async function fix(finding: Finding, offer: Offer): Promise<void> {
    await modal.letPageAct(() => actions.fix(finding, offer));
    focus.toCard();
  }

  return (
    <dialog
      ref={element}
      className="review"
      data-part="review"
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={audienceId}
      onFocus={focus.remember}
    >
      <div className="review-head">
        <h2 id={titleId}>{voice.say('review.title')}</h2>
        <p id={audienceId} className="audience">
          {voice.say('review.audience', { audience: view.audience, host: view.account.host, use: view.use })}
        </p>
      </div>
      <div className="cards">
        <Announcer />
        {view.asking && <AccountQuestion />}
        {notice && (
          <p className="notice" role="status">
            {voice.say(`notice.${notice}`)}
          </p>
        )}
        <PhotoChecks />
        {cards.map((card) => (
          <FindingCard key={keyOf(card)} card={card} onFix={fix} />
        ))}
        {waiting && (
          <p className="empty">{photoWords(voice, 'wait', { count: view.media.filter((file) => someRun([file])).length })}</p>
        )}
        {findings.length === 0 && !waiting && (
          <p className="empty">
            {approval && seenNothing ? reviewWords(voice, 'approval.nothingSeen') : voice.say('review.clear')}
          </p>
        )}
        {questions.length > 0 && <Checklist questions={questions} />}
        {approvable && <Approval key={approval.of} approval={approval} />}
        {overriding && override === 'reason' && !clear && <Override blocking={blocking} waits={waits} onPublish={publish} />}
      </div>
      <ReviewFoot
        clear={clear}
        looking={waiting}
        waits={waits}
        overriding={overriding}
        onOverride={() => setOverriding(true)}
        onBack={back}
        onPublish={() => publish()}
        main={main}
      />
    </dialog>
  );
}
