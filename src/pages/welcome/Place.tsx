/** The country and the school: the country tells phone numbers, help lines and law apart, the school signs what it decides. */
import { useId, useState } from 'react';
import type { Country } from '../../../rules/api';
import { countries, schoolEntries } from '../../policy/schema/school';
import { useSettings } from '../../storage/useSettings';
import type { Voice } from '../../words';
import { welcome } from './words';

/** Characters the name of a school may have. */
const longestName = schoolEntries.schoolName.pipe[0].pipe[1].requirement;

function countriesIn({ language }: Voice): { code: Country; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const named = countries.map((code) => ({ code, name: names.of(code) ?? code }));
  return named.sort((a, b) => a.name.localeCompare(b.name, language));
}

export function Place({ voice }: { voice: Voice }) {
  const [countryId, schoolId] = [useId(), useId()];
  const [set, change] = useSettings();
  // What is being typed, as it is typed; what is kept, a moment behind, once the field is left.
  const [typed, setTyped] = useState<string>();
  if (!set) return null;
  const { settings, layers } = set;
  const [countryLocked, schoolLocked] = [layers.managed.country !== undefined, layers.managed.schoolName !== undefined];
  function nameSchool(schoolName: string): void {
    setTyped(schoolName);
    change((own) => ({ ...own, schoolName }));
  }

  return (
    <section>
      <h2>{welcome(voice, 'place.title')}</h2>
      <p className="help">{welcome(voice, 'place.help')}</p>
      <div className="fields">
        <div className="field">
          <label htmlFor={countryId}>{welcome(voice, 'place.country')}</label>
          <select
            id={countryId}
            value={settings.country}
            disabled={countryLocked}
            aria-describedby={countryLocked ? `${countryId}help` : undefined}
            onChange={(event) => change((own) => ({ ...own, country: event.target.value as Country }))}
          >
            {countriesIn(voice).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          {countryLocked && <small id={`${countryId}help`}>{welcome(voice, 'place.locked')}</small>}
        </div>
        <div className="field">
          <label htmlFor={schoolId}>{welcome(voice, 'place.school')}</label>
          <input
            id={schoolId}
            type="text"
            value={typed ?? settings.schoolName}
            maxLength={longestName}
            autoComplete="organization"
            disabled={schoolLocked}
            aria-describedby={`${schoolId}help`}
            onBlur={() => setTyped(undefined)}
            onChange={(event) => nameSchool(event.target.value)}
          />
          <small id={`${schoolId}help`}>{welcome(voice, schoolLocked ? 'place.locked' : 'place.schoolHelp')}</small>
        </div>
      </div>
    </section>
  );
}
