import { overlap } from '../language/text/spans';
import type { Box, Media, TextSeen } from '../media';
import { defineRule, type Read } from '../rule';

/**
 * Rules for what a text says. The others ask something of the post as a whole (its signature, its sources), which nobody asks
 * of a worksheet.
 */
const telling: ReadonlySet<string> = new Set([
  ...(['birth-date', 'credentials', 'email-address', 'id-number', 'phone-number', 'postal-address'] as const),
  ...(['grade', 'student-name', 'student-situation', 'insult', 'harassment'] as const),
]);

/**
 * A comma lost in a mark: "75/10" is read where "7,5/10" is written. Only where the number can be neither a mark nor a day
 * ("12/10").
 */
const lostComma = /(?<![\d.,/-])(?:[3-9](?=5\s?\/\s?10(?![\d/]))|(?:[2-9]|1\d)(?=5\s?\/\s?20(?![\d/])))/g;

/** Where the words of a finding stand; commas that were put back are left out of the count. */
function boxesOf({ at: [start, end] = [0, 0] }: Read, { text, words }: TextSeen): readonly Box[] {
  const commas = [...text.matchAll(lostComma)].map(({ index, 0: figures }, put) => index + figures.length + put);
  const before = (offset: number): number => offset - commas.filter((comma) => comma < offset).length;
  return words.filter(({ at }) => overlap(at, [before(start), before(end)])).map(({ box }) => box);
}

/** A photo with these words on it, one place a word. */
function photo(text: string): { readonly media: readonly Media[] } {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }, place) => ({
    at: [index, index + word.length] as const,
    box: { x: 0.1, y: (place % 10) / 10, width: 0.2, height: 0.05 },
  }));
  return { media: [{ id: 'a1', name: 'bulletin.jpg', kind: 'photo', seen: { text: { text, words } } }] };
}

/** Words in a picture that a rule would not leave in the text: a mark, a pupil's name, an id, a phone number (G13). */
export default defineRule({
  guidelines: ['G13'],
  levels: { personal: 'block', class: 'block', school: 'block' },
  sees: 'media',
  *check({ post }, read) {
    for (const { id, kind, seen } of post.media) {
      if (!seen?.text) continue;
      const { text } = seen;
      const found = read(text.text.replace(lostComma, '$&,')).filter(({ rule, level }) => telling.has(rule) && level !== 'hint');
      const [first] = found;
      if (!first) continue;
      const boxes = found.flatMap((finding) => boxesOf(finding, text));
      const quotes = [...new Set(found.map(({ quote }) => quote.replace(/\s+/g, ' ')))];
      const data = { kind, read: quotes.slice(0, 3).join(' · ') + (quotes.length > 3 ? '…' : ''), count: quotes.length };
      const cover = kind === 'photo' ? [{ kind: 'cover', say: 'cover', data, boxes } as const] : [];
      yield { media: id, say: 'default', data, boxes, offers: [...cover, { kind: 'keep', say: 'keep' }] };
    }
  },
  examples: {
    flags: [
      { text: 'Nos résultats', roster: ['Léa Dupont'], post: photo('Bulletin\nLéa Dupont 14/20 en mathématiques') },
      { text: 'Sur le frigo', post: photo('Contact 06 12 34 56 78') },
      // The comma of a mark is the first thing that is lost.
      { text: 'Le tableau', roster: ['Camille Renard'], post: photo('Camille Renard a eu 75/10') },
      {
        text: 'On the wall',
        roster: ['Maya Collins'],
        post: { ...photo('Maya Collins got 9/20 in the maths test'), locale: 'en' },
      },
    ],
    leaves: [
      { text: 'La fresque', post: photo('Bienvenue à la fête de l’école\nle spectacle commence à 14 h') },
      { text: 'Rien à lire', post: photo('') },
      { text: 'Our poster', post: { ...photo('Save water, save the world'), locale: 'en' } },
      // Not read yet.
      { text: 'Nos résultats', post: { media: [{ id: 'a1', name: 'bulletin.jpg', kind: 'photo' }] } },
    ],
  },
});
