import type { Network } from './network';

/** Pinterest: a new pin. Closed: structure from public automation code. */
export const pinterest: Network = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['https://www.pinterest.com/*', 'https://www.pinterest.fr/*'],
  composers: [
    {
      kind: 'post',
      root: 'body:has([data-test-id="storyboard-creation-nav-done"]):has(#dweb-comment-editor-container)',
      fields: '#storyboard-selector-title, #dweb-comment-editor-container .public-DraftEditor-content',
      publish: { selector: '[data-test-id="storyboard-creation-nav-done"] button' },
      shortcuts: [],
    },
  ],
};
