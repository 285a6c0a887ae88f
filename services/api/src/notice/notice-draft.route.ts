import { randomUUID } from 'node:crypto';
import {
  noticeDraft,
  noticeDraftChange,
  noticeDraftOpened,
  noticeDraftSaved,
  noticePublication,
  noticePublished,
} from '@amont/contracts/http/notice';
import { refusalMessage } from '@amont/domain/act/refusal-message';
import { proposeNotice } from '@amont/notices/proposal/propose-notice';
import { publishVersion } from '@amont/registry/publish-version';
import type { NoticeDraft } from '@amont/store/notice/notice-draft';
import { readDraft } from '@amont/store/notice/read-drafts.query';
import { removeDraft } from '@amont/store/notice/remove-draft.query';
import { openDraft, saveDraft } from '@amont/store/notice/save-draft.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { onePdf } from '../one-pdf.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { actorNames } from './actor-names.ts';
import { draftPublication } from './draft-publication.ts';
import { contentOf, contentOfNotice, draftIssues, draftView } from './draft-view.ts';

const config = { access: 'operator' as const };
const tags = ['Notices'];
const params = z.strictObject({ id: z.uuid() });

const known = async ({ store }: ApiDeps, id: string): Promise<NoticeDraft> => {
  const draft = await readDraft(store.db, id);
  if (draft === null) throw notFound('Brouillon (publié ou abandonné entre-temps)');
  return draft;
};

const changedMeanwhile = (): HttpProblem =>
  new HttpProblem(
    409,
    'notice.draft-changed',
    'Ce brouillon a été modifié ailleurs depuis. Rechargez la page pour repartir de la dernière version.',
  );

/** Beginning a draft: from the PDF of an official notice, or from a published version that has a mistake. */
const openingRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.post(
    '/api/notice-drafts',
    { config, schema: { tags, response: { 201: noticeDraftOpened } } },
    async (request, reply) => {
      const { bytes, fileName } = await onePdf(request, deps.config.maxFileBytes);
      const read = await deps.read(bytes);
      if (read.kind === 'refused') throw new HttpProblem(422, `notice.${read.code}`, refusalMessage(read.code));
      if (read.pages.every(({ lines }) => lines.length === 0))
        throw new HttpProblem(
          422,
          'notice.no-text',
          'Ce PDF n’a pas de texte lisible : déposez le PDF d’origine de la notice.',
        );
      const { judging } = await deps.registry.fresh();
      const proposed = proposeNotice(judging, read.pages);
      const { sha256 } = await deps.documents.put(bytes);
      const id = randomUUID();
      const content = contentOfNotice(proposed);
      await openDraft(deps.store.db, {
        id,
        revises: null,
        document: sha256,
        fileName,
        isRecognised: read.pages.some(({ source }) => source === 'ocr'),
        content,
        updatedBy: actorOf(request).id,
      });
      return reply.code(201).send({ id });
    },
  );
  server.post(
    '/api/notices/:id/drafts',
    {
      config,
      schema: {
        tags,
        params: z.strictObject({ id: z.string().min(1).max(120) }),
        response: { 201: noticeDraftOpened },
      },
    },
    async (request, reply) => {
      const { state } = await deps.registry.fresh();
      const notice = state.versions.find((version) => version.id === request.params.id);
      if (notice === undefined) throw notFound('Version de notice');
      const id = randomUUID();
      const { document } = notice;
      const draft = {
        id,
        revises: notice.id,
        document,
        fileName: null,
        isRecognised: false,
        content: contentOfNotice(notice),
      };
      await openDraft(deps.store.db, { ...draft, updatedBy: actorOf(request).id });
      return reply.code(201).send({ id });
    },
  );
};

const publicationRoute = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.post(
    '/api/notice-drafts/:id/publication',
    { config, schema: { tags, params, body: noticePublication, response: { 200: noticePublished } } },
    async (request) => {
      const draft = await known(deps, request.params.id);
      if (draft.version !== request.body.version) throw changedMeanwhile();
      const read = draftPublication(draft, contentOf(draft));
      if (read.kind === 'incomplete')
        throw new HttpProblem(422, 'notice.incomplete', 'Cette version ne peut pas encore être publiée.', read.issues);
      const wanted = { ...read.publication, draftId: draft.id };
      const done = await publishVersion(deps, wanted, actorOf(request));
      if (done.kind === 'refused')
        throw new HttpProblem(422, 'notice.incomplete', 'Cette version ne peut pas encore être publiée.', done.issues);
      return {
        id: done.id,
        revision: done.revision,
        registry: done.registryRevision,
      };
    },
  );
};

/** Versions being prepared: opened, kept as they are typed, published or thrown away. */
export const noticeDraftRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  openingRoutes(scope, deps);
  publicationRoute(scope, deps);
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/notice-drafts/:id',
    { config, schema: { tags, params, response: { 200: noticeDraft } } },
    async (request) => {
      const draft = await known(deps, request.params.id);
      return draftView(draft, await deps.registry.fresh(), await actorNames(deps.store.db));
    },
  );
  server.put(
    '/api/notice-drafts/:id',
    { config, schema: { tags, params, body: noticeDraftChange, response: { 200: noticeDraftSaved } } },
    async (request) => {
      const { id } = request.params;
      const { version, content } = request.body;
      const draft = await known(deps, id);
      const saved = await saveDraft(deps.store.db, { id, version, content, updatedBy: actorOf(request).id });
      if (saved === null) throw changedMeanwhile();
      return { version: saved, issues: draftIssues({ ...draft, content }, await deps.registry.fresh()) };
    },
  );
  server.delete('/api/notice-drafts/:id', { config, schema: { tags, params } }, async (request, reply) => {
    if (!(await removeDraft(deps.store.db, request.params.id))) throw notFound('Brouillon');
    return reply.code(204).send();
  });
  server.get('/api/notice-drafts/:id/document', { config, schema: { tags, params } }, async (request, reply) => {
    const { document } = await known(deps, request.params.id);
    const bytes = document === null ? null : await deps.documents.get(document);
    if (bytes === null) throw notFound('PDF de ce brouillon');
    reply.header('content-disposition', 'inline').header('cache-control', 'private, max-age=300');
    return reply.type('application/pdf').send(bytes);
  });
};
