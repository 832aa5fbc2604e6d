/** A post and a reply are written on the same page. */
import { startDemo } from '../client/demo';
import { composerPlace, h } from '../client/dom';
import { plainComposer, publishAsUsual, typeInto } from '../client/plain';

const post = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
const article = h(
  'article',
  { class: 'box' },
  h('p', { class: 'author' }, h('strong', {}, 'M. Petit'), ' · hier'),
  h('p', {}, 'Qui vient à la réunion de jeudi ?'),
);
const reply = h('section', { 'aria-label': 'Répondre' });
article.append(reply);
composerPlace().append(post, article);

const received = startDemo({
  modelText: () => first.text(),
  write: (text) => typeInto(first.editable, text),
  dropFiles() {},
  fileInput: () => post.querySelector('input'),
});
const first = plainComposer({ root: post, received });
publishAsUsual(first);
publishAsUsual(plainComposer({ root: reply, received, label: 'Votre réponse', button: 'Répondre' }));
