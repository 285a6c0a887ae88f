import { contactExport } from '@amont/contracts/http/contact-export';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { formatQuantity } from '../format/number.ts';
import { CHANNEL } from '../label/procedure.ts';

/** Makes the closed list of a week an object to be taken away. */
export const PrepareExport = ({ channel, week }: { readonly channel: Channel; readonly week: string }) => {
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async () => {
    const body = { channel, week, of: 'list' };
    const { contacts } = await request('/outreach/exports', contactExport, { method: 'POST', body });
    setSaying({ words: `Liste préparée : ${formatQuantity(contacts, 'contact', 'contacts')}.` });
  });
  return (
    <section aria-labelledby="preparer" className="fr-mt-3w">
      <h2 id="preparer" className="fr-h4">
        Liste pour l’équipe
      </h2>
      <ProblemAlert problem={problem} />
      <Said saying={saying} />
      <Button priority="secondary" disabled={busy} onClick={() => void run()}>
        Préparer la liste {CHANNEL[channel].label}
      </Button>
      <p className="fr-mt-1w">
        <Link to="/contacts/listes">Voir et télécharger les listes préparées</Link>
      </p>
    </section>
  );
};
