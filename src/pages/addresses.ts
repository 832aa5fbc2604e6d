/** Relis's own pages, opened in a tab. */
import { browser } from 'wxt/browser';

const open = async (path: '/help.html' | '/welcome.html', part = ''): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL(path)}${part}` });
};

export const openHelp = (): Promise<void> => open('/help.html');

export const openWelcome = (): Promise<void> => open('/welcome.html');
