/** A post with something to say about almost every word of it, read by the rules themselves. */
import { type Finding, lint, openPolicy, type Post } from '../../rules/api';
import type { MediaView } from '../../src/review/view';
import { language, who } from './asked';

export const text = {
  fr: 'Bravo à Léa Dupont qui a eu 18/20 en maths ! Pour l’expo, appelez-moi au 0475 12 34 56 ou passez au 12 rue des Lilas, 4000 Liège. Nous partons du 14 au 28 juillet.',
  en: 'Well done Léa Dupont, 18/20 in maths! About the show, call me on 0475 12 34 56 or come to 12 rue des Lilas, 4000 Liège. We are away from 14 to 28 July.',
}[language];

const name = language === 'fr' ? 'sortie-a-walibi-avec-la-classe.jpg' : 'day-out-at-walibi-with-my-class.jpg';

/** A picture of a sky and a field. */
async function picture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(400, 300);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas here');
  const colours = pen.createLinearGradient(0, 0, 400, 300);
  colours.addColorStop(0, '#8fb0dc');
  colours.addColorStop(0.55, '#dfe6ea');
  colours.addColorStop(1, '#a9bd7f');
  pen.fillStyle = colours;
  pen.fillRect(0, 0, 400, 300);
  return canvas.convertToBlob();
}

export const media: MediaView = { id: 'a1', name, kind: 'photo', file: await picture(), mayBeGone: true };

const post: Post = {
  text,
  profile: 'class',
  author: who,
  kind: 'post',
  audience: 'public',
  today: '2026-07-01',
  media: [{ id: media.id, name, kind: 'photo' }],
  locale: language,
};

export const findings: readonly Finding[] = lint(post, { ...openPolicy, country: 'BE', roster: ['Léa Dupont'] });

const cruel = { fr: 'Personne ne t’aime, tu devrais changer de classe.', en: 'Nobody likes you, you should change class.' }[
  language
];

/** Words that hurt somebody. */
export const threats: readonly Finding[] = lint({ ...post, text: cruel, media: [] }, openPolicy);
