/** Boxes and ticks of the settings: kept as one types, locked where the school has decided. */
import { useId, useState } from 'react';
import type { Decider } from './desk';
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
  const id = useId();
  const typed = useTyped(value, onChange);
  const shared = {
    id,
    maxLength: most,
    placeholder,
    autoComplete: 'off',
    readOnly: decider !== undefined,
    'aria-describedby': help ? `${id}-help` : undefined,
    ...typed,
  };
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <LockNote decider={decider} />
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />}
    </div>
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
