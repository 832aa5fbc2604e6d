import type { ConsentTag, Face, Media } from '../media';
import { defineRule } from '../rule';

/**
 * Heights of a face in pixels of the original picture: from the first it may be recognised, from the second it is. A
 * judgement, not a measure.
 */
const [perhaps, recognisable] = [20, 40];

const face = (pixels: number): Face => ({ box: { x: 0.4, y: 0.2, width: 0.1, height: 0.15 }, pixels, sure: 0.9 });

/** A photo with faces of these heights. */
const photo = (pixels: readonly number[], consent?: ConsentTag): { readonly media: readonly Media[] } => ({
  media: [{ id: 'a1', name: 'groupe.jpg', kind: 'photo', seen: { faces: pixels.map(face) }, ...(consent && { consent }) }],
});

/**
 * Faces large enough to be recognised (G12): hands and backs of heads show the work as well. Where written consent is held it
 * is a choice to be made, not a fault.
 */
export default defineRule({
  guidelines: ['G12'],
  levels: { personal: 'block', class: 'warn', school: 'warn' },
  sees: 'media',
  *check({ post }) {
    for (const { id, kind, consent, seen } of post.media) {
      const faces = seen?.faces?.filter(({ pixels }) => pixels >= perhaps) ?? [];
      if (faces.length === 0) continue;
      const boxes = faces.map(({ box }) => box);
      const sure = consent === 'consent' || faces.every(({ pixels }) => pixels < recognisable) ? ({ sure: 'low' } as const) : {};
      const say = consent === 'nobody' ? 'contradicts' : kind;
      const data = { count: faces.length };
      // A film is not painted over here.
      const cover = kind === 'photo' ? [{ kind: 'cover', say: 'cover', data, boxes } as const] : [];
      yield { media: id, say, data, boxes, offers: [...cover, { kind: 'keep', say: 'keep', data }], ...sure };
    }
  },
  examples: {
    flags: [
      { text: 'Atelier du mardi', say: 'photo', post: photo([120]) },
      { text: 'Our class', say: 'photo', post: { ...photo([90, 60, 44], 'consent'), locale: 'en' } },
      // Small, and yet somebody who knows them may know them.
      { text: 'La cour de loin', say: 'photo', post: photo([26, 22]) },
      { text: 'Personne dessus', say: 'contradicts', post: photo([64, 70], 'nobody') },
      {
        text: 'Le spectacle',
        say: 'video',
        post: { media: [{ id: 'b2', name: 'theatre.mp4', kind: 'video', seen: { faces: [face(80)] } }] },
      },
    ],
    leaves: [
      { text: 'Des mains dans l’argile', post: photo([]) },
      { text: 'La foule, de très loin', post: photo([12, 9]) },
      { text: 'Not looked at yet', post: { media: [{ id: 'a1', name: 'group.jpg', kind: 'photo' }], locale: 'en' } },
    ],
  },
});
