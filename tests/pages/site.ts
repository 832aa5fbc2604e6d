/** The pages of "Préau", the small local network Relis is tried on: what each is, and which script runs in it. */

/** A post of the guides to try in one click; `photo` is the name of the picture that goes with it. */
export interface Sample {
  readonly text: string;
  readonly photo?: string;
  /** The rule that speaks of it. */
  readonly rule: string;
}

export interface SitePage {
  readonly path: string;
  readonly title: string;
  /** What the page is, in one sentence a teacher understands. */
  readonly about: string;
  /** Name of its script, in `scripts/`. */
  readonly script: string;
  /** Networks that write with this editor. */
  readonly usedBy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly direction?: 'rtl';
  /** Only the compose box, for a frame. */
  readonly bare?: true;
  /** Without our sheet and icon, which its policy would refuse aloud. */
  readonly undressed?: true;
  /** HTML put at the start of `<head>`. */
  readonly head?: string;
}

/** The guides' own bad examples. */
export const samples: readonly Sample[] = [
  { text: 'Mon numéro de GSM est le 0475 12 34 56', rule: 'phone-number' },
  { text: 'Plus que 2 jours et puis grand départ pour le soleil !', rule: 'vacation-dates' },
  { text: 'Journée à Walibi avec ma classe !', photo: 'walibi.jpg', rule: 'untagged-photo' },
  { text: 'Léa Dupont a eu 8/20 en maths', rule: 'grade' },
  { text: 'Je travaille au collège du Moulin et j’en suis le porte-parole', rule: 'spokesperson' },
];

/** Who is logged in and the default audience, where Mastodon writes them. */
const initialState = JSON.stringify({
  meta: { me: '1', locale: 'fr', domain: 'localhost' },
  accounts: { 1: { id: '1', acct: 'mme_lambert', display_name: 'Mme Lambert' } },
  compose: { me: '1', default_privacy: 'public' },
  languages: [],
});

/** Real editors, one page each. */
export const editors: readonly SitePage[] = [
  {
    path: '/mastodon',
    title: 'Zone de texte',
    usedBy: 'Mastodon',
    about: 'Une zone de texte simple, pilotée par React, dans un formulaire disposé comme celui de Mastodon.',
    script: 'mastodon',
    head: `<script id="initial-state" type="application/json">${initialState}</script>`,
  },
  {
    path: '/lexical',
    title: 'Lexical',
    usedBy: 'Facebook, Threads',
    about: 'L’éditeur Lexical dans une fenêtre « Créer une publication ». Le bouton n’en est pas un : c’est un bloc cliquable.',
    script: 'lexical',
  },
  {
    path: '/draft',
    title: 'Draft.js',
    usedBy: 'X, TikTok',
    about: 'L’éditeur Draft.js, qui garde son propre texte et ne croit pas ce qui est affiché.',
    script: 'draft',
  },
  {
    path: '/tiptap',
    title: 'TipTap',
    usedBy: 'Bluesky, Elk',
    about: 'L’éditeur TipTap, bâti sur ProseMirror. Le bouton reste pressable, mais ne fait rien tant que le message est vide.',
    script: 'tiptap',
  },
  {
    path: '/quill',
    title: 'Quill',
    usedBy: 'LinkedIn',
    about: 'L’éditeur Quill. Le bouton est éteint tant que le message est vide.',
    script: 'quill',
  },
  {
    path: '/slate',
    title: 'Slate',
    usedBy: 'Discord',
    about: 'L’éditeur Slate, qui n’accepte un changement que s’il passe par ses propres événements.',
    script: 'slate',
  },
  {
    path: '/ckeditor',
    title: 'CKEditor',
    usedBy: 'de nombreux espaces numériques de travail',
    about: 'L’éditeur CKEditor 5, avec sa barre d’outils. Le bouton est éteint tant que le message est vide.',
    script: 'ckeditor',
  },
  {
    path: '/tinymce',
    title: 'TinyMCE',
    usedBy: 'Moodle',
    about: 'L’éditeur TinyMCE : le texte est dans un cadre que la page écrit elle-même, le bouton est dans la page.',
    script: 'tinymce',
  },
  {
    path: '/shadow',
    title: 'Racine d’ombre',
    usedBy: 'Reddit, LinkedIn',
    about: 'Un simple bloc où l’on écrit, dans une racine d’ombre ouverte.',
    script: 'shadow',
  },
  {
    path: '/jquery',
    title: 'Formulaire ancien',
    usedBy: 'Diaspora, d’anciens portails',
    about: 'Un formulaire que jQuery envoie. Le bouton est un lien qui ne mène nulle part.',
    script: 'jquery',
  },
];

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The only policy the editor itself asks for.
  'trusted-types ProseMirrorClipboard',
].join('; ');

