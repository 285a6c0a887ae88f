import { actDetail, reviewDecision } from '@amont/contracts/http/act';
import { failureList } from '@amont/contracts/http/administration';
import { actList, actQuery } from '@amont/contracts/http/batch';
import { retryAct } from '@amont/store/review/retry-act.query';
import { reviewAct } from '@amont/store/review/review-act.query';
import { findAct } from '@amont/store/view/find-act.query';
import { listActs } from '@amont/store/view/list-acts.query';
import { listFailures } from '@amont/store/view/list-failures.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { rejudgeReviewed } from './notice/rejudge-reviewed.ts';
import { HttpProblem, notFound } from './problem.ts';

const config = { access: 'operator' as const };
const tags = ['Actes'];
const params = z.strictObject({ id: z.uuid() });

const commandRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.post(
    '/api/acts/:id/review',
    { config, schema: { tags, params, body: reviewDecision } },
    async (request, reply) => {
      const outcome = await reviewAct(deps.store, request.params.id, request.body, actorOf(request));
      if (outcome === 'unknown') throw notFound('Acte');
      if (outcome === 'type-needed')
        throw new HttpProblem(422, 'review.type-needed', 'Indiquez au moins le type de l’acte.');
      if (outcome === 'not-proposed')
        throw new HttpProblem(
          422,
          'review.procedure-not-proposed',
          'Choisissez l’une des procédures proposées, ou une nouvelle procédure.',
        );
      if (outcome === 'not-examined')
        throw new HttpProblem(409, 'act.not-examined', 'Cet acte n’attend pas de relecture.');
      const { body } = request;
      if (body.decision === 'confirm')
        await rejudgeReviewed(deps, request.params.id, body.corrections, actorOf(request));
      return reply.code(204).send();
    },
  );
  server.post('/api/acts/:id/retry', { config, schema: { tags, params } }, async (request, reply) => {
    const outcome = await retryAct(deps.store, request.params.id, actorOf(request));
    if (outcome === 'unknown') throw notFound('Acte');
    if (outcome === 'not-failed') throw new HttpProblem(409, 'act.not-failed', 'Cet acte n’est pas en échec.');
    return reply.code(204).send();
  });
};

/** Acts: lists, one act with everything known of it, its PDF, review and retry. */
export const actRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  commandRoutes(scope, deps);
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/acts', { config, schema: { tags, querystring: actQuery, response: { 200: actList } } }, (request) =>
    listActs(deps.store, request.query),
  );
  server.get('/api/failures', { config, schema: { tags, response: { 200: failureList } } }, async () => ({
    failures: [...(await listFailures(deps.store))],
  }));
  server.get('/api/acts/:id', { config, schema: { tags, params, response: { 200: actDetail } } }, async (request) => {
    const found = await findAct(deps.store, request.params.id);
    if (!found) throw notFound('Acte');
    return found;
  });
  server.get('/api/acts/:id/document', { config, schema: { tags, params } }, async (request, reply) => {
    const found = await findAct(deps.store, request.params.id);
    const bytes = found && (await deps.documents.get(found.row.sha256));
    if (!bytes) throw notFound('Document');
    reply.header('content-disposition', 'inline').header('cache-control', 'private, max-age=300');
    return reply.type('application/pdf').send(Buffer.from(bytes));
  });
};
