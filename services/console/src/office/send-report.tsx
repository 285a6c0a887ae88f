import { mailPreview, mailSent } from '@amont/contracts/http/office-page';
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatSize } from '../format/number.ts';
import { periodQuery, type ReportPeriod } from './report-period.ts';

type Props = { readonly path: string; readonly period: ReportPeriod; readonly onSent: () => void };

/** The message as it would leave; only then the button that sends it. */
const Preview = ({ path, period, onSent }: Props) => {
  const remote = useRemote(`${path}?${periodQuery(period)}`, mailPreview);
  const { run, busy, problem } = useAction(async () => {
    await request(path, mailSent, { method: 'POST', body: period });
    onSent();
  });
  return (
    <RemoteView remote={remote} loading="Préparation du message">
      {({ to, subject, text, attachments, blocked, via }) => (
        <div className="amont-mail">
          <p className="fr-mb-1v">
            <strong>À&nbsp;:</strong> {to ?? 'aucune adresse'}
          </p>
          <p className="fr-mb-1v">
            <strong>Objet&nbsp;:</strong> {subject}
          </p>
          <p className="amont-mail__text">{text}</p>
          <p className="fr-text--sm">
            Joints&nbsp;: {attachments.map(({ name, sizeBytes }) => `${name} (${formatSize(sizeBytes)})`).join(', ')}.
          </p>
          {via === 'outbox' && (
            <p className="fr-text--sm">
              Aucun serveur de courrier n’est réglé&nbsp;: le message est gardé dans la boîte d’envoi, sans partir.
            </p>
          )}
          <ProblemAlert problem={problem} />
          {blocked === null ? (
            <Button iconId="fr-icon-send-plane-line" disabled={busy} onClick={() => void run()}>
              Envoyer ce message
            </Button>
          ) : (
            <Alert severity="info" small description={blocked} />
          )}
        </div>
      )}
    </RemoteView>
  );
};

/** Sends the report by e-mail, after a look at the message. */
export const SendReport = (props: Props) => {
  const [open, setOpen] = useState(false);
  return open ? (
    <Preview {...props} />
  ) : (
    <Button priority="secondary" iconId="fr-icon-mail-line" onClick={() => setOpen(true)}>
      Préparer l’envoi par courriel
    </Button>
  );
};
