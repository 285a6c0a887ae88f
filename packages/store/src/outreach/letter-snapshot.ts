import { day } from '@amont/domain/act/checked-act';
import { letterContent } from '@amont/domain/letter/letter-content';
import { LETTER_VARIABLES, type LetterVariable } from '@amont/domain/letter/letter-variables';
import { z } from 'zod';

/**
 * All that a letter was made of, sealed under its act, kind `letter-<runId>`: what was sent can be made again, to the same bytes,
 * until the key goes.
 */
export const letterSnapshot = z.strictObject({
  letterId: z.uuid(),
  address: z.array(z.string()).min(1).max(6).readonly(),
  content: letterContent,
  values: z.partialRecord(z.enum(Object.keys(LETTER_VARIABLES) as [LetterVariable]), z.string().nullable()),
  reference: z.string(),
  datedOn: day,
  videoUrl: z.string(),
  specimen: z.boolean(),
});
export type LetterSnapshot = z.output<typeof letterSnapshot>;
