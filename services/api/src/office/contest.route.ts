import { contestAnswer, contestList } from '@amont/contracts/http/contest';
import { answerContest } from '@amont/store/office/answer-contest.query';
import { listContests } from '@amont/store/office/list-contests.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem, notFound } from '../problem.ts';

const config = { access: 'operator' as const };
const tags = ['Études'];

const WHY = {
  'answered-before': 'Cette contestation a déjà reçu sa réponse.',
  'verdict-needed': 'Dites ce que vaut la notice une fois ce constat retiré.',
  'not-said': 'Ce constat n’est plus fait de cet acte : rien n’est à retirer. Écartez la contestation en le disant.',
} as const;

/** What offices contest, and the operator's answers. */
export const contestRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/contests', { config, schema: { tags, response: { 200: contestList } } }, async () => ({
    contests: await listContests(deps.store),
  }));
  server.post(
    '/api/contests/:id/answer',
    { config, schema: { tags, params: z.strictObject({ id: z.uuid() }), body: contestAnswer } },
    async (request, reply) => {
      const outcome = await answerContest(deps.store, request.params.id, request.body, actorOf(request));
      if (outcome === 'unknown') throw notFound('Contestation');
      if (outcome !== 'done')
        throw new HttpProblem(outcome === 'verdict-needed' ? 422 : 409, `contest.${outcome}`, WHY[outcome]);
      return reply.code(204).send();
    },
  );
};
