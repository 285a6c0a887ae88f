import { contestRaised, newContest, ownContestList } from '@amont/contracts/http/contest';
import { officeSession, officeSignIn } from '@amont/contracts/http/office-page';
import { officeReport, reportQuery } from '@amont/contracts/http/office-report';
import { type ContestedPoint, contestedPoint } from '@amont/domain/office/contest.events';
import { listKeys } from '@amont/store/account/list-keys.query';
import { closeOfficeSession, openOfficeSession } from '@amont/store/account/office-session.query';
import { listOwnContests } from '@amont/store/office/list-contests.query';
import { raiseContest } from '@amont/store/office/raise-contest.query';
import { officeNameOf, resolveOffice } from '@amont/store/office/resolve-office.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf, OFFICE_COOKIE } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { ownOffice } from './own-office.ts';
import { reportOf } from './report-of.ts';
import { REPORT_FORMATS, sendReport } from './send-report.ts';

const config = { access: 'office' as const };
const tags = ['Études'];

const sessionRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const { db } = deps.store;
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure: deps.config.secureCookies } as const;
  const response = { 200: officeSession };
  server.post(
    '/api/office-session',
    { config: { access: 'public' }, schema: { tags, body: officeSignIn, response } },
    async (request, reply) => {
      const hours = deps.config.sessionHours;
      const opened = await openOfficeSession(db, { secret: request.body.key, hours });
      if (opened?.key.officeId == null)
        throw new HttpProblem(401, 'session.wrong', 'Cette clé n’est pas celle d’une étude, ou elle a été révoquée.');
      reply.setCookie(OFFICE_COOKIE, opened.token, { ...cookie, maxAge: hours * 3_600 });
      const officeId = await resolveOffice(db, opened.key.officeId);
      return { officeId, officeName: await officeNameOf(db, officeId), keyLabel: opened.key.label };
    },
  );
  server.get('/api/office-session', { config, schema: { tags, response } }, async (request) => {
    const officeId = await ownOffice(deps, request);
    const { principal } = request;
    const keys = await listKeys(db);
    const key = keys.find(({ id }) => principal?.kind === 'key' && id === principal.keyId);
    return { officeId, officeName: await officeNameOf(db, officeId), keyLabel: key?.label ?? '' };
  });
  server.delete('/api/office-session', { config, schema: { tags } }, async (request, reply) => {
    const { principal } = request;
    if (principal?.sessionToken) await closeOfficeSession(db, principal.sessionToken);
    return reply.clearCookie(OFFICE_COOKIE, cookie).code(204).send();
  });
};

/** A point comes back as the report gave it; anything else is no point of a report. */
const pointOf = (text: string): ContestedPoint => {
  try {
    return contestedPoint.parse(JSON.parse(text));
  } catch {
    throw new HttpProblem(400, 'contest.point', 'Ce constat n’est pas de ceux du rapport : rechargez la page.');
  }
};

const contestRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/offices/me/contests',
    { config, schema: { tags, response: { 200: ownContestList } } },
    async (request) => {
      const contests = await listOwnContests(deps.store, await ownOffice(deps, request));
      return { contests: contests.map(({ verdict: _verdict, office: _office, ...own }) => own) };
    },
  );
  server.post(
    '/api/offices/me/acts/:id/contests',
    {
      config,
      schema: { tags, params: z.strictObject({ id: z.uuid() }), body: newContest, response: { 201: contestRaised } },
    },
    async (request, reply) => {
      const officeId = await ownOffice(deps, request);
      const { point, message } = request.body;
      const contest = { actId: request.params.id, officeId, point: pointOf(point), message };
      const raised = await raiseContest(deps.store, contest, actorOf(request));
      if (raised.kind === 'unknown') throw notFound('Acte');
      if (raised.kind === 'not-said')
        throw new HttpProblem(409, 'contest.not-said', 'Ce constat n’est plus fait : rechargez la page.');
      if (raised.kind === 'contested-before')
        throw new HttpProblem(
          409,
          'contest.before',
          'Ce constat a déjà été contesté : la réponse se lit sur votre page.',
        );
      return reply.code(201).send({ contestId: raised.contestId });
    },
  );
};

/** What an office sees and does: its own reports, what it contests. The office is that of its key. */
export const ownOfficeRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  sessionRoutes(scope, deps);
  contestRoutes(scope, deps);
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const querystring = reportQuery;
  server.get(
    '/api/offices/me/reports',
    { config, schema: { tags, querystring, response: { 200: officeReport } } },
    async (request) => reportOf(deps, await ownOffice(deps, request), request.query),
  );
  server.get(
    '/api/offices/me/reports.:format',
    { config, schema: { tags, params: z.strictObject({ format: z.enum(REPORT_FORMATS) }), querystring } },
    async (request, reply) =>
      sendReport(reply, await reportOf(deps, await ownOffice(deps, request), request.query), request.params.format),
  );
};
