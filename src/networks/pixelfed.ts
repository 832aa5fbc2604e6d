import { postLabels } from './labels';
import type { Network } from './network';

/** Pixelfed, any instance. Structure read in the project's source (ComposeModal.vue, March 2024). */
export const pixelfed: Network = {
  id: 'pixelfed',
  name: 'Pixelfed',
  hosts: ['https://pixelfed.social/*', 'https://pixelfed.fr/*'],
  anywhere: { landmark: '.compose-modal-component' },
  composers: [
    {
      kind: 'post',
      root: '.compose-modal-component',
      fields: 'textarea',
      // A link in the header, without a name of its own.
      publish: { labels: postLabels },
      shortcuts: [],
      dock: 'below',
    },
  ],
};
