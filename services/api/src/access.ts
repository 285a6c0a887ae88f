import { timingSafeEqual } from 'node:crypto';
import type { Role } from '@amont/contracts/http/session';
import type { Actor } from '@amont/domain/event/recorded-event';
import { findKey } from '@amont/store/account/find-key.query';
import { findSession } from '@amont/store/account/find-session.query';
import { findOfficeSession } from '@amont/store/account/office-session.query';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem } from './problem.ts';

/**
 * Who may call a route. Every route says it; one that does not stops the program at start. `session`: whoever is signed in, for
 * their own session; `team`: the people of the team that the address names, and operators.
 */
export type Access = 'public' | 'session' | 'operator' | 'admin' | 'office' | 'team';

/** Who is calling: a signed-in person, a program with a key, or nobody. */
export type Principal =
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly role: Role;
      readonly email: string;
      readonly name: string;
      readonly sessionToken: string;
    }
  | {
      readonly kind: 'key';
      readonly keyId: string;
      readonly scope: 'operator' | 'office' | 'admin';
      readonly officeId: string | null;
      /** Of an office that signed in to its page; null of a program that shows its key each time. */
      readonly sessionToken: string | null;
    };

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    principal: Principal | null;
  }
}

export const SESSION_COOKIE = 'amont_session';
export const OFFICE_COOKIE = 'amont_office';

const ALLOWED: Readonly<Record<Exclude<Access, 'public'>, readonly string[]>> = {
  operator: ['user:operator', 'user:admin', 'key:operator', 'key:admin'],
  admin: ['user:admin', 'key:admin'],
  office: ['key:office'],
  session: ['user:operator', 'user:admin', 'user:adil', 'user:empex', 'key:operator', 'key:admin'],
  team: ['user:operator', 'user:admin', 'user:adil', 'user:empex', 'key:operator', 'key:admin'],
};

const rank = (principal: Principal): string =>
  principal.kind === 'user' ? `user:${principal.role}` : `key:${principal.scope}`;

const sameSecret = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const officePrincipal = async (deps: ApiDeps, token: string | undefined): Promise<Principal | null> => {
  const key = token ? await findOfficeSession(deps.store.db, token) : null;
  if (!key || !token) return null;
  return { kind: 'key', keyId: key.id, scope: key.scope, officeId: key.officeId, sessionToken: token };
};

const principalOf = async (deps: ApiDeps, request: FastifyRequest, access: Access): Promise<Principal | null> => {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) {
    // The key of the instance's own command line lives in a file of mode 600 beside the data, not in the database.
    if (deps.localKey && sameSecret(bearer, deps.localKey))
      return { kind: 'key', keyId: 'command-line', scope: 'admin', officeId: null, sessionToken: null };
    const key = await findKey(deps.store.db, bearer);
    return key && { kind: 'key', keyId: key.id, scope: key.scope, officeId: key.officeId, sessionToken: null };
  }
  // One browser may hold both an operator's session and an office's: each route looks at its own.
  if (access === 'office') return officePrincipal(deps, request.cookies[OFFICE_COOKIE]);
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return null;
  const session = await findSession(deps.store.db, token);
  return session && { kind: 'user', ...session, sessionToken: token };
};

/** A team's people reach what is their own team's, and nobody else's. */
const demandOwnTeam = (request: FastifyRequest): void => {
  const { principal } = request;
  if (principal?.kind !== 'user' || (principal.role !== 'adil' && principal.role !== 'empex')) return;
  const { team } = request.params as { readonly team?: string };
  if (team !== principal.role)
    throw new HttpProblem(403, 'access.other-team', 'Votre compte ne donne accès qu’à la liste de votre équipe.');
};

const demandOwnPage = (request: FastifyRequest): void => {
  const harmless = request.method === 'GET' || request.method === 'HEAD';
  // A foreign page cannot set a header of its own without a preflight, which this server never grants.
  const { principal } = request;
  // Only what a browser sends by itself can be forged: a key is shown by a program on purpose.
  if (harmless || !principal || principal.sessionToken === null || request.headers['x-amont-request'] === '1') return;
  throw new HttpProblem(403, 'request.forged', 'Cette demande ne vient pas de la console.');
};

/** Registers the guard: reads who calls, refuses who may not, and demands a rule of every route. */
export const guard = (server: FastifyInstance, deps: ApiDeps): void => {
  server.decorateRequest('principal', null);
  server.addHook('onRoute', (route) => {
    if (route.config?.access === undefined)
      throw new Error(`route ${route.method} ${route.url} says not who may call it`);
  });
  server.addHook('onRequest', async (request) => {
    const access = request.routeOptions.config.access ?? 'public';
    if (access === 'public') return;
    request.principal = await principalOf(deps, request, access);
    if (!request.principal) throw new HttpProblem(401, 'session.needed', 'Connectez-vous pour continuer.');
    if (!ALLOWED[access].includes(rank(request.principal)))
      throw new HttpProblem(403, 'access.denied', 'Votre compte ne permet pas cette action.');
    if (access === 'team') demandOwnTeam(request);
    demandOwnPage(request);
  });
};

/** The caller as copied into events. */
export const actorOf = (request: FastifyRequest): Actor => {
  const { principal } = request;
  if (!principal) return { kind: 'system', id: 'api' };
  return principal.kind === 'user'
    ? { kind: 'person', id: principal.userId }
    : { kind: 'program', id: principal.keyId };
};
