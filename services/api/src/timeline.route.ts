import { courseFact, courseWithdrawal, procedureTimeline } from '@amont/contracts/http/timeline';
import { readTimeline } from '@amont/store/course/read-timeline.query';
import { recordCourse, withdrawCourse } from '@amont/store/course/record-course.query';
import { untilShown } from '@amont/store/view/until-shown';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem, notFound } from './problem.ts';

const config = { access: 'operator' as const };
const tags = ['Procédures'];
const params = z.strictObject({ id: z.uuid() });
const response = { 200: procedureTimeline };

/** What is due in a procedure and when; what people record of its course moves it. */
export const timelineRoutes = (scope: FastifyInstance, { store, today }: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const shown = async (procedureId: string) => {
    const timeline = await readTimeline(store, procedureId, today());
    if (!timeline) throw notFound('Procédure');
    return timeline;
  };
  const onceShown = async (procedureId: string) => {
    await untilShown(store.db, `procedure-${procedureId}`);
    return shown(procedureId);
  };
  server.get('/api/procedures/:id/timeline', { config, schema: { tags, params, response } }, (request) =>
    shown(request.params.id),
  );
  server.post(
    '/api/procedures/:id/course',
    { config, schema: { tags, params, body: courseFact, response } },
    async (request) => {
      const { id: procedureId } = request.params;
      const outcome = await recordCourse(store, { procedureId, actor: actorOf(request) }, request.body);
      if (outcome === 'unknown') throw notFound('Procédure');
      return onceShown(procedureId);
    },
  );
  server.post(
    '/api/procedures/:id/course/withdrawal',
    { config, schema: { tags, params, body: courseWithdrawal, response } },
    async (request) => {
      const { id: procedureId } = request.params;
      const outcome = await withdrawCourse(store, { procedureId, actor: actorOf(request) }, request.body.kind);
      if (outcome === 'unknown') throw notFound('Procédure');
      if (outcome === 'nothing')
        throw new HttpProblem(409, 'course.nothing-recorded', 'Rien de tel n’a été saisi dans cette procédure.');
      return onceShown(procedureId);
    },
  );
};
