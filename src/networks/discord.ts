import type { Network } from './network';

/** Discord on the web: no button, Enter sends. Closed: structure from public automation code. */
export const discord: Network = {
  id: 'discord',
  name: 'Discord',
  hosts: ['https://discord.com/*'],
  composers: [
    {
      kind: 'post',
      root: 'form:has([class*=channelTextArea])',
      fields: '[class*=channelTextArea] [role=textbox][data-slate-editor=true]',
      shortcuts: [{ key: 'Enter', with: 'none' }],
      dock: 'above',
    },
  ],
};
