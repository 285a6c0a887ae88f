import { letterContent } from '@amont/domain/letter/letter-content';
import { LETTER_TEMPLATES, type LetterTemplateId } from '@amont/domain/letter/letter-template';
import { channel } from '@amont/domain/procedure/procedure.events';
import { z } from 'zod';

export const templateId = z.enum(Object.keys(LETTER_TEMPLATES) as [LetterTemplateId]);

const run = {
  runId: z.uuid(),
  channel,
  week: z.string(),
  datedOn: z.iso.date(),
  letters: z.int(),
  state: z.enum(['making', 'made', 'posted']),
  postedOn: z.iso.date().nullable(),
};
/** `GET /api/letters/runs`, newest first. */
export const letterRuns = z.strictObject({ runs: z.array(z.strictObject(run)) });
export type LetterRunRow = z.output<typeof letterRuns>['runs'][number];

/** `GET /api/letters/runs/:id`: the manifest. `held`: why the letter must not leave any more; its pages are not in the print file. */
export const letterRun = z.strictObject({
  ...run,
  print: z.strictObject({ sha256: z.string(), pages: z.int() }).nullable(),
  manifest: z.array(
    z.strictObject({
      letterId: z.uuid(),
      procedureId: z.uuid(),
      actId: z.uuid(),
      stage: z.string(),
      step: z.string(),
      template: z.string(),
      templateVersion: z.int(),
      reference: z.string().nullable(),
      recipient: z.string().nullable(),
      address: z.string().nullable(),
      sha256: z.string().nullable(),
      pages: z.int().nullable(),
      /** In the print file as it stands now. */
      firstPage: z.int().nullable(),
      held: z.strictObject({ code: z.string(), label: z.string() }).nullable(),
    }),
  ),
});
export type LetterRunDetail = z.output<typeof letterRun>;

/** `POST /api/letters/runs/:id/posted`. */
export const postedRequest = z.strictObject({ on: z.iso.date() });
export const postedAnswer = z.strictObject({ letters: z.int(), heldBack: z.array(z.uuid()) });

/** `GET /api/letters/templates`: every version, oldest first. Published versions never change. */
export const letterTemplates = z.strictObject({
  templates: z.array(
    z.strictObject({
      template: templateId,
      label: z.string(),
      versions: z.array(z.strictObject({ version: z.int(), validFrom: z.iso.date(), content: letterContent })),
    }),
  ),
  variables: z.array(z.strictObject({ name: z.string(), label: z.string() })),
});
export type LetterTemplatesView = z.output<typeof letterTemplates>;

/** `POST /api/letters/templates/:template`: publishes a version for letters dated from `validFrom`. */
export const newTemplateVersion = z.strictObject({ validFrom: z.iso.date(), content: letterContent });
export const publishedVersion = z.strictObject({ version: z.int() });
/** `POST /api/letters/preview`: the words on an invented case, as PDF. */
export const letterPreview = z.strictObject({ template: templateId, content: letterContent });
