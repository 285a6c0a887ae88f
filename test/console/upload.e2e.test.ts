import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCarriedActs } from '@amont/specimens/carried-acts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendFiles, sumOnPage, untilSettled } from './batch-page.ts';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { withoutChromium } from './without-chromium.ts';
import { zipOf } from './zip-of.fixture.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS = { AMONT_MAX_FILE_MB: '1', AMONT_MAX_UPLOAD_MB: '3' };
const NOT_A_PDF = Buffer.from('du texte renommé');

describe.skipIf(withoutChromium)('sending acts from the browser', () => {
  let open: OpenConsole;
  let page: Page;
  let acts: Awaited<ReturnType<typeof readCarriedActs>>;
  beforeAll(async () => {
    open = await openConsole({ env: LIMITS });
    page = await open.signedIn();
    // The last two of those carried are no acts: they are there to be refused.
    acts = (await readCarriedActs()).filter(({ fileName }) => fileName.startsWith('acte-'));
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  /** Puts files into a folder of the test, sub-folders made. @returns its path */
  const folderOf = async (name: string, files: Readonly<Record<string, Buffer>>): Promise<string> => {
    const root = join(open.folder, name);
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    }
    return root;
  };
  const pdf = (index: number): Buffer => acts[index]?.pdf ?? Buffer.alloc(0);
  const refusedRow = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name }) });

  test('the two buttons open the choice of files with the keyboard alone', async () => {
    await page.goto(`${open.house.url}/lots`);
    for (const name of ['Choisir des fichiers', 'Choisir un dossier']) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      expect((await chooser).isMultiple()).toBe(true);
    }
  });

  test('what is submitted is what is accepted, duplicate and refused, with a reason for each refused file', async () => {
    await sendFiles(page, open.house.url, [
      { name: 'acte.pdf', mimeType: 'application/pdf', buffer: pdf(0) },
      { name: 'le même.pdf', mimeType: 'application/pdf', buffer: pdf(0) },
      { name: 'vide.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      { name: 'notes.pdf', mimeType: 'application/pdf', buffer: NOT_A_PDF },
      { name: 'énorme.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(2 * MEGABYTE, 'x') },
      { name: 'tronqué.pdf', mimeType: 'application/pdf', buffer: pdf(1).subarray(0, 900) },
      { name: '<b>"É tude" & fils;1.pdf', mimeType: 'application/pdf', buffer: pdf(2) },
    ]);
    await untilSettled(page);
    expect(await sumOnPage(page)).toEqual({ submitted: 7, accepted: 2, duplicates: 1, refused: 4 });
    for (const [name, reason] of [
      ['vide.pdf', 'Ce fichier est vide'],
      ['notes.pdf', 'n’est pas un PDF'],
      ['énorme.pdf', 'dépasse la taille permise'],
      ['tronqué.pdf', 'est endommagé'],
    ] as const)
      await refusedRow(name).filter({ hasText: reason }).first().waitFor();
    await page.getByRole('link', { name: '<b>"É tude" & fils;1.pdf' }).waitFor();
  });

  test('the receipt is downloaded as CSV: a line a file, with its state and reason', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger le reçu (CSV)' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.startsWith('\uFEFFnumero;fichier;')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(8);
    expect(csv).toMatch(/;vide\.pdf;[0-9a-f]{64};[^;]+;Ce fichier est vide/);
    expect(csv).toContain('"<b>""É tude"" & fils;1.pdf"');
  });

  test('a duplicate leads to the act it repeats', async () => {
    await page.getByRole('link', { name: 'le même.pdf' }).click();
    await page.getByText('Ce fichier a déjà été reçu').waitFor();
    await page.getByRole('link', { name: 'Voir l’acte d’origine' }).click();
    await page.getByText('acte.pdf –').waitFor();
  });

  test('a folder is sent with its sub-folders, without what systems leave in it', async () => {
    const root = await folderOf('dossier', { '2025/mars/a.pdf': pdf(3), 'b.pdf': pdf(4), 'Thumbs.db': NOT_A_PDF });
    await sendFiles(page, open.house.url, root, 'folder');
    await untilSettled(page);
    expect(await sumOnPage(page)).toMatchObject({ submitted: 2, accepted: 2 });
    await page.getByRole('link', { name: 'dossier/2025/mars/a.pdf' }).waitFor();
  });

  test('files and folders dropped from the system arrive with what the folders hold', async () => {
    const root = await folderOf('posé', { 'sous/c.pdf': pdf(5), 'd.pdf': pdf(6) });
    const alone = join(await folderOf('seul', { 'e.pdf': pdf(7) }), 'e.pdf');
    await page.goto(`${open.house.url}/lots`);
    const zone = await page.getByRole('group', { name: 'Actes à envoyer' }).boundingBox();
    const channel = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await channel.send('Input.dispatchDragEvent', {
        type,
        x: (zone?.x ?? 0) + 40,
        y: (zone?.y ?? 0) + 40,
        data: { items: [], files: [root, alone], dragOperationsMask: 1 },
      });
    await page.waitForURL(/\/lots\/[0-9a-f-]{36}$/);
    await untilSettled(page);
    expect(await sumOnPage(page)).toMatchObject({ submitted: 3, accepted: 3 });
    for (const name of ['posé/sous/c.pdf', 'posé/d.pdf', 'e.pdf']) await page.getByRole('link', { name }).waitFor();
  });

  test('a ZIP gives its files; a ZIP within it and a name that would leave it are only entries of the receipt', async () => {
    const inner = zipOf([{ name: 'f.pdf', bytes: pdf(8) }]);
    const zip = zipOf([
      { name: 'g.pdf', bytes: pdf(9) },
      { name: '../../évasion.pdf', bytes: pdf(10) },
      { name: 'dedans.zip', bytes: inner },
    ]);
    await sendFiles(page, open.house.url, [{ name: 'envoi.zip', mimeType: 'application/zip', buffer: zip }]);
    await untilSettled(page);
    expect(await sumOnPage(page)).toEqual({ submitted: 3, accepted: 2, duplicates: 0, refused: 1 });
    await refusedRow('envoi.zip/dedans.zip').first().waitFor();
    await page.getByRole('link', { name: /évasion\.pdf/ }).waitFor();
  });

  test('an upload over the limit is refused with the limit, and the rest of the batch goes on', async () => {
    const huge = zipOf([{ name: 'h.pdf', bytes: Buffer.alloc(4 * MEGABYTE) }]);
    await sendFiles(page, open.house.url, [
      { name: 'trop.zip', mimeType: 'application/zip', buffer: huge },
      { name: 'i.pdf', mimeType: 'application/pdf', buffer: pdf(11) },
    ]);
    await page.getByRole('row').filter({ hasText: 'trop.zip' }).filter({ hasText: 'dépasse 3 Mo' }).waitFor();
    await untilSettled(page);
    expect(await sumOnPage(page)).toMatchObject({ submitted: 1, accepted: 1 });
  });
});
