/** The sentence of a finding, the quoted words standing out with the mark they have in the text. */
import type { Finding } from '../../rules/api';
import type { Voice } from '../words';
import { useLexicon } from './Explained';

const longest = 90;

/** A quotation short enough to be read at a glance: its beginning and its end. */
export function shorten(quote: string): string {
  const oneLine = quote.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(oneLine);
  if (characters.length <= longest) return oneLine;
  const half = longest / 2;
  return `${characters.slice(0, half).join('').trimEnd()}…${characters.slice(-half).join('').trimStart()}`;
}

/** Cuts a sentence around the first place where it quotes the words. */
function around(sentence: string, quote: string): [before: string, quoted: string, after: string] {
  const start = quote === '' ? -1 : sentence.indexOf(quote);
  if (start < 0) return ['', '', sentence];
  return [sentence.slice(0, start), quote, sentence.slice(start + quote.length)];
}

export function Message({ finding, voice }: { finding: Finding; voice: Voice }) {
  const quote = shorten(finding.quote);
  const [before, quoted, after] = around(voice.message({ ...finding, quote }), quote);
  const { words, meaning } = useLexicon(voice);
  return (
    <div className="message">
      {words(before)}
      {quoted && <strong className={`quoted ${finding.level}`}>{quoted}</strong>}
      {words(after)}
      {meaning}
    </div>
  );
}
