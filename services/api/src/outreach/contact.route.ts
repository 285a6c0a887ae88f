import {
  barRequest,
  knownRequest,
  landlordAddressRequest,
  procedureContact,
  pullRequest,
} from '@amont/contracts/http/contact';
import {
  ContactBarLifted,
  ContactBarred,
  ContactPulled,
  LandlordAddressGiven,
} from '@amont/domain/outreach/outreach.events';
import { postalAddress } from '@amont/domain/outreach/postal-address';
import { describeProcedureContact } from '@amont/store/outreach/describe-procedure-contact.query';
import { recordContactFact } from '@amont/store/outreach/record-contact-fact.query';
import { recordKnownAnswers } from '@amont/store/outreach/record-known-answers.query';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem, notFound } from '../problem.ts';

const config = { access: 'operator' as const };
const tags = ['Suites'];
const params = z.strictObject({ id: z.uuid() });
const done = z.object({});

type Recording = Parameters<typeof recordContactFact>[2];

const recorder =
  ({ store }: ApiDeps) =>
  async (
    request: FastifyRequest,
    procedureId: string,
    recording: Omit<Recording, 'actor'>,
  ): Promise<Record<string, never>> => {
    if (!(await recordContactFact(store, procedureId, { ...recording, actor: actorOf(request) })))
      throw notFound('Procédure');
    return {};
  };

const settlingRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const record = recorder(deps);
  server.post(
    '/api/procedures/:id/contact/bars',
    { config, schema: { tags, params, body: barRequest, response: { 200: done } } },
    (request) => {
      const procedureId = request.params.id;
      const { reason, lift } = request.body;
      const fact = { procedureId, reason, on: deps.today() };
      return record(request, procedureId, {
        decide: ({ bars }) => {
          const barred = bars.some((bar) => bar.reason === reason);
          if (lift) return barred ? [ContactBarLifted.of(fact)] : [];
          return barred ? [] : [ContactBarred.of(fact)];
        },
      });
    },
  );
  server.post(
    '/api/procedures/:id/contact/pulls',
    { config, schema: { tags, params, body: pullRequest, response: { 200: done } } },
    (request) => {
      const { direction, reason } = request.body;
      if (direction !== 'back' && reason === null)
        throw new HttpProblem(422, 'pull.reason-needed', 'Dites pourquoi : choisissez un motif.');
      const procedureId = request.params.id;
      return record(request, procedureId, { decide: () => [ContactPulled.of({ procedureId, ...request.body })] });
    },
  );
  server.put(
    '/api/procedures/:id/contact/landlord-address',
    { config, schema: { tags, params, body: landlordAddressRequest, response: { 200: done } } },
    (request) => {
      const procedureId = request.params.id;
      const { name, dwelling } = request.body;
      if (postalAddress([name], dwelling) === null)
        throw new HttpProblem(
          422,
          'address.not-postable',
          'Cette adresse ne tient pas sur une enveloppe : une voie et une commune sont nécessaires, 38 caractères par ligne.',
        );
      return record(request, procedureId, {
        decide: () => [LandlordAddressGiven.of({ procedureId })],
        seal: (tx) => deps.store.vault.seal(tx, procedureId, 'landlord-address', { name, dwelling }),
      });
    },
  );
};

/** Contacting one household: what stops it and how that is settled, its place on the lists, and every letter it may receive. */
export const contactRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  settlingRoutes(scope, deps);
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/procedures/:id/contact',
    { config, schema: { tags, params, response: { 200: procedureContact } } },
    async (request) => {
      const found = await describeProcedureContact(deps.store, request.params.id);
      if (found === null) throw notFound('Procédure');
      return found;
    },
  );
  server.post(
    '/api/procedures/:id/contact/known-to-services',
    { config, schema: { tags, params, body: knownRequest, response: { 200: done } } },
    async (request) => {
      const { answer, on = deps.today() } = request.body;
      if (on > deps.today()) throw new HttpProblem(422, 'answer.future', 'La date de la réponse est dans le futur.');
      const said = { procedureId: request.params.id, answer, source: 'console', on };
      const { unknown } = await recordKnownAnswers(deps.store, [said], actorOf(request));
      if (unknown.length > 0) throw notFound('Procédure');
      return {};
    },
  );
};
