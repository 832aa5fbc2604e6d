/** The consent register: kept by the hash of a file, asked again once it has expired, taken along as a table. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { csvOf } from '../../src/photos/register/csv';
import { consentFor, hasExpired, keepConsent } from '../../src/storage/consents';
import { consents } from '../../src/storage/items';

beforeEach(() => fakeBrowser.reset());

describe('the register', () => {
  it('gives the tag of a file back, until the day it is valid to', async () => {
    await keepConsent('a1', { tag: 'consent', on: '2026-03-10', whose: '6e B', until: '2026-06-30' });
    expect(await consentFor('a1', '2026-06-30')).toBe('consent');
    expect(await consentFor('a1', '2026-07-01')).toBeUndefined();
    expect(await consentFor('b2', '2026-03-10')).toBeUndefined();
    expect(hasExpired({}, '2099-01-01')).toBe(false);
  });

  it('keeps what was noted when the same is said again, and forgets it when something else is', async () => {
    await keepConsent('a1', { tag: 'consent', on: '2026-03-10', whose: '6e B', until: '2026-06-30' });
    await keepConsent('a1', { tag: 'consent', on: '2026-03-11', name: 'fete.jpg' });
    expect(await consents.getValue()).toEqual({
      a1: { tag: 'consent', on: '2026-03-11', whose: '6e B', until: '2026-06-30', name: 'fete.jpg' },
    });
    await keepConsent('a1', { tag: 'nobody', on: '2026-03-12' });
    expect(await consents.getValue()).toEqual({ a1: { tag: 'nobody', on: '2026-03-12' } });
  });

  it('takes over what was said before there was a register', async () => {
    await fakeBrowser.storage.local.set({ consents: { a1: 'own-work' } });
    await consents.migrate();
    expect(await consentFor('a1', '2026-03-10')).toBe('own-work');
  });

  it('is a table without formulas', () => {
    const columns = { whose: 'Classe', file: 'Fichier', tag: 'Dit', on: 'Le', until: 'Jusqu’au', hash: 'Empreinte' };
    const csv = csvOf(
      { a1: { tag: 'consent', on: '2026-03-10', whose: '=1+1', name: 'fête; "A".jpg' } },
      columns,
      () => 'Accord',
    );
    expect(csv).toBe('\uFEFFClasse;Fichier;Dit;Le;Jusqu’au;Empreinte\r\n"\'=1+1";"fête; ""A"".jpg";Accord;2026-03-10;;a1');
  });
});
