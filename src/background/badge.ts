/** The badge: how many findings the composer last written in has, and how strong the strongest is. */
import { browser } from 'wxt/browser';
import type { TabReport } from '../messages/protocol';
import { tabReports } from '../storage/session';

const colours = { block: '#b3202c', warn: '#9a5b00', hint: '#5f6b85' } as const;

/** What stands on the badge: nothing when all is well. */
export function badgeOf({ state, counts }: Omit<TabReport, 'frameId'>): { text: string; color: string } {
  const total = counts.block + counts.warn + counts.hint;
  const color = counts.block > 0 ? colours.block : counts.warn > 0 ? colours.warn : colours.hint;
  if (total > 0) return { text: total > 99 ? '99+' : String(total), color };
  // Visible, never silent: the box is read, but its publish button is not known; or nothing is read for a while.
  return { text: state === 'unrecognised' ? '?' : state === 'paused' ? '‖' : '', color };
}

export async function showReport(tabId: number, report: TabReport): Promise<void> {
  const { text, color } = badgeOf(report);
  await tabReports.setValue({ ...(await tabReports.getValue()), [tabId]: report });
  await browser.action.setBadgeText({ tabId, text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color });
}

/** A page that is left takes its counts with it. */
export async function forgetReport(tabId: number): Promise<void> {
  const { [tabId]: gone, ...others } = await tabReports.getValue();
  if (!gone) return;
  await tabReports.setValue(others);
}

/** Pages open since before Relis was installed or updated run without it: the badge says so, the popup explains. */
export async function markStalePages(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: [...origins] }))
    if (tabId !== undefined) await browser.action.setBadgeText({ tabId, text: '↻' });
}
