/**
 * Every key Relis stores, with its type and its default. All of it stays on this machine (`local`, never `sync`).
 * No text of a post is ever among them.
 */
import { storage } from 'wxt/utils/storage';
import type { ConsentTag, Profile } from '../../rules/api';
import type { ConsentRegister } from './consents';

/**
 * What an account is used for, by account: "mme_lambert@mastodon.social", or the host alone where the page does not say who
 * writes. A handle is kept only once the writer has answered, because the answer could not be found again without it; nothing
 * else of the account is.
 */
export const profiles = storage.defineItem<Record<string, Profile>>('local:profiles', { fallback: {} });

/** What the writer's accounts are used for as a rule, as they said on the welcome page: proposed, never taken for an answer. */
export const usualProfile = storage.defineItem<Profile | null>('local:usual-profile', { fallback: null });

/** What is set on this machine: read and changed through `settings.ts`, which trusts nothing of it. */
export const keptSettings = storage.defineItem<unknown>('local:settings');

/** What the administrator decided when the browser last said: read through `settings.ts`, written by the background. */
export const keptManaged = storage.defineItem<unknown>('local:managed');

/** Settings that could not be read, as they were: nothing is thrown away. */
export const setAside = storage.defineItem<unknown>('local:settings-set-aside');

/** Origins ("https://forum.example") where the user turned Relis off although it could work. */
export const switchedOff = storage.defineItem<string[]>('local:switched-off', { fallback: [] });

/** What the writer said of a file, by the SHA-256 of its bytes: see `consents.ts`. */
export const consents = storage.defineItem<ConsentRegister>('local:consents', {
  fallback: {},
  version: 2,
  migrations: {
    // Before there was a register: the tag alone.
    2: (tags: Record<string, ConsentTag>): ConsentRegister =>
      Object.fromEntries(Object.entries(tags).map(([id, tag]) => [id, { tag, on: '' }])),
  },
});

/** When the pause ends, in milliseconds since 1970; 0 where there is none. */
export const pausedUntil = storage.defineItem<number>('local:paused-until', { fallback: 0 });
