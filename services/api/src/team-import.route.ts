import { importResult } from '@amont/contracts/http/import-result';
import { team } from '@amont/domain/follow-up/team';
import { templateColumns } from '@amont/domain/import/team-template';
import { teamTemplateCsv } from '@amont/lists/team-template-csv';
import { teamTemplateXlsx } from '@amont/lists/team-template-xlsx';
import { listOpenTeamCases } from '@amont/store/follow-up/list-team-cases.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from './api-deps.ts';
import { importQuery, readImport } from './read-import.ts';

const config = { access: 'team' as const };
const tags = ['Équipes'];
const params = z.strictObject({ team });
/** `filled`: with a line for each household whose case is not ended. */
const templateQuery = z.strictObject({ filled: z.enum(['true', 'false']).default('false') });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A team's own file: its template, empty or filled with its list, and its import. */
export const teamImportRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.post(
    '/api/teams/:team/imports',
    { config, schema: { tags, params, querystring: importQuery, response: { 200: importResult } } },
    (request) => {
      const sender = { team: request.params.team, today: deps.today() };
      return readImport(deps, request, { ...request.query, sender });
    },
  );
  type Wanted = { readonly params: z.output<typeof params>; readonly query: z.output<typeof templateQuery> };
  const casesOf = async ({ params: { team: wanted }, query }: Wanted) =>
    query.filled === 'true' ? listOpenTeamCases(deps.store, wanted) : [];
  const named = ({ params: { team: wanted } }: Wanted, ending: string): string =>
    `attachment; filename="suites-${wanted}.${ending}"`;
  const options = { config, schema: { tags, params, querystring: templateQuery } };
  server.get('/api/teams/:team/template.csv', options, async (request, reply) => {
    reply.header('content-disposition', named(request, 'csv')).type('text/csv; charset=utf-8');
    return reply.send(teamTemplateCsv(templateColumns(request.params.team), await casesOf(request)));
  });
  server.get('/api/teams/:team/template.xlsx', options, async (request, reply) => {
    reply.header('content-disposition', named(request, 'xlsx')).type(XLSX);
    return reply.send(await teamTemplateXlsx(templateColumns(request.params.team), await casesOf(request)));
  });
};
