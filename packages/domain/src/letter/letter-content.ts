import { z } from 'zod';

/**
 * A letter's words, as people edit them. `body` and `privacy` are written in a small markup, a block a line: `## ` heads, `- `
 * items, `> ` framed words, `[video]` the QR code, anything else a paragraph; `? ` before a line leaves it out when a value in
 * it is not known; `**words**` stand out; `{variable}` is replaced.
 */
export const letterContent = z.strictObject({
  /** Who writes: shown at the top left, and in the window's margin never. */
  sender: z.array(z.string().min(1).max(60)).min(1).max(7).readonly(),
  subject: z.string().min(1).max(160),
  body: z.string().min(1).max(12_000),
  signature: z.string().min(1).max(200),
  /** What article 14 of the GDPR wants said: where the data come from, by whom and why they are used, rights, whom to write to. */
  privacy: z.string().min(1).max(3_000),
});
export type LetterContent = z.output<typeof letterContent>;
