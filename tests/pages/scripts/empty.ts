/** A page where nobody writes: text, a search field, a sign-in form. */
import { startDemo } from '../client/demo';
import { composerPlace, h } from '../client/dom';

startDemo({ modelText: () => '', write() {}, dropFiles() {}, fileInput: () => null });
composerPlace().append(
  h(
    'article',
    { class: 'box' },
    h('h2', {}, 'Le potager de la cour'),
    h('p', {}, 'Les radis sont sortis mardi, les fèves attendent encore la pluie.'),
    h('form', { role: 'search' }, h('label', {}, 'Chercher ', h('input', { type: 'search', name: 'q' }))),
    h(
      'form',
      {},
      h('label', {}, 'Adresse ', h('input', { type: 'email', name: 'email' })),
      h('label', {}, 'Mot de passe ', h('input', { type: 'password', name: 'password' })),
    ),
  ),
);
