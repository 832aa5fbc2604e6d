/** The welcome page: opened once, when Relis is installed, and not at an update. */
import type { Browser } from 'wxt/browser';
import { openWelcome } from '../pages/addresses';

export async function welcome({ reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason === 'install') await openWelcome();
}
