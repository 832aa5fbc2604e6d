/** The teacher's code: nobody can read it back, and guessing it takes time, whatever is started again meanwhile. */
import { pbkdf2Sync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCode, delayAfter, hasCode } from '../../src/background/teacher-code';
import { hashOf, isCode, isCodeHash } from '../../src/policy/teacher-code';
import { codeAttempts, teacherCodes } from '../../src/storage/teacher-code';

const code = 'loutre-42';
let line: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-09-01T08:00:00Z') });
  line ??= await hashOf(code);
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (seconds: number): void => void vi.setSystemTime(Date.now() + seconds * 1000);

async function guess(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await checkCode('wrong');
    later((delayAfter(time + 1) / 1000) * (time + 1 < times ? 1 : 0));
  }
}

describe('the line that is kept', () => {
  it('is what PBKDF2 makes of it, as another maker of it says too', () => {
    const [name, rounds, salt = '', hash] = line.split('$');
    expect([name, rounds]).toEqual(['pbkdf2-sha256', '600000']);
    expect(pbkdf2Sync(code, Buffer.from(salt, 'base64'), 600_000, 32, 'sha256').toString('base64')).toBe(hash);
    expect(line).not.toContain(code);
    expect(isCodeHash(line)).toBe(true);
  });

  it('is another each time, and opens with the code alone', async () => {
    expect(await hashOf(code)).not.toBe(line);
    expect(await isCode(` ${code}\n`, line)).toBe(true);
    for (const other of ['', 'loutre-4', 'loutre-421', 'Loutre-42']) expect(await isCode(other, line)).toBe(false);
    // The same letters, however a keyboard writes them.
    expect(await isCode('e\u0301le\u0300ve', await hashOf('\u00e9l\u00e8ve'))).toBe(true);
  });

  it('is none where it is cheap to guess, or cannot be read', async () => {
    const wrong = ['', code, line.replace('600000', '1000'), line.replace('600000', '99999999'), line.slice(0, -2), `${line}x`];
    for (const other of wrong) {
      expect(isCodeHash(other)).toBe(false);
      expect(await isCode(code, other)).toBe(false);
    }
    await expect(hashOf(' ab ')).rejects.toThrow(RangeError);
  });
});

describe('a code that is asked for', () => {
  it('is none where nobody has set one', async () => {
    expect(await checkCode(code)).toEqual({ right: false, why: 'none' });
    expect(await hasCode()).toBe(false);
  });

  it('is that of the administrator where there is one', async () => {
    await teacherCodes.setValue({ own: await hashOf('mine-1234'), managed: line });
    expect(await checkCode('mine-1234')).toMatchObject({ why: 'wrong' });
    expect(await checkCode(code)).toEqual({ right: true });
  });

  it('is not looked at for a while after three wrong ones, longer each time, even by whoever starts again', async () => {
    await teacherCodes.setValue({ own: line });
    expect(await checkCode('a')).toEqual({ right: false, why: 'wrong', seconds: 0 });
    expect(await checkCode('b')).toEqual({ right: false, why: 'wrong', seconds: 0 });
    expect(await checkCode('c')).toEqual({ right: false, why: 'wrong', seconds: 5 });
    expect(await checkCode(code)).toEqual({ right: false, why: 'wait', seconds: 5 });
    vi.resetModules();
    const again = await import('../../src/background/teacher-code');
    later(2);
    expect(await again.checkCode(code)).toEqual({ right: false, why: 'wait', seconds: 3 });
    later(3);
    expect(await again.checkCode('d')).toEqual({ right: false, why: 'wrong', seconds: 10 });
    later(10);
    expect(await again.checkCode(code)).toEqual({ right: true });
    expect(await codeAttempts.getValue()).toEqual({ wrong: 0, next: 0 });
  });

  it('gives one guess to whoever asks ten times at once', async () => {
    await teacherCodes.setValue({ own: line });
    await guess(2);
    const answers = await Promise.all(['a', 'b', 'c', code].map(checkCode));
    expect(answers.map((answer) => ('why' in answer ? answer.why : 'right'))).toEqual(['wrong', 'wait', 'wait', 'wait']);
  });

  it('is waited for a quarter of an hour at the most, also by a clock that was set back', async () => {
    expect(delayAfter(2)).toBe(0);
    expect(delayAfter(400)).toBe(15 * 60 * 1000);
    await teacherCodes.setValue({ own: line });
    await codeAttempts.setValue({ wrong: 9, next: Date.now() + 900_000_000 });
    expect(await checkCode(code)).toEqual({ right: false, why: 'wait', seconds: 900 });
  });
});
