/** A photo, and the four things its writer may say of it. None is the better answer: only one is true. */
import { consentTags } from '../../rules/api';
import { Button } from './Button';
import { useDesk } from './context';
import { ConsentDetails } from './photo/ConsentDetails';
import { Thumbnail } from './Thumbnail';
import type { MediaView } from './view';

interface PhotoTagProps {
  readonly media: MediaView;
  /** The file was just named above: its question is for those who listen. */
  readonly named?: boolean;
}

export function PhotoTag({ media, named = false }: PhotoTagProps) {
  const {
    view: { voice },
    actions,
  } = useDesk();
  return (
    <fieldset className="photo-tag" data-part="photo-tag">
      <legend className={named ? 'unseen' : undefined}>{voice.say(`photo.${media.kind}`, { name: media.name })}</legend>
      <div className="photo-row">
        <Thumbnail media={media} />
        <div className="buttons">
          {consentTags.map((tag) => (
            <Button key={tag} aria-pressed={media.consent === tag} onPress={() => actions.tag(media, tag)}>
              {voice.offer({ rule: 'untagged-photo', quote: media.name }, { kind: 'tag', say: tag })}
            </Button>
          ))}
        </div>
      </div>
      {media.consent === 'consent' && <ConsentDetails media={media} />}
      {media.mayBeGone && (
        <div className="asides">
          <Button look="aside" onPress={() => actions.forget(media)}>
            {voice.say(`photo.gone.${media.kind}`)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
