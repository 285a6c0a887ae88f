import type { ActDetails, StatementLine } from '@amont/domain/act/checked-act';
import { DataTable } from '../element/data-table.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatCents } from '../format/number.ts';
import { STATEMENT_KIND } from '../label/act.ts';
import { contestableLabel } from '../label/mention.ts';

const Contest = ({ line }: { readonly line: StatementLine }) =>
  line.contestable ? (
    <>
      {formatCents(line.contestable.cents)}&nbsp;: {contestableLabel(line.contestable.rule)}
      <span className="amont-source">{line.contestable.basis}</span>
    </>
  ) : (
    '–'
  );

/** The statement of account, line by line, with what a lawyer may contest. */
export const StatementPanel = ({ details }: { readonly details: ActDetails }) => (
  <>
    <p>
      {details.contestableCents > 0
        ? `Montant que l’on peut proposer de contester\u00a0: ${formatCents(details.contestableCents)}. C’est une proposition à un juriste, pas une conclusion.`
        : 'Aucune ligne ne paraît contestable.'}
    </p>
    <DataTable
      caption="Décompte"
      captionHidden
      rows={details.statement}
      rowKey={(_, index) => String(index)}
      empty="Aucun décompte n’a été trouvé dans l’acte."
      rowClass={(line) => (line.contestable ? 'amont-contestable' : undefined)}
      columns={[
        { title: 'Date', cell: (line) => (line.date ? formatShortDay(line.date) : '–') },
        { title: 'Libellé', header: true, cell: (line) => line.label },
        { title: 'Nature', cell: (line) => STATEMENT_KIND[line.kind] },
        { title: 'Montant', numeric: true, cell: (line) => formatCents(line.amountCents) },
        { title: 'Contestable', cell: (line) => <Contest line={line} /> },
      ]}
    />
  </>
);
