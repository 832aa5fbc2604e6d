import type { Network } from './network';

/** Moodle, any site: forum posts. The quick reply was read in the project's source; the full form holds Tiny or Atto. */
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
    },
    {
      kind: 'post',
      root: 'form.mform:has([name="message[text]"], #id_messageeditable, #id_message)',
      fields: '#id_subject, #id_messageeditable, iframe#id_message_ifr, textarea#id_message',
      publish: { selector: '#id_submitbutton' },
      shortcuts: [],
    },
  ],
};
