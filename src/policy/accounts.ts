/**
 * What each account is used for. It is asked once an account, and remembered under its name on its host; a host whose pages
 * do not say who writes is one account.
 */
import type { AccountUse, Profile } from '../../rules/api';

/** What an account may be used for, in the order they are offered. */
export const choices: readonly Profile[] = ['personal', 'class', 'school'];

export interface Account {
  /** "mastodon.social" */
  readonly host: string;
  /** Without `@`; absent where the page does not say. */
  readonly handle?: string;
}

/** What has been told so far, by account. */
export type Told = Readonly<Record<string, Profile>>;

/** The name an account is remembered under. Two accounts never share one: no host holds an `@`. */
export const nameOf = ({ host, handle }: Account): string => (handle ? `${handle}@${host}` : host);

/** What was told under a name; no name of the language itself ("constructor") is an answer. */
const toldOf = (told: Told, name: string): Profile | undefined => (Object.hasOwn(told, name) ? told[name] : undefined);

/**
 * What was said of the whole host, as long as none of its accounts has an answer of its own: said before Relis told accounts
 * apart, or where it could not. It is that of the first account seen there; the next ones are asked about.
 */
export function inherited(told: Told, { host, handle }: Account): Profile | undefined {
  if (!handle || Object.keys(told).some((name) => name.endsWith(`@${host}`))) return undefined;
  return toldOf(told, host);
}

/** What accounts are used for, decided by the settings rather than told by whoever writes. */
export interface Decided {
  /** By name, or by host for every account there. */
  readonly accounts: Told;
  /** What every other account is used for. */
  readonly others?: Profile;
}

const undecided: Decided = { accounts: {} };

/** On a machine that pupils use, every account that is not named is the class's. */
export const decidedBy = ({ accounts, classMachine }: { accounts: Told; classMachine: boolean }): Decided => ({
  accounts,
  ...(classMachine && { others: 'class' }),
});

/** What was decided of an account: nobody who writes can change it. */
export function decidedUse({ accounts, others }: Decided, account: Account): Profile | undefined {
  const name = [nameOf(account), account.host].find((each) => Object.hasOwn(accounts, each));
  return name === undefined ? others : accounts[name];
}

/** What an account is used for, as far as it was decided or anybody has told. */
export const usageOf = (told: Told, account: Account, decided: Decided = undecided): AccountUse =>
  decidedUse(decided, account) ?? toldOf(told, nameOf(account)) ?? inherited(told, account) ?? 'unknown';
