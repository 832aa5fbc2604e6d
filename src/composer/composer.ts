/**
 * A composer: the boxes whose text is published together, and the control that publishes them.
 * Found from an element somebody touches; nothing here searches a whole page.
 */
import type { Audience, PostKind } from '../../rules/api';
import type { ComposerSpec, Network } from '../networks/network';
import { isKnownPage, knownNetworks } from './known-networks';
import { isPublishControl, pressable, saysHarmless, saysPublish } from './labels';
import {
  allAcross,
  closestAcross,
  documentsIn,
  fieldOf,
  holdsAcross,
  isShown,
  isTextField,
  parentAcross,
  writableInputs,
} from './tree';

export interface Composer {
  /** `undefined`: a site without a file, read by the generic adapter. */
  readonly network?: Network;
  readonly spec?: ComposerSpec;
  readonly kind: PostKind;
  readonly root: Element;
  /** Boxes with text to publish, in the order of the page, as they are now: pages replace them. */
  fields(): readonly HTMLElement[];
  /** Is this the control that publishes this composer? */
  publishes(control: Element): boolean;
  /** The publish control as it is now; null where it is not recognised. */
  publishControl(): HTMLElement | null;
}

/** Elements inside the root, and inside the frames of the page that are in it. */
const within = (root: Element, selector: string): HTMLElement[] =>
  [root, ...documentsIn(root)].flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selector)]);

/** What a selector of a composer's file stands for, inside the root. */
const partsOf = (root: Element, { inShadows }: ComposerSpec, selector: string): readonly HTMLElement[] =>
  inShadows ? allAcross(root, selector) : within(root, selector);

/** Boxes of a composer, each once: an editor may be named by its host and by what is in it. */
function fieldsOf(root: Element, spec: ComposerSpec): HTMLElement[] {
  const fields = partsOf(root, spec, spec.fields).map(fieldOf);
  return [...new Set(fields)].filter((field): field is HTMLElement => field !== null && isShown(field));
}

function fromSpec(network: Network, spec: ComposerSpec, root: Element): Composer {
  const { publish } = spec;
  const controls = (): readonly HTMLElement[] =>
    partsOf(root, spec, publish?.labels ? pressable : (publish?.selector ?? pressable));
  return {
    network,
    spec,
    get kind() {
      return spec.unless?.find(({ when }) => root.querySelector(when))?.is ?? spec.kind;
    },
    root,
    fields: () => fieldsOf(root, spec),
    publishes: (control) => publish !== undefined && holdsAcross(root, control) && isPublishControl(control, publish),
    publishControl: () => (publish && controls().findLast((control) => isPublishControl(control, publish))) ?? null,
  };
}

/** Longest climb from a box to the element that holds its publish button; compose boxes are small. */
const maxClimb = 12;

/** Buttons that submit the form they are in. */
const submits = (control: Element): boolean =>
  'form' in control && /^(?:submit|image)$/.test((control as HTMLButtonElement).type);

/** In a form every submit button publishes unless its label says otherwise; outside, only a publish label does. */
function publishesGenerically(control: Element, root: Element): boolean {
  if (!control.matches(pressable) || saysHarmless(control)) return false;
  return saysPublish(control) || (root.matches('form') && submits(control));
}

const publishControlIn = (root: Element): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(pressable)].find((control) => publishesGenerically(control, root));

/** The form, or the nearest ancestor that also holds a control labelled "Publier", "Post"…; the box itself otherwise. */
function genericRoot(field: HTMLElement): Element {
  const form = closestAcross(field, 'form');
  if (form) return form;
  let at: Element | null = field;
  for (let climb = 0; at && at !== document.body && climb < maxClimb; climb++) {
    if (publishControlIn(at)) return at;
    at = parentAcross(at);
  }
  return field;
}

function generic(root: Element, box: HTMLElement): Composer {
  const boxes = (): HTMLElement[] =>
    within(root, `${writableInputs}, [contenteditable]`).filter((element) => fieldOf(element) === element && isShown(element));
  return {
    kind: 'post',
    root,
    // The box itself is not found inside the root where it is the root, or stands in a shadow root.
    fields: () => [...new Set([...boxes(), ...(holdsAcross(root, box) ? [box] : [])])],
    publishes: (control) => holdsAcross(root, control) && publishesGenerically(control, root),
    publishControl: () => publishControlIn(root) ?? null,
  };
}

/** Search boxes, log-in forms and the like are no place to publish from. */
const notForWriting = '[role=search], [role=combobox], form[action*=search]';

/** One object a root, so that a composer seen twice is the same composer. */
const known = new WeakMap<Element, Composer>();

function remembered(root: Element, make: () => Composer): Composer {
  const composer = known.get(root) ?? make();
  known.set(root, composer);
  return composer;
}

/** The composer of a network Relis has a file for, around an element; null where there is none. */
function namedComposerAt(element: Element): Composer | null {
  const field = fieldOf(element);
  for (const network of knownNetworks())
    for (const spec of network.composers) {
      const root = closestAcross(element, spec.root);
      const fields = root ? fieldsOf(root, spec) : [];
      // A search box beside the message is no part of it, though a wide root holds both.
      if (root && fields.length > 0 && (!field || fields.includes(field)))
        return remembered(root, () => fromSpec(network, spec, root));
    }
  return null;
}

/**
 * The composer an element belongs to.
 * @param path elements from the innermost outwards, as `elementsOf(event)` gives them
 * @returns null where nobody writes to publish
 */
export function composerAt(path: readonly Element[]): Composer | null {
  const [innermost] = path;
  if (!innermost) return null;
  const named = namedComposerAt(innermost);
  if (named) return named;
  const field = fieldOf(innermost);
  // A one-line input alone is a search, a name, a title: it starts no composer, it may belong to one.
  if (!field || (isTextField(field) && field.tagName === 'INPUT') || closestAcross(field, notForWriting)) return null;
  const root = genericRoot(field);
  return remembered(root, () => generic(root, field));
}

/**
 * Can its publication be held? A box of a site without a file, or of a network whose page has changed, may be read and its
 * button not be known.
 * @param control its publish control, where that was just looked for
 */
export function isRecognised(composer: Composer, control = composer.publishControl()): boolean {
  const { spec, root } = composer;
  if (spec?.publish?.behind && root.querySelector(spec.publish.behind)) return true;
  if (spec) return spec.publish === undefined || control !== null;
  return control !== null && !isKnownPage();
}

/**
 * Where its text may change: the root, and the shadow roots and frames its boxes are in, which are trees of their own.
 * @param fields its boxes, where they were just looked for
 */
export function treesOf({ root, fields: boxes }: Composer, fields: readonly HTMLElement[] = boxes()): Node[] {
  const trees = fields.map((field) => field.getRootNode());
  return [root, ...new Set(trees.filter((tree) => tree !== root.getRootNode()))];
}

/** Who will read it, as far as the network's file says. */
export function audienceOf({ spec, root }: Composer): Audience {
  return spec?.audience?.find(({ when }) => root.matches(when) || root.querySelector(when))?.is ?? 'unknown';
}
