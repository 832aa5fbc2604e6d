import { postLabels } from './labels';
import type { Network } from './network';

/** Google Classroom: an announcement to a class. Closed: little is known, the button is told by its label. */
export const googleClassroom: Network = {
  id: 'google-classroom',
  name: 'Google Classroom',
  hosts: ['https://classroom.google.com/*'],
  composers: [
    {
      kind: 'post',
      root: 'form:has([role=textbox][contenteditable=true]), [role=dialog]:has([role=textbox][contenteditable=true]), [role=main]:has([role=textbox][contenteditable=true])',
      fields: '[role=textbox][contenteditable=true]',
      publish: { labels: postLabels },
      shortcuts: [],
      dock: 'above',
      audience: [{ when: ':scope', is: 'followers' }],
    },
  ],
};
