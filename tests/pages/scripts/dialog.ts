/** Quill in a modal `<dialog>`, as LinkedIn has it: the page's top layer is taken. */
import { composerPlace, h } from '../client/dom';
import { quillComposer } from '../client/quill';
import 'quill/dist/quill.core.css';

const dialog = h('dialog', { class: 'box', 'aria-label': 'Créer un post' });
const opener = h('button', { type: 'button', class: 'opener' }, 'Commencer un post');
opener.addEventListener('click', () => dialog.showModal());
composerPlace().append(opener, dialog);
quillComposer(dialog);
dialog.showModal();
