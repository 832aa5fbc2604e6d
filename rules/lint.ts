/** Post + policy → findings: the one function that the content script, the terminal and the tests call. */
import { allows } from './allow-list';
import { type RuleId, ruleIds, rules } from './index';
import { overlap } from './language/text/spans';
import { type Level, levels, type Policy } from './policy';
import type { Draft, Language, Post } from './post';
import { Reading, type Tools } from './reading';
import type { Edit, Finding, Hit, Offer, Read, Rule } from './rule';
import { postsOf, strictest } from './uses';
import { reconsidered } from './weights/reconsider';

/** The level of a rule for an account profile under a policy. */
export function levelOf(id: RuleId, profile: Post['profile'], policy: Policy): Level {
  return policy.levels[id]?.[profile] ?? rules[id].levels[profile];
}

function lowered(level: Level): Level {
  return level === 'block' ? 'warn' : level === 'warn' ? 'hint' : level;
}

/** The same offer in offsets of the post as it was written. */
function offerInOriginal(offer: Offer, reading: Reading): Offer {
  if (offer.kind !== 'edit') return offer;
  const edits = offer.edits.map((edit): Edit => ({ ...edit, at: reading.toOriginal(edit.at) }));
  return { ...offer, edits };
}

function toFinding(id: RuleId, hit: Hit, level: Exclude<Level, 'off'>, reading: Reading): Finding {
  const at = hit.at && reading.toOriginal(hit.at);
  const quote = at ? reading.post.text.slice(at[0], at[1]) : reading.post.media.find((file) => file.id === hit.media)?.name;
  return {
    rule: id,
    level,
    ...(at && { at }),
    ...(hit.media !== undefined && { media: hit.media }),
    ...(hit.boxes && { boxes: hit.boxes }),
    quote: quote ?? '',
    say: hit.say ?? 'default',
    data: hit.data ?? {},
    offers: hit.offers.map((offer) => offerInOriginal(offer, reading)),
  };
}

/** Do they stand one after the other already? Most do, and there may be thousands. */
const areApart = (hits: readonly Hit[]): boolean =>
  hits.every(({ at }, index) => at && (index === 0 || (hits[index - 1]?.at?.[1] ?? 0) <= at[0]));

/** Two hits of one rule on the same words are one: the wider stays, and the first of two equals. */
function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2 || areApart(hits)) return hits;
  const kept: Hit[] = [];
  const width = (hit: Hit): number => (hit.at ? hit.at[1] - hit.at[0] : 0);
  for (const hit of [...hits].sort((a, b) => width(b) - width(a))) {
    const { at } = hit;
    if (at && kept.some((other) => other.at && overlap(other.at, at))) continue;
    kept.push(hit);
  }
  return kept;
}

/** What a rule saw and nothing allows. */
function hitsOf(id: RuleId, rule: Rule, reading: Reading, read: (text: string) => readonly Read[]): Hit[] {
  const hits: Hit[] = [];
  if (rule.gate && !rule.gate.test(reading.folded)) return hits;
  for (const hit of reconsidered(id, rule, reading, [...rule.check(reading, read)])) {
    const { at, value } = hit;
    if (!at || (at[1] > at[0] && !allows(reading, at, value))) hits.push(hit);
  }
  return hits;
}

/** Files first (they are the strongest), then from the first word to the last. */
function inReadingOrder(a: Finding, b: Finding): number {
  const [startA, endA] = a.at ?? [-1, -1];
  const [startB, endB] = b.at ?? [-1, -1];
  return startA - startB || endA - endB || levels.indexOf(b.level) - levels.indexOf(a.level) || a.rule.localeCompare(b.rule);
}

/** A rule that is on, and how strongly it speaks. */
interface Active {
  readonly id: RuleId;
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
}

/** By the levels of a policy and the profile: told once, not once a post. */
const actives = new WeakMap<Policy['levels'], Map<Post['profile'], readonly Active[]>>();

function activeRules(policy: Policy, profile: Post['profile']): readonly Active[] {
  const known = actives.get(policy.levels) ?? new Map<Post['profile'], readonly Active[]>();
  actives.set(policy.levels, known);
  let active = known.get(profile);
  if (!active) {
    active = ruleIds.flatMap((id): Active[] => {
      const level = levelOf(id, profile, policy);
      return level === 'off' ? [] : [{ id, rule: rules[id], level }];
    });
    known.set(profile, active);
  }
  return active;
}

function lintOne(post: Post, policy: Policy, tools?: Tools): Finding[] {
  const reading = new Reading(post, policy, tools);
  const read = (text: string): readonly Read[] => lintOne({ ...post, text, media: [] }, policy, tools);
  const findings: Finding[] = [];
  const hasMedia = post.media.length > 0;
  const hasText = /\S/.test(reading.text);
  for (const { id, rule, level } of activeRules(policy, post.profile)) {
    if (!(rule.sees === 'media' ? hasMedia : hasText)) continue;
    for (const hit of withoutOverlaps(hitsOf(id, rule, reading, read))) {
      const given = hit.level ?? level;
      const own = hit.sure === 'low' ? lowered(given) : given;
      if (own !== 'off') findings.push(toFinding(id, hit, own, reading));
    }
  }
  return findings;
}

/**
 * Reads a post as a careful colleague would.
 * @param draft what is about to be published; its text is never changed. Where nobody has said what the account is used
 *   for, each use it may have is read for, and the strictest counts
 * @param policy what the school and the writer decided
 * @param tools heavy helpers, where the host has loaded them
 * @returns findings in reading order, offsets in UTF-16 units of `post.text`; never throws on any text
 */
export function lint(draft: Draft, policy: Policy, tools?: Tools): Finding[] {
  return strictest(postsOf(draft).map((post) => lintOne(post, policy, tools))).sort(inReadingOrder);
}

/** The language a fix should be written in: that of the text, the interface's where the text does not tell. */
export const languageOf = (draft: Draft, policy: Policy): Language => new Reading(postsOf(draft)[0], policy).language;
