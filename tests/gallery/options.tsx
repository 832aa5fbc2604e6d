/** The settings, filled in, each part of them: `?show=options-rules`. */
import '../../src/review/tokens.css';
import '../../src/review/controls.css';
import '../../entrypoints/options/fields.css';
import '../../entrypoints/options/options.css';
import '../../entrypoints/options/rules.css';
import { createRoot } from 'react-dom/client';
import { Options } from '../../src/options/Options';
import { keptManaged, profiles } from '../../src/storage/items';
import { changeOwn } from '../../src/storage/settings';
import { language, show } from './asked';

const pupils = ['Léa Dupont', 'Mathis Lambert', 'Inès Benali', 'Tom Claes', 'Zoé Van den Broeck'];
const term =
  language === 'fr'
    ? { words: 'sortie piscine', message: 'La date se dit aux parents, pas en public.' }
    : { words: 'swim* trip', message: 'The date is for parents, not for the public.' };
await changeOwn(() => ({
  language,
  country: 'BE',
  classes: [
    { name: '6e B', pupils },
    { name: '5e A', pupils: pupils.slice(2) },
  ],
  allow: ['04 222 33 44', '@ecole-du-moulin.be'],
  terms: [term],
  levels: { 'vacation-dates': { class: 'block' }, 'working-hours': { personal: 'hint' } },
  accounts: { 'moulin_officiel@mastodon.education': 'school' },
}));
await profiles.setValue({ '6eB_moulin@mastodon.education': 'class' });
if (show === 'options-rules' || show === 'options-publishing')
  await keptManaged.setValue({
    schoolName: language === 'fr' ? 'Collège du Moulin' : 'Millbrook School',
    levels: { grade: { class: 'block', personal: 'block' } },
    approval: 'classmate',
    counterDays: 400,
  });

location.hash = show.replace('options-', '');
document.body.className = 'relis';
const room = document.createElement('div');
room.id = 'options';
document.body.append(room);
createRoot(room).render(<Options />);
if (show === 'options-rules') {
  const open = (): Element | null | undefined => document.querySelector('[data-rule="phone-number"] .button');
  await new Promise<void>((done) => {
    const look = (): void => (open() ? done() : void requestAnimationFrame(look));
    look();
  });
}
