import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { sendBatch } from './send-batch.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { withoutChromium } from './without-chromium.ts';
import { writtenAct } from './written-act.fixture.ts';

describe.skipIf(withoutChromium)('the calendar of a procedure', () => {
  let open: OpenConsole;
  let page: Page;
  let procedureId = '';
  beforeAll(async () => {
    open = await openConsole();
    page = await open.signedIn();
    const act = writtenAct({
      tenant: 'Madame Solène QUERREC',
      street: '14 rue Ordener',
      floor: '2e étage',
      servedOn: '14 mars 2025',
      leaseSignedOn: '1er février 2022',
      debt: '4 512,33',
    });
    const idOf = await sendBatch(open.house, { 'acte.pdf': act });
    const found = (await (await open.ask(`/acts/${idOf('acte.pdf')}`)).json()) as { row: { procedureId: string } };
    procedureId = found.row.procedureId;
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const record = () => page.getByRole('button', { name: 'Enregistrer' }).click();
  const kind = (label: string) => page.getByLabel('Que faut-il enregistrer').selectOption({ label });

  test('the procedure’s page leads to its calendar, where what is due says its article', async () => {
    await page.goto(`${open.house.url}/procedures/${procedureId}`);
    await page.getByRole('heading', { level: 2, name: 'Prochaines échéances' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: /Calendrier complet/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Calendrier de la procédure' }).waitFor();
    await page.getByText(/Fin du délai de .* pour payer/).waitFor();
    await page
      .getByText(/art\. 24 I, loi n° 89-462/)
      .first()
      .waitFor();
    await page.getByText('Impayés de loyer (déduit du commandement de payer)').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a decision and a file before the commission are recorded: what is possible and what is to be paid is said', async () => {
    await kind('Décision du juge');
    await record();
    await page.getByText('Choisissez dans la liste.').waitFor();
    await page
      .getByLabel('Décision du juge')
      .selectOption({ label: 'Délais de paiement, clause résolutoire suspendue' });
    await page.getByLabel('Date de la décision').fill('2025-09-10');
    await page.getByLabel(/Fin des délais accordés/).fill('2027-09-10');
    await record();
    await page.getByText('Décision du juge : enregistré.').waitFor();
    await page.getByText('Fin des délais accordés par le juge').waitFor();
    await kind('Surendettement');
    await page
      .getByLabel('Surendettement', { exact: true })
      .selectOption({ label: 'Dossier recevable, mesures non décidées' });
    await page.getByLabel('Depuis le').fill('2025-10-01');
    await record();
    await page.getByText(/Demander la suspension de l’expulsion est inutile/).waitFor();
    await page.getByText(/paiement suspendu/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('an entry that was wrong is taken back', async () => {
    await page.getByRole('button', { name: 'Annuler la saisie : Surendettement' }).click();
    await page.getByText('Surendettement : la dernière saisie est annulée.').waitFor();
    await page.getByText('Enregistrez la situation du dossier pour savoir ce qui est possible.').waitFor();
  });

  test('a narrow window shows the whole calendar', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(beyond)).toBe(0);
    await page.evaluate("document.documentElement.setAttribute('data-fr-theme', 'dark')");
    expect(await seriousFaults(page)).toEqual([]);
  });
});
