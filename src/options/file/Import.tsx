/** A file taken in: what it would change is listed first; a file with anything wrong in it is refused whole. */
import { useState } from 'react';
import { type ImportAs, planImport } from '../../policy/changes';
import { longestFile, type PolicyFile, type Refusal, readFile } from '../../policy/file';
import { Button } from '../../review/Button';
import { NotKept, setImported, takeFile } from '../../storage/settings';
import { setOwnCode, teacherCodes } from '../../storage/teacher-code';
import { useStored } from '../../storage/useStored';
import type { Voice } from '../../words';
import { useDesk } from '../desk';
import { FileButton } from '../FileButton';
import { Segments } from '../fields';
import { problemWords } from '../ProblemNotes';
import { SettingPart } from '../Setting';
import { settings } from '../words';
import { ChangeList } from './ChangeList';

/** Why a file was refused, with the lines that are wrong. */
function RefusalNote({ refusal, voice }: { refusal: Refusal; voice: Voice }) {
  return (
    <div className="alarm" role="alert">
      <p>
        {refusal.refused === 'newer'
          ? settings(voice, 'import.newer', { version: refusal.version })
          : refusal.refused === 'not-json'
            ? settings(voice, 'import.not-json', { line: refusal.line ?? 0 })
            : settings(voice, `import.${refusal.refused}`)}
      </p>
      {refusal.refused === 'wrong' && (
        <ul>
          {refusal.problems.map((problem) => (
            <li key={`${problem.line} ${problem.path}`}>
              {settings(voice, 'import.line', { line: problem.line ?? 0 })} {problemWords(problem, voice)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The local day, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

interface PlanProps {
  readonly name: string;
  readonly file: PolicyFile;
  readonly onDone: () => void;
}

/** What the file would change, and how it is taken. */
function Plan({ name, file, onDone }: PlanProps) {
  const { voice, read, change, tell } = useDesk();
  const [as, setAs] = useState<ImportAs>('own');
  const [codes] = useStored(teacherCodes);
  const [failed, setFailed] = useState<NotKept['reason']>();
  const changes = planImport(read.layers, file.values, as);
  const { code } = file;

  async function take(): Promise<void> {
    const done = settings(voice, 'import.done', { name });
    const codeBefore = codes?.own;
    const codeBack = (): void => {
      if (code) void setOwnCode(codeBefore);
    };
    if (as === 'own') change((own) => ({ ...own, ...file.values }), done, codeBack);
    else {
      const before = read.imported;
      try {
        await takeFile(file.values, as, { from: name, on: today() });
      } catch (error) {
        setFailed(error instanceof NotKept ? error.reason : 'other');
        return;
      }
      tell(done, () => {
        void setImported(before);
        codeBack();
      });
    }
    if (code) await setOwnCode(code);
    onDone();
  }

  return (
    <div className="paste">
      <h4>{settings(voice, 'import.plan', { name, count: changes.length })}</h4>
      <ChangeList changes={changes} voice={voice} />
      {code && <p>{settings(voice, 'import.code')}</p>}
      {file.unknown.length > 0 && (
        <p className="help">{settings(voice, 'import.unknown', { keys: file.unknown.map(({ path }) => path).join(', ') })}</p>
      )}
      <Segments
        legend={settings(voice, 'import.as')}
        value={as}
        options={(['own', 'school'] as const).map((each) => [each, settings(voice, `import.${each}`)])}
        onChoose={setAs}
      />
      {failed && (
        <p className="alarm" role="alert">
          {settings(voice, `notKept.${failed}`)}
        </p>
      )}
      <div className="buttons">
        <Button look="primary" disabled={as === 'own' && changes.length === 0 && !code} onPress={() => void take()}>
          {settings(voice, 'import.take')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {settings(voice, 'cancel')}
        </Button>
      </div>
    </div>
  );
}

export function Import() {
  const { voice, read, tell } = useDesk();
  const [opened, setOpened] = useState<{ name: string; file: PolicyFile | Refusal }>();
  const { imported } = read;

  async function open(file: File): Promise<void> {
    // A character takes four bytes at the most.
    const tooBig = file.size > longestFile * 4;
    setOpened({ name: file.name, file: tooBig ? { refused: 'too-big', most: longestFile } : readFile(await file.text()) });
  }

  return (
    <SettingPart title={settings(voice, 'import.title')} help={settings(voice, 'import.help')}>
      {imported && (
        <div className="buttons">
          <p className="lock">{settings(voice, 'import.from', { name: imported.from, day: imported.on })}</p>
          <Button
            onPress={() => {
              void setImported(undefined);
              tell(settings(voice, 'import.removed', { name: imported.from }), () => void setImported(imported));
            }}
          >
            {settings(voice, 'import.remove')}
          </Button>
        </div>
      )}
      <FileButton label={settings(voice, 'import.choose')} accept=".json,application/json" onChoose={(file) => void open(file)} />
      {opened &&
        (opened.file.refused === undefined ? (
          <Plan key={opened.name} name={opened.name} file={opened.file} onDone={() => setOpened(undefined)} />
        ) : (
          <RefusalNote refusal={opened.file} voice={voice} />
        ))}
    </SettingPart>
  );
}
