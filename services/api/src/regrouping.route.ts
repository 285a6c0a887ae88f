import { randomUUID } from 'node:crypto';
import {
  mergeRequest,
  procedureComparison,
  regrouped,
  regroupingChoices,
  splitProcedureRequest,
} from '@amont/contracts/http/regrouping';
import { uuidV5 } from '@amont/runtime/uuid-v5';
import { compareProcedures } from '@amont/store/regroup/compare-procedures.query';
import { readRegroupingChoices } from '@amont/store/regroup/read-regrouping-choices.query';
import { type RegroupingOutcome, regroupActs } from '@amont/store/regroup/regroup-acts.query';
import { type UndoOutcome, undoRegrouping } from '@amont/store/regroup/undo-regrouping.query';
import { untilShown } from '@amont/store/view/until-shown';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem, notFound } from './problem.ts';

const config = { access: 'operator' as const };
const tags = ['Procédures'];
const params = z.strictObject({ id: z.uuid() });

const REFUSALS: Readonly<
  Record<Exclude<RegroupingOutcome | UndoOutcome, 'done' | 'unknown'>, readonly [number, string]>
> = {
  'other-world': [422, 'Un ménage de démonstration et un ménage réel ne peuvent pas être réunis.'],
  'none-left': [
    422,
    'Laissez au moins un acte dans la procédure : pour déplacer tous ses actes, réunissez-la avec l’autre.',
  ],
  'not-here': [422, 'L’un des actes choisis n’est plus dans cette procédure. Rechargez la page et recommencez.'],
  destroyed: [409, 'Les données personnelles de ces actes ont été effacées : ils ne peuvent plus être déplacés.'],
  'not-last': [
    409,
    'L’une des deux procédures a été réunie ou séparée de nouveau depuis : annulez d’abord la dernière opération.',
  ],
};

const settle = async ({ store }: ApiDeps, procedureId: string, outcome: RegroupingOutcome | UndoOutcome) => {
  if (outcome === 'done') return untilShown(store.db, `procedure-${procedureId}`);
  if (outcome === 'unknown') throw notFound('Procédure');
  const [status, detail] = REFUSALS[outcome];
  throw new HttpProblem(status, `regrouping.${outcome}`, detail);
};

const readRoutes = (scope: FastifyInstance, { store }: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/procedures/:id/regrouping',
    { config, schema: { tags, params, response: { 200: regroupingChoices } } },
    async (request) => {
      const found = await readRegroupingChoices(store, request.params.id);
      if (!found) throw notFound('Procédure');
      return found;
    },
  );
  const both = z.strictObject({ id: z.uuid(), other: z.uuid() });
  server.get(
    '/api/procedures/:id/comparison/:other',
    { config, schema: { tags, params: both, response: { 200: procedureComparison } } },
    async (request) => {
      const compared = await compareProcedures(store, request.params.id, request.params.other);
      if (!compared) throw notFound('Procédure');
      return compared;
    },
  );
};

/** Merging, splitting and undoing: answered once lists and figures show it. */
export const regroupingRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  readRoutes(scope, deps);
  const { store } = deps;
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const response = { 200: regrouped };
  server.post(
    '/api/procedures/:id/merge',
    { config, schema: { tags, params, body: mergeRequest, response } },
    async (request) => {
      const { id: toId } = request.params;
      const { with: fromId, id: regroupingId = randomUUID() } = request.body;
      const order = { regroupingId, kind: 'merge' as const, fromId, toId, actor: actorOf(request) };
      await settle(deps, fromId, await regroupActs(store, order));
      return { procedureId: toId, regroupingId };
    },
  );
  server.post(
    '/api/procedures/:id/split',
    { config, schema: { tags, params, body: splitProcedureRequest, response } },
    async (request) => {
      const { id: fromId } = request.params;
      const { acts: actIds, to, id: regroupingId = randomUUID() } = request.body;
      const kind = to === 'new' ? 'split' : 'refile';
      const toId = to === 'new' ? uuidV5(regroupingId, 'procedure') : to;
      const order = { regroupingId, kind, fromId, toId, actIds, actor: actorOf(request) } as const;
      await settle(deps, fromId, await regroupActs(store, order));
      return { procedureId: toId, regroupingId };
    },
  );
  server.post(
    '/api/procedures/:id/regroupings/:regroupingId/undo',
    { config, schema: { tags, params: z.strictObject({ id: z.uuid(), regroupingId: z.uuid() }), response } },
    async (request) => {
      const { id: procedureId, regroupingId } = request.params;
      const undoId = uuidV5(regroupingId, 'undo');
      const order = { undoId, procedureId, regroupingId, actor: actorOf(request) };
      await settle(deps, procedureId, await undoRegrouping(store, order));
      return { procedureId, regroupingId };
    },
  );
};
