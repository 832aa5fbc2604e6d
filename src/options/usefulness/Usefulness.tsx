/** "Utile ?": what came of each rule on this machine, and what was asked not to be said any more; each can be taken back. */
import './usefulness.css';
import { useState } from 'react';
import type { RuleId } from '../../../rules/api';
import { Button } from '../../review/Button';
import { type Counts, counters, outcomes, totalsOf } from '../../storage/counters';
import { dismissals } from '../../storage/dismissals';
import { silenced, speakAgain } from '../../storage/silenced';
import { useStored } from '../../storage/useStored';
import type { Voice } from '../../words';
import en from '../../words/en/usefulness.json';
import fr from '../../words/fr/usefulness.json';
import { wordsFrom } from '../../words/from';
import { useDesk } from '../desk';

const words = wordsFrom({ fr, en });

/** What something was before it was erased: it can be brought back for as long as the page is open. */
function useEraser<T>(value: T | undefined, set: (value: T) => void, empty: T) {
  const [before, setBefore] = useState<T>();
  return {
    erased: before !== undefined,
    erase() {
      setBefore(value);
      set(empty);
    },
    bringBack() {
      if (before !== undefined) set(before);
      setBefore(undefined);
    },
  };
}

interface EraserProps {
  readonly eraser: ReturnType<typeof useEraser>;
  readonly label: string;
  readonly said: string;
  readonly voice: Voice;
}

function Eraser({ eraser, label, said, voice }: EraserProps) {
  return (
    <div className="buttons" role="status">
      {eraser.erased && <span>{said}</span>}
      <Button onPress={eraser.erased ? eraser.bringBack : eraser.erase}>
        {eraser.erased ? words(voice, 'bringBack') : label}
      </Button>
    </div>
  );
}

function CountTable({ rows, voice }: { rows: readonly (readonly [RuleId, Counts])[]; voice: Voice }) {
  return (
    <table className="counters">
      <thead>
        <tr>
          <th scope="col">{words(voice, 'rule')}</th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col">
              {words(voice, `outcome.${outcome}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([rule, counts]) => (
          <tr key={rule}>
            <th scope="row">{voice.ruleName(rule)}</th>
            {outcomes.map((outcome) => (
              <td key={outcome}>{counts[outcome] ?? 0}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rules that somebody silenced on an account. */
function Silenced({ voice }: { voice: Voice }) {
  const [rules = {}] = useStored(silenced);
  const all = Object.entries(rules).flatMap(([account, ids]) => ids.map((rule) => ({ account, rule })));
  if (all.length === 0) return null;
  return (
    <>
      <h4>{words(voice, 'silenced.title')}</h4>
      <ul className="silenced">
        {all.map(({ account, rule }) => (
          <li key={`${account} ${rule}`}>
            {words(voice, 'silenced.on', { rule: voice.ruleName(rule), account })}{' '}
            <Button look="aside" onPress={() => void speakAgain(account, rule)}>
              {words(voice, 'silenced.again')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Usefulness() {
  const { voice, read } = useDesk();
  const [counted, setCounted] = useStored(counters);
  const [dismissed, setDismissed] = useStored(dismissals);
  const counts = useEraser(counted, setCounted, {});
  const values = useEraser(dismissed, setDismissed, { salt: '', values: {} });
  const rows = (Object.entries(totalsOf(counted ?? {})) as [RuleId, Counts][]).sort(
    ([, a], [, b]) => (b.shown ?? 0) - (a.shown ?? 0),
  );
  const forgotten = Object.keys(dismissed?.values ?? {}).length;
  return (
    <section className="setting" aria-labelledby="usefulness">
      <h3 id="usefulness">{words(voice, 'title')}</h3>
      <p className="help">{words(voice, 'help', { days: read.settings.counterDays })}</p>
      {rows.length > 0 ? (
        <CountTable rows={rows} voice={voice} />
      ) : (
        <p>{words(voice, read.settings.counters ? 'none' : 'off')}</p>
      )}
      {(rows.length > 0 || counts.erased) && (
        <Eraser eraser={counts} label={words(voice, 'erase')} said={words(voice, 'erased')} voice={voice} />
      )}
      <h4>{words(voice, 'dismissed.title')}</h4>
      <p>{words(voice, 'dismissed.count', { count: forgotten })}</p>
      {(forgotten > 0 || values.erased) && (
        <Eraser
          eraser={values}
          label={words(voice, 'dismissed.forget')}
          said={words(voice, 'dismissed.forgotten')}
          voice={voice}
        />
      )}
      <Silenced voice={voice} />
    </section>
  );
}
