import { resolveOffice } from '@amont/store/office/resolve-office.query';
import type { FastifyRequest } from 'fastify';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem } from '../problem.ts';

/** The office that calls: that of its key, and never one that a caller names. */
export const ownOffice = async (deps: ApiDeps, request: FastifyRequest): Promise<string> => {
  const { principal } = request;
  if (principal?.kind !== 'key' || principal.officeId === null)
    throw new HttpProblem(403, 'access.denied', 'Cette page est celle d’une étude : connectez-vous avec sa clé.');
  return resolveOffice(deps.store.db, principal.officeId);
};
