import type { Share } from '@amont/contracts/http/office-report';
import { DataTable } from '../element/data-table.tsx';
import { formatCount, formatShare } from '../format/number.ts';
import { formatInterval } from '../format/share.ts';

type Row = { readonly key: string; readonly label: string; readonly share: Share };
type Props = { readonly caption: string; readonly head: string; readonly rows: readonly Row[] };

/** Shares with their intervals, a row each; the heading above says of what. */
export const ShareTable = ({ caption, head, rows }: Props) => (
  <DataTable
    caption={caption}
    captionHidden
    rows={rows}
    rowKey={({ key }) => key}
    empty="Aucun acte jugé dans la période."
    columns={[
      { title: head, header: true, cell: ({ label }) => label },
      { title: 'Conformes', numeric: true, cell: ({ share }) => formatCount(share.acts) },
      { title: 'Actes jugés', numeric: true, cell: ({ share }) => formatCount(share.of) },
      { title: 'Part', numeric: true, cell: ({ share }) => formatShare(share.rate, 0) },
      { title: 'Intervalle à 95\u00a0%', numeric: true, cell: ({ share }) => formatInterval(share) },
    ]}
  />
);
