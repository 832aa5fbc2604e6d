// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cuesIn, cuesOf, has, nearest, sentencesWith } from '../../rules/language/lexicons/cues';
import { lexicon } from '../../rules/language/lexicons/lexicon';
import { readingOf } from './reading';

const claims = lexicon('porte-parole, au nom de(/s) l’école, en mon nom, parole');
const poor = lexicon('nul(s/le/les), incompétent(e/s/es), catastroph*, bon(ne) à rien( du tout), pas _ niveau');
const staff = lexicon('directrice, prof(s)');

const seen = (text: string, words = poor): string[] => {
  const reading = readingOf(text);
  return cuesOf(reading, words).map(({ start, end }) => text.slice(start, end));
};

describe('a lexicon', () => {
  it('finds its words whatever their accents, capitals and endings, and no other', () => {
    expect(seen('NULLE, incompetents, Catastrophique. Nullement.')).toEqual(['NULLE', 'incompetents', 'Catastrophique']);
  });

  it('finds a word with two letters written as one, in the list or in the text', () => {
    const hearts = lexicon('à cœur, noeud');
    expect(cuesOf(readingOf('À cœur, à coeur, un nœud, un noeud.'), hearts)).toHaveLength(4);
  });

  it('finds phrases over spaces, apostrophes and hyphens, and not over a stop', () => {
    expect(seen('porte parole, Porte-parole', claims)).toEqual(['porte parole', 'Porte-parole']);
    expect(seen('au nom de l’école et en mon nom', claims)).toEqual(['au nom de l’école', 'en mon nom']);
    expect(seen('bon. à rien')).toEqual([]);
  });

  it('keeps the longest of the phrases that begin at one word, and none inside another', () => {
    expect(seen('bonne à rien du tout')).toEqual(['bonne à rien du tout']);
    expect(seen('la parole du porte-parole', claims)).toEqual(['parole', 'porte-parole']);
  });

  it('lets any one word stand for `_`', () => {
    expect(seen('pas le niveau, pas niveau')).toEqual(['pas le niveau']);
  });

  it('reads brackets wherever they stand, one within another too', () => {
    const written = lexicon('[une/la] zigouille(s), (très )zazou, zip([pon/ette]s), zinzin( de [la/ma] zone)');
    const text = 'une zigouille, ma zigouille, la zigouilles; très zazou et zazou; zippons, zipettes, zip; zinzin de ma zone';
    expect(seen(text, written)).toEqual([
      'une zigouille',
      'la zigouilles',
      'très zazou',
      'zazou',
      'zippons',
      'zipettes',
      'zip',
      'zinzin de ma zone',
    ]);
  });

  it('finds a phrase the first time it is met, also where its last words stood before', () => {
    const ache = lexicon('zèbre à la crête, zèbre à _ queue, zèbre à bec*');
    expect(seen('La crête du zèbre à la crête, le zèbre à bectance et le zèbre à longue queue.', ache)).toEqual([
      'zèbre à la crête',
      'zèbre à bectance',
      'zèbre à longue queue',
    ]);
  });

  it('keeps a word to the language that it is marked with', () => {
    const marked = lexicon('fr:came, en:car, bus');
    expect(seen('Il prend de la came dans la rue, et le bus', marked)).toEqual(['came', 'bus']);
    expect(seen('They came to the hall in the car', marked)).toEqual(['car']);
    expect(seen('Il reste car il dort. They slept in the car at the gate.', marked)).toEqual(['car']);
    expect(() => lexicon('fr:porte-parole')).toThrow('one plain word');
  });

  it('refuses a stem that would be tried on too many words', () => {
    expect(() => lexicon('con*')).toThrow('too short');
    expect(() => lexicon('con(ne)*')).toThrow('too short');
  });
});

describe('what stands near a cue', () => {
  it('is looked for in its own sentence, within so many words', () => {
    const reading = readingOf('La directrice est vraiment nulle. Les profs aussi, et rien de nul.');
    const [bad] = cuesOf(reading, poor);
    if (!bad) throw new Error('no cue');
    expect(nearest(reading, bad, staff, 2)).toMatchObject({ start: 3, end: 13 });
    expect(nearest(reading, bad, staff, 1)).toBeUndefined();
    expect(nearest(reading, bad, claims, 9)).toBeUndefined();
    expect(has(reading, claims)).toBe(false);
    expect(cuesIn(reading, staff, reading.sentenceAt(40))).toHaveLength(1);
    expect(sentencesWith(reading, poor)).toHaveLength(2);
  });
});
