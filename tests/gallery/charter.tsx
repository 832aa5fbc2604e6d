/** The charter of a class, filled in. */
import '../../src/pages/own-page.css';
import '../../entrypoints/charter/charter.css';
import { createRoot } from 'react-dom/client';
import { CharterPage } from '../../src/pages/charter/CharterPage';
import { changeOwn } from '../../src/storage/settings';
import { language } from './asked';

await changeOwn(() => ({
  language,
  country: 'BE',
  schoolName: language === 'fr' ? 'Collège du Moulin' : 'Millbrook School',
  helpContact: 'Mme Lambert, 04 222 33 44',
  approval: 'classmate',
  accounts: { '6eB_moulin@mastodon.education': 'class' },
}));

document.body.className = 'relis';
const room = document.createElement('div');
room.id = 'charter';
document.body.append(room);
createRoot(room).render(<CharterPage />);
