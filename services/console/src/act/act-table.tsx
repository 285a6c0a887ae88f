import type { ActRow } from '@amont/contracts/http/batch';
import { Link } from 'react-router';
import { DataTable } from '../element/data-table.tsx';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { StatusBadge } from '../element/status-badge.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { VerdictBadge } from '../element/verdict-badge.tsx';
import { formatShortDay } from '../format/date.ts';
import { frenchText } from '../format/french-text.ts';
import { ACT_TYPE } from '../label/act.ts';

type Props = {
  readonly caption: string;
  readonly rows: readonly ActRow[];
  readonly empty: string /** Whether each invented act says so; not needed where the page says it of all. */;
  readonly marked?: boolean;
};

const State = ({ act }: { readonly act: ActRow }) => (
  <>
    <StatusBadge status={act.status} />
    {act.reviewNeeded && act.status !== 'in_review' && (
      <>
        {' '}
        <ToneBadge tone="warning">À vérifier</ToneBadge>
      </>
    )}
    {act.reason && <span className="amont-reason">{frenchText(act.reason)}</span>}
  </>
);

/** Acts, a line each, with where they stand and what their notice is worth. */
export const ActTable = ({ caption, rows, empty, marked = true }: Props) => (
  <DataTable
    caption={caption}
    captionHidden
    rows={rows}
    rowKey={(act) => act.id}
    empty={empty}
    columns={[
      {
        title: 'Fichier',
        header: true,
        cell: (act) => (
          <span className="amont-file">
            <Link to={`/actes/${act.id}`}>{act.fileName}</Link>
            {marked && act.demonstration && (
              <>
                {' '}
                <DemonstrationBadge />
              </>
            )}
          </span>
        ),
      },
      { title: 'État', cell: (act) => <State act={act} /> },
      { title: 'Type', cell: (act) => (act.type ? ACT_TYPE[act.type] : '–') },
      { title: 'Signifié le', cell: (act) => (act.servedOn ? formatShortDay(act.servedOn) : '–') },
      { title: 'Locataires', cell: (act) => act.tenants ?? '–' },
      { title: 'Étude', cell: (act) => act.officeName ?? '–' },
      { title: 'Notice', cell: (act) => (act.verdict ? <VerdictBadge verdict={act.verdict} /> : '–') },
      {
        title: 'Procédure',
        cell: (act) =>
          act.procedureId ? (
            <Link to={`/procedures/${act.procedureId}`}>
              Voir<span className="fr-sr-only"> la procédure de {act.tenants ?? act.fileName}</span>
            </Link>
          ) : (
            '–'
          ),
      },
    ]}
  />
);
