import { z } from 'zod';

/** Section 7 of the contract: what became of the lines of a partner's file. Line numbers are those of the file, header = 1. */
export const importResult = z.strictObject({
  lines: z.int(),
  accepted: z.int(),
  duplicates: z.int(),
  rejected: z.array(z.strictObject({ line: z.int(), reason: z.string() })),
});
export type ImportResult = z.output<typeof importResult>;
