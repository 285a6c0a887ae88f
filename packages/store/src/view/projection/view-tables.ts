import { sql } from 'kysely';

/** Where read models stand: `view` is read by people, `view_shadow` is where `replay` rebuilds beside it. */
export type ViewSchema = 'view' | 'view_shadow';

/** The tables of a schema of read models and their keys. Nothing else is rebuilt, compared or emptied. */
export const VIEW_TABLES = {
  batch: ['id'],
  act: ['id'],
  procedure: ['id'],
  procedure_stage: ['position'],
  outreach: ['act_id'],
  contact: ['act_id', 'channel'],
  follow_up: ['position'],
  known_to_services: ['position'],
  office_spelling: ['spelling'],
  office: ['id'],
  office_move: ['position'],
  office_report: ['position'],
  office_check: ['position'],
  contest: ['id'],
  report_setting: ['id'],
  flow: ['grain', 'period', 'stage', 'sector'],
} as const satisfies Record<string, readonly string[]>;
export type ViewTable = keyof typeof VIEW_TABLES;

/** A table of read models, for a query. */
export const viewTable = (schema: ViewSchema, table: ViewTable) => sql.id(schema, table);

/** The name a schema of read models has among the checkpoints. */
export const checkpointName = (schema: ViewSchema): string => schema;
