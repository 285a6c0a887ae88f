import type { z } from 'zod';

export type QueueDefinition<S extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly payload: S;
  /** Stable id of a job: the same (event, handler) gives the same id. No `:` and never digits only (rules of the broker). */
  readonly idOf: (payload: z.output<S>) => string;
  readonly attempts: number;
  readonly backoffMs: number;
};

/** Declares a queue: its name, what a job carries (ids and a cause, never documents or personal data) and how it is retried. */
export const defineQueue = <S extends z.ZodType>(definition: QueueDefinition<S>): QueueDefinition<S> => definition;
