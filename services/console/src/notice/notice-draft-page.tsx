import { noticeDraft } from '@amont/contracts/http/notice';
import { useParams } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { RemoteView } from '../element/remote-view.tsx';
import { AbsentPage } from '../layout/absent-page.tsx';
import { Page } from '../layout/page.tsx';
import { NoticeDraftEditor } from './notice-draft-editor.tsx';

const ABOVE = [{ label: 'Notices', to: '/notices' }] as const;

/** `/notices/brouillons/:id`: a version being prepared, its PDF beside it. */
export const NoticeDraftPage = () => {
  const { id = '' } = useParams();
  const remote = useRemote(`/notice-drafts/${id}`, noticeDraft);
  if (remote.problem?.status === 404)
    return (
      <AbsentPage
        title="Brouillon introuvable"
        why="Il a été publié, ou abandonné."
        back={{ label: 'Voir les notices', to: '/notices' }}
      />
    );
  const revises = remote.data?.revises;
  return (
    <Page
      key={id}
      wide
      title={revises ? `Correction de ${revises}` : 'Nouvelle version de notice'}
      tab={revises ? `Correction de ${revises}` : `Brouillon ${remote.data?.fileName ?? ''}`}
      above={ABOVE}
    >
      <RemoteView remote={remote} loading="Chargement du brouillon">
        {(draft) => <NoticeDraftEditor key={draft.id} draft={draft} onReload={remote.reload} />}
      </RemoteView>
    </Page>
  );
};
