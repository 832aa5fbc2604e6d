/**
 * Files on their way into a page, in each editor and each browser: chosen, dropped, pasted; and held so that the page gets
 * another in their place, once. Photos are looked at on their way (`photos.test.ts`); here the tests put a review of their own on
 * the gate, where whatever may replace files stands.
 */
import { describe, expect } from 'vitest';
import { inputOpens } from '../../src/composer/hidden-inputs';
import { editors } from '../pages/site';
import { type FileToAttach, photo } from './files';
import type { Writer } from './writer';
import { browsers } from './writers';

declare global {
  interface Window {
    /** What the page heard of files: "change", "drop", "paste". */
    heard: string[];
  }
}

/** The page notes from now on which events bring it files; `input` too would count twice. */
const listen = (writer: Writer): Promise<void> =>
  writer.driver.evaluate(() => {
    const before: string[] | undefined = window.heard;
    window.heard = [];
    delete document.documentElement.dataset.replaceable;
    if (before) return;
    const counted = new WeakSet<Event>();
    const count = (event: Event): void => {
      if (counted.has(event) || (event.type === 'change' && !(event.target as Element).matches('[type=file]'))) return;
      counted.add(event);
      window.heard.push(event.type);
    };
    // In a shadow root or in a frame a page hears what does not reach its document.
    for (const tree of [document, window.eyes.box()?.getRootNode()])
      for (const type of ['change', 'drop', 'paste']) tree?.addEventListener(type, count, true);
  }, null);

const heard = (writer: Writer): Promise<string[]> => writer.driver.evaluate(() => window.heard, null);

/** From now on each picture waits for `release`, and the page gets "relu-…" in its place. */
const holdFiles = async (writer: Writer): Promise<void> => {
  await writer.linterThere();
  await writer.driver.inRelis(() => {
    type Review = (file: File, at: { replaceable: boolean }) => Promise<File> | null;
    const gate = (globalThis as never as Record<symbol, { fileReview?: Review } | undefined>)[Symbol.for('relis.gate')];
    if (!gate) return;
    gate.fileReview = (file, { replaceable }) => {
      document.documentElement.dataset.replaceable = String(replaceable);
      if (file.name.startsWith('telle-quelle')) return null;
      return new Promise((resolve) => {
        const other = new File([file, ' relu'], `relu-${file.name}`, { type: file.type });
        window.addEventListener('release', () => resolve(file.name.startsWith('intacte') ? file : other), { once: true });
      });
    };
  });
};

const release = (writer: Writer): Promise<void> =>
  writer.driver.evaluate(() => void window.dispatchEvent(new Event('release')), null);

/** Whether the page could be given another file than the last one reviewed; undefined when none was. */
const replaceable = (writer: Writer): Promise<string | undefined> =>
  writer.driver.evaluate(() => document.documentElement.dataset.replaceable, null);

/** Names of the pictures in the message, as the page has them. */
const names = (writer: Writer): Promise<string[]> =>
  writer.driver.evaluate(() => [...document.querySelectorAll<HTMLImageElement>('#composer img')].map(({ alt }) => alt), null);

/**
 * No driver can press in the file system picker: a file of the page's own file system stands for what was picked there,
 * with a real handle. Runs in the page.
 */
async function pickFrom({ name, bytes }: { name: string; bytes: number[] }): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  await writable.write(new Uint8Array(bytes));
  await writable.close();
  Object.assign(window, {
    async showOpenFilePicker({ giveUp }: { giveUp?: boolean }) {
      if (giveUp) throw new DOMException('The user aborted a request.', 'AbortError');
      return [handle];
    },
  });
}

