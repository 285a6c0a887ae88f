import { actList, batchCreated, batchRow } from '@amont/contracts/http/batch';
import type { House } from '../flow/house.ts';
import { until } from './until.ts';

/**
 * Sends files as one batch, past the browser, and waits until its acts are at the end of their way.
 *
 * @returns the ids of the acts, by file name
 */
export const sendBatch = async (
  { url, key }: House,
  files: Readonly<Record<string, Buffer>>,
): Promise<(fileName: string) => string> => {
  const headers = { authorization: `Bearer ${key}` };
  const form = new FormData();
  for (const [name, bytes] of Object.entries(files)) form.append('files', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${url}/api/batches`, { method: 'POST', headers, body: form });
  const { id } = batchCreated.parse(await answer.json());
  const read = (path: string): Promise<Response> => fetch(`${url}/api/batches/${id}${path}`, { headers });
  // A busy machine may show the batch some seconds after it was taken: until then the answer is that it is not shown yet.
  await until('the batch is settled', async () => {
    const row = await read('');
    return row.ok && batchRow.parse(await row.json()).summary.settled;
  });
  const { acts } = actList.parse(await (await read('/acts')).json());
  return (fileName) => {
    const found = acts.find((act) => act.fileName === fileName);
    if (!found) throw new Error(`${fileName} is not in the batch`);
    return found.id;
  };
};
