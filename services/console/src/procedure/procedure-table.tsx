import type { ProcedureRow } from '@amont/contracts/http/procedure';
import { Link } from 'react-router';
import { DataTable } from '../element/data-table.tsx';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { SECTOR } from '../label/act.ts';
import { STAGE } from '../label/procedure.ts';

type Props = { readonly caption: string; readonly rows: readonly ProcedureRow[]; readonly empty: string };

/** Procedures, a line each: whose, where it stands, what comes next. */
export const ProcedureTable = ({ caption, rows, empty }: Props) => (
  <DataTable
    caption={caption}
    captionHidden
    rows={rows}
    rowKey={(row) => row.id}
    empty={empty}
    columns={[
      {
        title: 'Ménage',
        header: true,
        cell: (row) => (
          <>
            <Link to={`/procedures/${row.id}`}>{row.household ?? `Procédure ${row.id.slice(0, 8)}`}</Link>
            {row.demonstration && (
              <>
                {' '}
                <DemonstrationBadge />
              </>
            )}
          </>
        ),
      },
      { title: 'Étape', cell: (row) => (row.stage ? STAGE[row.stage].one : '–') },
      { title: 'Depuis le', cell: (row) => (row.stageOn ? formatShortDay(row.stageOn) : '–') },
      { title: 'Audience', cell: (row) => (row.hearingOn ? formatShortDay(row.hearingOn) : '–') },
      { title: 'Secteur', cell: (row) => SECTOR[row.sector] },
      { title: 'Code postal', cell: (row) => row.postalCode ?? '–' },
      { title: 'Actes', numeric: true, cell: (row) => formatCount(row.acts) },
    ]}
  />
);
