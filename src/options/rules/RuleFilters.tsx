/** Which rules one wants to see. */
import { useId } from 'react';
import { levels, type Profile } from '../../../rules/api';
import { families } from '../../pages/families';
import { choices } from '../../policy/accounts';
import { Button } from '../../review/Button';
import type { Voice } from '../../words';
import { Choice } from '../Choice';
import { settings } from '../words';
import { everyRule, type RuleFilter } from './filter';

interface RuleFiltersProps {
  readonly filter: RuleFilter;
  readonly voice: Voice;
  readonly onChange: (filter: RuleFilter) => void;
}

export function RuleFilters({ filter, voice, onChange }: RuleFiltersProps) {
  const id = useId();
  const filtered = JSON.stringify(filter) !== JSON.stringify(everyRule);
  return (
    <div className="filters">
      <label className="field grow" htmlFor={id}>
        {settings(voice, 'filter.search')}
        <input
          id={id}
          type="search"
          value={filter.search}
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
      </label>
      <Choice
        label={settings(voice, 'filter.family')}
        value={filter.family}
        options={(['all', ...families] as const).map((each) => [each, settings(voice, `family.${each}`)])}
        onChoose={(family) => onChange({ ...filter, family })}
      />
      <Choice
        label={settings(voice, 'filter.profile')}
        value={filter.profile}
        options={[
          ['all', settings(voice, 'filter.everyProfile')],
          ...choices.map((each): [Profile, string] => [each, settings(voice, `profile.${each}`)]),
        ]}
        onChoose={(profile) => onChange({ ...filter, profile })}
      />
      <Choice
        label={settings(voice, 'filter.level')}
        value={filter.level}
        options={(['all', ...[...levels].reverse()] as const).map((each) => [each, settings(voice, `level.${each}`)])}
        onChoose={(level) => onChange({ ...filter, level })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={filter.changedOnly}
          onChange={(event) => onChange({ ...filter, changedOnly: event.target.checked })}
        />
        {settings(voice, 'filter.changedOnly')}
      </label>
      {filtered && (
        <Button look="quiet" onPress={() => onChange(everyRule)}>
          {settings(voice, 'filter.clear')}
        </Button>
      )}
    </div>
  );
}
