import { readFile } from 'node:fs/promises';
import { letterRuns } from '@amont/contracts/http/letters';
import { outreachPlan } from '@amont/contracts/http/outreach-plan';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { until } from './until.ts';
import { withoutChromium } from './without-chromium.ts';

const WEEK = '2025-W50';

describe.skipIf(withoutChromium)('from the list of the week to the post', () => {
  let open: OpenConsole;
  let page: Page;
  beforeAll(async () => {
    open = await openConsole({ words: [] });
    page = await open.signedIn();
    await until('the demonstration is loaded', () => /^ *entonnoir/m.test(open.house.printed()));
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const go = async (path: string, heading: string | RegExp): Promise<void> => {
    await page.goto(`${open.house.url}${path}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const plan = async () => outreachPlan.parse(await (await open.ask(`/outreach/plans/adil/${WEEK}`)).json());

  test('a team’s capacity and order are set, and what is wrong is said beside its field', async () => {
    await go('/contacts/reglages', 'Capacité et ordre des contacts');
    const adil = page.getByRole('form', { name: 'ADIL' });
    await adil.getByLabel(/Ménages par semaine/).fill('beaucoup');
    await adil.getByRole('button', { name: /Enregistrer/ }).click();
    await adil.getByText('Saisissez un nombre entier dans ces limites.').waitFor();
    await adil.getByLabel(/Ménages par semaine/).fill('20');
    await adil.getByRole('button', { name: /Enregistrer/ }).click();
    await page.getByText('Réglages ADIL enregistrés.').waitFor();
    expect((await plan()).settings.weeklyCapacity).toBe(20);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a person blocks a household and lifts the block; the list follows', async () => {
    const { selected } = await plan();
    const [first] = selected;
    expect(selected.length).toBeGreaterThan(0);
    await go(`/procedures/${first?.procedureId}`, first?.household ?? '');
    await page.getByLabel('Bloquer les contacts').selectOption('moved');
    await page.getByRole('button', { name: 'Bloquer', exact: true }).click();
    await page.getByText('Contacts bloqués.').waitFor();
    expect((await plan()).passedOver.map(({ procedureId, reason }) => [procedureId, reason])).toContainEqual([
      first?.procedureId,
      'moved',
    ]);
    await go('/contacts/blocages', 'Contacts retenus');
    await page.getByRole('link', { name: /^Régler « A déménagé »/ }).click();
    await page.getByRole('button', { name: 'Lever le blocage : Le ménage a déménagé' }).click();
    await page.getByText('Blocage levé.').waitFor();
    expect((await plan()).selected.map(({ procedureId }) => procedureId)).toContain(first?.procedureId);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('the list is closed, its letters are made, printed and noted as posted, each once', async () => {
    const { selected } = await plan();
    await go(`/contacts/semaine/adil/${WEEK}`, /^Liste ADIL, semaine 50/);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Arrêter la liste et fabriquer les courriers' }).click();
    await page.getByText(/^Liste arrêtée :/).waitFor();
    await page.getByRole('link', { name: 'Voir les courriers de cette liste' }).click();
    await page.getByText('Prêts à imprimer').waitFor();
    expect(await page.getByRole('table', { name: 'Manifeste des courriers' }).getByRole('row').count()).toBe(
      selected.length + 1,
    );
    expect(await seriousFaults(page)).toEqual([]);
    const print = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Fichier à imprimer (PDF)' }).click();
    const bytes = await readFile(await (await print).path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('button', { name: 'Noter comme postés' }).click();
    await page.getByText('Postés', { exact: true }).first().waitFor();
    const { runs } = letterRuns.parse(await (await open.ask('/letters/runs')).json());
    expect(runs).toMatchObject([{ channel: 'adil', week: WEEK, letters: selected.length, state: 'posted' }]);
    await go(`/procedures/${selected[0]?.procedureId}`, selected[0]?.household ?? '');
    await page.getByText(/^Envoyé \(/).waitFor();
  });

  test('the list is prepared for the team; who took it is shown', async () => {
    await go(`/contacts/semaine/adil/${WEEK}`, /^Liste ADIL/);
    await page.getByRole('button', { name: 'Préparer la liste ADIL' }).click();
    await page.getByText(/^Liste préparée :/).waitFor();
    await go('/contacts/listes', 'Listes préparées');
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: /^CSV, ADIL/ }).click();
    expect(await readFile(await (await file).path(), 'utf8')).toMatch(/^\uFEFFCanal;/);
    await page.reload();
    await page.getByText(/\(csv, \d+\)/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('the words of a letter are changed with a preview that follows, and published as a new version', async () => {
    await go('/courriers/modeles', 'Modèles de courriers');
    await page.getByText('Aperçu à jour.').waitFor();
    await page.locator('canvas').first().waitFor();
    await page.getByLabel('Objet').fill('Le {jour}');
    await page.getByText(/La variable « \{jour\} » n’existe pas/).waitFor();
    await page.getByLabel('Objet').fill('Votre loyer : parlons-en');
    await page.getByText('Aperçu à jour.').waitFor();
    await page.getByRole('button', { name: 'Publier cette version' }).click();
    await page.getByText(/^Version 2, pour les courriers datés/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
