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

/** The place the page keeps for its compose box. */
export function composerPlace(): HTMLElement {
  const place = document.querySelector<HTMLElement>('#composer');
  if (!place) throw new Error('The page has no #composer.');
  return place;
}
