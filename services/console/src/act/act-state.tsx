import type { ActRow } from '@amont/contracts/http/batch';
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Link } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';

type Props = { readonly row: ActRow; readonly onDone: (said: string) => void };

const Failed = ({ row, onDone }: Props) => {
  const { run, busy, problem } = useAction(async () => {
    await request(`/acts/${row.id}/retry`, null, { method: 'POST' });
    onDone('Nouvel essai demandé.');
  });
  return (
    <>
      <ProblemAlert problem={problem} />
      <Alert severity="error" small description={row.reason ?? 'Une étape a échoué.'} />
      <Button className="fr-mt-1w fr-mb-3w" disabled={busy} onClick={() => void run()}>
        Réessayer l’étape
      </Button>
    </>
  );
};

/** What stands in the act's way: refused, failed, or the same file as another. Nothing for an act that goes on well. */
export const ActState = ({ row, onDone }: Props) => {
  if (row.status === 'failed') return <Failed row={row} onDone={onDone} />;
  if (row.status === 'refused')
    return (
      <Alert
        className="fr-mb-3w"
        severity="error"
        small
        description={`Fichier refusé. ${row.reason ?? ''} Il est gardé à part et n’a pas de suite.`}
      />
    );
  if (row.status === 'duplicate')
    return (
      <div className="fr-callout fr-mb-3w">
        <p className="fr-callout__text fr-text--md">
          Ce fichier a déjà été reçu&nbsp;: il n’a pas été traité une seconde fois.{' '}
          {row.originalActId && <Link to={`/actes/${row.originalActId}`}>Voir l’acte d’origine</Link>}
        </p>
      </div>
    );
  return null;
};
