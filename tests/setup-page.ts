/** After each unit test with a page: nothing drawn is left in it, nor kept by it. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A teacher's code takes 600,000 rounds to check: a whole second is short for that on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// The one that Testing Library looks at, whatever a test puts in its place.
const { body } = document;

afterEach(() => {
  cleanup();
  if (document.body !== body) document.body.replaceWith(body);
  for (const element of [document.documentElement, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const element of [document.head, body]) element.replaceChildren();
  localStorage.clear();
  location.hash = '';
});
