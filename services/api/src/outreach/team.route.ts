import { teamContacts } from '@amont/contracts/http/contact-export';
import { importResult } from '@amont/contracts/http/import-result';
import { importKnownAnswers } from '@amont/partner-returns/import-known-answers';
import { readTeamContacts } from '@amont/store/outreach/read-team-contacts.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem } from '../problem.ts';

const querystring = z.strictObject({
  after: z
    .string()
    .regex(/^(\d{19}\.\d{5})?$/)
    .default(''),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** What teams exchange by program: they fetch their own lists; the City answers whether it knows the households. */
export const teamRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get(
    '/api/outreach/mine',
    {
      config: { access: 'team' },
      schema: {
        tags: ['Partenaires'],
        description: 'Les contacts des listes arrêtées de l’équipe dont c’est la clé, à partir d’un curseur.',
        querystring,
        response: { 200: teamContacts },
      },
    },
    (request) => {
      const { principal } = request;
      const ofAdil = principal?.kind === 'key' && principal.scope === 'adil';
      const asked = { ...request.query, today: deps.today(), actor: actorOf(request) };
      return readTeamContacts(deps.store, ofAdil ? ['adil', 'landlord'] : ['empex'], asked);
    },
  );
  server.post(
    '/api/outreach/known-to-services',
    { config: { access: 'operator' }, schema: { tags: ['Partenaires'], response: { 200: importResult } } },
    async (request) => {
      const part = await request.file();
      if (!part) throw new HttpProblem(400, 'import.no-file', 'Joignez un fichier CSV (champ « file »).');
      try {
        const asked = { source: 'espex', today: deps.today(), actor: actorOf(request) };
        return await importKnownAnswers(deps.store, await part.toBuffer(), asked);
      } catch (error) {
        const { code, message } = error as { code?: string; message: string };
        if (code?.startsWith('import.')) throw new HttpProblem(422, code, message);
        throw error;
      }
    },
  );
};
