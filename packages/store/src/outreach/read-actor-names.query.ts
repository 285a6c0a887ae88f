import type { Actor } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** What people and programs are called, by id; those that are gone are absent. */
const namesOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id::text, name from account where id::text = any(${ids}::text[])
    union all select id::text, label from program_key where id::text = any(${ids}::text[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** A function that tells who an actor of these is, in French. */
export const readActorNames = async (db: Db, actors: readonly Actor[]): Promise<(actor: Actor) => string> => {
  const names = await namesOf(db, [...new Set(actors.map(({ id }) => id))]);
  return ({ kind, id }) => {
    if (id === 'command-line') return 'Ligne de commande';
    return names.get(id) ?? (kind === 'person' ? 'Compte supprimé' : 'Programme');
  };
};
