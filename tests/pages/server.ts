/** Serves the pages on a free port of this machine: for the tests, and for `npm start`. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Assets, bundlePages } from './bundle';
import { renderIndex, renderPage } from './html';
import { sitePages } from './site';

export interface ServedPages {
  /** "http://localhost:4321", where the demo and test builds of Relis are at home. */
  readonly origin: string;
  /** The same pages on "http://127.0.0.1:4321": for Relis, a site nobody gave it. */
  readonly elsewhere: string;
  close(): Promise<void>;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#2f6f62"/><path d="M3 8 8 4l5 4v4H3z" fill="#fff"/></svg>';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  html: 'text/html',
};

function send(
  response: ServerResponse,
  name: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'text/html';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers }).end(body);
}

/** Addresses of what a page loads: the common sheet, its own sheet if it has one, its script. */
const assetsOf = (assets: Assets, script?: string): string[] =>
  ['/site.css', `/${script}.css`, `/${script}.js`].filter((address) => assets.has(address));

function answer(response: ServerResponse, path: string, assets: Assets): void {
  const asset = assets.get(path);
  const page = sitePages.find((candidate) => candidate.path === path);
  if (asset) send(response, path, asset);
  else if (page) send(response, 'page.html', renderPage(page, assetsOf(assets, page.script)), page.headers);
  else if (path === '/') send(response, 'index.html', renderIndex(assetsOf(assets)));
  else if (path === '/icon.svg' || path === '/favicon.ico') send(response, 'icon.svg', icon);
  else response.writeHead(404).end();
}

export async function servePages(): Promise<ServedPages> {
  const assets = await bundlePages();
  const server = createServer((request, response) => {
    answer(response, new URL(request.url ?? '/', 'http://localhost').pathname, assets);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    elsewhere: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
