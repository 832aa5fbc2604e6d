import type { Network } from './network';

const modEnter = [{ key: 'Enter', with: 'mod' }] as const;

/** Reddit, new and old. Closed: structure from public automation code (February 2026); old.reddit from its markup. */
export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  composers: [
    {
      kind: 'post',
      root: 'r-post-form, r-post-composer-form, post-composer',
      inShadows: true,
      fields: 'textarea[name=title], shreddit-composer [contenteditable=true], div[name=body]',
      publish: { selector: '#inner-post-submit-button' },
      shortcuts: modEnter,
      dock: 'above',
    },
    {
      kind: 'reply',
      root: 'comment-composer-host, shreddit-composer',
      fields: '[contenteditable=true], textarea',
      publish: { selector: 'button[slot="submit-button"]' },
      shortcuts: modEnter,
      dock: 'above',
    },
    {
      kind: 'post',
      root: 'form#newlink',
      fields: 'textarea[name=title], textarea[name=text]',
      publish: { selector: 'button[type=submit], button[name=submit]' },
      shortcuts: [],
      dock: 'above',
    },
    {
      kind: 'reply',
      root: 'form.usertext',
      fields: 'textarea[name=text]',
      publish: { selector: 'button[type=submit].save, .usertext-buttons button[type=submit]' },
      shortcuts: [],
      dock: 'above',
    },
  ],
  handle: { element: '#header-bottom-right .user > a' },
};
