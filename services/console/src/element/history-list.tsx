import type { HistoryEntry } from '@amont/contracts/http/act';
import { formatInstant, formatShortDay } from '../format/date.ts';
import { STAGE } from '../label/procedure.ts';
import { DataTable } from './data-table.tsx';

const eventOf = ({ label, stage }: HistoryEntry): string =>
  stage === null ? label : `${label}\u00a0: ${STAGE[stage].one.toLowerCase()}`;

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
