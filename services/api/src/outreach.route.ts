import { contactList, outreachWeeks } from '@amont/contracts/http/outreach';
import { createContactExport } from '@amont/store/outreach/create-contact-export.query';
import { contactsOfWeek } from '@amont/store/view/contacts-of-week.query';
import { readOutreachWeeks } from '@amont/store/view/outreach-weeks.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { sendExport } from './outreach/contact-export.route.ts';

const config = { access: 'operator' as const };
const tags = ['Suites'];
const params = z.strictObject({ week: z.string().regex(/^\d{4}-W\d{2}$/) });
const querystring = z.strictObject({ channel: z.enum(['adil', 'empex', 'landlord']).optional() });

/** Who is to be contacted, week by week, and the lists partners take away. */
export const outreachRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/outreach', { config, schema: { tags, response: { 200: outreachWeeks } } }, () =>
    readOutreachWeeks(deps.store.db),
  );
  const list = async (week: string, channel: 'adil' | 'empex' | 'landlord' | undefined) => {
    const found = await contactsOfWeek(deps.store, week, deps.today());
    return {
      ...found,
      contacts: found.contacts.filter((contact) => channel === undefined || contact.channel === channel),
    };
  };
  server.get(
    '/api/outreach/:week',
    { config, schema: { tags, params, querystring, response: { 200: contactList } } },
    (request) => list(request.params.week, request.query.channel),
  );
  // A list taken at once is an object too: made and taken by the same caller.
  for (const format of ['csv', 'xlsx'] as const)
    server.get(
      `/api/outreach/:week/list.${format}`,
      { config, schema: { tags, params, querystring } },
      async (request, reply) => {
        const wanted = { week: request.params.week, channel: request.query.channel ?? null, of: 'due' } as const;
        const making = { today: deps.today(), actor: actorOf(request) };
        const exportId = await createContactExport(deps.store, wanted, making);
        return sendExport(deps, request, reply, { exportId, format });
      },
    );
};