/** Not a style, not a picture, not a font: only its own scripts, and no text may become a script. */
const lockedPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  // The empty icon.
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Pages as the web also has them: made for the tests, open to the curious. */
export const oddPages: readonly SitePage[] = [
  { path: '/iframe', title: 'Cadre', about: 'La boîte d’écriture est dans un cadre de la même origine.', script: 'frame' },
  {
    path: '/iframe-composer',
    title: 'Contenu du cadre',
    about: 'La boîte d’écriture que la page « Cadre » enferme.',
    script: 'frame-inside',
    bare: true,
  },
  { path: '/two', title: 'Deux boîtes', about: 'Une publication et une réponse s’écrivent sur la même page.', script: 'two' },
  {
    path: '/rerender',
    title: 'Boîte remplacée',
    about: 'Toute la boîte d’écriture est remplacée par une neuve à chaque touche.',
    script: 'rerender',
  },
  {
    path: '/swap',
    title: 'Bouton remplacé',
    about: 'Le bouton de publication est redessiné à chaque lettre, et dès que la zone de texte perd le focus.',
    script: 'swap',
  },
  {
    path: '/x',
    title: 'Fil et fenêtre',
    about: 'Une boîte sur la page d’accueil, et par-dessus une fenêtre dont toutes les boîtes se publient ensemble.',
    script: 'x',
  },
  {
    path: '/busy',
    title: 'Page agitée',
    about: 'La boîte d’écriture est parmi 50 000 éléments qui changent dix fois par seconde.',
    script: 'busy',
  },
  {
    path: '/app',
    title: 'Application d’une page',
    about: 'La boîte d’écriture s’en va et revient sans que la page soit rechargée.',
    script: 'app',
  },
  {
    path: '/embed',
    title: 'Cadre d’ailleurs',
    about: 'La boîte d’écriture est dans un cadre qui vient d’un autre site.',
    script: 'embed',
  },
  {
    path: '/embedded',
    title: 'Contenu du cadre d’ailleurs',
    about: 'La boîte d’écriture que la page « Cadre d’ailleurs » enferme.',
    script: 'embedded',
    bare: true,
  },
  {
    path: '/rtl',
    title: 'من اليمين إلى اليسار',
    about: 'صفحة تُكتب من اليمين إلى اليسار.',
    script: 'mastodon',
    lang: 'ar',
    direction: 'rtl',
  },
  {
    path: '/deaf',
    title: 'Événements retenus',
    about: 'La page arrête tous les événements dès leur départ, et se sert la première.',
    script: 'deaf',
  },
  {
    path: '/csp',
    title: 'Politique stricte',
    about: 'La page interdit tout script, style et connexion qui ne vient pas d’elle, et exige des types de confiance.',
    script: 'tiptap',
    headers: { 'content-security-policy': strictPolicy },
  },
  {
    path: '/locked',
    title: 'Page verrouillée',
    about: 'La page interdit tous les styles, les siens compris, et exige des types de confiance.',
    script: 'plain',
    undressed: true,
    headers: { 'content-security-policy': lockedPolicy },
  },
  {
    path: '/dialog',
    title: 'Fenêtre modale',
    about: 'La boîte d’écriture est dans une fenêtre modale du navigateur.',
    script: 'dialog',
  },
  {
    path: '/early',
    title: 'Trop tôt, trop tard',
    about: 'La page publie dès que le bouton est enfoncé, et quand la touche Entrée est relâchée.',
    script: 'early',
  },
  {
    path: '/hidden-inputs',
    title: 'Fichiers cachés',
    about:
      'Un formulaire disposé comme celui de Misskey. Les photos passent par un champ qui n’est jamais dans la page, ou par le sélecteur de fichiers du navigateur, comme sur Elk.',
    script: 'hidden-inputs',
  },
  {
    path: '/empty',
    title: 'Rien à écrire',
    about: 'Un article et un champ de recherche : personne n’écrit ici.',
    script: 'empty',
  },
];

export const sitePages: readonly SitePage[] = [...editors, ...oddPages];
