import { type ProcedureDetail, procedureDetail } from '@amont/contracts/http/procedure';
import { Link, useParams } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { DueSoon } from '../calendar/due-soon.tsx';
import { ContactPanel } from '../contacting/contact-panel.tsx';
import { DataTable } from '../element/data-table.tsx';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { Facts } from '../element/facts.tsx';
import { HistoryList } from '../element/history-list.tsx';
import { OutreachDecision } from '../element/outreach-decision.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatDay, formatShortDay } from '../format/date.ts';
import { ACT_TYPE, SECTOR } from '../label/act.ts';
import { relationLabel, STAGE } from '../label/procedure.ts';
import { Page } from '../layout/page.tsx';
import { AbsentProcedure } from './absent-procedure.tsx';
import { StageTimeline } from './stage-timeline.tsx';

const ABOVE = [{ label: 'Procédures', to: '/procedures' }] as const;

const titleOf = (procedure: ProcedureDetail | null, id: string): string =>
  procedure?.row.household ?? `Procédure ${id.slice(0, 8)}`;

const Identity = ({ procedure: { row, dwelling } }: { readonly procedure: ProcedureDetail }) => (
  <Facts
    facts={[
      { label: 'Logement', value: dwelling ?? row.postalCode ?? 'Inconnu ou effacé' },
      { label: 'Secteur', value: SECTOR[row.sector] },
      { label: 'Étape', value: row.stage ? STAGE[row.stage].one : 'Aucune' },
      { label: 'Audience', value: row.hearingOn ? formatDay(row.hearingOn) : 'Aucune connue' },
    ]}
  />
);

const Acts = ({ acts }: { readonly acts: ProcedureDetail['acts'] }) => (
  <DataTable
    caption="Actes de la procédure"
    captionHidden
    rows={acts}
    rowKey={(act) => act.actId}
    empty="Aucun acte&nbsp;: cette procédure est connue par un partenaire."
    columns={[
      {
        title: 'Acte',
        header: true,
        cell: (act) => <Link to={`/actes/${act.actId}`}>{act.type ? ACT_TYPE[act.type] : 'Acte de type inconnu'}</Link>,
      },
      { title: 'Signifié le', cell: (act) => (act.servedOn ? formatShortDay(act.servedOn) : '–') },
      { title: 'Lien avec la procédure', cell: (act) => relationLabel(act.relation) },
    ]}
  />
);

/** `/procedures/:id`: one household and its dwelling, from the first sign of debt on. */
export const ProcedurePage = () => {
  const { id = '' } = useParams();
  const remote = useRemote(`/procedures/${id}`, procedureDetail);
  if (remote.problem?.status === 404) return <AbsentProcedure />;
  return (
    <Page
      key={id}
      title={titleOf(remote.data, id)}
      above={ABOVE}
      aside={remote.data?.row.demonstration && <DemonstrationBadge what="Donnée de démonstration" />}
    >
      <RemoteView remote={remote} loading="Chargement de la procédure">
        {(procedure) => (
          <>
            {procedure.row.id !== id && <p role="status">La procédure demandée a été réunie avec celle-ci.</p>}
            <Identity procedure={procedure} />
            <p>
              <Link to={`/procedures/${procedure.row.id}/regroupement`}>
                Réunir avec une autre, ou séparer des actes
              </Link>
            </p>
            <DueSoon procedureId={procedure.row.id} />
            <div className="fr-grid-row fr-grid-row--gutters fr-mt-2w">
              <section className="fr-col-12 fr-col-lg-6" aria-labelledby="etapes">
                <h2 id="etapes" className="fr-h4">
                  Étapes
                </h2>
                {procedure.stages.length === 0 ? <p>Aucune étape.</p> : <StageTimeline stages={procedure.stages} />}
              </section>
              <section className="fr-col-12 fr-col-lg-6" aria-labelledby="contacts">
                <h2 id="contacts" className="fr-h4">
                  Contacts décidés
                </h2>
                {procedure.outreach.length === 0 && <p>Rien n’est encore décidé.</p>}
                {procedure.outreach.map((outreach) => (
                  <div key={`${outreach.actId}-${outreach.stage}`} className="fr-mb-3w">
                    <h3 className="fr-h6 fr-mb-1v">{STAGE[outreach.stage].one}</h3>
                    <OutreachDecision outreach={outreach} />
                  </div>
                ))}
              </section>
            </div>
            <ContactPanel procedureId={id} />
            <h2 className="fr-h4 fr-mt-3w">Actes</h2>
            <Acts acts={procedure.acts} />
            <h2 className="fr-h4">Historique</h2>
            <HistoryList caption="Historique de la procédure" history={procedure.history} />
          </>
        )}
      </RemoteView>
    </Page>
  );
};
