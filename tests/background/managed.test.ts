/** What the administrator said is kept: a start is never without it, and what is taken back is let go. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshManaged } from '../../src/background/managed';
import { hashOf } from '../../src/policy/teacher-code';
import { keptManaged } from '../../src/storage/items';
import { readSettings } from '../../src/storage/settings';
import { teacherCodes } from '../../src/storage/teacher-code';

const says = (said: () => Promise<object>) => vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(said as never);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks, as long as it takes. */
async function refresh(): Promise<void> {
  const done = refreshManaged();
  await vi.runAllTimersAsync();
  await done;
}

describe('what the administrator said', () => {
  it('is kept, and in force', async () => {
    says(async () => ({ schoolName: 'Moulin', classMachine: true }));
    await refresh();
    expect((await readSettings()).settings).toMatchObject({ schoolName: 'Moulin', classMachine: true, maySwitchOff: false });
  });

  it('is nothing where the browser throws, as Firefox does, or has nothing to tell, as Chromium', async () => {
    for (const said of [async () => ({}), () => Promise.reject(new Error('Managed storage manifest not found'))]) {
      says(said);
      await refresh();
      expect(await fakeBrowser.storage.local.get()).toEqual({});
    }
  });

  it('is in force while a browser that has just started says nothing', async () => {
    await keptManaged.setValue({ schoolName: 'Moulin' });
    const get = says(async () => ({}));
    const refreshing = refreshManaged();
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await readSettings()).settings.schoolName).toBe('Moulin');
    get.mockImplementation((async () => ({ schoolName: 'Moulin', approval: 'teacher' })) as never);
    await vi.runAllTimersAsync();
    await refreshing;
    expect((await readSettings()).settings).toMatchObject({ schoolName: 'Moulin', approval: 'teacher' });
  });

  it('is let go once the browser keeps silent', async () => {
    await keptManaged.setValue({ schoolName: 'Moulin' });
    says(async () => ({}));
    await refresh();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is not written again where it is no news', async () => {
    says(async () => ({ schoolName: 'Moulin' }));
    await refresh();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await refresh();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('the code of the administrator', () => {
  it('is kept apart from what content scripts read, and goes with the policy', async () => {
    const line = await hashOf('loutre-42');
    await teacherCodes.setValue({ own: 'mine' });
    says(async () => ({ schoolName: 'Moulin', teacherCode: line }));
    await refresh();
    expect(await teacherCodes.getValue()).toEqual({ own: 'mine', managed: line });
    expect(JSON.stringify(await keptManaged.getValue())).not.toContain(line);
    expect(await readSettings()).toMatchObject({ managedCode: true, managedProblems: [] });
    says(async () => ({ schoolName: 'Moulin' }));
    await refresh();
    expect(await teacherCodes.getValue()).toEqual({ own: 'mine' });
    expect(await readSettings()).toMatchObject({ managedCode: false });
  });

  it('written plainly is not kept anywhere, and said to be wrong', async () => {
    says(async () => ({ teacherCode: 'loutre-42' }));
    await refresh();
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('loutre');
    const { managedCode, managedProblems } = await readSettings();
    expect(managedCode).toBe(false);
    expect(managedProblems).toEqual([{ path: 'teacherCode', reason: 'form' }]);
  });
});
