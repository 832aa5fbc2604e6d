/** The consent register as a table that a spreadsheet opens. */
import { unparse } from 'papaparse';
import type { ConsentRegister } from '../../storage/consents';

/** Names of the columns, in the language of the reader. */
export type Columns = Readonly<Record<'whose' | 'file' | 'tag' | 'on' | 'until' | 'hash', string>>;

/**
 * @param tags words of each tag
 * @returns CSV with a byte order mark, which spreadsheets need to read accents; no cell is a formula
 */
export function csvOf(register: ConsentRegister, columns: Columns, tags: (tag: string) => string): string {
  const rows = Object.entries(register).map(([hash, { whose = '', name = '', tag, on, until = '' }]) => ({
    [columns.whose]: whose,
    [columns.file]: name,
    [columns.tag]: tags(tag),
    [columns.on]: on,
    [columns.until]: until,
    [columns.hash]: hash,
  }));
  return `\uFEFF${unparse({ fields: Object.values(columns), data: rows }, { delimiter: ';', escapeFormulae: true })}`;
}
