import type { Network } from './network';

/** GNU social and StatusNet, any instance. Structure from older sources of the project. */
export const gnuSocial: Network = {
  id: 'gnu-social',
  name: 'GNU social',
  hosts: [],
  anywhere: { landmark: '#form_notice, .form_notice' },
  composers: [
    {
      kind: 'post',
      root: 'form#form_notice, form.form_notice, .form_notice form',
      fields: '#notice_data-text, .notice_data-text',
      publish: { selector: '#notice_action-submit, .notice_action-submit, [type=submit]' },
      shortcuts: [],
      dock: 'above',
    },
  ],
};
