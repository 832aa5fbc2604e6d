/** One thing this school does not want published. */
import { useState } from 'react';
import { type Level, levels } from '../../../rules/api';
import type { Term } from '../../policy/schema';
import { Button } from '../../review/Button';
import type { Voice } from '../../words';
import { Choice } from '../Choice';
import { TextField } from '../fields';
import { settings } from '../words';
import { wordsProblem } from './terms';

interface TermCardProps {
  readonly term: Term;
  readonly voice: Voice;
  readonly onChange: (term: Term) => void;
  readonly onRemove: () => void;
}

export function TermCard({ term, voice, onChange, onRemove }: TermCardProps) {
  // Words that no term may have stay in the box until they are right; what is kept is what was right last.
  const [draft, setDraft] = useState<string>();
  const problem = wordsProblem(draft ?? term.words);

  function type(words: string): void {
    const wrong = wordsProblem(words) !== undefined;
    setDraft(wrong ? words : undefined);
    if (!wrong) onChange({ ...term, words });
  }

  return (
    <li className="card">
      <div className="term-fields">
        <TextField label={settings(voice, 'terms.words')} value={draft ?? term.words} most={300} onChange={type} />
        <Choice
          label={settings(voice, 'terms.level')}
          value={term.level ?? 'usual'}
          options={[
            ['usual', settings(voice, 'terms.usual')],
            ...[...levels].reverse().map((each): [Level, string] => [each, settings(voice, `level.${each}`)]),
          ]}
          onChoose={(level) => {
            const { level: _, ...rest } = term;
            onChange(level === 'usual' ? rest : { ...rest, level });
          }}
        />
      </div>
      {problem && (
        <p className="alarm" role="alert">
          {settings(voice, `terms.problem.${problem}`)}
        </p>
      )}
      <TextField
        label={settings(voice, 'terms.message')}
        placeholder={settings(voice, 'terms.messageExample')}
        value={term.message ?? ''}
        most={300}
        onChange={(message) => {
          const { message: _, ...rest } = term;
          onChange(message.trim() === '' ? rest : { ...rest, message });
        }}
      />
      <div className="buttons">
        <Button look="quiet" onPress={onRemove}>
          {settings(voice, 'remove')}
          <span className="unseen"> {term.words}</span>
        </Button>
      </div>
    </li>
  );
}
