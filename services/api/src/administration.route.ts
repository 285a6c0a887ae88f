import { randomBytes } from 'node:crypto';
import { keyList, newKey, newKeyAnswer, newUser, newUserAnswer, userList } from '@amont/contracts/http/administration';
import { createKey } from '@amont/store/account/create-key.query';
import { createUser } from '@amont/store/account/create-user.query';
import { disableUser } from '@amont/store/account/disable-user.query';
import { listKeys } from '@amont/store/account/list-keys.query';
import { listUsers } from '@amont/store/account/list-users.query';
import { revokeKey } from '@amont/store/account/revoke-key.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem, notFound } from './problem.ts';

const config = { access: 'admin' as const };
const tags = ['Administration'];
const params = z.strictObject({ id: z.uuid() });

const userRoutes = (server: FastifyInstance, deps: ApiDeps): void => {
  const typed = server.withTypeProvider<ZodTypeProvider>();
  typed.get('/api/users', { config, schema: { tags, response: { 200: userList } } }, async () => ({
    users: [...(await listUsers(deps.store.db))],
  }));
  typed.post(
    '/api/users',
    { config, schema: { tags, body: newUser, response: { 201: newUserAnswer } } },
    async (request, reply) => {
      const { email, name, role, password } = request.body;
      const made = password ?? randomBytes(12).toString('base64url');
      const user = await createUser(deps.store.db, { email, name, role, password: made }).catch(
        (error: { code?: string }) => {
          if (error.code === 'store.email-taken')
            throw new HttpProblem(409, 'user.email-taken', 'Un compte a déjà cette adresse.');
          throw error;
        },
      );
      return reply.code(201).send({ user, password: password ? null : made });
    },
  );
  typed.post(
    '/api/users/:id/disable',
    { config, schema: { tags, params, response: { 200: z.object({}) } } },
    async (request) => {
      const self = request.principal?.kind === 'user' && request.principal.userId === request.params.id;
      if (self) throw new HttpProblem(409, 'user.self', 'Vous ne pouvez pas désactiver votre propre compte.');
      if (!(await disableUser(deps.store.db, request.params.id))) throw notFound('Compte');
      return {};
    },
  );
};

const keyRoutes = (server: FastifyInstance, deps: ApiDeps): void => {
  const typed = server.withTypeProvider<ZodTypeProvider>();
  typed.get('/api/keys', { config, schema: { tags, response: { 200: keyList } } }, async () => ({
    keys: [...(await listKeys(deps.store.db))],
  }));
  typed.post(
    '/api/keys',
    { config, schema: { tags, body: newKey, response: { 201: newKeyAnswer } } },
    async (request, reply) => {
      const { label, scope, officeId } = request.body;
      if ((scope === 'office') !== (officeId !== undefined))
        throw new HttpProblem(422, 'key.office', 'Une clé d’étude nomme son étude ; une autre n’en nomme pas.');
      const wanted = officeId === undefined ? { label, scope, officeId: null } : { label, scope: 'office', officeId };
      return reply.code(201).send(await createKey(deps.store.db, wanted as Parameters<typeof createKey>[1]));
    },
  );
  typed.post(
    '/api/keys/:id/revoke',
    { config, schema: { tags, params, response: { 200: z.object({}) } } },
    async (request) => {
      if (!(await revokeKey(deps.store.db, request.params.id))) throw notFound('Clé');
      return {};
    },
  );
};

/** Accounts of people and keys of programs: administrators only. */
export const administrationRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  userRoutes(scope, deps);
  keyRoutes(scope, deps);
};
