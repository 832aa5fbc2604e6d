/** The settings, part by part. All of it stays in this browser. */
import { useEffect, useMemo } from 'react';
import { RelisIcon } from '../review/icons';
import { Voice } from '../words';
import { languageOf } from '../words/chosen';
import { Gate } from './access/Gate';
import { type Desk, DeskContext } from './desk';
import { KeptLine, NotKeptNote, ToldBar } from './Feedback';
import { ProblemNotes } from './ProblemNotes';
import { Section } from './Section';
import { drawSection, type SectionName, sectionNames } from './sections';
import { useChanges } from './useChanges';
import { useSection } from './useSection';
import { settings } from './words';

function Navigation({ section, voice }: { section: SectionName; voice: Voice }) {
  return (
    <nav aria-label={settings(voice, 'sections')}>
      <ul>
        {sectionNames.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
              {settings(voice, `section.${name}.title`)}
            </a>
          </li>
        ))}
        <li>
          <a href="charter.html">{settings(voice, 'charterPage')}</a>
        </li>
      </ul>
    </nav>
  );
}

export function Options() {
  const { state, kept, told, change, tell, hush } = useChanges();
  const { section, entered } = useSection();
  const spoken = state && languageOf(state.settings);
  const voice = useMemo(() => spoken && new Voice(spoken), [spoken]);
  const desk = useMemo(
    (): Desk | undefined => voice && state && { voice, read: state, change, tell },
    [voice, state, change, tell],
  );
  useEffect(() => {
    if (!voice) return;
    document.documentElement.lang = voice.language;
    document.title = settings(voice, 'title');
  }, [voice]);
  // Nothing is drawn before the settings are read: what is typed could be lost.
  if (!voice || !desk) return null;

  return (
    <DeskContext value={desk}>
      <header>
        <RelisIcon size={28} />
        <h1>{settings(voice, 'title')}</h1>
        <KeptLine kept={kept} voice={voice} />
      </header>
      <Gate read={desk.read} voice={voice}>
        <Navigation section={section} voice={voice} />
        <main>
          <NotKeptNote kept={kept} voice={voice} />
          <ProblemNotes />
          <Section
            key={section}
            title={settings(voice, `section.${section}.title`)}
            help={settings(voice, `section.${section}.help`)}
            entered={entered}
          >
            {drawSection[section]()}
          </Section>
          <ToldBar told={told} voice={voice} onHush={hush} />
        </main>
      </Gate>
    </DeskContext>
  );
}
