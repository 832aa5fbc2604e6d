/** The page did not take our click: one line asks for the site's own button. */
import { useRef } from 'react';
import { useDesk } from './context';
import { useFloating } from './floating';
import { RelisIcon } from './icons';

export function PressAgain() {
  const { voice } = useDesk().view;
  const element = useRef<HTMLDivElement>(null);
  useFloating(element, 'note');
  return (
    <div ref={element} popover="manual" className="note" data-part="press-again">
      <RelisIcon />
      <p role="status">{voice.say('review.pressAgain')}</p>
    </div>
  );
}
