/** Said where somebody writes in a frame of another site that Relis does not read, with the way to have it read. */
import { useState } from 'react';
import { Button } from '../review/Button';
import type { Voice } from '../words';
import type { FrameStatus } from './frame';
import { type PageStatus, reload, switchOn } from './page-status';
import { popupWords, schoolNamed } from './words';

interface FramePartProps {
  readonly status: PageStatus;
  readonly frame: FrameStatus;
  readonly voice: Voice;
  readonly onChanged: () => void;
}

export function FramePart({ status, frame, voice, onChanged }: FramePartProps) {
  const [refused, setRefused] = useState(false);
  const { host } = frame.url;
  if (frame.decided) {
    const school = schoolNamed(voice, status.school);
    return <p className="part explained">{popupWords(voice, 'frame.decided', { host, school })}</p>;
  }

  async function turnOn(): Promise<void> {
    setRefused(!(await switchOn(frame)));
    onChanged();
  }

  return (
    <section className="part switch">
      <p className="explained">{popupWords(voice, `frame.${frame.state}`, { host })}</p>
      {refused && <p>{popupWords(voice, 'refused')}</p>}
      <div className="buttons">
        {frame.state === 'off' ? (
          <Button look="primary" onPress={turnOn}>
            {popupWords(voice, 'turnOn', { host })}
          </Button>
        ) : (
          <Button look="primary" onPress={() => reload(status)}>
            {popupWords(voice, 'reload')}
          </Button>
        )}
      </div>
    </section>
  );
}
