import { z } from 'zod';

/** `adil` and `empex` see the list of their own team, and nothing else. */
export const role = z.enum(['operator', 'admin', 'adil', 'empex']);
export type Role = z.output<typeof role>;

/** `POST /api/session`: opens a session and sets its cookie. */
export const signIn = z.strictObject({ email: z.email(), password: z.string().min(1).max(500) });
/** `GET /api/session`. */
export const session = z.strictObject({ userId: z.uuid(), email: z.email(), name: z.string(), role });
export type Session = z.output<typeof session>;
/** Every error body: RFC 9457, `application/problem+json`. `code` is stable; `title` and `detail` are French sentences. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
export type Problem = z.output<typeof problem>;
