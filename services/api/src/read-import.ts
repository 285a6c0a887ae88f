import type { ImportResult } from '@amont/contracts/http/import-result';
import { importPartnerFile } from '@amont/partner-returns/import-partner-file';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { demandBearable } from './intake/upload-intake.ts';
import { HttpProblem } from './problem.ts';

/** How a file is taken: `dryRun` says what it would add, `strict` takes all of it or nothing. */
export const importQuery = z.strictObject({
  strict: z.enum(['true', 'false']).default('false'),
  dryRun: z.enum(['true', 'false']).default('false'),
});
type Sender = Parameters<typeof importPartnerFile>[2]['sender'];

/** Takes the file of a request in, or tells in French why it is none. */
export const readImport = async (
  deps: ApiDeps,
  request: FastifyRequest,
  { strict, dryRun, sender = null }: z.output<typeof importQuery> & { readonly sender?: Sender },
): Promise<ImportResult> => {
  demandBearable(request.headers['content-length'], deps.config.maxUploadBytes);
  const part = await request.file();
  if (!part) throw new HttpProblem(400, 'import.no-file', 'Joignez un fichier CSV (champ « file »).');
  const options = { strict: strict === 'true', dryRun: dryRun === 'true', actor: actorOf(request), sender };
  try {
    return await importPartnerFile(deps.store, await part.toBuffer(), options);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code?.startsWith('import.')) throw new HttpProblem(422, code, message);
    throw error;
  }
};
