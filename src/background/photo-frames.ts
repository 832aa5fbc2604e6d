/** Which photo frames were opened by Relis itself: a page may put our frame into itself, and gets no answer from it. */

/** Nonces that were told and not used yet, with the tab they are for. */
const told = new Map<string, number>();

/** A script of ours is about to open a frame in this tab. */
export function photoFrameOpens(nonce: string, tabId: number | undefined): void {
  if (tabId !== undefined) told.set(nonce, tabId);
}

/** A frame in this tab was greeted with this nonce: may it serve? Once. */
export function mayServe(nonce: string, tabId: number | undefined): boolean {
  const right = tabId !== undefined && told.get(nonce) === tabId;
  if (right) told.delete(nonce);
  return right;
}
