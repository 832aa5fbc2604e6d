/** The rule list on the settings: what the school decided is locked, what is changed here can be taken back. */

import { useMemo } from 'react';
import type { Profile, RuleId } from '../../../rules/api';
import { rulesBy } from '../../policy/for-rules';
import { useDesk } from '../desk';
import { RuleList } from '../rules/RuleList';
import { Usefulness } from '../usefulness/Usefulness';
import { settings } from '../words';

export function Rules() {
  const { voice, read, change } = useDesk();
  const { layers } = read;
  const policy = useMemo(() => rulesBy(layers, read.settings).personal, [layers, read.settings]);
  const decided = (id: RuleId, profile: Profile): boolean =>
    [layers.managed, layers.imported].some(({ levels }) => levels?.[id]?.[profile] !== undefined);
  return (
    <>
      <RuleList
        policy={policy}
        voice={voice}
        isLocked={decided}
        onChoose={(id, profile, level) =>
          change((own) => ({ ...own, levels: { ...own.levels, [id]: { ...own.levels?.[id], [profile]: level } } }))
        }
        onReset={(id, rule) =>
          change(
            ({ levels = {}, ...own }) => {
              const { [id]: _, ...others } = levels;
              return { ...own, levels: others };
            },
            settings(voice, 'rules.wasReset', { rule }),
          )
        }
      />
      <Usefulness />
    </>
  );
}
