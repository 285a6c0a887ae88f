import type { TeamCase, TeamCaseList, TeamCaseQuery } from '@amont/contracts/http/team';
import type { Team } from '@amont/domain/follow-up/team';
import { comparable } from '@amont/domain/import/comparable-text';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Store } from '../open-store.ts';
import { readHouseholds } from '../view/procedure/read-procedure-rows.query.ts';
import { readTeamCases } from './read-team-cases.query.ts';
import { type TeamListRow, teamList } from './team-list.ts';

const SIZE = 50;

type Listed = Pick<TeamListRow, 'id' | 'state'>;

/** The whole list: those to contact by the day they are due, then the others by what was recorded last, latest first. */
const readList = async (db: Db, team: Team): Promise<readonly Listed[]> => {
  const { rows } = await sql<Listed>`
    select id, state from (${teamList(team, null)}) as listed
    order by case state when 'to_contact' then 0 when 'ongoing' then 1 else 2 end,
      case when state = 'to_contact' then due_by end nulls last, last_on desc nulls last, id`.execute(db);
  return rows;
};

/** Every word is somewhere in the name or the dwelling, whatever its accents and case. */
const withWords = async (
  store: Store,
  rows: readonly Listed[],
  words: readonly string[],
): Promise<readonly Listed[]> => {
  if (words.length === 0) return rows;
  const households = await readHouseholds(
    store,
    rows.map(({ id }) => id),
  );
  return rows.filter(({ id }) => {
    const known = households.get(id);
    const text = comparable(`${known?.people ?? ''} ${known?.dwelling ?? ''}`);
    return words.every((word) => text.includes(word));
  });
};

const countStates = (rows: readonly Listed[]): TeamCaseList['states'] => {
  const count = (state: Listed['state']): number => rows.filter((row) => row.state === state).length;
  return { to_contact: count('to_contact'), ongoing: count('ongoing'), ended: count('ended') };
};

/** A page of a team's list. Names lie in the vault, so words are looked for in the opened households of that state. */
export const listTeamCases = async (
  store: Store,
  team: Team,
  { state, search, page }: TeamCaseQuery,
): Promise<TeamCaseList> => {
  const all = await readList(store.db, team);
  const words = (search ?? '').split(/\s+/).map(comparable).filter(Boolean);
  const inState = all.filter((row) => state === undefined || row.state === state);
  const found = await withWords(store, inState, words);
  const shown = found.slice((page - 1) * SIZE, page * SIZE).map(({ id }) => id);
  const cases = await readTeamCases(store, team, shown);
  const pages = Math.max(1, Math.ceil(found.length / SIZE));
  return { cases, total: found.length, pages, states: countStates(all) };
};

/** Every household of a team's list whose case is not ended, in the order of the list. */
export const listOpenTeamCases = async (store: Store, team: Team): Promise<TeamCase[]> => {
  const all = await readList(store.db, team);
  return readTeamCases(
    store,
    team,
    all.filter(({ state }) => state !== 'ended').map(({ id }) => id),
  );
};
