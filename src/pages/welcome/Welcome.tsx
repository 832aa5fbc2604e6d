/** The first page, opened once: what Relis checks, what it never does, where one is, and a box to try it in. */
import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../review/Button';
import { RelisIcon } from '../../review/icons';
import { useSettings } from '../../storage/useSettings';
import type { Voice } from '../../words';
import { openHelp } from '../addresses';
import { Place } from './Place';
import { TryIt } from './TryIt';
import { welcome } from './words';

const reads = ['data', 'pupils', 'photos', 'speech', 'role'] as const;
const never = ['sends', 'keeps', 'writes', 'watches'] as const;

function Promises({ voice }: { voice: Voice }) {
  return (
    <div className="columns">
      <section>
        <h2>{welcome(voice, 'reads.title')}</h2>
        <ul className="points">
          {reads.map((each) => (
            <li key={each}>{welcome(voice, `reads.${each}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{welcome(voice, 'never.title')}</h2>
        <ul className="points">
          {never.map((each) => (
            <li key={each}>{welcome(voice, `never.${each}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Next({ voice }: { voice: Voice }) {
  return (
    <section>
      <h2>{welcome(voice, 'next.title')}</h2>
      <ul className="points">
        <li>{welcome(voice, 'next.pin')}</li>
        <li>{welcome(voice, 'next.sites')}</li>
      </ul>
      <div className="buttons">
        <Button onPress={() => void browser.runtime.openOptionsPage()}>{welcome(voice, 'next.settings')}</Button>
        <Button onPress={() => void openHelp()}>{welcome(voice, 'next.help')}</Button>
      </div>
    </section>
  );
}

/** An administrator may not want it, and be heard only once it is open: a page that nobody asked for goes again. */
function useHidden(): void {
  const [set] = useSettings();
  const unwanted = set?.settings.hideWelcome === true && location.hash === '#installed';
  useEffect(() => {
    if (unwanted) window.close();
  }, [unwanted]);
}

export function Welcome({ voice }: { voice: Voice }) {
  useHidden();
  useEffect(() => {
    document.title = welcome(voice, 'title');
  }, [voice]);
  return (
    <>
      <header>
        <RelisIcon size={32} />
        <h1>{welcome(voice, 'title')}</h1>
      </header>
      <main>
        <p className="lead">{welcome(voice, 'lead')}</p>
        <TryIt voice={voice} />
        <Promises voice={voice} />
        <Place voice={voice} />
        <Next voice={voice} />
      </main>
    </>
  );
}
