/**
 * What Relis knows of a network: data only, because it may be wrong tomorrow. The code that reads it is in `composer/`.
 * What a file does not know it leaves out; nothing is guessed.
 */
import type { Audience, PostKind } from '../../rules/api';

/** A key that publishes, pressed in the text box. */
export interface Shortcut {
  readonly key: 'Enter';
  /** `mod`: Ctrl or Cmd is down. `none`: the plain key sends, as in chats (never with Shift). */
  readonly with: 'mod' | 'none';
}

/** How the publish control of a composer is told from its other buttons. */
export interface PublishControl {
  /** CSS, inside the root. Preferred: it needs no language. */
  readonly selector?: string;
  /** Whole labels, where the network offers no better; compared without case and accents. */
  readonly labels?: readonly string[];
  /** CSS of what brings the publish control up, where it is not on the page before; publishes nothing itself. */
  readonly behind?: string;
}

/** The side of the text box where the chip stands: the one without controls of the network. */
export type Dock = 'above' | 'below';

/** One kind of compose box of a network. Selectors are relative to the root. */
export interface ComposerSpec {
  readonly kind: PostKind;
  /** The kind of text while something is shown in the root: "in reply to…". */
  readonly unless?: readonly { readonly when: string; readonly is: PostKind }[];
  readonly root: string;
  /** Boxes and button stand in open shadow roots inside the root: they are looked for there too. */
  readonly inShadows?: true;
  /** Every box whose text is published together: the text itself, a content warning, the items of a thread. */
  readonly fields: string;
  /** Absent where only a key sends. */
  readonly publish?: PublishControl;
  readonly shortcuts: readonly Shortcut[];
  /** Absent: unknown; wherever there is room. */
  readonly dock?: Dock;
  /** One element per attached file, where the page shows them. */
  readonly previews?: string;
  /** In a preview, or the preview itself, while its file has no description; the control that takes one, where there is. */
  readonly undescribed?: string;
  /** Pictures wider than high are shown best. */
  readonly landscape?: true;
  /** The first selector present in the root says who will read; none present: unknown. */
  readonly audience?: readonly { readonly when: string; readonly is: Audience }[];
}

/** Where the page says which account is writing. */
export type HandleSource =
  /** A `<script type="application/json">` and the path in it. A step in braces, `{meta.me}`, is itself read from the document. */
  | { readonly script: string; readonly path: readonly string[] }
  /** An element whose text, or attribute, holds it; the last step of an address, where it is one. */
  | { readonly element: string; readonly attribute?: string }
  /** One entry of the page's `localStorage`, read by its name and no other: there are access tokens beside it. */
  | { readonly storage: string };

export interface Network {
  readonly id: string;
  /** The name people know. */
  readonly name: string;
  /** Match patterns of the hosts named in the manifest. */
  readonly hosts: readonly string[];
  /**
   * Software that anybody may run: its composers are looked for on every site the user turns on. The selector is found on
   * its pages only, so that the popup can offer Relis there.
   */
  readonly anywhere?: { readonly landmark: string };
  readonly composers: readonly ComposerSpec[];
  readonly handle?: HandleSource;
  /**
   * Takes files by ways a content script does not see, an input that is never put in the page or the file system picker:
   * the page's own calls are made visible by `entrypoints/file-pickers.ts`.
   */
  readonly hidesFileInputs?: true;
}
