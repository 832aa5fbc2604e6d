/** A compose box to try Relis in at once: a network's box in everything but that nobody receives what is published. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Profile } from '../../../rules/api';
import { choices } from '../../policy/accounts';
import { Button } from '../../review/Button';
import { usualProfile } from '../../storage/items';
import { useStored } from '../../storage/useStored';
import type { Voice } from '../../words';
import { type BadExample, badExamples } from './examples';
import { samplePhoto } from './sample-photo';
import { startTrial, type Trial } from './trial';
import { welcome } from './words';

/** Types into a field as a person would, for whoever listens, React too: it is told of what it did not set itself. */
function enter(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  field.select();
  // The field's own way of writing, so that its "Undo" takes it back.
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, 0, field.value.length, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }
}

function choose(input: HTMLInputElement, photo: File): void {
  const carried = new DataTransfer();
  carried.items.add(photo);
  input.files = carried.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

interface WriteAsProps {
  /** As answered; null until then. */
  readonly profile: Profile | null;
  readonly voice: Voice;
  readonly onChoose: (profile: Profile) => void;
}

/** As whom one writes: what Relis says depends on it, and what it proposes when it first sees an account. */
function WriteAs({ profile, voice, onChoose }: WriteAsProps) {
  return (
    <fieldset>
      <legend>{welcome(voice, 'who.title')}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice} className="segment">
            <input type="radio" name="profile" checked={choice === profile} onChange={() => onChoose(choice)} />
            <span>{voice.say(`profile.${choice}`)}</span>
          </label>
        ))}
      </div>
      <p className="help">{welcome(voice, `who.${profile ?? 'none'}`)}</p>
      {profile && <p className="help">{welcome(voice, 'who.proposed')}</p>}
    </fieldset>
  );
}

/** What the trial is read as until the writer has said. */
const unsaid: Profile = 'personal';

export function TryIt({ voice }: { voice: Voice }) {
  const fileId = useId();
  const [profile, setProfile] = useStored(usualProfile);
  const [published, setPublished] = useState<string>();
  const [photo, setPhoto] = useState<string>();
  const trial = useRef<Promise<Trial>>(undefined);
  const box = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const started = startTrial(welcome(voice, 'try.host'), unsaid);
    trial.current = started;
    return () => void started.then(({ end }) => end());
  }, [voice]);
  useEffect(() => {
    if (profile) void trial.current?.then((running) => running.writeAs(profile));
  }, [profile]);

  async function show(example: BadExample): Promise<void> {
    if (!box.current) return;
    setPublished(undefined);
    enter(box.current, example.text);
    if (example.photo && file.current) choose(file.current, await samplePhoto(`${welcome(voice, 'try.photoName')}.png`));
  }

  function publish(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setPublished(box.current?.value ?? '');
    event.currentTarget.reset();
    setPhoto(undefined);
  }

  return (
    <section aria-labelledby={`${fileId}title`}>
      <h2 id={`${fileId}title`}>{welcome(voice, 'try.title')}</h2>
      <p className="help">{welcome(voice, 'try.help')}</p>
      <WriteAs profile={profile ?? null} voice={voice} onChoose={setProfile} />
      <form className="compose" aria-label={welcome(voice, 'try.form')} onSubmit={publish}>
        <textarea
          ref={box}
          rows={4}
          aria-label={welcome(voice, 'try.box')}
          placeholder={welcome(voice, 'try.placeholder')}
          autoComplete="off"
        />
        <div className="row">
          <label className="attach" htmlFor={fileId}>
            <input
              ref={file}
              id={fileId}
              type="file"
              accept="image/*"
              onChange={(event) => setPhoto(event.target.files?.[0]?.name)}
            />
            <span>{photo ?? welcome(voice, 'try.attach')}</span>
          </label>
          <button type="submit" className="button primary">
            {voice.say('review.publish')}
          </button>
        </div>
      </form>
      <p role="status" className="published">
        {published !== undefined && welcome(voice, 'try.published')}
      </p>
      <h3>{welcome(voice, 'try.examples')}</h3>
      <ul className="examples">
        {badExamples[voice.language].map((example) => (
          <li key={example.text}>
            <Button onPress={() => show(example)}>{example.text}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
