/** The welcome page and the help. */
import '../../src/pages/own-page.css';
import '../../src/pages/sheet.css';
import { createRoot } from 'react-dom/client';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SyntheticEvents } from '../../src/review/Button';
import { changeOwn } from '../../src/storage/settings';
import { Voice } from '../../src/words';
import { language, show } from './asked';

await changeOwn(() => ({ country: 'BE', language, schoolName: 'Collège du Moulin' }));
// The other end of the lifeline of a compose box.
const port = { onDisconnect: { addListener: () => {} } };
Object.assign(fakeBrowser.runtime, { connect: () => port, getManifest: () => ({ version: '0.1.0' }) });

document.body.className = 'relis';
const room = document.createElement('div');
room.className = 'sheet';
document.body.append(room);
const voice = new Voice(language);
const root = createRoot(room);

async function until<T>(found: () => T | null | undefined): Promise<T> {
  for (;;) {
    const now = found();
    if (now) return now;
    await new Promise((again) => requestAnimationFrame(again));
  }
}

if (show.startsWith('welcome')) {
  await import('../../src/pages/welcome/welcome.css');
  const { Welcome } = await import('../../src/pages/welcome/Welcome');
  root.render(
    <SyntheticEvents value={true}>
      <Welcome voice={voice} />
    </SyntheticEvents>,
  );
  await until(() => document.querySelector('select'));
  if (show === 'welcome-tried') {
    const example = await until(() => document.querySelector<HTMLElement>('.examples li:nth-child(4) button'));
    example.click();
    await until(() => document.querySelector('relis-marks'));
  }
} else {
  await import('../../src/pages/help/help.css');
  const { Help } = await import('../../src/pages/help/Help');
  if (show === 'help-rule') location.hash = '#grade';
  root.render(<Help voice={voice} />);
  await until(() => document.querySelector('#law'));
}
