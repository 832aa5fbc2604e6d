import type { Network } from './network';

/** Snapchat on the web: a chat, sent by Enter. Closed: one hint only. */
export const snapchat: Network = {
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['https://web.snapchat.com/*', 'https://www.snapchat.com/*'],
  composers: [
    {
      kind: 'message',
      root: 'form:has([role=textbox][contenteditable=true]), main:has([role=textbox][contenteditable=true])',
      fields: '[role=textbox][contenteditable=true]',
      shortcuts: [{ key: 'Enter', with: 'none' }],
      dock: 'above',
      audience: [{ when: ':scope', is: 'direct' }],
    },
  ],
};
