/** Publishing a blocked message for a reason: each fragment is ticked, one reason is chosen. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../rules/api';
import { Button } from './Button';
import { useDesk } from './context';
import { shorten } from './Message';
import { type OverrideReason, overrideReasons } from './view';

interface OverrideProps {
  /** The findings that block. */
  readonly blocking: readonly Finding[];
  readonly onPublish: (reason: OverrideReason) => void;
}

interface Choices {
  readonly fragments: readonly string[];
  readonly reason: OverrideReason | undefined;
}

/**
 * Tells what is chosen whenever that changes. By the browser's own `change`, which stays in our shadow root: React hears
 * of a choice by its click, and a page may stop that.
 * @returns stops telling
 */
function followChoices(element: HTMLElement | null, tell: (choices: Choices) => void): () => void {
  const chosen = (kind: string): string[] =>
    [...(element?.querySelectorAll<HTMLInputElement>(`[type=${kind}]:checked`) ?? [])].map(({ value }) => value);
  const read = (): void =>
    tell({ fragments: chosen('checkbox'), reason: overrideReasons.find((key) => chosen('radio').includes(key)) });
  element?.addEventListener('change', read);
  return () => element?.removeEventListener('change', read);
}

export function Override({ blocking, onPublish }: OverrideProps) {
  const { voice } = useDesk().view;
  const name = useId();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [reason, setReason] = useState<OverrideReason>();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView?.({ block: 'nearest' });
    element.current?.querySelector('input')?.focus({ preventScroll: true });
    return followChoices(element.current, ({ fragments, reason }) => {
      setTicked(fragments);
      setReason(reason);
    });
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
      <Button disabled={!ready} onPress={() => reason && onPublish(reason)}>
        {voice.say('override.publish')}
      </Button>
    </div>
  );
}
