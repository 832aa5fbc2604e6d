/** Relis's own pages, opened in a tab. */
import { browser } from 'wxt/browser';

const open = async (path: '/help.html' | '/welcome.html', part: string): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL(path)}${part && `#${part}`}` });
};

/** @param part of the page, "law", or the id of a rule */
export const openHelp = (part = ''): Promise<void> => open('/help.html', part);

/** @param why `installed` where nobody has asked for it: then it may be unwanted */
export const openWelcome = (why: 'installed' | '' = ''): Promise<void> => open('/welcome.html', why);
