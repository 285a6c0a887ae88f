import { session } from '@amont/contracts/http/session';
import { useEffect } from 'react';
import { useConnectionLost } from '../api/connection.ts';
import { request } from '../api/request.ts';

const LOOK_AGAIN_MS = 5_000;

/** Says, in a region that is announced, that the server cannot be reached, and looks again until it can. */
export const ConnectionNotice = () => {
  const lost = useConnectionLost();
  useEffect(() => {
    if (!lost) return;
    const timer = setInterval(() => void request('/session', session).catch(() => undefined), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [lost]);
  return (
    <div role="status" aria-live="polite">
      {lost && (
        <div className="fr-notice fr-notice--warning">
          <div className="fr-container">
            <div className="fr-notice__body">
              <p>
                <span className="fr-notice__title">Connexion perdue.</span>{' '}
                <span className="fr-notice__desc">
                  Le serveur ne répond plus. Ce qui est affiché peut être ancien&nbsp;; nouvelle tentative en cours.
                </span>
              </p>
            </div>
          </div>
        </div>
      )}
    </div>
  );
};
