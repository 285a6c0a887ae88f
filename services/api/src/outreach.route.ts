import { contactList, outreachWeeks } from '@amont/contracts/http/outreach';
import { contactCsv } from '@amont/lists/contact-csv';
import { contactXlsx } from '@amont/lists/contact-xlsx';
import { contactsOfWeek } from '@amont/store/view/contacts-of-week.query';
import { readOutreachWeeks } from '@amont/store/view/outreach-weeks.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from './api-deps.ts';

const config = { access: 'operator' as const };
const tags = ['Suites'];
const params = z.strictObject({ week: z.string().regex(/^\d{4}-W\d{2}$/) });
const querystring = z.strictObject({ channel: z.enum(['adil', 'empex', 'landlord']).optional() });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  const named = (week: string, channel: string | undefined, ending: string): string =>
    `attachment; filename="contacts-${week}${channel ? `-${channel}` : ''}.${ending}"`;
  server.get(
    '/api/outreach/:week/list.csv',
    { config, schema: { tags, params, querystring } },
    async (request, reply) => {
      const { week } = request.params;
      const { channel } = request.query;
      reply.header('content-disposition', named(week, channel, 'csv')).type('text/csv; charset=utf-8');
      return reply.send(contactCsv(await list(week, channel)));
    },
  );
  server.get(
    '/api/outreach/:week/list.xlsx',
    { config, schema: { tags, params, querystring } },
    async (request, reply) => {
      const { week } = request.params;
      const { channel } = request.query;
      reply.header('content-disposition', named(week, channel, 'xlsx')).type(XLSX);
      return reply.send(await contactXlsx(await list(week, channel)));
    },
  );
};
