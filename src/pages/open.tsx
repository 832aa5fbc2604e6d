/** Opens one of Relis's own pages, in the chosen language. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Voice } from '../words';
import { chosenLanguage } from '../words/chosen';

/**
 * @param id of the element the page is drawn in
 * @throws Error when the page has no such element
 */
export async function openPage(id: string, draw: (voice: Voice) => ReactNode): Promise<void> {
  const room = document.getElementById(id);
  if (!room) throw new Error(`The page has no #${id}`);
  const language = await chosenLanguage();
  document.documentElement.lang = language;
  createRoot(room).render(<StrictMode>{draw(new Voice(language))}</StrictMode>);
}
