import type { TeamCase } from '@amont/contracts/http/team';
import { actDetails } from '@amont/domain/act/checked-act';
import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import type { Team } from '@amont/domain/follow-up/team';
import { type CaseField, TEAM_FIELDS } from '@amont/domain/follow-up/team-fields';
import { settledText } from '@amont/domain/outreach/closing-follow-ups';
import type { Channel, FollowUp } from '@amont/domain/procedure/procedure.events';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../db.ts';
import type { Store } from '../open-store.ts';
import { dwellingText, peopleText } from '../view/act/person-text.ts';
import { monthsOfRent } from '../view/contact/months-of-rent.ts';
import { type Settling, settlingFollowUp } from '../view/contact/settling-follow-up.ts';
import { readHouseholds } from '../view/procedure/read-procedure-rows.query.ts';
import { teamList } from './team-list.ts';

/** A household of a team's list before the vault is opened. */
type TeamCaseRow = Pick<TeamCase, 'state' | 'stage' | 'sector' | 'demonstration'> & {
  readonly id: string;
  readonly postal_code: string | null;
  /** The act the team's latest contact is about; null once the contact was taken back. */
  readonly act_id: string | null;
  readonly served_on: string | null;
  readonly due_by: string | null;
  readonly hearing_on: string | null;
  readonly channel: Channel | null;
  readonly direct: boolean;
  readonly last: { readonly followUp: FollowUp; readonly on: string } | null;
  readonly settled: Settling | null;
};

/** What the list says of some of its procedures, in no order; those that are not on it are left out. */
const readRows = async (db: Db, team: Team, ids: readonly string[]): Promise<readonly TeamCaseRow[]> => {
  const { rows } = await sql<TeamCaseRow>`
    select t.id, t.state, t.act_id, t.channel, p.stage, p.sector, p.postal_code,
      to_char(a.served_on, 'YYYY-MM-DD') as served_on, to_char(t.due_by, 'YYYY-MM-DD') as due_by,
      to_char(coalesce(t.hearing_on, p.hearing_on), 'YYYY-MM-DD') as hearing_on,
      coalesce(a.demonstration, false) as demonstration, last.said as last,
      exists (select from view.contact as l where l.act_id = t.act_id and l.channel = 'landlord') as direct,
      case when c.act_id is not null then ${settlingFollowUp} end as settled
    from (${teamList(team, ids)}) as t
    join view.procedure as p on p.id = t.id
    left join view.contact as c on c.act_id = t.act_id and c.channel = t.channel
    left join view.act as a on a.id = t.act_id
    left join lateral (
      select jsonb_build_object('followUp', f.follow_up, 'on', f.happened_on) as said from view.follow_up as f
      where f.procedure_id = t.id and f.channel = ${team} and f.withdrawn_at is null
      order by f.happened_on desc, f.position desc limit 1) as last on true`.execute(db);
  return rows;
};

/** What lists tell of an act, as the vault keeps it: fields that it gains later are none of theirs. */
const { tenants, dwelling, phones, debtCents, rentCents, service, landlord } = actDetails.shape;
const listed = z.object({ tenants, dwelling, phones, debtCents, rentCents, service, landlord });
type ListedAct = z.output<typeof listed>;
const details = z.looseObject({ act: listed.nullable() });

type Known = { readonly household: string | null; readonly address: string | null; readonly act: ListedAct | null };

/**
 * Fields of the act that the team may see; the others are as if they were not known. Where only the landlord is written to, nobody
 * calls the household.
 */
const fieldsOf = (team: Team, row: TeamCaseRow, read: ListedAct | null): Pick<TeamCase, CaseField> => {
  const act = row.channel === 'landlord' ? null : read;
  const all: Pick<TeamCase, CaseField> = {
    servedOn: row.served_on,
    dueBy: row.due_by,
    hearingOn: row.hearing_on,
    phones: [...(act?.phones ?? [])],
    debtCents: act?.debtCents ?? null,
    debtMonths: act === null ? null : monthsOfRent(act),
    service: act?.service ?? null,
    landlord: row.direct ? (read?.landlord.name ?? null) : null,
  };
  const none: Pick<TeamCase, CaseField> = {
    servedOn: null,
    dueBy: null,
    hearingOn: null,
    phones: [],
    debtCents: null,
    debtMonths: null,
    service: null,
    landlord: null,
  };
  return { ...none, ...Object.fromEntries(TEAM_FIELDS[team].map((field) => [field, all[field]])) };
};

const toCase = (team: Team, row: TeamCaseRow, known: Known): TeamCase => ({
  procedureId: row.id,
  state: row.state,
  stage: row.stage,
  sector: row.sector,
  postalCode: row.postal_code,
  household: known.household,
  address: known.address,
  ...fieldsOf(team, row, known.act),
  last: row.last && { label: FOLLOW_UP_FORMS[row.last.followUp].label, on: row.last.on },
  settled: row.settled && settledText(row.settled.channel, row.settled.followUp, row.settled.on),
  demonstration: row.demonstration,
});

/** Cases of the team's list with what the vault holds of them, as far as the team may see it, in the order of the ids. */
export const readTeamCases = async (store: Store, team: Team, ids: readonly string[]): Promise<TeamCase[]> => {
  const rows = new Map((await readRows(store.db, team, ids)).map((row) => [row.id, row]));
  const found = ids.flatMap((id) => rows.get(id) ?? []);
  const sealed = await store.vault.openMany(
    store.db,
    'details',
    found.flatMap(({ act_id }) => act_id ?? []),
  );
  const households = await readHouseholds(
    store,
    found.filter(({ act_id }) => act_id === null).map(({ id }) => id),
  );
  return found.map((row) => {
    const act = row.act_id === null ? null : (details.safeParse(sealed.get(row.act_id)).data?.act ?? null);
    const kept = households.get(row.id);
    return toCase(team, row, {
      household: act === null ? (kept?.people ?? null) : peopleText(act.tenants),
      address: act === null ? (kept?.dwelling ?? null) : dwellingText(act.dwelling),
      act,
    });
  });
};
