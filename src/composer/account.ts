/** Who is writing, where a network's file says where that stands. Only what is named is read; nothing is kept. */
import type { HandleSource, Network } from '../networks/network';
import { knownNetworks } from './known-networks';

/**
 * What a page holds in that place, as it stands there; null where it holds nothing, or something else. The popup has it run
 * in a page too, where it is sent as text: it uses nothing of its surroundings.
 */
export function readHandle(source: HandleSource, page: Document = document): string | null {
  type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null | undefined;
  const follow = (json: Json, path: readonly string[]): Json =>
    path.reduce<Json>((at, key) => {
      const named = /^\{(.+)\}$/.exec(key)?.[1];
      const step = named ? String(follow(json, named.split('.'))) : key;
      return typeof at === 'object' && at !== null ? (at as Record<string, Json>)[step] : undefined;
    }, json);
  const read = (): Json => {
    if ('storage' in source) return page.defaultView?.localStorage.getItem(source.storage)?.replace(/^"|"$/g, '');
    if ('script' in source)
      return follow(JSON.parse(page.querySelector(source.script)?.textContent ?? 'null') as Json, source.path);
    const element = page.querySelector(source.element);
    const written = source.attribute ? element?.getAttribute(source.attribute) : element?.textContent;
    // "Mme Lambert@mme_lambert" (two lines of a button), "/profile/lambert.example" → the handle alone.
    const last = written?.trim().replace(/\/+$/, '').split('/').at(-1);
    return /@[\w.-]+$/.exec(last ?? '')?.[0] ?? last;
  };
  try {
    const found = read();
    return (typeof found === 'string' && found.replace(/^@/, '')) || null;
  } catch {
    // The page's own data, not ours: what cannot be read is unknown.
    return null;
  }
}

/** The page a frame is in, as far out as the same site goes: the account is told there, not around an editor's own frame. */
function* pagesAround(page: Document): Iterable<Document> {
  yield page;
  for (let view = page.defaultView; view && view.parent !== view; view = view.parent as Window & typeof globalThis) {
    try {
      yield view.parent.document;
    } catch {
      // Another site's.
      return;
    }
  }
}

/** The handle of the account, without `@`; undefined where the page does not say. */
export function handleOn(page: Document, networks: readonly Network[] = knownNetworks()): string | undefined {
  for (const around of pagesAround(page))
    for (const { handle } of networks) {
      const found = handle && readHandle(handle, around);
      if (found) return found;
    }
  return undefined;
}

/** The host a page belongs to, "mastodon.social"; a frame that a page wrote itself has its page's. */
export function hostOf({ location, origin }: Window = window): string {
  return location.host || (URL.canParse(origin) ? new URL(origin).host : '');
}
