/**
 * Libraries one could have used instead, run on the same posts. Two stand alone in what Relis is built on
 * (libphonenumber-js, compromise); two find personal data of any kind (redact-pii, openredaction).
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/three';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { run } from '../run';

export interface Opponent {
  readonly name: string;
  /** The text with what it found taken out. */
  redact(text: string): string | Promise<string>;
}

const folder = fileURLToPath(new URL('opponents/', import.meta.url));

/** Takes words out of a text by their offsets. */
function without(text: string, spans: readonly (readonly [number, number])[]): string {
  let left = text;
  for (const [start, end] of [...spans].sort((a, b) => b[0] - a[0])) left = `${left.slice(0, start)}█${left.slice(end)}`;
  return left;
}

const phones: Opponent = {
  name: 'libphonenumber-js alone',
  redact: (text) =>
    without(
      text,
      findPhoneNumbersInText(text, 'FR').map(({ startsAt, endsAt }) => [startsAt, endsAt] as const),
    ),
};

const people: Opponent = {
  name: 'compromise people alone',
  redact(text) {
    const found = nlp(text).people().out('offset') as { offset: { start: number; length: number } }[];
    return without(
      text,
      found.map(({ offset }) => [offset.start, offset.start + offset.length] as const),
    );
  },
};

interface Redactors {
  'redact-pii': { SyncRedactor: new () => { redact(text: string): string } };
  openredaction: { OpenRedaction: new () => { detect(text: string): Promise<{ redacted: string }> } };
}

/** The large ones, installed apart the first time; without a registry the bench goes on without them. */
async function large(): Promise<Opponent[]> {
  if (!existsSync(`${folder}node_modules`)) {
    const installed = await run('npm', ['ci', '--ignore-scripts', '--prefix', folder]).catch(() => undefined);
    if (installed === undefined) return [];
  }
  const load = createRequire(`${folder}package.json`) as <K extends keyof Redactors>(name: K) => Redactors[K];
  const { SyncRedactor } = load('redact-pii');
  const { OpenRedaction } = load('openredaction');
  const redactPii = new SyncRedactor();
  const openRedaction = new OpenRedaction();
  return [
    { name: 'redact-pii', redact: (text) => redactPii.redact(text) },
    { name: 'openredaction', redact: async (text) => (await openRedaction.detect(text)).redacted },
  ];
}

export const opponents = async (): Promise<Opponent[]> => [phones, people, ...(await large())];
