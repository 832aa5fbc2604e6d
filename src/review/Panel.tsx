/** The note in the margin: the cards of the message being written, or only the one that matters now. */
import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { AccountQuestion } from './AccountQuestion';
import { Button } from './Button';
import { useDesk } from './context';
import { FindingCard } from './FindingCard';
import { useFloating } from './floating';
import { keyOf } from './grouping';
import { CloseIcon } from './icons';
import { PhotoTag } from './PhotoTag';
import { PhotoChecks, someRun } from './photo/PhotoChecks';
import { Silenced } from './Silenced';
import { focusIsLost, useSteadyFocus } from './steady-focus';
import type { Card } from './view';

interface PanelProps {
  readonly cards: readonly Card[];
  /** `whole`: everything, with its title; `peek`: what the writer is just dealing with. */
  readonly extent: 'whole' | 'peek';
  readonly onClose: () => void;
  readonly onPointerInside: (inside: boolean) => void;
  readonly ref: RefObject<HTMLElement | null>;
}

/** A panel that goes away by itself while the keyboard is in it leads back to the message. */
function useFocusBack(ref: RefObject<HTMLElement | null>, back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useLayoutEffect(() => {
    const panel = ref.current;
    const root = panel?.getRootNode() as ShadowRoot | undefined;
    return () => {
      if (root?.activeElement && panel?.contains(root.activeElement)) queueMicrotask(() => focusIsLost(root) && latest.current());
    };
  }, [ref]);
}

export function Panel({ cards, extent, onClose, onPointerInside, ref }: PanelProps) {
  const { view, actions } = useDesk();
  const { voice, media, notice, asking, silenced } = view;
  const titleId = useId();
  useFloating(ref, extent === 'whole' ? 'panel' : 'peek');
  // A panel that goes away from under the pointer is not left by it.
  useEffect(() => () => onPointerInside(false), [onPointerInside]);
  // What was answered with a key goes away with its button; a fix has put the focus into the message.
  const focus = useSteadyFocus(ref, null, (last, root) => last?.isConnected === false && focusIsLost(root));
  useFocusBack(ref, actions.back);
  const tagged = extent === 'whole' ? media.filter(({ consent }) => consent !== undefined) : [];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose();
  }

  /** Its button goes away with it: a keyboard must not lose its place. */
  function asked(focused: boolean): void {
    if (focused) actions.back();
  }

  const onlyAsks = asking && cards.length === 0 && tagged.length === 0 && !notice;
  return (
    <section
      ref={ref}
      popover="manual"
      className="panel"
      data-part="panel"
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onFocus={focus.remember}
      // A mouse never takes the caret out of the message.
      onMouseDown={(event) => event.preventDefault()}
      onPointerEnter={() => onPointerInside(true)}
      onPointerLeave={() => onPointerInside(false)}
    >
      <header className={extent === 'whole' ? 'panel-head' : 'panel-head peek'}>
        <h2 id={titleId}>{voice.say(onlyAsks ? 'name' : 'panel.title')}</h2>
        <Button look="close" aria-label={voice.say('panel.close')} onPress={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <div className="cards">
        {asking && <AccountQuestion canWait onDone={asked} />}
        {notice && (
          <p className="notice" role="status">
            {voice.say(`notice.${notice}`)}
          </p>
        )}
        {silenced && <Silenced rule={silenced} />}
        <PhotoChecks />
        {cards.map((card) => (
          <FindingCard key={keyOf(card)} card={card} onFix={(finding, offer) => actions.fix(finding, offer)} canShow />
        ))}
        {tagged.map((file) => (
          <div key={file.id} className="card">
            <PhotoTag media={file} />
          </div>
        ))}
        {cards.length === 0 && !notice && !asking && !silenced && !someRun(media) && (
          <p className="empty">{voice.say('panel.empty')}</p>
        )}
      </div>
    </section>
  );
}
