/** From a message to what is said of it here and now: the rules, less what the writer has said of it before. */
import { type AccountUse, type Author, type Draft, type Finding, lint, type Policy, type Tools } from '../../rules/api';
import { audienceOf, type Composer } from '../composer/composer';
import type { Attachment } from '../photos/attachment';
import { type Account, usageOf } from '../policy/accounts';
import type { ActivePolicy } from '../policy/active';
import { mediaOf } from './media';
import type { Circumstances, Memory } from './memory';
import type { Reviewed } from './pass';

/** Something in it is to be read again before it is published: a remark never stops anybody. */
export const isStrong = ({ level }: Pick<Finding, 'level'>): boolean => level !== 'hint';

/** The day it is where the writer is, `YYYY-MM-DD`. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** How the writer is addressed: "vous" is right for a stranger too, "tu" is for pupils alone. */
export const authorOf = (use: AccountUse): Author => (use === 'class' ? 'student' : 'teacher');

interface Parts {
  readonly text: string;
  readonly composer: Composer;
  readonly account: Account;
  readonly files: readonly Attachment[];
}

/** The message as the rules read it. */
export function draftOf({ text, composer, account, files }: Parts, policy: ActivePolicy): Draft {
  const use = usageOf(policy.told, account, policy.decided);
  const { handle } = account;
  return {
    text,
    profile: use,
    author: authorOf(use),
    kind: composer.kind,
    audience: audienceOf(composer),
    today: today(),
    media: mediaOf(composer, files),
    locale: policy.language,
    ...(handle && { handle }),
  };
}

/** A pupil loosens nothing, nor does somebody who may be one: the fixes that would add to the allow-list are the teacher's. */
function within(finding: Finding, use: AccountUse): Finding {
  if (use === 'personal' || use === 'school') return finding;
  return { ...finding, offers: finding.offers.filter(({ kind }) => kind !== 'allow') };
}

/** @returns in reading order */
export function proofread(draft: Draft, account: Account, rules: Policy, memory: Memory, tools?: Tools): Finding[] {
  const circumstances = { account, use: draft.profile, today: draft.today };
  return lint(draft, rules, tools).flatMap((finding) => {
    const left = memory.heed(finding, circumstances);
    return left ? [within(left, draft.profile)] : [];
  });
}

/**
 * What is left of the findings of a message that was published today as it was: remarks. One that blocks is shown whole.
 * @param post the text and the files
 */
export function unrepeated(
  findings: Finding[],
  post: Reviewed,
  memory: Pick<Memory, 'repeats'>,
  circumstances: Circumstances,
): Finding[] {
  if (!findings.some(isStrong) || findings.some(({ level }) => level === 'block')) return findings;
  return memory.repeats(post, circumstances) ? findings.filter((finding) => !isStrong(finding)) : findings;
}

/** What the rules say of the account's own name, once it is told what the account is for. */
export function nameRemarksOn(draft: Draft, rules: Policy): readonly Finding[] {
  const { handle } = draft;
  if (!handle || draft.profile === 'unknown') return [];
  return lint({ ...draft, text: handle, kind: 'profile', media: [] }, rules).filter(({ rule }) => rule === 'account-name');
}
