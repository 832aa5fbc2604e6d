/** From findings to cards: what shares words is read, and dealt with, once. */
import { type Finding, levels, type Offer } from '../../rules/api';
import type { Card } from './view';

const strength = ({ level }: Pick<Finding, 'level'>): number => levels.indexOf(level);

/** Whether two findings are about the same words, or about the same file. */
function together(a: Finding, b: Finding): boolean {
  if (a.media !== undefined || b.media !== undefined) return a.media === b.media;
  return a.at !== undefined && b.at !== undefined && a.at[0] < b.at[1] && b.at[0] < a.at[1];
}

/**
 * Groups findings that share words, however long the chain (a with b, b with c: one card).
 * @param findings in reading order
 * @returns cards in reading order of their first words; in a card the strongest finding comes first
 */
export function cardsOf(findings: readonly Finding[]): Card[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const joined = groups.filter((group) => group.some((other) => together(other, finding)));
    const [first, ...others] = joined;
    if (!first) {
      groups.push([finding]);
      continue;
    }
    for (const other of others) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    first.push(finding);
  }
  return groups.map((group) => ({
    findings: [...group].sort((a, b) => strength(b) - strength(a)) as [Finding, ...Finding[]],
  }));
}

/** The same cards for the review: the strongest first, in reading order among equals. */
export function strongestFirst(cards: readonly Card[]): Card[] {
  return [...cards].sort((a, b) => strength(b.findings[0]) - strength(a.findings[0]));
}

/** The strongest level among some findings; none when there is nothing to say. */
export function highest(findings: readonly Finding[]): Finding['level'] | undefined {
  return findings.reduce<Finding | undefined>((top, next) => (top && strength(top) >= strength(next) ? top : next), undefined)
    ?.level;
}

/** A name for a card that stays the same while the text around it is edited. */
export function keyOf({ findings: [first] }: Card): string {
  return `${first.rule} ${first.media ?? first.quote}`;
}

/** What a fix would do; two of the same effect are one. */
function effectOf({ rule }: Finding, offer: Offer): unknown {
  if (offer.kind === 'edit') return offer.edits;
  if (offer.kind === 'allow') return offer.value;
  if (offer.kind === 'cover') return offer.boxes;
  return offer.kind === 'keep' ? [offer.kind, rule] : [offer.kind, offer.say];
}

/**
 * The fixes of each finding of a card, without those that would do exactly what an earlier one does.
 * @returns one list a finding, in the order of the card
 */
export function offersOf({ findings }: Card): Finding['offers'][] {
  const seen = new Set<string>();
  return findings.map((finding) =>
    finding.offers.filter((offer) => {
      const effect = JSON.stringify(effectOf(finding, offer));
      return !seen.has(effect) && seen.add(effect);
    }),
  );
}
