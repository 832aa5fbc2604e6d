/**
 * A feed of 50,000 elements that changes ten times a second, in the very element that holds the box and its button: whoever
 * watches that element hears of every change.
 */
import { composerPlace, h } from '../client/dom';
import { plainComposer, publishAsUsual } from '../client/plain';

const [rows, cells, everyMs, changes] = [2_000, 24, 100, 200];

const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
composerPlace().append(root);
publishAsUsual(plainComposer({ root }));
const feed = h('div', { class: 'crowd', 'aria-hidden': 'true' });
const row = (at: number): HTMLElement =>
  h('p', {}, ...Array.from({ length: cells }, (_, cell) => h('span', {}, `${at}.${cell} `)));
feed.append(...Array.from({ length: rows }, (_, at) => row(at)));
root.append(feed);

let turn = 0;
setInterval(() => {
  for (let change = 0; change < changes; change++) {
    turn += 1;
    const at = feed.children[(turn * 7) % rows];
    if (change % 2 === 0) at?.replaceWith(row(turn));
    else at?.firstElementChild?.replaceChildren(String(turn));
  }
}, everyMs);
