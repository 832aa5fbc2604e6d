import { postLabels } from './labels';
import type { Network } from './network';

/** Blogger: a new article. Closed: little is known, the button is told by its label. */
export const blogger: Network = {
  id: 'blogger',
  name: 'Blogger',
  hosts: ['https://www.blogger.com/*'],
  composers: [
    {
      kind: 'post',
      root: 'body:has([contenteditable=true], textarea)',
      fields: '[contenteditable=true], textarea, input[type=text][aria-label]',
      publish: { labels: postLabels },
      shortcuts: [],
      audience: [{ when: ':scope', is: 'public' }],
    },
  ],
};
