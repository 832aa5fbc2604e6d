/** Who the pupils are, who may be named, who speaks for the school, which accounts are whose. */
import * as v from 'valibot';
import { entry, line, list, profile } from './basics';

const classroom = v.looseObject({
  /** "6e B"; empty where nobody has given it a name. */
  name: v.optional(line(80), ''),
  pupils: list(entry, 5000),
});

export const peopleEntries = {
  classes: v.pipe(
    list(classroom, 200),
    v.description(
      'Classes with the names of their pupils, one person an entry: "Léa Dupont", "DUPONT Léa" or "Léa". They stay on this machine. Every list of classes counts.',
    ),
  ),
  allow: v.pipe(
    list(entry, 5000),
    v.description(
      'What is never a finding: phone numbers, e-mail addresses, domains ("@ecole.be"), links, accounts, addresses, people who may be named.',
    ),
  ),
  spokespersons: v.pipe(list(entry, 200), v.description('Accounts (without "@") of those appointed to speak for the school.')),
  accounts: v.pipe(
    v.record(v.string(), profile),
    v.description(
      'What an account is used for, decided here instead of asked: "6eB_moulin@mastodon.social", or "mastodon.social" for every account there: "personal", "class" or "school".',
    ),
  ),
};
