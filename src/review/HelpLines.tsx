/** Where help is, in the writer's country, when words hurt (G33). It scolds nobody. */
import { useId } from 'react';
import { useDesk } from './context';
import { helpLines } from './help-lines';
import { reviewWords } from './words';

export function HelpLines() {
  const { voice, help } = useDesk().view;
  const titleId = useId();
  return (
    <section className="help-lines" data-part="help-lines" aria-labelledby={titleId}>
      <h4 id={titleId}>{reviewWords(voice, 'help.title')}</h4>
      <ul>
        {helpLines[help.country].map(({ name, number }) => (
          <li key={number}>
            <strong>{number}</strong> {reviewWords(voice, `help.line.${name}`)}
          </li>
        ))}
        {help.contact && <li>{reviewWords(voice, 'help.school', { contact: help.contact })}</li>}
      </ul>
      <p>{reviewWords(voice, 'help.adult')}</p>
    </section>
  );
}
