import type { TeamCase, TeamCaseList, TeamCaseQuery } from '@amont/contracts/http/team';
import type { Team } from '@amont/domain/follow-up/team';
import { comparable } from '@amont/domain/import/comparable-text';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { openTeamCases, type TeamCaseRow, teamCases } from './read-team-cases.query.ts';

const SIZE = 50;

/** Those to contact by the day they are due; the others by what was recorded last, latest first. */
const ORDER = sql`order by case when state = 'to_contact' then 0 when state = 'ongoing' then 1 else 2 end,
  case when state = 'to_contact' then due_by end nulls last, (last ->> 'on') desc nulls last, id`;

/** Every word is somewhere in the name or the address, whatever its accents and case. */
const says = ({ household, address }: TeamCase, words: readonly string[]): boolean => {
  const text = comparable(`${household ?? ''} ${address ?? ''}`);
  return words.every((word) => text.includes(word));
};

const countStates = async (store: Store, team: Team): Promise<TeamCaseList['states']> => {
  const { rows } = await sql<TeamCaseList['states']>`
    select (count(*) filter (where state = 'to_contact'))::integer as to_contact,
      (count(*) filter (where state = 'ongoing'))::integer as ongoing,
      (count(*) filter (where state = 'ended'))::integer as ended
    from (${teamCases(team)}) as cases`.execute(store.db);
  return rows[0] ?? { to_contact: 0, ongoing: 0, ended: 0 };
};

/**
 * A page of a team's list. Names lie in the vault, so words are looked for in the opened rows of that state: some thousands a year.
 */
export const listTeamCases = async (
  store: Store,
  team: Team,
  { state, search, page }: TeamCaseQuery,
): Promise<TeamCaseList> => {
  const words = (search ?? '').split(/\s+/).map(comparable).filter(Boolean);
  const inState = state === undefined ? sql`true` : sql`state = ${state}`;
  const from = (page - 1) * SIZE;
  const cut = words.length > 0 ? sql`` : sql`limit ${SIZE} offset ${from}`;
  const { rows } = await sql<TeamCaseRow>`
    select * from (${teamCases(team)}) as cases where ${inState} ${ORDER} ${cut}`.execute(store.db);
  const states = await countStates(store, team);
  const opened = await openTeamCases(store, team, rows);
  const found = words.length > 0 ? opened.filter((one) => says(one, words)) : opened;
  const counted = state === undefined ? states.to_contact + states.ongoing + states.ended : states[state];
  const total = words.length > 0 ? found.length : counted;
  const cases = words.length > 0 ? found.slice(from, from + SIZE) : found;
  return { cases, total, pages: Math.max(1, Math.ceil(total / SIZE)), states };
};

/** Every household of a team's list whose case is not ended, in the order of the list. */
export const listOpenTeamCases = async (store: Store, team: Team): Promise<TeamCase[]> => {
  const { rows } = await sql<TeamCaseRow>`
    select * from (${teamCases(team)}) as cases where state <> 'ended' ${ORDER}`.execute(store.db);
  return openTeamCases(store, team, rows);
};
