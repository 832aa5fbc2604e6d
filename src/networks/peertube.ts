import type { Network } from './network';

/** Comments of PeerTube, any instance. Structure read in the project's source (video-comment-add.component.html). */
export const peertube: Network = {
  id: 'peertube',
  name: 'PeerTube',
  hosts: ['https://tube.education.beta.gouv.fr/*'],
  anywhere: { landmark: 'my-app' },
  composers: [
    {
      kind: 'reply',
      root: 'my-video-comment-add form',
      fields: 'textarea',
      publish: { selector: 'button.orange-button, button.primary-button' },
      // Sent when the key is let go.
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
      audience: [{ when: ':scope', is: 'public' }],
    },
  ],
};
