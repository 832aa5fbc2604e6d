/** What an administrator hands out: what is decided for every machine, and where browsers get Relis from. */

import { defaults } from '../../policy/defaults';
import type { Layer, SettingKey, Settings } from '../../policy/schema';

/** The keys of a managed policy: those of the settings, and the teacher's code, hashed. */
export type ManagedValues = Layer & { readonly teacherCode?: string };

export interface Deployment {
  readonly values: ManagedValues;
  /** Where Chrome and Edge get Relis from, and its updates. */
  readonly chromiumUrl: string;
  /** Where Firefox gets it from. */
  readonly firefoxUrl: string;
  /** Whether Firefox runs it in private windows too. */
  readonly privateWindows: boolean;
}

/** What is never handed out unless it is ticked: names of pupils travel to every machine and server of the school. */
export const personal: readonly SettingKey[] = ['classes', 'accounts'];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is set otherwise than it is without anybody's doing: that is worth handing out. */
export function worthHandingOut(settings: Settings): SettingKey[] {
  return (Object.keys(defaults) as SettingKey[]).filter((key) => !same(settings[key], defaults[key]));
}

/** The ticked settings with their values. */
export function valuesOf(settings: Settings, ticked: ReadonlySet<SettingKey>): Layer {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => ticked.has(key as SettingKey)));
}

/** What a browser of the Chromium family is told of the extension itself. */
export const chromiumSettings = ({ chromiumUrl }: Deployment) => ({
  installation_mode: 'force_installed',
  update_url: chromiumUrl,
  toolbar_pin: 'force_pinned',
});

/** The same for Firefox. */
export const firefoxSettings = ({ firefoxUrl, privateWindows }: Deployment) => ({
  installation_mode: 'force_installed',
  install_url: firefoxUrl,
  default_area: 'navbar',
  private_browsing: privateWindows,
});
