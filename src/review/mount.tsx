/**
 * Puts the review into a page: one host element, one shadow root, one React root. The page cannot style it, its
 * shortcuts do not hear the keys pressed in it, and nothing of the site lies over it.
 */
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import approvalCss from './approval.css?inline';
import { SyntheticEvents } from './Button';
import { DeskContext } from './context';
import controlsCss from './controls.css?inline';
import { type Docker, DockerContext } from './floating';
import { hear } from './hear';
import type { MarginHandle } from './Margin';
import coverCss from './photo/cover.css?inline';
import { type Anchor, dock, type Surroundings } from './position';
import { Review } from './Review';
import reviewCss from './review.css?inline';
import tokensCss from './tokens.css?inline';
import type { Actions, View } from './view';

export interface ReviewOptions {
  /** The compose box, or the rectangle it fills now; asked again whenever something moves. */
  readonly anchor: Anchor;
  /** The composer of the box: its controls are never covered by a panel nobody opened. */
  readonly composer?: () => Surroundings | undefined;
  /** Where the host element goes: the body, or the open modal dialogue of the page that holds the compose box. */
  readonly container: Element;
  readonly actions: Actions;
  /** `closed`, so that the page cannot look in; `open` for the builds that tests drive. */
  readonly shadowMode: 'open' | 'closed';
  /** Obeys events made by a script: tests only. */
  readonly acceptSyntheticEvents?: boolean;
  /** Drawing failed and the review is gone from the page; nothing is thrown into the page. */
  readonly onBroken?: (error: unknown) => void;
}

export interface MountedReview {
  /** The element in the page; events of the review have it as their target there. */
  readonly host: HTMLElement;
  /** Draws the view; what it shows is in the page, and the focus has moved, when the call returns. */
  update(view: View): void;
  /** Takes an event of a person on the review that the page will not get. */
  hear(event: Event): void;
  /** Opens the panel and moves the focus into it. */
  focusPanel(): void;
  remove(): void;
}

/** What a page's own shortcuts and focus traps listen to. */
const privateEvents = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'focusin', 'focusout', 'submit'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'wheel', 'copy', 'cut', 'paste', 'dragstart', 'drop'],
] as const;

function createHost(): HTMLElement {
  const host = document.createElement('relis-ui');
  for (const [property, value] of [
    ['all', 'initial'],
    ['display', 'block'],
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['width', '0'],
    ['height', '0'],
  ] as const)
    host.style.setProperty(property, value, 'important');
  for (const type of privateEvents) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return host;
}

/**
 * @returns a handle that draws nothing until its first `update`
 */
export function mountReview(options: ReviewOptions): MountedReview {
  const { container, actions, shadowMode } = options;
  const host = createHost();
  const shadow = host.attachShadow({ mode: shadowMode });
  const style = document.createElement('style');
  style.textContent = [tokensCss, controlsCss, reviewCss, approvalCss, coverCss].join('\n');
  const room = document.createElement('div');
  room.className = 'relis';
  shadow.append(style, room);
  container.append(host);

  const place: Docker = (floating, as) =>
    dock(floating, { anchor: options.anchor, composer: () => options.composer?.(), host, as });
  const margin = createRef<MarginHandle>();
  const root = createRoot(room, {
    onUncaughtError(error) {
      host.remove();
      options.onBroken?.(error);
    },
  });

  return {
    host,
    update(view) {
      if (!host.isConnected && container.isConnected) container.append(host);
      // A page with a window of its own open may shut off all the rest of the page, us with it: OOUI does.
      if (view.stage !== 'typing') for (const shut of ['aria-hidden', 'inert']) host.removeAttribute(shut);
      room.lang = view.language;
      flushSync(() =>
        root.render(
          <SyntheticEvents value={options.acceptSyntheticEvents === true}>
            <DockerContext value={place}>
              <DeskContext value={{ view, actions }}>
                <Review ref={margin} stage={view.stage} />
              </DeskContext>
            </DockerContext>
          </SyntheticEvents>,
        ),
      );
    },
    hear: (event) => hear(shadow, event),
    focusPanel() {
      flushSync(() => margin.current?.focusPanel());
    },
    remove() {
      root.unmount();
      host.remove();
    },
  };
}
