/** The school's questions that fit this message (G29): read in passing, nothing to tick. */
import { useId } from 'react';
import { useDesk } from './context';
import { Explained } from './Explained';
import type { Question } from './questions';
import { reviewWords } from './words';

export function Checklist({ questions }: { questions: readonly Question[] }) {
  const { voice } = useDesk().view;
  const titleId = useId();
  return (
    <section className="checklist" data-part="checklist" aria-labelledby={titleId}>
      <h3 id={titleId}>{reviewWords(voice, 'checklist.title')}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <Explained text={reviewWords(voice, `checklist.${question}`)} voice={voice} />
          </li>
        ))}
      </ul>
    </section>
  );
}
