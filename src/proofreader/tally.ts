/** Counts what comes of each finding of one message: every value once, however often the message is read again. */
import type { Finding } from '../../rules/api';
import type { Counted, Outcome } from '../storage/counters';
import { sayingOf } from './memory';

type Told = Pick<Finding, 'rule' | 'quote' | 'media'>;

export class Tally {
  /** By value: its rule, and how far it has come. */
  readonly #values = new Map<string, Counted>();

  /** @param count where it is written down; not called with nothing */
  constructor(readonly count: (more: readonly Counted[]) => void) {}

  #advance(findings: readonly Told[], outcome: Outcome): void {
    const more: Counted[] = [];
    for (const finding of findings) {
      const { rule } = finding;
      const value = sayingOf(finding);
      const before = this.#values.get(value);
      // Whatever is answered was seen; what has had its answer has no other.
      if (!before) more.push({ rule, outcome: 'shown' });
      else if (before.outcome !== 'shown') continue;
      if (outcome !== 'shown') more.push({ rule, outcome });
      this.#values.set(value, { rule, outcome });
    }
    if (more.length > 0) this.count(more);
  }

  /** They stand in a review. */
  shown(findings: readonly Told[]): void {
    this.#advance(findings, 'shown');
  }

  fixed(finding: Told): void {
    this.#advance([finding], 'fixed');
  }

  dismissed(finding: Told): void {
    this.#advance([finding], 'dismissed');
  }

  /**
   * The message goes: what is still in it was published as it was, what was shown and is gone was put right by hand.
   * @param left what the message still has to say
   */
  published(left: readonly Finding[]): void {
    const still = new Set(left.map(sayingOf));
    const gone = [...this.#values].filter(([value, { outcome }]) => outcome === 'shown' && !still.has(value));
    for (const [value, { rule }] of gone) this.#values.set(value, { rule, outcome: 'fixed' });
    if (gone.length > 0) this.count(gone.map(([, { rule }]) => ({ rule, outcome: 'fixed' as const })));
    // A remark is shown in the text, and stops nobody.
    this.#advance(
      left.filter(({ level }) => level === 'hint'),
      'shown',
    );
    this.#advance(
      left.filter(({ level }) => level !== 'hint'),
      'overridden',
    );
  }

  /** The next words are another message. */
  startAfresh(): void {
    this.#values.clear();
  }
}
