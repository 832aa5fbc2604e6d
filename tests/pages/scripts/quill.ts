/** Quill, as on LinkedIn. */
import { composerPlace, h } from '../client/dom';
import { quillComposer } from '../client/quill';
import 'quill/dist/quill.core.css';

const box = h('section', { 'aria-label': 'Commencer un post', class: 'box' });
composerPlace().append(box);
quillComposer(box);
