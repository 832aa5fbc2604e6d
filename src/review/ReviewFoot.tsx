/** The way out of the review: back to the message, or on to the page, whichever is the one to press now. */
import type { RefObject } from 'react';
import { Button } from './Button';
import { useDesk } from './context';
import { photoWords } from './photo/words';

interface ReviewFootProps {
  /** Nothing is left that stands in the way. */
  readonly clear: boolean;
  /** Photos are still being looked at; nothing else stands in the way. */
  readonly looking: boolean;
  /** Somebody else has yet to agree. */
  readonly waits: boolean;
  /** The reasons for publishing all the same are open. */
  readonly overriding: boolean;
  readonly onOverride: () => void;
  readonly onBack: () => void;
  readonly onPublish: () => void;
  /** The button to press. */
  readonly main: RefObject<HTMLButtonElement | null>;
}

export function ReviewFoot({ clear, looking, waits, overriding, onOverride, onBack, onPublish, main }: ReviewFootProps) {
  const { view, actions } = useDesk();
  const { voice, override, use } = view;
  // A pupil does not go past what has not been looked at yet.
  const stays = looking && (use === 'class' || use === 'unknown');
  const ready = clear && !waits;
  return (
    <footer className="review-foot">
      <Button ref={main} look="primary" data-main onPress={ready ? onPublish : onBack}>
        {voice.say(ready ? 'review.publish' : 'review.back')}
      </Button>
      {ready && (
        <Button look="quiet" onPress={onBack}>
          {voice.say('review.back')}
        </Button>
      )}
      {((!clear && override !== 'free') || waits) && (
        <Button look="aside" onPress={() => actions.copyText()}>
          {voice.say('review.copy')}
        </Button>
      )}
      {clear && waits && (
        <Button look="plain" disabled onPress={onPublish}>
          {voice.say('review.publish')}
        </Button>
      )}
      {!clear && override === 'free' && !stays && (
        <Button look="quiet" disabled={waits} onPress={onPublish}>
          {looking ? photoWords(voice, 'skip') : voice.say('review.publishAnyway')}
        </Button>
      )}
      {!clear && override === 'reason' && !overriding && (
        <Button look="quiet" onPress={onOverride}>
          {voice.say('review.publishWithReason')}
        </Button>
      )}
    </footer>
  );
}
