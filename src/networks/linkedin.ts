import { postLabels, sendLabels } from './labels';
import type { Network } from './network';

/** LinkedIn. Closed, and it moved twice in a year: structure from public automation code (September 2026). */
export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://www.linkedin.com/*'],
  composers: [
    {
      kind: 'post',
      // In an open shadow root, or in a dialogue of its own page.
      root: '.share-box, .share-creation-state, dialog[data-testid=dialog], [role=dialog]:has(.ql-editor, [role=textbox])',
      fields: '.ql-editor[contenteditable=true], [role=textbox][contenteditable=true]',
      publish: { selector: 'button.share-actions__primary-action', labels: postLabels },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
    },
    {
      kind: 'message',
      root: '.msg-form',
      fields: '.msg-form__contenteditable',
      publish: { selector: '.msg-form__send-button', labels: sendLabels },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
      audience: [{ when: ':scope', is: 'direct' }],
    },
    {
      kind: 'reply',
      root: 'form:has(.ql-editor, .ProseMirror)',
      fields: '.ql-editor[contenteditable=true], .ProseMirror[contenteditable=true]',
      publish: { labels: postLabels },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'above',
    },
  ],
};
