import type { FastifyRequest } from 'fastify';
import { HttpProblem } from './problem.ts';

/** The one file of a form, held in memory. @throws HttpProblem when there is none, or it is too large */
export const onePdf = async (
  request: FastifyRequest,
  maxBytes: number,
): Promise<{ readonly bytes: Buffer; readonly fileName: string | null }> => {
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: maxBytes } }) : undefined;
  if (!part) throw new HttpProblem(400, 'check.no-file', 'Joignez un PDF (champ « file »).');
  return { bytes: await part.toBuffer(), fileName: part.filename ?? null };
};
