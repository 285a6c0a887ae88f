import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { guard } from './access.ts';
import { actRoutes } from './act.route.ts';
import { administrationRoutes } from './administration.route.ts';
import type { ApiDeps } from './api-deps.ts';
import { batchRoutes } from './batch.route.ts';
import { batchStreamRoute } from './batch-stream.route.ts';
import { consolePages, securityHeaders } from './console-pages.ts';
import { healthRoutes } from './health.route.ts';
import { importRoute } from './import.route.ts';
import { indicatorRoutes } from './indicator.route.ts';
import { maintenanceRoutes } from './maintenance.route.ts';
import { contactRegisterRoutes } from './notice/contact-register.route.ts';
import { noticeRoutes } from './notice/notice.route.ts';
import { noticeDraftRoutes } from './notice/notice-draft.route.ts';
import { noticeProofRoute } from './notice/notice-proof.route.ts';
import { rejudgementRoutes } from './notice/rejudgement.route.ts';
import { noticeCheckRoute } from './notice-check.route.ts';
import { contestRoutes } from './office/contest.route.ts';
import { mailRoutes } from './office/mail.route.ts';
import { noticeIndicatorRoutes } from './office/notice-indicator.route.ts';
import { officeRoutes } from './office/office.route.ts';
import { ownOfficeRoutes } from './office/own-office.route.ts';
import { outreachRoutes } from './outreach.route.ts';
import { answerError, HttpProblem } from './problem.ts';
import { procedureRoutes } from './procedure.route.ts';
import { reexaminationRoutes } from './reexamination.route.ts';
import { sessionRoutes } from './session.route.ts';
import { splitRoute } from './split.route.ts';
import { teamRoutes } from './team.route.ts';
import { teamImportRoutes } from './team-import.route.ts';

const BODY_BYTES = 1024 * 1024;

const describe = (server: FastifyInstance) =>
  server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'amont',
        version: '1',
        description: 'Prévention des expulsions locatives : lots d’actes, avis, suites, indicateurs.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'amont_session' },
          key: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    transform: jsonSchemaTransform,
  });

/**
 * The HTTP edge: API under `/api`, the console's pages elsewhere. Not listening yet.
 *
 * @throws when a route does not say who may call it
 */
export const buildServer = async (deps: ApiDeps): Promise<FastifyInstance> => {
  const server = Fastify({
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    trustProxy: deps.config.publicUrl !== null,
    // Live streams never end by themselves: closing must not wait for them.
    forceCloseConnections: true,
  }) as unknown as FastifyInstance;
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler(answerError);
  server.setNotFoundHandler(() => {
    throw new HttpProblem(404, 'not-found', 'Cette adresse n’existe pas.');
  });
  await server.register(cookie);
  await server.register(multipart, {
    limits: { fieldSize: 64 * 1024, fields: 20, parts: 100_000, files: 100_000, fileSize: Number.POSITIVE_INFINITY },
  });
  guard(server, deps);
  securityHeaders(server);
  await describe(server);
  healthRoutes(server, deps);
  for (const register of [
    sessionRoutes,
    batchRoutes,
    batchStreamRoute,
    actRoutes,
    splitRoute,
    procedureRoutes,
    indicatorRoutes,
    outreachRoutes,
    importRoute,
    administrationRoutes,
    maintenanceRoutes,
    reexaminationRoutes,
    noticeCheckRoute,
    noticeRoutes,
    noticeDraftRoutes,
    contactRegisterRoutes,
    rejudgementRoutes,
    noticeProofRoute,
    teamRoutes,
    teamImportRoutes,
    ownOfficeRoutes,
    officeRoutes,
    contestRoutes,
    mailRoutes,
    noticeIndicatorRoutes,
  ])
    await server.register(async (scope) => register(scope, deps));
  server.get('/api/openapi.json', { config: { access: 'public' }, schema: { hide: true } }, () => server.swagger());
  if (deps.consoleFolder) await consolePages(server, deps.consoleFolder);
  return server;
};
