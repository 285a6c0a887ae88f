import {
  reexaminationActs,
  reexaminationRequest,
  reexaminationResult,
  reexaminationScope,
} from '@amont/contracts/http/reexamination';
import { pageRangeOf } from '@amont/domain/act/page-range';
import { readStream } from '@amont/store/log/read-stream.query';
import { listReexaminable } from '@amont/store/review/list-reexaminable.query';
import { reexamineAct } from '@amont/store/review/reexamine-act.query';
import { findAct } from '@amont/store/view/find-act.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { notFound } from './problem.ts';

const config = { access: 'operator' as const };
const tags = ['Actes'];

/** Kept acts, read again by the reader and the examiner of this release. */
export const reexaminationRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/reexaminations/acts',
    { config, schema: { tags, querystring: reexaminationScope, response: { 200: reexaminationActs } } },
    async (request) => ({
      ...deps.versions,
      acts: [...(await listReexaminable(deps.store.db, request.query))],
    }),
  );
  server.post(
    '/api/acts/:id/reexamination',
    {
      config,
      schema: {
        tags,
        params: z.strictObject({ id: z.uuid() }),
        body: reexaminationRequest,
        response: { 200: reexaminationResult },
      },
    },
    async (request) => {
      const { id } = request.params;
      const found = await findAct(deps.store, id);
      const bytes = found && (await deps.documents.get(found.row.sha256));
      if (!bytes) throw notFound('Document');
      const range = pageRangeOf(await readStream(deps.store.db, `act-${id}`));
      const { checked, blocking, reader, noticeRegistry } = await deps.check(bytes, range);
      const { dryRun } = request.body;
      const rereading = { checked, blocking, noticeRegistry, ...deps.versions, reader: reader ?? deps.versions.reader };
      const { outcome, changes } = await reexamineAct(deps.store, id, rereading, { dryRun, actor: actorOf(request) });
      return { outcome, changes: changes.map(({ field, before, after }) => ({ field, before, after })) };
    },
  );
};
