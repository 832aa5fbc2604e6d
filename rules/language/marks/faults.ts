/** Faults counted in a dictation: "31 fautes", "zéro faute", "34 spelling mistakes". */
import type { Mark, Page } from './mark';
import { numberWord } from './values';

const faults = new RegExp(
  `(?<![\\d.,]|[a-z-])(?:\\d{1,3}|${numberWord}|aucune|une seule|pas une|no|not one|sans) (?:fautes?|erreurs?|mistakes?|errors|spelling (?:mistakes?|errors)|wrong)(?![a-z])`,
  'g',
);
const spelling = /\b(?:dictees?|orthographe|spellings?|interro|controle|test|copie|redaction|dissert\w*|essay|paper|fautes)\b/;
const others = /\b(?:foot|match|basket|hand|arbitre|rugby|fouls?|penalty|zero faute de gout|par ma faute|sans faute,)\b/;

/** @param page claims blanked out */
export function* faultsIn({ folded }: Page): Iterable<Mark> {
  if (!/faute|erreur|mistake|error|wrong/.test(folded) || !spelling.test(folded) || others.test(folded)) return;
  for (const { 0: whole, index } of folded.matchAll(faults))
    yield { at: [index, index + whole.length], kind: 'faults', bad: true, sure: false };
}
