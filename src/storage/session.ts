/**
 * What is kept until the browser closes. Apart from `items.ts`: only the background and the popup may open this storage,
 * and a content script that merely names it is refused.
 */
import { storage } from 'wxt/utils/storage';
import type { TabReport } from '../messages/protocol';

/** What each tab's composer shows on the badge, by tab id. No text. */
export const tabReports = storage.defineItem<Record<number, TabReport>>('session:tab-reports', { fallback: {} });
