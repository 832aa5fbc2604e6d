/** Publishing a blocked message for a reason: each fragment is ticked, one reason is chosen. */
import { useEffect, useId, useRef } from 'react';
import type { Finding } from '../../rules/api';
import { Button } from './Button';
import { useChoices } from './choices';
import { useDesk } from './context';
import { shorten } from './Message';
import { type OverrideReason, overrideReasons } from './view';

interface OverrideProps {
  /** The findings that block. */
  readonly blocking: readonly Finding[];
  /** Somebody else has yet to agree. */
  readonly waits: boolean;
  readonly onPublish: (reason: OverrideReason) => void;
}

export function Override({ blocking, waits, onPublish }: OverrideProps) {
  const { voice } = useDesk().view;
  const name = useId();
  const element = useRef<HTMLDivElement>(null);
  const { ticked, chosen } = useChoices(element);
  const reason = overrideReasons.find((key) => key === chosen);
  useEffect(() => {
    element.current?.scrollIntoView?.({ block: 'nearest' });
    element.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const fragments = [...new Set(blocking.map(({ quote }) => quote))];
  const ready = reason !== undefined && fragments.every((fragment) => ticked.includes(fragment));

  return (
    <div ref={element} className="override" data-part="override">
      <fieldset>
        <legend>{voice.say('override.fragments')}</legend>
        {fragments.map((fragment) => (
          <label key={fragment} className="choice">
            <input type="checkbox" value={fragment} />
            <span>{voice.say('override.fragment', { quote: shorten(fragment) })}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{voice.say('override.why')}</legend>
        {overrideReasons.map((key) => (
          <label key={key} className="choice">
            <input type="radio" name={name} value={key} />
            <span>{voice.say(`reason.${key}`)}</span>
          </label>
        ))}
      </fieldset>
      <Button disabled={!ready || waits} onPress={() => reason && onPublish(reason)}>
        {voice.say('override.publish')}
      </Button>
    </div>
  );
}
