import type { Network } from '../networks/network';
import { networksKey } from '../networks/packs-key';

type World = Record<symbol, Readonly<Record<string, Network>> | undefined>;

/** The network files this page was given, before the sentry came. */
export const knownNetworks = (): readonly Network[] =>
  Object.values((globalThis as unknown as World)[Symbol.for(networksKey)] ?? {});

/** Is this a page of a network that Relis has a file for, by its host or by its landmark? A large page is searched once for all. */
export function isKnownPage(): boolean {
  const landmarks = knownNetworks().map(({ anywhere }) => anywhere?.landmark);
  return landmarks.includes(undefined) || (landmarks.length > 0 && document.querySelector(landmarks.join()) !== null);
}
