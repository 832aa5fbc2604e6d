/** The help: what each rule looks for, one's settings on the networks, the law in short, what to do when Relis is wrong. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../review/Button';
import { RelisIcon } from '../../review/icons';
import { useSettings } from '../../storage/useSettings';
import type { Voice } from '../../words';
import { openWelcome } from '../addresses';
import { Law } from './Law';
import { Rules } from './Rules';
import { Settings } from './Settings';
import { help } from './words';

const parts = ['rules', 'settings', 'law', 'wrong'] as const;

/** The part of the page that its address names, "phone-number" in help.html#phone-number; shown once it is drawn. */
function useAsked(drawn: boolean): string {
  const [asked] = useState(() => decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    if (asked && drawn) document.getElementById(asked)?.scrollIntoView();
  }, [asked, drawn]);
  return asked;
}

interface WrongProps {
  /** Who helps at this school; empty where nobody was named. */
  readonly contact: string;
  readonly voice: Voice;
}

function Wrong({ contact, voice }: WrongProps) {
  return (
    <section id="wrong">
      <h2>{help(voice, 'wrong.title')}</h2>
      <ul className="points">
        <li>{help(voice, 'wrong.dismiss')}</li>
        <li>{help(voice, 'wrong.report')}</li>
        {contact && <li>{help(voice, 'wrong.contact', { contact })}</li>}
      </ul>
      <div className="buttons">
        <Button onPress={() => void browser.runtime.openOptionsPage()}>{help(voice, 'wrong.settings')}</Button>
        <Button onPress={() => void openWelcome()}>{help(voice, 'wrong.welcome')}</Button>
      </div>
    </section>
  );
}

export function Help({ voice }: { voice: Voice }) {
  const [set] = useSettings();
  const asked = useAsked(set !== undefined);
  useEffect(() => {
    document.title = help(voice, 'title');
  }, [voice]);
  if (!set) return null;
  const { country, helpContact } = set.settings;
  return (
    <>
      <header>
        <RelisIcon size={32} />
        <h1>{help(voice, 'title')}</h1>
      </header>
      <nav aria-label={help(voice, 'contents')}>
        <ul className="contents">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{help(voice, `${part}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Rules asked={asked} voice={voice} />
        <Settings voice={voice} />
        <Law here={country} voice={voice} />
        <Wrong contact={helpContact.trim()} voice={voice} />
      </main>
    </>
  );
}
