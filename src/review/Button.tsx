/** The one button of Relis. A page may forge events; only those a person caused are obeyed. */
import { type ComponentProps, createContext, type MouseEvent, type SyntheticEvent, useContext } from 'react';

/** Whether events made by a script are obeyed too: tests only. */
export const SyntheticEvents = createContext(false);

/** Tells whether an event comes from a person. */
export function useTrust(): (event: SyntheticEvent) => boolean {
  const synthetic = useContext(SyntheticEvents);
  return (event) => synthetic || event.nativeEvent.isTrusted;
}

interface ButtonProps extends Omit<ComponentProps<'button'>, 'onClick' | 'type' | 'className'> {
  /** `primary`: the one to press; `quiet` and the smaller `aside`: there if one looks for them. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'aside' | 'chip' | 'close';
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void;
}

export function Button({ look = 'plain', onPress, ...rest }: ButtonProps) {
  const trusted = useTrust();
  return (
    <button
      {...rest}
      type="button"
      className={`button ${look}`}
      // The second click of a double one is not meant for what has just come under the pointer.
      onClick={(event) => trusted(event) && event.detail < 2 && onPress(event)}
    />
  );
}
