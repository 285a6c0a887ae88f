import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import type { Tx } from '../../db.ts';
import {
  type ContestViewRow,
  emptyOfficeState,
  type OfficeState,
  type OfficeViewRow,
  type SpellingViewRow,
} from './office-state.ts';
import { type ViewSchema, type ViewTable, viewTable } from './view-tables.ts';

type Read = { readonly tx: Tx; readonly schema: ViewSchema };
type Wanted = {
  readonly spellings: Set<string>;
  readonly assigned: Set<string>;
  readonly offices: Set<string>;
  readonly contests: Set<string>;
};

const wantedBy = (events: readonly RecordedEvent<AmontEvent>[]): Wanted => {
  const wanted: Wanted = { spellings: new Set(), assigned: new Set(), offices: new Set(), contests: new Set() };
  for (const { type, data } of events) {
    if ('facts' in data && data.facts.officeId !== null) wanted.spellings.add(data.facts.officeId);
    if (type === 'office.spellings-assigned') for (const { spelling } of data.moved) wanted.assigned.add(spelling);
    if (type === 'office.named' || type === 'office.correspondence-set') wanted.offices.add(data.officeId);
    if (type === 'contest.answered') wanted.contests.add(data.contestId);
  }
  return wanted;
};

const rows = async <T>({ tx, schema }: Read, table: ViewTable, key: string, ids: Iterable<string>): Promise<T[]> => {
  const wanted = [...ids];
  if (wanted.length === 0) return [];
  const found = await sql<{ row: T }>`
    select to_jsonb(v) as row from ${viewTable(schema, table)} as v where ${sql.id('v', key)}::text = any(${wanted}::text[])`.execute(
    tx,
  );
  return found.rows.map(({ row }) => row);
};

/** A spelling never met before is compared with every one that was: only then are all of them read, some thousands at most. */
const readSpellings = async (read: Read, wanted: Wanted): Promise<readonly SpellingViewRow[]> => {
  const ids = new Set([...wanted.spellings, ...wanted.assigned]);
  const found = await rows<SpellingViewRow>(read, 'office_spelling', 'spelling', ids);
  const met = new Set(found.map((row) => row.spelling));
  if ([...wanted.spellings].every((id) => met.has(id))) return found;
  const all = await sql<{ row: SpellingViewRow }>`
    select to_jsonb(v) as row from ${viewTable(read.schema, 'office_spelling')} as v order by spelling`.execute(
    read.tx,
  );
  return all.rows.map(({ row }) => row);
};

/** Reads what a run of facts may touch about offices. */
export const loadOfficeState = async (
  read: Read,
  events: readonly RecordedEvent<AmontEvent>[],
): Promise<OfficeState> => {
  const wanted = wantedBy(events);
  const state = emptyOfficeState();
  for (const row of await readSpellings(read, wanted)) state.spellings.set(row.spelling, row);
  for (const row of await rows<OfficeViewRow>(read, 'office', 'id', wanted.offices)) state.offices.set(row.id, row);
  for (const row of await rows<ContestViewRow>(read, 'contest', 'id', wanted.contests)) state.contests.set(row.id, row);
  return state;
};
