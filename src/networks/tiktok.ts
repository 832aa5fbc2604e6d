import type { Network } from './network';

/** TikTok: uploads, comments, messages. Closed: structure from public automation code. */
export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['https://www.tiktok.com/*'],
  composers: [
    {
      kind: 'reply',
      root: ':has([data-e2e="comment-input"]):has([data-e2e="comment-post"])',
      fields: '[data-e2e="comment-input"] [contenteditable=true]',
      publish: { selector: '[data-e2e="comment-post"]' },
      shortcuts: [{ key: 'Enter', with: 'none' }],
      dock: 'above',
      audience: [{ when: ':scope', is: 'public' }],
    },
    {
      kind: 'message',
      root: '[data-e2e="message-input-area"]',
      fields: '[contenteditable=true]',
      shortcuts: [{ key: 'Enter', with: 'none' }],
      dock: 'above',
      audience: [{ when: ':scope', is: 'direct' }],
    },
    {
      kind: 'post',
      // The upload page is one composer from end to end.
      root: 'body:has([data-e2e="post_video_button"])',
      fields: '.public-DraftEditor-content[contenteditable=true]',
      publish: { selector: 'button[data-e2e="post_video_button"], [data-e2e="post_video_button"] button' },
      shortcuts: [],
    },
  ],
};
