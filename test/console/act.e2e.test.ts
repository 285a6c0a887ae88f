import { readCarriedActs } from '@amont/specimens/carried-acts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { sendBatch } from './send-batch.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { withoutChromium } from './without-chromium.ts';

/** What of the document's text lies under the frame that shows a field. */
const TEXT_UNDER_FRAME = `(() => {
  const frame = document.querySelector('.amont-frame').getBoundingClientRect();
  const inside = [...document.querySelectorAll('.textLayer span')].filter((span) => {
    const box = span.getBoundingClientRect();
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    return box.width > 0 && middle.y > frame.top && middle.y < frame.bottom && middle.x > frame.left && middle.x < frame.right;
  });
  return inside.map((span) => span.textContent).join(' ');
})()`;

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const FOLLOWING = 'acte-36.pdf';

describe.skipIf(withoutChromium)('an act beside its document', () => {
  let open: OpenConsole;
  let page: Page;
  let idOf: (fileName: string) => string;
  beforeAll(async () => {
    open = await openConsole();
    page = await open.signedIn();
    const files = (await readCarriedActs()).map(({ fileName, pdf }) => [fileName, pdf] as const);
    // An assignation after its household's commandement de payer, as they arrive in life.
    const [first, later] = [
      await sendBatch(open.house, Object.fromEntries(files.filter(([name]) => name !== FOLLOWING))),
      await sendBatch(open.house, Object.fromEntries(files.filter(([name]) => name === FOLLOWING))),
    ];
    idOf = (fileName) => (fileName === FOLLOWING ? later : first)(fileName);
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const openAct = async (fileName: string, tab?: string): Promise<void> => {
    await page.goto(`${open.house.url}/actes/${idOf(fileName)}`);
    await page.getByText(/Page 1 sur \d+/).waitFor();
    if (tab) await page.getByRole('tab', { name: tab }).click();
  };
  const field = (label: string) =>
    page.locator('.amont-field').filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) });

  test('each field has its value, its confidence in words, its page and the words it was read from', async () => {
    await openAct('acte-05.pdf');
    await page.getByRole('heading', { level: 1, name: 'Assignation du 25 novembre 2025' }).waitFor();
    expect(await page.title()).toContain('acte-05.pdf');
    const debt = field('Dette en principal');
    await debt.getByText(/7\s811,00\s€/).waitFor();
    await debt.getByText(/Sûr \(\d+\s%\)/).waitFor();
    await debt.getByRole('button', { name: /^Page \d/ }).waitFor();
    await debt.locator('q', { hasText: '7.811,00' }).waitFor();
    await field('Téléphones du ménage').getByText('Non trouvé dans l’acte').waitFor();
  });

  test('following a field shows its page with its line framed, with the mouse and with the keyboard', async () => {
    await openAct('acte-05.pdf');
    const cost = field('Coût de l’acte');
    const link = cost.getByRole('button', { name: /^Page \d/ });
    const wanted = /\d+/.exec((await link.textContent()) ?? '')?.[0];
    expect(wanted).not.toBe('1');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText(new RegExp(`Page ${wanted} sur`)).waitFor();
    await page.locator('.amont-frame').waitFor();
    const excerpt = letters((await cost.locator('q').textContent()) ?? '');
    await expect
      .poll(async () => letters(String(await page.evaluate(TEXT_UNDER_FRAME))))
      .toContain(excerpt.slice(0, 12));
    await field('Type d’acte')
      .getByRole('button', { name: /^Page 1/ })
      .click();
    await page.getByText('Page 1 sur').waitFor();
    await expect.poll(async () => letters(String(await page.evaluate(TEXT_UNDER_FRAME)))).toContain('assignation');
  });

  test('the document is turned with its own buttons, and enlarged', async () => {
    await openAct('acte-05.pdf');
    await page.getByRole('button', { name: 'Page suivante' }).click();
    await page.getByText('Page 2 sur').waitFor();
    await page.getByRole('button', { name: 'Page précédente' }).click();
    await page.getByText('Page 1 sur').waitFor();
    const width = () => page.locator('.amont-sheet').evaluate((sheet) => sheet.getBoundingClientRect().width);
    const before = await width();
    await page.getByRole('button', { name: 'Agrandir la page' }).click();
    await expect.poll(width).toBeGreaterThan(before * 1.5);
  });

  test('the notice has its verdict and, finding by finding, what stands there and what should', async () => {
    await openAct('acte-37.pdf', 'Notice');
    const panel = page.getByRole('tabpanel', { name: 'Notice' });
    await panel.getByText('Altérée').waitFor();
    const finding = panel.locator('.amont-field').filter({ hasText: 'Numéro faux' });
    const compared = await finding.locator('.amont-compared').allTextContents();
    const figures = (text: string | null | undefined) => (text ?? '').replaceAll(/\D/g, '');
    const [found, expected] = compared.map(figures);
    expect(compared).toEqual([
      expect.stringMatching(/^Trouvé\s: 0\d(\s\d\d){4}$/),
      expect.stringMatching(/^Attendu\s: 0\d(\s\d\d){4}$/),
    ]);
    expect(found).not.toBe(expected);
    const link = finding.getByRole('button', { name: /^Page \d/ });
    await link.click();
    await page.getByText(new RegExp(`Page ${/\d+/.exec((await link.textContent()) ?? '')?.[0]} sur`)).waitFor();
    await expect
      .poll(async () => figures((await page.locator('.amont-mark').allTextContents()).join(' ')))
      .toContain(found);
  });

  test('mentions and legal checks are told with their basis, never as nullity', async () => {
    await openAct('acte-37.pdf', 'Droit');
    const panel = page.getByRole('tabpanel', { name: 'Droit' });
    await panel.getByRole('heading', { name: 'Mentions obligatoires' }).waitFor();
    expect(await panel.getByText('Présente').count()).toBeGreaterThan(3);
    await panel
      .getByText(/loi n° 89-462/)
      .first()
      .waitFor();
    expect(await panel.getByText(/\bnul(le|lité)?\b/i).count()).toBe(0);
  });

  test('the statement of account is shown line by line in euros', async () => {
    await openAct('acte-37.pdf', 'Décompte');
    const table = page.getByRole('table', { name: 'Décompte' });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBeGreaterThan(3);
    await table
      .getByText(/\d,\d\d\s€/)
      .first()
      .waitFor();
  });

  test('what follows the act is told with the rules and their ids, down to its procedure', async () => {
    await openAct(FOLLOWING, 'Suites');
    const panel = page.getByRole('tabpanel', { name: 'Suites' });
    await panel.getByText('Même ménage, même logement').waitFor();
    await panel.getByText('signalement_equipe_mobile, v1').waitFor();
    expect(await panel.getByText('Remplie', { exact: true }).count()).toBeGreaterThan(3);
    await panel.getByRole('link', { name: 'Voir la procédure' }).click();
    await page.getByRole('heading', { level: 2, name: 'Étapes' }).waitFor();
    const stages = await page.locator('.amont-timeline h3').allTextContents();
    expect(stages).toEqual(['Commandement de payer', 'Assignation']);
    expect(await page.getByRole('link', { name: 'l’acte reçu' }).count()).toBe(2);
    await page.getByRole('table', { name: 'Actes de la procédure' }).getByRole('link', { name: 'Assignation' }).click();
    await page.getByRole('heading', { level: 1, name: 'Assignation du 15 avril 2025' }).waitFor();
  });

  test('a household is found by a name spelt otherwise, and nothing of what was typed stays in the address', async () => {
    await page.goto(`${open.house.url}/procedures`);
    const search = page.getByRole('searchbox', { name: /Rechercher un ménage/ });
    await search.fill('Le Guennic jean');
    await search.press('Enter');
    const found = page.getByRole('table', { name: 'Procédures trouvées' });
    await found.getByRole('link', { name: /LE GUEN+IC Jean/ }).waitFor();
    expect(page.url()).toBe(`${open.house.url}/procedures`);
    expect(await seriousFaults(page)).toEqual([]);
    await search.fill('Personne de ce nom');
    await search.press('Enter');
    await page.getByText('Aucun ménage ne répond à tous ces mots.').waitFor();
    await page.getByRole('button', { name: 'Effacer la recherche' }).click();
    await page.getByRole('table', { name: 'Procédures' }).waitFor();
  });

  test('a refused file says why and keeps its document', async () => {
    await page.goto(`${open.house.url}/actes/${idOf('courrier.pdf')}`);
    await page.getByText(/Fichier refusé\. .*n’est pas un acte/).waitFor();
    await page.getByText(/Page 1 sur \d+/).waitFor();
  });
});
