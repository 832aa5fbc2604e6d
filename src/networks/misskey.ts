import type { Network } from './network';

/** Misskey and its forks, any instance. Structure read in the project's source (MkPostForm.vue); classes are hashed there. */
export const misskey: Network = {
  id: 'misskey',
  name: 'Misskey',
  hosts: ['https://misskey.io/*'],
  anywhere: { landmark: '[data-cy-open-post-form]' },
  composers: [
    {
      kind: 'post',
      root: ':has([data-cy-open-post-form-submit])',
      fields: 'textarea[data-cy-post-form-text], textarea[data-cy-post-form-cw], input[data-cy-post-form-cw]',
      publish: { selector: 'button[data-cy-open-post-form-submit]' },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'below',
      audience: [
        { when: 'header .ti-world, header .ti-home', is: 'public' },
        { when: 'header .ti-lock', is: 'followers' },
        { when: 'header .ti-mail', is: 'direct' },
      ],
    },
  ],
  hidesFileInputs: true,
};
