/** The toolbar popup: what Relis does on this page, what it found, and the switches of this site. */
import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageState } from '../messages/protocol';
import { Button } from '../review/Button';
import { RelisIcon } from '../review/icons';
import type { Voice } from '../words';
import { FindingList } from './FindingList';
import { FramePart } from './FramePart';
import { Profiles } from './Profiles';
import { type PageStatus, reload, switchOff, switchOn } from './page-status';
import { usePageStatus } from './usePageStatus';

/** What the popup says first: of the page, or of a frame in it where somebody writes and the page itself has no message. */
function headlineOf({ state, frame }: PageStatus): PageState | 'frame-unread' {
  if (!frame || (state !== 'idle' && state !== 'off')) return state;
  return frame.state === 'off' ? 'frame-unread' : frame.state;
}

function StateLine({ status, voice }: { status: PageStatus; voice: Voice }) {
  const headline = headlineOf(status);
  return (
    <p className={`state ${headline}`} role="status">
      {voice.say(`popup.state.${headline}`)}
    </p>
  );
}

interface SiteSwitchProps {
  readonly status: PageStatus;
  readonly voice: Voice;
  readonly onChanged: () => void;
}

/** On or off for this site, or the way back from a page that was open too early. */
function SiteSwitch({ status, voice, onChanged }: SiteSwitchProps) {
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

  const host = status.url?.host ?? '';
  return (
    <div className="part switch">
      {refused && <p>{voice.say('popup.refused')}</p>}
      <div className="buttons">
        {status.state === 'reload-needed' && (
          <Button look="primary" onPress={() => reload(status)}>
            {voice.say('popup.reload')}
          </Button>
        )}
        {status.state === 'off' ? (
          <Button look={status.frame ? 'plain' : 'primary'} onPress={turnOn}>
            {voice.say('popup.turnOn', { host })}
          </Button>
        ) : (
          <Button onPress={turnOff}>{voice.say('popup.turnOff', { host })}</Button>
        )}
      </div>
    </div>
  );
}

export function Popup({ voice }: { voice: Voice }) {
  const [status, refresh] = usePageStatus();
  if (!status) return null;
  const { report, state, network, frame } = status;
  // What there is to know of the page comes after what is not read in it.
  const explained = state === 'watching' || headlineOf(status) !== state ? undefined : state;

  async function openSettings(): Promise<void> {
    await browser.runtime.openOptionsPage();
    window.close();
  }

  return (
    <>
      <header>
        <RelisIcon size={24} />
        <h1>{voice.say('name')}</h1>
        <StateLine status={status} voice={voice} />
      </header>
      <main>
        {frame && <FramePart status={status} frame={frame} voice={voice} onChanged={refresh} />}
        {explained && (
          <p className="part explained">
            {network ? voice.say('popup.known', { network }) : voice.say(`popup.explain.${explained}`)}
          </p>
        )}
        {report && <Profiles account={report.account} remarks={report.nameRemarks} voice={voice} />}
        {report && state !== 'idle' && <FindingList findings={report.findings} voice={voice} />}
        <SiteSwitch status={status} voice={voice} onChanged={refresh} />
      </main>
      <footer>
        <Button look="quiet" onPress={openSettings}>
          {voice.say('popup.settings')}
        </Button>
      </footer>
    </>
  );
}
