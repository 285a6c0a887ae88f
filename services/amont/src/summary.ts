import type { BatchSummary } from '@amont/contracts/http/batch';
import { REFUSAL_LABEL } from '@amont/domain/act/act-label';
import { VERDICT_LABEL } from '@amont/domain/notice/notice-label';
import { outreachReasonLabel } from '@amont/domain/outreach/outreach-reason';
import { STAGE_LABEL } from '@amont/domain/procedure/stage-label';

type Counts = Readonly<Record<string, number>>;

/** Counts other than zero with the words of their keys; a key this release has no words for stands as it is. */
const counts = (record: Counts, labelOf: (key: string) => string | undefined): string =>
  Object.entries(record)
    .filter(([, n]) => n > 0)
    .map(([key, n]) => `${(labelOf(key) ?? key).toLowerCase()} ${n}`)
    .join(', ') || 'aucun';

const labelIn =
  (labels: Readonly<Record<string, string>>) =>
  (key: string): string | undefined =>
    labels[key];
const STAGES = Object.fromEntries(Object.entries(STAGE_LABEL).map(([stage, { many }]) => [stage, many]));

const total = (record: Counts): number => Object.values(record).reduce((sum, n) => sum + n, 0);

/** How many procedures reached each stage, as people read it in a terminal. */
export const stageCounts = (stages: Counts): string => counts(stages, labelIn(STAGES));

/** The summary of a batch as people read it in a terminal. */
export const summaryLines = (summary: BatchSummary): readonly string[] => [
  `Lot ${summary.batch}${summary.settled ? '' : ' (en cours)'}`,
  `  reçus        ${summary.submitted} = ${summary.accepted} acceptés + ${summary.duplicates} doublons + ${total(summary.refused)} refusés`,
  ...(total(summary.refused) > 0 ? [`  refusés      ${counts(summary.refused, labelIn(REFUSAL_LABEL))}`] : []),
  `  à revoir     ${summary.review}`,
  `  notices      ${counts(summary.verdicts, labelIn(VERDICT_LABEL))}`,
  `  étapes       ${stageCounts(summary.stages)}`,
  `  suites       courriers ADIL ${summary.outreach.adil}, signalements EMPEX ${summary.outreach.empex}, courriers aux bailleurs ${summary.outreach.landlords}`,
  `  sans suite   ${counts(summary.outreach.none, outreachReasonLabel)}`,
  `  durée        ${summary.seconds.toFixed(1).replace('.', ',')} s`,
];
