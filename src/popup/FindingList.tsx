/** What the compose box of the page holds to be read again: counts by level, then each message. */
import type { Finding } from '../../rules/api';
import { LevelCounts, LevelTitle } from '../review/Level';
import { Message } from '../review/Message';
import { countByLevel } from '../review/view';
import { WrongWarning } from '../review/WrongWarning';
import type { Voice } from '../words';
import { popupWords } from './words';

export function FindingList({ findings, voice }: { findings: readonly Finding[]; voice: Voice }) {
  if (findings.length === 0) return <p className="part empty">{popupWords(voice, 'nothing')}</p>;
  return (
    <>
      <div className="part">
        <LevelCounts counts={countByLevel(findings)} voice={voice} />
      </div>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.at?.join() ?? finding.media}`}>
            <h2 className="titled">
              <LevelTitle finding={finding} voice={voice} />
            </h2>
            <Message finding={finding} voice={voice} />
            <WrongWarning finding={finding} voice={voice} />
          </li>
        ))}
      </ul>
    </>
  );
}
