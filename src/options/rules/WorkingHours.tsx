/** The option of one rule: the days and hours of work (G28). */
import { useDesk } from '../desk';
import { dayName } from '../file/value-words';
import { LockNote } from '../Setting';
import { settings } from '../words';

const week = [1, 2, 3, 4, 5, 6, 7] as const;

const usual = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' };

export function WorkingHours() {
  const { voice, read, change } = useDesk();
  const { managed, imported } = read.layers;
  const decider = managed.options?.['working-hours'] ? 'managed' : imported.options?.['working-hours'] ? 'imported' : undefined;
  const set = read.settings.options['working-hours'];
  const hours = set ?? usual;
  const put = (next: Partial<typeof usual>): void =>
    change((own) => ({ ...own, options: { ...own.options, 'working-hours': { ...hours, ...next } } }));
  return (
    <fieldset className="hours" disabled={decider !== undefined}>
      <legend>
        {settings(voice, 'hours.title')}
        {!set && <span className="changed">{settings(voice, 'hours.off')}</span>}
      </legend>
      <p className="help">{settings(voice, 'hours.help')}</p>
      <LockNote decider={decider} />
      <div className="days">
        {week.map((day) => (
          <label key={day} className="tick">
            <input
              type="checkbox"
              checked={set ? hours.days.includes(day) : false}
              onChange={({ target }) => {
                const days = set ? hours.days : [];
                put({ days: target.checked ? [...days, day].sort() : days.filter((each) => each !== day) });
              }}
            />
            {dayName(day, voice.language)}
          </label>
        ))}
      </div>
      <div className="buttons">
        <label>
          {settings(voice, 'hours.from')}{' '}
          <input type="time" value={hours.from} onChange={({ target }) => target.value && put({ from: target.value })} />
        </label>
        <label>
          {settings(voice, 'hours.to')}{' '}
          <input type="time" value={hours.to} onChange={({ target }) => target.value && put({ to: target.value })} />
        </label>
      </div>
    </fieldset>
  );
}
