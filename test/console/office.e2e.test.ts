import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newKeyAnswer } from '@amont/contracts/http/administration';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { sendBatch } from './send-batch.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { until } from './until.ts';
import { withoutChromium } from './without-chromium.ts';
import { writtenAct } from './written-act.fixture.ts';

const OFFICE = 'essai-modele-75011';
const NAME = 'SCP ESSAI ET MODELE';
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const LEVELS =
  "[...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter((heading) => !heading.closest('dialog')).map((heading) => Number(heading.tagName[1]))";

/** Acts served in the last whole quarter, so that the first report shown has them. */
const lastQuarter = (): { month: string; year: number } => {
  const now = new Date();
  const quarter = Math.floor(now.getUTCMonth() / 3);
  const year = quarter === 0 ? now.getUTCFullYear() - 1 : now.getUTCFullYear();
  const month = ['octobre', 'janvier', 'avril', 'juillet'][quarter] ?? '';
  return { month, year };
};

const act = (tenant: string, index: number): Buffer => {
  const { month, year } = lastQuarter();
  return writtenAct({
    tenant: `Madame ${tenant}`,
    floor: `${index + 1}e étage`,
    servedOn: `${index + 3} ${month} ${year}`,
    street: `${index + 2} rue des Abbesses`,
    leaseSignedOn: '1er février 2022',
    debt: `${index + 1} 512,33`,
  });
};
const TENANTS = ['KERVIZIC Solenn', 'OUATTARA Awa', 'MBEMBA Nadege', 'THIBERGE Lucie', 'ROZYCKI Anna', 'VALLADON Zoe'];

describe.skipIf(withoutChromium)('offices in the console', () => {
  let open: OpenConsole;
  let operator: Page;
  let office: Page;
  let key: string;
  beforeAll(async () => {
    open = await openConsole();
    const files = TENANTS.map((tenant, index) => [`CDP ${tenant}.pdf`, act(tenant, index)] as const);
    await sendBatch(open.house, Object.fromEntries(files));
    const body = { label: 'Clé de l’étude', scope: 'office', officeId: OFFICE };
    key = newKeyAnswer.parse(await (await open.ask('/keys', { method: 'POST', body })).json()).secret;
    [operator, office] = [await open.signedIn(), await open.visitor()];
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const isAccessible = async (page: Page): Promise<void> => {
    await page.waitForLoadState('networkidle');
    expect(await seriousFaults(page)).toEqual([]);
    const levels = (await page.evaluate(LEVELS)) as readonly number[];
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    const overflow = await page.evaluate(OVERFLOW);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(overflow).toBeLessThanOrEqual(1);
  };

  test('an office opens its page with its key, and not with another word', async () => {
    await office.goto(`${open.house.url}/etude`);
    await office.getByRole('button', { name: 'Ouvrir la page de l’étude' }).click();
    await office.getByText('Entrez la clé de l’étude.').waitFor();
    await isAccessible(office);
    await office.getByLabel('Clé de l’étude').first().fill('amont_inventee');
    await office.getByRole('button', { name: 'Ouvrir la page de l’étude' }).click();
    await office.getByText('n’est pas celle d’une étude').waitFor();
    await office.getByLabel('Clé de l’étude').first().fill(key);
    await office.getByRole('button', { name: 'Ouvrir la page de l’étude' }).click();
    await office.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await office.getByRole('heading', { name: 'Actes à corriger' }).waitFor();
    await isAccessible(office);
    const shown = (await office.locator('main').textContent()) ?? '';
    for (const name of TENANTS.flatMap((tenant) => tenant.split(' ')).filter((word) => word.length > 3))
      expect(shown.toLowerCase().includes(name.toLowerCase()), name).toBe(false);
    expect(shown).not.toMatch(/nullit/i);
  });

  test('an act dropped on the page is checked, with what to change', async () => {
    const path = join(open.folder, 'a-signifier.pdf');
    await writeFile(path, act('ESSAI Une', 1));
    await office.getByTestId('files').setInputFiles(path);
    await office.getByText('À changer avant de signifier').waitFor();
    await office.getByText('Notice à annexer').waitFor();
    await isAccessible(office);
  });

  test('a contested finding comes to the operator with its page, and the answer comes back', async () => {
    await office.getByText('Contester', { exact: false }).first().click();
    await office.getByLabel('Pourquoi ce constat').first().fill('La notice est dans un autre fichier.');
    await office.getByRole('button', { name: 'Envoyer la contestation' }).first().click();
    await office.getByText('Contestation envoyée').waitFor();

    await operator.goto(`${open.house.url}/contestations`);
    await isAccessible(operator);
    await operator.getByRole('link', { name: /Notice.*absente/ }).click();
    await operator.getByText('La notice est dans un autre fichier.').waitFor();
    await operator.getByText(/Page 1 sur \d+/).waitFor();
    await isAccessible(operator);
    await operator.getByText('L’étude a raison').click();
    await operator.getByLabel('Ce que vaut la notice').selectOption('current');
    await operator.getByLabel('Réponse à l’étude').fill('Vu, merci.');
    await operator.getByRole('button', { name: 'Répondre' }).click();
    await operator.getByText('Contestation admise : le constat est retiré').waitFor();

    await office.reload();
    await office.getByText('Vu, merci.').waitFor();
    await office.getByText('1 sur 6').first().waitFor();
  });

  test('the operator sees the office, previews a message, sends it and reads it in the outbox', async () => {
    await operator.goto(`${open.house.url}/etudes`);
    await isAccessible(operator);
    await operator.getByRole('link', { name: NAME }).click();
    await operator.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await operator.getByLabel('Adresse électronique pour les rapports').fill('contact@etude.example');
    await operator.getByRole('button', { name: 'Enregistrer' }).click();
    await operator.getByText('Coordonnées enregistrées.').waitFor();
    await until('the address is known', async () =>
      (await (await open.ask(`/offices/${OFFICE}`)).text()).includes('contact@'),
    );
    await operator.getByRole('button', { name: 'Préparer l’envoi par courriel' }).click();
    await operator.getByText('contact@etude.example').first().waitFor();
    await isAccessible(operator);
    await operator.getByRole('button', { name: 'Envoyer ce message' }).click();
    await operator.getByText('Rapport envoyé.').waitFor();
    await operator.goto(`${open.house.url}/notices-en-chiffres`);
    await operator.getByRole('heading', { name: 'L’audit de décembre 2024, refait' }).waitFor();
    await operator.getByText('Tous les commandements de payer').first().waitFor();
    await isAccessible(operator);
    await operator.goto(`${open.house.url}/messages`);
    await operator.getByText('À contact@etude.example').waitFor();
    await isAccessible(operator);
  });
});
