import { z } from 'zod';

/** Section 7 of the contract: what became of the lines of a partner's file. Line numbers are those of the file, header = 1. */
export const importResult = z.strictObject({
  lines: z.int(),
  accepted: z.int(),
  duplicates: z.int(),
  rejected: z.array(z.strictObject({ line: z.int(), reason: z.string() })),
  /** Heads of columns that nothing reads; left out when there is none. */
  ignoredColumns: z.array(z.string()).optional(),
  /** Of a dry run only, which records nothing: how many events of each step the file would add. */
  preview: z.record(z.string(), z.int()).optional(),
});
export type ImportResult = z.output<typeof importResult>;
