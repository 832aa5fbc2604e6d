import type { Network } from './network';

/** Bluesky's web client. Structure read in the project's source (Composer.tsx, TextInput.web.tsx, several versions). */
export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['https://bsky.app/*'],
  composers: [
    {
      kind: 'post',
      root: '[data-testid="composePostView"]',
      // Several editors make a thread, published by one button; the plain box stands there while the editor loads.
      fields: '[contenteditable=true], textarea.composer-fallback-input',
      publish: { selector: '[data-testid="composerPublishBtn"]' },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'below',
      previews: '[data-testid="altTextButton"]',
    },
  ],
  handle: { element: 'nav a[href^="/profile/"]', attribute: 'href' },
};
