/**
 * What is kept of the teacher's code, and of the attempts at it. Apart from `items.ts`: the background and the settings page
 * alone open it, no content script does.
 */
import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn';

export interface TeacherCodes {
  /** Set on this machine. */
  readonly own?: string;
  /** From the administrator: it alone counts. */
  readonly managed?: string;
}

/** Lines of `src/policy/teacher-code.ts`. */
export const teacherCodes = storage.defineItem<TeacherCodes>('local:teacher-code', { fallback: {} });

export interface Attempts {
  /** Wrong codes since the last right one. */
  readonly wrong: number;
  /** When the next one is taken, in milliseconds since 1970. */
  readonly next: number;
}

export const codeAttempts = storage.defineItem<Attempts>('local:teacher-code-attempts', { fallback: { wrong: 0, next: 0 } });

/** Sets the code of this machine, or takes it away. The settings page alone does, once it has asked for the code there was. */
export async function setOwnCode(line: string | undefined): Promise<void> {
  await inTurn('relis-teacher-code', async () => {
    const { own: _, ...others } = await teacherCodes.getValue();
    await teacherCodes.setValue({ ...others, ...(line !== undefined && { own: line }) });
  });
}
