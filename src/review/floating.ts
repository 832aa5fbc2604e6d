/** An element that floats in the top layer of the page, beside the compose box. */
import { createContext, type RefObject, useContext, useLayoutEffect } from 'react';
import type { dock } from './position';

/** How to stand beside the compose box of this page; given by the mount. */
export type Docker = (floating: HTMLElement, as: Parameters<typeof dock>[1]['as']) => () => void;

export const DockerContext = createContext<Docker>(() => () => {});

/** Shows a `popover` element while its component is drawn, and keeps it in its place. */
export function useFloating(ref: RefObject<HTMLElement | null>, as: Parameters<typeof dock>[1]['as']): void {
  const place = useContext(DockerContext);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.showPopover?.();
    const release = place(element, as);
    return () => {
      release();
      if (element.isConnected) element.hidePopover?.();
    };
  }, [ref, place, as]);
}
