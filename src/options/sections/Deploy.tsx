/** "Préparer le déploiement": what is set here, as the files that hand it out to every machine of a school. */
import { useId, useState } from 'react';
import type { SettingKey } from '../../policy/schema';
import { hashOf, shortestCode } from '../../policy/teacher-code';
import { Button } from '../../review/Button';
import { accessWords } from '../access/words';
import { Choice } from '../Choice';
import { type Deployment, personal, valuesOf, worthHandingOut } from '../deploy/deployment';
import { download } from '../deploy/download';
import { type DeploymentFile, deploymentFile, type Target, targets } from '../deploy/files';
import { chromiumUpdateUrl, firefoxInstallUrl } from '../deploy/ids';
import { useDesk } from '../desk';
import { TextField, Tick } from '../fields';
import { SettingPart } from '../Setting';
import { settings } from '../words';

const codeRight = (code: string): boolean => code === '' || code.trim().length >= shortestCode;

/** Which settings are handed out: everything that is set, but for names until they are ticked. */
function Handed({ ticked, onTick }: { ticked: ReadonlySet<SettingKey>; onTick: (ticked: Set<SettingKey>) => void }) {
  const id = useId();
  const { voice, read } = useDesk();
  const offered = worthHandingOut(read.settings);
  function tick(key: SettingKey, on: boolean): void {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    onTick(next);
  }
  const ticksOf = (keys: readonly SettingKey[]) =>
    keys.map((key) => (
      <Tick key={key} label={settings(voice, `key.${key}`)} checked={ticked.has(key)} onChange={(on) => tick(key, on)} />
    ));
  const named = offered.filter((key) => personal.includes(key));
  return (
    <SettingPart title={settings(voice, 'deploy.what')} help={settings(voice, 'deploy.whatHelp')}>
      {offered.length === 0 && <p className="count">{settings(voice, 'deploy.nothing')}</p>}
      <div className="ticks">{ticksOf(offered.filter((key) => !personal.includes(key)))}</div>
      {named.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: its explanation is a sentence, not the name of a part
        <div role="group" aria-labelledby={id}>
          <p id={id} className="help">
            {settings(voice, 'deploy.personal')}
          </p>
          <div className="ticks">{ticksOf(named)}</div>
        </div>
      )}
    </SettingPart>
  );
}

export function Deploy() {
  const { voice, read, tell } = useDesk();
  const [ticked, setTicked] = useState<ReadonlySet<SettingKey>>(
    () => new Set(worthHandingOut(read.settings).filter((key) => !personal.includes(key))),
  );
  const [code, setCode] = useState('');
  const [chromiumUrl, setChromiumUrl] = useState(chromiumUpdateUrl);
  const [firefoxUrl, setFirefoxUrl] = useState(firefoxInstallUrl);
  const [privateWindows, setPrivateWindows] = useState(true);
  const [target, setTarget] = useState<Target>('google');

  async function make(): Promise<DeploymentFile> {
    const teacherCode = code.trim() === '' ? undefined : await hashOf(code);
    const values = { ...valuesOf(read.settings, ticked), ...(teacherCode && { teacherCode }) };
    const deployment: Deployment = { values, chromiumUrl, firefoxUrl, privateWindows };
    return deploymentFile(
      target,
      deployment,
      Array.from({ length: 6 }, () => crypto.randomUUID().toUpperCase()),
    );
  }

  async function save(): Promise<void> {
    const file = await make();
    download(file);
    tell(settings(voice, 'deploy.saved', { name: file.name }));
  }
  async function copy(): Promise<void> {
    const { text } = await make();
    await navigator.clipboard.writeText(text);
    tell(settings(voice, 'deploy.copied'));
  }

  return (
    <>
      <Handed ticked={ticked} onTick={setTicked} />
      <div className="setting">
        <TextField
          label={settings(voice, 'deploy.code')}
          help={settings(voice, 'deploy.codeHelp')}
          value={code}
          most={80}
          onChange={setCode}
        />
        {!codeRight(code) && <p className="alarm">{accessWords(voice, 'tooShort', { least: shortestCode })}</p>}
      </div>
      <div className="setting">
        <Choice
          label={settings(voice, 'deploy.for')}
          value={target}
          options={targets.map((each) => [each, settings(voice, `target.${each}.name`)])}
          onChoose={setTarget}
        />
        <div className="target" aria-live="polite">
          <p>{settings(voice, `target.${target}.where`)}</p>
          <p className="help">{settings(voice, `target.${target}.verify`)}</p>
        </div>
        {target === 'firefox' || target === 'macos' ? (
          <>
            <TextField label={settings(voice, 'deploy.firefoxUrl')} value={firefoxUrl} most={500} onChange={setFirefoxUrl} />
            <Tick label={settings(voice, 'deploy.private')} checked={privateWindows} onChange={setPrivateWindows} />
          </>
        ) : null}
        {target !== 'firefox' && target !== 'google' && (
          <TextField label={settings(voice, 'deploy.chromiumUrl')} value={chromiumUrl} most={500} onChange={setChromiumUrl} />
        )}
        <div className="buttons">
          <Button look="primary" disabled={!codeRight(code)} onPress={() => void save()}>
            {settings(voice, 'deploy.download')}
          </Button>
          <Button disabled={!codeRight(code)} onPress={() => void copy()}>
            {settings(voice, 'deploy.copy')}
          </Button>
        </div>
      </div>
      <SettingPart title={settings(voice, 'deploy.limitsTitle')}>
        <ul className="plain-list">
          {(['private', 'profiles', 'browsers', 'phones'] as const).map((each) => (
            <li key={each}>{settings(voice, `deploy.limits.${each}`)}</li>
          ))}
        </ul>
      </SettingPart>
    </>
  );
}
