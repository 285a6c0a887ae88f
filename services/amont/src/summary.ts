import type { BatchSummary } from '@amont/contracts/http/batch';

const counts = (record: Readonly<Record<string, number>>): string =>
  Object.entries(record)
    .filter(([, n]) => n > 0)
    .map(([key, n]) => `${key} ${n}`)
    .join(', ') || 'aucun';

const total = (record: Readonly<Record<string, number>>): number =>
  Object.values(record).reduce((sum, n) => sum + n, 0);

/** The summary of a batch as people read it in a terminal. */
export const summaryLines = (summary: BatchSummary): readonly string[] => [
  `Lot ${summary.batch}${summary.settled ? '' : ' (en cours)'}`,
  `  reçus        ${summary.submitted} = ${summary.accepted} acceptés + ${summary.duplicates} doublons + ${total(summary.refused)} refusés`,
  ...(total(summary.refused) > 0 ? [`  refusés      ${counts(summary.refused)}`] : []),
  `  à revoir     ${summary.review}`,
  `  notices      ${counts(summary.verdicts)}`,
  `  étapes       ${counts(summary.stages)}`,
  `  suites       courriers ADIL ${summary.outreach.adil}, signalements EMPEX ${summary.outreach.empex}, courriers aux bailleurs ${summary.outreach.landlords}`,
  `  sans suite   ${counts(summary.outreach.none)}`,
  `  durée        ${summary.seconds.toFixed(1)} s`,
];
