import { indicatorQuery, indicators } from '@amont/contracts/http/indicators';
import { readIndicators } from '@amont/store/view/read-indicators.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem } from './problem.ts';

/** The funnel and the other figures, computed from events alone. */
export const indicatorRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/indicators',
    {
      config: { access: 'operator' },
      schema: { tags: ['Indicateurs'], querystring: indicatorQuery, response: { 200: indicators } },
    },
    (request) => {
      if (request.query.from.slice(0, 4) > request.query.to.slice(0, 4))
        throw new HttpProblem(400, 'indicators.period', 'La période finit avant de commencer.');
      return readIndicators(deps.store.db, request.query);
    },
  );
};
