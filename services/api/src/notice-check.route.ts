import { type NoticeCheckAnswer, noticeCheckAnswer } from '@amont/contracts/http/notice-check';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDeps } from './api-deps.ts';
import { onePdf } from './one-pdf.ts';

/** An office checks an act before it serves it: type, mentions and notice. Nothing is kept. */
export const noticeCheckRoute = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const schema = { tags: ['Études'], response: { 200: noticeCheckAnswer } };
  server.post(
    '/api/notice-checks',
    { config: { access: 'office' }, schema },
    async (request): Promise<NoticeCheckAnswer> => {
      const { checked } = await deps.check((await onePdf(request, deps.config.maxFileBytes)).bytes);
      const { status, refusal, act, notice } = checked;
      return { status, refusal, type: act?.type ?? null, mentions: [...(act?.mentions ?? [])], notice };
    },
  );
};
