import { readFile } from 'node:fs/promises';
import { actList } from '@amont/contracts/http/batch';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { until } from './until.ts';
import { withoutChromium } from './without-chromium.ts';

const YEARS = 'de=2022&a=2025';

describe.skipIf(withoutChromium)('a new instance, with its demonstration', () => {
  let open: OpenConsole;
  let page: Page;
  beforeAll(async () => {
    open = await openConsole({ words: [] });
    page = await open.signedIn();
    // The summary of what the demonstration gave is the last thing a first start prints.
    await until('the demonstration is loaded', () => /^ *entonnoir/m.test(open.house.printed()));
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  /** Figures of a row of the table of the stages, one a year. */
  const figuresOf = async (stage: string): Promise<readonly number[]> => {
    const table = page.getByRole('table', { name: /^Procédures par étape/ });
    await table.waitFor();
    const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: stage, exact: true }) });
    return (await row.getByRole('cell').allTextContents()).map((text) => Number(text.replaceAll(/\s/g, '')));
  };

  test('the home page says how many acts wait for a person, and leads to just those', async () => {
    const { total } = actList.parse(await (await open.ask('/acts?review=needed')).json());
    await page.goto(open.house.url);
    await page.getByRole('link', { name: new RegExp(`^${total} Actes à vérifier`) }).click();
    await page.getByRole('heading', { level: 1, name: 'Actes' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${total}\\sactes? trouvés?$`) })
      .waitFor();
  });

  test('every invented act and procedure is marked as such', async () => {
    for (const path of ['actes', 'procedures']) {
      await page.goto(`${open.house.url}/${path}`);
      await page.getByRole('table').waitFor();
      const rows = await page.getByRole('row').count();
      expect(await page.getByText('Démo', { exact: true }).count()).toBe(rows - 1);
    }
  });

  test('the funnel gives stages by year, whole and by sector, and the sectors add up', async () => {
    const bySector = [];
    for (const sector of ['all', 'private', 'social', 'unknown']) {
      await page.goto(`${open.house.url}/entonnoir?${YEARS}&secteur=${sector}`);
      bySector.push(await figuresOf('Commandements de payer'));
    }
    const [all = [], ...parts] = bySector;
    expect(all).toHaveLength(4);
    expect(all.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(5);
    expect(all).toEqual(all.map((_, year) => parts.reduce((sum, part) => sum + (part[year] ?? 0), 0)));
    expect(parts[1]?.some((n) => n > 0)).toBe(true);
  });

  test('what is asked of the funnel stays in its address, and evolutions and their absence are told', async () => {
    await page.goto(`${open.house.url}/entonnoir?${YEARS}`);
    await page.getByLabel('Période').selectOption('quarter');
    await page.getByRole('columnheader', { name: 'T4 2024' }).first().waitFor();
    expect(page.url()).toContain('par=quarter');
    const evolutions = page.getByRole('table', { name: /^Évolutions/ });
    await evolutions.getByText('n.d.').first().waitFor();
    await evolutions
      .getByText(/[+−]\d+,\d\d\s%/)
      .first()
      .waitFor();
  });

  test('the compliance of notices is given as a table and as a chart that says the same', async () => {
    await page.goto(`${open.house.url}/entonnoir?${YEARS}`);
    const table = page.getByRole('table', { name: /^Conformité des notices/ });
    const row = table.getByRole('row').filter({ hasText: '2024' }).filter({ hasText: 'Commandement de payer' });
    const rate = Number(
      ((await row.getByRole('cell').nth(2).textContent()) ?? '').replace(',', '.').replaceAll(/[^\d.]/g, ''),
    );
    expect(rate).toBeGreaterThan(0);
    const chart = page.getByRole('img', { name: /^Notices conformes\s: commandement de payer/ });
    expect(await chart.getAttribute('aria-label')).toMatch(new RegExp(`2024\\s: ${Math.round(rate)}\\s%`));
  });

  test('the table of the funnel is downloaded as French spreadsheets open it', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger le tableau (CSV)' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toMatch(/^\uFEFFIndicateur;Étape;2022;2023;2024;2025;/);
  });

  test('contacts of a week are listed by who makes them, and their list is downloaded', async () => {
    await page.goto(`${open.house.url}/contacts`);
    await page.getByRole('button', { name: /^Semaine 50 de 2025/ }).click();
    await page.getByRole('heading', { name: /^Contacts de la semaine 50 de 2025/ }).waitFor();
    expect(page.url()).toContain('semaine=2025-W50');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Liste ADIL (CSV)' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await page.getByText('Parc social').first().waitFor();
  });

  test('a partner’s file goes in line by line; a wrong line is told with its number and reason', async () => {
    await page.goto(`${open.house.url}/imports`);
    await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await page.getByText('Choisissez un fichier CSV.').waitFor();
    const lines = [
      'reference;etape;date;secteur;code_postal;source',
      'CAF-1;impaye_signale;2024-02-03;prive;75011;caf',
      'CAF-1;impaye_signale;2024-02-03;prive;75011;caf',
      'CAF-2;impaye_signale;31/02/2024;prive;75011;caf',
    ];
    const file = { name: 'caf.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n'), 'utf8') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await page.getByText(/1\sà enregistrer, 1\sdéjà connue, 1\srejetée. Rien n’est encore enregistré/).waitFor();
    await page.getByRole('button', { name: 'Importer' }).click();
    await page.getByText(/3\slignes lues\s: 1\sacceptée, 1\sdéjà connue, 1\srejetée/).waitFor();
    const wrong = page.getByRole('table', { name: 'Lignes rejetées' }).getByRole('row').nth(1);
    expect(await wrong.getByRole('rowheader').textContent()).toBe('4');
    await page.goto(`${open.house.url}/entonnoir?${YEARS}`);
    expect(await figuresOf('Impayés de loyer signalés à la CAF par les bailleurs')).toEqual([0, 0, 1, 0]);
  });

  test('the demonstration is taken out after a confirmation, and nothing of it stays in lists and figures', async () => {
    await page.goto(`${open.house.url}/lots`);
    await page.getByRole('link', { name: /^Lot du/ }).click();
    await page.getByRole('button', { name: 'Retirer la démonstration' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Retirer la démonstration' }).click();
    await dialog.getByRole('button', { name: 'Retirer le lot' }).click();
    await page.getByText('Aucun lot pour l’instant.').waitFor();
    for (const [path, empty] of [
      ['actes', 'Aucun acte ne répond à ces critères.'],
      ['contacts', 'Aucun contact n’est à prendre pour l’instant.'],
    ]) {
      await page.goto(`${open.house.url}/${path}`);
      await page.getByText(empty ?? '').waitFor();
    }
    await page.goto(`${open.house.url}/entonnoir?${YEARS}`);
    expect(await figuresOf('Commandements de payer')).toEqual([0, 0, 0, 0]);
  });
});
