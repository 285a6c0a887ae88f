import { batchProgress } from '@amont/store/view/batch-progress.query';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from './api-deps.ts';
import { notFound } from './problem.ts';

/** A browser gets news at most this often, however fast acts move. */
const AT_MOST_EVERY_MS = 400;
/** Proxies close a silent connection. */
const HEARTBEAT_MS = 15_000;

const write = (reply: FastifyReply, event: string, data: unknown): void => {
  reply.raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
};

/** Follows one batch until it is settled or the reader leaves. */
const follow = async (
  deps: ApiDeps,
  reply: FastifyReply,
  batchId: string,
  wake: { next: () => Promise<void> },
  open: () => boolean,
): Promise<void> => {
  let after = '0';
  while (open()) {
    const progress = await batchProgress(deps.store, batchId, after);
    if (!progress) return;
    after = progress.cursor;
    for (const act of progress.acts) write(reply, 'act', act);
    if (progress.acts.length > 0 || after === '0') write(reply, 'summary', progress.summary);
    if (progress.summary.settled && !progress.more) {
      write(reply, 'summary', progress.summary);
      write(reply, 'settled', {});
      return;
    }
    if (!progress.more) await wake.next();
  }
};

/** One notification line for all readers of this process. */
const wakeUp = () => {
  let release: (() => void)[] = [];
  return {
    all: () => {
      const waiting = release;
      release = [];
      for (const go of waiting) go();
    },
    next: () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, HEARTBEAT_MS);
        release.push(() => {
          clearTimeout(timer);
          setTimeout(resolve, AT_MOST_EVERY_MS);
        });
      }),
  };
};

/** `GET /api/batches/:id/events`: a batch live, as server-sent events. */
export const batchStreamRoute = async (scope: FastifyInstance, deps: ApiDeps): Promise<void> => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const wake = wakeUp();
  const stopListening = await deps.store.listen('amont_view', wake.all);
  server.addHook('onClose', async () => {
    wake.all();
    await stopListening();
  });
  const params = z.strictObject({ id: z.uuid() });
  const schema = {
    tags: ['Lots'],
    params,
    description: 'Événements du lot au fil de l’eau (text/event-stream) : act, summary, settled.',
  };
  server.get('/api/batches/:id/events', { config: { access: 'operator' }, schema }, async (request, reply) => {
    if (!(await batchProgress(deps.store, request.params.id, '0'))) throw notFound('Lot');
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    let open = true;
    reply.raw.on('close', () => {
      open = false;
    });
    try {
      await follow(deps, reply, request.params.id, wake, () => open);
    } catch (error) {
      request.log.error({ err: error }, 'live stream ended');
    }
    reply.raw.end();
  });
};
