import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import type { ApiProblem } from '../api/api-problem.ts';

type Props = { readonly problem: ApiProblem | null; readonly onRetry?: () => void };

/** Why a request failed, announced at once, with the fields it concerns and a way to try again. */
export const ProblemAlert = ({ problem, onRetry }: Props) => (
  <div role="alert" aria-live="assertive">
    {problem && (
      <div className="fr-mb-3w">
        <Alert
          severity="error"
          small
          description={
            <>
              <strong>{problem.title}</strong>
              {problem.detail && <> {problem.detail}</>}
              {problem.errors.length > 0 && (
                <ul>
                  {problem.errors.map((error) => (
                    <li key={`${error.field}-${error.message}`}>{error.message}</li>
                  ))}
                </ul>
              )}
            </>
          }
        />
        {onRetry && (
          <Button className="fr-mt-1w" priority="secondary" size="small" onClick={onRetry}>
            Réessayer
          </Button>
        )}
      </div>
    )}
  </div>
);
