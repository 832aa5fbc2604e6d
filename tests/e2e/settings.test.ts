/** The settings in a real browser: a class list pasted, a level changed, a sentence tried, a file saved, the charter opened. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './browser';

test('what is set is kept, and handed out as a file', async ({ relis }) => {
  const address = `chrome-extension://${relis.extensionId}/options.html`;
  const page = await relis.open(`${address}#pupils`);
  await page.getByRole('textbox', { name: 'Coller une liste' }).fill('Nom;Prénom\nDupont;Léa\nClaes;Tom');
  await page.getByRole('button', { name: 'Ajouter 2 noms' }).click();
  await page.getByText('2 élèves').waitFor();

  await page.getByRole('link', { name: 'Règles', exact: true }).click();
  const line = page.locator('[data-rule="phone-number"]');
  await line.getByRole('combobox').first().selectOption('block');
  await page.getByText('Enregistré', { exact: true }).waitFor();
  await line.getByRole('button').first().click();
  await line.getByRole('textbox').fill('Appelez-moi au 0475 12 34 56');
  await page.getByText('Relis y voit une chose.').waitFor();

  await page.getByRole('link', { name: 'Déploiement' }).click();
  await page.getByRole('combobox', { name: 'Pour' }).selectOption('firefox');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer le fichier' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('policies.json');
  const { policies } = JSON.parse(await readFile(await download.path(), 'utf8'));
  const [values] = Object.values(policies['3rdparty'].Extensions);
  expect(values).toMatchObject({ levels: { 'phone-number': { personal: 'block' } } });
  expect(JSON.stringify(values)).not.toContain('Dupont');

  await page.getByRole('link', { name: 'Charte de la classe' }).click();
  await page.getByRole('article').getByText('un numéro de téléphone').waitFor();
  const again = await relis.open(`${address}#pupils`);
  await again.getByText('2 élèves').waitFor();
});
