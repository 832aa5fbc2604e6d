/**
 * Checks the teacher's code, for the approval and for the settings on a machine of pupils. Whoever asks learns yes or no;
 * guessing is made slow, and stays slow when the page, the background or the browser starts again.
 */
import type { CodeAnswer } from '../messages/protocol';
import { isCode } from '../policy/teacher-code';
import { inTurn } from '../storage/in-turn';
import { codeAttempts, teacherCodes } from '../storage/teacher-code';

/** Wrong codes that cost nothing: fingers slip. */
const free = 3;
const second = 1000;
const longest = 15 * 60 * second;

/** Milliseconds to wait after so many wrong codes: 5 s after the third, twice as long after each one more. */
export const delayAfter = (wrong: number): number =>
  wrong < free ? 0 : Math.min(longest, 5 * second * 2 ** Math.min(wrong - free, 20));

/** @returns milliseconds; a clock that was set back does not make anybody wait for longer than ever */
const leftUntil = (next: number): number => Math.min(longest, Math.max(0, next - Date.now()));

/** Which line counts: the administrator's before that of the machine. */
const lineInForce = async (): Promise<string | undefined> => {
  const { managed, own } = await teacherCodes.getValue();
  return managed ?? own;
};

/** One at a time: who asks from ten windows at once has one guess. */
export const checkCode = (code: string): Promise<CodeAnswer> =>
  inTurn('relis-teacher-code', async () => {
    const line = await lineInForce();
    if (line === undefined) return { right: false, why: 'none' };
    const { wrong, next } = await codeAttempts.getValue();
    const left = leftUntil(next);
    if (left > 0) return { right: false, why: 'wait', seconds: Math.ceil(left / second) };
    // Counted before it is looked at: whoever ends the browser meanwhile has had the guess.
    const delay = delayAfter(wrong + 1);
    await codeAttempts.setValue({ wrong: wrong + 1, next: Date.now() + delay });
    if (!(await isCode(code, line))) return { right: false, why: 'wrong', seconds: Math.ceil(delay / second) };
    await codeAttempts.removeValue();
    return { right: true };
  });

/** Whether there is a code at all. */
export const hasCode = async (): Promise<boolean> => (await lineInForce()) !== undefined;
