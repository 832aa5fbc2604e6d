import type { Network } from './network';

/** Phanpy, a client of Mastodon. Structure read in the project's source (compose.jsx, August 2026). */
export const phanpy: Network = {
  id: 'phanpy',
  name: 'Phanpy',
  hosts: ['https://phanpy.social/*'],
  anywhere: { landmark: '#compose-container' },
  composers: [
    {
      kind: 'post',
      root: '#compose-container form',
      fields: 'textarea.compose-field[name=status], input[name=spoilerText]',
      publish: { selector: 'button[type=submit]' },
      // Answered with a `submit` event of its own, untrusted and not bubbling.
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
      previews: '.media-attachments .media-attachment',
      // The description is typed there; a file that was sent cannot always be described any more, and then has no box.
      undescribed: 'textarea:placeholder-shown',
      audience: [
        { when: ':scope.form-visibility-public, :scope.form-visibility-unlisted', is: 'public' },
        { when: ':scope.form-visibility-private', is: 'followers' },
        { when: ':scope.form-visibility-direct', is: 'direct' },
      ],
    },
  ],
};
