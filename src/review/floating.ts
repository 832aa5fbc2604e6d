/** An element that floats in the top layer of the page, beside the compose box. */
import { createContext, type RefObject, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { Docked, dock } from './position';

/** How to stand beside the compose box of this page; given by the mount. */
export type Docker = (floating: HTMLElement, as: Parameters<typeof dock>[1]['as']) => Docked;

export const DockerContext = createContext<Docker>(() => ({ place() {}, release() {} }));

/** Shows a `popover` element while its component is drawn, and keeps it in its place. */
export function useFloating(ref: RefObject<HTMLElement | null>, as: Parameters<typeof dock>[1]['as']): void {
  const place = useContext(DockerContext);
  const docked = useRef<Docked>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.showPopover?.();
    const standing = place(element, as);
    docked.current = standing;
    return () => {
      standing.release();
      docked.current = null;
      if (element.isConnected) element.hidePopover?.();
    };
  }, [ref, place, as]);
  // The page has changed too by then: buttons come and go with the text.
  useEffect(() => docked.current?.place());
}
