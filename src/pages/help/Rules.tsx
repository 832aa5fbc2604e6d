/** Every rule, by family, with a box to find one in. */
import ruleFacts from 'virtual:rule-facts';
import { useState } from 'react';
import { type RuleId, ruleIds } from '../../../rules/api';
import type { Voice } from '../../words';
import { fold } from '../../words/fold';
import { type Family, families } from '../families';
import { holdsAll } from '../search';
import { RuleHelp } from './RuleHelp';
import { help } from './words';

/** What one may know a rule by: its name, its reason, its id. */
const textOf = (id: RuleId, voice: Voice): string => fold(`${voice.ruleName(id)} ${voice.why(id)} ${id}`);

interface RulesProps {
  /** The rule that the address asks for. */
  readonly asked: string;
  readonly voice: Voice;
}

export function Rules({ asked, voice }: RulesProps) {
  const [sought, setSought] = useState('');
  const found = ruleIds.filter((id) => holdsAll(textOf(id, voice), fold(sought)));
  const inFamily = (family: Family): RuleId[] => found.filter((id) => ruleFacts[id].family === family);
  return (
    <section id="rules">
      <h2>{help(voice, 'rules.title')}</h2>
      <p className="help">{help(voice, 'rules.intro')}</p>
      <label className="field">
        {help(voice, 'rules.search')}
        <input type="search" value={sought} autoComplete="off" onChange={(event) => setSought(event.target.value)} />
      </label>
      <p role="status" className="help">
        {help(voice, 'rules.found', { count: found.length })}
      </p>
      {families
        .filter((family) => inFamily(family).length > 0)
        .map((family) => (
          <div key={family}>
            <h3>{help(voice, `family.${family}`)}</h3>
            {inFamily(family).map((id) => (
              <RuleHelp key={id} id={id} open={id === asked} voice={voice} />
            ))}
          </div>
        ))}
    </section>
  );
}
