/** The settings: who the pupils are, what is never a finding, the country, the language. All of it stays in this browser. */
import { useEffect, useId } from 'react';
import type { Country, Language } from '../../rules/api';
import { RelisIcon } from '../review/icons';
import { allowList, country, language, roster } from '../storage/items';
import { useStored } from '../storage/useStored';
import { Voice } from '../words';
import { browserLanguage } from '../words/chosen';
import { LineList } from './LineList';

const countries: readonly Country[] = ['FR', 'BE', 'CH', 'LU', 'CA', 'GB', 'IE', 'US'];
const languages: readonly (Language | null)[] = [null, 'fr', 'en'];

function CountryChoice({ voice }: { voice: Voice }) {
  const id = useId();
  const [chosen, choose] = useStored(country);
  const names = new Intl.DisplayNames(voice.language, { type: 'region' });
  const sorted = countries.map((code) => ({ code, name: names.of(code) ?? code }));
  sorted.sort((a, b) => a.name.localeCompare(b.name, voice.language));
  return (
    <section className="setting">
      <h2>
        <label htmlFor={id}>{voice.say('options.country.title')}</label>
      </h2>
      <p className="help">{voice.say('options.country.help')}</p>
      <select id={id} value={chosen ?? ''} onChange={(event) => choose(event.target.value as Country)}>
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
  readonly chosen: Language | null;
  readonly onChoose: (language: Language | null) => void;
}

function LanguageChoice({ voice, chosen, onChoose }: LanguageChoiceProps) {
  return (
    <fieldset className="setting">
      <legend>{voice.say('options.language.title')}</legend>
      <div className="segments">
        {languages.map((each) => (
          <label key={each} className="segment">
            <input type="radio" name="language" checked={each === chosen} onChange={() => onChoose(each)} />
            <span lang={each ?? undefined}>{voice.say(`options.language.${each ?? 'browser'}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Options() {
  const [chosenLanguage, chooseLanguage] = useStored(language);
  const [pupils, setPupils] = useStored(roster);
  const [allowed, setAllowed] = useStored(allowList);
  const spoken = chosenLanguage ?? browserLanguage();
  const voice = new Voice(spoken);
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.title = new Voice(spoken).say('options.title');
  }, [spoken]);
  // Nothing is drawn before the settings are read: what is typed could be lost.
  if (chosenLanguage === undefined || !pupils || !allowed) return null;

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
          count={voice.say('options.allow.count', { count: allowed.length })}
          entries={allowed}
          onChange={setAllowed}
        />
        <CountryChoice voice={voice} />
        <LanguageChoice voice={voice} chosen={chosenLanguage} onChoose={chooseLanguage} />
      </main>
    </>
  );
}
