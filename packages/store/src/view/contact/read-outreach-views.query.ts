import type { OutreachView } from '@amont/contracts/http/act';
import { settledText } from '@amont/domain/outreach/closing-follow-ups';
import { eligibilityRuleLabel } from '@amont/domain/outreach/eligibility-rules';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../db.ts';
import type { OutreachViewRow } from '../projection/view-rows.ts';
import { outreachExplanation } from './outreach-explanation.ts';
import { type Settling, settlingFollowUp } from './settling-follow-up.ts';

type Row = {
  readonly row: OutreachViewRow;
  readonly due_by: string | null;
  readonly settled: readonly (Settling | null)[] | null;
};

const toView = ({ row, due_by, settled }: Row): OutreachView => ({
  actId: row.act_id,
  stage: row.stage,
  channels: [...row.channels],
  noneReason: row.none_reason,
  explanation: [
    outreachExplanation(row.channels, row.none_reason, due_by),
    ...(settled ?? []).flatMap((one) => (one === null ? [] : settledText(one.channel, one.followUp, one.on))),
  ].join(' '),
  dueBy: due_by,
  rules: row.rules.map(({ id, version, held }) => ({ id, version, held, label: eligibilityRuleLabel(id, version) })),
});

const readViews = async (db: Db, wanted: RawBuilder<boolean>): Promise<OutreachView[]> => {
  const { rows } = await sql<Row>`
    select to_jsonb(o) as row, (select min(c.due_by) from view.contact as c where c.act_id = o.act_id) as due_by,
      (select jsonb_agg(${settlingFollowUp} order by c.channel) from view.contact as c where c.act_id = o.act_id) as settled
    from view.outreach as o where ${wanted} order by o.decided_on, o.act_id`.execute(db);
  return rows.map(toView);
};

/** What was decided after an act; null while nothing is. */
export const readActOutreach = async (db: Db, actId: string): Promise<OutreachView | null> =>
  (await readViews(db, sql`o.act_id = ${actId}::uuid`))[0] ?? null;

/** What was decided in a procedure, oldest first. */
export const readProcedureOutreach = (db: Db, procedureId: string): Promise<OutreachView[]> =>
  readViews(db, sql`o.procedure_id = ${procedureId}::uuid`);
