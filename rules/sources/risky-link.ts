import { findRiskyLinks, type RiskyLink } from '../language/links/links';
import { allow, remove, replace } from '../offers';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

/** What can be mended in the link itself, where nothing else is wrong with it. */
function* mends(reading: Reading, { at, url, risks }: RiskyLink): Generator<Offer> {
  const [start, end] = url.span;
  const [risk, another] = risks;
  if (another !== undefined) return;
  if (risk === 'plain') yield replace([start, start + (url.scheme?.length ?? 0)], 'https', 'https');
  if (risk === 'elsewhere') yield replace(at, reading.text.slice(start, end), 'show');
  if (risk === 'user' && url.user !== undefined) {
    const from = start + (url.scheme === undefined ? 0 : `${url.scheme}://`.length);
    yield replace([from, from + url.user.length + 1], '', 'nameless');
  }
}

/** A link that hides where it leads, that anybody on the way can read, or that downloads a file (G18). */
export default defineRule({
  guidelines: ['G18'],
  levels: { personal: 'hint', class: 'warn', school: 'warn' },
  sees: 'text',
  gate: /:\/\/|[a-z0-9]\.[a-z]{2,14}(?::\d+)?\/|\d\.\d+\.\d+\.\d+[:/]|\.[a-z]{2}/,
  *check(reading) {
    for (const link of reading.once(findRiskyLinks)) {
      const offers = [...mends(reading, link), remove(reading, link.at)];
      if (link.risks[0] !== 'user' && link.risks[0] !== 'elsewhere') offers.push(allow(reading, link.at));
      yield { at: link.at, say: link.risks[0] ?? 'plain', offers };
    }
  },
  examples: {
    flags: [
      { text: 'Le quiz est ici : [[https://bit.ly/quiz-6e]].', say: 'short' },
      { text: 'Répondez avant mardi ([[tinyurl.com/quiz-exemple-6e]])', say: 'short' },
      { text: 'Mes photos : [[https://urlz.fr/aBcD]] et [[goo.gl/Tome12x]]', say: 'short' },
      { text: 'The slides are at [[https://ow.ly/k3Pz50]], enjoy', say: 'short', post: { locale: 'en' } },
      { text: "Plan d'accès : [[http://auberge.example/plan]]", say: 'plain' },
      { text: 'Top-ups: [[http://mealpay.school.example/topup]]', say: 'plain', post: { locale: 'en' } },
      { text: 'LE SITE : [[HTTP://WWW.COLLEGE.EXAMPLE]]', say: 'plain' },
      { text: 'Le serveur de la classe : [[http://192.168.1.20:8080/salle]]', say: 'number' },
      { text: 'Play it on [[10.4.22.7/game]] at lunch', say: 'number', post: { locale: 'en' } },
      { text: 'Regarde [[http://xn--instagrm-9za.example/concours]], j’ai gagné', say: 'lookalike' },
      { text: 'Connecte-toi sur [[https://www.faceb00k.com/login]]', say: 'lookalike' },
      { text: 'Vérifie ton compte : [[https://paypal.com.verification.example/fr]]', say: 'lookalike' },
      { text: 'Log in at [[https://arnazon.com/gift]] for the class', say: 'lookalike', post: { locale: 'en' } },
      { text: 'Les notes sont sur [[https://instagrarn.example/notes]]', say: 'lookalike' },
      { text: 'Va voir [[https://gооgle.com/doc]] là', say: 'lookalike' }, // two Cyrillic letters
      { text: 'Le dossier partagé : [[https://prof:soleil@fichiers.example/cm2]]', say: 'user' },
      { text: 'The folder is at [[https://google.com@evil.example/a]]', say: 'user', post: { locale: 'en' } },
      { text: 'Tout est sur [[[www.college.be](https://autre-site.example/a)]] !', say: 'elsewhere' },
      {
        text: 'See [[<a href="https://other.example/x">https://bbc.co.uk/news</a>]] for more',
        say: 'elsewhere',
        post: { locale: 'en' },
      },
      { text: 'Le site [[ameli.fr (https://remboursement.example/a)]]', say: 'elsewhere' },
      { text: 'Tout est sur [[https://qr.vu/x4Tz9]]', say: 'short' },
      { text: 'xxx.. [[xn--pypal-4ve.com/login]]', say: 'lookalike' },
      { text: 'Le mod à installer : [[mods-gratuits.example/setup.exe]]', say: 'program' },
      { text: 'Abonnement offert : [[https://netflix-abonnement.example/fr]]', say: 'lookalike' },
      { text: 'Log in at [[https://paypaI.com/gift]]', say: 'lookalike' },
      { text: 'Le dossier : [[admin:soleil@fichiers.college.example/notes]]', say: 'user' },
      { text: 'Le jeu, [[https://jeux.example/get.php?f=setup.exe]]', say: 'program' },
      { text: 'Le jeu : [[https://jeux.example/setup.exe]]', say: 'program' },
      { text: 'L’appli à installer : [[https://appli.example/v2/cantine.apk?v=3]]', say: 'program' },
      { text: 'All the worksheets: [[https://files.example/term1.zip]]', say: 'archive', post: { locale: 'en' } },
      { text: 'Tout est là [[https://www.dropbox.com/s/abc/cours?dl=1]]', say: 'archive' },
      { text: 'Notre clip [[https://clip.example/papaoutai.mp4]] 🎬', say: 'media' },
      { text: 'The song for the show: [[https://music.example/a/song.mp3]].', say: 'media', post: { locale: 'en' } },
      { text: 'Écoutez [[podcast.example.com/ep1.mp3]]', say: 'media' },
    ],
    leaves: [
      'Le programme de la journée : https://www.college.example/portes-ouvertes',
      'Le règlement en PDF : https://www.college.example/reglement.pdf',
      'Read the guide at https://www.school.example/guide.pdf and www.bbc.co.uk/bitesize',
      'Site de l’école : www.ecole-exemple.be',
      'Un lien qui commence par http:// n’est pas chiffré, préférez https://',
      'Méfiez-vous de bit.ly et des liens raccourcis',
      'Our tutorial: https://youtu.be/abc123 and the form https://forms.gle/abc123',
      'Le fichier compte.zip et le film.mp4 sont sur la clé',
      'https://commons.wikimedia.org/wiki/File:Chant_du_merle.ogg',
      'Suivez https://mastodon.social/@ecole et https://medium.com/@lea/post',
      '[le site du collège](https://www.college.be/accueil) et [college.be](https://www.college.be/a)',
      'Le cours est sur https://école.example/leçon',
      'BBC (https://www.bbc.co.uk/news) et bbc.co.uk (https://www.bbc.co.uk/a)',
      'Contact:lea@college.example/accueil et pronote.college.example',
      'Version 10.4.22.7 du logiciel, note 12.5/20, le 12.03.2026',
      'Écrire à lea@bit.ly.example ou contact@college.example',
      'The local server runs at http://localhost:3000/',
      'We love https://www.amazon.com.be/ and https://www.google.co.uk/maps and https://apple.com/education',
      { text: 'Le blog : http://blog.college.example/2026', allow: ['blog.college.example'] },
    ],
  },
});
