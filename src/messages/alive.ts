import { browser } from 'wxt/browser';

/**
 * Is the extension that loaded this script still the one installed? Once it was updated or removed its scripts stay in
 * open pages, but everything they ask of the browser throws.
 */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
