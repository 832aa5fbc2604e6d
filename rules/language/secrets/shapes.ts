/** What a secret looks like, after a word that announces one. */

/** What announces a secret. */
export type Noun = 'password' | 'code' | 'login' | 'typed';

/** What stands between the word that announces a secret and the secret. */
export interface Between {
  readonly words: string;
  /** It names something that opens: a door, an account… */
  readonly thing: boolean;
  /** … right before the secret. */
  readonly thingLast: boolean;
}

/** Between the word and the secret: what it opens, then a verb or a sign. */
const linking =
  /(?:[:=?]|->|→|\bc ?'? ?est\b|\bcest\b|\bc\b|\best\b|\bis\b|\bare\b|'s\b|\bsoit\b|\bs'appelle\b|\bdevient\b|\bsera\b|\bsont\b|\bnow\b|\bto\b)[\s:="'«*_`]*$/;

/** Classes, times, dates, ordinals, ages, versions: a digit and a letter, and no secret. */
const notSecret =
  /^(?:\d{1,2}(?:e|eme|er|ere|re|de|nde|nd|th|st|rd|h|h\d{2}|am|pm|[a-f])[a-z0-9]?|\d{1,2}[:.]\d{2}(?:am|pm)?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:cm|ce|cp|ps|ms|gs|ks|year|p|y)\d{1,2}|cm1-cm2|ce1-ce2|\d{1,2}x|x\d{1,2}|2fa|a2f|mfa|mp[34]|\d+[.,]?\d*(?:€|%|mo|go|gb|mb|km|cm|kg|ml)|office365|windows\d*|iphone\d*|1password|wifi\d?|wi-fi|covid-?19|word2\w+|\d+-\d+|s'\w+|l'\w+|d'\w+|qu'\w+|n'\w+|c'\w+|j'\w+|t'\w+|m'\w+|\w+'(?:s|t|re|ve|ll)|e-mail|e-mails|log-in|mots?-de-passe|[a-z]+-(?:t-)?(?:il|elle|on|moi|toi|nous|vous|le|la|les|tu|je|ce|ci|la))$/;

/** "2580", "1234A", "4455#", "12-34-56". */
const digitsOnly = /^(?:\d{3,10}[a-z]?[#*]?|\d{1,2}(?:[ -]\d{1,2}){2,9}|\d{2}[ -]\d{2}|\d{3,4}[ -]\d{3,4})$/;

interface Shape {
  readonly strong: boolean;
  readonly figures: boolean;
}

/** How much a run of characters looks like a secret. */
export function shapeOf(written: string, folded: string): Shape | undefined {
  if (notSecret.test(folded)) return undefined;
  const figures = digitsOnly.test(folded);
  const letters = /\p{L}/u.test(written);
  const inner = /[\p{L}\d][#$%&*+=@^_~!?./\\|:-]+[\p{L}\d]/u.test(written) && !/^[\p{L}]+[-.'/][\p{L}]+$/u.test(written);
  const mixed = letters && (/\d/.test(written) || inner || /\p{Ll}\p{Lu}/u.test(written));
  return { strong: mixed && written.length >= 4, figures };
}

/** Stops and brackets that belong to the sentence; one exclamation mark glued to a password is a part of it. */
export function trimmed(word: string): string {
  const cut = word.replace(/[.:,;)\]}…'*_`]+$/, '');
  return /[!?]{2,}$/.test(cut) ? cut.replace(/[!?]+$/, '') : cut.replace(/\?$/, '');
}

/** What one says of a password, after a colon or a verb. */
const saidOfSecrets =
  /^(?:obligatoires?|necessaires?|oublies?|perdus?|incorrect|invalide|valide|confidentiel|secret|inchange|identique|prenom|votre|personnel|aucun|voir|idem|memes?|expire|change|fort|faible|faux|correct|different|nouveau|simple|complique|bientot|demandes?|requis|affiche|inscrit|note|ecrit|donne|communique|envoye|sensible|ici|dessous|dedans|partout|indispensable|cache|prive|bonne?|parfait|top|required|wrong|optional|same|here|unchanged|none|forgotten|personal|secure|invalid|safe|weak|strong|hidden|changed|expired|different|private|important|needed|correct|incorrect|below|inside|there|easy|simple|long|short|sent|gone|lost|missing|displayed|written|working|broken|down|respect|kindness|please|patience|sourire|bonjour|merci|gentillesse|politesse|teamwork|smile)$/;

