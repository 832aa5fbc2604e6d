/** A class list being pasted, or chosen as a file: what is read in it is said before anything is kept. */
import { useId, useState } from 'react';
import { Button } from '../../review/Button';
import type { Voice } from '../../words';
import { FileButton } from '../FileButton';
import { settings } from '../words';
import { ColumnChoices } from './ColumnChoices';
import type { Columns } from './columns';
import { type ReadClass, type ReadRoster, readPeople, readRoster } from './people';

interface PasteListProps {
  /** Names of the classes there are. */
  readonly names: readonly string[];
  readonly voice: Voice;
  readonly onAdd: (classes: readonly ReadClass[], name: string) => void;
  readonly onClose: () => void;
}

/** How long a file may be: two thousand pupils with all their columns fit in a tenth of it. */
const longestFile = 5_000_000;

/** What was read, in a few words. */
function Reading({ read, voice }: { read: ReadRoster; voice: Voice }) {
  const lines = new Intl.ListFormat(voice.language).format(read.unread.slice(0, 5).map(({ line }) => String(line)));
  return (
    <div role="status">
      <p className="read-count">{settings(voice, 'paste.read', { count: read.count })}</p>
      {read.repeated > 0 && <p className="help">{settings(voice, 'paste.repeated', { count: read.repeated })}</p>}
      {read.unread.length > 0 && <p className="help">{settings(voice, 'paste.unread', { count: read.unread.length, lines })}</p>}
    </div>
  );
}

/** What was pasted, as it is read; the columns as somebody corrected them. */
function useReading() {
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadRoster>(() => readRoster(''));
  return {
    text,
    read,
    type(next: string): void {
      setText(next);
      setRead(readRoster(next));
    },
    choose: (columns: Columns): void => setRead(readPeople(read.rows, columns)),
  };
}

export function PasteList({ names, voice, onAdd, onClose }: PasteListProps) {
  const id = useId();
  const { text, read, type, choose } = useReading();
  const [name, setName] = useState('');
  const [tooLong, setTooLong] = useState(false);
  const named = read.classes.some((each) => each.name !== undefined);

  async function open(file: File): Promise<void> {
    setTooLong(file.size > longestFile);
    if (file.size <= longestFile) type(await file.text());
  }

  return (
    <div className="paste">
      <label htmlFor={`${id}-text`}>{settings(voice, 'paste.title')}</label>
      <p id={`${id}-help`} className="help">
        {settings(voice, 'paste.help')}
      </p>
      <textarea
        id={`${id}-text`}
        aria-describedby={`${id}-help`}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        placeholder={settings(voice, 'paste.example')}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <FileButton label={settings(voice, 'paste.file')} accept=".csv,.tsv,.txt,text/csv" onChoose={(file) => void open(file)} />
      {tooLong && (
        <p className="alarm" role="alert">
          {settings(voice, 'paste.tooLong')}
        </p>
      )}
      {text.trim() !== '' && <Reading read={read} voice={voice} />}
      {read.columns.kinds.length > 1 && <ColumnChoices rows={read.rows} columns={read.columns} voice={voice} onChange={choose} />}
      {!named && (
        <>
          <label htmlFor={`${id}-name`}>{settings(voice, 'paste.name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            maxLength={80}
            list={`${id}-names`}
            placeholder="6e B"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <datalist id={`${id}-names`}>
            {names.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
      <div className="buttons">
        <Button look="primary" disabled={read.count === 0} onPress={() => onAdd(read.classes, name.trim())}>
          {named
            ? settings(voice, 'paste.addClasses', { count: read.count, classes: read.classes.length })
            : settings(voice, 'paste.add', { count: read.count })}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {settings(voice, 'cancel')}
        </Button>
      </div>
    </div>
  );
}
