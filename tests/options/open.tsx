/** Opens the settings at one of their parts, in French. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../src/options/Options';
import type { SectionName } from '../../src/options/sections';
import type { Layer } from '../../src/policy/schema';
import { SyntheticEvents } from '../../src/review/Button';
import { changeOwn, readSettings } from '../../src/storage/settings';

/** What is kept as set on this machine. */
export const own = async (): Promise<Layer> => (await readSettings()).layers.own;

export async function openOptions(section: SectionName, set: Layer = {}) {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-BE');
  await changeOwn(() => ({ language: 'fr', ...set }));
  location.hash = section;
  await act(async () => {
    render(
      <SyntheticEvents value={true}>
        <Options />
      </SyntheticEvents>,
    );
  });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
  return userEvent.setup();
}
