import type { Network } from './network';

const modEnter = [{ key: 'Enter', with: 'mod' }] as const;

/** X. Closed: structure from public automation code (February 2026). */
export const x: Network = {
  id: 'x',
  name: 'X',
  hosts: ['https://x.com/*', 'https://twitter.com/*'],
  composers: [
    // A window over the home page has the same boxes again: the nearest root counts.
    {
      kind: 'post',
      root: '[role=dialog]:has([data-testid="tweetButton"])',
      fields: '[data-testid^="tweetTextarea_"][contenteditable=true], [data-testid^="tweetTextarea_"] [contenteditable=true]',
      publish: { selector: '[data-testid="tweetButton"]' },
      shortcuts: modEnter,
      dock: 'above',
      previews: '[data-testid="attachments"] img, [data-testid="attachments"] video',
      landscape: true,
    },
    {
      kind: 'post',
      root: ':has([data-testid="tweetButtonInline"]):has([data-testid^="tweetTextarea_"])',
      fields: '[data-testid^="tweetTextarea_"][contenteditable=true], [data-testid^="tweetTextarea_"] [contenteditable=true]',
      publish: { selector: '[data-testid="tweetButtonInline"]' },
      shortcuts: modEnter,
      dock: 'above',
      previews: '[data-testid="attachments"] img, [data-testid="attachments"] video',
      landscape: true,
    },
    {
      kind: 'message',
      root: ':has([data-testid="dmComposerSendButton"])',
      fields: 'textarea[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
      publish: { selector: '[data-testid="dmComposerSendButton"]' },
      shortcuts: [{ key: 'Enter', with: 'none' }],
      dock: 'above',
      audience: [{ when: ':scope', is: 'direct' }],
    },
  ],
  handle: { element: '[data-testid="SideNav_AccountSwitcher_Button"]' },
};
