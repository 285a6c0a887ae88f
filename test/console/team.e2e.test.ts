import { newUserAnswer } from '@amont/contracts/http/administration';
import { teamCaseList } from '@amont/contracts/http/team';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole, signIn } from './open-console.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { until } from './until.ts';
import { withoutChromium } from './without-chromium.ts';

const PHONE = { width: 320, height: 700 };
const DESK = { width: 1280, height: 900 };
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const FOCUSED_NAME = 'document.activeElement.name ?? document.activeElement.textContent';
const today = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date());

describe.skipIf(withoutChromium)('what a team records, on a telephone and at a desk', () => {
  let open: OpenConsole;
  let page: Page;
  let procedureId = '';

  beforeAll(async () => {
    open = await openConsole({ words: [] });
    await until('the demonstration is loaded', () => /^ *entonnoir/m.test(open.house.printed()));
    const list = await open.ask('/teams/adil/cases', { method: 'POST', body: { state: 'to_contact' } });
    procedureId = teamCaseList.parse(await list.json()).cases[0]?.procedureId ?? '';
    const body = { email: 'juriste@exemple.fr', name: 'Juriste Essai', role: 'adil' };
    const made = newUserAnswer.parse(await (await open.ask('/users', { method: 'POST', body })).json());
    page = await open.visitor();
    await page.goto(open.house.url);
    await signIn(page, { email: body.email, password: made.password ?? '' });
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const go = async (path: string): Promise<void> => {
    await page.goto(`${open.house.url}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const entry = (text: string | RegExp) => page.getByRole('region', { name: 'Ce que l’équipe a noté' }).getByText(text);

  test('its people come to their own list, see no other page, and the server refuses as well', async () => {
    await page.getByRole('heading', { level: 1, name: 'Liste ADIL' }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link');
    expect(await menu.allTextContents()).toEqual(['Ma liste', 'Importer un fichier']);
    for (const path of ['actes', 'procedures', 'administration', 'suivi/empex', `procedures/${procedureId}`]) {
      await page.goto(`${open.house.url}/${path}`);
      await page.waitForURL('**/suivi/adil');
    }
    for (const path of ['/api/acts', `/api/procedures/${procedureId}`, '/api/indicators?from=2024&to=2024'])
      expect(await page.evaluate(`fetch('${path}').then((answer) => answer.status)`), path).toBe(403);
  });

  test.each(['suivi/adil', 'suivi/adil/CASE', 'suivi/adil/import'])(
    'page /%s has no serious fault and fits a telephone of 320 pixels',
    async (path) => {
      await go(path.replace('CASE', procedureId));
      for (const viewport of [DESK, PHONE]) {
        await page.setViewportSize(viewport);
        expect(await seriousFaults(page)).toEqual([]);
        expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(1);
      }
    },
  );

  test('an entry that lacks something is told under its field, which takes the focus', async () => {
    await page.setViewportSize(PHONE);
    await go(`suivi/adil/${procedureId}`);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Choisissez ce qui s’est passé.').waitFor();
    expect(await page.evaluate(FOCUSED_NAME)).toBe('followUp');
    await page.getByLabel('Ce qui s’est passé').selectOption('diagnostic_juridique');
    await page.getByLabel('Montant contestable confirmé').fill('beaucoup');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Ce n’est pas un montant en euros (1234,50).').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('on a telephone, with the keyboard alone, an answer is noted, and no letter is due any more', async () => {
    await go(`suivi/adil/${procedureId}`);
    await page.getByLabel('Ce qui s’est passé').focus();
    await page.keyboard.type('Le m');
    await page.keyboard.press('Tab');
    for (let presses = 0; presses < 12; presses += 1) {
      if ((await page.evaluate(FOCUSED_NAME)) === 'debtCents') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('1234,50');
    await page.keyboard.press('Enter');
    await page.getByText('Enregistré : le ménage a pris contact.').waitFor();
    await entry(/Le ménage a pris contact \(dette du ménage ce jour-là\s: 1.234,50/).waitFor();
    await page.getByText(/Plus de courrier à envoyer\s: le ménage a pris contact le/).waitFor();
    await entry(/par Juriste Essai/).waitFor();
  });

  test('a wrong entry is taken back after a confirmation, stays to be seen, and the letter is due again', async () => {
    await page.setViewportSize(DESK);
    await go(`suivi/adil/${procedureId}`);
    await page.getByRole('button', { name: /^Retirer : Le ménage a pris contact/ }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByLabel('Pourquoi').selectOption('autre_menage');
    // Words are pale while the dialogue comes in.
    await expect.poll(() => seriousFaults(page), { timeout: 15_000 }).toEqual([]);
    await dialogue.getByRole('button', { name: 'Retirer la saisie' }).click();
    await page.getByText('Retiré : le ménage a pris contact.').waitFor();
    await entry('Retiré').first().waitFor();
    await page.getByText(/Plus de courrier à envoyer/).waitFor({ state: 'detached' });
  });

  test('a file is tried, its wrong line told, then imported; the household’s page and the figures show it', async () => {
    await go('suivi/adil/import');
    const lines = [
      'reference;etape;date;validite_cdp;montant_contestable',
      `${procedureId};courrier_envoye;${today};;`,
      `${procedureId};diagnostic_juridique;${today};irreguliere;350,00`,
      `${procedureId};presence_audience;${today};;`,
    ];
    const file = { name: 'suites.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await page.getByText(/2\sà enregistrer, 0\sdéjà connue, 1\srejetée. Rien n’est encore enregistré/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    const wrong = page.getByRole('table', { name: 'Lignes rejetées' }).getByRole('row').nth(1);
    expect(await wrong.getByRole('rowheader').textContent()).toBe('4');
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await page.getByText(/2\sacceptées, 0\sdéjà connue, 1\srejetée/).waitFor();

    const operator = await open.signedIn();
    await operator.goto(`${open.house.url}/procedures/${procedureId}`);
    await operator.getByText(/Diagnostic juridique \(montant contestable confirmé\s: 350,00/).waitFor();
    await operator.goto(`${open.house.url}/entonnoir`);
    const row = operator.getByRole('table', { name: 'ADIL' }).getByRole('row', { name: /^Sommes contestables/ });
    expect(await row.textContent()).toMatch(
      /350,00\s€1 \(diagnostics avec un montant, nul compris\)0 \(diagnostics sans montant\)/,
    );
    await operator.getByLabel('Usage').selectOption('oui');
    await operator.getByRole('cell', { name: 'masqué' }).first().waitFor();
    expect(await seriousFaults(operator)).toEqual([]);
  });

  test('the templates are taken away, filled with the list or empty', async () => {
    await go('suivi/adil/import');
    for (const [name, file] of [
      ['Modèle vide (CSV)', 'suites-adil.csv'],
      ['Modèle avec les ménages de la liste (XLSX)', 'suites-adil.xlsx'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      expect((await download).suggestedFilename()).toBe(file);
    }
  });
});
