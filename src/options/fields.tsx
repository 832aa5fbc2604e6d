/** Boxes and ticks of the settings: kept as one types, locked where the school has decided. */
import { useId, useState } from 'react';
import type { Decider } from './desk';
import { Labelled } from './Labelled';
import { entriesOf, textOf } from './lines';
import { LockNote } from './Setting';

interface TextFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly most: number;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly decider?: Decider | undefined;
  readonly onChange: (value: string) => void;
}

/** What is being typed stays as it is typed; the kept value comes back once the box is left. */
function useTyped(value: string, onChange: (value: string) => void) {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? value,
    onChange: ({ target }: { target: { value: string } }): void => {
      setTyped(target.value);
      onChange(target.value);
    },
    onBlur: (): void => setTyped(undefined),
  };
}

export function TextField({ label, help, value, most, rows, placeholder, decider, onChange }: TextFieldProps) {
  const typed = useTyped(value, onChange);
  const shared = { maxLength: most, placeholder, autoComplete: 'off', readOnly: decider !== undefined, ...typed };
  return (
    <Labelled label={label} help={help} decider={decider}>
      {(id, describedBy) =>
        rows ? (
          <textarea id={id} aria-describedby={describedBy} {...shared} rows={rows} />
        ) : (
          <input id={id} aria-describedby={describedBy} {...shared} type="text" />
        )
      }
    </Labelled>
  );
}

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

/** A list one writes or pastes, one entry a line; tidied once the box is left. */
export function LineList({ label, help, count, example, rows = 8, entries, onChange }: LineListProps) {
  const typed = useTyped(textOf(entries), (text) => onChange(entriesOf(text)));
  return (
    <Labelled label={label} help={help} count={count}>
      {(id, describedBy) => (
        <textarea
          id={id}
          aria-describedby={describedBy}
          rows={rows}
          spellCheck={false}
          autoComplete="off"
          placeholder={example}
          {...typed}
        />
      )}
    </Labelled>
  );
}

interface TickProps {
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly decider?: Decider | undefined;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ label, help, checked, decider, onChange }: TickProps) {
  const id = useId();
  return (
    <div className="tick-field">
      <label className="tick">
        <input
          type="checkbox"
          checked={checked}
          disabled={decider !== undefined}
          aria-describedby={help ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {help && (
        <p id={id} className="help">
          {help}
        </p>
      )}
      <LockNote decider={decider} />
    </div>
  );
}

interface SegmentsProps<T extends string> {
  readonly legend: string;
  readonly help?: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string, lang?: string])[];
  readonly decider?: Decider | undefined;
  readonly onChoose: (value: T) => void;
}

/** One choice out of a few, all of them in sight. */
export function Segments<T extends string>({ legend, help, value, options, decider, onChoose }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice" disabled={decider !== undefined}>
      <legend>{legend}</legend>
      {help && <p className="help">{help}</p>}
      <LockNote decider={decider} />
      <div className="segments">
        {options.map(([each, label, lang]) => (
          <label key={each} className="segment">
            <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
            <span lang={lang}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
