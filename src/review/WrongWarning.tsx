/** "Relis se trompe ?": a text about a wrong warning, to read, copy and send oneself. Nothing is sent from here. */
import { useId, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Finding } from '../../rules/api';
import { reportOf, reportWords } from '../report/report';
import type { Voice } from '../words';
import { Button } from './Button';

interface WrongWarningProps {
  readonly finding: Finding;
  readonly voice: Voice;
}

function ReportText({ id, finding, voice }: WrongWarningProps & { readonly id: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'byHand'>();
  const text = reportOf(finding, browser.runtime.getManifest().version, voice);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Pages that are not encrypted have no clipboard, and a school may have closed it.
      setOutcome('byHand');
    }
  }

  return (
    <div id={id} className="wrong-warning">
      <p>{reportWords(voice, 'nothingSent')}</p>
      <textarea
        className="report-text"
        aria-label={reportWords(voice, 'label')}
        readOnly
        rows={7}
        spellCheck={false}
        value={text}
      />
      <div className="buttons">
        <Button onPress={copy}>{reportWords(voice, 'copy')}</Button>
        <span role="status">{outcome && reportWords(voice, outcome)}</span>
      </div>
    </div>
  );
}

export function WrongWarning({ finding, voice }: WrongWarningProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="asides">
        <Button look="aside" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
          {reportWords(voice, 'ask')}
        </Button>
      </div>
      {open && <ReportText id={id} finding={finding} voice={voice} />}
    </>
  );
}
