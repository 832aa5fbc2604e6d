/** What the compose box of the page holds to be read again: counts by level, then each message. */
import { useId, useState } from 'react';
import type { Finding } from '../../rules/api';
import { reportWords } from '../report/report';
import { Button } from '../review/Button';
import { LevelCounts, LevelTitle } from '../review/Level';
import { Message } from '../review/Message';
import { countByLevel } from '../review/view';
import { WrongWarning } from '../review/WrongWarning';
import type { Voice } from '../words';
import { popupWords } from './words';

function FoundLine({ finding, voice }: { finding: Finding; voice: Voice }) {
  const id = useId();
  const [reporting, setReporting] = useState(false);
  return (
    <li>
      <h2 className="titled">
        <LevelTitle finding={finding} voice={voice} />
      </h2>
      <Message finding={finding} voice={voice} />
      <div className="asides">
        <Button look="aside" aria-expanded={reporting} aria-controls={id} onPress={() => setReporting(!reporting)}>
          {reportWords(voice, 'ask')}
        </Button>
      </div>
      {reporting && <WrongWarning id={id} finding={finding} voice={voice} />}
    </li>
  );
}

export function FindingList({ findings, voice }: { findings: readonly Finding[]; voice: Voice }) {
  if (findings.length === 0) return <p className="part empty">{popupWords(voice, 'nothing')}</p>;
  return (
    <>
      <div className="part">
        <LevelCounts counts={countByLevel(findings)} voice={voice} />
      </div>
      <ul className="findings">
        {findings.map((finding) => (
          <FoundLine key={`${finding.rule} ${finding.at?.join() ?? finding.media}`} finding={finding} voice={voice} />
        ))}
      </ul>
    </>
  );
}
