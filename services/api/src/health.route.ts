import { oldestWaitingSeconds, ping, projectionLag } from '@amont/store/view/health.query';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ApiDeps } from './api-deps.ts';

const READY_WITHIN_MS = 2_000;

const metricsOf = (deps: ApiDeps): { registry: Registry; duration: Histogram<'route' | 'method' | 'status'> } => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'amont_oldest_waiting_act_seconds',
    help: 'Age of the oldest act that has not reached the end of its way; a worker that is alive but does nothing shows here.',
    registers: [registry],
    async collect() {
      this.set(await oldestWaitingSeconds(deps.store.db));
    },
  });
  new Gauge({
    name: 'amont_projection_lag_events',
    help: 'Events of the log that the read models have not taken in yet.',
    registers: [registry],
    async collect() {
      this.set(await projectionLag(deps.store.db));
    },
  });
  const duration = new Histogram({
    name: 'amont_http_request_seconds',
    help: 'Time to answer, by route.',
    labelNames: ['route', 'method', 'status'] as const,
    registers: [registry],
  });
  return { registry, duration };
};

const within = async <T>(work: Promise<T>, ms: number): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('timeout')), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};

/** `/healthz` (the process lives), `/readyz` (its database answers), `/metrics` (Prometheus). */
export const healthRoutes = (server: FastifyInstance, deps: ApiDeps): void => {
  const { registry, duration } = metricsOf(deps);
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ route, method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
  });
  const config = { access: 'public' as const };
  server.get('/healthz', { config, schema: { hide: true } }, async () => ({ status: 'ok' }));
  server.get('/readyz', { config, schema: { hide: true } }, async (_request, reply) => {
    try {
      await within(ping(deps.store.db), READY_WITHIN_MS);
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
  server.get('/metrics', { config, schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
};
