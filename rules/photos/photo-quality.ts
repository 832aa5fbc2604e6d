import type { Media, QualitySeen } from '../media';
import { defineRule } from '../rule';

/** Measured on photos blurred and darkened step by step; a good photo of a dark room has a sharpness of 125 and a luma of 37. */
const [blurry, dark] = [50, 35];

const fine: QualitySeen = { width: 1600, height: 1200, sharpness: 700, luma: 110 };

/** A photo that looks like this, for a network that may want it wide. */
const photo = (quality: Partial<QualitySeen>, wide = false): { readonly media: readonly Media[] } => ({
  media: [
    {
      ...{ id: 'a1', name: 'tableau.jpg', kind: 'photo', seen: { quality: { ...fine, ...quality } } },
      ...(wide && { landscape: true as const }),
    },
  ],
});

/** What of it will be noticed first. */
function fault({ seen, landscape }: Media): string | null {
  const quality = seen?.quality;
  if (!quality) return null;
  if (quality.luma < dark) return 'dark';
  if (quality.sharpness < blurry) return 'blurry';
  // Nearly square pictures are shown whole.
  return landscape && quality.height > quality.width * 1.1 ? 'portrait' : null;
}

/** Too blurry or too dark to be understood; high where the network shows wide pictures (G15). */
export default defineRule({
  guidelines: ['G15'],
  levels: { personal: 'hint', class: 'hint', school: 'hint' },
  sees: 'media',
  *check({ post }) {
    for (const file of post.media) {
      const say = fault(file);
      if (say) yield { media: file.id, say, offers: [{ kind: 'keep', say: 'keep' }] };
    }
  },
  examples: {
    flags: [
      { text: 'Le tableau', say: 'blurry', post: photo({ sharpness: 7 }) },
      { text: 'The lantern walk', say: 'dark', post: { ...photo({ luma: 18 }), locale: 'en' } },
      { text: 'Notre affiche', say: 'portrait', post: photo({ width: 900, height: 1600 }, true) },
    ],
    leaves: [
      { text: 'Le tableau', post: photo({}) },
      // A dark room, and yet sharp.
      { text: 'La veillée', post: photo({ sharpness: 125, luma: 37 }) },
      { text: 'Our poster', post: { ...photo({ width: 900, height: 1600 }), locale: 'en' } },
      { text: 'Notre affiche', post: photo({ width: 1000, height: 1080 }, true) },
    ],
  },
});
