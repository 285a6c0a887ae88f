import { z } from 'zod';

/** `POST /api/acts/:id/split`: from this page of the file on (1-based), another act begins. */
export const splitRequest = z.strictObject({ fromPage: z.int().min(2) });
export const splitDone = z.strictObject({ actId: z.uuid() });
