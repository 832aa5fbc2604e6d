/** The settings, filled in. */
import '../../src/review/tokens.css';
import '../../src/review/controls.css';
import '../../entrypoints/options/options.css';
import { createRoot } from 'react-dom/client';
import { Options } from '../../src/options/Options';
import { country, roster, language as storedLanguage } from '../../src/storage/items';
import { language } from './asked';

await roster.setValue(['Léa Dupont', 'Mathis Lambert', 'Inès Benali', 'Tom Claes', 'Zoé Van den Broeck']);
await country.setValue('BE');
await storedLanguage.setValue(language);

document.body.className = 'relis';
const room = document.createElement('div');
room.id = 'options';
document.body.append(room);
createRoot(room).render(<Options />);
