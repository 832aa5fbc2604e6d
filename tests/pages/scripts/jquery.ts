/** A form of the old school: jQuery submits it by its own handlers, the button is a link that leads nowhere. */
import $ from 'jquery';
import { startDemo } from '../client/demo';
import { h } from '../client/dom';
import { Pictures } from '../client/pictures';
import { typeInto } from '../client/plain';
import { isPublishKey } from '../client/variants';

const title = h('input', { type: 'text', name: 'title' });
const message = h('textarea', { name: 'message', rows: '4', 'aria-label': 'Votre message' });
const link = h('a', { href: '#', class: 'publish' }, 'Publier');
const pictures = new Pictures(() => {});
const form = h(
  'form',
  { class: 'box', 'aria-label': 'Nouveau message' },
  h('label', { class: 'title' }, 'Titre ', title),
  h('div', { class: 'field' }, message),
  pictures.previews,
  h('div', { class: 'actions' }, h('label', { class: 'attach' }, 'Ajouter une photo', pictures.input), link),
);
document.querySelector('#composer')?.append(form);
pictures.listen(form);

const written = (): string => [title.value, message.value].filter((part) => part !== '').join('\n\n');

function publish(): void {
  if (written().trim() === '' && pictures.files.length === 0) return;
  if (!received({ text: written(), files: pictures.files })) return;
  $(title).val('');
  $(message).val('');
  pictures.clear();
}

const received = startDemo({
  modelText: () => message.value,
  write: (text) => typeInto(message, text),
  dropFiles: () => pictures.clear(),
  fileInput: () => pictures.input,
});

$(form).on('submit', () => {
  publish();
  return false;
});
$(link).on('click', () => {
  $(form).submit();
  return false;
});
for (const type of ['keydown', 'keyup'])
  $(message).on(type, (event) => {
    if (isPublishKey(event)) $(form).submit();
  });
