/** "C'est le numéro de l'école", said beside a message: the value is put on the allow-list. Pages of a site write no settings. */
import { changeOwn } from '../storage/settings';

/** @returns whether it is on the list */
export async function allowValue(value: string): Promise<boolean> {
  const entry = value.trim();
  if (entry === '' || entry.length > 300) return false;
  try {
    await changeOwn((own) => ({ ...own, allow: [...new Set([...(own.allow ?? []), entry])] }));
    return true;
  } catch {
    return false;
  }
}
