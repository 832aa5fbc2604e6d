/** The consent register: what was said of each photo, by the hash of its bytes. The photo itself is nowhere. */
import type { ConsentTag } from '../../rules/api';
import { consents } from './items';

/** What may be noted beside a tag. */
export interface ConsentDetails {
  /** Name of the file, so that a person can find it again. */
  readonly name?: string;
  /** Whose consent is held: "6e B", "les élèves du club théâtre". */
  readonly whose?: string;
  /** The last day it is valid, `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface ConsentEntry extends ConsentDetails {
  readonly tag: ConsentTag;
  /** The day it was said, `YYYY-MM-DD`; empty for what was said before days were noted. */
  readonly on: string;
}

/** By the SHA-256 of the bytes. */
export type ConsentRegister = Readonly<Record<string, ConsentEntry>>;

/** Written consent that is no longer valid on that day (`YYYY-MM-DD`, as every day here). */
export const hasExpired = ({ until }: ConsentDetails, today: string): boolean => until !== undefined && until < today;

/** The tag of a file; none where its consent has expired. */
export async function consentFor(id: string, today: string): Promise<ConsentTag | undefined> {
  const entry = (await consents.getValue())[id];
  return entry && !hasExpired(entry, today) ? entry.tag : undefined;
}

/** What is noted beside the same tag stays where nothing new is said of it. */
export async function keepConsent(id: string, entry: ConsentEntry): Promise<void> {
  const register = await consents.getValue();
  const before = register[id];
  await consents.setValue({ ...register, [id]: { ...(before?.tag === entry.tag && before), ...entry } });
}
