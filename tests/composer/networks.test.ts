/**
 * Every network file, on a page of our own with the structure it expects, and on the same page when a part of it is gone.
 * `section`: one composer; `data-box`, `data-publish`: what the file must find; `data-part`: without it, not recognised;
 * `data-file`: the preview of a file, "described" or "undescribed", with the control that takes its description (`data-describe`);
 * `data-keys`: nothing to press, a key sends; `data-behind`: nothing to press yet, a button brings it up; `template`: the
 * open shadow root of its parent, or what a frame holds (`data-frame`), which only a browser shows.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import permissions from '../../docs/permissions.md?raw';
import type { Finding } from '../../rules/api';
import { handleOn } from '../../src/composer/account';
import { audienceOf, type Composer, composerAt, isRecognised } from '../../src/composer/composer';
import { allAcross } from '../../src/composer/tree';
import { networks } from '../../src/networks';
import type { Network } from '../../src/networks/network';
import { networksKey } from '../../src/networks/packs-key';
import { arrived } from '../../src/photos/attachment';
import { describe as leadToDescription, mediaOf } from '../../src/proofreader/media';

const pages = import.meta.glob<string>('../pages/networks/*.html', { query: '?raw', import: 'default', eager: true });

function pageOf({ id }: Network): Document {
  const page = new DOMParser().parseFromString(pages[`../pages/networks/${id}.html`] ?? '', 'text/html');
  for (const section of page.querySelectorAll('section')) if (section.innerHTML.includes('data-frame')) section.remove();
  return page;
}

/** Shadow roots cannot be written in plain markup everywhere: what stands in a template is put into one. */
function raiseShadows(root: ParentNode): void {
  for (const template of [...root.querySelectorAll('template')]) {
    const host = template.parentElement as Element;
    host.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

/** A page of the network with that composer and no other. */
function open(network: Network, index: number): Element {
  (globalThis as never as Record<symbol, unknown>)[Symbol.for(networksKey)] = { [network.id]: network };
  const page = pageOf(network);
  for (const [at, section] of [...page.querySelectorAll('section')].entries()) if (at !== index) section.remove();
  document.documentElement.innerHTML = page.documentElement.innerHTML;
  for (const { name, value } of page.body.attributes) document.body.setAttribute(name, value);
  raiseShadows(document.body);
  return document.querySelector('section') as Element;
}

/** The page of a test has no `:placeholder-shown`: there an empty box says it in so many words. */
const withoutPseudo = (network: Network): Network => ({
  ...network,
  composers: network.composers.map((spec) => {
    const undescribed = spec.undescribed?.replace(':placeholder-shown', '[data-describe]');
    return undescribed ? { ...spec, undescribed } : spec;
  }),
});

const boxesIn = (section: Element): HTMLElement[] => allAcross(section, '[data-box]');
const found = (section: Element): Composer | null => composerAt(boxesIn(section).slice(-1));

beforeEach(() => {
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
});

describe.each(networks)('$name', (network) => {
  const sections = [...pageOf(network).querySelectorAll('section')].map((section, index) => ({
    index,
    kind: section.dataset.kind,
    audience: section.dataset.audience ?? 'unknown',
    buttonless: 'keys' in section.dataset || 'behind' in section.dataset,
  }));

  it('has each of its hosts explained', () => {
    expect(network.hosts.filter((host) => !permissions.includes(`\`${host}\``))).toEqual([]);
  });

  it('has a page for every kind of box', () => {
    expect(new Set(sections.map(({ kind }) => kind))).toEqual(
      new Set(network.composers.flatMap(({ kind, unless }) => [kind, ...(unless ?? []).map(({ is }) => is)])),
    );
  });

  it.each(sections)('finds its boxes and its button: $kind, for $audience', ({ index, kind, audience, buttonless }) => {
    const section = open(network, index);
    const composer = found(section);
    expect(composer?.network?.id).toBe(network.id);
    expect(composer?.kind).toBe(kind);
    expect(composer?.fields()).toEqual(boxesIn(section));
    expect(composer && audienceOf(composer)).toBe(audience);
    const [publish] = allAcross(section, '[data-publish]');
    expect(composer?.publishControl() ?? undefined).toBe(buttonless ? undefined : publish);
    expect(composer && isRecognised(composer)).toBe(true);
    const others = allAcross(section, 'button, [role=button], a[href="#"], input[type=submit]').filter(
      (other) => other !== publish,
    );
    expect(others.filter((other) => composer?.publishes(other) && !publish?.contains(other))).toEqual([]);
  });

  it.each(sections)('says so when a part of the page is gone: $kind, for $audience', ({ index, buttonless }) => {
    const parts = buttonless ? '[data-part]' : '[data-part], [data-publish]';
    const count = allAcross(open(network, index), parts).length;
    for (let part = 0; part < count; part++) {
      const section = open(network, index);
      const gone = allAcross(section, parts)[part] as HTMLElement;
      // Its children stay: it is as if the network had renamed it.
      const renamed = document.createElement('div');
      if (gone.isContentEditable) renamed.contentEditable = 'true';
      renamed.toggleAttribute('data-box', gone.hasAttribute('data-box'));
      renamed.append(...gone.childNodes);
      gone.replaceWith(renamed);
      const composer = found(section);
      // The generic adapter takes over where it can, and says so; on the network's own host that is not enough.
      const holds = composer !== null && isRecognised(composer) && (composer.network !== undefined || !network.anywhere);
      expect(holds, `without ${gone.outerHTML.slice(0, 80)}`).toBe(false);
    }
  });

  it('knows which files have no description where its file says it does, and leads there', () => {
    const section = open(withoutPseudo(network), 0);
    const files = [...section.querySelectorAll<HTMLElement>('[data-file]')];
    expect(files.length > 0).toBe(network.composers.some(({ undescribed }) => undescribed));
    const composer = found(section);
    if (!composer || files.length === 0) return;
    const attachments = files.map((_, index) => arrived(new File([], `${index}.jpg`, { type: 'image/jpeg' })));
    expect(mediaOf(composer, attachments).map(({ described }) => described)).toEqual(
      files.map(({ dataset }) => dataset.file === 'described'),
    );
    // A preview that stands for no file of ours: which is which is not known.
    expect(mediaOf(composer, attachments.slice(1)).map(({ described }) => described)).toEqual([undefined]);
    const undescribed = attachments[files.findIndex(({ dataset }) => dataset.file === 'undescribed')];
    leadToDescription(composer, attachments, { media: undescribed?.id } as Finding);
    expect(document.activeElement).toBe(document.querySelector('[data-describe]'));
  });

  it('knows who is writing where its file says it does', () => {
    open(network, 0);
    const { handle, storage } = document.body.dataset;
    if (storage && handle) localStorage.setItem(storage, handle);
    expect(handleOn(document, [network])).toBe(handle);
    expect(handle !== undefined || network.handle === undefined || network.id === 'reddit').toBe(true);
  });
});
