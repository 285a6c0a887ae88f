import { createHash, randomUUID } from 'node:crypto';
import { mailPreview, mailSent, outbox } from '@amont/contracts/http/office-page';
import { reportQuery } from '@amont/contracts/http/office-report';
import { listMails, readMail } from '@amont/mail/outbox';
import { recordReportSent } from '@amont/store/office/record-office-fact.query';
import { resolveOffice } from '@amont/store/office/resolve-office.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { coveringMail } from './covering-mail.ts';

const config = { access: 'operator' as const };
const tags = ['Études'];
const params = z.strictObject({ id: z.string().min(1).max(300) });
const mailParams = z.strictObject({ id: z.uuid() });

const outboxRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/outbox', { config, schema: { tags, response: { 200: outbox } } }, async () => ({
    mails: (await listMails(deps.outboxFolder)).map((mail) => ({ ...mail, attachments: [...mail.attachments] })),
  }));
  server.get('/api/outbox/:id', { config, schema: { tags, params: mailParams } }, async (request, reply) => {
    const eml = await readMail(deps.outboxFolder, request.params.id);
    if (!eml) throw notFound('Message');
    reply.header('content-disposition', `attachment; filename="${request.params.id}.eml"`).type('message/rfc822');
    return reply.send(eml);
  });
};

/** Reports leave by e-mail: seen first, then sent by a person; and the outbox where nothing leaves. */
export const mailRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/offices/:id/mail',
    { config, schema: { tags, params, querystring: reportQuery, response: { 200: mailPreview } } },
    async (request) => {
      const officeId = await resolveOffice(deps.store.db, request.params.id);
      const { message, blocked } = await coveringMail(deps, officeId, request.query);
      const attachments = message.attachments.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length }));
      const { subject, text, to } = message;
      return { to, subject, text, attachments, blocked, via: deps.mailer.kind };
    },
  );
  server.post(
    '/api/offices/:id/mail',
    { config, schema: { tags, params, body: reportQuery, response: { 201: mailSent } } },
    async (request, reply) => {
      const officeId = await resolveOffice(deps.store.db, request.params.id);
      const { message, blocked, report, pdf } = await coveringMail(deps, officeId, request.body);
      if (blocked !== null || message.to === null)
        throw new HttpProblem(409, 'mail.blocked', blocked ?? 'Aucune adresse n’est connue.');
      const mailId = randomUUID();
      await deps.mailer.send({ ...message, id: mailId, to: message.to });
      const { from, until } = report;
      const pdfSha256 = createHash('sha256').update(pdf).digest('hex');
      const sent = { officeId, from, until, sentOn: deps.today(), acts: report.body?.acts ?? 0, mailId, pdfSha256 };
      await recordReportSent(deps.store, sent, actorOf(request));
      return reply.code(201).send({ mailId });
    },
  );
  outboxRoutes(scope, deps);
};
