import { blockedContacts, closedPlan, outreachPlan, teamSettings } from '@amont/contracts/http/outreach-plan';
import { DEFAULT_SETTINGS, outreachSettings } from '@amont/domain/outreach/outreach-settings';
import { channel as channelSchema } from '@amont/domain/procedure/procedure.events';
import { pressPrintFile } from '@amont/letters/letter-press';
import { changeOutreachSettings } from '@amont/store/outreach/change-outreach-settings.query';
import { closeWeek } from '@amont/store/outreach/close-week.query';
import { describePlan } from '@amont/store/outreach/describe-plan.query';
import { preparePreview } from '@amont/store/outreach/prepare-preview.query';
import { readBlockedContacts } from '@amont/store/outreach/read-blocked-contacts.query';
import { readOutreachSettings } from '@amont/store/outreach/read-outreach-settings.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem, notFound } from '../problem.ts';

const config = { access: 'operator' as const };
const tags = ['Suites'];
const team = z.strictObject({ channel: channelSchema, week: z.string().regex(/^\d{4}-W\d{2}$/) });

const settingsRoutes = (scope: FastifyInstance, { store }: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/outreach/settings', { config, schema: { tags, response: { 200: teamSettings } } }, async () => {
    const { settings } = await readOutreachSettings(store.db);
    return {
      teams: channelSchema.options.map((channel) => ({
        channel,
        settings: settings[channel],
        supplied: DEFAULT_SETTINGS[channel],
      })),
    };
  });
  const params = z.strictObject({ channel: channelSchema });
  server.put(
    '/api/outreach/settings/:channel',
    { config, schema: { tags, params, body: outreachSettings, response: { 200: z.object({}) } } },
    async (request) => {
      const change = { channel: request.params.channel, settings: request.body };
      await changeOutreachSettings(store, change, actorOf(request));
      return {};
    },
  );
};

/** Who a team contacts in a week: its settings, the list as it would be, closing it, and what the gate holds back. */
export const planRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  settingsRoutes(scope, deps);
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const { store, config: settings, today } = deps;
  server.get(
    '/api/outreach/plans/:channel/:week',
    { config, schema: { tags, params: team, response: { 200: outreachPlan } } },
    (request) => describePlan(store, request.params, today()),
  );
  server.post(
    '/api/outreach/plans/:channel/:week',
    { config, schema: { tags, params: team, response: { 201: closedPlan } } },
    async (request, reply) => {
      const making = { today: today(), videoUrl: settings.videoUrl, actor: actorOf(request) };
      const closed = await closeWeek(store, request.params, making);
      if (closed === null)
        throw new HttpProblem(409, 'plan.empty', 'Il n’y a personne à ajouter à la liste de cette semaine.');
      return reply.code(201).send(closed);
    },
  );
  server.get(
    '/api/outreach/plans/:channel/:week/preview.pdf',
    { config, schema: { tags, params: team } },
    async (request, reply) => {
      const letters = await preparePreview(store, request.params, { today: today(), videoUrl: settings.videoUrl });
      if (letters.length === 0) throw notFound('Courrier');
      const { week } = request.params;
      const { bytes } = await pressPrintFile(letters, { title: `Aperçu des courriers, ${week}`, datedOn: today() });
      return reply.type('application/pdf').send(Buffer.from(bytes));
    },
  );
  server.get('/api/outreach/blocked', { config, schema: { tags, response: { 200: blockedContacts } } }, async () => ({
    contacts: [...(await readBlockedContacts(store, today()))],
  }));
};
