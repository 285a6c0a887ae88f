import { contactExport, contactExports, newContactExport } from '@amont/contracts/http/contact-export';
import { contactCsv } from '@amont/lists/contact-csv';
import { contactXlsx } from '@amont/lists/contact-xlsx';
import { createContactExport } from '@amont/store/outreach/create-contact-export.query';
import {
  downloadContactExport,
  type ExportFormat,
  type TakenExport,
} from '@amont/store/outreach/download-contact-export.query';
import { listContactExports } from '@amont/store/outreach/list-contact-exports.query';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { routeSheetOf } from './route-sheet-of.ts';

const config = { access: 'operator' as const };
const tags = ['Suites'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TYPES: Readonly<Record<Exclude<ExportFormat, 'json'>, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: XLSX,
  pdf: 'application/pdf',
};

const bytesOf = async ({ list }: TakenExport, format: 'csv' | 'xlsx' | 'pdf', today: string) => {
  if (format === 'csv') return contactCsv(list);
  return format === 'xlsx' ? contactXlsx(list) : routeSheetOf(list, today);
};

/** Takes a list away in one of its forms, as an answer that browsers save. */
export const sendExport = async (
  { store, today }: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  wanted: { readonly exportId: string; readonly format: 'csv' | 'xlsx' | 'pdf' },
): Promise<FastifyReply> => {
  const { exportId, format } = wanted;
  const taken = await downloadContactExport(store, exportId, { format, today: today(), actor: actorOf(request) });
  if (taken === null) throw notFound('Liste');
  if (taken === 'expired')
    throw new HttpProblem(410, 'export.expired', 'Cette liste n’est plus valable : préparez-en une autre.');
  const { channel, list } = taken;
  const name = ['contacts', list.week, channel].filter(Boolean).join('-');
  reply.header('content-disposition', `attachment; filename="${name}.${format}"`).type(TYPES[format]);
  return reply.send(await bytesOf(taken, format, today()));
};

/** Lists of contacts as objects: who made each, for whom, until when it may be taken away, and who took it. */
export const contactExportRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const all = () => listContactExports(deps.store.db, deps.today());
  server.get('/api/outreach/exports', { config, schema: { tags, response: { 200: contactExports } } }, async () => ({
    exports: [...(await all())],
  }));
  server.post(
    '/api/outreach/exports',
    { config, schema: { tags, body: newContactExport, response: { 201: contactExport } } },
    async (request, reply) => {
      const { channel = null, week, of } = request.body;
      const making = { today: deps.today(), actor: actorOf(request) };
      const exportId = await createContactExport(deps.store, { channel, week, of }, making);
      const made = (await all()).find((one) => one.exportId === exportId);
      if (made === undefined) throw notFound('Liste');
      return reply.code(201).send(made);
    },
  );
  const params = z.strictObject({ id: z.uuid(), format: z.enum(['csv', 'xlsx', 'pdf']) });
  server.get('/api/outreach/exports/:id/list.:format', { config, schema: { tags, params } }, (request, reply) =>
    sendExport(deps, request, reply, { exportId: request.params.id, format: request.params.format }),
  );
};
