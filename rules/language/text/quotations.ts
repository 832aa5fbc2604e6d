/** Quotations of somebody's words, and whether the post says whose they are. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { hasIn } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { findUrls } from '../links/urls';
import { findFigures } from '../names/figures';
import { findQuotes } from './speech';

export interface Quotation {
  /** The words, without their marks. */
  readonly at: Span;
  /** With their marks. */
  readonly marked: Span;
}

/** 'You never stop teaching': marks that are apostrophes too. */
const single = /(?<![\p{L}\d'])'(?=\p{Lu})[^"«»\n]{30,400}?'(?![\p{L}\d'])/gu;

function singleQuotes({ text }: Reading): Span[] {
  if (!text.includes("'")) return [];
  return Array.from(text.matchAll(single), ({ index, 0: words }): Span => [index, index + words.length]);
}

/** Fewer words than this are a phrase, not a quotation. */
const fewest = 8;
const wordsIn = (text: string): number => text.match(/[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu)?.length ?? 0;

/** How far around a quotation its source is looked for. */
const reach = 90;

const particle = '(?:de|du|des|la|le|von|van|der|d|l|of|the|and|et|&|al|y)';
/** Capitals that name nobody: networks, greetings, days. */
const nobodysName =
  "(?!(?:Facebook|Insta(?:gram)?|Pinterest|Tik ?Tok|Google|Internet|LinkedIn|Twitter|Snap(?:chat)?|You[Tt]ube|Whats[Aa]pp|Reddit|Happy|Bon|Bonne|Good|Love|Have|Merci|Belle|Beau|Joyeu[xs]\\p{L}*|Thank|Thanks|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Morning|Go|Yes|Keep|Stay|Come|Roll|Proud|Amen|So|True|Vive|Allez|Bravo|Quelle|Tellement|Courage|Citation|Quote|Pensée|Motivation)(?![\\p{L}'-]))";
const named = `${nobodysName}\\p{Lu}(?:[\\p{L}'-]+|\\.(?:\\p{Lu}\\.)*)`;
const name = `${named}(?:[ '](?:${particle}[ '])*${named})*`;
const ends = '(?=\\s*(?:$|[\\n.,;:!?)(#/"«|]|-|\\d|\\p{Extended_Pictographic}))';

/** Behind the marks: "— Victor Hugo", "(A. Camus)", ", Jean de La Fontaine", "de Gandhi", "Nelson Mandela". */
const nameBehind = new RegExp(
  `^[\\s.,!?…]*(?:: ?${named}|${named}, (?:bien sûr|évidemment|of course|naturally|encore|toujours|again|who else)|(?:[-~/|(©]|de |d'|par |by |from |dixit |signe |signed |\\n)\\s*(?:@?${name})${ends}|, ?${name}(?:, [^.!?\\n]{3,60})?${ends}|${named}(?: (?:${particle}[ '])*${named})+${ends}|${named}, ${named}${ends}|${named}, (?:élève|\\d|prof|age|class|\\p{Ll}+ (?:de|of|en|in) )|\\((?![^)\\n]*(?:[Ii]nternet|[Ii]nconnu|[Uu]nknown|[Aa]nonym|[Pp]interest|[Gg]oogle|oubli|mémoire|sais plus|forg[eo]t|remember|no idea|aucune idée|papillote|mug|calendrier|calendar|fridge|poster|affiche))[^)\\n]*\\p{L}[^)\\n]*\\))`,
  'u',
);
/** In front: "comme disait Einstein :", "Citation de Gandhi :", "Victor Hugo :". */
const nameBefore = new RegExp(
  `(?:(?:\\b(?:de|[Ss]elon|chez|par|by|from|of|[Aa]s|à|dans|[Cc]omme|[Ll]ike)|\\bdu|de la|\\bd'|[Dd]'après|[Aa]ccording to) ?(?:(?:\\p{Ll}+ |l')){0,3}${name}|(?:^|[.!?\\n] ?)${named} ${named}|${named} ${named})[^.!?\\n«"]{0,30}$`,
  'u',
);
/** "We talked about that line from Rumi". */
const creditedBehind =
  /^[^«"»]{0,60}(?:line|quote|words|saying|poem|phrase|citation|vers|mots|pensée|formule) (?:from|by|of|de|du|d') ?(?!Facebook|Insta|Pinterest|Google|Internet|Tik)\p{Lu}/u;
/** '…," said Steve Jobs'. */
const saidByName = /^[\s,!?.]*(?:said|says|wrote|writes|once said|disait|dit|écrivait|écrit|a dit|a écrit) \p{Lu}/u;
/** 'Shakespeare says "…'. */
const nameSays =
  /(?<!\p{L})(?!Some|People|They|Quelqu|On |Une? |Il |Elle |He |She )\p{Lu}[\p{L}'-]+ (?:once |nous )?(?:said|says|wrote|writes|disait|dit|écrivait|écrit|a dit|a écrit)[ ,:]*$/u;
const source =
  /\b(?:proverbes?|dictons?|adage|proverb|saying from|extrait (?:de|du|d'|des)|tiree?s? (?:de|du|d'|des)|issue?s? d|source ?: ?(?!internet|inconnue?|unknown|web|google|pinterest|tiktok|insta)|auteure? ?: ?(?!inconnue?)|author(?! unknown)|credit|paroles (?:de|d'|du)|poeme|fable|verset|art(?:icle|\.) \w|chapitre|chapter|page \d|p\. ?\d|lettre d|dans (?:son|sa) \w+|in (?:his|her|their) \w+|loi |law|bible|coran|charte|reglement|rules|motto of|devise d)/;

/** A source even of what was found somewhere. */
const firmSource =
  /\b(?:proverbes?|dictons?|adage|proverb|source ?: ?(?!internet|inconnue?|unknown|web|google|pinterest|tiktok|insta)|auteure? ?: ?(?!inconnue?)|author ?: ?(?!unknown)|verset|bible|coran|charte|reglement|eleves?|pupils?|students?|copies?|perles?|mots? d'enfants?|my (?:son|daughter|nan|mum|dad|gran|grandad)|ma (?:mere|grand-mere|fille)|mon (?:pere|grand-pere|fils)|(?:il|elle|he|she) (?:m'a )?(?:dit|said|told|asked))\b/;

const speaker =
  "(?:il|elle|ils|elles|je|j'|nous|he|she|they|i|we|you|tu|vous|qui|who|\\w*(?:eleve|parent|prof|collegue|maman|papa|fils|fille|enfant|gamin|petite?|mec|collegue|directeur|directrice|inspect\\w+|voisine?|kid|student|pupil|head|teacher|mum|mom|dad|nan|gran|grandma|grandad|mere|pere|papi|papy|mamie|son|daughter|boy|girl|colleague|toddler|boss|principal|caretaker|one|another|everyone)s?)";
const saying =
  '(?:dit|dis|promet|promis|jure|promised|promises|repetait|repete|rabachait|demande|repond|lance|crie|ecrit|declare|explique|affirme|murmure|conclut|avoue|ajoute|disait|disaient|annonce|sort|resume|raconte|soupire|said|says?|used to say|always said|always says|used to tell|asked|asks|replied|replies|told|wrote|writes|shouted|announced|whispered|goes|went|quote|answered|exclaimed|claimed|admitted)(?:s|e|ee|es|ent|ed|u|it|ait)?';
/** Somebody the post names says it: their words, not a quotation without source. */
const saidBefore = new RegExp(
  `\\b${speaker} ?(?:[\\w'-]+ ){0,4}?(?:m'|l'|s')?(?:a |ont |ai |vient de |has |have |just |me |nous |lui |leur |le |en )*${saying}\\b[^.!?\\n]{0,45}$|\\b${speaker}[^.!?\\n]{0,30} ?: ?$`,
);
const saidBehind = new RegExp(
  `^[\\s,!?.]*(?:m'|s'|me |nous )?(?:a-t-|a (?:dit|lance|repondu|crie|ecrit)|ai-je |${saying}(?:-t)?[ -](?:il|elle|on|ils|elles|je|he|she|they|${speaker}|mon|ma|un|une|le|la|l'|the|my|a)|(?:he|she|they|i|my \\w+|a \\w+|the \\w+|one \\w+) ${saying})`,
);

/** What a teacher writes between marks and quotes from nobody: a task, a title, a slogan of the class. */
const own =
  /\b(?:consigne|sujet|redac(?:tion)?|question|intitulee?|titre|theme|slogan|devise|regle|panneau|affiche|enonce|exercice|probleme|dictee|phrase du jour inventee|exemple|example|task|essay title|title|topic|prompt|question|headline|sign|called|entitled|named|appelee?|nommee?|reunion|rencontre|debat|seance|soiree|webinaire|cours|module|talk|debate|panel|webinar|atelier|exposition|conference|spectacle|projet|project|workshop|livre|album|roman|film|book|novel|movie|play|song|chanson)s?[^.!?\n«"]{0,30}$/;
/** Around the words of a class: what pupils say and write, what its walls say. */
const classroom =
  /\b(?:entendue?s?|overheard|heard in|reponses?|copies?|phrase d'eleve|mots? d'(?:excuse|enfants?|eleves?)|excuses?|perles?|message sur|mail recu|recu ce matin|bocal|compliments?|wisdom|our class|conclusions? d|logic|logique|bulletin|report card|my (?:msg|message|text|email|report)|mon (?:message|mail)|note from|year \d+ says|regles?|sur le tableau|on the board|petit mot|j'ai des)\b/;
/** Said by nobody one knows; copied, shared, remembered. Whatever else stands there, only a name makes a source of it. */
const nobody = lexicon(`
  extrait d'un, extrait d'une, tiré d'un, tirée d'un, tirés d'un, un livre, un poème, une chanson, un film, une série, dans un livre, d'un livre, d'un film, d'une chanson, mon livre, le manuel, l'encyclopédie, une encyclopédie, le web, le net, chatgpt, l'ia, notre exposé, mon exposé, pour l'exposé, notre affiche, on dit, on lit, on dit souvent, quelqu'un [a dit/disait/a écrit/m'a dit/a écrit un jour/a dit un jour], je ne sais plus [qui/de qui/où], sais plus [qui/de qui/où/c'est de qui], j'ai oublié [qui/de qui/l'auteur], aucune idée de qui, de qui déjà, auteur inconnu, autrice inconnue, auteur anonyme, anonyme, source inconnue, dont j'ignore, dont je ne connais, sans nom d'auteur, un sage, un grand sage, un philosophe, un penseur, un auteur, un écrivain, un poète, un prof célèbre, un célèbre, un grand [homme/auteur/pédagogue/chercheur]
  [vu/lu/vue/lue/trouvé/trouvée/trouvés/piqué/piquée/pioché/piochée/chipé/chipée/copié/copiée/recopié/recopiée/emprunté/empruntée/relevé/relevée/repéré/repérée/tombé/tombée/entendu/entendue/pompé/pompée/volé/volée/repris/reprise/tiré/tirée/croisé/croisée] [sur/ça/ce/cette/cela/dans/au/à/quelque/hier/je/d'un/d'une/chez], copié collé, copier coller, on a copié, on a recopié, j'ai copié, j'ai recopié, jai copié, jai trouvé, j'ai trouvé, on a trouvé, partagé par, qui circule, qui tourne, vu passer, lu quelque part, entendu quelque part, sur internet, sur insta, sur instagram, sur facebook, sur tiktok, sur pinterest, sur linkedin, sur twitter, sur google, sur wikipédia, d'un site, un site, sur un site, un article, une étude, un blog, une pub, un post, un calendrier, mon agenda, un magazine, une affiche, un mug, un livre de, à méditer, je pose ça, je laisse ça, je vous laisse, méditez, pensée du jour, citation du jour, phrase du jour, la phrase du, citation de la semaine, ma citation, cette [belle/jolie/petite/super] [formule/phrase/citation/pensée], cette citation, cette phrase, cette formule, cette pensée, mantra, pensée du matin, en boucle, dans la tête, ces paroles, ce refrain, les paroles, comme dit la chanson, piochée au hasard, au hasard, notre devise, ma devise, notre mantra, [un/une] [lecteur/lectrice/abonné/abonnée/parent/ami/amie/collègue] [nous/m'] [envoie/a envoyé/transmet/partage/offre], nous envoie ça, m'envoie ça, le passage que, mon passage préféré, cité de mémoire, citée de mémoire, oublié l'auteur, oublié de qui, reçu ce message, sur la papillote
  a line from, from a book, from a film, from a movie, from a song, from a poem, a book i, a poem i, a song i, my book, this book, this poem, textbook, the encyclopedia, an encyclopedia, the web, the net, the site, our page, chatgpt, ai says, the ai, someone [said/once/wrote/told], somebody [said/once/wrote/told], they say, people say, as they say, it is said, it's said, you know what they say, whoever [said/wrote/came], don't know who, can't remember who, cant remember who, not sure who, forgot who, no idea who, idk who, author unknown, unknown author, source unknown, anonymous, anon, a wise [man/woman/person], some wise, a philosopher, some philosopher, a poet, a writer, a famous, an expert, some expert, one expert
  [seen/saw/found/read/spotted/nicked/stole/stolen/pinched/copied/borrowed/heard/lifted/came] [on/this/it/that/in/from/online/somewhere/these/off/across], copied and pasted, copy pasted, copy and pasted, going around, doing the rounds, on pinterest, on facebook, on insta, on instagram, on tiktok, on linkedin, on twitter, off the internet, off google, on the internet, from the internet, a website, an article, a study, a blog, a poster, a mug, a fridge magnet, a calendar, my planner, just leave this here, leaving this here, leave this here, food for thought, quote of the, motto, mottos, the bit i, bit i liked, best bit, favourite bit, favourite line, best line, sends us this, sent us this, sent me this, who sent, my nan's book, his book, her book, thought of the, thought for the, today's quote, favourite quote, favorite quote, this quote, these words, this line, words to live by, mantra, inspiration, needed this, needed to hear, these lyrics, lyrics, this song, stuck in my head, out of my head
`);

function isSourced(reading: Reading, [start, end]: Span): boolean {
  const [from, to] = [Math.max(0, start - reach), Math.min(reading.text.length, end + reach)];
  const before = reading.text.slice(from, start);
  const behind = reading.text.slice(end, to);
  const [foldedBefore, foldedBehind] = [reading.folded.slice(from, start), reading.folded.slice(end, to)];
  // A name settles it.
  if (
    nameBehind.test(behind) ||
    creditedBehind.test(behind) ||
    saidByName.test(behind) ||
    nameSays.test(before) ||
    nameBefore.test(before)
  )
    return true;
  if (/^[^.!?\n]{0,40}(?<![\w])@\w/.test(behind)) return true;
  if (hasIn(reading, nobody, [from, start]) || hasIn(reading, nobody, [end, Math.min(to, end + 50)]))
    return firmSource.test(foldedBefore) || firmSource.test(foldedBehind);
  if (source.test(foldedBefore) || source.test(foldedBehind)) return true;
  // "… à la place du crâne (désolés M. Shakespeare)"
  if (reading.once(findFigures).some((figure) => figure[0] >= from && figure[1] <= to && !(figure[0] < end && figure[1] > start)))
    return true;
  if (classroom.test(foldedBefore.slice(-50)) || classroom.test(foldedBehind.slice(0, 40))) return true;
  return saidBefore.test(foldedBefore) || saidBehind.test(foldedBehind) || own.test(foldedBefore);
}

/**
 * Quotations of eight words or more that the post gives to nobody. A finder: `reading.once(findUnsourced)`.
 * A link anywhere in the post is a source.
 */
export function findUnsourced(reading: Reading): readonly Quotation[] {
  const quotes = [...reading.once(findQuotes), ...singleQuotes(reading)].filter(
    (quote) => wordsIn(reading.text.slice(...quote)) >= fewest,
  );
  if (quotes.length === 0 || reading.once(findUrls).length > 0) return [];
  const found: Quotation[] = [];
  for (const marked of quotes) {
    const inner = reading.text.slice(marked[0] + 1, marked[1] - 1);
    // A question between marks is a subject or a title.
    if (/\?\s*$/.test(inner) || isSourced(reading, marked)) continue;
    const lead = inner.length - inner.trimStart().length;
    const trail = inner.length - inner.trimEnd().length;
    found.push({ at: [marked[0] + 1 + lead, marked[1] - 1 - trail], marked });
  }
  return found;
}
