/** The parts of the settings, in the order they are listed. */
import type { ReactNode } from 'react';
import { Accounts } from './sections/Accounts';
import { Allowed } from './sections/Allowed';
import { Consents } from './sections/Consents';
import { Deploy } from './sections/Deploy';
import { Files } from './sections/Files';
import { General } from './sections/General';
import { Publishing, Sites } from './sections/Publishing';
import { Pupils } from './sections/Pupils';
import { Rules } from './sections/Rules';
import { Terms } from './sections/Terms';

export const sectionNames = [
  'general',
  'rules',
  'pupils',
  'allowed',
  'terms',
  'accounts',
  'consents',
  'publishing',
  'sites',
  'files',
  'deploy',
] as const;

export type SectionName = (typeof sectionNames)[number];

export const drawSection: Readonly<Record<SectionName, () => ReactNode>> = {
  general: () => <General />,
  rules: () => <Rules />,
  pupils: () => <Pupils />,
  allowed: () => <Allowed />,
  terms: () => <Terms />,
  accounts: () => <Accounts />,
  consents: () => <Consents />,
  publishing: () => <Publishing />,
  sites: () => <Sites />,
  files: () => <Files />,
  deploy: () => <Deploy />,
};
