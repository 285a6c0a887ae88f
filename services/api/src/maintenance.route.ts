import { replayRequest, replayResult, verifyResult } from '@amont/contracts/http/maintenance';
import { verifyLog } from '@amont/store/log/verify-log.query';
import { replay } from '@amont/store/view/replay';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDeps } from './api-deps.ts';

const config = { access: 'admin' as const };
const tags = ['Maintenance'];

/** Rebuilding the read models, and walking the chain of the log. */
export const maintenanceRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.post(
    '/api/maintenance/replay',
    { config, schema: { tags, body: replayRequest, response: { 200: replayResult } } },
    (request) => replay(deps.store.db, request.body),
  );
  server.post('/api/maintenance/verify', { config, schema: { tags, response: { 200: verifyResult } } }, async () => {
    const found = await verifyLog(deps.store.db);
    return { ...found, broken: [...found.broken] };
  });
};
