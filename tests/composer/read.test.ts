import { afterEach, describe, expect, it } from 'vitest';
import { type Composer, composerAt } from '../../src/composer/composer';
import { rangeOf } from '../../src/composer/locate';
import { readComposer } from '../../src/composer/read';

afterEach(() => document.body.replaceChildren());

/** A composer around an editing host with this markup, as an editor would have left it on the page. */
function editorWith(html: string): Composer {
  document.body.innerHTML = `<form><div contenteditable="true">${html}</div><button>Publier</button></form>`;
  const field = document.querySelector<HTMLElement>('[contenteditable]');
  const composer = field && composerAt([field]);
  if (!composer) throw new Error('no composer');
  return composer;
}

describe('reading a rich editor', () => {
  it.each([
    ['one paragraph', '<p>Bonjour Léa</p>', 'Bonjour Léa'],
    ['two paragraphs', '<p>Bonjour</p><p>Léa</p>', 'Bonjour\nLéa'],
    ['an empty paragraph between two', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a line break', '<p>a<br>b</p>', 'a\nb'],
    ['the filler of a line still to be written', '<p>a<br></p>', 'a'],
    ['nested blocks count once', '<div><div>a</div></div><div><div>b</div></div>', 'a\nb'],
    ['a mention chip', '<p>Merci <span contenteditable="false">@lea</span> !</p>', 'Merci @lea !'],
    ['an emoji drawn as a picture', '<p>Bravo <img alt="🎉"> Tom</p>', 'Bravo 🎉 Tom'],
    ['bare text beside blocks', 'a<div>b</div>c', 'a\nb\nc'],
    ['nothing', '<p><br></p>', ''],
  ])('%s', (_, html, text) => {
    expect(readComposer(editorWith(html)).text).toBe(text);
  });

  it('finds the words of an offset again, across nodes', () => {
    const composer = editorWith('<p>Bravo <b>Lé</b>a 🇧🇪</p><p>et <i>Tom</i></p>');
    const read = readComposer(composer);
    expect(read.text).toBe('Bravo Léa 🇧🇪\net Tom');
    for (const words of ['Léa', '🇧🇪', 'Tom', 'Bravo']) {
      const start = read.text.indexOf(words);
      expect(rangeOf(read, [start, start + words.length])?.toString()).toBe(words);
    }
  });

  it('gives no range for words that are no longer on the page', () => {
    const composer = editorWith('<p>Bravo Léa</p>');
    const read = readComposer(composer);
    document.querySelector('p')?.remove();
    expect(rangeOf(read, [6, 9])).toBeNull();
  });
});

describe('reading form fields', () => {
  it('keeps two boxes apart, so that no rule reads across them', () => {
    document.body.innerHTML = `
      <form class="compose-form"><input id="cw-spoiler-input" type="text" value="Sortie">
      <textarea class="autosuggest-textarea__textarea">Léa sera là</textarea><button type="submit">Publier</button></form>`;
    const composer = composerAt([document.querySelector('textarea') as Element]);
    expect(composer?.network?.id).toBe('mastodon');
    expect(composer && readComposer(composer).text).toBe('Sortie\n\nLéa sera là');
  });
});
