import type { Network } from '../networks/network';
import { networksKey } from '../networks/packs-key';

type World = Record<symbol, Readonly<Record<string, Network>> | undefined>;

/** The network files this page was given, before the sentry came. */
export const knownNetworks = (): readonly Network[] =>
  Object.values((globalThis as unknown as World)[Symbol.for(networksKey)] ?? {});

/** Is this a page of a network that Relis has a file for, by its host or by its landmark? */
export const isKnownPage = (): boolean =>
  knownNetworks().some(({ anywhere }) => !anywhere || document.querySelector(anywhere.landmark) !== null);
