/** Pages that make it hard: nothing thrown into their console, no mark on wrong words, no word lost, nothing published. */
import { describe, expect } from 'vitest';
import { photo } from './files';
import { freshNumber } from './fresh';
import type { Writer } from './writer';
import { browsers } from './writers';

const number = '0475 12 34 56';
const text = `Mon GSM est le ${number}`;
const fixed = 'Mon GSM est le';

/** Waits for the review; until then, and now, nothing was published. */
async function expectHeld(writer: Writer): Promise<void> {
  await expect.poll(() => writer.reviewShown()).toBe(true);
  expect(await writer.published()).toEqual([]);
}

async function expectPublished(writer: Writer, ...texts: readonly string[]): Promise<void> {
  await expect.poll(() => writer.published()).toEqual(texts.map((one) => ({ text: one, files: [] })));
}

/** Writes a number, and expects the whole path to work: mark, hold, fix, publish once. */
async function expectTheMainPath(writer: Writer): Promise<void> {
  await writer.write(text);
  await expect.poll(() => writer.marked()).toEqual([number]);
  await writer.publish();
  await expectHeld(writer);
  await writer.press('Retirer le numéro', 'review');
  await expect.poll(() => writer.modelText()).toBe(fixed);
  await writer.press('Publier', 'review');
  await expectPublished(writer, fixed);
}

