/** What happens when somebody publishes: whether a held post may go out, who agrees, which questions are asked. */
import type { Profile } from '../../../rules/api';
import { choices } from '../../policy/accounts';
import { approvalChoices, overrideChoices } from '../../policy/schema/review';
import { TeacherCode } from '../access/TeacherCode';
import { Choice } from '../Choice';
import { deciderOf, useDesk, useSetting } from '../desk';
import { Segments, Tick } from '../fields';
import { SettingPart } from '../Setting';
import { settings } from '../words';
import { SettingLines } from './Allowed';

/** Whether a post held by "block" may be published all the same, by kind of account. */
function Overrides() {
  const { voice, read, change } = useDesk();
  const { imported, managed } = read.layers;
  const decided = (use: Profile): boolean => [imported, managed].some(({ overrides }) => overrides?.[use] !== undefined);
  const decider = choices.every(decided) ? deciderOf(read, 'overrides') : undefined;
  return (
    <SettingPart title={settings(voice, 'overrides.title')} help={settings(voice, 'overrides.help')} decider={decider}>
      <div className="three">
        {choices.map((use) => (
          <Choice
            key={use}
            label={settings(voice, 'overrides.account', { profile: settings(voice, `profile.${use}`) })}
            value={read.settings.overrides[use] ?? 'none'}
            options={overrideChoices.map((each) => [each, settings(voice, `overrides.${each}`)])}
            disabled={decided(use)}
            onChoose={(each) => change((own) => ({ ...own, overrides: { ...own.overrides, [use]: each } }))}
          />
        ))}
      </div>
    </SettingPart>
  );
}

export function Publishing() {
  const { voice } = useDesk();
  const approval = useSetting('approval');
  const checklist = useSetting('checklist');
  const classMachine = useSetting('classMachine');
  return (
    <>
      <Overrides />
      <div className="setting">
        <Segments
          legend={settings(voice, 'approval.title')}
          help={settings(voice, 'approval.help')}
          value={approval.value}
          options={approvalChoices.map((each) => [each, settings(voice, `approval.${each}`)])}
          decider={approval.decider}
          onChoose={(each) => approval.set(each)}
        />
      </div>
      <div className="setting">
        <Tick
          label={settings(voice, 'checklist.title')}
          help={settings(voice, 'checklist.help')}
          checked={checklist.value}
          decider={checklist.decider}
          onChange={(on) => checklist.set(on)}
        />
        <Tick
          label={settings(voice, 'classMachine.title')}
          help={settings(voice, 'classMachine.help')}
          checked={classMachine.value}
          decider={classMachine.decider}
          onChange={(on) => classMachine.set(on)}
        />
      </div>
      <div className="setting">
        <TeacherCode voice={voice} />
      </div>
    </>
  );
}

/** Where Relis works, and whether people may turn it off. */
export function Sites() {
  const { voice } = useDesk();
  const maySwitchOff = useSetting('maySwitchOff');
  return (
    <>
      <div className="setting">
        <Tick
          label={settings(voice, 'sites.mayTitle')}
          help={settings(voice, 'sites.mayHelp')}
          checked={maySwitchOff.value}
          decider={maySwitchOff.decider}
          onChange={(on) => maySwitchOff.set(on)}
        />
      </div>
      <SettingLines name="sitesOn" rows={3} />
      <SettingLines name="sitesOff" rows={3} />
    </>
  );
}
