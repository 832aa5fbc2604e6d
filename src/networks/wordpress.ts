import type { Network } from './network';

/** WordPress, any site: the block editor (read in 6.1) and the comment form of its themes. */
export const wordpress: Network = {
  id: 'wordpress',
  name: 'WordPress',
  hosts: ['https://wordpress.com/*'],
  anywhere: { landmark: 'body.wp-admin, meta[name=generator][content^=WordPress], #wpadminbar, #commentform' },
  composers: [
    {
      kind: 'post',
      root: '.edit-post-layout, .interface-interface-skeleton',
      fields: '.editor-post-title__input, .block-editor-rich-text__editable[contenteditable=true]',
      // Two steps: the first opens a panel, the last publishes.
      publish: {
        selector: '.editor-post-publish-panel .editor-post-publish-button, .editor-post-publish-button:not([aria-expanded])',
      },
      shortcuts: [],
      dock: 'below',
      audience: [{ when: ':scope', is: 'public' }],
    },
    {
      kind: 'reply',
      root: 'form#commentform',
      fields: 'textarea#comment, textarea[name=comment]',
      publish: { selector: '#submit, [type=submit]' },
      shortcuts: [],
      dock: 'above',
      audience: [{ when: ':scope', is: 'public' }],
    },
  ],
  handle: { element: '#wp-admin-bar-my-account .display-name' },
};
