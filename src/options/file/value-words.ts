/** The value of a setting as one reads it, before an import changes it. */

import { choices } from '../../policy/accounts';
import type { SettingKey, Settings } from '../../policy/schema';
import type { Voice } from '../../words';
import { settings } from '../words';

const longest = 80;

function plain(value: unknown, voice: Voice): string {
  if (typeof value === 'boolean') return settings(voice, value ? 'yes' : 'no');
  if (value === '' || value === undefined) return settings(voice, 'change.empty');
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function overrides(value: Settings['overrides'], voice: Voice): string {
  return choices
    .map((use) => `${settings(voice, `profile.${use}`)} (${settings(voice, `overrides.${value[use] ?? 'none'}`)})`)
    .join(', ');
}

/** "lun. mar., 08:00–17:00" */
function workingHours({ 'working-hours': hours }: Settings['options'], voice: Voice): string {
  if (!hours) return settings(voice, 'hours.off');
  return `${hours.days.map((day) => dayName(day, voice.language)).join(' ')}, ${hours.from}–${hours.to}`;
}

/** The name of a day of the week, in short; 1 is Monday. */
export const dayName = (day: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** @param value as the schema has it for that key */
export function valueWords(key: SettingKey, value: unknown, voice: Voice): string {
  switch (key) {
    case 'language':
      return settings(voice, `language.${value as Settings['language']}`);
    case 'country':
      return new Intl.DisplayNames(voice.language, { type: 'region' }).of(value as Settings['country']) ?? String(value);
    case 'approval':
      return settings(voice, `approval.${value as Settings['approval']}`);
    case 'overrides':
      return overrides(value as Settings['overrides'], voice);
    case 'options':
      return workingHours(value as Settings['options'], voice);
    case 'counterDays':
      return settings(voice, 'counters.day', { count: value as Settings['counterDays'] });
    default:
      return plain(value, voice);
  }
}
