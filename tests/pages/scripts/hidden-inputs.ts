/** The structure of Misskey, and the two ways of choosing files that a content script does not see by itself. */
import { startDemo } from '../client/demo';
import { composerPlace, h } from '../client/dom';
import { Pictures } from '../client/pictures';
import { typeInto } from '../client/plain';
import { isPublishKey } from '../client/variants';

type Picker = (options: { multiple: boolean }) => Promise<FileSystemFileHandle[]>;

const text = h('textarea', { 'data-cy-post-form-text': '', 'aria-label': 'Votre message', rows: '4' });
const control = h('button', { type: 'button', class: 'publish', 'data-cy-open-post-form-submit': '' }, 'Publier');
const byInput = h('button', { type: 'button' }, 'Ajouter une photo');
const byPicker = h('button', { type: 'button' }, 'Choisir un fichier');
const pictures = new Pictures(() => {});

composerPlace().append(
  h('button', { type: 'button', class: 'opener', 'data-cy-open-post-form': '' }, 'Écrire'),
  h(
    'section',
    { class: 'box', 'aria-label': 'Nouvelle publication' },
    h('div', { class: 'field' }, text),
    pictures.previews,
    h('div', { class: 'actions' }, byInput, byPicker, control),
  ),
);

const write = (value: string): void => typeInto(text, value);
const received = startDemo({
  modelText: () => text.value,
  write,
  dropFiles: () => pictures.clear(),
  fileInput: () => pictures.input,
});
function publish(): void {
  received({ text: text.value, files: pictures.files });
  write('');
  pictures.clear();
}
control.addEventListener('click', publish);
text.addEventListener('keydown', (event) => {
  if (isPublishKey(event)) publish();
});

byInput.addEventListener('click', () => {
  const input = h('input', { type: 'file', accept: 'image/*', multiple: '' });
  input.onchange = () => pictures.add(input.files);
  input.click();
});

byPicker.addEventListener('click', async () => {
  const { showOpenFilePicker: pick } = window as unknown as { showOpenFilePicker: Picker };
  const handles = await pick({ multiple: true });
  pictures.add(await Promise.all(handles.map((handle) => handle.getFile())));
});
