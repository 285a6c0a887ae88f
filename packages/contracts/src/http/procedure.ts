import { actType, sector } from '@amont/domain/act/act-type';
import { stage } from '@amont/domain/procedure/stage';
import { z } from 'zod';
import { historyEntry, outreachView } from './act.ts';

/** `GET /api/procedures`: one row a procedure, newest stage first. */
export const procedureRow = z.strictObject({
  id: z.uuid(),
  sector,
  postalCode: z.string().nullable(),
  stage: stage.nullable(),
  stageOn: z.iso.date().nullable(),
  hearingOn: z.iso.date().nullable(),
  acts: z.int(),
  demonstration: z.boolean(),
  /** Household, for signed-in people; null for partner procedures and once the key is gone. */
  household: z.string().nullable(),
});
export type ProcedureRow = z.output<typeof procedureRow>;
export const procedureList = z.strictObject({
  procedures: z.array(procedureRow),
  total: z.int(),
  next: z.string().nullable(),
});

/** `POST /api/procedures/search`: what is typed is personal data, and an address of a page would keep it. */
export const procedureSearch = z.strictObject({ text: z.string().trim().min(1).max(200) });
export const procedureFound = z.strictObject({
  procedures: z.array(procedureRow),
  /** There are others: one more word is needed. */
  more: z.boolean(),
});

/** `GET /api/procedures/:id`. */
export const procedureDetail = z.strictObject({
  row: procedureRow,
  dwelling: z.string().nullable(),
  stages: z.array(
    z.strictObject({
      stage,
      on: z.iso.date(),
      source: z.string(),
      actId: z.uuid().nullable(),
      hearingOn: z.iso.date().nullable(),
      calendar: z.array(
        z.strictObject({
          rule: z.string(),
          label: z.string(),
          outcome: z.enum(['ok', 'info', 'alert', 'to_check']),
          on: z.iso.date().nullable(),
          basis: z.string(),
        }),
      ),
    }),
  ),
  acts: z.array(
    z.strictObject({
      actId: z.uuid(),
      type: actType.nullable(),
      servedOn: z.iso.date().nullable(),
      relation: z.string(),
    }),
  ),
  outreach: z.array(outreachView),
  history: z.array(historyEntry),
});
export type ProcedureDetail = z.output<typeof procedureDetail>;

/** `GET /api/procedures/export` and `amont procedures --json`: no personal data. */
export const procedureLine = z.strictObject({
  procedure: z.uuid(),
  stage: stage.nullable(),
  acts: z.array(z.strictObject({ sha256: z.string(), type: actType.nullable(), servedOn: z.iso.date().nullable() })),
  outreach: z.array(z.strictObject({ stage, channels: z.array(z.string()), noneReason: z.string().nullable() })),
});
export type ProcedureLine = z.output<typeof procedureLine>;
