import { randomUUID } from 'node:crypto';
import { splitDone, splitRequest } from '@amont/contracts/http/split';
import { uuidV5 } from '@amont/runtime/uuid-v5';
import { splitAct } from '@amont/store/review/split-act.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem, notFound } from './problem.ts';

/** Takes the second act out of a file: it goes its own way from then on. Asked twice, it is done once. */
export const splitRoute = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.post(
    '/api/acts/:id/split',
    {
      config: { access: 'operator' as const },
      schema: {
        tags: ['Actes'],
        params: z.strictObject({ id: z.uuid() }),
        body: splitRequest,
        response: { 200: splitDone },
      },
    },
    async (request) => {
      const { id: actId } = request.params;
      const { fromPage } = request.body;
      const newActId = uuidV5(actId, `split ${fromPage}`);
      const split = { actId, fromPage, newActId, newBatchId: randomUUID(), actor: actorOf(request) };
      const outcome = await splitAct(deps.store, split);
      if (outcome === 'unknown') throw notFound('Acte');
      if (outcome === 'not-read') throw new HttpProblem(409, 'act.not-read', 'Cet acte n’a pas encore été lu.');
      if (outcome === 'no-such-page')
        throw new HttpProblem(
          422,
          'split.no-such-page',
          'Le second acte doit commencer après la première page de cet acte.',
        );
      return { actId: newActId };
    },
  );
};
