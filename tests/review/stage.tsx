/** A page with a compose box and a mounted review, and the samples the tests show in it. */
import { act, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import type { Finding } from '../../rules/api';
import { type MountedReview, mountReview } from '../../src/review/mount';
import type { Actions, MediaView, View } from '../../src/review/view';
import { Voice } from '../../src/words';

/** A finding on some words of a text; what it says is borrowed from the photo rule. */
export function onWords(text: string, quote: string, change: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in "${text}"`);
  const at = [start, start + quote.length] as const;
  return {
    rule: 'untagged-photo',
    level: 'warn',
    at,
    quote,
    say: 'photo',
    data: {},
    offers: [{ kind: 'edit', say: 'nobody', edits: [{ at, with: '' }] }],
    ...change,
  };
}

export const photo: MediaView = { id: 'a1', name: 'walibi.jpg', kind: 'photo' };

export const untagged: Finding = {
  rule: 'untagged-photo',
  level: 'block',
  media: 'a1',
  quote: 'walibi.jpg',
  say: 'photo',
  data: {},
  offers: (['nobody', 'consent', 'own-work', 'credited'] as const).map((say) => ({ kind: 'tag', say })),
};

export function viewOf(change: Partial<View> = {}): View {
  return {
    language: 'fr',
    voice: new Voice('fr'),
    stage: 'typing',
    findings: [],
    media: [],
    override: 'free',
    account: { host: 'mastodon.education', handle: '6eB_moulin' },
    use: 'class',
    asking: false,
    questions: [],
    help: { country: 'FR', contact: '' },
    audience: 'public',
    ...change,
  };
}

export interface Stage {
  readonly review: MountedReview;
  readonly actions: { readonly [K in keyof Actions]: ReturnType<typeof vi.fn<Actions[K]>> };
  readonly box: HTMLTextAreaElement;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly root: ShadowRoot;
  /** Queries by role and name, in what Relis shows. */
  readonly ui: ReturnType<typeof within>;
  show(change: Partial<View>): void;
  part(name: string): HTMLElement | null;
}

/** Mounts the review beside a textarea; everything goes away when the test ends. */
export function setStage(options: { acceptSyntheticEvents?: boolean } = {}): Stage {
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', 'Message');
  document.body.append(box);
  // Nothing is laid out here: a window with the box in the middle of it, and nothing else.
  document.elementsFromPoint = () => [];
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1024);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(768);
  vi.spyOn(box, 'getBoundingClientRect').mockReturnValue(new DOMRect(300, 200, 400, 120));
  const actions = {
    fix: vi.fn<Actions['fix']>(),
    dismiss: vi.fn<Actions['dismiss']>(),
    silence: vi.fn<Actions['silence']>(),
    speakAgain: vi.fn<Actions['speakAgain']>(),
    show: vi.fn<Actions['show']>(),
    tag: vi.fn<Actions['tag']>(),
    forget: vi.fn<Actions['forget']>(),
    back: vi.fn<Actions['back']>(),
    publish: vi.fn<Actions['publish']>(),
    agree: vi.fn<Actions['agree']>(),
    checkCode: vi.fn<Actions['checkCode']>(),
    copyText: vi.fn<Actions['copyText']>(),
    answer: vi.fn<Actions['answer']>(),
    putOff: vi.fn<Actions['putOff']>(),
  };
  const review = mountReview({
    anchor: () => box,
    container: document.body,
    actions,
    shadowMode: 'open',
    acceptSyntheticEvents: true,
    ...options,
  });
  const root = review.host.shadowRoot;
  const room = root?.querySelector<HTMLElement>('.relis');
  if (!root || !room) throw new Error('The review has no open shadow root');
  onTestFinished(() => {
    act(() => review.remove());
    box.remove();
  });
  return {
    review,
    actions,
    box,
    root,
    user: userEvent.setup(),
    ui: within(room),
    show: (change) => act(() => review.update(viewOf(change))),
    part: (name) => root.querySelector<HTMLElement>(`[data-part=${name}]`),
  };
}
