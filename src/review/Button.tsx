/** The one button of Relis. A page may forge events; only those a person caused are obeyed. */
import { type ComponentProps, createContext, type ReactNode, useContext } from 'react';

/** Whether events made by a script are obeyed too: tests only. */
export const SyntheticEvents = createContext(false);

/** The second click of a double one is not meant for what has just come under the pointer. */
export const isSecondClick = ({ type, detail }: Pick<UIEvent, 'type' | 'detail'>): boolean => type === 'click' && detail > 1;

interface ButtonProps extends Omit<ComponentProps<'button'>, 'onClick' | 'type' | 'className'> {
  /** `primary`: the one to press; `quiet` and the smaller `aside`: there if one looks for them. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'aside' | 'chip' | 'close' | 'word';
  /** A field of the same form: Enter in it presses the button. */
  readonly beside?: ReactNode;
  /** @param focused whether the button has the focus: one that a mouse cannot focus was pressed with a key */
  readonly onPress: (focused: boolean) => void;
}

/**
 * A press is the `submit` of a form of its own: the browser sends it after the click, to the exact button, and unlike a
 * click it never leaves our shadow root, so a page that stops every event does not stop this one.
 */
export function Button({ look = 'plain', beside, onPress, ...rest }: ButtonProps) {
  const synthetic = useContext(SyntheticEvents);
  return (
    <form
      className="press"
      onSubmit={(event) => {
        event.preventDefault();
        const { activeElement } = event.currentTarget.getRootNode() as Document | ShadowRoot;
        onPress(event.currentTarget.contains(activeElement));
      }}
    >
      {beside}
      <button
        {...rest}
        type="submit"
        className={`button ${look}`}
        onClick={(event) => {
          if (!(synthetic || event.nativeEvent.isTrusted) || isSecondClick(event.nativeEvent)) event.preventDefault();
        }}
      />
    </form>
  );
}
