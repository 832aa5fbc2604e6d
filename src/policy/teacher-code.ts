/**
 * The teacher's code: never kept itself, only what PBKDF2 makes of it (SHA-256, salted, as many rounds as OWASP asks for
 * PBKDF2-HMAC-SHA256), in one line that an administrator can paste into a policy:
 *
 *   pbkdf2-sha256$600000$<salt, base64>$<hash, base64>
 *
 * Used by the background (`src/background/teacher-code.ts`), the settings page and the deployment kit.
 */
import * as v from 'valibot';

const rounds = 600_000;
/** A policy may ask for more; so many more that a press would take minutes is a mistake. */
const mostRounds = 10_000_000;
const saltBytes = 16;
const hashBytes = 32;

/** Fewer characters could be tried out by hand. */
export const shortestCode = 4;

const form = /^pbkdf2-sha256\$(\d{6,8})\$([A-Za-z\d+/]{22}==)\$([A-Za-z\d+/]{43}=)$/;

export const codeHash = v.pipe(
  v.string(),
  v.regex(form),
  v.check((line) => {
    const asked = Number(form.exec(line)?.[1]);
    return asked >= rounds && asked <= mostRounds;
  }),
  v.description(
    'The code of the teacher, hashed: "pbkdf2-sha256$600000$…$…", as the settings page makes it. It is asked for by the approval and to open the settings on a machine of pupils.',
  ),
);

/** Is it such a line? */
export const isCodeHash = (value: unknown): value is string => v.is(codeHash, value);

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));

/** Blanks around it, and the way a keyboard writes an accent, make no other code. */
const tidy = (code: string): string => code.normalize('NFC').trim();

async function derive(code: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(tidy(code)), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, hashBytes * 8);
  return new Uint8Array(bits);
}

/** @returns the line to keep. @throws RangeError where the code is too short */
export async function hashOf(code: string): Promise<string> {
  if (tidy(code).length < shortestCode) throw new RangeError('The code is too short');
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  return ['pbkdf2-sha256', rounds, toBase64(salt), toBase64(await derive(code, salt, rounds))].join('$');
}

/** Is this the code behind the line? False where the line is none. */
export async function isCode(code: string, line: string): Promise<boolean> {
  const [, asked, salt, hash] = (isCodeHash(line) && form.exec(line)) || [];
  if (!asked || !salt || !hash) return false;
  const [made, kept] = [await derive(code, fromBase64(salt), Number(asked)), fromBase64(hash)];
  // As long for a code that begins right as for any other.
  return made.reduce((difference, byte, index) => difference | (byte ^ (kept[index] ?? 0)), 0) === 0;
}
