/** Taking the settings to another machine, bringing them here, starting again. */
import { Button } from '../../review/Button';
import { useDesk } from '../desk';
import { Export } from '../file/Export';
import { Import } from '../file/Import';
import { SettingPart } from '../Setting';
import { settings } from '../words';

export function Files() {
  const { voice, change } = useDesk();
  return (
    <>
      <Import />
      <Export />
      <SettingPart title={settings(voice, 'reset.title')} help={settings(voice, 'reset.help')}>
        <Button onPress={() => change(() => ({}), settings(voice, 'reset.done'))}>{settings(voice, 'reset.do')}</Button>
      </SettingPart>
    </>
  );
}
