import { type NoticeProofView, noticeProof } from '@amont/contracts/http/notice';
import { pageRangeOf, pagesWithin } from '@amont/domain/act/page-range';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { PageText } from '@amont/domain/text/page-text';
import { proveNotice } from '@amont/notices/notice-proof';
import type { LoadedRegistry } from '@amont/registry/registry-source';
import { readStream } from '@amont/store/log/read-stream.query';
import { findAct } from '@amont/store/view/find-act.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '../api-deps.ts';
import { notFound } from '../problem.ts';

const judgedBy = (past: readonly AmontEvent[]): number | null =>
  past
    .flatMap((event) =>
      event.type === 'act.examined' || event.type === 'act.reexamined' || event.type === 'act.notice-rejudged'
        ? (event.data.noticeRegistry ?? [])
        : [],
    )
    .at(-1) ?? null;

/** The texts read from an act; null when they are not kept any more. */
const readPages = async (
  deps: ApiDeps,
  sha256: string,
  past: readonly AmontEvent[],
): Promise<readonly PageText[] | null> => {
  const read = past.findLast((event) => event.type === 'act.read');
  const bytes = read?.type === 'act.read' ? await deps.documents.getDerived(sha256, read.data.pagesKey) : null;
  return bytes && pagesWithin(JSON.parse(bytes.toString('utf8')) as readonly PageText[], pageRangeOf(past));
};

const referenceView = (
  { state }: LoadedRegistry,
  proof: NonNullable<ReturnType<typeof proveNotice>>,
): NonNullable<NoticeProofView['reference']> => {
  const { id, title, inForceFrom, contacts } = proof.reference;
  return {
    id,
    title,
    inForceFrom,
    revision: state.versions.find((version) => version.id === id)?.revision ?? 1,
    contacts: [...contacts],
    pages: proof.pages.map(({ page, segments }) => ({
      page,
      segments: segments.map((segment) => ({ ...segment, details: [...segment.details] })),
    })),
  };
};

/** The notice of an act word by word against the version it should be. */
export const noticeProofRoute = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/acts/:id/notice-proof',
    {
      config: { access: 'operator' as const },
      schema: { tags: ['Actes'], params: z.strictObject({ id: z.uuid() }), response: { 200: noticeProof } },
    },
    async (request): Promise<NoticeProofView> => {
      const { id } = request.params;
      const found = await findAct(deps.store, id);
      if (!found?.notice) throw notFound('Notice jugée de cet acte');
      const loaded = await deps.registry.fresh();
      const past = await readStream(deps.store.db, `act-${id}`);
      const pages = await readPages(deps, found.row.sha256, past);
      const act = {
        type: found.details?.type ?? found.row.type,
        servedOn: found.details?.servedOn ?? found.row.servedOn,
        postalCode: found.details?.dwelling.postalCode ?? null,
      };
      const proof = pages && proveNotice(loaded.judging, pages, act, found.notice);
      return {
        judgedBy: judgedBy(past),
        registry: loaded.revision,
        reference: proof && referenceView(loaded, proof),
      };
    },
  );
};
