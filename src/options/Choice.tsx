/** One choice out of a list that drops down. */
import { useId } from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Whether the label is drawn: not where what stands beside says it already. */
  readonly seen?: boolean;
  readonly value: T;
  /** What is kept, and what is read. */
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ label, seen = true, value, options, disabled = false, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <label className="field" htmlFor={id}>
      <span className={seen ? undefined : 'unseen'}>{label}</span>
      <select id={id} value={value} disabled={disabled} onChange={(event) => onChoose(event.target.value as T)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
