import type { Network } from './network';

/**
 * Mastodon 4.x, any instance: recognised by its own compose form, not by the host.
 * Structure read in the project's source (compose_form.jsx, upload.tsx, visibility_button.tsx), 4.2 to 4.4.
 */
export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  // Instances that schools and teachers are told of; every other one is turned on by the user.
  hosts: ['https://mastodon.social/*', 'https://mastodon.education/*', 'https://piaille.fr/*', 'https://mamot.fr/*'],
  anywhere: { landmark: '#mastodon' },
  composers: [
    {
      kind: 'post',
      unless: [{ when: '.reply-indicator', is: 'reply' }],
      root: 'form.compose-form',
      fields: 'textarea.autosuggest-textarea__textarea, #cw-spoiler-input',
      publish: { selector: '.compose-form__submit button, .compose-form__publish-button-wrapper button, button[type=submit]' },
      // In the text or in the content warning; Mastodon calls its handler directly, no `submit` event follows.
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
      previews: '.compose-form__upload',
      // The warning is a button that opens the dialog of the description.
      undescribed: '.compose-form__upload__warning button.active',
      audience: [
        { when: '.dropdown-button .icon-globe, .dropdown-button .icon-unlock', is: 'public' },
        { when: '.dropdown-button .icon-lock', is: 'followers' },
        { when: '.dropdown-button .icon-at', is: 'direct' },
      ],
    },
  ],
  handle: { script: 'script#initial-state', path: ['accounts', '{meta.me}', 'acct'] },
};
