import type { Network } from './network';

/** Moodle, any site: forum posts. The quick reply was read in the project's source; the full form holds TinyMCE or Atto. */
export const moodle: Network = {
  id: 'moodle',
  name: 'Moodle',
  hosts: [],
  anywhere: { landmark: 'meta[name=keywords][content^=moodle], body[id^=page-mod-], #page-wrapper #region-main' },
  composers: [
    {
      kind: 'reply',
      root: 'form[data-content="inpage-reply-form"]',
      fields: 'textarea[name=post]',
      publish: { selector: '[data-action="forum-inpage-submit"]' },
      shortcuts: [],
      dock: 'above',
    },
    {
      kind: 'post',
      root: 'form.mform:has([name="message[text]"], #id_messageeditable, #id_message)',
      // Atto writes in the page, TinyMCE in the body of a frame.
      fields: '#id_subject, #id_messageeditable, #tinymce, textarea#id_message',
      publish: { selector: '#id_submitbutton' },
      shortcuts: [],
    },
  ],
};
