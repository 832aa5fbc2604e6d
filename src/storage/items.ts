/**
 * Every key Relis stores, with its type and its default. All of it stays on this machine (`local`, never `sync`).
 * No text of a post is ever among them.
 */
import { storage } from 'wxt/utils/storage';
import type { ConsentTag, Country, Language, Profile } from '../../rules/api';

/**
 * What an account is used for, by account: "mme_lambert@mastodon.social", or the host alone where the page does not say who
 * writes. A handle is kept only once the writer has answered, because the answer could not be found again without it; nothing
 * else of the account is.
 */
export const profiles = storage.defineItem<Record<string, Profile>>('local:profiles', { fallback: {} });

/** Names of the pupils, one an entry. */
export const roster = storage.defineItem<string[]>('local:roster', { fallback: [] });

/** Values that never fire: numbers, addresses, domains, accounts and people of the school. */
export const allowList = storage.defineItem<string[]>('local:allow-list', { fallback: [] });

export const country = storage.defineItem<Country>('local:country', { fallback: 'FR' });

/** Language of the interface; the browser's when absent. */
export const language = storage.defineItem<Language | null>('local:language', { fallback: null });

/** Origins ("https://forum.example") where the user turned Relis off although it could work. */
export const switchedOff = storage.defineItem<string[]>('local:switched-off', { fallback: [] });

/** What the writer said of a file, by the SHA-256 of its bytes. */
export const consents = storage.defineItem<Record<string, ConsentTag>>('local:consents', { fallback: {} });

/** When the pause ends, in milliseconds since 1970; 0 where there is none. */
export const pausedUntil = storage.defineItem<number>('local:paused-until', { fallback: 0 });
