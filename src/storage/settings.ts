/**
 * The settings as they are kept, and the only way to change them.
 *
 *   const read = await readSettings();              // layers, problems
 *   await changeOwn((own) => ({ ...own, country: 'BE' }));
 *
 * In a page of React: `useSettings.ts`. For the linter: `src/policy/active.ts`.
 */
import { storage } from 'wxt/utils/storage';
import type { ImportAs } from '../policy/changes';
import { type Layers, merge } from '../policy/merge';
import type { Problem } from '../policy/problems';
import { type Read, readLayer } from '../policy/read';
import type { Layer, Settings } from '../policy/schema';
import {
  type Imported,
  isWrong,
  type Loose,
  looseKeys,
  readStored,
  type StoredRead,
  type StoredSettings,
} from '../policy/versions';
import { inTurn } from './in-turn';
import { keptManaged, keptSettings, setAside } from './items';

const loose = looseKeys.map((key) => `local:${key}` as const);

/** The settings of this machine, and what was not right in them. */
export interface SettingsRead {
  readonly layers: Layers;
  /** The layers put together: what is in force. */
  readonly settings: Settings;
  /** Where the imported layer comes from. */
  readonly imported?: Imported;
  /** What is kept on this machine and does not count. Empty where all is well. */
  readonly problems: readonly Problem[];
  /** Whether the administrator has set a teacher's code: the one of this machine does not count then. */
  readonly managedCode: boolean;
  /** What the administrator said and does not count. */
  readonly managedProblems: readonly Problem[];
}

/** What is kept, as it is, and as it is read. */
async function readKept(): Promise<{ raw: unknown; old: Loose; read: StoredRead; managed: unknown }> {
  const items = await storage.getItems([keptSettings.key, keptManaged.key, ...loose]);
  const [raw, managed, ...others] = items.map(({ value }) => value ?? undefined);
  const old: Loose = Object.fromEntries(looseKeys.map((key, index) => [key, others[index]]));
  return { raw, old, read: readStored(raw, old), managed };
}

/** Everything that is set. Never throws on what is kept: what cannot be read does not count, and is said. */
export async function readSettings(): Promise<SettingsRead> {
  const { read, managed: keptFromAdministrator } = await readKept();
  const { own, imported } = read.settings;
  const managed = readManaged(keptFromAdministrator);
  const layers: Layers = { own, imported: imported?.values ?? {}, managed: managed.layer };
  return {
    layers,
    settings: merge(layers),
    ...(imported && { imported }),
    problems: read.problems,
    managedCode: managed.code === 'set',
    managedProblems: managed.problems,
  };
}

/** What the background has kept of the administrator: see `src/background/managed.ts`. */
function readManaged(kept: unknown): Read & { code: unknown } {
  const code = (kept as { teacherCode?: unknown } | undefined)?.teacherCode;
  const { layer, problems } = readLayer(kept ?? {}, ['version', 'teacherCode']);
  return { code, layer, problems: code === 'wrong' ? [...problems, { path: 'teacherCode', reason: 'form' }] : problems };
}

/** Calls back when anything is set, here or elsewhere, until it is stopped. */
export function watchSettings(changed: () => void): () => void {
  const keys = [keptSettings.key, keptManaged.key, ...loose];
  const stops = keys.map((key) => storage.watch(key, changed));
  return () => {
    for (const stop of stops) stop();
  };
}

/** Why settings were not kept. What was kept before is still there. */
export class NotKept extends Error {
  /** `full`: the browser gives Relis no more room. `wrong`: something in it is not as it must be, or too much. */
  readonly reason: 'full' | 'wrong' | 'other';
  /** Where it is wrong. */
  readonly problems: readonly Problem[];

  constructor(cause: unknown, problems: readonly Problem[] = []) {
    super('The settings were not kept', { cause });
    this.problems = problems;
    this.reason = problems.length > 0 ? 'wrong' : /quota/i.test(String(cause)) ? 'full' : 'other';
  }
}

/**
 * Changes what is kept, in turn with every other window. What could not be read is put aside first, as it was.
 * @param change from what is kept now to what is kept from now on; the same object where nothing changes
 * @throws NotKept
 */
async function changeKept(change: (kept: StoredSettings) => StoredSettings): Promise<void> {
  await inTurn('relis-settings', async () => {
    const { raw, old, read } = await readKept();
    const next = change(read.settings);
    const moved = raw === undefined && Object.values(old).some((value) => value !== undefined);
    if (next === read.settings && !moved) return;
    const wrong = readStored(next).problems.filter(isWrong);
    if (wrong.length > 0) throw new NotKept(undefined, wrong);
    try {
      if (read.damaged) await setAside.setValue(raw ?? old);
      await keptSettings.setValue(next);
    } catch (error) {
      throw new NotKept(error);
    }
    if (moved) await storage.removeItems(loose);
  });
}

/**
 * Changes what is set on this machine. A key that is taken out is left to the defaults.
 * @throws NotKept
 */
export const changeOwn = (change: (own: Layer) => Layer): Promise<void> =>
  changeKept((kept) => ({ ...kept, own: change(kept.own) }));

/**
 * Takes the values of a file: see `src/policy/file.ts` and `changes.ts`, which say beforehand what that changes.
 * @param as `own`: as if they were set here. `school`: laid over what is set here, instead of the school's file before
 * @param source the file, and the day of the import (`YYYY-MM-DD`)
 * @throws NotKept
 */
export const takeFile = (values: Layer, as: ImportAs, source: Omit<Imported, 'values'>): Promise<void> =>
  as === 'own' ? changeOwn((own) => ({ ...own, ...values })) : setImported({ values, ...source });

/**
 * Lays a file of the school over what is set here, or takes it away again.
 * @throws NotKept
 */
export const setImported = (imported: Imported | undefined): Promise<void> =>
  changeKept(({ imported: _, ...kept }) => ({ ...kept, ...(imported && { imported }) }));

/** Moves what an earlier Relis kept to where it is kept now. Called once, by the background. */
export const moveOldSettings = (): Promise<void> => changeKept((kept) => kept);
