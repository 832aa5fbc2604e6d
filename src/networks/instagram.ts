import { postLabels, replyLabels, sendLabels, shareLabels } from './labels';
import type { Network } from './network';

/** Instagram. Closed: structure from public automation code (January to March 2026). Labels only. */
export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://www.instagram.com/*'],
  composers: [
    {
      kind: 'post',
      root: '[role=dialog]',
      fields: '[role=textbox][contenteditable=true], textarea',
      publish: { labels: [...shareLabels, ...postLabels] },
      shortcuts: [],
      dock: 'below',
    },
    {
      kind: 'reply',
      root: 'form:has(textarea)',
      fields: 'textarea',
      publish: { labels: [...postLabels, ...replyLabels] },
      shortcuts: [{ key: 'Enter', with: 'none' }],
      dock: 'above',
    },
    {
      kind: 'message',
      root: '[role=main]:has([role=textbox][contenteditable=true])',
      fields: '[role=textbox][contenteditable=true]',
      publish: { labels: sendLabels },
      shortcuts: [{ key: 'Enter', with: 'none' }],
      dock: 'above',
      audience: [{ when: ':scope', is: 'direct' }],
    },
  ],
};
