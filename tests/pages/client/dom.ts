import { inForm } from './variants';

/** Builds an element without `innerHTML`: the strict page forbids it. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A form with a title around the compose box, which it submits. */
function formIn(place: HTMLElement): HTMLElement {
  const inside = h('div');
  const title = h('label', { class: 'title' }, 'Titre ', h('input', { name: 'title' }));
  place.append(h('form', { id: 'around', 'aria-label': 'Nouveau sujet' }, title, inside));
  return inside;
}

/** The place the page keeps for its compose box: in a form, where the address asks for it. */
export function composerPlace(): HTMLElement {
  const place = document.querySelector<HTMLElement>('#composer');
  if (!place) throw new Error('The page has no #composer.');
  return inForm ? formIn(place) : place;
}
