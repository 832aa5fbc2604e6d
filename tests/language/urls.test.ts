// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findUrls } from '../../rules/language/links/urls';
import { readingOf } from './reading';

const urls = (text: string): string[] => {
  const reading = readingOf(text);
  return reading.once(findUrls).map(({ span }) => reading.text.slice(...span));
};

describe('findUrls', () => {
  it.each([
    ['Voir https://example.org/a?b=1#c.', ['https://example.org/a?b=1#c']],
    ['(http://example.org/a_(b))', ['http://example.org/a_(b)']],
    ['bit.ly/3xYz, puis www.ecole.be', ['bit.ly/3xYz', 'www.ecole.be']],
    ['http://user:secret@example.org/', ['http://user:secret@example.org/']],
    ['http://192.168.0.1:8080/wifi', ['http://192.168.0.1:8080/wifi']],
    ['ecole-saint-exemple.fr et lea.dupont@gmail.com', ['ecole-saint-exemple.fr']],
    ['Bravo.Les élèves ont réussi.Merci', []],
    ['Dis-le moi.to be continued', []],
    ['youtu.be/abc', ['youtu.be/abc']],
    ['@lea.bsky.social bravo', []],
  ])('%s', (text, expected) => expect(urls(text)).toEqual(expected));

  it('tells host, path and what stands before the @', () => {
    const [url] = readingOf('https://me:pw@example.org/x.zip!').once(findUrls);
    expect(url).toMatchObject({ scheme: 'https', user: 'me:pw', host: 'example.org', path: '/x.zip' });
  });
});
