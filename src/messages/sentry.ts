/**
 * The plain messages of the sentry. The typed messenger of `protocol.ts` weighs a third of what the sentry may, so
 * the sentry speaks to the browser directly.
 */

/** Sentry → background: somebody is about to write in this frame, inject the linter. */
export const wantLinter = { sentry: 'want-linter' } as const;

/** Popup → sentry: is Relis on this page? A living sentry answers `true`. */
export const areYouThere = { sentry: 'are-you-there' } as const;

/** Background → sentry: Relis was switched off on this site, take everything out of the page. */
export const leave = { sentry: 'leave' } as const;

type SentryMessage = typeof wantLinter | typeof areYouThere | typeof leave;

/** Is this that message? Other messages, and whatever else arrives, are none of the sentry's. */
export function isSentryMessage<T extends SentryMessage>(message: unknown, expected: T): message is T {
  return (message as Partial<SentryMessage> | null | undefined)?.sentry === expected.sentry;
}
