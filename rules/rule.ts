/**
 * What a rule is. A rule is one file named by its id; it says what it sees, and its examples are its tests.
 *
 *   Post + Policy ──read()──> Reading ──rule.check()──> Hit… ──lint()──> Finding…
 */
import type { RuleId } from './index';
import type { Box, ConsentTag } from './media';
import type { Level, LevelByProfile, Term, WorkingHours } from './policy';
import type { Post, Span } from './post';
import type { Reading } from './reading';

/** Values that the words of a message may quote. */
export type Data = Readonly<Record<string, string | number>>;

/** A phrase that lives in the locale files, in the language of the post: `rules.<id>.put.<word>`. */
export interface Phrase {
  readonly phrase: string;
}

/** One replacement in the text. */
export interface Edit {
  readonly at: Span;
  readonly with: string | Phrase;
}

/**
 * A fix shown as a button. `say` is the key of its label: `rules.<id>.offer.<say>`.
 * The first offer of a hit is the best one.
 */
export type Offer =
  | { readonly kind: 'edit'; readonly say: string; readonly data?: Data; readonly edits: readonly Edit[] }
  /** Adds the value to the allow-list ("Numéro de l'école"). */
  | { readonly kind: 'allow'; readonly say: string; readonly value: string }
  /** Tags the photo with what the writer says of it. */
  | { readonly kind: 'tag'; readonly say: ConsentTag }
  /** Takes everything but the picture out of the file: position, names, serial numbers, dates. */
  | { readonly kind: 'clean'; readonly say: string }
  /** Covers these parts of the picture with a solid colour. */
  | { readonly kind: 'cover'; readonly say: string; readonly data?: Data; readonly boxes: readonly Box[] }
  /** Goes to where the page takes the description of the picture. */
  | { readonly kind: 'describe'; readonly say: string }
  /** The writer has looked, and the picture stays as it is. */
  | { readonly kind: 'keep'; readonly say: string; readonly data?: Data };

/** What a rule saw, in offsets of the normalised text (`reading.text`). */
export interface Hit {
  /** The smallest span a person would cover with a black pen. Absent for a hit on a file. */
  readonly at?: Span;
  /** The file it is about, for photo rules: one hit a file. */
  readonly media?: string;
  /** Where in the picture. */
  readonly boxes?: readonly Box[];
  /** Key of the message: `rules.<id>.say.<say>`; `default` when absent. */
  readonly say?: string;
  readonly data?: Data;
  /** What the allow-list is asked for, where the post writes it in another way ("lea (at) ecole point be"). */
  readonly value?: string;
  readonly offers: readonly Offer[];
  /** It says so itself, whatever stands around it: a link to a map, a child alone. It is not weighed (`rules/weights`). */
  readonly told?: true;
  /** A weak sign: the level is lowered by one (block → warn → hint). */
  readonly sure?: 'low';
  /** Where the policy gives what was seen a level of its own, instead of that of the rule. */
  readonly level?: Level;
}

/** What the rules find in other words than those of the post. */
export interface Read {
  readonly rule: string;
  readonly level: Level;
  readonly at?: Span;
  readonly quote: string;
}

/** A hit with its rule and its level, in offsets of the post as it was written. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Exclude<Level, 'off'>;
  readonly at?: Span;
  readonly media?: string;
  readonly boxes?: readonly Box[];
  /** The words of the post between the offsets, or the name of the file. */
  readonly quote: string;
  readonly say: string;
  readonly data: Data;
  readonly offers: readonly Offer[];
}

/** An example that is also a test; a bare string is `{ text }` with everything else at its default. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly say?: string;
      readonly post?: Partial<Omit<Post, 'text'>>;
      readonly roster?: readonly string[];
      readonly allow?: readonly string[];
      readonly spokespersons?: readonly string[];
      readonly terms?: readonly Term[];
      readonly signature?: string;
      readonly workingHours?: WorkingHours;
    };

export interface Rule {
  /** Why it exists: rows of the guideline table, "G03". */
  readonly guidelines: readonly string[];
  readonly levels: LevelByProfile;
  readonly sees: 'text' | 'media';
  /**
   * A cheap test on `reading.folded` (lower case, no accents): where it fails `check` is not called.
   * Must not be global (`g`) or sticky (`y`): those carry state from one post to the next.
   */
  readonly gate?: RegExp;
  /**
   * Yields what it saw. Pure: the same reading gives the same hits.
   * @param read reads other words than those of the post, such as those in a picture, as if they were posted
   */
  check(reading: Reading, read: (text: string) => readonly Read[]): Iterable<Hit>;
  /**
   * For a rule whose signs are weighed (`rules/weights`): the hit for words that it did not see itself. Without it the
   * weights can only take hits back.
   * @returns nothing where the rule does not speak of such words, whatever their signs
   */
  hit?(reading: Reading, at: Span): Hit | undefined;
  readonly examples: {
    /** Fires on exactly the `[[marked]]` spans. A media rule marks nothing. */
    readonly flags: readonly Example[];
    /** Never fires here. */
    readonly leaves: readonly Example[];
    /** Known gaps: `[[marked]]` spans that should fire and do not yet. A test says when one is solved. */
    readonly misses?: readonly Example[];
  };
}

/**
 * Declares a rule. The id is the name of the file and the key in the registry (`rules/index.ts`).
 * @throws Error when the gate carries state.
 */
export function defineRule(rule: Rule): Rule {
  if (rule.gate?.global || rule.gate?.sticky) throw new Error('A gate must be neither global nor sticky');
  return rule;
}
