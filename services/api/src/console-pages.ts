import { readdirSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** The headers of every answer: no foreign script, no sniffing, no referrer that names a case. */
export const securityHeaders = (server: FastifyInstance): void => {
  server.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', POLICY);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};

const A_YEAR = 'public, max-age=31536000, immutable';

/** Serves the built console; any address that is no file and no API is a page of it. */
export const consolePages = async (server: FastifyInstance, folder: string): Promise<void> => {
  const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  await server.register(fastifyStatic, { root: folder, serve: false, cacheControl: false, preCompressed: true });
  server.get('/*', { config: { access: 'public' }, schema: { hide: true } }, (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '').slice(1);
    if (path.startsWith('api/')) return reply.callNotFound();
    if (!files.has(path)) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    // Built assets carry their content's hash in their names.
    return reply.header('cache-control', path.startsWith('assets/') ? A_YEAR : 'no-cache').sendFile(path);
  });
};
