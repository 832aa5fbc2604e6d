import type { Network } from './network';

/** diaspora*, any pod. Structure read in the project's source (publisher view and template, April 2026). */
export const diaspora: Network = {
  id: 'diaspora',
  name: 'diaspora*',
  hosts: ['https://framasphere.org/*', 'https://diaspora-fr.org/*'],
  anywhere: { landmark: '#publisher #status_message_text' },
  composers: [
    {
      kind: 'post',
      root: '#publisher form, form#new_status_message',
      fields: 'textarea#status_message_text',
      publish: { selector: '#submit' },
      // jQuery's own submit: no event of the page follows, so the key itself is held.
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
      previews: 'li.publisher_photo',
      audience: [
        { when: 'input[name="aspect_ids[]"][value=public]', is: 'public' },
        { when: 'input[name="aspect_ids[]"]', is: 'followers' },
      ],
    },
    {
      kind: 'reply',
      root: '.comment_stream form, form.new_comment',
      fields: 'textarea.comment-box',
      publish: { selector: '[type=submit]' },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
    },
  ],
};
