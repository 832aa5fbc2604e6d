/** The welcome page: opened once, when Relis is installed, and not at an update. */
import type { Browser } from 'wxt/browser';
import { readSettings } from '../storage/settings';
import { openWelcome } from './addresses';

export async function welcome({ reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason !== 'install') return;
  // What the administrator decided may come later: then the page closes itself (`useHidden` of the page).
  const { settings } = await readSettings();
  if (!settings.hideWelcome) await openWelcome('installed');
}
