/** The settings, filled in, each part of them: `?show=options-rules`. */
import '../../src/pages/own-page.css';
import '../../entrypoints/options/options.css';
import '../../entrypoints/options/rules.css';
import { createRoot } from 'react-dom/client';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../src/options/Options';
import { SyntheticEvents } from '../../src/review/Button';
import { consents, keptManaged, profiles } from '../../src/storage/items';
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

const [walk, work] = language === 'fr' ? ['sortie-au-bois.jpg', 'maquette.jpg'] : ['walk-in-the-woods.jpg', 'model.jpg'];
await consents.setValue({
  a1: { tag: 'consent', on: '2026-05-04', whose: '6e B', until: '2027-06-30', name: walk },
  b2: { tag: 'own-work', on: '2026-04-27', name: work },
  c3: { tag: 'consent', on: '2025-03-02', whose: '5e A', until: '2025-06-30' },
});

// The same part of the settings in another state.
const [part, state] = show.replace('options-', '').split('/');
if (state === 'gate') await keptManaged.setValue({ classMachine: true, teacherCode: 'set', helpContact: 'Mme Roche' });
// The background says that there is a code.
Object.assign(fakeBrowser.runtime, { sendMessage: (_: unknown, told: (answer: unknown) => void) => told({ res: true }) });

location.hash = part ?? '';
document.body.className = 'relis';
const room = document.createElement('div');
room.id = 'options';
document.body.append(room);
createRoot(room).render(
  <SyntheticEvents value={true}>
    <Options />
  </SyntheticEvents>,
);

/** Waits until there is such an element. */
async function until<T extends Element>(selector: string): Promise<T> {
  for (;;) {
    const element = document.querySelector<T>(selector);
    if (element) return element;
    await new Promise((again) => requestAnimationFrame(again));
  }
}

const press = async (selector: string): Promise<void> => (await until<HTMLElement>(selector)).click();

/** Writes as a hand would. */
async function write(selector: string, text: string): Promise<void> {
  const box = await until<HTMLTextAreaElement>(selector);
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

async function choose(file: File): Promise<void> {
  const input = await until<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

if (show === 'options-rules') await until('[data-rule="phone-number"] .button');
if (state === 'opened') {
  await press('[data-rule="phone-number"] .button');
  await write('[data-rule="phone-number"] textarea', 'Appelez-moi au 0475 12 34 56');
}
if (state === 'pasted') {
  await press('.button.primary');
  await write('.paste textarea', 'Nom;Prénom;Classe\nDUPONT;Léa;6e B\nCLAES;Tom;6e B\nVAN DEN BROECK;Zoé;5e A');
}
if (state === 'plan') {
  const { writeFile } = await import('../../src/policy/file');
  const set = { schoolName: 'Collège du Moulin', approval: 'classmate', levels: { grade: { personal: 'block' } } } as const;
  await choose(new File([writeFile(set, { rosters: false })], 'moulin.json'));
}
if (state === 'refused') await choose(new File(['{\n  "version": 1,\n  "country": "Belgique"\n}'], 'moulin.json'));
if (state === 'removed') await press('.card .button.quiet');
