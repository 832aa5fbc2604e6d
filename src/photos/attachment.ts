/** A file attached to a message: its identity, and what the writer said of it. */
import type { ConsentTag, Media } from '../../rules/api';
import { consents } from '../storage/items';

export interface Attachment {
  readonly file: File;
  readonly kind: Media['kind'];
  /** SHA-256 of the bytes, so that the tag stays with the file; until it is known, what tells files of a message apart. */
  readonly id: string;
  readonly consent?: ConsentTag;
}

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const kindOf = (file: File): Media['kind'] => (file.type.startsWith('video/') ? 'video' : 'photo');

/** What is known of a file the instant it is attached. */
export const arrived = (file: File): Attachment => ({
  file,
  kind: kindOf(file),
  id: `${file.name}:${file.size}:${file.lastModified}`,
});

/**
 * The file with its hash, and the tag it was given before if it was.
 * A page that is not served over https has no `crypto.subtle`: the provisional id stays.
 */
export async function identified(attachment: Attachment): Promise<Attachment> {
  const id = crypto.subtle ? hex(await crypto.subtle.digest('SHA-256', await attachment.file.arrayBuffer())) : attachment.id;
  const consent = (await consents.getValue())[id];
  return { ...attachment, id, ...(consent && { consent }) };
}

/** Keeps what the writer said of a file, by its hash. */
export async function remember(id: string, consent: ConsentTag): Promise<void> {
  await consents.setValue({ ...(await consents.getValue()), [id]: consent });
}
