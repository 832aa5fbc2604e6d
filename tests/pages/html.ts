/** The HTML of the pages: a frame the scripts fill. No inline style or script, so that the strictest page can be served too. */
import { editors, oddPages, type SitePage, samples } from './site';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const links = (pages: readonly SitePage[], current?: string): string =>
  pages
    .filter(({ bare }) => !bare)
    .map(({ path, title }) => `<a href="${path}"${path === current ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a>`)
    .join('\n');

const header = (current?: string): string => `<header class="site">
<a class="brand" href="/">Préau</a>
<nav aria-label="Éditeurs">${links(editors, current)}</nav>
</header>`;

const sampleButtons = (): string =>
  samples
    .map(
      ({ text, photo }) =>
        `<li><button type="button" data-sample${photo ? ` data-photo="${photo}"` : ''}>${escapeHtml(text)}</button>${
          photo ? '<span class="with">avec une photo</span>' : ''
        }</li>`,
    )
    .join('\n');

const aside = ({ title, about, usedBy }: SitePage): string => `<aside>
<h1>${escapeHtml(title)}</h1>
${usedBy ? `<p class="who">L’éditeur de ${escapeHtml(usedBy)}</p>` : ''}
<p>${escapeHtml(about)}</p>
<section class="samples" aria-labelledby="samples-title">
<h2 id="samples-title">À essayer en un clic</h2>
<ul>${sampleButtons()}</ul>
</section>
</aside>`;

const feed = `<section class="feed" aria-labelledby="feed-title">
<h2 id="feed-title">Publié ici <span id="count">0</span></h2>
<p id="nothing">Rien pour l’instant. Ce que la page reçoit vraiment s’affichera ici.</p>
<ol id="feed"></ol>
</section>`;

function document(
  page: Pick<SitePage, 'title' | 'lang' | 'direction' | 'head' | 'undressed'>,
  assets: readonly string[],
  body: string,
): string {
  const sheets = (page.undressed ? [] : assets)
    .filter((asset) => asset.endsWith('.css'))
    .map((asset) => `<link rel="stylesheet" href="${asset}">`);
  const scripts = assets
    .filter((asset) => asset.endsWith('.js'))
    .map((asset) => `<script type="module" src="${asset}"></script>`);
  return `<!doctype html>
<html lang="${page.lang ?? 'fr'}"${page.direction ? ` dir="${page.direction}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)} · Préau</title>
<link rel="icon" href="${page.undressed ? 'data:,' : '/icon.svg'}">
${page.head ?? ''}
${[...sheets, ...scripts].join('\n')}
</head>
${body}
</html>`;
}

/** A page with its compose box, its samples and its feed; `assets` are the addresses of its scripts and style sheets. */
export function renderPage(page: SitePage, assets: readonly string[]): string {
  if (page.bare) return document(page, assets, '<body class="bare"><main id="composer"></main></body>');
  return document(
    page,
    assets,
    `<body>
${header(page.path)}
<div class="columns">
<main>
<div id="composer"></div>
${feed}
</main>
${aside(page)}
</div>
</body>`,
  );
}

/** The front page: the editors, and the odd pages below. */
export function renderIndex(assets: readonly string[]): string {
  const cards = editors.map(
    ({ path, title, usedBy = '', about }) =>
      `<li><a href="${path}">${escapeHtml(title)}</a><p class="who">${escapeHtml(usedBy)}</p><p>${escapeHtml(about)}</p></li>`,
  );
  return document(
    { title: 'Accueil' },
    assets,
    `<body>
${header()}
<main class="home">
<h1>Préau, un petit réseau pour essayer Relis</h1>
<p>Ces pages sont servies par cet ordinateur, et rien de ce que vous y écrivez n’en sort. Chacune contient un éditeur que de vrais réseaux emploient.</p>
<ol class="steps">
<li>Choisissez un éditeur.</li>
<li>Écrivez, ou cliquez sur un des exemples des guides.</li>
<li>Appuyez sur « Publier » : la page montre ce qu’elle a reçu.</li>
</ol>
<ul class="cards">${cards.join('\n')}</ul>
<details>
<summary>Pages difficiles</summary>
<p>Elles imitent ce que le Web a de moins régulier ; elles servent aux essais automatiques.</p>
<nav class="odd" aria-label="Pages difficiles">${links(oddPages)}</nav>
</details>
</main>
</body>`,
  );
}
