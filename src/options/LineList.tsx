/** A list one writes or pastes, one entry a line; saved as one types. */
import { useId, useState } from 'react';
import { entriesOf, textOf } from './lines';

interface LineListProps {
  readonly title: string;
  readonly help: string;
  /** "23 noms" */
  readonly count: string;
  readonly example: string;
  readonly entries: readonly string[];
  readonly onChange: (entries: string[]) => void;
}

export function LineList({ title, help, count, example, entries, onChange }: LineListProps) {
  const [labelId, helpId, countId] = [useId(), useId(), useId()];
  // What is being typed, as it is typed; the tidied list once the box is left.
  const [typed, setTyped] = useState<string>();

  function type(text: string): void {
    setTyped(text);
    onChange(entriesOf(text));
  }

  return (
    <section className="setting">
      <h2 id={labelId}>{title}</h2>
      <p id={helpId} className="help">
        {help}
      </p>
      <textarea
        aria-labelledby={labelId}
        aria-describedby={`${helpId} ${countId}`}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        placeholder={example}
        value={typed ?? textOf(entries)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
      <p id={countId} className="count" role="status">
        {count}
      </p>
    </section>
  );
}
