import type { z } from 'zod';

/** A fact as it is stored: the type and version are data, never edited once published. */
export type DomainEvent<T extends string = string, D = unknown> = {
  readonly type: T;
  readonly version: number;
  readonly data: D;
};

export type EventDefinition<T extends string, S extends z.ZodType> = {
  readonly type: T;
  readonly version: number;
  readonly schema: S;
  /** The date the fact belongs to in law (`YYYY-MM-DD`), apart from the date it was recorded; null when there is none. */
  readonly businessDate: (data: z.output<S>) => string | null;
  readonly of: (data: z.input<S>) => DomainEvent<T, z.output<S>>;
};

export type EventOf<D> = D extends EventDefinition<infer T, infer S> ? DomainEvent<T, z.output<S>> : never;

/**
 * Declares an event: its stored type, its version and the schema every stored row is parsed with.
 *
 * @param businessDate reads the legal date out of the data; left out for facts that have none
 * @throws ZodError from `of` when the data do not fit the schema
 */
export const defineEvent = <const T extends string, S extends z.ZodType>(
  type: T,
  version: number,
  schema: S,
  businessDate: (data: z.output<S>) => string | null = () => null,
): EventDefinition<T, S> => ({
  type,
  version,
  schema,
  businessDate,
  of: (data) => ({ type, version, data: schema.parse(data) }),
});
