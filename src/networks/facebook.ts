import { postLabels, shareLabels } from './labels';
import type { Network } from './network';

const editor = 'div[role=textbox][contenteditable=true]';

/** Facebook. Closed: structure from public automation code (May 2026). Its buttons have no name but their label. */
export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['https://www.facebook.com/*', 'https://m.facebook.com/*'],
  composers: [
    {
      kind: 'post',
      root: '[role=dialog][aria-modal=true], [role=dialog]:has(form)',
      fields: editor,
      // A first step may say "Next": the last one is held.
      publish: { labels: [...postLabels, ...shareLabels] },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
    },
    {
      kind: 'reply',
      root: '[role=article], form',
      fields: editor,
      shortcuts: [{ key: 'Enter', with: 'none' }],
      dock: 'above',
    },
  ],
};