/** What follows a figure that counts something: "12 caractères". */
const counted =
  /^ ?(?:caracteres|chiffres|lettres|heures|h\b|minutes|jours|eleves|ans|fois|euros|€|%|points|characters|digits|letters|hours|days|times|pupils|students|mots|words)/;

/** "Login : prof / Azerty!45": the second of a pair is the secret. */
const paired = /[:=][^:=]{2,20}[/|,] ?$/;

/** Letters, figures and a sign, at least seven: nothing else looks like it. */
const unmistakable = /^(?=.*\d)(?=(?:.*[a-z]){4})(?=.*[!$%*=?&@#])[^@#].{6,}$/;

/** "avec eleve4 et Bananes33", "as guest with Welcome2". */
const pairedBy = /(?:avec|with|as) \S+ (?:et|and|with) $/;
/** "lea_danse_07". */
const nickname = /^[a-z]+(?:[._-][a-z]+)*[._-]?\d{0,4}$/;

/** A user's name is no secret: what follows "login" must look like nothing else. */
function isSecretOfLogin({ strong, figures }: Shape, { words }: Between, written: string, folded: string): boolean {
  if (unmistakable.test(folded)) return true;
  if (pairedBy.test(words)) return strong;
  if (paired.test(words)) return strong || (figures && written.length >= 4);
  return strong && linking.test(words) && /[!@#$%*+=?\d]/.test(written) && !nickname.test(written);
}

/** The word ends its clause. */
const last = /^\s*(?:$|[.!,;)\n\uD800-\uDFFF]|(?:et|and|pour|ou|or) )/;
/** "mdp : soleil", "le mot de passe c'est soleil". */
const wordLink = /(?:[:=]|\bc ?'? ?est|\bcest|\bc|\best|\bis)\s*$/;

function isPassword({ strong, figures }: Shape, between: string, folded: string, after: string): boolean {
  if (strong) return linking.test(between) || (between.length <= 40 && !between.includes(','));
  if (figures) return linking.test(between) || between.trim() === '';
  return wordLink.test(between) && last.test(after) && /^[a-z]{4,}$/.test(folded) && !saidOfSecrets.test(folded);
}

/** "le code de la salle B204": the name of what it opens, not the code. */
const roomNumber = /^[a-z]?\d{1,3}[a-z]?$/;
const room = /(?:salle|room|local|classe|class|batiment|bat|block|labo|lab|casier|locker|box) $/;

/** What a "code" opens must be known, or the code be announced by a sign or a verb. */
function isCode({ strong, figures }: Shape, { words, thing, thingLast }: Between, folded: string): boolean {
  const linked = linking.test(words);
  if (linked) return figures || (strong && words.length <= 48);
  const bare = words.trim() === '';
  if (figures) return thingLast || (bare && folded.length >= 4 && !/^(?:19|20)\d\d$/.test(folded));
  return strong && /\d/.test(folded) && (bare || (words.length <= 48 && thing));
}

/** "Alarme du bâtiment C, 4417 puis la touche verte": a comma announces it, and nothing is counted. */
const typedOn =
  /^ ?(?:$|[.!)\n\uD800-\uDFFF]|(?:puis|suivi|et|\+|then) (?:de |du |d'|la |le |the )?(?:touch\w*|diese|etoile|valid\w*|vert\w*|ok|entree|#|hash|star|green))/;
const isAside = ({ figures }: Shape, { words, thing }: Between, folded: string, after: string): boolean =>
  figures && thing && /^[^,.!?]*, $/.test(words) && folded.length >= 4 && !/^(?:19|20)\d\d$/.test(folded) && typedOn.test(after);

/** Is this run of characters, after that word, a secret? */
export function isSecret(noun: Noun, between: Between, written: string, folded: string, after: string): boolean {
  const shape = shapeOf(written, folded);
  if (!shape || counted.test(after) || (roomNumber.test(folded) && room.test(between.words))) return false;
  if (noun === 'login') return isSecretOfLogin(shape, between, written, folded);
  if (noun === 'typed') return shape.figures && between.words.trim() === '' && folded.length >= 3;
  if (noun === 'password') return isPassword(shape, between.words, folded, after);
  return isCode(shape, between, folded) || isAside(shape, between, folded, after);
}

/** Beyond doubt, even where one speaks of passwords: announced by a sign or a verb, and no word. */
export const isPlain = (between: string, written: string, folded: string): boolean =>
  linking.test(between) && shapeOf(written, folded)?.strong === true;
