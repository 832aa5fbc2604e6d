/** What the accounts of the tests are used for. */
import { inject } from 'vitest';
import { networks } from '../../src/networks';
import type { Told } from '../../src/policy/accounts';

/** The personal accounts of a teacher, on every site of the tests: the question was answered before. */
export function toldBefore(): Told {
  const sites = [inject('origin'), inject('elsewhere'), ...networks.flatMap(({ hosts }) => hosts)];
  return Object.fromEntries(sites.map((site) => [new URL(site.replace(/\*$/, '')).host, 'personal']));
}
