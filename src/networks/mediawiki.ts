import type { Network } from './network';

/** MediaWiki, any wiki: the source editor and its summary, VisualEditor and its save window (read in 1.39). */
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
      // The save window stands at the end of the page, far from the article it saves.
      root: 'body:has(.ve-init-mw-articleTarget)',
      fields: '.ve-init-mw-articleTarget .ve-ce-documentNode, .ve-ui-mwSaveDialog-summary textarea',
      publish: {
        selector:
          '.ve-ui-mwSaveDialog .oo-ui-processDialog-actions-primary a, .ve-ui-mwSaveDialog .oo-ui-processDialog-actions-primary button',
        // Its actions come with the window and go with it.
        behind: 'body:not(:has(.ve-ui-mwSaveDialog.oo-ui-window-setup)) .ve-ui-toolbar-saveButton',
      },
      shortcuts: [{ key: 'Enter', with: 'mod' }],
      dock: 'below',
      audience: [{ when: ':scope', is: 'public' }],
    },
  ],
  handle: { element: '#pt-userpage a' },
};
