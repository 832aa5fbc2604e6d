/**
 * Network files as they travel: a page gets those that may be its own and no other, in a small script before the sentry.
 *
 *   x.com            networks/x.js, sentry.js
 *   any other site   networks/anywhere.js (what anybody may run: Mastodon, Moodle, WordPress…), sentry.js
 */
import { networks } from './index';
import type { Network } from './network';
import { networksKey } from './packs-key';

export interface Pack {
  /** "x", "anywhere". */
  readonly id: string;
  readonly networks: readonly Network[];
  /** Match patterns of the hosts it is for; `anywhere` is for all others too. */
  readonly hosts: readonly string[];
}

/** The pack of what anybody may run. */
const anywhere = 'anywhere';

const runAnywhere = networks.filter((network) => network.anywhere);

/** Every pack: one a network with hosts of its own, and one for what may run anywhere. */
export const packs: readonly Pack[] = [
  { id: anywhere, networks: runAnywhere, hosts: runAnywhere.flatMap(({ hosts }) => hosts) },
  ...networks
    .filter((network) => !network.anywhere)
    .map((network) => ({ id: network.id, networks: [network], hosts: network.hosts })),
];

/**
 * The packs a site gets: those of its host, or those of what may run anywhere.
 * @param pattern its match pattern
 */
export function packsFor(pattern: string): readonly Pack[] {
  const own = packs.filter(({ hosts }) => hosts.includes(pattern));
  return own.length > 0 ? own : packs.filter(({ id }) => id === anywhere);
}

/** Path of a pack in the built extension. */
export const pathOf = ({ id }: Pack): `/networks/${string}.js` => `/networks/${id}.js`;

/** The text of a pack's script; a second run changes nothing. */
export function scriptOf(pack: Pack): string {
  const files = Object.fromEntries(pack.networks.map((network) => [network.id, network]));
  const key = JSON.stringify(networksKey);
  return `Object.assign(globalThis[Symbol.for(${key})]??={},${JSON.stringify(files)});`;
}
