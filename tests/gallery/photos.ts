/** Photos that were looked at: faces, words, what the file says, what could not be checked. */
import { type Finding, lint, openPolicy, type Seen } from '../../rules/api';
import { type Checked, unchecked } from '../../src/photos/checks';
import type { MediaView, View } from '../../src/review/view';
import { language, who } from './asked';

const [name, written] = {
  fr: ['atelier-du-mardi.jpg', 'Léa Dupont 18/20'],
  en: ['tuesday-workshop.jpg', 'Léa Dupont 18/20'],
}[language] as [string, string];

const [width, height] = [1200, 800];

/** A drawing: three children in front of a board. */
async function drawing(): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas here');
  pen.fillStyle = '#dfe6ea';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#fff';
  pen.fillRect(200, 60, 800, 240);
  pen.fillStyle = '#1d2740';
  pen.font = '64px sans-serif';
  pen.fillText(written, 260, 200);
  for (const [x, colour] of [
    [240, '#8fb0dc'],
    [560, '#c79a6b'],
    [880, '#a9bd7f'],
  ] as const) {
    pen.fillStyle = colour;
    pen.fillRect(x - 40, 600, 200, 200);
    pen.fillStyle = '#e8c39e';
    pen.beginPath();
    pen.ellipse(x + 60, 500, 80, 100, 0, 0, 2 * Math.PI);
    pen.fill();
    pen.fillStyle = '#1d2740';
    for (const eye of [30, 90]) pen.fillRect(x + eye - 6, 480, 12, 12);
    pen.fillRect(x + 40, 550, 40, 6);
  }
  return canvas.convertToBlob();
}

const metadata: Seen = {
  metadata: { position: { latitude: 50.6, longitude: 5.6 }, places: [], people: [], serials: [], thumbnail: true },
};
const quality: Seen = { quality: { width, height, sharpness: 400, luma: 120 } };
const faces: Seen = {
  faces: [240, 560, 880].map((x) => ({
    box: { x: (x - 10) / width, y: 390 / height, width: 140 / width, height: 210 / height },
    pixels: 210,
    sure: 0.9,
  })),
};
const words: Seen = {
  text: {
    text: written,
    words: [
      { at: [0, 10], box: { x: 255 / width, y: 140 / height, width: 330 / width, height: 80 / height } },
      { at: [11, 16], box: { x: 600 / width, y: 140 / height, width: 170 / width, height: 70 / height } },
    ],
  },
};

const media: MediaView = { id: 'p1', name, kind: 'photo', file: await drawing() };
const done = { metadata: 'done', quality: 'done', faces: 'done', text: 'done' } as const;
const checked: Checked = { seen: { ...metadata, ...quality, ...faces, ...words }, states: done };

/** What the rules say of a photo in which only some things were seen. */
const findingsOf = (seen: Seen): readonly Finding[] =>
  lint(
    {
      ...{ text: '', profile: 'class', author: who, kind: 'post', audience: 'public', today: '2026-07-01', locale: language },
      media: [{ id: media.id, name, kind: 'photo', consent: 'consent', seen }],
    },
    { ...openPolicy, country: 'BE', roster: ['Léa Dupont'] },
  );

export const photoViews: Readonly<Record<string, Partial<View>>> = {
  'photo-faces': { findings: findingsOf(faces), media: [{ ...media, consent: 'consent', checked, held: true }] },
  'photo-text': { findings: findingsOf(words), media: [{ ...media, consent: 'consent', checked, held: true }] },
  'photo-place': { findings: findingsOf(metadata), media: [{ ...media, consent: 'consent', checked }] },
  'photo-consent': { findings: [], media: [{ ...media, consent: 'consent', checked }] },
  'photo-review': {
    stage: 'reviewing',
    findings: findingsOf(faces),
    media: [{ ...media, consent: 'consent', checked }],
  },
  'photo-running': {
    findings: [],
    media: [
      { ...media, consent: 'own-work', checked: { seen: metadata, states: { ...done, faces: 'running', text: 'running' } } },
    ],
  },
  'photo-failed': {
    stage: 'reviewing',
    findings: [],
    media: [
      { ...media, consent: 'own-work', checked: { seen: {}, states: { ...done, faces: 'too-slow', text: 'too-slow' } } },
      {
        ...{ ...media, id: 'p2', name: 'IMG_0042.heic', consent: 'own-work' },
        checked: {
          ...unchecked,
          states: { metadata: 'unreadable', quality: 'unreadable', faces: 'unreadable', text: 'unreadable' },
        },
      },
    ],
  },
};
