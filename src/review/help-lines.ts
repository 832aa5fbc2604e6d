/**
 * Who listens, by country, when words hurt (G33). Numbers of public services, as the guides for schools give them; each is
 * also one that `phone-number` never flags. The words are `help.line.<name>` of `review.json`.
 */
import type { Country } from '../../rules/api';

interface HelpLine {
  readonly name: string;
  readonly number: string;
}

export const helpLines = {
  FR: [
    { name: 'fr3018', number: '3018' },
    { name: 'fr119', number: '119' },
    { name: 'fr3114', number: '3114' },
  ],
  BE: [
    { name: 'be103', number: '103' },
    { name: 'be107', number: '107' },
  ],
  CH: [
    { name: 'ch147', number: '147' },
    { name: 'ch143', number: '143' },
  ],
  LU: [{ name: 'lu116111', number: '116 111' }],
  CA: [
    { name: 'ca6868', number: '1-800-668-6868' },
    { name: 'ca2266', number: '1-800-263-2266' },
    { name: 'ca988', number: '988' },
  ],
  GB: [
    { name: 'gb1111', number: '0800 1111' },
    { name: 'gb116123', number: '116 123' },
  ],
  IE: [
    { name: 'ie6666', number: '1800 66 66 66' },
    { name: 'gb116123', number: '116 123' },
  ],
  US: [{ name: 'us988', number: '988' }],
} as const satisfies Readonly<Record<Country, readonly HelpLine[]>>;
