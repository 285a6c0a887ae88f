import {
  letterPreview,
  letterTemplates,
  newTemplateVersion,
  publishedVersion,
  templateId,
} from '@amont/contracts/http/letters';
import { composeLetter, letterFaults } from '@amont/domain/letter/compose-letter';
import type { LetterContent } from '@amont/domain/letter/letter-content';
import { LETTER_TEMPLATES } from '@amont/domain/letter/letter-template';
import { LETTER_VARIABLES } from '@amont/domain/letter/letter-variables';
import { pressLetter } from '@amont/letters/letter-press';
import { publishLetterTemplate } from '@amont/store/outreach/publish-letter-template.query';
import { readLetterTemplates } from '@amont/store/outreach/read-letter-templates.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem } from '../problem.ts';
import { INVENTED_CASE } from './invented-case.ts';

const config = { access: 'operator' as const };
const tags = ['Courriers'];

const FIELDS = { subject: 'objet', body: 'texte', signature: 'signature', privacy: 'données personnelles' } as const;

const demandSound = (content: LetterContent): void => {
  const [fault] = letterFaults(content);
  if (fault === undefined) return;
  const { field, line, message } = fault;
  throw new HttpProblem(422, 'template.faulty', `${message} (${FIELDS[field]}, ligne ${line})`);
};

/** The words of letters: their versions, a preview of new ones on an invented case, and publishing them. */
export const letterTemplateRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  server.get('/api/letters/templates', { config, schema: { tags, response: { 200: letterTemplates } } }, async () => {
    const versions = await readLetterTemplates(deps.store.db);
    return {
      templates: templateId.options.map((template) => ({
        template,
        label: LETTER_TEMPLATES[template],
        versions: versions
          .filter((one) => one.template === template)
          .map(({ version, validFrom, content }) => ({ version, validFrom, content })),
      })),
      variables: Object.entries(LETTER_VARIABLES).map(([name, label]) => ({ name, label })),
    };
  });
  const params = z.strictObject({ template: templateId });
  server.post(
    '/api/letters/templates/:template',
    { config, schema: { tags, params, body: newTemplateVersion, response: { 201: publishedVersion } } },
    async (request, reply) => {
      const { validFrom, content } = request.body;
      demandSound(content);
      if (validFrom < deps.today())
        throw new HttpProblem(422, 'template.past', 'Une version ne peut pas valoir pour des courriers déjà datés.');
      const { template } = request.params;
      const version = await publishLetterTemplate(deps.store, { template, validFrom, content }, actorOf(request));
      return reply.code(201).send({ version });
    },
  );
  server.post('/api/letters/preview', { config, schema: { tags, body: letterPreview } }, async (request, reply) => {
    const { content } = request.body;
    demandSound(content);
    const { values, ...invented } = INVENTED_CASE;
    const letter = { ...invented, content: composeLetter(content, values), datedOn: deps.today(), specimen: true };
    const { bytes } = await pressLetter({ ...letter, videoUrl: deps.config.videoUrl });
    return reply.type('application/pdf').send(Buffer.from(bytes));
  });
};
