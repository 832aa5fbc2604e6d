/** The toolbar popup over a page in each of its states. */
import '../../src/review/tokens.css';
import '../../src/review/controls.css';
import '../../entrypoints/popup/popup.css';
import { createRoot } from 'react-dom/client';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ComposerReport, PageState } from '../../src/messages/protocol';
import { Popup } from '../../src/popup/Popup';
import { SyntheticEvents } from '../../src/review/Button';
import { keptManaged, pausedUntil, profiles } from '../../src/storage/items';
import { Voice } from '../../src/words';
import { language, show } from './asked';
import { findings } from './samples';

/** In a frame of another site, on a page where nobody has written. */
const inFrame = show.startsWith('popup-frame');
/** The school has decided that Relis stays on here, what the account is for, and that the frame is left alone. */
const decided = show.endsWith('-decided');
/** A wrong warning is being told of. */
const reporting = show === 'popup-report';
const state = (inFrame ? 'idle' : reporting || decided ? 'watching' : show.replace('popup-', '')) as PageState;
const answers = state !== 'off' && state !== 'reload-needed' && state !== 'forbidden';
/** A name that says what it is, one that does not, and a page that does not tell. */
const handle = state === 'generic' ? undefined : state === 'unrecognised' ? 'mme_lambert' : '6eB_moulin';
const report: ComposerReport = {
  state,
  network: 'mastodon',
  account: { host: 'mastodon.education', ...(handle && { handle }) },
  nameRemarks:
    handle === 'mme_lambert' ? [{ rule: 'account-name', level: 'hint', quote: handle, say: 'class', data: {}, offers: [] }] : [],
  findings: state === 'generic' ? [] : findings,
};

await profiles.setValue({ '6eB_moulin@mastodon.education': 'class', 'mme_lambert@mastodon.education': 'class' });

if (decided)
  await keptManaged.setValue({
    schoolName: language === 'fr' ? 'Collège du Moulin' : 'Mill Lane School',
    sitesOn: ['mastodon.education'],
    sitesOff: ['commentaires.example'],
    accounts: { 'mastodon.education': 'class' },
  });
if (state === 'paused') await pausedUntil.setValue(Date.now() + 55 * 60_000);

Object.assign(fakeBrowser.tabs, {
  query: async () => [{ id: 1, url: state === 'forbidden' ? 'chrome://extensions' : 'https://mastodon.education/publish' }],
  sendMessage: (_tab: number, _message: unknown, _options: unknown, respond: (answer: unknown) => void) =>
    respond(answers ? { res: report } : undefined),
});
Object.assign(fakeBrowser.permissions, { contains: async () => state === 'reload-needed' });
Object.assign(fakeBrowser.scripting, {
  executeScript: async () => [{ result: inFrame ? 'https://commentaires.example/nouveau' : null }],
});
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });

document.body.className = 'relis';
const room = document.createElement('div');
room.id = 'popup';
document.body.append(room);
createRoot(room).render(
  <SyntheticEvents value={true}>
    <Popup voice={new Voice(language)} />
  </SyntheticEvents>,
);
if (reporting) {
  const buttons = (): HTMLElement[] => [...room.querySelectorAll<HTMLElement>('.findings button')];
  while (buttons().length === 0) await new Promise((again) => requestAnimationFrame(again));
  buttons()[0]?.click();
}
