import { Readable } from 'node:stream';
import { procedureDetail, procedureFound, procedureList, procedureSearch } from '@amont/contracts/http/procedure';
import { findProcedure } from '@amont/store/view/find-procedure.query';
import { listProcedures } from '@amont/store/view/list-procedures.query';
import { procedureLines } from '@amont/store/view/procedure-lines.query';
import { searchProcedures } from '@amont/store/view/search-procedures.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from './api-deps.ts';
import { notFound } from './problem.ts';

const config = { access: 'operator' as const };
const tags = ['Procédures'];

async function* asLines(lines: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

export const procedureRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const querystring = z.strictObject({
    after: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  });
  server.get(
    '/api/procedures',
    { config, schema: { tags, querystring, response: { 200: procedureList } } },
    (request) => listProcedures(deps.store, request.query),
  );
  server.post(
    '/api/procedures/search',
    {
      config,
      schema: {
        tags,
        description: 'Par nom, adresse, téléphone ou référence de l’étude ; tous les mots comptent.',
        body: procedureSearch,
        response: { 200: procedureFound },
      },
    },
    (request) => searchProcedures(deps.store, request.body.text),
  );
  server.get(
    '/api/procedures/export',
    { config, schema: { tags, description: 'Une ligne JSON par procédure, sans donnée personnelle (NDJSON).' } },
    (_request, reply) => reply.type('application/x-ndjson').send(Readable.from(asLines(procedureLines(deps.store.db)))),
  );
  const params = z.strictObject({ id: z.uuid() });
  server.get(
    '/api/procedures/:id',
    { config, schema: { tags, params, response: { 200: procedureDetail } } },
    async (request) => {
      const found = await findProcedure(deps.store, request.params.id);
      if (!found) throw notFound('Procédure');
      return found;
    },
  );
};
