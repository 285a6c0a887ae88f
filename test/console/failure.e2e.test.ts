import { createHash } from 'node:crypto';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { batchCreated } from '@amont/contracts/http/batch';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { until } from './until.ts';
import { withoutChromium } from './without-chromium.ts';
import { workerOf } from './worker-of.ts';
import { writtenAct } from './written-act.fixture.ts';

const ACT = writtenAct({
  tenant: 'Madame Rozenn GUIVARCH',
  street: '5 rue Myrha',
  floor: '1er étage',
  servedOn: '14 mars 2025',
  leaseSignedOn: '1er février 2022',
  debt: '4 512,33',
});
const SHA256 = createHash('sha256').update(ACT).digest('hex');

describe.skipIf(withoutChromium)('a step that failed for good', () => {
  let open: OpenConsole;
  beforeAll(async () => {
    open = await openConsole();
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  /** Where the bytes of the act are kept. */
  const keptAt = async (): Promise<string> => {
    const root = join(open.house.dataFolder, 'documents');
    let place: string | undefined;
    await until('the bytes are kept', async () => {
      const files = await readdir(root, { recursive: true });
      place = files.find((path) => path.includes(SHA256) && !path.includes('derived'));
      return place !== undefined;
    });
    return join(root, place ?? '');
  };

  const send = async (): Promise<string> => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(ACT)]), 'perdu.pdf');
    const headers = { authorization: `Bearer ${open.house.key}` };
    const answer = await fetch(`${open.house.url}/api/batches`, { method: 'POST', headers, body: form });
    return batchCreated.parse(await answer.json()).id;
  };

  test('is seen on its page with the reason, and is taken up again when a person asks for it', async () => {
    const page = await open.signedIn();
    const worker = workerOf(open.house);
    process.kill(worker, 'SIGSTOP');
    await send();
    const place = await keptAt();
    await rename(place, `${place}.away`);
    process.kill(worker, 'SIGCONT');
    await page.goto(`${open.house.url}/echecs`);
    const row = page.getByRole('row').filter({ hasText: 'perdu.pdf' });
    await until('the failure is on its page', async () => {
      await page.reload();
      await page.getByText(/Aucun échec|perdu\.pdf/).waitFor();
      return (await row.count()) > 0;
    });
    await row.getByText(/le fichier n’est plus dans les documents/).waitFor();
    await row.getByText('Lecture', { exact: true }).waitFor();
    await rename(`${place}.away`, place);
    await row.getByRole('button', { name: 'Réessayer perdu.pdf' }).click();
    await page.getByText('Nouvel essai demandé pour perdu.pdf.').waitFor();
    await page.getByText('Aucun échec.').waitFor();
    await page.goto(`${open.house.url}/actes`);
    await page.getByRole('link', { name: 'perdu.pdf' }).click();
    await page.locator('.amont-heading').getByText('Traité').waitFor();
  });
});
