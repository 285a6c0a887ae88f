import { regroupingChoices } from '@amont/contracts/http/regrouping';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { reloadSoon } from '../api/reload-soon.ts';
import { useRemote } from '../api/use-remote.ts';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { Page } from '../layout/page.tsx';
import { AbsentProcedure } from '../procedure/absent-procedure.tsx';
import { DoneList } from './done-list.tsx';
import { MergeForm } from './merge-form.tsx';
import { SplitForm } from './split-form.tsx';

/** `/procedures/:id/regroupement`: makes one procedure of two, or two of one, and undoes it. */
export const RegroupingPage = () => {
  const { id = '' } = useParams();
  const remote = useRemote(`/procedures/${id}/regrouping`, regroupingChoices);
  const [saying, setSaying] = useState<Saying | null>(null);
  const [turn, setTurn] = useState(0);
  const [where, setWhere] = useState<string | null>(null);
  const done = (words: string, procedureId: string | null = null) => {
    setSaying({ words });
    setWhere(procedureId);
    setTurn((was) => was + 1);
    reloadSoon(remote.reload);
  };
  if (remote.problem?.status === 404) return <AbsentProcedure />;
  const above = [
    { label: 'Procédures', to: '/procedures' },
    { label: 'La procédure', to: `/procedures/${id}` },
  ];
  return (
    <Page title="Réunir ou séparer" above={above}>
      <Said saying={saying} />
      {where && (
        <p>
          <Link to={`/procedures/${where}`}>Voir la procédure où sont les actes</Link>
        </p>
      )}
      <RemoteView remote={remote} loading="Chargement de la procédure">
        {(choices) => (
          <>
            <h2 className="fr-h4">Réunir avec une autre procédure</h2>
            <p>
              Les actes de l’autre procédure rejoignent celle-ci. Les courriers décidés restent ce qu’ils sont, les
              chiffres suivent, et l’opération peut être annulée.
            </p>
            <MergeForm key={`merge ${turn}`} choices={choices} onDone={done} />
            <h2 className="fr-h4 fr-mt-4w">Séparer des actes</h2>
            {choices.acts.length > 0 ? (
              <SplitForm key={`split ${turn}`} choices={choices} onDone={done} />
            ) : (
              <p>Cette procédure n’a pas d’acte.</p>
            )}
            <h2 className="fr-h4 fr-mt-4w">Ce qui a été fait</h2>
            <DoneList choices={choices} onDone={done} />
          </>
        )}
      </RemoteView>
    </Page>
  );
};
