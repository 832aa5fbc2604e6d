/** A sentence with what a rule sees in it marked, as the words of a post are. */
import type { Finding, Span } from '../../rules/api';

interface MarkedProps {
  readonly text: string;
  /** In order, without overlaps. */
  readonly marks: readonly Span[];
  readonly level: Finding['level'];
}

export function Marked({ text, marks, level }: MarkedProps) {
  const ends = marks.map(([, end]) => end);
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index - 1] ?? 0, start)}
          <mark className={`quoted ${level}`}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
