import { letterRun, letterRuns, postedAnswer, postedRequest } from '@amont/contracts/http/letters';
import { pressLetter, pressPrintFile } from '@amont/letters/letter-press';
import { manifestCsv } from '@amont/lists/manifest-csv';
import { describeLetterRun, listLetterRuns } from '@amont/store/outreach/describe-letter-run.query';
import { letterOfSnapshot } from '@amont/store/outreach/letter-of-snapshot';
import { postLetterRun } from '@amont/store/outreach/post-letter-run.query';
import { type LetterRun, readLetterRun } from '@amont/store/outreach/read-letter-run.query';
import { readRunLetters } from '@amont/store/outreach/read-run-letters.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem, notFound } from '../problem.ts';

const config = { access: 'operator' as const };
const tags = ['Courriers'];
const params = z.strictObject({ id: z.uuid() });

const madeRun = async ({ store }: ApiDeps, runId: string): Promise<LetterRun> => {
  const run = await readLetterRun(store.db, runId);
  if (run === null) throw notFound('Courriers');
  if (run.rendered === null)
    throw new HttpProblem(
      409,
      'letters.making',
      'Les courriers sont en cours de fabrication : réessayez dans un instant.',
    );
  return run;
};

const fileRoutes = (server: FastifyInstance, deps: ApiDeps): void => {
  const typed = server.withTypeProvider<ZodTypeProvider>();
  const pdf = (name: string) => ({ 'content-disposition': `attachment; filename="${name}.pdf"` });
  typed.get('/api/letters/runs/:id/print.pdf', { config, schema: { tags, params } }, async (request, reply) => {
    const run = await madeRun(deps, request.params.id);
    const letters = await readRunLetters(deps.store, run, deps.today());
    // A letter that was posted is shown as it was; one that was not leaves only if nothing stops it today.
    const leaving = letters.flatMap(({ held, snapshot }) => (held === null && snapshot !== null ? [snapshot] : []));
    if (leaving.length === 0)
      throw new HttpProblem(
        409,
        'letters.all-held',
        'Aucun de ces courriers ne peut partir : voyez pourquoi dans le manifeste.',
      );
    const { week, datedOn, channel } = run.started;
    const about = { title: `Courriers ${week}`, datedOn };
    const { bytes } = await pressPrintFile(leaving.map(letterOfSnapshot), about);
    reply.headers(pdf(`courriers-${channel}-${week}`)).type('application/pdf');
    return reply.send(Buffer.from(bytes));
  });
  const one = z.strictObject({ id: z.uuid(), letterId: z.uuid() });
  typed.get(
    '/api/letters/runs/:id/letters/:letterId.pdf',
    { config, schema: { tags, params: one } },
    async (request, reply) => {
      const run = await madeRun(deps, request.params.id);
      const { letterId } = request.params;
      const letters = await readRunLetters(deps.store, run, deps.today());
      const letter = letters.find(({ ref }) => ref.letterId === letterId);
      if (letter === undefined || letter.snapshot === null) throw notFound('Courrier');
      const left = run.posted !== null && !run.posted.heldBack.includes(letterId);
      if (letter.held !== null && !left)
        throw new HttpProblem(
          409,
          'letters.held',
          'Ce courrier ne peut pas partir : voyez pourquoi dans le manifeste.',
        );
      const { bytes } = await pressLetter(letterOfSnapshot(letter.snapshot));
      reply.headers(pdf(letter.snapshot.reference)).type('application/pdf');
      return reply.send(Buffer.from(bytes));
    },
  );
  typed.get('/api/letters/runs/:id/manifest.csv', { config, schema: { tags, params } }, async (request, reply) => {
    await madeRun(deps, request.params.id);
    const found = await describeLetterRun(deps.store, request.params.id, deps.today());
    if (found === null) throw notFound('Courriers');
    reply.header('content-disposition', `attachment; filename="manifeste-${found.channel}-${found.week}.csv"`);
    return reply.type('text/csv; charset=utf-8').send(manifestCsv(found));
  });
};

const REFUSED: Readonly<Record<'unknown' | 'not-rendered' | 'posted-before', readonly [number, string, string]>> = {
  unknown: [404, 'not-found', 'Courriers : introuvable.'],
  'not-rendered': [409, 'letters.making', 'Les courriers sont en cours de fabrication : réessayez dans un instant.'],
  'posted-before': [409, 'letters.posted', 'Ces courriers sont déjà notés comme postés.'],
};

/** Runs of letters: what is made, the files to print, and the day they were posted. */
export const letterRunRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  fileRoutes(scope, deps);
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/letters/runs', { config, schema: { tags, response: { 200: letterRuns } } }, async () => ({
    runs: [...(await listLetterRuns(deps.store.db))],
  }));
  server.get(
    '/api/letters/runs/:id',
    { config, schema: { tags, params, response: { 200: letterRun } } },
    async (request) => {
      const found = await describeLetterRun(deps.store, request.params.id, deps.today());
      if (found === null) throw notFound('Courriers');
      return found;
    },
  );
  server.post(
    '/api/letters/runs/:id/posted',
    { config, schema: { tags, params, body: postedRequest, response: { 200: postedAnswer } } },
    async (request) => {
      const { on } = request.body;
      const today = deps.today();
      if (on > today) throw new HttpProblem(422, 'posted.future', 'La date d’envoi est dans le futur.');
      const outcome = await postLetterRun(deps.store, request.params.id, { on, today, actor: actorOf(request) });
      if (outcome.kind !== 'posted') throw new HttpProblem(...REFUSED[outcome.kind]);
      return { letters: outcome.letters, heldBack: [...outcome.heldBack] };
    },
  );
};
