/** Publishing a blocked message for a reason: each fragment is ticked, one reason is chosen. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../rules/api';
import { Button, useTrust } from './Button';
import { useDesk } from './context';
import { shorten } from './Message';
import { type OverrideReason, overrideReasons } from './view';

interface OverrideProps {
  /** The findings that block. */
  readonly blocking: readonly Finding[];
  readonly onPublish: (reason: OverrideReason) => void;
}

export function Override({ blocking, onPublish }: OverrideProps) {
  const { voice } = useDesk().view;
  const trusted = useTrust();
  const name = useId();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [reason, setReason] = useState<OverrideReason>();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView?.({ block: 'nearest' });
    element.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const fragments = [...new Set(blocking.map(({ quote }) => quote))];
  const ready = reason !== undefined && fragments.every((fragment) => ticked.includes(fragment));

  function tick(fragment: string, on: boolean): void {
    setTicked((before) => (on ? [...before, fragment] : before.filter((other) => other !== fragment)));
  }

  return (
    <div ref={element} className="override" data-part="override">
      <fieldset>
        <legend>{voice.say('override.fragments')}</legend>
        {fragments.map((fragment) => (
          <label key={fragment} className="choice">
            <input
              type="checkbox"
              checked={ticked.includes(fragment)}
              onChange={(event) => trusted(event) && tick(fragment, event.target.checked)}
            />
            <span>{voice.say('override.fragment', { quote: shorten(fragment) })}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{voice.say('override.why')}</legend>
        {overrideReasons.map((key) => (
          <label key={key} className="choice">
            <input type="radio" name={name} checked={reason === key} onChange={(event) => trusted(event) && setReason(key)} />
            <span>{voice.say(`reason.${key}`)}</span>
          </label>
        ))}
      </fieldset>
      <Button disabled={!ready} onPress={() => reason && onPublish(reason)}>
        {voice.say('override.publish')}
      </Button>
    </div>
  );
}
