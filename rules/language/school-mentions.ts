/**
 * The schools a post names. Speaking for one has many forms, and each form names the school: a text in which every
 * mention is a run of one letter keeps those forms small.
 */
import type { Reading } from '../reading';
import {
  beforeEnglish,
  beforeFrench,
  looseName,
  nameOnly,
  schoolEnglish,
  schoolFrench,
  staffEnglish,
  staffFrench,
  teamFrench,
} from './school-words';

/** Letters of private use, which no post holds: "notre école", "l'école", "école" alone, those who work there. */
const ours = '\uE000';
const definite = '\uE001';
const bare = '\uE002';
const people = '\uE003';

/** Patterns of a mention in `withSchools`. */
const run = (from: string, to: string): string => `[${from}-${to}]+(?![${ours}-${people}])`;
export const school = run(ours, people);
export const institution = run(ours, bare);
export const speaker = run(ours, definite);
export const ourSchool = run(ours, ours);
/** Any mention at all. */
export const anySchool = new RegExp(`[${ours}-${people}]`);

/** A determiner that lets one school speak. */
const singular = /(?:l ?[' ]|le |la |notre |mon |cette |cet |ce )(?:\w+ )?$/;

/** The words before a noun that name a school: "Greenwood" of "Greenwood High", "St Hilda's" of "St Hilda's College". */
const properName = /(?:\b[Tt]he )?(?:\p{Lu}[\p{L}.'’-]* ){1,4}$/u;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
}

function* staffMentions({ folded }: Reading): Generator<Mention> {
  for (const { index, 0: words } of folded.matchAll(staffFrench))
    yield { start: index, end: index + words.length, letter: people };
}

function* frenchMentions({ folded }: Reading): Generator<Mention> {
  for (const { index, 0: words } of folded.matchAll(schoolFrench)) {
    const lead = beforeFrench.exec(folded.slice(Math.max(0, index - 30), index))?.[0] ?? '';
    const named = /notre/.test(lead) ? ours : definite;
    const letter = singular.test(lead) && !teamFrench.test(words) ? named : bare;
    yield { start: index - lead.length, end: index + words.length, letter };
  }
}

function leadEnglish({ folded, text }: Reading, index: number): string {
  const from = Math.max(0, index - 48);
  const before = folded.slice(from, index);
  const lead = beforeEnglish.exec(before) ?? properName.exec(text.slice(from, index)) ?? looseName.exec(before);
  return lead?.[0] ?? '';
}

function* englishMentions(reading: Reading): Generator<Mention> {
  for (const { index, 0: words } of reading.folded.matchAll(schoolEnglish)) {
    const lead = leadEnglish(reading, index);
    if (lead === '' && nameOnly.test(words)) continue;
    const named = /^our/.test(lead) ? ours : definite;
    const letter = staffEnglish.test(words) ? people : lead === '' ? bare : named;
    yield { start: index - lead.length, end: index + words.length, letter };
  }
}

/** The folded text, of the same length, each mention of a school written with one letter. A finder. */
export function withSchools(reading: Reading): string {
  const { folded } = reading;
  const mentions = [...staffMentions(reading), ...frenchMentions(reading), ...englishMentions(reading)];
  let out = '';
  for (const { start, end, letter } of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= out.length) continue;
    const from = Math.max(start, out.length);
    out += folded.slice(out.length, from) + letter.repeat(end - from);
  }
  return out + folded.slice(out.length);
}
