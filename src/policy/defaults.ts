/** The settings of somebody who has set nothing. */

import type { Settings } from './schema';
import { longestCounterDays } from './schema/review';

export const defaults: Settings = {
  language: 'browser',
  country: 'FR',
  schoolName: '',
  signature: '',
  helpContact: '',
  charter: '',
  classMachine: false,
  maySwitchOff: true,
  sitesOn: [],
  sitesOff: [],
  hideWelcome: false,
  levels: {},
  options: {},
  terms: [],
  classes: [],
  allow: [],
  spokespersons: [],
  accounts: {},
  // Nobody loosens the class account by default.
  overrides: { personal: 'reason', school: 'reason', class: 'none' },
  approval: 'none',
  checklist: true,
  counters: true,
  counterDays: longestCounterDays,
};
