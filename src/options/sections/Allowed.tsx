/** What is never a finding, and who speaks for the school. */
import { useDesk, useListSetting } from '../desk';
import { LineList } from '../fields';
import { settings } from '../words';

type Key = 'allow' | 'spokespersons' | 'sitesOn' | 'sitesOff';

/** A list of lines, with how much the school has added to it. */
export function SettingLines({ name, rows }: { name: Key; rows: number }) {
  const { voice } = useDesk();
  const list = useListSetting(name);
  return (
    <div className="setting">
      <LineList
        label={settings(voice, `${name}.title`)}
        help={settings(voice, `${name}.help`)}
        example={settings(voice, `${name}.example`)}
        count={settings(voice, `${name}.count`, { count: list.own.length })}
        rows={rows}
        entries={list.own}
        onChange={(entries) => list.set(entries)}
      />
      {list.others.length > 0 && <p className="lock">{settings(voice, 'lock.added', { count: list.others.length })}</p>}
    </div>
  );
}

export function Allowed() {
  return (
    <>
      <SettingLines name="allow" rows={8} />
      <SettingLines name="spokespersons" rows={3} />
    </>
  );
}
