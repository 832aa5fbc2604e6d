/** A native modal dialogue that can let the page act for a moment. */
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { rememberCaret } from '../composer/caret';

export interface Modal {
  /** Leaves the dialogue first, so that the page can be focused, then does the work. */
  leave(work: () => void): void;
  /**
   * Does some work on the page behind. An inert page takes neither focus nor edits, so for that time the dialogue stands
   * in the top layer as a popover: it looks the same, and nothing behind is inert.
   */
  letPageAct(work: () => void | Promise<void>): Promise<void>;
  /** Whether the page is acting now: the focus is not ours to move. */
  readonly pageActs: boolean;
}

interface Moments {
  /** The dialogue has just been drawn and shown: put the focus where it belongs. */
  onShown(): void;
  /** Somebody pressed Escape, or the browser closed the dialogue. */
  onDismiss(): void;
}

class ModalDialog implements Modal {
  #acting = 0;
  #left = false;
  #putCaretBack = (): void => {};

  constructor(readonly dialog: HTMLDialogElement) {}

  get pageActs(): boolean {
    return this.#acting > 0;
  }

  /** Closed by nobody here: by the browser. */
  get wasClosed(): boolean {
    return !this.dialog.open && !this.pageActs && !this.#left;
  }

  show(): void {
    this.#left = false;
    if (this.dialog.open) return;
    this.#putCaretBack = rememberCaret();
    this.dialog.showModal();
  }

  leave(work: () => void): void {
    this.#left = true;
    if (this.pageActs) this.dialog.hidePopover?.();
    if (this.dialog.open) {
      this.dialog.close();
      this.#putCaretBack();
    }
    work();
  }

  async letPageAct(work: () => void | Promise<void>): Promise<void> {
    if (this.#acting++ === 0) this.#standAside();
    try {
      await work();
    } finally {
      if (--this.#acting === 0 && !this.#left) this.#comeBack();
    }
  }

  #standAside(): void {
    this.dialog.close();
    this.dialog.setAttribute('popover', 'manual');
    this.dialog.showPopover?.();
  }

  #comeBack(): void {
    if (!this.dialog.isConnected) return;
    this.dialog.hidePopover?.();
    this.dialog.removeAttribute('popover');
    this.show();
  }
}

/** Shows a dialogue while its component is drawn. */
export function useModal(ref: RefObject<HTMLDialogElement | null>, moments: Moments): Modal {
  const latest = useRef(moments);
  latest.current = moments;
  const modal = useRef<ModalDialog>(undefined);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const shown = new ModalDialog(dialog);
    modal.current = shown;
    const cancel = (event: Event): void => {
      event.preventDefault();
      latest.current.onDismiss();
    };
    const closed = (): void => {
      if (shown.wasClosed) latest.current.onDismiss();
    };
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('close', closed);
    shown.show();
    latest.current.onShown();
    return () => {
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('close', closed);
      shown.leave(() => {});
    };
  }, [ref]);
  return useMemo(
    () => ({
      leave: (work) => modal.current?.leave(work),
      letPageAct: async (work) => modal.current?.letPageAct(work),
      get pageActs() {
        return modal.current?.pageActs === true;
      },
    }),
    [],
  );
}
