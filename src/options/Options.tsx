/** The settings: who the pupils are, what is never a finding, the country, the language. All of it stays in this browser. */
import { useEffect, useId } from 'react';
import type { Country } from '../../rules/api';
import type { Layer, Settings } from '../policy/schema';
import { countries, languages } from '../policy/schema/school';
import { RelisIcon } from '../review/icons';
import { useSettings } from '../storage/useSettings';
import { Voice } from '../words';
import { languageOf } from '../words/chosen';
import { LineList } from './LineList';

interface CountryChoiceProps {
  readonly voice: Voice;
  readonly chosen: Country;
  readonly onChoose: (country: Country) => void;
}

function CountryChoice({ voice, chosen, onChoose }: CountryChoiceProps) {
  const id = useId();
  const names = new Intl.DisplayNames(voice.language, { type: 'region' });
  const sorted = countries.map((code) => ({ code, name: names.of(code) ?? code }));
  sorted.sort((a, b) => a.name.localeCompare(b.name, voice.language));
  return (
    <section className="setting">
      <h2>
        <label htmlFor={id}>{voice.say('options.country.title')}</label>
      </h2>
      <p className="help">{voice.say('options.country.help')}</p>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as Country)}>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </section>
  );
}

interface LanguageChoiceProps {
  readonly voice: Voice;
  readonly chosen: Settings['language'];
  readonly onChoose: (language: Settings['language']) => void;
}

function LanguageChoice({ voice, chosen, onChoose }: LanguageChoiceProps) {
  return (
    <fieldset className="setting">
      <legend>{voice.say('options.language.title')}</legend>
      <div className="segments">
        {languages.map((each) => (
          <label key={each} className="segment">
            <input type="radio" name="language" checked={each === chosen} onChange={() => onChoose(each)} />
            <span lang={each === 'browser' ? undefined : each}>{voice.say(`options.language.${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Options() {
  const [state, change] = useSettings();
  const spoken = state && languageOf(state.settings);
  useEffect(() => {
    if (!spoken) return;
    document.documentElement.lang = spoken;
    document.title = new Voice(spoken).say('options.title');
  }, [spoken]);
  // Nothing is drawn before the settings are read: what is typed could be lost.
  if (!state || !spoken) return null;
  const voice = new Voice(spoken);
  const { own } = state.layers;
  const pupils = own.classes?.[0]?.pupils ?? [];
  const set = (values: Layer): void => change((now) => ({ ...now, ...values }));
  const setPupils = (names: string[]): void =>
    change((now) => {
      const [first = { name: '' }, ...others] = now.classes ?? [];
      return { ...now, classes: [{ ...first, pupils: names }, ...others] };
    });

  return (
    <>
      <header>
        <RelisIcon size={28} />
        <h1>{voice.say('options.title')}</h1>
      </header>
      <main>
        <p className="help">{voice.say('options.stays')}</p>
        <LineList
          title={voice.say('options.roster.title')}
          help={voice.say('options.roster.help')}
          example={voice.say('options.roster.example')}
          count={voice.say('options.roster.count', { count: pupils.length })}
          entries={pupils}
          onChange={setPupils}
        />
        <LineList
          title={voice.say('options.allow.title')}
          help={voice.say('options.allow.help')}
          example={voice.say('options.allow.example')}
          count={voice.say('options.allow.count', { count: own.allow?.length ?? 0 })}
          entries={own.allow ?? []}
          onChange={(allow) => set({ allow })}
        />
        <CountryChoice voice={voice} chosen={state.settings.country} onChoose={(country) => set({ country })} />
        <LanguageChoice voice={voice} chosen={state.settings.language} onChoose={(language) => set({ language })} />
      </main>
    </>
  );
}
