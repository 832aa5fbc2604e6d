/** A site of one page: "Écrire" and "Lire" change the address and what is shown, and a draft that is left is thrown away. */
import { startDemo } from '../client/demo';
import { composerPlace, h } from '../client/dom';
import { type PlainComposer, plainComposer, publishAsUsual, typeInto } from '../client/plain';

let composer: PlainComposer | null = null;
const received = startDemo({
  modelText: () => composer?.text() ?? '',
  write: (text) => composer && typeInto(composer.editable, text),
  dropFiles() {},
  fileInput: () => null,
});
const view = h('div');

function read(): void {
  composer = null;
  view.replaceChildren(h('article', { class: 'box' }, h('p', {}, 'Les radis sont sortis mardi.')));
}
function write(): void {
  const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
  composer = plainComposer({ root, received });
  publishAsUsual(composer);
  view.replaceChildren(root);
}

const tabs = [
  ['Écrire', write],
  ['Lire', read],
] as const;
const nav = h(
  'nav',
  { class: 'odd' },
  ...tabs.map(([name, show]) => {
    const tab = h('button', { type: 'button' }, name);
    tab.addEventListener('click', () => {
      history.pushState(null, '', `#${name}`);
      show();
    });
    return tab;
  }),
);
composerPlace().append(nav, view);
write();
