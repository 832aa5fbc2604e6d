import { postLabels } from './labels';
import type { Network } from './network';

/** Threads. Closed: structure from public automation code (January to March 2026). Several editors make a thread. */
export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  hosts: ['https://www.threads.net/*', 'https://www.threads.com/*'],
  composers: [
    {
      kind: 'post',
      root: '[role=dialog]',
      fields: '[role=textbox][data-lexical-editor=true]',
      publish: { labels: postLabels },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
    },
  ],
};
