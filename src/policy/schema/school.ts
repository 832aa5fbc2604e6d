/** The school, the machine, and the sites. */
import * as v from 'valibot';
import { line, list, paragraphs } from './basics';

export const countries = ['FR', 'BE', 'CH', 'LU', 'CA', 'GB', 'IE', 'US'] as const;
export const languages = ['browser', 'fr', 'en'] as const;

const host = v.pipe(v.string(), v.regex(/^(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*$/));

export const schoolEntries = {
  language: v.pipe(v.picklist(languages), v.description('Language of Relis: "fr", "en", or "browser" for that of the browser.')),
  country: v.pipe(v.picklist(countries), v.description('Country whose phone numbers, help lines and law count (ISO 3166-1).')),
  schoolName: v.pipe(line(120), v.description('Name of the school, shown with what it has decided.')),
  signature: v.pipe(paragraphs(300), v.description('Name, function and school, as they close a message of the school.')),
  helpContact: v.pipe(line(300), v.description('Who helps in case of trouble: a name, an address, a number.')),
  charter: v.pipe(paragraphs(4000), v.description('Introduction of the printed charter; empty for the usual one.')),
  classMachine: v.pipe(
    v.boolean(),
    v.description(
      'Pupils use this machine: every account that "accounts" does not name is the class\'s, the settings ask for the teacher\'s code. Decided by the administrator, nothing set on the machine can loosen the rules, and Relis is not turned off on any site.',
    ),
  ),
  maySwitchOff: v.pipe(v.boolean(), v.description('Whether people may turn Relis off on a site.')),
  sitesOn: v.pipe(list(host, 500), v.description('Sites ("x.com") where Relis is not turned off.')),
  sitesOff: v.pipe(list(host, 500), v.description('Sites ("x.com") where Relis does not work.')),
  hideWelcome: v.pipe(v.boolean(), v.description('Whether the welcome page stays closed after the installation.')),
};
