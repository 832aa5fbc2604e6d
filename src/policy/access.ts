/** Who may open the settings. */
import { isGivenToPupils, type Layers, merge } from './merge';

/** `code`: with the teacher's code. `closed`: by nobody here, the administrator decides alone. */
export type SettingsAccess = 'open' | 'code' | 'closed';

/**
 * On a machine of pupils the settings, and the names of the pupils in them, ask for the teacher's code. Where there is none they
 * stay closed if the machine is the administrator's; a teacher who has only just said that pupils use it can still set one.
 * @param hasCode whether anybody has set a code: the message `hasTeacherCode`
 */
export function accessTo(layers: Layers, hasCode: boolean): SettingsAccess {
  if (!merge(layers).classMachine) return 'open';
  if (hasCode) return 'code';
  return isGivenToPupils(layers) ? 'closed' : 'open';
}
