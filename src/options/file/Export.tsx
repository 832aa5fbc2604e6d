/** What is set here as a file; names and the code only where they are ticked. */
import { useState } from 'react';
import { writeFile } from '../../policy/file';
import { Button } from '../../review/Button';
import { teacherCodes } from '../../storage/teacher-code';
import { useStored } from '../../storage/useStored';
import { download } from '../deploy/download';
import { useDesk } from '../desk';
import { Tick } from '../fields';
import { SettingPart } from '../Setting';
import { settings } from '../words';

export function Export() {
  const { voice, read, tell } = useDesk();
  const [codes] = useStored(teacherCodes);
  const [rosters, setRosters] = useState(false);
  const [withCode, setWithCode] = useState(false);
  const name = settings(voice, 'export.name');

  function save(): void {
    const code = withCode ? codes?.own : undefined;
    const text = writeFile(read.layers.own, { rosters, ...(code && { code }) });
    download({ name, text, type: 'application/json', encoding: 'utf-8' });
    tell(settings(voice, 'deploy.saved', { name }));
  }
  return (
    <SettingPart title={settings(voice, 'export.title')} help={settings(voice, 'export.help')}>
      <Tick label={settings(voice, 'export.rosters')} checked={rosters} onChange={setRosters} />
      {codes?.own && <Tick label={settings(voice, 'export.code')} checked={withCode} onChange={setWithCode} />}
      <div className="buttons">
        <Button onPress={save}>{settings(voice, 'deploy.download')}</Button>
      </div>
    </SettingPart>
  );
}
