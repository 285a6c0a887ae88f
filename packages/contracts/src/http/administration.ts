import { z } from 'zod';
import { role } from './session.ts';

export const user = z.strictObject({ id: z.uuid(), email: z.email(), name: z.string(), role, disabled: z.boolean() });
export const userList = z.strictObject({ users: z.array(user) });
/** `POST /api/users` (admin). Without a password one is made and answered once. */
export const newUser = z.strictObject({
  email: z.email(),
  name: z.string().min(1),
  role,
  password: z.string().min(12).optional(),
});
export const newUserAnswer = z.strictObject({ user, password: z.string().nullable() });

/** Keys for programs: shown once, kept hashed. `office` limits it to one office's own reports and checks, `adil` and `empex` to the team's own lists. */
export const key = z.strictObject({
  id: z.uuid(),
  label: z.string(),
  scope: z.enum(['operator', 'office', 'adil', 'empex']),
  officeId: z.string().nullable(),
  revoked: z.boolean(),
});
export const keyList = z.strictObject({ keys: z.array(key) });
export const newKey = z.strictObject({
  label: z.string().min(1),
  scope: z.enum(['operator', 'office', 'adil', 'empex']),
  officeId: z.string().optional(),
});
export const newKeyAnswer = z.strictObject({ key, secret: z.string() });

/** `GET /api/failures`: acts whose step failed for good, and their reason. `POST /api/acts/:id/retry` tries again. */
export const failureList = z.strictObject({
  failures: z.array(
    z.strictObject({
      actId: z.uuid(),
      batchId: z.uuid(),
      fileName: z.string(),
      step: z.string(),
      code: z.string(),
      reason: z.string(),
      at: z.iso.datetime({ offset: true }),
    }),
  ),
});
