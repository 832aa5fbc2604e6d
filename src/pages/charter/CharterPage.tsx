/** The page of the charter: which document, in which language, with which introduction; then it is printed. */
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../rules/api';
import { Gate } from '../../options/access/Gate';
import { type Desk, DeskContext, deciderOf } from '../../options/desk';
import { KeptLine, NotKeptNote } from '../../options/Feedback';
import { Segments, TextField } from '../../options/fields';
import { useChanges } from '../../options/useChanges';
import { rulesBy } from '../../policy/for-rules';
import { Button } from '../../review/Button';
import { RelisIcon } from '../../review/icons';
import { Voice } from '../../words';
import { languageOf } from '../../words/chosen';
import { CharterSheet } from './CharterSheet';
import { charterContent, regulation } from './content';
import { charter } from './words';

type Printed = 'charter' | 'regulation';

/** The paragraphs for the rules of the school. */
function RegulationSheet({ paragraphs, voice }: { paragraphs: readonly string[]; voice: Voice }) {
  return (
    <article className="sheet" lang={voice.language}>
      <h1>{charter(voice, 'regulation.heading')}</h1>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}

interface ControlsProps {
  readonly desk: Desk;
  readonly printed: Printed;
  readonly language: Language;
  readonly className: string;
  readonly paragraphs: readonly string[];
  readonly onPrinted: (printed: Printed) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onClassName: (name: string) => void;
}

function Controls({ desk, printed, language, className, paragraphs, onPrinted, onLanguage, onClassName }: ControlsProps) {
  const { voice, read, change } = desk;
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(paragraphs.join('\n\n'));
    setCopied(true);
  }
  return (
    <div className="controls">
      <Segments
        legend={charter(voice, 'document')}
        value={printed}
        options={(['charter', 'regulation'] as const).map((each) => [each, charter(voice, `documents.${each}`)])}
        onChoose={onPrinted}
      />
      <Segments
        legend={charter(voice, 'language')}
        value={language}
        options={[
          ['fr', 'français', 'fr'],
          ['en', 'English', 'en'],
        ]}
        onChoose={onLanguage}
      />
      {printed === 'charter' ? (
        <>
          <TextField label={charter(voice, 'class')} value={className} most={80} placeholder="6e B" onChange={onClassName} />
          <TextField
            label={charter(voice, 'introduction')}
            help={charter(voice, 'introductionHelp')}
            value={read.settings.charter}
            most={4000}
            rows={4}
            decider={deciderOf(read, 'charter')}
            onChange={(text) => change((own) => ({ ...own, charter: text }))}
          />
        </>
      ) : (
        <p className="help">{charter(voice, 'regulation.help')}</p>
      )}
      <div className="buttons">
        <Button look="primary" onPress={() => window.print()}>
          {charter(voice, 'print')}
        </Button>
        {printed === 'regulation' && <Button onPress={() => void copy()}>{charter(voice, 'regulation.copy')}</Button>}
        <p role="status" className="count">
          {copied && charter(voice, 'regulation.copied')}
        </p>
      </div>
    </div>
  );
}

export function CharterPage() {
  const { state, kept, change, tell } = useChanges();
  const [printed, setPrinted] = useState<Printed>('charter');
  const [chosen, setChosen] = useState<Language>();
  const [className, setClassName] = useState('');
  const spoken = state && languageOf(state.settings);
  const voice = useMemo(() => spoken && new Voice(spoken), [spoken]);
  const language = chosen ?? spoken;
  useEffect(() => {
    if (!voice) return;
    document.documentElement.lang = voice.language;
    document.title = charter(voice, 'page');
  }, [voice]);
  if (!state || !voice || !language) return null;

  // A charter is read by pupils.
  const printedVoice = new Voice(language, 'student');
  const rules = rulesBy(state.layers, state.settings).class;
  const paragraphs = regulation(state.settings, rules, printedVoice);
  const desk: Desk = { voice, read: state, change, tell };
  return (
    <DeskContext value={desk}>
      <header className="bar">
        <RelisIcon size={24} />
        <p className="bar-title">{charter(voice, 'page')}</p>
        <a href="options.html">{charter(voice, 'settings')}</a>
        <KeptLine kept={kept} voice={voice} />
      </header>
      <Gate read={state} voice={voice}>
        <main>
          <NotKeptNote kept={kept} voice={voice} />
          <Controls
            desk={desk}
            printed={printed}
            language={language}
            className={className}
            paragraphs={paragraphs}
            onPrinted={setPrinted}
            onLanguage={setChosen}
            onClassName={setClassName}
          />
          {printed === 'charter' ? (
            <CharterSheet
              content={charterContent(state.settings, rules, printedVoice)}
              school={state.settings.schoolName}
              className={className}
              voice={printedVoice}
            />
          ) : (
            <RegulationSheet paragraphs={paragraphs} voice={printedVoice} />
          )}
        </main>
      </Gate>
    </DeskContext>
  );
}
