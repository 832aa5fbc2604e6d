/** Whose written consent is held, and until when: two fields beside the tag, kept on this machine. Neither has to be filled in. */
import { useEffect, useRef } from 'react';
import { useDesk } from '../context';
import type { MediaView } from '../view';
import { photoWords } from './words';

export function ConsentDetails({ media }: { media: MediaView }) {
  const {
    view: { voice },
    actions,
  } = useDesk();
  const element = useRef<HTMLFieldSetElement>(null);
  const latest = useRef({ media, actions });
  latest.current = { media, actions };
  useEffect(() => {
    const fields = element.current;
    // The browser's own `change` stays in our shadow root; `input` does not.
    const note = (): void => {
      const { media: file, actions: desk } = latest.current;
      const [whose, until] = [...(fields?.querySelectorAll('input') ?? [])].map(({ value }) => value.trim());
      desk.tag(file, 'consent', { ...(whose && { whose }), ...(until && { until }) });
    };
    fields?.addEventListener('change', note);
    return () => fields?.removeEventListener('change', note);
  }, []);
  return (
    // A press here may take the caret out of the message, to write.
    <fieldset ref={element} className="consent-details" onMouseDown={(event) => event.stopPropagation()}>
      <legend className="unseen">{photoWords(voice, 'consent.legend')}</legend>
      <label>
        <span>{photoWords(voice, 'consent.whose')}</span>
        <input type="text" autoComplete="off" maxLength={80} />
      </label>
      <label>
        <span>{photoWords(voice, 'consent.until')}</span>
        <input type="date" />
      </label>
    </fieldset>
  );
}
