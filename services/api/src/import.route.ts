import { importResult } from '@amont/contracts/http/import-result';
import { importPartnerFile } from '@amont/partner-returns/import-partner-file';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { demandBearable } from './intake/upload-intake.ts';
import { HttpProblem } from './problem.ts';

const querystring = z.strictObject({ strict: z.enum(['true', 'false']).default('false') });

/** Partner returns (section 7 of the contract): one CSV, each line an event or a reason. */
export const importRoute = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const schema = { tags: ['Partenaires'], querystring, response: { 200: importResult } };
  server.post('/api/imports', { config: { access: 'operator' }, schema }, async (request) => {
    demandBearable(request.headers['content-length'], deps.config.maxUploadBytes);
    const part = await request.file();
    if (!part) throw new HttpProblem(400, 'import.no-file', 'Joignez un fichier CSV (champ « file »).');
    try {
      const strict = request.query.strict === 'true';
      return await importPartnerFile(deps.store, await part.toBuffer(), { strict, actor: actorOf(request) });
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code?.startsWith('import.')) throw new HttpProblem(422, code, message);
      throw error;
    }
  });
};
