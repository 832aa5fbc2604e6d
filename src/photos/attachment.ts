/** A file attached to a message: its identity, what the writer said of it, what was seen in it. */
import type { ConsentTag, Media } from '../../rules/api';
import { type ConsentDetails, consentFor, keepConsent } from '../storage/consents';
import { type Checked, unchecked } from './checks';

export interface Attachment {
  /** The file as it came. */
  readonly came: File;
  /** The file as the page has it, or will. */
  readonly file: File;
  readonly kind: Media['kind'];
  /** SHA-256 of the bytes, so that the tag stays with the file; until it is known, what tells files of a message apart. */
  readonly id: string;
  readonly consent?: ConsentTag;
  readonly checked: Checked;
  /** Its metadata was taken out: what the first file said is no longer so. */
  readonly silent?: true;
}

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const kindOf = (file: File): Media['kind'] => (file.type.startsWith('video/') ? 'video' : 'photo');

const today = (): string => new Date().toLocaleDateString('sv-SE');

/** What is known of a file the instant it is attached. */
export const arrived = (file: File): Attachment => ({
  came: file,
  file,
  kind: kindOf(file),
  id: `${file.name}:${file.size}:${file.lastModified}`,
  checked: { ...unchecked, states: { metadata: 'running' } },
});

/**
 * The hash of a file, and the tag it was given before if it was; a consent that has expired is asked again.
 * A page that is not served over https has no `crypto.subtle`: the provisional id stays.
 */
export async function identified(file: File): Promise<Pick<Attachment, 'consent'> & { readonly id: string }> {
  const id = crypto.subtle ? hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())) : arrived(file).id;
  const consent = await consentFor(id, today());
  return { id, ...(consent && { consent }) };
}

/** Keeps what the writer said of a file, by its hash. */
export async function remember(id: string, tag: ConsentTag, details: ConsentDetails): Promise<void> {
  await keepConsent(id, { tag, on: today(), ...details });
}
