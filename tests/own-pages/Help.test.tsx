import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ruleIds } from '../../rules/api';
import { Help } from '../../src/pages/help/Help';
import { sources } from '../../src/pages/help/law';
import { privacySettings } from '../../src/pages/help/privacy-settings';
import { changeOwn } from '../../src/storage/settings';
import { Voice } from '../../src/words';

async function openHelp(language: 'fr' | 'en' = 'fr') {
  const user = userEvent.setup();
  await act(async () => {
    render(<Help voice={new Voice(language)} />);
  });
  return user;
}

const ruleNamed = (name: string): HTMLDetailsElement =>
  screen.getByRole('heading', { level: 4, name }).closest('details') as HTMLDetailsElement;

afterEach(() => {
  location.hash = '';
});

it.each(['fr', 'en'] as const)('tells of every rule, with its reason, in %s', async (language) => {
  await openHelp(language);
  const voice = new Voice(language);
  for (const id of ruleIds) {
    const rule = ruleNamed(voice.ruleName(id));
    expect(rule.textContent).toContain(voice.why(id));
    expect(within(rule).getAllByRole('listitem', { hidden: true }).length, id).toBeGreaterThan(1);
  }
});

it('shows what a rule points out, the words marked, what it leaves, and where it comes from', async () => {
  await openHelp();
  const rule = ruleNamed('Numéro de téléphone');
  expect(rule).toHaveTextContent('Compte personnel : à vérifier. Compte de classe : à corriger.');
  expect(rule).toHaveTextContent(/À la conquête des réseaux sociaux/);
  const [flags, leaves] = within(rule).getAllByRole('list', { hidden: true });
  expect(flags?.querySelector('mark')).toHaveTextContent('0475 12 34 56');
  expect(leaves).toHaveTextContent('3018');
  expect(leaves?.querySelector('mark')).toBeNull();
});

it('finds a rule by its name or its reason, accents or not', async () => {
  const user = await openHelp();
  const search = screen.getByRole('searchbox', { name: 'Chercher une règle' });
  await user.type(search, 'telephone');
  expect(screen.getByText('1 règle')).toHaveRole('status');
  expect(ruleNamed('Numéro de téléphone')).toBeInTheDocument();
  await user.type(search, ' xyz');
  expect(screen.getByText('Aucune règle ne correspond.')).toBeInTheDocument();
});

it('opens the rule that the address names', async () => {
  location.hash = '#grade';
  await openHelp('en');
  expect(ruleNamed(new Voice('en').ruleName('grade'))).toHaveAttribute('open');
  expect(ruleNamed(new Voice('en').ruleName('phone-number'))).not.toHaveAttribute('open');
});

it.each([
  ['BE', 'Belgique'],
  ['CA', 'Québec'],
  ['FR', 'France'],
] as const)('opens the law of one’s country: %s', async (code, name) => {
  await changeOwn(() => ({ country: code }));
  await openHelp();
  const lands = screen.getAllByRole('heading', { level: 3 }).filter((heading) => heading.closest('details'));
  expect(lands.map(({ textContent }) => textContent)).toEqual(['France', 'Belgique', 'Suisse', 'Québec']);
  expect(lands.filter((land) => land.closest('details')?.open).map(({ textContent }) => textContent)).toEqual([name]);
});

it('links to the settings of each network and to the law, in a tab of its own, without telling where from', async () => {
  await openHelp();
  const links = screen.getAllByRole('link', { hidden: true }).filter((link) => link.getAttribute('href')?.startsWith('https:'));
  expect(links).toHaveLength(privacySettings.length + Object.values(sources).flat().length);
  for (const link of links) {
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

it('says who helps, where the school has said it', async () => {
  await changeOwn(() => ({ helpContact: 'Mme Roche, poste 12' }));
  await openHelp();
  expect(screen.getByText(/^Qui vous aide/)).toHaveTextContent('Mme Roche, poste 12');
});
