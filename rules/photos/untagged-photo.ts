import { consentTags } from '../media';
import { defineRule } from '../rule';

/**
 * A photo or a video with no word on who is on it (G11, G24). The writer says it; the tag stays with the file.
 */
export default defineRule({
  guidelines: ['G11', 'G24'],
  levels: { personal: 'warn', class: 'block', school: 'warn' },
  sees: 'media',
  *check({ post }) {
    for (const file of post.media) {
      if (file.consent) continue;
      yield { media: file.id, say: file.kind, offers: consentTags.map((say) => ({ kind: 'tag', say })) };
    }
  },
  examples: {
    flags: [
      {
        text: 'Journée à Walibi avec ma classe !', // FWB 1.3, the guide's own words
        say: 'photo',
        post: { media: [{ id: 'a1', name: 'walibi.jpg', kind: 'photo' }] },
      },
      { text: '', say: 'photo', post: { media: [{ id: 'a1', name: 'IMG_0412.HEIC', kind: 'photo' }] } },
      { text: 'Our school play', say: 'video', post: { media: [{ id: 'b2', name: 'play.mp4', kind: 'video' }], locale: 'en' } },
    ],
    leaves: [
      'Journée à Walibi avec ma classe !',
      { text: 'Notre fresque', post: { media: [{ id: 'a1', name: 'fresque.png', kind: 'photo', consent: 'own-work' }] } },
      { text: 'The playground, empty', post: { media: [{ id: 'c3', name: 'yard.jpg', kind: 'photo', consent: 'nobody' }] } },
    ],
  },
});
