/** What the page says of itself: that a change is kept, that it could not be, and how to bring back what was taken away. */
import { Button } from '../review/Button';
import type { Voice } from '../words';
import type { Kept, Told } from './useChanges';
import { settings } from './words';

/** "Enregistré", once what was changed is kept. */
export function KeptLine({ kept, voice }: { kept: Kept; voice: Voice }) {
  const failed = kept === 'full' || kept === 'wrong' || kept === 'other';
  return (
    <p className={`kept ${failed ? 'failed' : kept}`} role="status">
      {kept !== 'untouched' && !failed && settings(voice, `kept.${kept}`)}
    </p>
  );
}

/** Why the last change was not kept: what the page shows again is what is. */
export function NotKeptNote({ kept, voice }: { kept: Kept; voice: Voice }) {
  if (kept !== 'full' && kept !== 'wrong' && kept !== 'other') return null;
  return (
    <p className="alarm" role="alert">
      {settings(voice, `notKept.${kept}`)}
    </p>
  );
}

interface ToldBarProps {
  readonly told: Told | undefined;
  readonly voice: Voice;
  readonly onHush: () => void;
}

/** Stays until it is answered or something else is said: nobody is hurried. */
export function ToldBar({ told, voice, onHush }: ToldBarProps) {
  return (
    <div className="told" role="status">
      {told && (
        <div className="told-bar">
          <p>{told.words}</p>
          <div className="buttons">
            {told.undo && (
              <Button look="primary" onPress={told.undo}>
                {settings(voice, 'undo')}
              </Button>
            )}
            <Button look="quiet" onPress={onHush}>
              {settings(voice, 'close')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
