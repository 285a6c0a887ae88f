import { readCarriedActs } from '@amont/specimens/carried-acts';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHouse } from '../flow/house.ts';
import { sendFiles, sumOnPage, untilSettled } from './batch-page.ts';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { withoutChromium } from './without-chromium.ts';
import { workerOf } from './worker-of.ts';

const FILES = '**/api/batches/*/files';
const CLOSE = '**/api/batches/*/close';
type Sent = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Keeps back the request that ends an upload, so that the batch stays under way for as long as a test needs. */
const holdClose = async (page: Page): Promise<() => Promise<void>> => {
  const held = Promise.withResolvers<Route>();
  await page.route(CLOSE, (route) => held.resolve(route));
  return async () => {
    await (await held.promise).continue();
    await page.unroute(CLOSE);
  };
};

describe.skipIf(withoutChromium)('a batch through cuts, closed tabs and restarts', () => {
  let open: OpenConsole;
  let page: Page;
  let sent: readonly Sent[];
  beforeAll(async () => {
    open = await openConsole();
    page = await open.signedIn();
    sent = (await readCarriedActs())
      .filter(({ fileName }) => fileName.startsWith('acte-'))
      .map(({ fileName, pdf }) => ({ name: fileName, mimeType: 'application/pdf', buffer: pdf }));
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  test('a request that the network cuts is sent again by itself, and no file counts twice', async () => {
    let requests = 0;
    await page.route(FILES, async (route) => {
      requests += 1;
      // First lost on the way there, then after the server took it but before it could say so.
      if (requests === 1) return route.abort('connectionreset');
      if (requests === 2) {
        await route.fetch();
        return route.abort('connectionreset');
      }
      return route.continue();
    });
    await sendFiles(page, open.house.url, sent.slice(0, 3));
    await untilSettled(page);
    await page.unroute(FILES);
    expect(requests).toBe(3);
    expect(await sumOnPage(page)).toEqual({ submitted: 3, accepted: 3, duplicates: 0, refused: 0 });
  });

  test('an upload that a person stops says what is kept, and goes on when asked', async () => {
    await page.route(FILES, () => new Promise(() => undefined));
    await sendFiles(page, open.house.url, sent.slice(3, 5));
    await page.getByRole('button', { name: 'Interrompre l’envoi' }).click();
    await page.getByText('Ce qui est déjà arrivé est gardé').waitFor();
    await page.unroute(FILES);
    await page.getByRole('button', { name: 'Reprendre l’envoi' }).click();
    await untilSettled(page);
    expect(await sumOnPage(page)).toMatchObject({ submitted: 2, accepted: 2 });
  });

  test('a tab closed in the middle of an upload leaves a batch that the same files complete', async () => {
    const other = await page.context().newPage();
    const taken = Promise.withResolvers<void>();
    await other.route(FILES, async (route) => {
      await route.fetch();
      taken.resolve();
    });
    await sendFiles(other, open.house.url, sent.slice(5, 6));
    await taken.promise;
    const address = other.url();
    await other.close();
    await page.goto(address);
    await page.getByRole('heading', { name: 'Envoi non terminé' }).waitFor();
    await page.getByTestId('files').setInputFiles(sent.slice(5, 7));
    await untilSettled(page);
    expect(await sumOnPage(page)).toEqual({ submitted: 2, accepted: 2, duplicates: 0, refused: 0 });
  });

  test('acts move on the page as they are handled, without reading the page again; in a tab opened later too', async () => {
    const read: string[] = [];
    page.on('request', (request) => read.push(new URL(request.url()).pathname.replace(/[0-9a-f-]{36}/, 'ID')));
    const release = await holdClose(page);
    await sendFiles(page, open.house.url, sent.slice(7, 11));
    for (const step of ['Lus', 'Examinés', 'Rattachés', 'Contacts décidés'])
      await page.locator('.amont-progress').filter({ hasText: step }).filter({ hasText: '4 sur 4' }).waitFor();
    expect(read.filter((path) => path === '/api/batches/ID/events')).toHaveLength(1);
    expect(read.filter((path) => path === '/api/batches/ID/acts')).toHaveLength(1);
    const later = await page.context().newPage();
    await later.goto(page.url());
    await later.getByText('Traitement en cours').waitFor();
    await release();
    for (const tab of [page, later]) await untilSettled(tab);
    expect(await sumOnPage(later)).toMatchObject({ submitted: 4, accepted: 4 });
    await later.close();
  });

  test('files sent while the workers do not answer are kept, which the page says, and go on when they are back', async () => {
    const worker = workerOf(open.house);
    process.kill(worker, 'SIGSTOP');
    try {
      await sendFiles(page, open.house.url, sent.slice(11, 13));
      await page.getByText('Ce lot est bien reçu').waitFor();
    } finally {
      process.kill(worker, 'SIGCONT');
    }
    await untilSettled(page);
    expect(await page.getByText('Ce lot est bien reçu').count()).toBe(0);
    expect(await sumOnPage(page)).toMatchObject({ submitted: 2, accepted: 2 });
  });

  test('the page of a batch goes on by itself after the server was restarted', async () => {
    const release = await holdClose(page);
    await sendFiles(page, open.house.url, sent.slice(13, 17));
    await page.getByText('Traitement en cours').waitFor();
    const { dataFolder, url } = open.house;
    await open.house.stop();
    await page.getByText('Traitement en cours').waitFor();
    await using again = await startHouse({ dataFolder, words: ['--no-demo', '--port', new URL(url).port] });
    expect(again.url).toBe(url);
    await release();
    await untilSettled(page);
    expect(await sumOnPage(page)).toMatchObject({ submitted: 4, accepted: 4 });
  });
});
