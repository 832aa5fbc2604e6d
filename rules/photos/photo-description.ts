import { defineRule } from '../rule';

/** No alternative text where the network has a place for it (G15): somebody who does not see the picture reads nothing. */
export default defineRule({
  guidelines: ['G15'],
  levels: { personal: 'hint', class: 'warn', school: 'hint' },
  sees: 'media',
  *check({ post }) {
    for (const { id, described } of post.media)
      if (described === false) {
        const offers = [{ kind: 'describe', say: 'describe' } as const, { kind: 'keep', say: 'keep' } as const];
        yield { media: id, offers };
      }
  },
  examples: {
    flags: [
      { text: 'Notre potager', post: { media: [{ id: 'a1', name: 'potager.jpg', kind: 'photo', described: false }] } },
      {
        text: 'Our garden, twice',
        post: {
          media: [
            { id: 'a1', name: 'garden.jpg', kind: 'photo', described: true },
            { id: 'b2', name: 'beans.jpg', kind: 'photo', described: false },
          ],
          locale: 'en',
        },
      },
    ],
    leaves: [
      { text: 'Notre potager', post: { media: [{ id: 'a1', name: 'potager.jpg', kind: 'photo', described: true }] } },
      // The network has no place for one, or does not show whether there is one.
      { text: 'Our garden', post: { media: [{ id: 'a1', name: 'garden.jpg', kind: 'photo' }], locale: 'en' } },
    ],
  },
});
