import { type NoticeCheckAnswer, noticeCheckAnswer } from '@amont/contracts/http/notice-check';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDeps } from './api-deps.ts';
import { HttpProblem } from './problem.ts';

const onePdf = async (request: FastifyRequest, maxBytes: number): Promise<Buffer> => {
  const part = await request.file({ limits: { fileSize: maxBytes } });
  if (!part) throw new HttpProblem(400, 'check.no-file', 'Joignez un PDF (champ « file »).');
  return part.toBuffer();
};

/** An office checks an act before it serves it: type, mentions and notice. Nothing is kept. */
export const noticeCheckRoute = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const schema = { tags: ['Études'], response: { 200: noticeCheckAnswer } };
  server.post(
    '/api/notice-checks',
    { config: { access: 'office' }, schema },
    async (request): Promise<NoticeCheckAnswer> => {
      const { checked } = await deps.check(await onePdf(request, deps.config.maxFileBytes));
      const { status, refusal, act, notice } = checked;
      return { status, refusal, type: act?.type ?? null, mentions: [...(act?.mentions ?? [])], notice };
    },
  );
};
