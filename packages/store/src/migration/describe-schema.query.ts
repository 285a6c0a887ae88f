import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db.ts';

const SCHEMAS = ['public', 'view', 'view_shadow'];
/** Kysely's own tables are no part of ours. */
const OURS = sql`n.nspname = any(${SCHEMAS}::text[]) and c.relname not like 'kysely%'`;

const tables = sql<{ line: string }>`
  select format(E'create %stable %I.%I (\n%s\n);', case c.relpersistence when 'u' then 'unlogged ' else '' end,
    n.nspname, c.relname, string_agg(
      format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
        case when a.attidentity <> '' then ' generated always as identity'
          when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
          when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end),
      E',\n' order by a.attnum)) as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind = 'r' and ${OURS}
  group by n.nspname, c.relname, c.relpersistence order by n.nspname, c.relname`;

// From release 18 on, PostgreSQL lists `not null` among the constraints; it stands with the columns here.
const constraints = sql<{ line: string }>`
  select format('alter table %I.%I add constraint %I %s;', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where k.contype <> 'n' and ${OURS} order by n.nspname, c.relname, k.conname`;

const indexes = sql<{ line: string }>`
  select pg_get_indexdef(i.indexrelid) || ';' as line
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
  where ${OURS} and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by 1`;

const triggers = sql<{ line: string }>`
  select pg_get_triggerdef(t.oid) || ';' as line
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and ${OURS} order by 1`;

const functions = sql<{ line: string }>`
  select pg_get_functiondef(p.oid) || ';' as line
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = any(${SCHEMAS}::text[]) order by n.nspname, p.proname`;

const grants = sql<{ line: string }>`
  select format('grant %s on %I.%I to %I;', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type),
    n.nspname, c.relname, r.rolname) as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
  where c.relkind = 'r' and r.rolname = 'amont_app' and g.privilege_type <> 'MAINTAIN' and ${OURS}
  group by n.nspname, c.relname, r.rolname order by n.nspname, c.relname`;

/**
 * The structure of the database as text, the same on every supported release of PostgreSQL: for the committed copy that a
 * review reads (`migrations/schema.sql`) and the test that holds the migrations to it.
 */
export const describeSchema = async (db: Db): Promise<string> => {
  const parts: readonly RawBuilder<{ line: string }>[] = [tables, constraints, indexes, triggers, functions, grants];
  const lines: string[] = [];
  for (const part of parts) lines.push(...(await part.execute(db)).rows.map((row) => row.line.trimEnd()));
  return `${lines.join('\n\n')}\n`;
};
