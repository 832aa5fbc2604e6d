/** A browser extension's surroundings, in a page that is none. It must be there before anything of Relis is loaded. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'fr' });
Object.assign(globalThis, { chrome: fakeBrowser });
