/** The consent register: what was said of each photo on this machine, to be seen, taken along and erased. */
import type { ConsentTag } from '../../../rules/api';
import { csvOf } from '../../photos/register/csv';
import { saveCopy } from '../../photos/save';
import { Button } from '../../review/Button';
import { type ConsentEntry, type ConsentRegister, hasExpired } from '../../storage/consents';
import { consents } from '../../storage/items';
import { useStored } from '../../storage/useStored';
import en from '../../words/en/consents.json';
import fr from '../../words/fr/consents.json';
import { wordsFrom } from '../../words/from';
import { useDesk } from '../desk';

const words = wordsFrom({ fr, en });

const today = (): string => new Date().toLocaleDateString('sv-SE');

function Line({ entry, onErase }: { entry: ConsentEntry; onErase: () => void }) {
  const { voice } = useDesk();
  const day = (iso: string): string =>
    new Date(`${iso}T12:00`).toLocaleDateString(voice.language, { day: 'numeric', month: 'long', year: 'numeric' });
  const expired = hasExpired(entry, today());
  const name = entry.name ?? words(voice, 'unnamed');
  return (
    <li className="card card-line">
      <div>
        <h3>{name}</h3>
        <p>
          {[words(voice, `tag.${entry.tag}`), entry.whose, entry.on && words(voice, 'on', { day: day(entry.on) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {entry.until && (
          <p className={expired ? 'expired' : 'count'}>
            {words(voice, expired ? 'expired' : 'until', { day: day(entry.until) })}
          </p>
        )}
      </div>
      <div className="buttons">
        <Button look="quiet" onPress={onErase}>
          {words(voice, 'erase')}
          <span className="unseen"> {name}</span>
        </Button>
      </div>
    </li>
  );
}

/** The last said first. */
const inOrder = (register: ConsentRegister): (readonly [string, ConsentEntry])[] =>
  Object.entries(register).sort(([, a], [, b]) => b.on.localeCompare(a.on) || (a.name ?? '').localeCompare(b.name ?? ''));

export function Consents() {
  const { voice, tell } = useDesk();
  const [register, setRegister] = useStored(consents);
  if (!register) return null;
  const entries = inOrder(register);
  const columns = {
    ...{ whose: words(voice, 'column.whose'), file: words(voice, 'column.file'), tag: words(voice, 'column.tag') },
    ...{ on: words(voice, 'column.on'), until: words(voice, 'column.until'), hash: words(voice, 'column.hash') },
  };
  const exported = (): File => {
    const csv = csvOf(Object.fromEntries(entries), columns, (tag) => words(voice, `tag.${tag as ConsentTag}`));
    return new File([csv], words(voice, 'fileName', { day: today() }), { type: 'text/csv' });
  };

  function erase(kept: ConsentRegister, told: string): void {
    setRegister(kept);
    tell(told, () => register && setRegister(register));
  }

  return (
    <>
      <p className="count">{words(voice, 'count', { count: entries.length })}</p>
      {entries.length > 0 && (
        <div className="buttons">
          <Button onPress={() => saveCopy(exported())}>{words(voice, 'export')}</Button>
          <Button look="quiet" onPress={() => erase({}, words(voice, 'erasedAll'))}>
            {words(voice, 'eraseAll')}
          </Button>
        </div>
      )}
      <ul className="cards">
        {entries.map(([id, entry]) => (
          <Line
            key={id}
            entry={entry}
            onErase={() => {
              const kept = Object.fromEntries(entries.filter(([other]) => other !== id));
              erase(kept, words(voice, 'erased', { name: entry.name ?? words(voice, 'unnamed') }));
            }}
          />
        ))}
      </ul>
    </>
  );
}
