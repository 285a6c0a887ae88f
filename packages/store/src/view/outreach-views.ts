import type { OutreachView } from '@amont/contracts/http/act';
import { eligibilityRuleLabel } from '@amont/domain/outreach/eligibility-rules';
import { outreachReasonLabel } from '@amont/domain/outreach/outreach-reason';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import { sql } from 'kysely';
import type { Db } from '../db.ts';

type Row = {
  readonly act_id: string;
  readonly stage: OutreachView['stage'];
  readonly channels: readonly Channel[];
  readonly none_reason: string | null;
  readonly rules: readonly { readonly id: string; readonly version: number; readonly held: boolean }[];
  readonly due_by: string | null;
};

const CHANNELS: Readonly<Record<Channel, string>> = {
  adil: 'courrier de l’ADIL au ménage',
  empex: 'signalement à l’équipe mobile (EMPEX)',
  landlord: 'courrier d’information au bailleur',
};

const explain = (row: Row): string =>
  row.channels.length > 0
    ? `À faire : ${row.channels.map((channel) => CHANNELS[channel]).join(', ')}.`
    : `${outreachReasonLabel(row.none_reason ?? '')}.`;

/** What outreach decided about some acts, in words, with the rules looked at. */
export const readOutreachViews = async (
  db: Db,
  where: { actId: string } | { procedureId: string },
): Promise<OutreachView[]> => {
  const which =
    'actId' in where
      ? sql`outreach.act_id = ${where.actId}::uuid`
      : sql`outreach.procedure_id = ${where.procedureId}::uuid`;
  const { rows } = await sql<Row>`
    select outreach.act_id, outreach.stage, outreach.channels, outreach.none_reason, outreach.rules,
      (select min(due_by) from view.contact where contact.act_id = outreach.act_id) as due_by
    from view.outreach where ${which} order by outreach.decided_on, outreach.act_id`.execute(db);
  return rows.map((row) => ({
    actId: row.act_id,
    stage: row.stage,
    channels: [...row.channels],
    noneReason: row.none_reason,
    explanation: explain(row),
    dueBy: row.due_by,
    rules: row.rules.map((rule) => ({ ...rule, label: eligibilityRuleLabel(rule.id, rule.version) })),
  }));
};
