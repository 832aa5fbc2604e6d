/** What people told Relis as they wrote, beside the settings: all of it forgotten at once, and brought back. */
import { storage } from 'wxt/utils/storage';
import { counters } from './counters';
import { dismissals } from './dismissals';
import { consents, pausedUntil, profiles, switchedOff, usualProfile } from './items';
import { silenced } from './silenced';

/** What accounts are used for, what was said of photos, what is not the case, what is not to be heard of, counts, sites off. */
const items = [profiles, usualProfile, consents, dismissals, silenced, counters, switchedOff, pausedUntil];
const keys = items.map(({ key }) => key);

/** @returns the way back: what was there is there again */
export async function forgetTold(): Promise<() => Promise<void>> {
  const kept = (await storage.getItems(keys)).filter(({ value }) => value !== null);
  await storage.removeItems(keys);
  return () => storage.setItems(kept);
}
