import { existsSync, readFileSync } from 'node:fs';
import { type Example, type RuleId, rules } from '../../rules/api';
import type { Sample } from '../samples';

const marks = /\[\[|\]\]/;

function sampleOf(id: RuleId, example: Example, index: number): Sample {
  const { text: marked, post = {}, roster = [] } = typeof example === 'string' ? { text: example } : example;
  const { profile, author, kind, locale, today } = post;
  const quotes = marked.split(marks).filter((_, part) => part % 2 === 1);
  const text = marked.split(marks).join('');
  return {
    id: `${id} ${index}`,
    text,
    only: id,
    roster: [...roster],
    expect: quotes.map((quote) => ({ rule: id, quote })),
    ...(profile && { account: profile }),
    // An example is a teacher's where nothing else is said.
    author: author ?? 'teacher',
    ...(kind && { kind }),
    ...(locale && { locale }),
    ...(today && { today }),
  };
}

/** The same without the words that are marked: what is left of it says nothing any more. */
function withoutMarked(example: Example): Example {
  const cut = (text: string): string => text.replace(/ ?\[\[.*?\]\]/gs, '');
  return typeof example === 'string' ? cut(example) : { ...example, text: cut(example.text) };
}

const bank = (id: RuleId, kind: 'flags' | 'leaves'): string[] => {
  const path = new URL(`../../tests/sentences/${id}.${kind}.txt`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
};

/** The examples of a rule as labelled posts: what it marks, what a fix leaves of that, and what it leaves alone. */
export function samplesOfExamples(id: RuleId): Sample[] {
  const { flags, leaves } = rules[id].examples;
  const fixed = rules[id].hit ? flags.map(withoutMarked) : [];
  return [...flags, ...fixed, ...leaves].map((example, index) => sampleOf(id, example, index));
}

/** The sentences that are tests of a rule, one a line; what is to be marked in them is not told. */
export const samplesOfSentences = (id: RuleId): Sample[] =>
  [...bank(id, 'flags').map((text) => `[[${text}]]`), ...bank(id, 'leaves')].map((example, index) =>
    sampleOf(id, example, index),
  );
