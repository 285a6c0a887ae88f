import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCarriedActs } from '@amont/specimens/carried-acts';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, startHouse } from '../flow/house.ts';

const leftOut = (process.env.AMONT_LEFT_OUT ?? '').split(',').includes('chromium');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ACTS = 6;

type Violation = {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: unknown }[];
};

/** Serious and critical faults of the page as it stands; through the debugging channel, since the page allows no foreign script. */
const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource);
  const violations = (await page.evaluate('axe.run().then((found) => found.violations)')) as readonly Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${page.url()}: ${id} ${JSON.stringify(nodes.map((node) => node.target))}`);
};

describe.skipIf(leftOut)('the console in a browser', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    house = await startHouse();
    folder = await mkdtemp(join(tmpdir(), 'amont-acts-'));
    for (const { fileName, pdf } of (await readCarriedActs()).slice(0, ACTS))
      await writeFile(join(folder, fileName), pdf);
    await writeFile(join(folder, 'notes.pdf'), 'du texte renommé');
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  test('nobody enters without signing in, and a wrong password says so in French', async () => {
    await page.goto(`${house.url}/entonnoir`);
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('Adresse électronique').fill('admin@amont.local');
    await page.locator('input[name=password]').fill('mauvais mot de passe');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('Adresse ou mot de passe incorrect').first().waitFor();
  });

  test('the account printed by the first start opens the console', async () => {
    const password = (await readFile(join(house.dataFolder, 'premier-compte.txt'), 'utf8')).trim();
    await page.locator('input[name=password]').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Entonnoir' }).waitFor();
  });

  test('an operator drops files and reads the receipt of the batch, refused files with their reason', async () => {
    await page.goto(`${house.url}/lots`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .locator('input[type=file]:not([webkitdirectory])')
      .setInputFiles((await readdir(folder)).map((name) => join(folder, name)));
    await page.waitForURL(/\/lots\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: 'Reçu du lot' }).waitFor();
    await page.getByText('Fichiers refusés').first().waitFor();
    await page.getByRole('link', { name: 'notes.pdf' }).first().waitFor();
    await page
      .getByText(/n’est pas un PDF/)
      .first()
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('an act shows its PDF, what was read with its page, the verdict on its notice and what was decided', async () => {
    await page.goto(`${house.url}/actes?statut=decided`);
    await page.getByRole('heading', { level: 1, name: 'Actes' }).waitFor();
    await page
      .getByRole('link', { name: /acte-05\.pdf/ })
      .first()
      .click();
    await page.waitForURL(/\/actes\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('canvas, object, iframe').first().waitFor();
    await page
      .getByText(/notice/i)
      .first()
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test.each([
    '',
    'lots',
    'actes',
    'procedures',
    'entonnoir',
    'contacts',
    'imports',
    'echecs',
    'administration',
    'accessibilite',
    'mentions',
  ])('page /%s has no serious accessibility fault', async (path) => {
    await page.goto(`${house.url}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(overflow).toBeLessThanOrEqual(1);
  });

  test('the funnel shows every stage as a table with French figures', async () => {
    await page.goto(`${house.url}/entonnoir`);
    await page.getByRole('table').first().waitFor();
    for (const stage of ['Commandements de payer', 'Assignations'])
      await page.getByText(new RegExp(stage, 'i')).first().waitFor();
  });
});
