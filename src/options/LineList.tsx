/** A list one writes or pastes, one entry a line; kept as one types. */
import { useId, useState } from 'react';
import { entriesOf, textOf } from './lines';

interface LineListProps {
  readonly label: string;
  readonly help?: string;
  /** "23 noms" */
  readonly count: string;
  readonly example?: string;
  readonly rows?: number;
  readonly entries: readonly string[];
  readonly onChange: (entries: string[]) => void;
}

export function LineList({ label, help, count, example, rows = 8, entries, onChange }: LineListProps) {
  const id = useId();
  // What is being typed, as it is typed; the tidied list once the box is left.
  const [typed, setTyped] = useState<string>();

  function type(text: string): void {
    setTyped(text);
    onChange(entriesOf(text));
  }

  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <textarea
        id={id}
        aria-describedby={help ? `${id}-help ${id}-count` : `${id}-count`}
        rows={rows}
        spellCheck={false}
        autoComplete="off"
        placeholder={example}
        value={typed ?? textOf(entries)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
      <p id={`${id}-count`} className="count" role="status">
        {count}
      </p>
    </div>
  );
}
