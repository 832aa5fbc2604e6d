import type { Network } from './network';

/** Elk, a client of Mastodon. Structure read in the project's source (PublishWidget.vue, tiptap.ts, August 2026). */
export const elk: Network = {
  id: 'elk',
  name: 'Elk',
  hosts: ['https://elk.zone/*'],
  anywhere: { landmark: '[aria-roledescription="publish-widget"]' },
  composers: [
    {
      kind: 'post',
      root: '[aria-roledescription="publish-widget"]',
      fields: '.content-editor.ProseMirror',
      publish: { selector: 'button.publish-button' },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
    },
  ],
  handle: { storage: 'elk-current-user-handle' },
  hidesFileInputs: true,
};
