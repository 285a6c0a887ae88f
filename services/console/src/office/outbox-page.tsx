import { outbox } from '@amont/contracts/http/office-page';
import { useRemote } from '../api/use-remote.ts';
import { RemoteView } from '../element/remote-view.tsx';
import { formatInstant } from '../format/date.ts';
import { formatSize } from '../format/number.ts';
import { Page } from '../layout/page.tsx';

/** `/messages`: what was written where no mail server is set; each message as it would have left. */
export const OutboxPage = () => {
  const remote = useRemote('/outbox', outbox);
  return (
    <Page title="Boîte d’envoi" above={[{ label: 'Études', to: '/etudes' }]}>
      <p>
        Sans serveur de courrier réglé, les messages restent ici au lieu de partir. Avec un serveur, cette page ne garde
        que ceux d’avant.
      </p>
      <RemoteView remote={remote} loading="Chargement des messages">
        {({ mails }) =>
          mails.length === 0 ? (
            <p>Aucun message.</p>
          ) : (
            <ul className="fr-raw-list">
              {mails.map(({ id, to, subject, text, attachments, at }) => (
                <li key={id} className="fr-mb-3w">
                  <h2 className="fr-h6 fr-mb-1v">{subject}</h2>
                  <p className="fr-text--sm fr-mb-1v">
                    À {to}, le {formatInstant(at)}. Joints&nbsp;:{' '}
                    {attachments.map(({ name, sizeBytes }) => `${name} (${formatSize(sizeBytes)})`).join(', ')}.
                  </p>
                  <details>
                    <summary>Lire le message</summary>
                    <p className="amont-mail__text">{text}</p>
                  </details>
                  <a className="fr-link fr-link--download" href={`/api/outbox/${id}`} download>
                    Télécharger le message (EML)
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </RemoteView>
    </Page>
  );
};
