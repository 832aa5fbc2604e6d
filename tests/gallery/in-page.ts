/** A site that is not ours, with a compose box, and the review beside it. */
import './page.css';
import { mountReview } from '../../src/review/mount';
import type { View } from '../../src/review/view';
import { Voice } from '../../src/words';
import { language, show, site, who } from './asked';
import { photoViews } from './photos';
import { findings, media, text, threats } from './samples';

function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...inside);
  return element;
}

const labels = { fr: ['Public', 'Joindre', 'Publier'], en: ['Public', 'Attach', 'Publish'] }[language];
const [audience, attach, publish] = labels.map((label, index) => el('button', index === 2 ? '' : 'tool', label));
const box = el('textarea', '', text);
if (!audience || !attach || !publish) throw new Error('Three buttons were expected');
document.body.append(el('form', '', el('div', 'row', audience), box, el('div', 'row', attach, publish)));
document.body.classList.add(site);

const photoOnly = findings.filter((finding) => finding.media !== undefined);
const words = findings.filter((finding) => finding.media === undefined);

const base: View = {
  language,
  voice: new Voice(language, who),
  stage: 'typing',
  findings: words,
  media: [],
  override: 'free',
  account: { host: 'mastodon.education', handle: '6eB_moulin' },
  use: 'class',
  asking: false,
  audience: 'public',
  questions: [],
  help: { country: 'FR', contact: '' },
};

const unknown: Partial<View> = { use: 'unknown', asking: true };

/** What the school adds to the review. */
const school: Partial<View> = { stage: 'reviewing', findings: [], help: { country: 'BE', contact: 'Mme Roche, 02 123 45 67' } };
const agreement = { given: false, text, of: '1' } as const;

const views: Readonly<Record<string, Partial<View>>> = {
  card: { pointed: words.findIndex(({ rule }) => rule === 'phone-number') },
  photo: { findings: photoOnly, media: [media] },
  'photo-open': { findings: photoOnly, media: [media] },
  notice: { findings: [], notice: 'fix-refused' },
  account: { ...unknown, findings: [] },
  'account-usual': { ...unknown, findings: [], usual: 'class' },
  'account-open': { ...unknown, account: { host: 'www.linkedin.com' } },
  'account-review': { ...unknown, stage: 'reviewing', findings: words, override: 'none' },
  warn: {
    stage: 'reviewing',
    findings: words.map((finding) => ({ ...finding, level: finding.level === 'hint' ? 'hint' : 'warn' })),
  },
  block: { stage: 'reviewing', findings, media: [media], override: 'none' },
  reason: { stage: 'reviewing', findings: words, override: 'reason' },
  clear: { stage: 'reviewing', findings: [] },
  checklist: { ...school, findings: words.slice(1, 2), override: 'free', questions: ['confidential', 'others', 'audience'] },
  threat: { ...school, findings: threats, override: 'none', questions: ['distance'] },
  classmate: { ...school, approval: { ...agreement, by: 'classmate' } },
  'teacher-code': { ...school, media: [media], approval: { ...agreement, by: 'teacher' } },
  silenced: { use: 'personal', findings: words, silenced: 'vacation-dates' },
  ...photoViews,
  'press-again': { stage: 'press-again', findings: [] },
};

const nothing = (): void => {};
const review = mountReview({
  anchor: () => box,
  container: document.body,
  shadowMode: 'open',
  acceptSyntheticEvents: true,
  actions: {
    ...{ fix: nothing, dismiss: nothing, silence: nothing, speakAgain: nothing, show: nothing, tag: nothing, forget: nothing },
    ...{ back: nothing, publish: nothing, copyText: nothing, answer: nothing, putOff: nothing, agree: nothing },
    checkCode: async () => ({ right: true }),
  },
});
review.update({ ...base, ...views[show] });

function press(label: string): void {
  const buttons = [...(review.host.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent === label)?.click();
}
if (show === 'panel' || show === 'why' || show.startsWith('photo-') || show === 'account-open' || show === 'silenced')
  review.focusPanel();
if (show === 'why') press(base.voice.say('card.why'));
if (show === 'threat') press(base.voice.say('card.why'));
if (show === 'threat') press(language === 'fr' ? 'humilier' : 'humiliating');
if (show === 'reason') press(base.voice.say('review.publishWithReason'));
