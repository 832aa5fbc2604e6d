/** Words this school does not want published, and a sentence to try them on. */
import { useMemo, useState } from 'react';
import { rulesBy } from '../../policy/for-rules';
import { Button } from '../../review/Button';
import { useDesk, useListSetting } from '../desk';
import { Labelled } from '../Labelled';
import { TryBox } from '../rules/TryBox';
import { TermCard } from '../terms/TermCard';
import { wordsProblem } from '../terms/terms';
import { settings } from '../words';

/** A new term: kept once its words can be looked for. */
function NewTerm({ onAdd }: { onAdd: (words: string) => void }) {
  const { voice } = useDesk();
  const [words, setWords] = useState('');
  const problem = words === '' ? undefined : wordsProblem(words);
  return (
    <div className="new-term">
      <Labelled label={settings(voice, 'terms.new')}>
        {(id) => (
          <input
            id={id}
            type="text"
            maxLength={300}
            value={words}
            placeholder={settings(voice, 'terms.example')}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Labelled>
      <Button
        look="primary"
        disabled={wordsProblem(words) !== undefined}
        onPress={() => {
          onAdd(words.trim());
          setWords('');
        }}
      >
        {settings(voice, 'terms.add')}
      </Button>
      {problem && <p className="alarm">{settings(voice, `terms.problem.${problem}`)}</p>}
    </div>
  );
}

export function Terms() {
  const { voice, read } = useDesk();
  const terms = useListSetting('terms');
  const [text, setText] = useState('');
  const policy = useMemo(() => rulesBy(read.layers, read.settings).personal, [read.layers, read.settings]);
  return (
    <>
      <NewTerm onAdd={(words) => terms.set([...terms.own, { words }])} />
      <ul className="cards">
        {terms.own.map((term, index) => (
          <TermCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a term is its place, its words change under the hand
            key={index}
            term={term}
            voice={voice}
            onChange={(changed) => terms.set(terms.own.map((each, at) => (at === index ? changed : each)))}
            onRemove={() =>
              terms.set(
                terms.own.filter((_, at) => at !== index),
                settings(voice, 'terms.removed', { words: term.words }),
              )
            }
          />
        ))}
      </ul>
      {terms.others.length > 0 && <p className="lock">{settings(voice, 'lock.added', { count: terms.others.length })}</p>}
      {terms.own.length + terms.others.length > 0 && (
        <TryBox rule="school-terms" policy={policy} tried={{ text, marks: [] }} voice={voice} onType={setText} />
      )}
    </>
  );
}
