import { type NoticeDetail, noticeDetail, noticeDraftOpened } from '@amont/contracts/http/notice';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { DataTable } from '../element/data-table.tsx';
import { Facts } from '../element/facts.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { capital } from '../format/capital.ts';
import { formatInstant } from '../format/date.ts';
import { ACT_TYPE } from '../label/act.ts';
import { AbsentPage } from '../layout/absent-page.tsx';
import { Page } from '../layout/page.tsx';
import { NoticeContactTable } from './notice-contact-table.tsx';
import { RejudgePanel } from './rejudge-panel.tsx';
import { VersionDifferenceView } from './version-difference-view.tsx';
import { versionPeriod } from './version-period.ts';

const ABOVE = [{ label: 'Notices', to: '/notices' }] as const;

const VersionFacts = ({ detail }: { readonly detail: NoticeDetail }) => {
  const { notice, inForceUntil, supersededBy } = detail;
  const link = (id: string | null) => (id === null ? '–' : <Link to={`/notices/${id}`}>{id}</Link>);
  return (
    <Facts
      facts={[
        { label: 'Identifiant', value: <span translate="no">{notice.id}</span> },
        { label: 'Département', value: notice.departement },
        { label: 'Actes', value: notice.appliesTo.map((type) => ACT_TYPE[type]).join(', ') },
        { label: 'En vigueur', value: capital(versionPeriod(notice.inForceFrom, inForceUntil)) },
        {
          label: 'Tolérance',
          value: `La version remplacée est encore acceptée ${notice.graceDays}\u00a0jours`,
        },
        { label: 'Remplace', value: link(notice.supersedes) },
        { label: 'Remplacée par', value: link(supersededBy) },
      ]}
    />
  );
};

const Revisions = ({ detail }: { readonly detail: NoticeDetail }) => (
  <section aria-labelledby="revisions" className="fr-mt-4w">
    <h2 id="revisions" className="fr-h4">
      Révisions
    </h2>
    <p className="fr-text--sm">
      Une version publiée ne change plus. Une erreur est corrigée par une révision nouvelle, et la précédente reste.
    </p>
    <DataTable
      caption="Révisions"
      captionHidden
      rows={detail.revisions}
      rowKey={({ revision }) => String(revision)}
      columns={[
        {
          title: 'Révision',
          header: true,
          cell: ({ revision }) => (
            <Link to={`/notices/${detail.notice.id}?revision=${revision}`}>Révision {revision}</Link>
          ),
        },
        {
          title: 'Publiée',
          cell: ({ publishedAt, publishedBy }) => `Le ${formatInstant(publishedAt)}, ${publishedBy}`,
        },
        { title: 'Ce qu’elle corrige', cell: ({ reason }) => reason ?? '–' },
        { title: 'Registre', numeric: true, cell: ({ registry }) => registry },
        {
          title: 'PDF',
          cell: ({ revision, hasDocument }) =>
            hasDocument ? (
              <a
                href={`/api/notices/${detail.notice.id}/document?revision=${revision}`}
                target="_blank"
                rel="noreferrer"
              >
                Ouvrir<span className="fr-sr-only"> le PDF de la révision {revision} (nouvelle fenêtre)</span>
              </a>
            ) : (
              '–'
            ),
        },
      ]}
    />
  </section>
);

const VersionView = ({ detail, isLast }: { readonly detail: NoticeDetail; readonly isLast: boolean }) => {
  const { notice, superseded } = detail;
  return (
    <>
      <VersionFacts detail={detail} />
      <section aria-labelledby="contacts" className="fr-mt-4w">
        <h2 id="contacts" className="fr-h4">
          Contacts
        </h2>
        <NoticeContactTable contacts={notice.contacts} />
      </section>
      <section aria-labelledby="rubriques" className="fr-mt-4w">
        <h2 id="rubriques" className="fr-h4">
          Rubriques
        </h2>
        <DataTable
          caption="Rubriques"
          captionHidden
          rows={notice.sections}
          rowKey={({ id }) => id}
          columns={[
            { title: 'Rubrique', header: true, cell: ({ title }) => title },
            { title: 'Doit dire', cell: ({ mustSay }) => mustSay.map((phrase) => `« ${phrase} »`).join(' ; ') || '–' },
          ]}
        />
      </section>
      {superseded && (
        <section aria-labelledby="differences" className="fr-mt-4w">
          <h2 id="differences" className="fr-h4">
            Différences avec la version remplacée
          </h2>
          <VersionDifferenceView before={superseded.notice} after={notice} text={superseded.text} />
        </section>
      )}
      <section aria-labelledby="texte" className="fr-mt-4w">
        <h2 id="texte" className="fr-h4">
          Texte
        </h2>
        {notice.pages.map((text, index) => (
          <details key={index} className="fr-mb-1w">
            <summary>Page {index + 1}</summary>
            <div className="amont-sheet-text">{text}</div>
          </details>
        ))}
      </section>
      <Revisions detail={detail} />
      {isLast && <RejudgePanel from={detail.concernsFrom} />}
    </>
  );
};

/** `/notices/:id`: one version of a notice, whole, with its revisions and what it changed. */
export const NoticePage = () => {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const revision = query.get('revision');
  const remote = useRemote(`/notices/${id}${revision ? `?revision=${revision}` : ''}`, noticeDetail);
  const saying = (useLocation().state as { readonly saying?: Saying } | null)?.saying ?? null;
  const navigate = useNavigate();
  const { run, busy, problem } = useAction(async () => {
    const opened = await request(`/notices/${id}/drafts`, noticeDraftOpened, { method: 'POST' });
    await navigate(`/notices/brouillons/${opened.id}`);
  });
  if (remote.problem?.status === 404)
    return (
      <AbsentPage
        title="Version introuvable"
        why="Le registre n’a pas cette version de notice."
        back={{ label: 'Voir les notices', to: '/notices' }}
      />
    );
  const detail = remote.data;
  const isLast = revision === null || detail?.revisions[0]?.revision === Number(revision);
  return (
    <Page
      key={`${id}-${revision}`}
      title={detail ? detail.notice.title : 'Version de notice'}
      tab={detail ? `${detail.notice.id}${revision ? `, révision ${revision}` : ''}` : 'Version de notice'}
      above={ABOVE}
      aside={
        detail &&
        isLast && (
          <Button priority="secondary" disabled={busy} onClick={() => void run()}>
            Corriger cette version
          </Button>
        )
      }
    >
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      {detail && !isLast && (
        <p>
          Révision {revision}, corrigée depuis. <Link to={`/notices/${id}`}>Voir la dernière révision</Link>
        </p>
      )}
      <RemoteView remote={remote} loading="Chargement de la version">
        {(data) => <VersionView detail={data} isLast={isLast} />}
      </RemoteView>
    </Page>
  );
};
