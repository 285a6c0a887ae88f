import { createHash, randomUUID } from 'node:crypto';
import { batchRow } from '@amont/contracts/http/batch';
import { indicators } from '@amont/contracts/http/indicators';
import { STAGES } from '@amont/domain/procedure/stage';
import { readCarriedActs } from '@amont/specimens/carried-acts';
import { receiveFiles } from '@amont/store/intake/receive-files.query';
import { closeBatch, submitBatch } from '@amont/store/intake/submit-batch.query';
import { createClient } from './instance/client.ts';
import type { Instance } from './instance/start-instance.ts';
import { stageCounts, summaryLines } from './summary.ts';
import { print, tell } from './verb.ts';

const ACTOR = { kind: 'system', id: 'start' } as const;
const POLL_MS = 500;

const submit = async ({ deps }: Instance): Promise<string> => {
  const batchId = randomUUID();
  await submitBatch(deps.store, { batchId, channel: 'start', demonstration: true, actor: ACTOR });
  for (const { fileName, pdf } of await readCarriedActs()) {
    await deps.documents.put(pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const arrivals = [{ actId: randomUUID(), fileName, sha256, sizeBytes: pdf.length, refusal: null }];
    await receiveFiles(deps.store, { batchId, actor: ACTOR, arrivals });
  }
  await closeBatch(deps.store, batchId, ACTOR);
  return batchId;
};

const funnelLine = async (instance: Instance): Promise<string> => {
  const client = createClient(instance.url, instance.key);
  const year = new Date().getFullYear();
  const { rows } = await client.get(`/api/indicators?from=2018&to=${year}&sector=all`, indicators);
  return stageCounts(
    Object.fromEntries(STAGES.map((stage) => [stage, rows.reduce((sum, row) => sum + row[stage], 0)])),
  );
};

/** Sends invented acts through the whole road, marked as a demonstration, and prints what they gave. */
export const loadDemonstration = async (instance: Instance): Promise<void> => {
  tell('amont : chargement du lot de démonstration (données inventées)…');
  const id = await submit(instance);
  const client = createClient(instance.url, instance.key);
  for (;;) {
    const { summary } = await client.get(`/api/batches/${id}`, batchRow);
    if (summary.settled) {
      print('Lot de démonstration (données inventées ; à retirer dans la console)');
      for (const line of summaryLines(summary).slice(1)) print(line);
      print(`  entonnoir    ${await funnelLine(instance)}`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};
