import { describe, expect, it } from 'vitest';
import { inherited, nameOf, usageOf } from '../../src/policy/accounts';
import { keepInherited, tell } from '../../src/storage/accounts';
import { profiles } from '../../src/storage/items';

const host = 'mastodon.education';
const teacher = { host, handle: 'mme_lambert' };
const classroom = { host, handle: '6eB_moulin' };

describe('the name of an account', () => {
  it('is its handle on its host, or the host alone', () => {
    expect(nameOf(teacher)).toBe('mme_lambert@mastodon.education');
    expect(nameOf({ host })).toBe('mastodon.education');
  });

  it('is not that of another account, whatever a handle is made of', () => {
    const accounts = [
      { host: 'elk.zone', handle: `mme_lambert@${host}` },
      { host: 'elk.zone', handle: 'mme_lambert' },
      { host: 'elk.zone' },
      teacher,
    ];
    expect(new Set(accounts.map(nameOf)).size).toBe(accounts.length);
  });
});

describe('what an account is used for', () => {
  it('is unknown until somebody has told', async () => {
    expect(usageOf(await profiles.getValue(), teacher)).toBe('unknown');
    expect(usageOf(await profiles.getValue(), { host })).toBe('unknown');
  });

  it('is kept account by account, and nothing else of it is', async () => {
    await tell(teacher, 'personal');
    await tell(classroom, 'class');
    await tell({ host: 'www.linkedin.com' }, 'personal');
    await tell({ host: 'www.linkedin.com' }, 'school');
    const told = await profiles.getValue();
    expect(told).toEqual({
      'mme_lambert@mastodon.education': 'personal',
      '6eB_moulin@mastodon.education': 'class',
      'www.linkedin.com': 'school',
    });
    expect(usageOf(told, classroom)).toBe('class');
    expect(usageOf(told, { host: 'x.com', handle: 'mme_lambert' })).toBe('unknown');
  });
});

describe('what was told by host, before accounts were told apart', () => {
  it('is that of the first account seen there, which keeps it', async () => {
    await profiles.setValue({ [host]: 'class', 'x.com': 'school' });
    expect(usageOf(await profiles.getValue(), classroom)).toBe('class');
    await keepInherited(classroom);
    expect(await profiles.getValue()).toEqual({ [host]: 'class', 'x.com': 'school', '6eB_moulin@mastodon.education': 'class' });
  });

  it('is no answer for the next account', async () => {
    await profiles.setValue({ [host]: 'class' });
    await keepInherited(classroom);
    await keepInherited(teacher);
    const told = await profiles.getValue();
    expect(usageOf(told, teacher)).toBe('unknown');
    expect(inherited(told, teacher)).toBeUndefined();
    expect(usageOf(told, classroom)).toBe('class');
  });

  it('goes on where the page does not say who writes', async () => {
    await profiles.setValue({ [host]: 'class' });
    await keepInherited({ host });
    expect(await profiles.getValue()).toEqual({ [host]: 'class' });
    await tell(teacher, 'personal');
    expect(usageOf(await profiles.getValue(), { host })).toBe('class');
  });

  it('writes nothing where nothing was told', async () => {
    await keepInherited(teacher);
    expect(await profiles.getValue()).toEqual({});
  });
});
