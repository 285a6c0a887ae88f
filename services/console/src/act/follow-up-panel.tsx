import type { ActDetail } from '@amont/contracts/http/act';
import { Link } from 'react-router';
import { DataTable } from '../element/data-table.tsx';
import { OutreachDecision } from '../element/outreach-decision.tsx';
import { formatDecimal } from '../format/number.ts';
import { relationLabel } from '../label/procedure.ts';

/** Which procedure the act was put in and on what evidence; what outreach decided, and why. */
export const FollowUpPanel = ({ act }: { readonly act: ActDetail }) => (
  <>
    <h3 className="fr-h6">Procédure</h3>
    {act.filing ? (
      <>
        <p>
          {relationLabel(act.filing.relation)}.{' '}
          <Link to={`/procedures/${act.filing.procedureId}`}>Voir la procédure</Link>
        </p>
        {act.filing.evidence.length > 0 && (
          <DataTable
            caption={`Indices du rattachement${act.filing.score === null ? '' : ` (total\u00a0: ${formatDecimal(act.filing.score)})`}`}
            rows={act.filing.evidence}
            rowKey={(evidence) => evidence.rule}
            columns={[
              { title: 'Indice', header: true, cell: (evidence) => evidence.label },
              { title: 'Poids', numeric: true, cell: (evidence) => formatDecimal(evidence.weight) },
            ]}
          />
        )}
      </>
    ) : (
      <p>L’acte n’est pas encore rattaché à une procédure.</p>
    )}
    <h3 className="fr-h6">Contact décidé</h3>
    {act.outreach ? <OutreachDecision outreach={act.outreach} /> : <p>Rien n’est encore décidé.</p>}
  </>
);
