import type { ActRow, ActStatus, BatchRow, BatchSummary } from '@amont/contracts/http/batch';

export type LiveBatch = { readonly row: BatchRow | null; readonly acts: ReadonlyMap<string, ActRow> };

/** What changed since the last time the page was drawn. */
export type LiveChange = {
  readonly row?: BatchRow;
  readonly summary?: BatchSummary;
  readonly acts?: readonly ActRow[];
};

export const applyChange = (was: LiveBatch, change: LiveChange): LiveBatch => {
  const row = change.row ?? was.row;
  const acts = new Map(was.acts);
  for (const act of change.acts ?? []) acts.set(act.id, act);
  return {
    row: row && change.summary ? { ...row, summary: change.summary } : row,
    acts: change.acts?.length ? acts : was.acts,
  };
};

/** How far each status is on an act's way; null for what left it. */
const REACHED: Readonly<Record<ActStatus, number | null>> = {
  received: 0,
  read: 1,
  examined: 2,
  in_review: 2,
  filed: 3,
  decided: 4,
  duplicate: null,
  refused: null,
  failed: null,
};

export const WAY = ['Lus', 'Examinés', 'Rattachés', 'Contacts décidés'] as const;

/** For each step of `WAY`, how many acts have passed it; and how many acts are on the way at all. */
export const progressOf = (acts: Iterable<ActRow>): { readonly total: number; readonly passed: readonly number[] } => {
  const passed = WAY.map(() => 0);
  let total = 0;
  for (const { status } of acts) {
    const reached = REACHED[status];
    if (reached === null) continue;
    total += 1;
    for (let step = 0; step < reached; step += 1) passed[step] = (passed[step] ?? 0) + 1;
  }
  return { total, passed };
};

/** How many acts have each status. */
export const countStatuses = (acts: Iterable<ActRow>): ReadonlyMap<ActStatus, number> => {
  const counts = new Map<ActStatus, number>();
  for (const { status } of acts) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
};
