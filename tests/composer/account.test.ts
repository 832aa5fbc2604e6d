/** Whose page a compose box is in, where the box stands in a frame of its own. */
import { beforeEach, expect, it } from 'vitest';
import { handleOn, hostOf } from '../../src/composer/account';
import type { Network } from '../../src/networks/network';

const network: Network = { id: 'wiki', name: 'Wiki', hosts: [], composers: [], handle: { element: '#me' } };

/** A document in a frame of the test's own, or of a page that lets nobody in. */
function framed(parent: 'same site' | 'another site'): Document {
  const page = document.implementation.createHTMLDocument();
  const outer = { document } as Window;
  const closed = {
    get document(): Document {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  } as Window;
  for (const top of [outer, closed]) Object.assign(top, { parent: top });
  const view = { parent: parent === 'same site' ? outer : closed };
  Object.defineProperty(page, 'defaultView', { value: view });
  return page;
}

beforeEach(() => {
  document.body.innerHTML = '<a id="me">@mme_lambert</a>';
});

it('reads who writes in the page around the frame', () => {
  expect(handleOn(framed('same site'), [network])).toBe('mme_lambert');
});

it('believes the frame first', () => {
  const page = framed('same site');
  page.body.innerHTML = '<a id="me">6eB_moulin</a>';
  expect(handleOn(page, [network])).toBe('6eB_moulin');
});

it('does not know who writes in the frame of another site', () => {
  expect(handleOn(framed('another site'), [network])).toBeUndefined();
});

it('knows the host of a frame that a page wrote itself', () => {
  const host = (given: { host: string; origin: string }): string =>
    hostOf({ location: { host: given.host }, origin: given.origin } as Window);
  expect(host({ host: 'mastodon.social', origin: 'https://mastodon.social' })).toBe('mastodon.social');
  expect(host({ host: '', origin: 'https://blog.example:8443' })).toBe('blog.example:8443');
  expect(host({ host: '', origin: 'null' })).toBe('');
});
