/** Who is writing, where the network's file says where that stands. Only what is named is read; nothing is kept. */
import type { HandleSource, Network } from '../networks/network';

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null | undefined;

const step = (json: Json, key: string): Json =>
  typeof json === 'object' && json !== null ? (json as Record<string, Json>)[key] : undefined;

function follow(json: Json, path: readonly string[]): Json {
  return path.reduce<Json>((at, key) => {
    const named = /^\{(.+)\}$/.exec(key)?.[1];
    return step(at, named ? String(follow(json, named.split('.'))) : key);
  }, json);
}

/** "Mme Lambert@mme_lambert" (two lines of a button), "/profile/lambert.example" → the handle alone. */
function handleIn(written: string | null | undefined): string | undefined {
  const last = written?.trim().replace(/\/+$/, '').split('/').at(-1);
  return /@[\w.-]+$/.exec(last ?? '')?.[0] ?? last;
}

function read(page: Document, source: HandleSource): unknown {
  if ('storage' in source) return page.defaultView?.localStorage.getItem(source.storage)?.replace(/^"|"$/g, '');
  if ('element' in source) {
    const element = page.querySelector(source.element);
    return handleIn(source.attribute ? element?.getAttribute(source.attribute) : element?.textContent);
  }
  const script = page.querySelector(source.script);
  return script && follow(JSON.parse(script.textContent ?? '') as Json, source.path);
}

/** The handle of the account, without `@`; undefined where the page does not say. */
export function handleOn(page: Document, network: Network | undefined): string | undefined {
  try {
    const found = network?.handle && read(page, network.handle);
    return typeof found === 'string' && found !== '' ? found.replace(/^@/, '') : undefined;
  } catch {
    // The page's own data, not ours: what cannot be read is unknown.
    return undefined;
  }
}
