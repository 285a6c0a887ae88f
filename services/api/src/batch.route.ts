import { randomUUID } from 'node:crypto';
import {
  actList,
  actQuery,
  batchCreated,
  batchList,
  batchRow,
  filesReceived,
  newBatch,
} from '@amont/contracts/http/batch';
import { removeBatch } from '@amont/store/intake/remove-batch.query';
import { batchState, type Channel, closeBatch, submitBatch } from '@amont/store/intake/submit-batch.query';
import { findBatch } from '@amont/store/view/find-batch.query';
import { listActs } from '@amont/store/view/list-acts.query';
import { listBatches } from '@amont/store/view/list-batches.query';
import { receiptRows } from '@amont/store/view/receipt-rows.query';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { demandBearable, openIntake } from './intake/upload-intake.ts';
import { HttpProblem, notFound } from './problem.ts';
import { receiptCsv } from './receipt-csv.ts';

const config = { access: 'operator' as const };
const tags = ['Lots'];
const params = z.strictObject({ id: z.uuid() });

/** A quotation mark in a file's name travels as `%22`. Source: WHATWG HTML, multipart/form-data encoding algorithm. */
const sentName = (fileName: string): string => fileName.replaceAll('%22', '"');

/** Takes every file of a multipart request into a batch. */
const takeFiles = async (request: FastifyRequest, deps: ApiDeps, batchId: string) => {
  const { maxFileBytes, maxUploadBytes } = deps.config;
  demandBearable(request.headers['content-length'], maxUploadBytes);
  const { store, documents, uploadFolder } = deps;
  const intake = openIntake({
    store,
    documents,
    uploadFolder,
    maxFileBytes,
    maxUploadBytes,
    batchId,
    actor: actorOf(request),
  });
  for await (const part of request.files({ preservePath: true })) {
    if (part.filename) await intake.take(sentName(part.filename), part.file);
    else part.file.resume();
  }
  return intake.finish();
};

const openBatch = async (request: FastifyRequest, deps: ApiDeps, channel: Channel): Promise<string> => {
  const batchId = randomUUID();
  await submitBatch(deps.store, { batchId, channel, demonstration: false, actor: actorOf(request) });
  return batchId;
};

const uploadRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const description =
    'Ouvre un lot. JSON : le lot reste ouvert, les fichiers suivent. multipart/form-data : les fichiers sont dans la demande et le lot est clos.';
  server.post(
    '/api/batches',
    { config, schema: { tags, description, response: { 201: batchCreated } } },
    async (request, reply) => {
      if (request.isMultipart()) {
        const id = await openBatch(request, deps, 'api');
        const { received } = await takeFiles(request, deps, id);
        await closeBatch(deps.store, id, actorOf(request));
        return reply.code(201).send({ id, received });
      }
      const body = newBatch.safeParse(request.body ?? {});
      if (!body.success) throw new HttpProblem(400, 'request.invalid', 'channel attend console, command_line ou api.');
      return reply.code(201).send({ id: await openBatch(request, deps, body.data.channel), received: 0 });
    },
  );
  server.post(
    '/api/batches/:id/files',
    { config, schema: { tags, params, response: { 200: filesReceived } } },
    async (request) => {
      const state = await batchState(deps.store, request.params.id);
      if (!state.known) throw notFound('Lot');
      if (state.closed) throw new HttpProblem(409, 'batch.closed', 'Ce lot est clos : ouvrez-en un autre.');
      return takeFiles(request, deps, request.params.id);
    },
  );
  server.post(
    '/api/batches/:id/close',
    { config, schema: { tags, params, response: { 200: batchRow } } },
    async (request) => {
      if (!(await batchState(deps.store, request.params.id)).known) throw notFound('Lot');
      await closeBatch(deps.store, request.params.id, actorOf(request));
      return found(deps, request.params.id);
    },
  );
};

/** Read models follow the log by some milliseconds: a batch just opened is waited for. */
const found = async (deps: ApiDeps, id: string) => {
  for (let attempt = 0; attempt < 80; attempt++) {
    const row = await findBatch(deps.store.db, id);
    if (row) return row;
    const state = await batchState(deps.store, id);
    if (!state.known || state.removed) throw notFound('Lot');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new HttpProblem(
    503,
    'batch.not-shown-yet',
    'Ce lot est bien reçu, mais les services qui le traitent ne répondent pas encore. Ses fichiers sont gardés : rien n’est à renvoyer.',
  );
};

const remove = async (deps: ApiDeps, request: FastifyRequest, id: string): Promise<void> => {
  const state = await batchState(deps.store, id);
  if (!state.known || state.removed) throw notFound('Lot');
  if (!state.demonstration) throw new HttpProblem(409, 'batch.real', 'Seul un lot de démonstration peut être retiré.');
  const row = await found(deps, id);
  if (!row.summary.settled)
    throw new HttpProblem(409, 'batch.unsettled', 'Ce lot est encore en cours : attendez sa fin.');
  for (const sha256 of (await removeBatch(deps.store, id, actorOf(request))) ?? []) await deps.documents.delete(sha256);
};

/** Batches: opening, sending, following, the receipt; removal of the demonstration. */
export const batchRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  uploadRoutes(scope, deps);
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/batches', { config, schema: { tags, response: { 200: batchList } } }, async () => ({
    batches: [...(await listBatches(deps.store.db))],
  }));
  server.get('/api/batches/:id', { config, schema: { tags, params, response: { 200: batchRow } } }, (request) =>
    found(deps, request.params.id),
  );
  server.get(
    '/api/batches/:id/acts',
    { config, schema: { tags, params, querystring: actQuery, response: { 200: actList } } },
    (request) => listActs(deps.store, { ...request.query, batch: request.params.id }),
  );
  server.get('/api/batches/:id/receipt.csv', { config, schema: { tags, params } }, async (request, reply) => {
    await found(deps, request.params.id);
    const rows = await receiptRows(deps.store, request.params.id);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="accuse-lot-${request.params.id.slice(0, 8)}.csv"`)
      .send(receiptCsv(rows));
  });
  server.delete('/api/batches/:id', { config, schema: { tags, params } }, async (request, reply) => {
    await remove(deps, request, request.params.id);
    return reply.code(204).send();
  });
};
