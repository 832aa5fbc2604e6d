/** The settings, filled in. */
import '../../src/review/tokens.css';
import '../../src/review/controls.css';
import '../../entrypoints/options/options.css';
import { createRoot } from 'react-dom/client';
import { Options } from '../../src/options/Options';
import { changeOwn } from '../../src/storage/settings';
import { language } from './asked';

const pupils = ['Léa Dupont', 'Mathis Lambert', 'Inès Benali', 'Tom Claes', 'Zoé Van den Broeck'];
await changeOwn(() => ({ classes: [{ name: '', pupils }], country: 'BE', language }));

document.body.className = 'relis';
const room = document.createElement('div');
room.id = 'options';
document.body.append(room);
createRoot(room).render(<Options />);
