import { noticeDetail, noticeList } from '@amont/contracts/http/notice';
import type { PublishedNotice } from '@amont/domain/notice/registry-state';
import { lastDayOf } from '@amont/notices/last-day';
import { readDrafts } from '@amont/store/notice/read-drafts.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '../api-deps.ts';
import { notFound } from '../problem.ts';
import { actorNames } from './actor-names.ts';
import { draftRowOf } from './draft-view.ts';
import { noticeRowOf, noticeView } from './notice-view.ts';
import { textSegments } from './text-segments.ts';

const config = { access: 'operator' as const };
const tags = ['Notices'];
const params = z.strictObject({ id: z.string().min(1).max(120) });
const revisionQuery = z.strictObject({ revision: z.coerce.number().int().min(1).optional() });

const chosen = (
  {
    versions,
    revisions,
  }: { readonly versions: readonly PublishedNotice[]; readonly revisions: readonly PublishedNotice[] },
  id: string,
  revision: number | undefined,
): PublishedNotice => {
  const found =
    revision === undefined
      ? versions.find((one) => one.id === id)
      : revisions.find((one) => one.id === id && one.revision === revision);
  if (found === undefined) throw notFound('Version de notice');
  return found;
};

/** The registry of notices: its versions, each with its revisions, and the PDF it was read from. */
export const noticeRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/notices', { config, schema: { tags, response: { 200: noticeList } } }, async () => {
    const { revision, state } = await deps.registry.fresh();
    const nameOf = await actorNames(deps.store.db);
    return {
      registry: revision,
      versions: state.versions
        .map((version) => noticeRowOf(version, state.versions, nameOf))
        .toSorted((a, b) => b.inForceFrom.localeCompare(a.inForceFrom) || a.id.localeCompare(b.id)),
      drafts: (await readDrafts(deps.store.db)).map((draft) => draftRowOf(draft, nameOf)),
    };
  });
  server.get(
    '/api/notices/:id',
    { config, schema: { tags, params, querystring: revisionQuery, response: { 200: noticeDetail } } },
    async (request) => {
      const { revision: registry, state } = await deps.registry.fresh();
      const notice = chosen(state, request.params.id, request.query.revision);
      const nameOf = await actorNames(deps.store.db);
      const revisions = state.revisions.filter(({ id }) => id === notice.id);
      const superseded = state.versions.find(({ id }) => id === notice.supersedes);
      return {
        registry,
        notice: noticeView(notice),
        inForceUntil: lastDayOf(notice, state.versions),
        revisions: revisions
          .toReversed()
          .map(({ revision, registryRevision, publishedAt, publishedBy, reason, document }) => ({
            revision,
            registry: registryRevision,
            publishedAt,
            publishedBy: nameOf(publishedBy),
            reason,
            hasDocument: document !== null,
          })),
        superseded: superseded
          ? { notice: noticeView(superseded), text: textSegments(superseded.pages, notice.pages) }
          : null,
        concernsFrom: revisions.map(({ inForceFrom }) => inForceFrom).toSorted()[0] ?? notice.inForceFrom,
        supersededBy: state.versions.find(({ supersedes }) => supersedes === notice.id)?.id ?? null,
      };
    },
  );
  server.get(
    '/api/notices/:id/document',
    { config, schema: { tags, params, querystring: revisionQuery } },
    async (request, reply) => {
      const { state } = await deps.registry.fresh();
      const { document, id } = chosen(state, request.params.id, request.query.revision);
      const bytes = document === null ? null : await deps.documents.get(document);
      if (bytes === null) throw notFound('PDF de cette version');
      reply
        .header('content-disposition', `inline; filename="${id}.pdf"`)
        .header('cache-control', 'private, max-age=300');
      return reply.type('application/pdf').send(bytes);
    },
  );
};
