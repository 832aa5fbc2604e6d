/** A photo or a video attached to a post, and what was seen in the file. Whoever looks at files is outside of the rules. */
import type { Span } from './post';

/**
 * What the writer said of a photo (guideline G11).
 * `nobody`: nobody can be recognised. `consent`: written consent is held. `own-work`: own work, no person.
 * `credited`: somebody else's picture, with its source.
 */
export type ConsentTag = 'nobody' | 'consent' | 'own-work' | 'credited';

export const consentTags: readonly ConsentTag[] = ['nobody', 'consent', 'own-work', 'credited'];

/** A part of a picture as it is shown, its orientation applied: parts of its width and height, 0 to 1, from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the file says beside its pixels. */
export interface MetadataSeen {
  /** Degrees, north and east positive. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
  /** Names of places: town, country, sublocation. */
  readonly places: readonly string[];
  /** Names of people: those of regions, of "person in image". */
  readonly people: readonly string[];
  /** Serial numbers and unique ids of the camera, the lens, the owner's name. */
  readonly serials: readonly string[];
  /** When it was taken, as the file writes it. */
  readonly taken?: string;
  /** A small second picture, which may show what was cut off or covered in the first. */
  readonly thumbnail: boolean;
}

export interface Face {
  readonly box: Box;
  /** Height of the face in pixels of the original picture. */
  readonly pixels: number;
  /** How sure the detector is, 0 to 1. */
  readonly sure: number;
}

/** Words read in the picture. */
export interface TextSeen {
  /** All that was read, its lines apart; words that are too uncertain are not in it. */
  readonly text: string;
  /** Each word of `text`, with its place in the picture. */
  readonly words: readonly { readonly at: Span; readonly box: Box }[];
}

export interface QualitySeen {
  /** Size as it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Variance of the Laplacian at 512 px, made up for darkness: under 50 it looks blurry, under 15 it surely is. */
  readonly sharpness: number;
  /** Mean luma, 0 to 255: under 35 it looks dark, under 22 it surely is. */
  readonly luma: number;
}

/** What the checks of a file have given so far; a check that has not ended, or could not be done, is absent. */
export interface Seen {
  readonly metadata?: MetadataSeen;
  readonly quality?: QualitySeen;
  readonly faces?: readonly Face[];
  readonly text?: TextSeen;
}

/** A photo or a video attached to the post. */
export interface Media {
  /** Stays the same for the same bytes: the hash of the file. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'photo' | 'video';
  /** Absent until the writer has tagged the file. */
  readonly consent?: ConsentTag;
  readonly seen?: Seen;
  /** Whether it has an alternative text; absent where the network has none, or does not show it. */
  readonly described?: boolean;
  /** The network shows pictures wider than high at their best. */
  readonly landscape?: true;
}
