import { session, signIn } from '@amont/contracts/http/session';
import { closeSession } from '@amont/store/account/close-session.query';
import { openSession } from '@amont/store/account/open-session.query';
import { verifyPassword } from '@amont/store/account/verify-password.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { SESSION_COOKIE } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem } from './problem.ts';

const tags = ['Session'];
const time = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });

/** Signing in and out, with a cookie that no script can read. */
export const sessionRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure: deps.config.secureCookies } as const;

  server.post(
    '/api/session',
    { config: { access: 'public' }, schema: { tags, body: signIn, response: { 200: session } } },
    async (request, reply) => {
      const outcome = await verifyPassword(deps.store.db, request.body);
      if (outcome.kind === 'locked') {
        const until = time.format(new Date(outcome.until));
        throw new HttpProblem(429, 'session.locked', `Trop d’essais : réessayez après ${until}.`);
      }
      if (outcome.kind === 'wrong') throw new HttpProblem(401, 'session.wrong', 'Adresse ou mot de passe incorrect.');
      const { account } = outcome;
      const hours = deps.config.sessionHours;
      const { token } = await openSession(deps.store.db, { accountId: account.id, hours });
      reply.setCookie(SESSION_COOKIE, token, { ...cookie, maxAge: hours * 3_600 });
      return { userId: account.id, email: account.email, name: account.name, role: account.role };
    },
  );
  server.get(
    '/api/session',
    { config: { access: 'session' }, schema: { tags, response: { 200: session } } },
    (request) => {
      const { principal } = request;
      if (principal?.kind !== 'user') throw new HttpProblem(401, 'session.needed', 'Connectez-vous pour continuer.');
      const { userId, email, name, role } = principal;
      return { userId, email, name, role };
    },
  );
  server.delete('/api/session', { config: { access: 'session' }, schema: { tags } }, async (request, reply) => {
    if (request.principal?.kind === 'user') await closeSession(deps.store.db, request.principal.sessionToken);
    return reply.clearCookie(SESSION_COOKIE, cookie).code(204).send();
  });
};
