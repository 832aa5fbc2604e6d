/** The toolbar popup: what Relis does on this page, what it found, and the switches of this site. */
import { browser } from 'wxt/browser';
import type { PageState } from '../messages/protocol';
import { openHelp } from '../pages/addresses';
import { Button } from '../review/Button';
import { RelisIcon } from '../review/icons';
import type { Voice } from '../words';
import { FindingList } from './FindingList';
import { FramePart } from './FramePart';
import { Profiles } from './Profiles';
import type { PageStatus } from './page-status';
import { SiteSwitch } from './SiteSwitch';
import { usePageStatus } from './usePageStatus';
import { usePause } from './usePause';
import { popupWords } from './words';

/** Relis reads nothing there anyway: there is nothing to pause. */
const silent: readonly PageState[] = ['off', 'reload-needed', 'forbidden'];

/** What the popup says first: of the page, or of a frame in it where somebody writes and the page itself has no message. */
function headlineOf({ state, frame }: PageStatus): PageState | 'frame-unread' {
  if (!frame || (state !== 'idle' && state !== 'off')) return state;
  return frame.state === 'off' ? 'frame-unread' : frame.state;
}

/** The page may be a moment behind the pause, or hold no message that could tell of it. */
function paused(status: PageStatus, until: number): PageStatus {
  if (silent.includes(status.state) || status.neverPaused || until === 0) return status;
  return { ...status, state: 'paused' };
}

function StateLine({ status, voice }: { status: PageStatus; voice: Voice }) {
  const headline = headlineOf(status);
  return (
    <p className={`state ${headline}`} role="status">
      {popupWords(voice, `state.${headline}`)}
    </p>
  );
}

/** What there is to know of the page; it comes after what is not read in it. */
function Explanation({ status, voice }: { status: PageStatus; voice: Voice }) {
  const { state, network } = status;
  if (state === 'watching' || state === 'paused' || headlineOf(status) !== state) return null;
  return (
    <p className="part explained">{network ? popupWords(voice, 'known', { network }) : popupWords(voice, `explain.${state}`)}</p>
  );
}

export function Popup({ voice }: { voice: Voice }) {
  const [read, refresh] = usePageStatus();
  const pause = usePause();
  if (!read || !pause) return null;
  const status = paused(read, pause.until);
  const { report, state, frame } = status;
  const reads = state !== 'idle' && state !== 'paused';

  async function openSettings(): Promise<void> {
    await browser.runtime.openOptionsPage();
    window.close();
  }
  async function help(): Promise<void> {
    await openHelp();
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
        <Explanation status={status} voice={voice} />
        {report && <Profiles account={report.account} remarks={report.nameRemarks} voice={voice} />}
        {report && reads && <FindingList findings={report.findings} voice={voice} />}
        <SiteSwitch
          status={status}
          voice={voice}
          onChanged={refresh}
          {...(!silent.includes(state) && !status.neverPaused && { pause })}
        />
      </main>
      <footer className="buttons">
        <Button look="quiet" onPress={openSettings}>
          {popupWords(voice, 'settings')}
        </Button>
        <Button look="quiet" onPress={help}>
          {popupWords(voice, 'help')}
        </Button>
      </footer>
    </>
  );
}
