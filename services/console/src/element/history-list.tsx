import type { HistoryEntry } from '@amont/contracts/http/act';
import { formatInstant, formatShortDay } from '../format/date.ts';
import { frenchText } from '../format/french-text.ts';
import { STAGE } from '../label/procedure.ts';
import { DataTable } from './data-table.tsx';

const eventOf = ({ label, stage, detail }: HistoryEntry): string => {
  const about = detail ?? (stage === null ? null : STAGE[stage].one.toLowerCase());
  return about === null ? label : `${label}\u00a0: ${frenchText(about)}`;
};

/** What happened, when, by whom, oldest first. */
export const HistoryList = ({
  caption,
  history,
}: {
  readonly caption: string;
  readonly history: readonly HistoryEntry[];
}) => (
  <DataTable
    caption={caption}
    captionHidden
    rows={history}
    rowKey={(entry) => entry.position}
    empty="Aucun événement."
    columns={[
      { title: 'Enregistré le', cell: (entry) => formatInstant(entry.recordedAt) },
      { title: 'Événement', header: true, cell: (entry) => eventOf(entry) },
      { title: 'Date légale', cell: (entry) => (entry.businessDate ? formatShortDay(entry.businessDate) : '–') },
      { title: 'Auteur', cell: (entry) => entry.actor },
    ]}
  />
);
