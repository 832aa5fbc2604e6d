/** What was dismissed is remembered without a word of it, and loosens nothing where pupils write. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../rules/api';
import { type Circumstances, Memory } from '../../src/proofreader/memory';
import { unrepeated } from '../../src/proofreader/proof';
import { dismissals, withDismissal, withPost } from '../../src/storage/dismissals';
import { silenced } from '../../src/storage/silenced';

const finding: Finding = {
  rule: 'student-name',
  level: 'warn',
  at: [8, 18],
  quote: 'Léa Dupont',
  say: 'full',
  data: {},
  offers: [],
};
const blocking: Finding = { ...finding, level: 'block' };

const on = (day: number, use: Circumstances['use'] = 'personal'): Circumstances => ({
  account: { host: 'mastodon.education', handle: 'mme_lambert' },
  use,
  today: `2026-03-0${day}`,
});

let memory: Memory;
beforeEach(async () => {
  memory = await Memory.open();
});

describe('a dismissed value', () => {
  it('is not shown again the same day, however it is spaced, and is the next day', async () => {
    expect(memory.heed(finding, on(1))).toEqual(finding);
    await memory.dismiss([finding], on(1));
    expect(memory.heed(finding, on(1))).toBeNull();
    expect(memory.heed({ ...finding, quote: 'LÉA\u00a0 DUPONT', at: [0, 11] }, on(1))).toBeNull();
    expect(memory.heed(finding, on(2))).toEqual(finding);
  });

  it('is silent for this value of this rule only, and for this use of an account', async () => {
    await memory.dismiss([finding], on(1));
    expect(memory.heed({ ...finding, quote: 'Léa' }, on(1))).not.toBeNull();
    expect(memory.heed({ ...finding, rule: 'grade' }, on(1))).not.toBeNull();
    expect(memory.heed(finding, on(1, 'class'))).toEqual(finding);
  });

  it('is a remark once it was dismissed twice', async () => {
    await memory.dismiss([finding], on(1));
    await memory.dismiss([finding], on(2));
    expect(memory.heed(finding, on(2))).toBeNull();
    expect(memory.heed(finding, on(3))).toEqual({ ...finding, level: 'hint' });
  });

  it.each(['class', 'unknown'] as const)('never silences what blocks where pupils write: %s', async (use) => {
    for (const day of [1, 2]) await memory.dismiss([blocking], on(day, use));
    expect(memory.heed(blocking, on(2, use))).toEqual(blocking);
    expect(memory.heed(blocking, on(3, use))).toEqual(blocking);
  });

  it('counts at once, before it is stored, and is known by the next page', async () => {
    const stored = memory.dismiss([finding], on(1));
    expect(memory.heed(finding, on(1))).toBeNull();
    await stored;
    expect((await Memory.open()).heed(finding, on(1))).toBeNull();
  });

  it('is known in the other tabs', async () => {
    const other = await Memory.open();
    const changed = vi.fn();
    const page = new AbortController();
    other.follow(changed, page.signal);
    await memory.dismiss([finding], on(1));
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(other.heed(finding, on(1))).toBeNull();
    page.abort();
  });

  it('leaves no word of it on the machine: another salt, another hash', async () => {
    await memory.dismiss([finding], on(1));
    const first = await dismissals.getValue();
    expect(JSON.stringify(first)).not.toMatch(/dupont|student-name/i);
    expect(first.salt).toMatch(/^[0-9a-f]{64}$/);
    await dismissals.removeValue();
    await (await Memory.open()).dismiss([finding], on(1));
    const [hash] = Object.keys((await dismissals.getValue()).values);
    expect(Object.keys(first.values)).not.toContain(hash);
  });

  it('holds on this page where the storage takes no more', async () => {
    vi.spyOn(dismissals, 'setValue').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(memory.dismiss([finding], on(1))).rejects.toThrow('Quota');
    expect(memory.heed(finding, on(1))).toBeNull();
  });
});

describe('a message published as it was', () => {
  const post = { text: 'Bravo à Léa Dupont', files: ['a1 nobody'] };
  const remark: Finding = { ...finding, rule: 'sms-language', level: 'hint' };
  const left = (found: Finding[], circumstances = on(1), message = post) =>
    unrepeated(found, message, memory, circumstances).map(({ level }) => level);

  it('is not stopped again the same day, and is the next day', async () => {
    expect(left([finding, remark])).toEqual(['warn', 'hint']);
    await memory.published(post, on(1));
    expect(left([finding, remark])).toEqual(['hint']);
    expect(left([finding], on(2))).toEqual(['warn']);
  });

  it('is that message to the letter, with those files, on that account', async () => {
    await memory.published(post, on(1));
    expect(left([finding], on(1), { ...post, text: `${post.text} ` })).toEqual(['warn']);
    expect(left([finding], on(1), { ...post, files: [] })).toEqual(['warn']);
    expect(left([finding], on(1, 'school'))).toEqual(['warn']);
    expect(left([finding], { ...on(1), account: { host: 'x.com', handle: 'mme_lambert' } })).toEqual(['warn']);
  });

  it.each(['personal', 'class', 'unknown'] as const)('is shown whole where something in it blocks: %s', async (use) => {
    await memory.published(post, on(1, use));
    expect(left([finding, blocking], on(1, use))).toEqual(['warn', 'block']);
  });

  it('is known by the next page and in other tabs, and leaves no word of it on the machine', async () => {
    const other = await Memory.open();
    const page = new AbortController();
    const changed = vi.fn();
    other.follow(changed, page.signal);
    await memory.published(post, on(1));
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    page.abort();
    expect(other.repeats(post, on(1))).toBe(true);
    expect((await Memory.open()).repeats(post, on(1))).toBe(true);
    const stored = await dismissals.getValue();
    expect(JSON.stringify(stored)).not.toMatch(/dupont|bravo|lambert/i);
    expect(stored.posts?.hashes).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  it('and a value that was dismissed do not undo each other', async () => {
    await memory.published(post, on(1));
    await memory.dismiss([{ ...finding, rule: 'grade' }], on(1));
    await memory.published({ ...post, text: 'Autre' }, on(1));
    const next = await Memory.open();
    expect([next.repeats(post, on(1)), next.repeats({ ...post, text: 'Autre' }, on(1))]).toEqual([true, true]);
    expect(next.heed({ ...finding, rule: 'grade' }, on(1))).toBeNull();
  });

  it('is forgotten with what was dismissed, and is not kept where people only try', async () => {
    await memory.published(post, on(1));
    await dismissals.removeValue();
    expect((await Memory.open()).repeats(post, on(1))).toBe(false);
    const trial = Memory.ofThePage();
    await trial.published(post, on(1));
    expect(trial.repeats(post, on(1))).toBe(false);
    expect((await dismissals.getValue()).posts).toBeUndefined();
  });

  it('is stored for one day, and not without end', () => {
    const many = Array.from({ length: 300 }, (_, index) => `h${index}`);
    const today = many.reduce<ReturnType<typeof withPost> | undefined>(
      (posts, hash) => withPost(posts, hash, '2026-03-01'),
      undefined,
    );
    expect(today?.hashes).toEqual(many.slice(100));
    expect(withPost(today, 'new', '2026-03-02')).toEqual({ day: '2026-03-02', hashes: ['new'] });
  });
});

describe('what is stored of dismissals', () => {
  it('is forgotten after sixty days', () => {
    const old = { aa: { times: 1, day: '2026-01-01' }, bb: { times: 1, day: '2026-02-01' } };
    expect(withDismissal(old, 'cc', '2026-03-20')).toEqual({ bb: old.bb, cc: { times: 1, day: '2026-03-20' } });
  });

  it('does not grow without end: the oldest go', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`h${index}`, { times: 1, day: index < 1_500 ? '2026-03-01' : '2026-03-02' }]),
    );
    const after = withDismissal(many, 'new', '2026-03-03');
    expect(Object.keys(after)).toHaveLength(1_000);
    expect(after).toHaveProperty('h1999');
    expect(after).toHaveProperty('new');
  });
});

describe('a silenced rule', () => {
  it('is silent on that account, until it is to be heard again', async () => {
    const { account } = on(1);
    const page = new AbortController();
    memory.follow(() => {}, page.signal);
    await memory.silence('student-name', account);
    await vi.waitFor(() => expect(memory.heed(finding, on(1))).toBeNull());
    expect(memory.heed(finding, { ...on(1), account: { host: 'x.com' } })).toEqual(finding);
    expect(memory.heed(blocking, on(1))).toEqual(blocking);
    expect(memory.heed(finding, on(1, 'class'))).toEqual(finding);
    expect(memory.heed(finding, on(1, 'unknown'))).toEqual(finding);
    await memory.speakAgain('student-name', account);
    await vi.waitFor(() => expect(memory.heed(finding, on(1))).toEqual(finding));
    expect(await silenced.getValue()).toEqual({});
    page.abort();
  });
});
