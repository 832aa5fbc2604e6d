/**
 * Every word Relis shows, in French and English, from the locale files beside this one.
 * Messages are ICU MessageFormat: plurals, and `{who, select, student {tu…} other {vous…}}` for pupils and teachers.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Author, Finding, Language, Offer, Phrase } from '../../rules/api';
import enInterface from './en/interface.json';
import enRules from './en/rules.json';
import frInterface from './fr/interface.json';
import frRules from './fr/rules.json';

export type Values = Readonly<Record<string, string | number>>;
type Tree = { readonly [key: string]: string | Tree };

const words: Readonly<Record<Language, { rules: Tree; interface: Tree }>> = {
  fr: { rules: frRules, interface: frInterface },
  en: { rules: enRules, interface: enInterface },
};

/** Paths of the leaves of a locale file: "popup.state.watching". */
type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** A key of `interface.json`; the English file is the one that types are read from, a test keeps the French in step. */
export type InterfaceKey = Leaves<typeof enInterface>;

function find(tree: Tree, path: string): string | undefined {
  let node: string | Tree | undefined = tree;
  for (const key of path.split('.')) node = typeof node === 'object' ? node[key] : undefined;
  return typeof node === 'string' ? node : undefined;
}

const formats = new Map<string, IntlMessageFormat>();

function format(language: Language, message: string, values: Values): string {
  const key = `${language} ${message}`;
  let parsed = formats.get(key);
  if (!parsed) {
    parsed = new IntlMessageFormat(message, language);
    formats.set(key, parsed);
  }
  return String(parsed.format({ ...values }));
}

/**
 * Speaks one language to one kind of reader.
 */
export class Voice {
  constructor(
    readonly language: Language,
    readonly who: Author = 'teacher',
  ) {}

  #say(part: 'rules' | 'interface', path: string, values: Values): string {
    const message = find(words[this.language][part], path);
    if (message === undefined) throw new Error(`No words for ${part}.${path} in ${this.language}`);
    return format(this.language, message, { who: this.who, ...values });
  }

  /** A text of the interface. @throws Error when the locale file lacks the key (a test walks them all). */
  say(key: InterfaceKey, values: Values = {}): string {
    return this.#say('interface', key, values);
  }

  /** Name of a rule, as a title: "Numéro de téléphone". */
  ruleName(id: Finding['rule']): string {
    return this.#say('rules', `${id}.name`, {});
  }

  /** Why the rule exists, in one sentence a teacher accepts. */
  why(id: Finding['rule']): string {
    return this.#say('rules', `${id}.why`, {});
  }

  /** What was seen and what may come of it, the fragment quoted. */
  message(finding: Pick<Finding, 'rule' | 'say' | 'data' | 'quote'>): string {
    return this.#say('rules', `${finding.rule}.say.${finding.say}`, { quote: finding.quote, ...finding.data });
  }

  /** Label of a fix. */
  offer(finding: Pick<Finding, 'rule' | 'quote'>, offer: Offer): string {
    const data = offer.kind === 'edit' ? offer.data : undefined;
    return this.#say('rules', `${finding.rule}.offer.${offer.say}`, { quote: finding.quote, ...data });
  }

  /** The words a fix writes into the post; call it with a voice in the language of the post. */
  put(rule: Finding['rule'], text: string | Phrase): string {
    return typeof text === 'string' ? text : this.#say('rules', `${rule}.put.${text.phrase}`, {});
  }
}
