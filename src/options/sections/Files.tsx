/** Taking the settings to another machine, bringing them here, starting again. */
import { Button } from '../../review/Button';
import { forgetTold } from '../../storage/told';
import { useDesk } from '../desk';
import { Export } from '../file/Export';
import { Import } from '../file/Import';
import { SettingPart } from '../Setting';
import { settings } from '../words';

export function Files() {
  const { voice, change } = useDesk();

  async function reset(): Promise<void> {
    const back = await forgetTold();
    change(
      () => ({}),
      settings(voice, 'reset.done'),
      () => void back(),
    );
  }
  return (
    <>
      <Import />
      <Export />
      <SettingPart title={settings(voice, 'reset.title')} help={settings(voice, 'reset.help')}>
        <Button onPress={() => void reset()}>{settings(voice, 'reset.do')}</Button>
      </SettingPart>
    </>
  );
}
