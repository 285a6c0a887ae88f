import {
  rejudgementCount,
  rejudgementRequest,
  rejudgementResult,
  rejudgementScope,
} from '@amont/contracts/http/notice';
import { countRejudgeable, listRejudgeable } from '@amont/store/notice/list-rejudgeable.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { rejudgeSurely } from './rejudge-surely.ts';

const config = { access: 'operator' as const };
const tags = ['Notices'];

/** A request judges so many and answers: whoever asks sees it advance, and may stop between two. */
const AT_ONCE = 20;
const verdict = z.object({ verdict: z.string(), version: z.string().nullable() }).nullable();

/** Judges notices again by the registry as it is now: how many it concerns, and then some at a time. */
export const rejudgementRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/notice-rejudgements',
    { config, schema: { tags, querystring: rejudgementScope, response: { 200: rejudgementCount } } },
    async (request) => {
      const { revision: registry } = await deps.registry.fresh();
      return { registry, acts: await countRejudgeable(deps.store.db, { registry, from: request.query.from ?? null }) };
    },
  );
  server.post(
    '/api/notice-rejudgements',
    { config, schema: { tags, body: rejudgementRequest, response: { 200: rejudgementResult } } },
    async (request) => {
      const { from = null, after, dryRun } = request.body;
      const registry = await deps.registry.fresh();
      const scoped = { registry: registry.revision, from };
      const wanted = await listRejudgeable(deps.store.db, scoped, { after, limit: AT_ONCE });
      const how = { registry, dryRun, actor: actorOf(request) };
      const acts = [];
      for (const { actId } of wanted) {
        const { outcome, change } = await rejudgeSurely(deps, actId, how);
        const shown = { before: verdict.parse(change?.before ?? null), after: verdict.parse(change?.after ?? null) };
        acts.push({ actId, outcome, ...shown });
      }
      return {
        registry: registry.revision,
        acts,
        next: wanted.length < AT_ONCE ? null : (wanted.at(-1)?.place ?? null),
      };
    },
  );
};
