/** Who is writing, where the network's file says where that stands. Only what is named is read; nothing is kept. */
import type { Network } from '../networks/network';

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null | undefined;

const step = (json: Json, key: string): Json =>
  typeof json === 'object' && json !== null ? (json as Record<string, Json>)[key] : undefined;

function follow(json: Json, path: readonly string[]): Json {
  return path.reduce<Json>((at, key) => {
    const named = /^\{(.+)\}$/.exec(key)?.[1];
    return step(at, named ? String(follow(json, named.split('.'))) : key);
  }, json);
}

/** The handle of the account, without `@`; undefined where the page does not say. */
export function handleOn(page: Document, network: Network | undefined): string | undefined {
  const script = network?.handle && page.querySelector(network.handle.script);
  if (!script || !network?.handle) return undefined;
  try {
    const found = follow(JSON.parse(script.textContent ?? '') as Json, network.handle.path);
    return typeof found === 'string' && found !== '' ? found : undefined;
  } catch {
    // The page's own data, not ours: what cannot be read is unknown.
    return undefined;
  }
}
