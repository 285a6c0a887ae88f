import { createHash } from 'node:crypto';
import type { ClientBase, QueryConfig } from 'pg';

/** Texts beyond this many go unprepared: a query whose text varies with its values must not fill the server's memory. */
const MOST = 400;

const names = new Map<string, string>();

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `amont_${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;
  names.set(text, name);
  return name;
};

type Query = (config: string | QueryConfig, values?: readonly unknown[]) => Promise<unknown>;

/**
 * Makes a connection prepare each query with parameters once, and run it by name from then on: parsing and planning were
 * half of what the way of an act cost the server. A pooler between amont and PostgreSQL must keep a session to one client.
 */
export const prepareStatements = (client: ClientBase): void => {
  const query = client.query.bind(client) as unknown as Query;
  const prepared: Query = (config, values) => {
    const name = typeof config === 'string' && values !== undefined && values.length > 0 ? nameOf(config) : undefined;
    return name === undefined
      ? query(config, values)
      : query({ name, text: config as string, values: [...(values ?? [])] });
  };
  Object.assign(client, { query: prepared });
};
