import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCarriedActs } from '@amont/specimens/carried-acts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { pdfOf } from './pdf-of.fixture.ts';
import { sendBatch } from './send-batch.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { withoutChromium } from './without-chromium.ts';

const CARRIED = fileURLToPath(new URL('../../packages/notices/registry/paris-cdp-2024-10', import.meta.url));

/** The notice that follows the one of October 2024: another number for the ADIL, another mark. Set in Latin-1. */
const nextNotice = async (): Promise<Buffer> => {
  const texts = await Promise.all([1, 2].map((page) => readFile(join(CARRIED, `page-${page}.txt`), 'utf8')));
  const pages = texts.map((text) =>
    text
      .replaceAll('01 42 79 50 50', '01 42 79 50 88')
      .replaceAll('version octobre 2024', 'version mars 2025')
      .replaceAll(/[–’]/g, (sign) => (sign === '–' ? '-' : "'"))
      .split('\n'),
  );
  return pdfOf(pages);
};

describe.skipIf(withoutChromium)('the registry of notices', () => {
  let open: OpenConsole;
  let page: Page;
  let idOf: (fileName: string) => string;
  beforeAll(async () => {
    open = await openConsole();
    page = await open.signedIn();
    await writeFile(join(open.folder, 'notice-mars-2025.pdf'), await nextNotice());
    idOf = await sendBatch(
      open.house,
      Object.fromEntries((await readCarriedActs()).map(({ fileName, pdf }) => [fileName, pdf] as const)),
    );
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const go = async (path: string): Promise<void> => {
    await page.goto(`${open.house.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const sound = async (): Promise<void> => expect(await seriousFaults(page)).toEqual([]);
  const currentNotices = async (): Promise<string> => {
    const answer = await open.ask('/indicators?from=2025&to=2025');
    const { notice } = (await answer.json()) as { readonly notice: unknown };
    return JSON.stringify(notice);
  };

  test('the list shows each version with its days, and is narrowed by département and act', async () => {
    await go('/notices');
    const table = page.getByRole('table', { name: 'Versions publiées' });
    expect(await table.getByRole('row').count()).toBe(7);
    await table.getByText('Du 1er juillet 2021 au 14 octobre 2024').first().waitFor();
    await page.getByLabel('Département').selectOption('93');
    await expect.poll(() => table.getByRole('row').count()).toBe(2);
    await sound();
  });

  test('an official notice is read, completed, kept when the tab closes, and published', async () => {
    await go('/notices');
    await page.getByRole('button', { name: 'Lire cette notice' }).click();
    await page.getByText('Choisissez le PDF de la notice.').waitFor();
    await page.locator('input[type=file]').setInputFiles(join(open.folder, 'notice-mars-2025.pdf'));
    await page.getByRole('button', { name: 'Lire cette notice' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nouvelle version de notice' }).waitFor();
    await page.getByText('À compléter avant de publier.').waitFor();
    await page.getByText('Indiquez la date d’effet').waitFor();
    expect(await page.getByLabel('Remplace').inputValue()).toBe('paris-cdp-2024-10');
    const adil = page.getByRole('group', { name: /Contact \d+.*ADIL/ });
    expect((await adil.getByLabel('Téléphones').inputValue()).replaceAll(/\D/g, '')).toBe('0142795088');
    await page
      .getByText(/Téléphones, avant/)
      .first()
      .waitFor();
    await sound();
    await page.getByLabel('Titre de la version').fill('Notice CDP Paris (version mars 2025)');
    await page.getByLabel('Identifiant').first().fill('paris-cdp-2025-03');
    await page.getByLabel('Date d’effet').fill('2025-03-01');
    await page.getByLabel('Jours de tolérance').fill('10');
    // The tab is closed at once, before anything says that it is kept.
    const { pathname } = new URL(page.url());
    await page.goto('about:blank');
    await go(pathname);
    expect(await page.getByLabel('Identifiant').first().inputValue()).toBe('paris-cdp-2025-03');
    expect(await page.getByLabel('Jours de tolérance').inputValue()).toBe('10');
    await page.getByText('Prête à être publiée').waitFor();
    await page.getByRole('button', { name: 'Publier cette version' }).click();
    await page.getByRole('dialog', { name: 'Publier cette version' }).getByRole('button', { name: 'Publier' }).click();
    await page.getByText('Version paris-cdp-2025-03 publiée (révision 1).').waitFor();
    await sound();
  });

  test('what keeps a version from being published is said at its field, and nothing typed is lost', async () => {
    await go('/notices/paris-cdp-2025-03');
    await page.getByRole('button', { name: 'Corriger cette version' }).click();
    await page.getByRole('heading', { level: 1, name: 'Correction de paris-cdp-2025-03' }).waitFor();
    await page.getByLabel('Jours de tolérance').fill('45');
    const adil = page.getByRole('group', { name: /Contact \d+.*ADIL/ });
    const right = await adil.getByLabel('Téléphones').inputValue();
    await adil.getByLabel('Téléphones').fill('01 11 11 11 11');
    await page.getByRole('button', { name: 'Publier la correction' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publier cette version' });
    await dialog.getByText('ne peut pas encore être publiée').waitFor();
    await dialog.getByRole('button', { name: 'Continuer à la préparer' }).click();
    await page.getByText('Dites ce que cette révision corrige.').first().waitFor();
    await page.getByLabel('Ce que cette révision corrige').fill('Tolérance de 45 jours, et non de 10.');
    await adil.getByText(/01 11 11 11 11 ».*n’est pas dans le texte/).waitFor();
    await sound();
    await adil.getByLabel('Téléphones').fill(right);
    await page.getByText('Prête à être publiée').waitFor();
    await page.getByRole('button', { name: 'Publier la correction' }).click();
    await dialog.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByText('(révision 2)').waitFor();
    const revisions = page.getByRole('table', { name: 'Révisions' });
    await revisions.getByText('Tolérance de 45 jours, et non de 10.').waitFor();
    await revisions.getByRole('link', { name: 'Révision 1', exact: true }).click();
    await page.getByText('Révision 1, corrigée depuis.').waitFor();
    await page.getByText('encore acceptée 10').waitFor();
  });

  test('acts served since are judged again at a button, with their count first; the figures follow', async () => {
    await go('/notices/paris-cdp-2025-03');
    const before = await currentNotices();
    const button = page.getByRole('button', { name: /Juger de nouveau \d+\sactes/ });
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(2);
    await button.click();
    await page.getByText(new RegExp(`${count}\\sactes jugés de nouveau, \\d+\\sverdicts? changés?`)).waitFor();
    await page.getByText('ont été jugés par le registre d’aujourd’hui').waitFor();
    await expect.poll(currentNotices).not.toBe(before);
  });

  test('the act shows what it should say beside what it says, and the old verdict in its journal', async () => {
    await go(`/actes/${idOf('acte-37.pdf')}`);
    await page.getByRole('tab', { name: 'Notice' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Notice' });
    await panel.getByRole('heading', { name: 'Comparaison mot à mot' }).waitFor();
    await panel
      .getByRole('link', { name: /Notice/ })
      .first()
      .waitFor();
    const changed = panel.locator('.amont-text .amont-text--changed').first();
    await changed.waitFor();
    expect(await changed.locator('del').textContent()).toMatch(/Dans l’acte/);
    expect(await changed.locator('ins').textContent()).toMatch(/au lieu de/);
    await panel.getByText('Montrer tout le texte').click();
    await sound();
    await page.getByRole('tab', { name: 'Journal' }).click();
    await page.getByRole('tabpanel', { name: 'Journal' }).getByText('Acte examiné').first().waitFor();
  });

  test('the register of contacts names whose each number is and was, and takes what people check', async () => {
    await go('/notices/contacts');
    const table = page.getByRole('table', { name: 'Registre des contacts' });
    await table
      .getByText(/Jusqu’au|Du .* au /)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Dites d’où vient ce renseignement.').waitFor();
    await page
      .getByRole('combobox', { name: 'Contact' })
      .selectOption({ label: "Caisse d'allocations familiales de Paris (75)" });
    await page.getByLabel('Valeur').fill('pas un numéro');
    await page.getByLabel('Source').fill('Plaquette de 2012');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('n’est pas un numéro de téléphone français').first().waitFor();
    await page.getByLabel('Valeur').fill('08 20 25 75 10');
    await page.getByLabel('Valable jusqu’au').fill('2014-12-31');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText(/Téléphone enregistré pour Caisse/).waitFor();
    await page.getByLabel('Nature').first().selectOption('phone');
    await expect
      .poll(() => table.getByRole('row').filter({ hasText: '08\u00a020\u00a025\u00a075\u00a010' }).textContent())
      .toMatch(/Jusqu’au 31\s?décembre\s?2014.*Plaquette de 2012/);
    await sound();
  });

  test('on a narrow screen no page of the registry goes beyond the window', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of ['/notices', '/notices/contacts', '/notices/paris-cdp-2025-03']) {
      await go(path);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect({ path, overflow }).toEqual({ path, overflow: 0 });
      await sound();
    }
  });
});
