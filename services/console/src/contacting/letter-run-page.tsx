import { type LetterRunDetail, letterRun } from '@amont/contracts/http/letters';
import { Link, useParams } from 'react-router';
import { useReloadWhile } from '../api/use-reload-while.ts';
import { useRemote } from '../api/use-remote.ts';
import { PagedTable } from '../element/paged-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatWeek } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { CHANNEL } from '../label/procedure.ts';
import { AbsentPage } from '../layout/absent-page.tsx';
import { Page } from '../layout/page.tsx';
import { RUN_STATE } from './contacting-words.ts';
import { PostRun } from './post-run.tsx';

const ABOVE = [{ label: 'Courriers', to: '/courriers' }] as const;

const Files = ({ run }: { readonly run: LetterRunDetail }) => (
  <ul className="fr-btns-group fr-btns-group--inline-md fr-btns-group--sm fr-btns-group--icon-left">
    <li>
      <a className="fr-btn fr-icon-download-line" href={`/api/letters/runs/${run.runId}/print.pdf`} download>
        Fichier à imprimer (PDF)
      </a>
    </li>
    <li>
      <a
        className="fr-btn fr-btn--secondary fr-icon-download-line"
        href={`/api/letters/runs/${run.runId}/manifest.csv`}
        download
      >
        Manifeste (CSV)
      </a>
    </li>
  </ul>
);

const Manifest = ({ run }: { readonly run: LetterRunDetail }) => (
  <PagedTable
    caption="Manifeste des courriers"
    rows={run.manifest}
    rowKey={({ letterId }) => letterId}
    columns={[
      {
        title: 'Référence',
        header: true,
        cell: ({ letterId, reference, held }) =>
          run.state === 'making' || reference === null || (held !== null && run.state !== 'posted') ? (
            (reference ?? 'Données effacées')
          ) : (
            <a href={`/api/letters/runs/${run.runId}/letters/${letterId}.pdf`} download>
              {reference}
            </a>
          ),
      },
      {
        title: 'Destinataire',
        cell: ({ procedureId, recipient, address }) => (
          <>
            <Link to={`/procedures/${procedureId}`}>{recipient ?? 'Données effacées'}</Link>
            <br />
            {address}
          </>
        ),
      },
      { title: 'Page', numeric: true, cell: ({ firstPage }) => (firstPage === null ? '–' : formatCount(firstPage)) },
      { title: 'Pages', numeric: true, cell: ({ pages }) => (pages === null ? '–' : formatCount(pages)) },
      {
        title: 'État',
        cell: ({ held }) =>
          held === null ? (
            <ToneBadge tone="success">Peut partir</ToneBadge>
          ) : (
            <ToneBadge tone="warning">{`Retenu : ${held.label}`}</ToneBadge>
          ),
      },
    ]}
  />
);

/** `/courriers/:id`: the letters of a run, each once, the files to print, and the day they were posted. */
export const LetterRunPage = () => {
  const { id = '' } = useParams();
  const remote = useRemote(`/letters/runs/${id}`, letterRun);
  useReloadWhile(remote.data?.state === 'making', remote.reload);
  if (remote.problem?.status === 404 || remote.problem?.status === 400)
    return (
      <AbsentPage
        title="Courriers introuvables"
        why="Ces courriers n’existent pas."
        back={{ label: 'Voir les courriers', to: '/courriers' }}
      />
    );
  const run = remote.data;
  return (
    <Page
      key={id}
      title={run ? `Courriers ${CHANNEL[run.channel].label}, ${formatWeek(run.week)}` : 'Courriers de la liste'}
      above={ABOVE}
      aside={run && <ToneBadge tone={RUN_STATE[run.state].tone}>{RUN_STATE[run.state].label}</ToneBadge>}
    >
      <RemoteView remote={remote} loading="Chargement des courriers">
        {(shown) => (
          <>
            {shown.state !== 'making' && <Files run={shown} />}
            {shown.state === 'made' && <PostRun runId={shown.runId} onPosted={remote.reload} />}
            <Manifest run={shown} />
          </>
        )}
      </RemoteView>
    </Page>
  );
};
