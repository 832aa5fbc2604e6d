/** The one moment where Relis interrupts: publishing was attempted, and there is something to read again first. */
import { useId, useRef, useState } from 'react';
import type { Finding, Offer } from '../../rules/api';
import { AccountQuestion } from './AccountQuestion';
import { Announcer } from './Announcer';
import { Button } from './Button';
import { useDesk } from './context';
import { FindingCard } from './FindingCard';
import { cardsOf, keyOf, strongestFirst } from './grouping';
import { useModal } from './modal';
import { Override } from './Override';
import { useSteadyFocus } from './steady-focus';
import type { OverrideReason } from './view';

export function ReviewDialog() {
  const { view, actions } = useDesk();
  const { voice, findings, notice, override } = view;
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
  // Remarks are listed; they stand in nobody's way.
  const clear = findings.every(({ level }) => level === 'hint');
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
        {cards.map((card) => (
          <FindingCard key={keyOf(card)} card={card} onFix={fix} />
        ))}
        {findings.length === 0 && <p className="empty">{voice.say('review.clear')}</p>}
        {overriding && override === 'reason' && !clear && <Override blocking={blocking} onPublish={publish} />}
      </div>
      <footer className="review-foot">
        <Button ref={main} look="primary" data-main onPress={clear ? () => publish() : back}>
          {voice.say(clear ? 'review.publish' : 'review.back')}
        </Button>
        {clear && (
          <Button look="quiet" onPress={back}>
            {voice.say('review.back')}
          </Button>
        )}
        {!clear && override !== 'free' && (
          <Button look="aside" onPress={() => actions.copyText()}>
            {voice.say('review.copy')}
          </Button>
        )}
        {!clear && override === 'free' && (
          <Button look="quiet" onPress={() => publish()}>
            {voice.say('review.publishAnyway')}
          </Button>
        )}
        {!clear && override === 'reason' && (
          <Button look="quiet" aria-expanded={overriding} onPress={() => setOverriding(!overriding)}>
            {voice.say('review.publishWithReason')}
          </Button>
        )}
      </footer>
    </dialog>
  );
}
