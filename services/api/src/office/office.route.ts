import {
  mergeOffice,
  officeCorrespondence,
  officeDetail,
  officeList,
  officeMoved,
  officeName,
  reportSettings,
  splitOffice as splitBody,
  undoOfficeMove as undoBody,
} from '@amont/contracts/http/office';
import { officeReport, reportQuery } from '@amont/contracts/http/office-report';
import { nameOffice, setCorrespondence, showMedian } from '@amont/store/office/describe-office.query';
import { findOffice } from '@amont/store/office/find-office.query';
import { isMedianShown, listOffices } from '@amont/store/office/list-offices.query';
import { mergeOffices, splitOffice, undoOfficeMove } from '@amont/store/office/move-spellings.query';
import { resolveOffice } from '@amont/store/office/resolve-office.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { reportOf } from './report-of.ts';
import { REPORT_FORMATS, sendReport } from './send-report.ts';

const config = { access: 'operator' as const };
const tags = ['Études'];
const params = z.strictObject({ id: z.string().min(1).max(300) });
const reportParams = params.extend({ format: z.enum(REPORT_FORMATS) });

const moveRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const response = { 200: officeMoved };
  const moved = (officeId: string | null, code: string, why: string) => {
    if (officeId === null) throw new HttpProblem(409, code, why);
    return { officeId };
  };
  server.post(
    '/api/offices/:id/merge',
    { config, schema: { tags, params, body: mergeOffice, response } },
    async (request) => {
      const ids = { from: request.params.id, into: request.body.into };
      const why = 'Ces deux études n’en font pas deux à réunir : l’une est inconnue, ou c’est déjà la même.';
      return moved(await mergeOffices(deps.store.db, ids, actorOf(request)), 'office.not-merged', why);
    },
  );
  server.post(
    '/api/offices/:id/split',
    { config, schema: { tags, params, body: splitBody, response } },
    async (request) => {
      const split = { officeId: request.params.id, spellings: request.body.spellings };
      const why = 'Choisissez une partie des écritures de cette étude : ni aucune, ni toutes.';
      return moved(await splitOffice(deps.store.db, split, actorOf(request)), 'office.not-split', why);
    },
  );
  server.post(
    '/api/offices/:id/undo',
    { config, schema: { tags, params, body: undoBody, response } },
    async (request) => {
      const why = 'Ce rapprochement ne peut plus être défait : ses écritures ont encore changé d’étude depuis.';
      const undone = await undoOfficeMove(deps.store.db, request.body.position, actorOf(request));
      return moved(undone, 'office.not-undone', why);
    },
  );
};

const settingRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.put(
    '/api/offices/:id/correspondence',
    { config, schema: { tags, params, body: officeCorrespondence } },
    async (request, reply) => {
      const officeId = await resolveOffice(deps.store.db, request.params.id);
      await setCorrespondence(deps.store, { officeId, ...request.body }, actorOf(request));
      return reply.code(204).send();
    },
  );
  server.put(
    '/api/offices/:id/name',
    { config, schema: { tags, params, body: officeName } },
    async (request, reply) => {
      const officeId = await resolveOffice(deps.store.db, request.params.id);
      await nameOffice(deps.store, officeId, request.body.name, actorOf(request));
      return reply.code(204).send();
    },
  );
  server.put('/api/report-settings', { config, schema: { tags, body: reportSettings } }, async (request, reply) => {
    await showMedian(deps.store, request.body.median, actorOf(request));
    return reply.code(204).send();
  });
};

const reportRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const querystring = reportQuery;
  server.get(
    '/api/offices/:id/report',
    { config, schema: { tags, params, querystring, response: { 200: officeReport } } },
    async (request) => reportOf(deps, await resolveOffice(deps.store.db, request.params.id), request.query),
  );
  server.get(
    '/api/offices/:id/report.:format',
    { config, schema: { tags, params: reportParams, querystring } },
    async (request, reply) => {
      const { id, format } = request.params;
      return sendReport(reply, await reportOf(deps, await resolveOffice(deps.store.db, id), request.query), format);
    },
  );
};

/** Offices as the operator sees them: spellings, merges and splits, contact data, reports. */
export const officeRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/offices', { config, schema: { tags, response: { 200: officeList } } }, async () => ({
    offices: await listOffices(deps.store.db),
    median: await isMedianShown(deps.store.db),
  }));
  server.get(
    '/api/offices/:id',
    { config, schema: { tags, params, response: { 200: officeDetail } } },
    async (request) => {
      const found = await findOffice(deps.store, await resolveOffice(deps.store.db, request.params.id));
      if (!found) throw notFound('Étude');
      return found;
    },
  );
  moveRoutes(scope, deps);
  settingRoutes(scope, deps);
  reportRoutes(scope, deps);
};
