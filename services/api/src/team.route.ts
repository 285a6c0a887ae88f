import {
  entryWithdrawal,
  newTeamEntry,
  teamCaseDetail,
  teamCaseList,
  teamCaseQuery,
  teamEntryAnswer,
} from '@amont/contracts/http/team';
import { type Team, team } from '@amont/domain/follow-up/team';
import { findTeamCase } from '@amont/store/follow-up/find-team-case.query';
import { listTeamCases } from '@amont/store/follow-up/list-team-cases.query';
import { type EntryOutcome, recordTeamEntry } from '@amont/store/follow-up/record-team-entry.query';
import { withdrawTeamEntry } from '@amont/store/follow-up/withdraw-team-entry.query';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem, notFound } from './problem.ts';

const config = { access: 'team' as const };
const tags = ['Équipes'];
const params = z.strictObject({ team });
const caseParams = z.strictObject({ team, id: z.uuid() });

/** A procedure of another list answers as one that does not exist. */
const absent = (): HttpProblem => notFound('Dossier');

/** Notes are of the team, for the team: not even operators read them. */
const isOfTeam = ({ principal }: FastifyRequest, wanted: Team): boolean =>
  principal?.kind === 'user' && principal.role === wanted;

const answerOf = (outcome: EntryOutcome): 'recorded' | 'known' => {
  switch (outcome.kind) {
    case 'unknown':
      throw absent();
    case 'wrong':
      throw new HttpProblem(422, `entry.${outcome.field}`, outcome.reason);
    case 'contradicts':
      throw new HttpProblem(
        409,
        'entry.contradicts',
        'C’est déjà noté ce jour-là, avec d’autres précisions. Retirez d’abord la saisie fausse, puis notez la bonne.',
      );
    case 'recorded':
    case 'known':
      return outcome.kind;
  }
};

const sealed = async (work: Promise<EntryOutcome>): Promise<EntryOutcome> => {
  try {
    return await work;
  } catch (error) {
    if ((error as { code?: string }).code === 'store.vault-destroyed')
      throw new HttpProblem(
        409,
        'entry.erased',
        'Les données de ce ménage sont effacées : aucune note ne s’ajoute plus.',
      );
    throw error;
  }
};

const commandRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.post(
    '/api/teams/:team/cases/:id/entries',
    { config, schema: { tags, params: caseParams, body: newTeamEntry, response: { 200: teamEntryAnswer } } },
    async (request) => {
      const by = { actor: actorOf(request), team: request.params.team, today: deps.today() };
      return { outcome: answerOf(await sealed(recordTeamEntry(deps.store, request.params.id, request.body, by))) };
    },
  );
  server.post(
    '/api/teams/:team/cases/:id/withdrawals',
    { config, schema: { tags, params: caseParams, body: entryWithdrawal } },
    async (request, reply) => {
      const by = { actor: actorOf(request), team: request.params.team };
      const outcome = await withdrawTeamEntry(deps.store, request.params.id, request.body, by);
      if (outcome === 'unknown') throw notFound('Saisie');
      return reply.code(204).send();
    },
  );
};

/** The list of a team, a household on it, and what the team records of it. */
export const teamRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.post(
    '/api/teams/:team/cases',
    { config, schema: { tags, params, body: teamCaseQuery, response: { 200: teamCaseList } } },
    (request) => listTeamCases(deps.store, request.params.team, request.body),
  );
  server.get(
    '/api/teams/:team/cases/:id',
    { config, schema: { tags, params: caseParams, response: { 200: teamCaseDetail } } },
    async (request) => {
      const { team: wanted, id } = request.params;
      const found = await findTeamCase(deps.store, wanted, id, { withNotes: isOfTeam(request, wanted) });
      if (!found) throw absent();
      return found;
    },
  );
  commandRoutes(scope, deps);
};
