/**
 * Every word Relis shows, in French and English, from the locale files beside this one.
 * Messages are ICU MessageFormat: plurals, and `{who, select, student {tu…} other {vous…}}` for pupils and teachers.
 */
import type { Author, Finding, Language, Offer, Phrase } from '../../rules/api';
import enInterface from './en/interface.json';
import enRules from './en/rules.json';
import frInterface from './fr/interface.json';
import frRules from './fr/rules.json';
import { type Locales, type LocaleTree, messageOf, type Paths, type Values } from './messages';

export type { Values } from './messages';

const interfaceWords: Locales<LocaleTree> = { fr: frInterface, en: enInterface };
const ruleWords: Locales<LocaleTree> = { fr: frRules, en: enRules };

/** A key of `interface.json`; the English file is the one that types are read from, a test keeps the French in step. */
export type InterfaceKey = Paths<typeof enInterface>;

/**
 * Speaks one language to one kind of reader.
 */
export class Voice {
  constructor(
    readonly language: Language,
    readonly who: Author = 'teacher',
  ) {}

  #ofRule(path: string, values: Values): string {
    return this.from(ruleWords, path, values);
  }

  /**
   * A text of another locale file: those of one page are shipped with that page alone (see `wordsFrom`).
   * @throws Error when the locale file lacks the key
   */
  from(locales: Locales<LocaleTree>, path: string, values: Values = {}): string {
    return messageOf(locales, this.language, path, { who: this.who, ...values });
  }

  /** A text of the interface. @throws Error when the locale file lacks the key (a test walks them all). */
  say(key: InterfaceKey, values: Values = {}): string {
    return this.from(interfaceWords, key, values);
  }

  /** Name of a rule, as a title: "Numéro de téléphone". */
  ruleName(id: Finding['rule']): string {
    return this.#ofRule(`${id}.name`, {});
  }

  /** Why the rule exists, in one sentence a teacher accepts. */
  why(id: Finding['rule']): string {
    return this.#ofRule(`${id}.why`, {});
  }

  /** What was seen and what may come of it, the fragment quoted. */
  message(finding: Pick<Finding, 'rule' | 'say' | 'data' | 'quote'>): string {
    return this.#ofRule(`${finding.rule}.say.${finding.say}`, { quote: finding.quote, ...finding.data });
  }

  /** Label of a fix. */
  offer(finding: Pick<Finding, 'rule' | 'quote'>, offer: Offer): string {
    const data = 'data' in offer ? offer.data : undefined;
    return this.#ofRule(`${finding.rule}.offer.${offer.say}`, { quote: finding.quote, ...data });
  }

  /** The words a fix writes into the post; call it with a voice in the language of the post. */
  put(rule: Finding['rule'], text: string | Phrase): string {
    return typeof text === 'string' ? text : this.#ofRule(`${rule}.put.${text.phrase}`, {});
  }
}
