/** The country and the school: the country tells phone numbers, help lines and law apart. */
import { useId } from 'react';
import type { Country } from '../../../rules/api';
import { country } from '../../storage/items';
import { useStored } from '../../storage/useStored';
import type { Voice } from '../../words';
import { welcome } from './words';

const countries: readonly Country[] = ['FR', 'BE', 'CH', 'LU', 'CA', 'GB', 'IE', 'US'];

export function Place({ voice }: { voice: Voice }) {
  const id = useId();
  const [chosen, choose] = useStored(country);
  const names = new Intl.DisplayNames(voice.language, { type: 'region' });
  const sorted = countries.map((code) => ({ code, name: names.of(code) ?? code }));
  sorted.sort((a, b) => a.name.localeCompare(b.name, voice.language));
  return (
    <section>
      <h2>{welcome(voice, 'place.title')}</h2>
      <p className="help">{welcome(voice, 'place.help')}</p>
      <div className="fields">
        <label className="field" htmlFor={id}>
          {welcome(voice, 'place.country')}
          <select id={id} value={chosen ?? ''} onChange={(event) => choose(event.target.value as Country)}>
            {sorted.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
