/**
 * The gate: what the sentry and the linter share. The sentry is there from the first instant and stands at the gate;
 * the linter, injected later into the same isolated world, gives it its orders. Pages cannot see it.
 */
import type { Tools } from '../../rules/api';
import type { Composer } from './composer';
import type { Attempt } from './gestures';

/** Files seen on their way into a page; of an input, whatever it says, from the click that opens it. */
export interface Arrival {
  readonly files: readonly File[];
  /** The composer around the place they arrived, or the one last written in. */
  readonly composer: Composer | null;
  /** What brings them, and may be held there and then. */
  readonly event: Event;
}

/**
 * Looks at a picture or video before the page has it, and may hand back another file in its place.
 * @param replaceable whether the page can be given another: false where nothing can be held, so that only a copy to save
 *   can be offered; what is returned is then of no use
 * @returns null, at once, for a file that nobody wants to replace: its event goes on untouched. A promise holds it, until
 *   it settles: the file itself, where it is fine as it is; a rejection counts as that
 */
export type FileReview = (
  file: File,
  at: { readonly composer: Composer | null; readonly replaceable: boolean },
) => Promise<File> | null;

export interface Orders {
  /** Synchronous: the event that asks cannot wait. */
  decide(attempt: Attempt): 'let' | 'hold';
  /** The whole gesture is over and was held: review it. */
  held(attempt: Attempt): void;
  focused(composer: Composer): void;
  /** Somebody wrote something in this field. */
  typed(field: Element): void;
  /** Synchronous too: the event that brings the files is held now or never. */
  attached(arrival: Arrival): void;
  /** Something a person did on what Relis shows; the page does not get it. */
  heard(event: Event): void;
}

export interface Gate {
  /** Null until the linter has arrived. */
  orders: Orders | null;
  /** Files and the attempt that came before the linter. */
  arrivals: Arrival[];
  pending: Attempt | null;
  /** Composers somebody has written in, the last one first. */
  recent: readonly Composer[];
  /** Set by the name tagger, when it has been asked for. */
  englishNames?: Tools['englishNames'];
  /** Set by whatever may replace files; absent, every file passes untouched. */
  fileReview?: FileReview;
  /** Somebody writes in this field, which may stand in a shadow root or a frame; told again at each focus. */
  entered?(field: Element): void;
  /** Aborted when the extension was updated or removed: every listener and every element of ours goes. */
  readonly retired: AbortSignal;
  retire(): void;
}

const key = Symbol.for('relis.gate');

type World = typeof globalThis & { [key]?: Gate };

/** The gate of this frame; undefined before the sentry. */
export const gateOf = (world: World = globalThis): Gate | undefined => world[key];

/** Puts a composer first among those written in; those that have left the page are forgotten. */
export function writtenIn(gate: Gate, composer: Composer): void {
  gate.recent = [composer, ...gate.recent.filter((other) => other !== composer && other.root.isConnected)];
}

/** Opens the gate of this frame. */
export function openGate(world: World = globalThis): Gate {
  const controller = new AbortController();
  const gate: Gate = {
    orders: null,
    arrivals: [],
    pending: null,
    recent: [],
    retired: controller.signal,
    retire() {
      controller.abort();
      delete world[key];
    },
  };
  world[key] = gate;
  return gate;
}
