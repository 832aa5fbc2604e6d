/** What is set and does not count, on this machine or from the administrator: named one by one, and where. */
import type { Problem } from '../policy/problems';
import type { Voice } from '../words';
import { useDesk } from './desk';
import { settings } from './words';

/** The kinds of values, as the schema calls them. */
const kinds = ['string', 'number', 'boolean', 'Array', 'Object'] as const;

/** "levels.phone-number.class : doit être …" */
export function problemWords({ path, reason, expected = '', most = 0 }: Problem, voice: Voice): string {
  const kind = kinds.find((each) => each === expected);
  const choices = new Intl.ListFormat(voice.language, { type: 'disjunction' }).format(expected.split(' | '));
  return settings(voice, `problem.${reason}`, {
    ...{ path: path || '—', most },
    expected: kind ? settings(voice, `problem.kind.${kind}`) : choices,
  });
}

function Notes({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const { voice } = useDesk();
  if (problems.length === 0) return null;
  return (
    <details className="alarm">
      <summary>{title}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.reason}`}>{problemWords(problem, voice)}</li>
        ))}
      </ul>
    </details>
  );
}

export function ProblemNotes() {
  const { voice, read } = useDesk();
  const { problems, managedProblems } = read;
  return (
    <>
      <Notes title={settings(voice, 'problems.managed', { count: managedProblems.length })} problems={managedProblems} />
      <Notes title={settings(voice, 'problems.own', { count: problems.length })} problems={problems} />
    </>
  );
}
