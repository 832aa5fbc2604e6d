/**
 * What Relis knows of a network: data only, because it may be wrong tomorrow. The code that reads it is in `composer/`.
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
}

/** One kind of compose box of a network. Selectors are relative to the root. */
export interface ComposerSpec {
  readonly kind: PostKind;
  readonly root: string;
  /** Every box whose text is published together: the text itself, a content warning, the items of a thread. */
  readonly fields: string;
  readonly publish: PublishControl;
  readonly shortcuts: readonly Shortcut[];
  /** One element per attached file, where the page shows them. */
  readonly previews?: string;
  /** The first selector present in the root says who will read; none present: unknown. */
  readonly audience?: readonly { readonly when: string; readonly is: Audience }[];
}

export interface Network {
  readonly id: string;
  /** The name people know. */
  readonly name: string;
  /** Match patterns of the hosts named in the manifest; other instances are turned on by the user. */
  readonly hosts: readonly string[];
  readonly composers: readonly ComposerSpec[];
  /**
   * Where the account's handle stands: a `<script type="application/json">` and the path in it.
   * A step in braces, `{meta.me}`, is itself read from the document.
   */
  readonly handle?: { readonly script: string; readonly path: readonly string[] };
}
