/**
 * The gate: what the sentry and the linter share. The sentry is there from the first instant and stands at the gate;
 * the linter, injected later into the same isolated world, gives it its orders. Pages cannot see it.
 */
import type { Tools } from '../../rules/api';
import type { Composer } from './composer';
import type { Attempt } from './gestures';

/** A file seen on its way into a page, with the composer it is for when that is known. */
export interface Arrival {
  readonly file: File;
  readonly composer: Composer | null;
}

export interface Orders {
  /** Synchronous: the event that asks cannot wait. */
  decide(attempt: Attempt): 'let' | 'hold';
  /** The whole gesture is over and was held: review it. */
  held(attempt: Attempt): void;
  focused(composer: Composer): void;
  /** Somebody wrote something in this field. */
  typed(field: Element): void;
  attached(arrival: Arrival): void;
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
