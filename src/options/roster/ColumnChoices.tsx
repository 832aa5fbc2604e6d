/** The first lines of a list with several columns, and what each column is taken for: one can say otherwise. */
import type { Voice } from '../../words';
import { settings } from '../words';
import type { Column, Columns } from './columns';
import type { Row } from './table';

const kinds: readonly Column[] = ['full', 'given', 'surname', 'class', 'none'];

interface ColumnChoicesProps {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly voice: Voice;
  readonly onChange: (columns: Columns) => void;
}

export function ColumnChoices({ rows, columns, voice, onChange }: ColumnChoicesProps) {
  const shown = rows.slice(columns.skipped, columns.skipped + 3);
  const choose = (at: number, kind: Column): void =>
    // No two columns are the same thing.
    onChange({ ...columns, kinds: columns.kinds.map((each, index) => (index === at ? kind : each === kind ? 'none' : each)) });
  return (
    <div className="columns">
      <table>
        <caption className="unseen">{settings(voice, 'paste.columns')}</caption>
        <thead>
          <tr>
            {columns.kinds.map((kind, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={index} scope="col">
                <select
                  aria-label={settings(voice, 'paste.column', { number: index + 1 })}
                  value={kind}
                  onChange={(event) => choose(index, event.target.value as Column)}
                >
                  {kinds.map((each) => (
                    <option key={each} value={each}>
                      {settings(voice, `column.${each}`)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, cells }) => (
            <tr key={line}>
              {columns.kinds.map((kind, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={index} className={kind === 'none' ? 'left-out' : undefined}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
