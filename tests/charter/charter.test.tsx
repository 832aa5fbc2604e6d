/** The charter promises what Relis checks, in words of pupils, in French and English. */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openPolicy, type RuleId, ruleIds } from '../../rules/api';
import { CharterPage } from '../../src/pages/charter/CharterPage';
import { charterContent, regulation } from '../../src/pages/charter/content';
import { charter } from '../../src/pages/charter/words';
import { defaults } from '../../src/policy/defaults';
import { countries } from '../../src/policy/schema/school';
import { SyntheticEvents } from '../../src/review/Button';
import { keptManaged } from '../../src/storage/items';
import { changeOwn, readSettings } from '../../src/storage/settings';
import { Voice } from '../../src/words';

const voices = (['fr', 'en'] as const).map((language) => new Voice(language, 'student'));

describe.each(voices)('in $language', (voice) => {
  it.each(ruleIds)('has words for %s', (id) => {
    expect(charter(voice, `rule.${id}`)).not.toBe('');
  });

  it.each(countries)('says where help is in %s', (country) => {
    const { trouble } = charterContent({ ...defaults, country }, openPolicy, voice);
    expect(trouble.join(' ')).toMatch(/\d{3}/);
  });

  it('lists what is held as never published, and what is shown as read again', () => {
    const of = (id: RuleId): string => charter(voice, `rule.${id}`);
    const usual = charterContent(defaults, openPolicy, voice);
    expect(usual.never).toContain(of('phone-number'));
    expect(usual.twice).toContain(of('vacation-dates'));
    expect([...usual.never, ...usual.twice]).not.toContain(of('belongings'));
    const levels = { 'vacation-dates': { class: 'block' }, 'phone-number': { class: 'off' } } as const;
    const changed = charterContent(defaults, { ...openPolicy, levels }, voice);
    expect(changed.never).toContain(of('vacation-dates'));
    expect([...changed.never, ...changed.twice]).not.toContain(of('phone-number'));
  });

  it('speaks of the school’s own words only where there are some', () => {
    const phrase = charter(voice, 'rule.school-terms');
    expect(charterContent(defaults, openPolicy, voice).never).not.toContain(phrase);
    expect(charterContent({ ...defaults, terms: [{ words: 'piscine' }] }, openPolicy, voice).never).toContain(phrase);
  });

  it('says who agrees, and whom to ask', () => {
    const settings = { ...defaults, approval: 'teacher', helpContact: 'Mme Lambert' } as const;
    const { before, trouble } = charterContent(settings, openPolicy, voice);
    expect(before).toContain(charter(voice, 'before.teacher'));
    expect(trouble.join(' ')).toContain('Mme Lambert');
    expect(regulation({ ...settings, schoolName: 'Collège du Moulin' }, openPolicy, voice).join('\n')).toMatch(
      /Collège du Moulin[\s\S]*Mme Lambert/,
    );
  });
});

async function openCharter() {
  await act(async () => {
    render(
      <SyntheticEvents value={true}>
        <CharterPage />
      </SyntheticEvents>,
    );
  });
  await screen.findByRole('article');
  return userEvent.setup();
}

describe('the page', () => {
  it('prints the introduction as it is typed, and keeps it', async () => {
    await changeOwn(() => ({ language: 'fr', schoolName: 'Collège du Moulin' }));
    const user = await openCharter();
    const sheet = within(screen.getByRole('article'));
    expect(sheet.getByText(/Nous écrivons ici pour montrer/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /^Introduction/ }), 'Notre journal.');
    expect(sheet.getByText('Notre journal.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Classe' }), '6e B');
    expect(sheet.getByText('Collège du Moulin · 6e B')).toBeInTheDocument();
    await expect.poll(async () => (await readSettings()).layers.own.charter).toBe('Notre journal.');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await user.click(screen.getByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('is printed in another language than that of Relis, and gives the head a paragraph', async () => {
    await changeOwn(() => ({ language: 'fr' }));
    const user = await openCharter();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.getByRole('heading', { name: 'Our class publishing charter' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Le paragraphe du règlement' }));
    expect(screen.getByRole('heading', { name: 'Publishing on social networks' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copier le paragraphe' }));
    expect(await screen.findByText('Le paragraphe est copié.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain('for teaching');
  });

  it('leaves the introduction of the school as it is', async () => {
    await keptManaged.setValue({ charter: 'Celle de l’école.', schoolName: 'Collège du Moulin' });
    await changeOwn(() => ({ language: 'fr' }));
    await openCharter();
    expect(screen.getByRole('textbox', { name: /^Introduction/ })).toHaveAttribute('readonly');
    expect(within(screen.getByRole('article')).getByText('Celle de l’école.')).toBeInTheDocument();
  });
});
