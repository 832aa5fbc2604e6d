/** On which sites Relis is off: those people turned it off on, as far as they may, and those the settings keep it from. */
import { patternOf } from '../networks/match-pattern';
import type { Settings } from './schema';

export type SiteSettings = Pick<Settings, 'maySwitchOff' | 'sitesOn' | 'sitesOff'>;

/** Is it one of those hosts? "*.example" is every host under example, and example. */
const isAmong = (hosts: readonly string[], hostname: string): boolean =>
  hosts.some((host) => (host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname));

/** What was decided of a site: nobody turns the switch there. Absent where people choose. */
export function decisionOn({ maySwitchOff, sitesOn, sitesOff }: SiteSettings, { hostname }: URL): 'on' | 'off' | undefined {
  if (isAmong(sitesOn, hostname)) return 'on';
  if (isAmong(sitesOff, hostname)) return 'off';
  return maySwitchOff ? undefined : 'on';
}

/**
 * @param switchedOff origins people turned Relis off on
 * @param url a page
 */
export function isOff(settings: SiteSettings, switchedOff: readonly string[], url: URL): boolean {
  const decided = decisionOn(settings, url);
  return decided ? decided === 'off' : switchedOff.includes(url.origin);
}

/** The match patterns of the sites where Relis is off. */
export function offPatterns(settings: SiteSettings, switchedOff: readonly string[]): string[] {
  const decided = settings.sitesOff.filter((host) => !settings.sitesOn.includes(host)).map((host) => `*://${host}/*`);
  const chosen = switchedOff.filter((origin) => URL.canParse(origin) && isOff(settings, switchedOff, new URL(origin)));
  return [...new Set([...decided, ...chosen.map(patternOf)])];
}
