/** On or off for this site, silence for an hour, or the way back from a page that was open too early. */
import { useState } from 'react';
import { Button } from '../review/Button';
import type { Voice } from '../words';
import { type PageStatus, reload, switchOff, switchOn } from './page-status';
import type { Pause } from './usePause';
import { popupWords, schoolNamed } from './words';

interface SiteSwitchProps {
  readonly status: PageStatus;
  /** Absent where there is nothing to pause, or where the school allows none. */
  readonly pause?: Pause;
  readonly voice: Voice;
  readonly onChanged: () => void;
}

/** "16:30" */
const timeOf = (at: number, { language }: Voice): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);

function PauseButton({ pause, voice }: { pause: Pause; voice: Voice }) {
  if (pause.until === 0) return <Button onPress={pause.begin}>{popupWords(voice, 'pause.start')}</Button>;
  return (
    <Button look="primary" onPress={pause.end}>
      {popupWords(voice, 'pause.end')}
    </Button>
  );
}

/** Where Relis was decided to be on, the browser's permission may still be missing: that is people's to give. */
const canTurnOn = ({ state, decided, permitted }: PageStatus): boolean =>
  state === 'off' && (decided ? decided === 'on' && !permitted : true);

export function SiteSwitch({ status, pause, voice, onChanged }: SiteSwitchProps) {
  const [refused, setRefused] = useState(false);
  if (status.state === 'forbidden') return null;

  async function turnOn(): Promise<void> {
    setRefused(!(await switchOn(status)));
    onChanged();
  }
  async function turnOff(): Promise<void> {
    await switchOff(status);
    onChanged();
  }

  const { decided } = status;
  const host = status.url?.host ?? '';
  return (
    <div className="part switch">
      {decided && (
        <p className="decided">{popupWords(voice, `decided.${decided}`, { school: schoolNamed(voice, status.school) })}</p>
      )}
      {refused && <p>{popupWords(voice, 'refused')}</p>}
      {pause && pause.until > 0 && <p>{popupWords(voice, 'pause.until', { time: timeOf(pause.until, voice) })}</p>}
      <div className="buttons">
        {status.state === 'reload-needed' && (
          <Button look="primary" onPress={() => reload(status)}>
            {popupWords(voice, 'reload')}
          </Button>
        )}
        {pause && <PauseButton pause={pause} voice={voice} />}
        {canTurnOn(status) && (
          <Button look={status.frame ? 'plain' : 'primary'} onPress={turnOn}>
            {popupWords(voice, 'turnOn', { host })}
          </Button>
        )}
        {status.state !== 'off' && !decided && <Button onPress={turnOff}>{popupWords(voice, 'turnOff', { host })}</Button>}
      </div>
    </div>
  );
}
