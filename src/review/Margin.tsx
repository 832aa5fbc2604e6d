/** What stands beside the compose box while somebody writes: the chip, and the panel when it is wanted. */
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Announcer } from './Announcer';
import { Chip } from './Chip';
import { useDesk } from './context';
import { cardsOf } from './grouping';
import { Panel } from './Panel';
import { usePeek } from './usePeek';

export interface MarginHandle {
  focusPanel(): void;
}

interface MarginProps {
  /** False while the review is open: nothing is drawn, but what was opened or closed is remembered. */
  readonly active: boolean;
  readonly ref: Ref<MarginHandle>;
}

export function Margin({ active, ref }: MarginProps) {
  const { view } = useDesk();
  const [open, setOpen] = useState(false);
  const [focusWanted, setFocusWanted] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const peek = usePeek(view);

  useImperativeHandle(ref, () => ({
    focusPanel() {
      setOpen(true);
      setFocusWanted(true);
    },
  }));
  useEffect(() => {
    if (!focusWanted || !open) return;
    const first = panel.current?.querySelector<HTMLElement>('[data-part=account-question], [data-part=card]');
    (first ?? panel.current)?.focus();
    setFocusWanted(false);
  }, [focusWanted, open]);

  if (!active) return null;
  const extent = open ? 'whole' : peek.wanted ? 'peek' : undefined;

  function close(): void {
    setOpen(false);
    peek.close();
  }
  function toggle(byKeyboard: boolean): void {
    if (open) close();
    else {
      setOpen(true);
      setFocusWanted(byKeyboard);
    }
  }

  return (
    <>
      <Announcer />
      {(view.findings.length > 0 || extent) && <Chip open={open} onToggle={toggle} />}
      {extent && (
        <Panel
          ref={panel}
          extent={extent}
          cards={open ? cardsOf(view.findings) : peek.cards}
          onClose={close}
          onPointerInside={peek.setInside}
        />
      )}
    </>
  );
}
