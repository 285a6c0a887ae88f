import { type OfficeDetail, officeDetail } from '@amont/contracts/http/office';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { reloadSoon } from '../api/reload-soon.ts';
import { useRemote } from '../api/use-remote.ts';
import { Facts } from '../element/facts.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { dayInParis, formatShortDay } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { Page } from '../layout/page.tsx';
import { CorrespondenceForm } from './correspondence-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { MoveHistory } from './move-history.tsx';
import { officePath } from './office-list-page.tsx';
import { OfficeReportPanel } from './office-report-panel.tsx';
import { SpellingForm } from './spelling-form.tsx';

const factsOf = ({ office, checks }: OfficeDetail) => [
  { label: 'Identifiant', value: office.id },
  { label: 'Code postal', value: office.postalCode ?? '–' },
  { label: 'Actes reçus', value: formatCount(office.acts) },
  { label: 'Dernier acte signifié', value: office.lastServedOn ? formatShortDay(office.lastServedOn) : '–' },
  { label: 'Actes vérifiés avant signification', value: formatCount(checks) },
];

type ViewProps = { readonly detail: OfficeDetail; readonly onChanged: (words: string, officeId?: string) => void };

const OfficeView = ({ detail, onChanged }: ViewProps) => (
  <>
    <Facts facts={factsOf(detail)} />
    <p className="fr-mt-2w">
      <Link to={`/actes?office=${encodeURIComponent(detail.office.id)}`}>Voir les actes de cette étude</Link>
    </p>
    {detail.office.openContests > 0 && (
      <p>
        <Link to="/contestations">Des constats sont contestés et attendent une réponse.</Link>
      </p>
    )}
    <OfficeReportPanel detail={detail} today={dayInParis(new Date())} onSent={() => onChanged('Rapport envoyé.')} />
    <section aria-labelledby="coordonnees" className="fr-mb-4w">
      <h2 id="coordonnees" className="fr-h4">
        Coordonnées
      </h2>
      <CorrespondenceForm
        key={detail.office.id}
        detail={detail}
        onDone={() => onChanged('Coordonnées enregistrées.')}
      />
    </section>
    <section aria-labelledby="identite" className="fr-mb-4w">
      <h2 id="identite" className="fr-h4">
        Identité
      </h2>
      <SpellingForm
        detail={detail}
        onDone={(id) => onChanged(`Écritures séparées\u00a0: elles forment l’étude ${id}.`)}
      />
      <MergeForm office={detail.office} onDone={(id) => onChanged('Études réunies.', id)} />
      <MoveHistory detail={detail} onDone={() => onChanged('Rapprochement défait.')} />
    </section>
  </>
);

/** `/etudes/:id`: an office, its report, where it is written to, and the spellings it is known by. */
export const OfficePage = () => {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const remote = useRemote(`/offices/${encodeURIComponent(id)}`, officeDetail);
  const [saying, setSaying] = useState<Saying | null>(null);
  const changed = (words: string, officeId?: string) => {
    setSaying({ words });
    if (officeId !== undefined) void navigate(officePath(officeId), { replace: true });
    reloadSoon(remote.reload);
  };
  const name = remote.data?.office.name;
  return (
    <Page title={name ?? 'Étude'} tab={name ? `Étude ${name}` : 'Étude'} above={[{ label: 'Études', to: '/etudes' }]}>
      <Said saying={saying} />
      <RemoteView remote={remote} loading="Chargement de l’étude">
        {(detail) => <OfficeView detail={detail} onChanged={changed} />}
      </RemoteView>
    </Page>
  );
};
