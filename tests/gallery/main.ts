/** Draws one state of Relis, chosen by the address, for the screenshots. */
import './extension';
import { language, show } from './asked';

document.documentElement.lang = language;
if (show.startsWith('popup-')) await import('./popup');
else if (show === 'charter') await import('./charter');
else if (show.startsWith('options-')) await import('./options');
else if (/^(?:welcome|help)/.test(show)) await import('./pages');
else await import('./in-page');
document.body.dataset.ready = 'yes';
