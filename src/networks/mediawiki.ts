import type { Network } from './network';

/** MediaWiki, any wiki: the source editor and its summary (read in 1.39), and VisualEditor's save window. */
export const mediawiki: Network = {
  id: 'mediawiki',
  name: 'MediaWiki',
  hosts: ['https://fr.wikipedia.org/*', 'https://en.wikipedia.org/*', 'https://fr.vikidia.org/*', 'https://en.vikidia.org/*'],
  anywhere: { landmark: 'meta[name=generator][content^=MediaWiki]' },
  composers: [
    {
      kind: 'post',
      root: 'form#editform',
      fields: '#wpTextbox1, #wpSummary',
      publish: { selector: '#wpSave' },
      shortcuts: [],
      audience: [{ when: ':scope', is: 'public' }],
    },
    {
      kind: 'post',
      root: '.ve-ui-mwSaveDialog',
      fields: '.ve-ui-mwSaveDialog-summary textarea',
      publish: { selector: '.oo-ui-processDialog-actions-primary a, .oo-ui-processDialog-actions-primary button' },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      audience: [{ when: ':scope', is: 'public' }],
    },
  ],
  handle: { element: '#pt-userpage a' },
};