describe.each(browsers)('in $name', ({ test }) => {
  describe('odd places to write in', () => {
    test.for(['/shadow', '/csp', '/dialog', '/rerender', '/swap', '/deaf', '/locked', '/busy', '/app'])(
      '%s: the whole path',
      async (path, { writer }) => {
        await writer.open(path);
        await expectTheMainPath(writer);
      },
    );

    test('a frame: the whole path, inside it', async ({ writer }) => {
      await writer.open('/iframe');
      const frame = await writer.inside();
      await frame.write(text);
      await frame.publish();
      await expect.poll(() => frame.reviewShown()).toBe(true);
      expect(await writer.published()).toEqual([]);
      await frame.press('Retirer le numéro', 'review');
      await expect.poll(() => writer.modelText()).toBe(fixed);
      await frame.press('Publier', 'review');
      await expectPublished(writer, fixed);
    });

    test('a box that is replaced at every key: every letter is kept', async ({ writer }) => {
      await writer.open('/rerender');
      await writer.write(text);
      expect(await writer.modelText()).toBe(text);
    });

    test('two boxes at once: each has its own findings and its own publication', async ({ writer }) => {
      await writer.open('/two');
      await writer.write(text);
      await writer.box('Votre réponse');
      await writer.driver.type('Je viens jeudi');
      await expect.poll(() => writer.marked()).toEqual([number]);
      await writer.press('Répondre');
      await expectPublished(writer, 'Je viens jeudi');
      await writer.publish();
      await expect.poll(() => writer.reviewShown()).toBe(true);
      expect(await writer.published()).toHaveLength(1);
    });

    test('a page that publishes on pointerdown and on keyup: held all the same', async ({ writer }) => {
      await writer.open('/early');
      const text = `Mon GSM est le ${freshNumber()}`;
      await writer.write(text);
      await writer.publish();
      await expectHeld(writer);
      await writer.key('Escape');
      await writer.box();
      await writer.key('Enter', 'Control');
      await expectHeld(writer);
      await writer.press('Publier quand même', 'review');
      await expectPublished(writer, text);
    });

    test('a publication before the linter is there is held, and goes by itself when it is clean', async ({ writer }) => {
      await writer.open('/mastodon');
      const clean = 'Les radis sortent de terre';
      await writer.driver.evaluate((value) => {
        document.querySelector('textarea')?.focus();
        document.execCommand('insertText', false, value);
        document.querySelector<HTMLElement>('.compose-form__submit button')?.click();
      }, clean);
      await expectPublished(writer, clean);
    });

    test('a page where nobody writes gets nothing of ours', async ({ writer }) => {
      await writer.open('/empty');
      await writer.driver.evaluate(() => document.querySelector<HTMLElement>('[type=search]')?.focus(), null);
      await writer.driver.type(number);
      expect(await writer.present()).toBe(false);
      expect(await writer.driver.evaluate(() => document.adoptedStyleSheets.length, null)).toBe(0);
    });
  });

  describe('a page that stops every event', () => {
    test('the keyboard alone: through the review, out of it, and published once', async ({ writer }) => {
      await writer.open('/deaf');
      const text = `Mon GSM est le ${freshNumber()}`;
      await writer.write(text);
      await expect.poll(() => writer.chipShown()).toBe(true);
      await writer.key('Enter', 'Control');
      await expectHeld(writer);
      await expect.poll(() => writer.focused()).toBe('Revenir au message');
      await writer.key(' ');
      await expect.poll(() => writer.reviewShown()).toBe(false);
      await writer.key('Enter', 'Control');
      await expectHeld(writer);
      await writer.key('Escape');
      await expect.poll(() => writer.reviewShown()).toBe(false);
      expect(await writer.modelText()).toBe(text);
      await writer.key('Enter', 'Control');
      await expectHeld(writer);
      await writer.key('Tab');
      await expect.poll(() => writer.focused()).toBe('Publier quand même');
      await writer.key('Enter');
      await expectPublished(writer, text);
    });

    test('the panel beside the box: opened, used and closed, the caret left where it was', async ({ writer }) => {
      const text = `Mon numéro de GSM est le ${freshNumber()}`;
      await writer.open('/deaf');
      await writer.write(text);
      await writer.openPanel();
      await expect.poll(() => writer.rules()).toEqual(['phone-number']);
      await writer.press('Ce n’est pas le cas', 'panel');
      await expect.poll(() => writer.rules()).toEqual([]);
      await writer.driver.type(' !');
      expect(await writer.modelText()).toBe(`${text} !`);
    });

    test('the panel with the keyboard alone: Escape leads back to the message', async ({ writer }) => {
      await writer.open('/deaf');
      await writer.write(text);
      await expect.poll(() => writer.chipShown()).toBe(true);
      await writer.focusChip();
      await writer.key('Enter');
      await expect.poll(() => writer.focusIn('[data-part=card]')).toBe(true);
      await writer.key('Escape');
      await expect.poll(() => writer.rules()).toEqual([]);
      await writer.driver.type(' !');
      expect(await writer.modelText()).toBe(`${text} !`);
    });

    test('a reason is chosen for what blocks', async ({ writer }) => {
      await writer.open('/deaf');
      const secret = 'Le mot de passe du wifi est Soleil2026!';
      await writer.write(secret);
      await writer.publish();
      await expectHeld(writer);
      await writer.press('Publier quand même…', 'review');
      await expect.poll(() => writer.focusIn('input')).toBe(true);
      await writer.key(' ');
      await writer.tick('C’est déjà public');
      await writer.press('Publier quand même', 'review');
      await expectPublished(writer, secret);
    });

    test('hears nothing of what is done in the review, and can press nothing there', async ({ writer }) => {
      await writer.open('/shadow');
      await writer.write(text);
      await writer.driver.evaluate(() => {
        const types = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin', 'submit', 'change'];
        for (const type of types)
          window.addEventListener(
            type,
            ({ target }) => {
              if (target instanceof Element && target.localName === 'relis-ui') document.title += ` ${type}`;
            },
            { capture: true },
          );
      }, null);
      const title = await writer.driver.evaluate(() => document.title, null);
      await writer.publish();
      await expectHeld(writer);
      await writer.driver.evaluate(() => {
        const buttons = document.querySelector('relis-ui')?.shadowRoot?.querySelectorAll('button') ?? [];
        for (const button of buttons) button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }, null);
      expect(await writer.reviewShown()).toBe(true);
      await writer.press('Pourquoi ?', 'review');
      await writer.key('Tab');
      await writer.press('Revenir au message', 'review');
      await expect.poll(() => writer.reviewShown()).toBe(false);
      expect(await writer.published()).toEqual([]);
      expect(await writer.driver.evaluate(() => document.title, null)).toBe(title);
    });
  });

  test('a page that forbids every style: what Relis shows is drawn all the same', async ({ writer }) => {
    const looks = async (path: string): Promise<unknown> => {
      await writer.open(path);
      await writer.write(text);
      await expect.poll(() => writer.chipShown()).toBe(true);
      return writer.driver.evaluate(() => {
        const chip = document.querySelector('relis-ui')?.shadowRoot?.querySelector('[data-part=chip]');
        const style = chip && getComputedStyle(chip);
        return style && [style.display, style.padding, style.color, style.backgroundColor, style.borderRadius, style.font];
      }, null);
    };
    expect(await looks('/locked')).toEqual(await looks('/two'));
  });

  describe('as on X', () => {
    const open = async (writer: Writer): Promise<void> => {
      await writer.openOn('https://x.com', '/x');
      await writer.press('Ouvrir la fenêtre');
    };

    test('the boxes of a thread are one post, whichever holds the number', async ({ writer }) => {
      await open(writer);
      await writer.press('Ajouter');
      await writer.press('Ajouter');
      for (const [box, words] of [
        [1, 'Les radis ont poussé'],
        [2, text],
        [3, 'À bientôt'],
      ] as const) {
        await writer.box(`Fenêtre ${box}`);
        await writer.driver.type(words);
      }
      await expect.poll(() => writer.marked()).toEqual([number]);
      await writer.press('Tout poster');
      await expectHeld(writer);
      await writer.press('Retirer le numéro', 'review');
      const thread = ['Les radis ont poussé', fixed, 'À bientôt'].join('\n\n');
      await expect.poll(() => writer.modelText()).toBe(thread);
      await writer.press('Publier', 'review');
      await expectPublished(writer, thread);
    });

    test('a window over the box of the home page: each is held for what it holds itself', async ({ writer }) => {
      await writer.openOn('https://x.com', '/x');
      await writer.box('Accueil 1');
      await writer.driver.type('Rien de particulier');
      await writer.press('Ouvrir la fenêtre');
      await writer.box('Fenêtre 1');
      await writer.driver.type(text);
      await expect.poll(() => writer.marked()).toEqual([number]);
      await writer.press('Poster');
      await expectPublished(writer, 'Rien de particulier');
      await writer.press('Tout poster');
      await expect.poll(() => writer.reviewShown()).toBe(true);
      expect(await writer.published()).toHaveLength(1);
      await writer.press('Retirer le numéro', 'review');
      await expect.poll(() => writer.modelText()).toBe(fixed);
      await writer.press('Publier', 'review');
      await expectPublished(writer, 'Rien de particulier', fixed);
    });
  });

  describe('a site of one page', () => {
    test('leaving a draft takes everything of ours away; the next box is read again', async ({ writer }) => {
      await writer.open('/app');
      for (let turn = 0; turn < 3; turn++) {
        await writer.write(text);
        await expect.poll(() => writer.marked()).toEqual([number]);
        await expect.poll(() => writer.chipShown()).toBe(true);
        await writer.press('Lire');
        await expect.poll(() => writer.present()).toBe(false);
        await writer.press('Écrire');
      }
      await expectTheMainPath(writer);
    });

    test('the page leaves while the review is open: the review goes, nothing is published', async ({ writer }) => {
      await writer.open('/app');
      await writer.write(text);
      await writer.publish();
      await expectHeld(writer);
      await writer.driver.evaluate(() => {
        const tabs = [...document.querySelectorAll<HTMLElement>('#composer nav button')];
        tabs.find(({ textContent }) => textContent === 'Lire')?.click();
      }, null);
      await expect.poll(() => writer.present()).toBe(false);
      await writer.press('Écrire');
      expect(await writer.published()).toEqual([]);
      await expectTheMainPath(writer);
    });
  });

  describe('hard texts', () => {
    const family = '👨‍👩‍👧‍👦';
    const hard = [
      `🇧🇪${family} GSM ${number} 🎉🎉`,
      `E\u0301le\u0300ve, nume\u0301ro ${number}, e\u0301te\u0301`,
      'Numéro\u00a0: 0475\u00a012\u00a034\u00a056\u00a0!',
      `اتصل بي على ${number} شكرا`,
    ];

    test.for(['/mastodon', '/tiptap', '/lexical', '/draft', '/quill', '/rtl'])(
      '%s: emoji, flags, combining accents, no-break spaces, right to left',
      async (path, { writer }) => {
        await writer.open(path);
        for (const text of hard) {
          await writer.box();
          await writer.key('a', 'Control');
          await writer.driver.insert(text);
          const plain = text.replaceAll('\u00a0', ' ');
          await expect.poll(async () => (await writer.modelText()).replaceAll('\u00a0', ' ')).toBe(plain);
          await expect.poll(() => writer.marked(), { message: text }).toEqual([number]);
        }
      },
    );

    test.for(['/mastodon', '/tiptap', '/lexical', '/quill'])(
      '%s: 100,000 characters pasted, all kept, the number marked',
      async (path, { writer }) => {
        await writer.open(path);
        const long = `${'La classe a planté des radis. '.repeat(3_333)}GSM ${number}`;
        await writer.box();
        await writer.driver.insert(long);
        await expect.poll(() => writer.marked(), { timeout: 20_000 }).toEqual([number]);
        expect(await writer.modelText()).toBe(long);
        await writer.publish();
        await expectHeld(writer);
      },
    );
  });

  test('a photo attached before a word is written is asked about at once', async ({ writer }) => {
    await writer.open('/mastodon');
    await writer.attach(photo('early.png'));
    await expect.poll(() => writer.chipShown()).toBe(true);
    await writer.publish();
    await expectHeld(writer);
  });
});
