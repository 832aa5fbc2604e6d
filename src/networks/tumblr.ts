import { postLabels } from './labels';
import type { Network } from './network';

/** Tumblr: a new post, in its block editor. Closed: little is known, the button is told by its label. */
export const tumblr: Network = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['https://www.tumblr.com/*'],
  composers: [
    {
      kind: 'post',
      root: '[role=dialog]:has(.block-editor-rich-text__editable)',
      fields: '.block-editor-rich-text__editable',
      publish: { labels: postLabels },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
    },
  ],
};
