/** What each account is used for: as people answered, as it is decided here, as the school decided. */
import { useState } from 'react';
import type { Profile } from '../../../rules/api';
import { choices } from '../../policy/accounts';
import { Button } from '../../review/Button';
import { profiles } from '../../storage/items';
import { useStored } from '../../storage/useStored';
import { Choice } from '../Choice';
import { useDesk } from '../desk';
import { Labelled } from '../Labelled';
import { settings } from '../words';

/** "6eB_moulin@mastodon.social", or a site alone. */
const accountName = /^(?:[^\s@]+@)?(?:[a-z\d-]+\.)+[a-z\d-]+(?::\d+)?$/i;

function NewAccount({ onAdd }: { onAdd: (name: string, use: Profile) => void }) {
  const { voice } = useDesk();
  const [name, setName] = useState('');
  const [use, setUse] = useState<Profile>('class');
  const tidy = name
    .trim()
    .replace(/^@/, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');
  const right = accountName.test(tidy);
  return (
    <div className="new-term">
      <Labelled label={settings(voice, 'accounts.new')}>
        {(id) => (
          <input
            id={id}
            type="text"
            autoComplete="off"
            placeholder="6eB_moulin@mastodon.education"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Labelled>
      <Choice
        label={settings(voice, 'accounts.use')}
        value={use}
        options={choices.map((each) => [each, settings(voice, `profile.${each}`)])}
        onChoose={setUse}
      />
      <Button
        look="primary"
        disabled={!right}
        onPress={() => {
          onAdd(tidy, use);
          setName('');
        }}
      >
        {settings(voice, 'accounts.add')}
      </Button>
      {name !== '' && !right && <p className="alarm">{settings(voice, 'accounts.wrong')}</p>}
    </div>
  );
}

interface AccountLineProps {
  readonly name: string;
  readonly use: Profile;
  /** How its use came to be known. */
  readonly source: 'told' | 'own' | 'imported' | 'managed';
  readonly onChoose: (use: Profile) => void;
  readonly onForget: () => void;
}

function AccountLine({ name, use, source, onChoose, onForget }: AccountLineProps) {
  const { voice } = useDesk();
  const locked = source === 'managed' || source === 'imported';
  return (
    <li className="card card-line">
      <p>
        <strong>{name}</strong>
        <span className="changed">{settings(voice, `accounts.source.${source}`)}</span>
      </p>
      <div className="buttons">
        <Choice
          label={settings(voice, 'accounts.useOf', { name })}
          seen={false}
          value={use}
          options={choices.map((each) => [each, settings(voice, `profile.${each}`)])}
          disabled={locked}
          onChoose={onChoose}
        />
        {!locked && (
          <Button look="quiet" onPress={onForget}>
            {settings(voice, 'accounts.forget')}
            <span className="unseen"> {name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

const without = <T,>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

export function Accounts() {
  const { voice, read, change, tell } = useDesk();
  const [told, setTold] = useStored(profiles);
  const { own, imported, managed } = read.layers;
  const decided = read.settings.accounts;
  if (!told) return null;

  const setOwn = (name: string, use: Profile): void =>
    change((before) => ({ ...before, accounts: { ...before.accounts, [name]: use } }));
  const sourceOf = (name: string): AccountLineProps['source'] =>
    managed.accounts?.[name] ? 'managed' : imported.accounts?.[name] ? 'imported' : own.accounts?.[name] ? 'own' : 'told';
  const forgotten = (name: string): string => settings(voice, 'accounts.forgotten', { name });
  const names = [...new Set([...Object.keys(decided), ...Object.keys(told)])].sort((a, b) => a.localeCompare(b));

  return (
    <>
      <NewAccount onAdd={setOwn} />
      {names.length === 0 && <p className="count">{settings(voice, 'accounts.none')}</p>}
      <ul className="cards">
        {names.map((name) => {
          const source = sourceOf(name);
          return (
            <AccountLine
              key={name}
              name={name}
              use={decided[name] ?? told[name] ?? 'personal'}
              source={source}
              onChoose={(use) => (source === 'own' ? setOwn(name, use) : setTold({ ...told, [name]: use }))}
              onForget={() => {
                if (source === 'own')
                  change(({ accounts = {}, ...rest }) => ({ ...rest, accounts: without(accounts, name) }), forgotten(name));
                else {
                  setTold(without(told, name));
                  tell(forgotten(name), () => setTold(told));
                }
              }}
            />
          );
        })}
      </ul>
    </>
  );
}
