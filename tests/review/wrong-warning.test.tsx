import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onWords, setStage } from './stage';

it('a wrong warning is told from its card, behind the reason: a text to copy, without the words', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  const { ui, user, show } = setStage();
  show({ stage: 'reviewing', findings: [onWords('au 0475 12 34 56', '0475 12 34 56')] });
  expect(ui.queryByRole('button', { name: /^Relis se trompe/ })).toBeNull();
  await user.click(ui.getByRole('button', { name: /^Pourquoi/ }));
  await user.click(ui.getByRole('button', { name: /^Relis se trompe/ }));
  const text = ui.getByRole('textbox', { name: 'Texte à copier' }) as HTMLTextAreaElement;
  expect(text.value).toContain('0000 00 00 00');
  expect(text.value).not.toContain('0475');
  await user.click(ui.getByRole('button', { name: 'Copier ce texte' }));
  expect(await navigator.clipboard.readText()).toBe(text.value);
});
