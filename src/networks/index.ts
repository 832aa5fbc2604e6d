/** Every network Relis has a file for, sorted. */
import { mastodon } from './mastodon';
import type { Network } from './network';

export const networks: readonly Network[] = [mastodon];

/** Match patterns for the manifest: the hosts Relis may enter without being asked. */
export const namedHosts = (): string[] => networks.flatMap((network) => network.hosts).sort();
