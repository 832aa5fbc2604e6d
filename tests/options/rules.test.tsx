/** The rule list: finding a rule, changing its level, trying it. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPolicy, ruleIds } from '../../rules/api';
import { everyRule, listRules, passes, type RuleFilter } from '../../src/options/rules/filter';
import { tryRule } from '../../src/options/rules/try';
import { keptManaged } from '../../src/storage/items';
import { Voice } from '../../src/words';
import { openOptions, own } from './open';

const fr = new Voice('fr');

describe('finding rules', () => {
  const policy = { ...openPolicy, levels: { grade: { school: 'off' } } } as const;
  const found = (filter: Partial<RuleFilter>): string[] =>
    listRules(policy, fr)
      .filter((rule) => passes(rule, { ...everyRule, ...filter }))
      .map(({ id }) => id);

  it('lists each rule once, in the order of the families', () => {
    expect(found({}).sort()).toEqual([...ruleIds]);
    expect(listRules(policy, fr).map(({ family }) => family)[0]).toBe('personal-data');
  });

  it.each([
    ['a word of its name, without accents', { search: 'ecole denigree' }, ['criticism']],
    ['a word of an example', { search: 'soleil2024' }, ['credentials']],
    ['nothing', { search: 'qqqq' }, []],
    ['a changed level', { changedOnly: true }, ['grade']],
    ['no changed level there', { changedOnly: true, profile: 'class' }, []],
    ['a level on one kind of account', { level: 'off', profile: 'school', family: 'pupils' }, ['grade']],
  ] satisfies [string, Partial<RuleFilter>, string[]][])('by %s', (_what, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });
});

describe('trying a sentence', () => {
  it('says how strong it would be on each kind of account', () => {
    const [tried] = tryRule('phone-number', { text: 'Appelez le 0475 12 34 56', marks: [] }, openPolicy, fr);
    expect(tried?.finding.quote).toBe('0475 12 34 56');
    expect(tried?.levels).toEqual({ personal: 'warn', class: 'block', school: 'hint' });
  });

  it('says that the rule is off', () => {
    const policy = { ...openPolicy, levels: { 'phone-number': { personal: 'off' } } } as const;
    const [tried] = tryRule('phone-number', { text: 'Appelez le 0475 12 34 56', marks: [] }, policy, fr);
    expect(tried?.levels.personal).toBe('off');
  });

  it('heeds what is never pointed out', () => {
    const policy = { ...openPolicy, allow: ['0475 12 34 56'] };
    expect(tryRule('phone-number', { text: 'Appelez le 0475 12 34 56', marks: [] }, policy, fr)).toEqual([]);
  });
});

/** The line of a rule: by role and name all the lists of levels would be read for each question. */
function lineOf(id: string): HTMLElement {
  const line = document.querySelector<HTMLElement>(`[data-rule="${id}"]`);
  if (!line) throw new Error(`${id} is not listed`);
  return line;
}

describe('the list', () => {
  it('finds a rule, changes its level, shows that it is changed and takes it back', async () => {
    const user = await openOptions('rules');
    await user.click(screen.getByLabelText('Chercher une règle'));
    await user.paste('téléphone');
    const line = lineOf('phone-number');
    expect(screen.getByText(/^\d règles sur \d+$/)).toBeInTheDocument();
    await user.selectOptions(within(line).getByRole('combobox', { name: /Numéro de téléphone.*personnel/ }), 'bloquer');
    await expect.poll(own).toMatchObject({ levels: { 'phone-number': { personal: 'block' } } });
    await user.click(await within(line).findByRole('button', { name: /Numéro de téléphone.*modifiée/, expanded: false }));
    await user.click(within(line).getByRole('button', { name: 'Revenir à ces niveaux' }));
    await expect.poll(async () => (await own()).levels).toEqual({});
    await user.click(await screen.findByText('Annuler'));
    await expect.poll(own).toMatchObject({ levels: { 'phone-number': { personal: 'block' } } });
  });

  it('tries an example, and a sentence of one’s own', async () => {
    const user = await openOptions('rules');
    const line = within(lineOf('phone-number'));
    await user.click(line.getByRole('button', { name: 'Numéro de téléphone' }));
    await user.click(line.getByRole('button', { name: 'Essayer Mon numéro de GSM est le 0475 12 34 56' }));
    expect(await screen.findByText('Relis y voit une chose.')).toBeInTheDocument();
    const box = line.getByRole('textbox', { name: 'Essayer une phrase' });
    await user.clear(box);
    await user.click(box);
    await user.paste('Le 3018 répond');
    expect(screen.getByText('Relis n’y voit rien à redire pour cette règle.')).toBeInTheDocument();
  });

  it('locks the levels that the school decided', async () => {
    await keptManaged.setValue({ levels: { grade: { class: 'block' } } });
    await openOptions('rules');
    const line = within(lineOf('grade'));
    const levelOf = (account: string): HTMLElement =>
      line.getByRole('combobox', { name: new RegExp(`Note ou résultat d’un élève.*${account}`) });
    expect(levelOf('de classe')).toBeDisabled();
    expect(levelOf('personnel')).toBeEnabled();
  });
});
