import { ratio } from '@amont/domain/indicator/ratio';
import type { Channel, FollowUp } from '@amont/domain/procedure/procedure.events';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../db.ts';
import { type FigureScope, inPlace, knownBy } from './as-of.ts';

type Figures = Record<string, number | null>;
type Reported = {
  readonly channel: Channel;
  readonly follow_up: FollowUp;
  readonly events: number;
  readonly procedures: number;
};

/** What ends the follow-up of a household, as partners report it. */
const OUTCOMES: readonly FollowUp[] = [
  'dette_soldee',
  'plan_apurement',
  'maintien',
  'relogement',
  'depart_volontaire',
  'desistement_bailleur',
];

/** Follow-ups known by the day asked for, of the sector and place, with the place of their procedure. */
const followUps = (scope: FigureScope): RawBuilder<unknown> => sql`
  (select f.*, f.happened_on between ${scope.from}::date and ${scope.until}::date as inside
   from view.follow_up as f left join view.procedure as p on p.id = f.procedure_id
   where ${inPlace(scope, { sector: sql`f.sector`, postalCode: sql`p.postal_code` })} and ${knownBy(scope.asOf, sql`f.recorded_at`)})`;

/** One row a kind of report that was ever made: so zero in the period is told apart from never reported. */
const countReported = async (db: Db, scope: FigureScope): Promise<readonly Reported[]> => {
  const { rows } = await sql<Reported>`
    select channel, follow_up, (count(*) filter (where inside))::integer as events,
      (count(distinct procedure_id) filter (where inside))::integer as procedures
    from ${followUps(scope)} as f where channel is not null group by 1, 2`.execute(db);
  return rows;
};

/** Of the procedures a channel wrote to whose outcome was reported in the period, the share with one of these outcomes. */
const outcomeShare = async (
  db: Db,
  scope: FigureScope,
  channel: Channel,
  good: readonly FollowUp[],
): Promise<number | null> => {
  const { rows } = await sql<{ all: number; good: number }>`
    with f as ${followUps(scope)}
    select count(distinct procedure_id)::integer as all,
      (count(distinct procedure_id) filter (where follow_up = any(${good}::text[])))::integer as good
    from f where inside and follow_up = any(${OUTCOMES}::text[])
      and exists (select from f as letter where letter.procedure_id = f.procedure_id
        and letter.channel = ${channel} and letter.follow_up = 'courrier_envoye')`.execute(db);
  return ratio(rows[0]?.good ?? 0, rows[0]?.all ?? 0);
};

/** Last known debt of the procedures with that report in the period; null when no act of them says one. */
const debts = async (
  db: Db,
  scope: FigureScope,
  channel: Channel,
  followUp: FollowUp,
): Promise<{ total: number | null; mean: number | null }> => {
  const { rows } = await sql<{ total: string | null; mean: string | null }>`
    with f as ${followUps(scope)},
    last as (
      select distinct on (a.procedure_id) a.debt_cents from view.act as a
      where a.counted and a.debt_cents is not null and ${knownBy(scope.asOf, sql`a.filed_at`)}
        and a.procedure_id in (select procedure_id from f where inside and channel = ${channel} and follow_up = ${followUp})
      order by a.procedure_id, a.served_on desc nulls last, a.received_position desc)
    select sum(debt_cents)::bigint as total, round(avg(debt_cents))::bigint as mean from last`.execute(db);
  const number = (text: string | null | undefined): number | null => (text == null ? null : Number(text));
  return { total: number(rows[0]?.total), mean: number(rows[0]?.mean) };
};

/** Of the households that replied to the ADIL in the period, the share that the social services say they do not know. */
const unknownToServices = async (db: Db, scope: FigureScope): Promise<number | null> => {
  const { rows } = await sql<{ all: number; no: number }>`
    with f as ${followUps(scope)},
    answer as (
      select distinct on (k.procedure_id) k.answer from view.known_to_services as k
      where ${knownBy(scope.asOf, sql`k.recorded_at`)} and k.answer <> 'unsure'
        and k.procedure_id in (select procedure_id from f where inside and channel = 'adil' and follow_up = 'menage_a_repondu')
      order by k.procedure_id, k.position desc)
    select count(*)::integer as all, (count(*) filter (where answer = 'no'))::integer as no from answer`.execute(db);
  return ratio(rows[0]?.no ?? 0, rows[0]?.all ?? 0);
};

/**
 * What the ADIL and the mobile team did, as far as it was reported: the ids are those of the catalogue. A figure whose facts
 * nobody ever reported, or that no fact carries yet, is null; 0 says that they are reported and there were none.
 */
export const countPartnerAction = async (db: Db, scope: FigureScope): Promise<{ adil: Figures; empex: Figures }> => {
  const reported = await countReported(db, scope);
  const of = (channel: Channel, followUp: FollowUp, unit: 'events' | 'procedures'): number | null =>
    reported.find((one) => one.channel === channel && one.follow_up === followUp)?.[unit] ?? null;
  const adil = {
    contacted: of('adil', 'courrier_envoye', 'procedures'),
    replied: of('adil', 'menage_a_repondu', 'procedures'),
    appointments: of('adil', 'rendez_vous_tenu', 'events'),
    debt_total: (await debts(db, scope, 'adil', 'menage_a_repondu')).total,
    contestable_total: null,
    contestable_share: null,
    settled_share: await outcomeShare(db, scope, 'adil', ['dette_soldee']),
    no_social_followup: await unknownToServices(db, scope),
    landlords_informed: of('landlord', 'courrier_envoye', 'procedures'),
  };
  const empex = {
    contacted: of('empex', 'courrier_envoye', 'procedures'),
    appointments: of('empex', 'rendez_vous_tenu', 'events'),
    diagnostics: of('empex', 'diagnostic_realise', 'procedures'),
    positive_exits: await outcomeShare(db, scope, 'empex', ['maintien', 'relogement']),
    rights_opened: null,
    social_housing_request: null,
    hearing_presence: null,
    mean_debt: (await debts(db, scope, 'empex', 'diagnostic_realise')).mean,
  };
  return { adil, empex };
};
