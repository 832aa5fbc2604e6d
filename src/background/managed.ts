/**
 * What the administrator decided, kept on the machine: a browser takes seconds after its start to say it, and until then the
 * last it said is in force. Everything else of Relis reads what is kept here (`src/storage/settings.ts`).
 */
import { browser } from 'wxt/browser';
import { isCodeHash } from '../policy/teacher-code';
import { inTurn } from '../storage/in-turn';
import { keptManaged } from '../storage/items';
import { teacherCodes } from '../storage/teacher-code';

/** Milliseconds after which a browser that said nothing at its start is asked again. */
const patience = 6_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the browser says now; undefined where it says nothing: Firefox throws without a policy, Chromium has nothing to tell. */
async function ask(): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const values = await browser.storage.managed.get();
    return values && Object.keys(values).length > 0 ? values : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it, if it is news. The code is kept apart, where no content script looks; of it only whether it can be used is told. */
async function keep(said: Readonly<Record<string, unknown>> | undefined): Promise<void> {
  const { teacherCode, ...values } = said ?? {};
  const usable = isCodeHash(teacherCode);
  const codes = await teacherCodes.getValue();
  if (codes.managed !== (usable ? teacherCode : undefined)) {
    const { managed: _, ...others } = codes;
    await teacherCodes.setValue({ ...others, ...(usable && { managed: teacherCode }) });
  }
  const next = said && { ...values, ...(teacherCode !== undefined && { teacherCode: usable ? 'set' : 'wrong' }) };
  const kept = (await keptManaged.getValue()) ?? undefined;
  if (JSON.stringify(kept) === JSON.stringify(next)) return;
  if (next) await keptManaged.setValue(next);
  else await keptManaged.removeValue();
}

/**
 * Asks the browser what the administrator decided, and keeps it. Silence after words may be a start that is not over: it is
 * believed when it lasts.
 */
export async function refreshManaged(): Promise<void> {
  let said = await ask();
  if (!said && (await keptManaged.getValue())) {
    await pause(patience);
    said = await ask();
  }
  await inTurn('relis-managed', () => keep(said));
}

/** Follows the administrator from now on. */
export function followManaged(): void {
  void refreshManaged();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void refreshManaged();
  });
}
