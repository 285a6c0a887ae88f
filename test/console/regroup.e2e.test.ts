import { procedureDetail } from '@amont/contracts/http/procedure';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { sendBatch } from './send-batch.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { until } from './until.ts';
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
/** The same person in another dwelling, under another lease: another procedure, until somebody says otherwise. */
const ELSEWHERE: WrittenAct = {
  ...QUERREC,
  street: '8 rue Doudeauville',
  floor: '5e étage',
  servedOn: '10 juin 2025',
  leaseSignedOn: '3 mai 2019',
  debt: '3 208,11',
};

describe.skipIf(withoutChromium)('procedures that a person merges and splits', () => {
  let open: OpenConsole;
  let page: Page;
  const ids: { first: string; second: string } = { first: '', second: '' };
  beforeAll(async () => {
    open = await openConsole();
    page = await open.signedIn();
    const idOf = await sendBatch(open.house, { 'un.pdf': writtenAct(QUERREC), 'deux.pdf': writtenAct(ELSEWHERE) });
    ids.first = await procedureOf(idOf('un.pdf'));
    ids.second = await procedureOf(idOf('deux.pdf'));
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const procedureOf = async (actId: string): Promise<string> => {
    const act = (await (await open.ask(`/acts/${actId}`)).json()) as { row: { procedureId: string } };
    return act.row.procedureId;
  };
  const actsOf = async (procedureId: string): Promise<number> =>
    procedureDetail.parse(await (await open.ask(`/procedures/${procedureId}`)).json()).acts.length;
  const regrouping = async (procedureId: string): Promise<void> => {
    await page.goto(`${open.house.url}/procedures/${procedureId}/regroupement`);
    await page.getByRole('heading', { level: 2, name: 'Réunir avec une autre procédure' }).waitFor();
  };

  test('two procedures are compared side by side, merged, and the old address leads to the one that stands', async () => {
    expect(ids.second).not.toBe(ids.first);
    await regrouping(ids.first);
    expect(await page.locator('input[name=other]:checked').count()).toBe(0);
    await page.getByRole('button', { name: 'Réunir les deux procédures' }).click();
    await page.getByText('Choisissez une procédure.').waitFor();
    await page.getByRole('radio', { name: /QUERREC/ }).check({ force: true });
    await page.getByRole('table', { name: 'Les deux procédures côte à côte' }).waitFor();
    await page.getByText('Voies différentes (indice décisif)').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Réunir les deux procédures' }).click();
    await page.getByText('Les deux procédures sont réunies.').waitFor();
    await until('the acts are together', async () => (await actsOf(ids.first)) === 2);
    await page.goto(`${open.house.url}/procedures/${ids.second}`);
    await page.getByText('La procédure demandée a été réunie avec celle-ci.').waitFor();
  });

  test('what was merged is undone, and both procedures stand as before', async () => {
    await regrouping(ids.first);
    await page.getByRole('table', { name: 'Réunions et séparations' }).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('L’opération est annulée').waitFor();
    await until('each has its act', async () => (await actsOf(ids.first)) === 1 && (await actsOf(ids.second)) === 1);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('an act is moved to a procedure of its own; the page asks which one, and says where it went', async () => {
    await open.ask(`/procedures/${ids.first}/merge`, { method: 'POST', body: { with: ids.second } });
    await until('the acts are together', async () => (await actsOf(ids.first)) === 2);
    await regrouping(ids.first);
    await page.getByRole('button', { name: 'Séparer les actes choisis' }).click();
    await page.getByText('Choisissez au moins un acte.').waitFor();
    await page.getByRole('checkbox', { name: /du 10 juin 2025/ }).check({ force: true });
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Séparer les actes choisis' }).click();
    await page.getByRole('link', { name: 'Voir la procédure où sont les actes' }).click();
    await page.getByRole('heading', { level: 1, name: /QUERREC/ }).waitFor();
    await until('the act left', async () => (await actsOf(ids.first)) === 1);
  });

  test('all acts cannot be split off: the reason and what to do are said', async () => {
    const answer = await open.ask(`/procedures/${ids.first}/split`, {
      method: 'POST',
      body: {
        acts: procedureDetail
          .parse(await (await open.ask(`/procedures/${ids.first}`)).json())
          .acts.map(({ actId }) => actId),
        to: 'new',
      },
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'regrouping.none-left',
      detail: expect.stringContaining('réunissez-la'),
    });
  });
});
