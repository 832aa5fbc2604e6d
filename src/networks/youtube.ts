import type { Network } from './network';

/** YouTube: comments, community posts, and Studio. Closed: structure from public automation code. */
export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  composers: [
    {
      kind: 'post',
      root: 'ytd-backstage-post-dialog-renderer',
      fields: '#contenteditable-root',
      publish: { selector: '#submit-button button' },
      shortcuts: [],
      dock: 'above',
      audience: [{ when: ':scope', is: 'public' }],
    },
    {
      kind: 'reply',
      root: 'ytd-comment-simplebox-renderer, ytd-commentbox',
      fields: '#contenteditable-root',
      publish: { selector: '#submit-button button' },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
      audience: [{ when: ':scope', is: 'public' }],
    },
    {
      kind: 'post',
      root: 'ytcp-uploads-dialog, ytcp-video-metadata-editor',
      fields: '#title-textarea #textbox, #description-textarea #textbox',
      publish: { selector: '#done-button button, #save button' },
      shortcuts: [],
    },
  ],
};
