/** Which states of Relis are drawn together on one sheet of screenshots. */

export interface Tile {
  /** A state of `tests/gallery`. */
  readonly show: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Sheet {
  readonly name: string;
  readonly language: 'fr' | 'en';
  /** `dark` is on a black site too; `forced`: the system's own colours. */
  readonly theme: 'light' | 'dark' | 'forced';
  readonly who?: 'teacher' | 'student';
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly tiles: readonly Tile[];
}

const tiles = (...names: string[]): Tile[] => names.map((show) => ({ show }));

const typing = tiles(
  'chip',
  'card',
  'why',
  'photo',
  'notice',
  'press-again',
  'account',
  'account-usual',
  'account-open',
  'silenced',
);
const reviews = tiles('warn', 'block', 'reason', 'clear', 'account-review', 'checklist');
const popups = tiles(
  'popup-watching',
  'popup-generic',
  'popup-unrecognised',
  'popup-idle',
  'popup-off',
  'popup-frame',
  'popup-reload-needed',
  'popup-forbidden',
  'popup-paused',
  'popup-report',
  'popup-decided',
  'popup-frame-decided',
);
const welcome = tiles('welcome', 'welcome-tried');
const help = tiles('help', 'help-rule');
const narrow = tiles(
  'panel',
  'account',
  'photo-open',
  'block',
  'reason',
  'clear',
  'press-again',
  'popup-watching',
  'welcome',
  'help',
);
const photos = tiles(
  'photo-faces',
  'photo-text',
  'photo-place',
  'photo-consent',
  'photo-review',
  'photo-running',
  'photo-failed',
);
const options = tiles(
  'options-general',
  'options-rules',
  'options-pupils',
  'options-allowed',
  'options-terms',
  'options-accounts',
  'options-consents',
  'options-publishing',
  'options-sites',
  'options-files',
  'options-deploy',
);
const moreOptions = tiles(
  'options-rules/opened',
  'options-pupils/pasted',
  'options-pupils/removed',
  'options-files/plan',
  'options-files/refused',
  'options-general/gate',
);

export const sheets: readonly Sheet[] = [
  { name: 'typing-fr-light', language: 'fr', theme: 'light', width: 800, height: 560, columns: 2, tiles: typing },
  { name: 'typing-en-dark', language: 'en', theme: 'dark', width: 800, height: 560, columns: 2, tiles: typing },
  { name: 'review-fr-light', language: 'fr', theme: 'light', width: 640, height: 720, columns: 2, tiles: reviews },
  { name: 'review-fr-dark', language: 'fr', theme: 'dark', width: 640, height: 720, columns: 2, tiles: reviews },
  { name: 'review-en-light', language: 'en', theme: 'light', width: 640, height: 720, columns: 2, tiles: reviews },
  { name: 'popup-fr-light', language: 'fr', theme: 'light', width: 360, height: 200, columns: 4, tiles: popups },
  { name: 'popup-en-dark', language: 'en', theme: 'dark', width: 360, height: 200, columns: 4, tiles: popups },
  { name: 'options-fr-light', language: 'fr', theme: 'light', width: 1080, height: 600, columns: 2, tiles: options },
  { name: 'options-en-dark', language: 'en', theme: 'dark', width: 1080, height: 600, columns: 2, tiles: options },
  { name: 'options-more-fr-light', language: 'fr', theme: 'light', width: 1080, height: 600, columns: 2, tiles: moreOptions },
  { name: 'options-more-en-dark', language: 'en', theme: 'dark', width: 1080, height: 600, columns: 2, tiles: moreOptions },
  { name: 'photos-fr-light', language: 'fr', theme: 'light', width: 640, height: 1000, columns: 3, tiles: photos },
  { name: 'photos-en-dark', language: 'en', theme: 'dark', width: 640, height: 1000, columns: 3, tiles: photos },
  { name: 'photos-narrow', language: 'fr', theme: 'light', width: 320, height: 900, columns: 6, tiles: photos },
  { name: 'charter', language: 'fr', theme: 'light', width: 840, height: 700, columns: 1, tiles: tiles('charter') },
  { name: 'options-narrow', language: 'fr', theme: 'light', width: 320, height: 640, columns: 4, tiles: options },
  { name: 'welcome-fr-light', language: 'fr', theme: 'light', width: 880, height: 700, columns: 2, tiles: welcome },
  { name: 'welcome-en-dark', language: 'en', theme: 'dark', width: 880, height: 700, columns: 2, tiles: welcome },
  { name: 'help-fr-light', language: 'fr', theme: 'light', width: 880, height: 700, columns: 2, tiles: help },
  { name: 'help-en-dark', language: 'en', theme: 'dark', width: 880, height: 700, columns: 2, tiles: help },
  { name: 'narrow-fr-light', language: 'fr', theme: 'light', width: 320, height: 640, columns: 4, tiles: narrow },
  {
    name: 'pupil-fr-dark',
    language: 'fr',
    theme: 'dark',
    who: 'student',
    width: 640,
    height: 720,
    columns: 2,
    tiles: tiles('why', 'block', 'reason', 'press-again', 'threat', 'classmate', 'teacher-code'),
  },
  {
    name: 'forced-colours',
    language: 'fr',
    theme: 'forced',
    width: 640,
    height: 720,
    columns: 3,
    tiles: tiles('panel', 'block', 'popup-watching'),
  },
];
