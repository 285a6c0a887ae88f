import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { sendBatch } from './send-batch.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { withoutChromium } from './without-chromium.ts';
import { type WrittenAct, writtenAct } from './written-act.fixture.ts';

const QUERREC: WrittenAct = {
  tenant: 'Madame Solène QUERREC',
  street: '14 rue Ordener',
  floor: '2e étage',
  servedOn: '14 mars 2025',
  leaseSignedOn: '1er février 2022',
  debt: '4 512,33',
};
/** The same name in the same house on another floor, with another lease: perhaps the same household, perhaps not. */
const UPSTAIRS: WrittenAct = {
  ...QUERREC,
  floor: '6e étage',
  servedOn: '10 juin 2025',
  leaseSignedOn: '3 mai 2019',
  debt: '3 208,11',
};

describe.skipIf(withoutChromium)('what a person settles', () => {
  let open: OpenConsole;
  let page: Page;
  beforeAll(async () => {
    open = await openConsole();
    page = await open.signedIn();
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  /** Sends a file of one act, or of several, and opens its page. */
  const openSent = async (...acts: readonly WrittenAct[]): Promise<void> => {
    const idOf = await sendBatch(open.house, { 'acte.pdf': writtenAct(...acts) });
    await page.goto(`${open.house.url}/actes/${idOf('acte.pdf')}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const confirm = () => page.getByRole('button', { name: 'Confirmer la lecture' }).click();
  const settled = () => page.locator('.amont-heading').getByText('Traité').waitFor();

  test('a field that was not found is asked for, checked, and the act goes on with it', async () => {
    await openSent({ ...QUERREC, tenant: 'Madame Zoé KERMADEC', street: null });
    await page.getByText('L’acte n’avance pas').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('Logement : numéro et voie').fill('3 rue Marcadet');
    await page.getByLabel(/Logement\s: code postal/).fill('7501');
    await confirm();
    await page.getByText('Le code postal a cinq chiffres').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('postalCode');
    await page.getByLabel(/Logement\s: code postal/).fill('75018');
    await confirm();
    await page.getByText('Vérification enregistrée.').waitFor();
    await settled();
    const dwelling = page.locator('.amont-field').filter({ hasText: 'Logement' });
    await dwelling.getByText('3 rue Marcadet, 75018').waitFor();
    await dwelling.getByText('Corrigé par une personne').waitFor();
  });

  test('a field folded away is opened when it is wrong, and can be corrected', async () => {
    await openSent({ ...QUERREC, tenant: 'Monsieur Ewen TANGUY', street: null, servedOn: '2 avril 2025' });
    await page.getByText('Corriger un autre champ').click();
    await page.getByLabel(/Dette en principal/).fill('beaucoup');
    await page.getByText('Corriger un autre champ').click();
    await confirm();
    await page.getByText('Saisissez un montant en euros').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('debt');
    await page.getByLabel(/Dette en principal/).fill('4 000');
    await page.getByLabel('Logement : numéro et voie').fill('8 rue Doudeauville');
    await page.getByLabel(/Logement\s: code postal/).fill('75018');
    await confirm();
    await settled();
    const debt = page.locator('.amont-field').filter({ hasText: 'Dette en principal' });
    await debt.getByText(/4\s000,00\s€/).waitFor();
    await debt.getByText('Corrigé par une personne').waitFor();
    expect(await debt.locator('q').count()).toBe(0);
  });

  test('in doubt between households nothing is chosen beforehand; the procedure a person names receives the act', async () => {
    await openSent(QUERREC);
    await settled();
    await openSent(UPSTAIRS);
    await page.getByText('À quelle procédure cet acte appartient-il').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.locator('input[name=filing]:checked').count()).toBe(0);
    await confirm();
    await page.getByText('Choisissez l’une des procédures, ou aucune d’elles.').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('filing');
    await page.getByText(/Ce qui rapproche ou éloigne/).click();
    await page.getByText('Même nom de famille').waitFor();
    await page.getByText('Étages différents').waitFor();
    await page.getByText('14 rue Ordener, 2e étage, 75018 PARIS – Commandement de payer du 14 mars 2025').waitFor();
    await page.getByRole('radio', { name: /^Mme QUERREC Solène/ }).check({ force: true });
    await confirm();
    await settled();
    await page.getByRole('tab', { name: 'Suites' }).click();
    await page.getByRole('link', { name: 'Voir la procédure' }).click();
    const acts = page.getByRole('table', { name: 'Actes de la procédure' });
    await acts.waitFor();
    expect(await acts.getByRole('link', { name: 'Commandement de payer' }).count()).toBe(2);
  });

  test('in doubt, a person who recognises no household opens a new procedure', async () => {
    const tenant = 'Monsieur Yann LE BIHAN';
    await openSent({ ...QUERREC, tenant, street: '20 rue Stephenson' });
    await settled();
    await openSent({ ...UPSTAIRS, tenant, street: '20 rue Stephenson' });
    await page.getByText('Aucune de ces procédures').click();
    await confirm();
    await settled();
    await page.getByRole('tab', { name: 'Suites' }).click();
    await page.getByText('Ouvre la procédure').waitFor();
  });

  test('a second act in the file is taken out at the page a person names, and goes its own way', async () => {
    const second = { ...QUERREC, tenant: 'Monsieur Gaël PRIGENT', street: '9 rue Custine', servedOn: '20 mars 2025' };
    await openSent({ ...QUERREC, tenant: 'Madame Enora CADIOU', street: '4 rue Labat' }, second);
    await page.getByText('Le fichier contient un second acte').waitFor();
    await page.getByLabel('Page où commence le second acte').fill('7');
    await page.getByRole('button', { name: 'Séparer les deux actes' }).click();
    await page.getByText('Indiquez une page de 2 à 2.').waitFor();
    await page.getByRole('button', { name: 'Page suivante' }).click();
    await page.getByLabel('Page où commence le second acte').fill('2');
    await page.getByRole('button', { name: 'Séparer les deux actes' }).click();
    await page.getByRole('link', { name: 'Voir le second acte' }).click();
    await page.getByText('M. Gaël PRIGENT').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Commandement de payer du 20 mars 2025' }).waitFor();
    await page.getByText('Page 2 sur 2').waitFor();
  });

  test('an act that is none is refused after a confirmation', async () => {
    await openSent({ ...QUERREC, tenant: 'Madame Maëlle JAFFRÉ', street: null });
    await page.getByRole('button', { name: 'Refuser l’acte' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Refuser l’acte' }).click();
    await dialog.getByRole('button', { name: 'Refuser l’acte' }).click();
    await page.locator('.amont-heading').getByText('Refusé').waitFor();
    await page.getByText('Fichier refusé.').waitFor();
  });
});
