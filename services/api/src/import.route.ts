import { importResult } from '@amont/contracts/http/import-result';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDeps } from './api-deps.ts';
import { importQuery, readImport } from './read-import.ts';

/** Partner returns (section 7 of the contract): one CSV, each line an event or a reason. */
export const importRoute = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const schema = { tags: ['Partenaires'], querystring: importQuery, response: { 200: importResult } };
  server.post('/api/imports', { config: { access: 'operator' }, schema }, (request) =>
    readImport(deps, request, request.query),
  );
};
