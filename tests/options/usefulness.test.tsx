/** What was counted, dismissed and silenced can be seen, erased, and brought back. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { count, readCounters } from '../../src/storage/counters';
import { dismissals } from '../../src/storage/dismissals';
import { silence, silenced } from '../../src/storage/silenced';
import { openOptions } from './open';

it('shows what came of each rule; erased, it can be brought back', async () => {
  await count([{ rule: 'grade', outcome: 'shown' }], '2026-03-01', 30);
  await count(
    [
      { rule: 'grade', outcome: 'shown' },
      { rule: 'grade', outcome: 'fixed' },
    ],
    '2026-03-02',
    30,
  );
  const user = await openOptions('rules');
  const part = within(screen.getByRole('region', { name: /Utile/ }));
  const row = await part.findByRole('row', { name: /Note ou résultat/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['2', '1', '0', '0']);
  await user.click(part.getByRole('button', { name: 'Effacer les compteurs' }));
  await waitFor(() => expect(part.getByText('Rien n’a encore été compté.')).toBeInTheDocument());
  expect(await readCounters()).toEqual({});
  await user.click(part.getByRole('button', { name: 'Annuler' }));
  expect(await part.findByRole('row', { name: /Note ou résultat/ })).toBeInTheDocument();
});

it('has a silenced rule heard again, and forgets what was dismissed', async () => {
  await silence('mme_lambert@mastodon.education', 'student-name');
  await dismissals.setValue({ salt: '00', values: { aa: { times: 1, day: '2026-03-01' } } });
  const user = await openOptions('rules');
  const part = within(screen.getByRole('region', { name: /Utile/ }));
  expect(await part.findByText(/Nom d’un élève.* sur mme_lambert@mastodon\.education/)).toBeInTheDocument();
  await user.click(part.getByRole('button', { name: 'Signaler de nouveau' }));
  await waitFor(async () => expect(await silenced.getValue()).toEqual({}));
  await user.click(await part.findByRole('button', { name: 'Les signaler de nouveau' }));
  await waitFor(async () => expect((await dismissals.getValue()).values).toEqual({}));
});
