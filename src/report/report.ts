/** A wrong warning, told in a text that people copy and send themselves. Nothing of what they wrote is in it. */
import type { Finding } from '../../rules/api';
import type { Voice } from '../words';
import en from '../words/en/report.json';
import fr from '../words/fr/report.json';
import { wordsFrom } from '../words/from';
import { mask } from './mask';

export const reportWords = wordsFrom({ fr, en });

/**
 * @param version of Relis, "0.1.0"
 * @returns rule, level, version and language, the value masked, and a last line to complete
 */
export function reportOf({ rule, say, level, quote }: Finding, version: string, voice: Voice): string {
  const { language } = voice;
  return reportWords(voice, 'text', { version, rule, say, level, value: mask(quote), language });
}
