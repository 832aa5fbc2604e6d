import type { Media, MetadataSeen } from '../media';
import type { Offer } from '../rule';
import { defineRule } from '../rule';

const camera: MetadataSeen = { places: [], people: [], serials: [], thumbnail: true, taken: '2026:03:09 10:12:00' };

/** A photo with these things written in its file. */
const photo = (metadata: Partial<MetadataSeen>): { readonly media: readonly Media[] } => ({
  media: [{ id: 'a1', name: 'IMG_0412.jpg', kind: 'photo', seen: { metadata: { ...camera, ...metadata } } }],
});

/** The first few, as they are written. */
const some = (names: readonly string[]): string => names.slice(0, 3).join(', ') + (names.length > 3 ? '…' : '');

function whatIsSaid({ position, places, people, serials }: MetadataSeen): string | null {
  if (position) return 'position';
  if (people.length > 0) return 'people';
  if (places.length > 0) return 'places';
  return serials.length > 0 ? 'serials' : null;
}

/**
 * What a file says beside its pixels: where the photo was taken, who is on it, which camera took it (G01). None of it is
 * seen in the picture, and all of it goes with the file to whoever saves it.
 */
export default defineRule({
  guidelines: ['G01'],
  levels: { personal: 'block', class: 'block', school: 'block' },
  sees: 'media',
  *check({ post }) {
    for (const { id, kind, seen } of post.media) {
      const say = seen?.metadata && whatIsSaid(seen.metadata);
      if (!seen?.metadata || !say) continue;
      const { places, people } = seen.metadata;
      const data = { kind, places: some(places), people: some(people), named: people.length, located: places.length };
      // A film is not written anew here.
      const offers: Offer[] = kind === 'photo' ? [{ kind: 'clean', say: 'clean' }] : [];
      yield { media: id, say, data, offers: [...offers, { kind: 'keep', say: 'keep' }] };
    }
  },
  examples: {
    flags: [
      { text: 'Notre classe', say: 'position', post: photo({ position: { latitude: 50.4669, longitude: 4.8675 } }) },
      {
        text: 'A day out',
        say: 'position',
        post: {
          ...photo({ position: { latitude: -33.9, longitude: 18.4 }, places: ['Cape Town'], people: ['Léa'] }),
          locale: 'en',
        },
      },
      { text: 'Au musée', say: 'places', post: photo({ places: ['Namur', 'Belgique'] }) },
      { text: 'Mon équipe', say: 'people', post: photo({ people: ['Léa Dupont', 'Noé', 'Inès', 'Tom'], places: ['Namur'] }) },
      { text: 'La cour', say: 'serials', post: photo({ serials: ['2040599'] }) },
      {
        text: 'Le spectacle',
        say: 'position',
        post: {
          media: [
            {
              ...{ id: 'b2', name: 'VID_01.mp4', kind: 'video' },
              seen: { metadata: { ...camera, thumbnail: false, position: { latitude: 48.85, longitude: 2.35 } } },
            },
          ],
        },
      },
    ],
    leaves: [
      // When and with which model it was taken tells nobody where or who.
      { text: 'Notre classe', post: photo({}) },
      // Not looked at yet, or not readable: said elsewhere, and never taken for clean.
      { text: 'Notre classe', post: { media: [{ id: 'a1', name: 'IMG_0412.jpg', kind: 'photo' }] } },
      'Notre classe',
    ],
  },
});
