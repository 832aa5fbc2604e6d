/** The register of consents: what was said of each photo is seen, and comes back when it was erased by mistake. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { consents } from '../../src/storage/items';
import { openOptions } from './open';

const register = {
  a1: { tag: 'consent', on: '2026-05-04', whose: '6e B', until: '2099-06-30', name: 'bois.jpg' },
  b2: { tag: 'consent', on: '2025-03-02', until: '2025-06-30', name: 'piscine.jpg' },
} as const;

it('shows whose consent, until when; erased one by one or all at once, it can be brought back', async () => {
  await consents.setValue(register);
  const user = await openOptions('consents');
  expect(await screen.findByText('2 photos')).toBeInTheDocument();
  expect(screen.getByText('Accord écrit obtenu · 6e B · dit le 4 mai 2026')).toBeInTheDocument();
  expect(screen.getByText(/Accord expiré le 30 juin 2025/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Effacer bois.jpg' }));
  expect(screen.getByText('1 photo')).toBeInTheDocument();
  await expect.poll(() => consents.getValue()).toEqual({ b2: register.b2 });
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await expect.poll(() => consents.getValue()).toEqual(register);
  await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
  await expect.poll(() => consents.getValue()).toEqual({});
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await expect.poll(() => consents.getValue()).toEqual(register);
});
