import { type NoticeCheckAnswer, noticeCheckAnswer } from '@amont/contracts/http/notice-check';
import { correctionsToMake } from '@amont/reports/corrections-to-make';
import { countCheck } from '@amont/store/office/record-office-fact.query';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { actorOf } from './access.ts';
import type { ApiDeps } from './api-deps.ts';
import { ownOffice } from './office/own-office.ts';
import { createRateLimit } from './office/rate-limit.ts';
import { onePdf } from './one-pdf.ts';
import { HttpProblem } from './problem.ts';

const DESCRIPTION = `Vérifie un acte avant sa signification. Rien n’en est conservé : seul le nombre de vérifications est compté.

\`\`\`sh
curl --fail-with-body -H "Authorization: Bearer $AMONT_KEY" -F "file=@acte.pdf" https://amont.example/api/notice-checks
\`\`\`

\`corrections\` dit en français ce qu’il faut changer, avec la page ; \`toUse\` nomme la notice à annexer. Trop de demandes :
réponse 429, avec l’en-tête \`retry-after\` en secondes.`;

const callerOf = ({ principal }: FastifyRequest): string => (principal?.kind === 'key' ? principal.keyId : '');

/** Not so many a minute, and one at a time: checking is reading, and reading is what costs. */
const createGate = (deps: ApiDeps) => {
  const allow = createRateLimit(deps.config.checksPerMinute, () => performance.now());
  const busy = new Set<string>();
  const refuse = (reply: FastifyReply, seconds: number, why: string): never => {
    reply.header('retry-after', String(seconds));
    throw new HttpProblem(429, 'check.too-many', why);
  };
  return async <T>(request: FastifyRequest, reply: FastifyReply, work: () => Promise<T>): Promise<T> => {
    const caller = callerOf(request);
    if (busy.has(caller)) refuse(reply, 2, 'Une vérification est en cours : attendez sa réponse avant la suivante.');
    const allowance = allow(caller);
    if (!allowance.allowed) {
      const { waitSeconds } = allowance;
      refuse(reply, waitSeconds, `Trop de vérifications : réessayez dans ${waitSeconds} s.`);
    }
    busy.add(caller);
    try {
      return await work();
    } finally {
      busy.delete(caller);
    }
  };
};

/** An office checks an act before it serves it: type, mentions, notice, and what to change. Nothing is kept but a count. */
export const noticeCheckRoute = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const gate = createGate(deps);
  const check = async (request: FastifyRequest): Promise<NoticeCheckAnswer> => {
    const officeId = await ownOffice(deps, request);
    const { checked } = await deps.check((await onePdf(request, deps.config.maxFileBytes)).bytes);
    const { status, refusal, act, notice } = checked;
    const type = act?.type ?? null;
    const mentions = [...(act?.mentions ?? [])];
    const today = deps.today();
    const change = correctionsToMake(
      { type, notice, mentions, legalChecks: act?.legalChecks ?? [] },
      (await deps.registry.current()).state.versions,
      today,
    );
    await countCheck(deps.store, officeId, today, actorOf(request));
    return { status, refusal, type, mentions, notice, ...change };
  };
  const schema = {
    tags: ['Études'],
    summary: 'Vérifier un acte avant de le signifier',
    description: DESCRIPTION,
    security: [{ key: [] }],
    response: { 200: noticeCheckAnswer },
  };
  server.post('/api/notice-checks', { config: { access: 'office' }, schema }, (request, reply) =>
    gate(request, reply, () => check(request)),
  );
};
