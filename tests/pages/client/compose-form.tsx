/** Our own markup on the plan of Mastodon's compose form: same structure, same classes, same habits. */
import { type ClipboardEvent, type DragEvent, type FormEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import type { UsePictures } from './use-pictures';
import { inForm, isPublishKey } from './variants';

const audiences = [
  { icon: 'globe', label: 'Public' },
  { icon: 'unlock', label: 'Public discret' },
  { icon: 'lock', label: 'Abonnés' },
  { icon: 'at', label: 'Mention privée' },
] as const;

/** Who will read; a press goes to the next audience. The icon's class is the only name that is not translated. */
function AudienceButton() {
  const [index, setIndex] = useState(0);
  const { icon, label } = audiences[index] ?? audiences[0];
  return (
    <button
      type="button"
      className="dropdown-button"
      title="Changer qui peut lire"
      onClick={() => setIndex((index + 1) % audiences.length)}
    >
      <svg className={`icon icon-${icon}`} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
      </svg>
      <span className="dropdown-button__label">{label}</span>
    </button>
  );
}

function Uploads({ pictures, remove }: Pick<UsePictures, 'pictures' | 'remove'>) {
  if (pictures.length === 0) return null;
  return (
    <div className="compose-form__uploads">
      {pictures.map(({ file, preview }) => (
        <div key={preview} className="compose-form__upload media-gallery__item">
          <div className="compose-form__upload__thumbnail">
            <img src={preview} alt={file.name} />
            <div className="compose-form__upload__actions">
              <button type="button" className="icon-button" aria-label={`Retirer ${file.name}`} onClick={() => remove(file)}>
                ×
              </button>
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}

export interface ComposeFormProps {
  readonly text: string;
  readonly spoiler: string;
  readonly pictures: UsePictures;
  readonly textarea: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  readonly onSpoiler: (text: string) => void;
  /** Publishes; the text is what is in the textarea at that moment. */
  readonly onPublish: (text: string) => void;
}

export function ComposeForm({ text, spoiler, pictures, textarea, onText, onSpoiler, onPublish }: ComposeFormProps) {
  const [warned, setWarned] = useState(inForm);
  const empty = text.trim() === '' && pictures.files.length === 0;

  // As Mastodon does: a text written by an extension counts, whatever the state says.
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const written = textarea.current?.value ?? text;
    if (written !== text) onText(written);
    if (written.trim() !== '' || pictures.files.length > 0) onPublish(written);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isPublishKey(event.nativeEvent)) submit();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (pictures.add(event.clipboardData.files)) event.preventDefault();
  };
  const onDrop = (event: DragEvent): void => {
    if (pictures.add(event.dataTransfer.files)) event.preventDefault();
  };

  return (
    <form
      className="compose-form box"
      aria-label="Nouvelle publication"
      onSubmit={submit}
      onDrop={onDrop}
      onDragOver={(e) => e.preventDefault()}
    >
      <div className="compose-form__highlightable">
        <div className="compose-form__scrollable">
          <div className="spoiler-input" hidden={!warned}>
            <input
              id="cw-spoiler-input"
              className="spoiler-input__input"
              aria-label="Avertissement de contenu"
              placeholder="Avertissement de contenu"
              value={spoiler}
              onChange={(event) => onSpoiler(event.target.value)}
              onKeyDown={onKeyDown}
            />
          </div>
          <div className="autosuggest-textarea">
            <textarea
              ref={textarea}
              className="autosuggest-textarea__textarea"
              aria-label="Votre message"
              aria-autocomplete="list"
              placeholder="Quoi de neuf à l’école ?"
              dir="auto"
              rows={4}
              value={text}
              onChange={(event) => onText(event.target.value)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
          </div>
          <Uploads pictures={pictures.pictures} remove={pictures.remove} />
        </div>
        <div className="compose-form__footer">
          <div className="compose-form__dropdowns">
            <AudienceButton />
          </div>
          <div className="compose-form__actions">
            <div className="compose-form__buttons">
              <div className="compose-form__upload-button">
                <label className="attach">
                  Ajouter une photo
                  <input
                    type="file"
                    accept="image/*"
                    multiple
                    className="hidden"
                    onChange={(event) => {
                      pictures.add(event.target.files);
                      event.target.value = '';
                    }}
                  />
                </label>
              </div>
              <button type="button" className="text-icon-button" aria-pressed={warned} onClick={() => setWarned(!warned)}>
                CW
              </button>
            </div>
            <div className="compose-form__submit">
              <button type="submit" className="button button--compact publish" disabled={empty}>
                Publier
              </button>
            </div>
          </div>
        </div>
      </div>
    </form>
  );
}