describe.each(browsers)('in $name', ({ name: browserName, test }) => {
  // A Firefox without a screen keeps no picture on its clipboard, and fills no `paste` that a script makes.
  const ways = browserName === 'Firefox' ? (['attach', 'drop'] as const) : (['attach', 'drop', 'paste'] as const);
  const eventOf = { attach: 'change', drop: 'drop', paste: 'paste' } as const;
  // In Firefox a drop made again would be empty: the file comes by the input of the message.
  const heardOf = (way: keyof typeof eventOf): string => (browserName === 'Firefox' ? 'change' : eventOf[way]);

  /** Another file is swapped in before the page has seen the one that was given to it. @param before messages published so far */
  async function expectSwapped(writer: Writer, way: keyof typeof eventOf, picture: FileToAttach, before: number): Promise<void> {
    await expect.poll(() => writer.modelText()).toBe('');
    await writer.write('Une sortie');
    await expect.poll(() => writer.modelText()).toBe('Une sortie');
    await listen(writer);
    await writer[way](picture);
    await expect.poll(() => replaceable(writer)).toBe('true');
    // It is asked about while it is held, and nothing is published without it.
    await expect.poll(() => writer.chipShown()).toBe(true);
    expect(await writer.pictures()).toBe(0);
    // Meanwhile people write on; a drop may have taken the caret with it.
    await writer.driver.type(' !');
    await expect.poll(async () => [...(await writer.modelText())].sort()).toEqual([...'Une sortie !'].sort());
    const text = await writer.modelText();
    await writer.publish();
    await writer.press('Personne de reconnaissable', 'review');
    await writer.press('Publier', 'review');
    await expect.poll(() => writer.reviewShown()).toBe(false);
    expect(await writer.published()).toHaveLength(before);
    expect(await heard(writer)).toEqual([]);
    await release(writer);
    const name = `relu-${way === 'paste' ? 'image.png' : picture.name}`;
    // The browser draws what it copies anew.
    const size = way === 'paste' ? expect.any(Number) : picture.buffer.length + ' relu'.length;
    const published = { text, files: [{ name, type: 'image/png', size }] };
    await expect.poll(async () => (await writer.published()).slice(before)).toEqual([published]);
    expect(await heard(writer)).toEqual([heardOf(way)]);
  }

  describe.each(editors)('$title', ({ path }) => {
    test('a photo chosen, dropped or pasted reaches the page; swapped for another, only that one does', async ({ writer }) => {
      await writer.open(path);
      await writer.write('Une sortie');
      await listen(writer);
      await writer.linterThere();
      for (const [index, way] of ways.entries()) {
        await writer[way](photo(`vue-${way}-${path.slice(1)}.png`));
        await expect.poll(() => writer.pictures()).toBe(index + 1);
      }
      expect(await heard(writer)).toEqual(ways.map(heardOf));
      await writer.publish();
      await expect.poll(() => writer.rules()).toEqual(ways.map(() => 'untagged-photo'));
      expect(await writer.published()).toEqual([]);
      await writer.press('Publier quand même', 'review');
      await expect.poll(() => writer.published()).toHaveLength(1);
      await holdFiles(writer);
      for (const [index, way] of ways.entries())
        await expectSwapped(writer, way, photo(`${way}-${path.slice(1)}.png`), index + 1);
    });
  });

  test('a file that nobody replaces goes through untouched; one that is found fine comes once', async ({ writer }) => {
    await writer.open('/mastodon');
    await writer.write('Une sortie');
    await expect.poll(() => writer.modelText()).toBe('Une sortie');
    await listen(writer);
    await holdFiles(writer);
    await writer.attach(photo('telle-quelle.png'));
    await expect.poll(() => writer.pictures()).toBe(1);
    await writer.attach(photo('intacte.png'));
    await expect.poll(() => writer.chipShown()).toBe(true);
    expect(await writer.pictures()).toBe(1);
    await release(writer);
    await expect.poll(() => writer.pictures()).toBe(2);
    expect(await heard(writer)).toEqual(['change', 'change']);
  });

  test('a drop where nobody has written yet is held too: what is dragged over the box brings the linter', async ({ writer }) => {
    await writer.open('/mastodon');
    await listen(writer);
    await writer.driver.evaluate(() => {
      window.eyes.box()?.dispatchEvent(new DragEvent('dragenter', { bubbles: true }));
    }, null);
    await holdFiles(writer);
    await writer.drop(photo('premiere.png'));
    await expect.poll(() => replaceable(writer)).toBe('true');
    expect(await writer.pictures()).toBe(0);
    await release(writer);
    await expect.poll(() => writer.pictures()).toBe(1);
    expect(await heard(writer)).toEqual([heardOf('drop')]);
  });

  if (browserName === 'Firefox') {
    test('a drop on a message with two file inputs is not held: which is for it is not known', async ({ writer }) => {
      await writer.open('/mastodon');
      await writer.write('Une sortie');
      await expect.poll(() => writer.modelText()).toBe('Une sortie');
      await writer.driver.evaluate(() => {
        const other = document.querySelector('input[type=file]')?.cloneNode();
        if (other) document.querySelector('form')?.append(other);
      }, null);
      await listen(writer);
      await holdFiles(writer);
      await writer.drop(photo('deux.png'));
      await expect.poll(() => names(writer)).toEqual(['deux.png']);
      expect(await replaceable(writer)).toBe('false');
      expect(await heard(writer)).toEqual(['drop']);
    });
  } else {
    test('a paste that brings words too is not held: the browser itself has to paste them', async ({ writer }) => {
      await writer.open('/quill');
      await writer.write('Une sortie');
      await expect.poll(() => writer.modelText()).toBe('Une sortie');
      await listen(writer);
      await holdFiles(writer);
      await writer.paste(photo('mots.png'), 'des mots');
      await expect.poll(() => names(writer)).toEqual(['image.png']);
      expect(await replaceable(writer)).toBe('false');
      expect(await heard(writer)).toEqual(['paste']);
    });
  }

  describe('files chosen where a content script cannot look', () => {
    const shown = (writer: Writer): Promise<boolean> => writer.driver.evaluate((key) => Symbol.for(key) in window, inputOpens);

    /** Somebody writes on a page with the structure of Misskey. */
    async function openHiding(writer: Writer, picked?: FileToAttach): Promise<void> {
      await writer.open('/hidden-inputs');
      if (picked) await writer.driver.evaluate(pickFrom, { name: picked.name, bytes: [...picked.buffer] });
      await writer.write('Une sortie');
      await expect.poll(() => shown(writer)).toBe(true);
    }

    test('an input that is never in the page: asked about, and swapped', async ({ writer }) => {
      await openHiding(writer);
      await writer.choose('Ajouter une photo', photo('cachee.png'));
      await expect.poll(() => writer.pictures()).toBe(1);
      await expect.poll(() => writer.chipShown()).toBe(true);
      await writer.publish();
      await expect.poll(() => writer.rules()).toEqual(['untagged-photo']);
      await writer.press('Personne de reconnaissable', 'review');
      await writer.press('Revenir au message', 'review');
      await holdFiles(writer);
      await writer.choose('Ajouter une photo', photo('cachee-aussi.png'));
      await expect.poll(() => replaceable(writer)).toBe('true');
      expect(await writer.pictures()).toBe(1);
      await release(writer);
      await expect.poll(() => names(writer)).toEqual(['cachee.png', 'relu-cachee-aussi.png']);
    });

    test('a page that Relis has left works as before', async ({ writer }) => {
      await openHiding(writer);
      await holdFiles(writer);
      await writer.driver.inRelis(() => {
        const gate = (globalThis as never as Record<symbol, { retire(): void } | undefined>)[Symbol.for('relis.gate')];
        gate?.retire();
      });
      await writer.choose('Ajouter une photo', photo('seule.png'));
      await expect.poll(() => names(writer)).toEqual(['seule.png']);
    });

    if (browserName === 'Firefox') {
      test('there is no file system picker, and none appears', async ({ writer }) => {
        await openHiding(writer);
        expect(await writer.driver.evaluate(() => 'showOpenFilePicker' in window, null)).toBe(false);
      });
    } else {
      test('the file system picker: asked about', async ({ writer }) => {
        await openHiding(writer, photo('prise.png'));
        await writer.press('Choisir un fichier');
        await expect.poll(() => names(writer)).toEqual(['prise.png']);
        await expect.poll(() => writer.chipShown()).toBe(true);
        await writer.publish();
        await expect.poll(() => writer.rules()).toEqual(['untagged-photo']);
        expect(await writer.published()).toEqual([]);
      });

      test('the file system picker: swapped', async ({ writer }) => {
        await openHiding(writer, photo('prise.png'));
        await holdFiles(writer);
        await writer.press('Choisir un fichier');
        await expect.poll(() => replaceable(writer)).toBe('true');
        expect(await writer.pictures()).toBe(0);
        await release(writer);
        await expect.poll(() => names(writer)).toEqual(['relu-prise.png']);
      });

      test('a page that gives up the picker hears of it as always', async ({ writer }) => {
        await openHiding(writer, photo('prise.png'));
        const error = await writer.driver.evaluate(async () => {
          const { showOpenFilePicker: pick } = window as unknown as { showOpenFilePicker(wanted: object): Promise<unknown> };
          return pick({ giveUp: true }).catch((reason: DOMException) => reason.name);
        }, null);
        expect(error).toBe('AbortError');
      });
    }
  });

  const gone = 'Cette photo n’est plus dans le message';

  test('a photo taken out of a message on a site without a network file: the writer says so', async ({ writer }) => {
    await writer.open('/quill');
    await writer.write('Une sortie');
    await expect.poll(() => writer.modelText()).toBe('Une sortie');
    await writer.attach(photo('otee.png'));
    await expect.poll(() => writer.panelText()).toContain(gone);
    await writer.press('Retirer otee.png');
    await expect.poll(() => writer.pictures()).toBe(0);
    await writer.openPanel();
    await writer.press(gone, 'panel');
    await expect.poll(() => writer.rules()).toEqual([]);
    await writer.box();
    await writer.key('Enter', 'Control');
    await expect.poll(() => writer.published()).toEqual([{ text: 'Une sortie', files: [] }]);
  });

  test('where the page shows its files, only a missing one can be said to be gone', async ({ writer }) => {
    await writer.open('/mastodon');
    await writer.write('Une sortie');
    await expect.poll(() => writer.modelText()).toBe('Une sortie');
    for (const [index, name] of ['ici.png', 'otee.png'].entries()) {
      await writer.attach(photo(name));
      await expect.poll(() => writer.pictures()).toBe(index + 1);
    }
    await expect.poll(() => writer.panelText()).toContain('otee.png');
    await expect.poll(() => writer.panelText()).not.toContain(gone);
    await writer.press('Retirer otee.png');
    await expect.poll(() => writer.panelText()).toContain(gone);
  });

  test('a page that lets a dropped file fall: said, and nothing is published without it', async ({ writer }) => {
    await writer.open('/mastodon');
    await writer.write('Une sortie');
    await expect.poll(() => writer.modelText()).toBe('Une sortie');
    await holdFiles(writer);
    await writer.drop(photo('tombee.png'));
    await expect.poll(() => replaceable(writer)).toBe('true');
    await writer.publish();
    await writer.press('Personne de reconnaissable', 'review');
    await writer.press('Publier', 'review');
    await writer.driver.evaluate(() => {
      // By the time the file comes the page has another form.
      const form = document.querySelector('form');
      for (const type of ['drop', 'input', 'change'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
      form?.querySelector('input[type=file]')?.remove();
    }, null);
    await release(writer);
    await expect.poll(() => writer.panelText()).toContain('La page n’a pas pris le fichier joint');
    expect(await writer.published()).toEqual([]);
  });
});
