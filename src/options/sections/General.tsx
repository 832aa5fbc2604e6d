/** The language, the country, the school, what is counted. */
import type { Country } from '../../../rules/api';
import { longestCounterDays } from '../../policy/schema/review';
import { countries, languages } from '../../policy/schema/school';
import { Choice } from '../Choice';
import { useDesk, useSetting } from '../desk';
import { Segments, TextField, Tick } from '../fields';
import { LockNote } from '../Setting';
import { settings } from '../words';

function CountryChoice() {
  const { voice } = useDesk();
  const country = useSetting('country');
  const names = new Intl.DisplayNames(voice.language, { type: 'region' });
  const sorted = countries.map((code): [Country, string] => [code, names.of(code) ?? code]);
  sorted.sort(([, a], [, b]) => a.localeCompare(b, voice.language));
  return (
    <div className="setting">
      <Choice
        label={settings(voice, 'country.title')}
        value={country.value}
        options={sorted}
        disabled={country.decider !== undefined}
        onChoose={(code) => country.set(code)}
      />
      <p className="help">{settings(voice, 'country.help')}</p>
      <LockNote decider={country.decider} />
    </div>
  );
}

/** What this machine counts, and for how long. */
function Counters() {
  const { voice } = useDesk();
  const counters = useSetting('counters');
  const days = useSetting('counterDays');
  const offered = [...new Set([7, 14, longestCounterDays, days.value])].sort((a, b) => a - b);
  return (
    <div className="setting">
      <Tick
        label={settings(voice, 'counters.title')}
        help={settings(voice, 'counters.help')}
        checked={counters.value}
        decider={counters.decider}
        onChange={(on) => counters.set(on)}
      />
      {counters.value && (
        <Choice
          label={settings(voice, 'counters.days')}
          value={String(days.value)}
          options={offered.map((each) => [String(each), settings(voice, 'counters.day', { count: each })])}
          disabled={days.decider !== undefined}
          onChoose={(each) => days.set(Number(each))}
        />
      )}
    </div>
  );
}

export function General() {
  const { voice } = useDesk();
  const language = useSetting('language');
  const schoolName = useSetting('schoolName');
  const signature = useSetting('signature');
  const helpContact = useSetting('helpContact');
  return (
    <>
      <div className="setting">
        <Segments
          legend={settings(voice, 'language.title')}
          value={language.value}
          options={languages.map((each) => {
            const words = settings(voice, `language.${each}`);
            return each === 'browser' ? [each, words] : [each, words, each];
          })}
          decider={language.decider}
          onChoose={(each) => language.set(each)}
        />
      </div>
      <CountryChoice />
      <div className="setting">
        <TextField
          label={settings(voice, 'school.name')}
          value={schoolName.value}
          most={120}
          placeholder={settings(voice, 'school.example')}
          decider={schoolName.decider}
          onChange={(text) => schoolName.set(text)}
        />
        <TextField
          label={settings(voice, 'school.signature')}
          help={settings(voice, 'school.signatureHelp')}
          value={signature.value}
          most={300}
          rows={3}
          decider={signature.decider}
          onChange={(text) => signature.set(text)}
        />
        <TextField
          label={settings(voice, 'school.help')}
          help={settings(voice, 'school.helpHelp')}
          value={helpContact.value}
          most={300}
          decider={helpContact.decider}
          onChange={(text) => helpContact.set(text)}
        />
      </div>
      <Counters />
    </>
  );
}
