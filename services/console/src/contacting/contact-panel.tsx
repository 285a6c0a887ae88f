import { type ProcedureContact, procedureContact } from '@amont/contracts/http/contact';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { PagedTable } from '../element/paged-table.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatShortDay } from '../format/date.ts';
import { stageLabel } from '../label/procedure.ts';
import { BarForm } from './bar-form.tsx';
import { LETTER_STATE } from './contacting-words.ts';
import { KnownForm } from './known-form.tsx';
import { LandlordAddressForm } from './landlord-address-form.tsx';

const Letters = ({ letters }: Pick<ProcedureContact, 'letters'>) => (
  <PagedTable
    caption="Courriers que le ménage peut recevoir"
    rows={letters}
    rowKey={({ id }) => id}
    columns={[
      { title: 'Étape', cell: ({ stage }) => stageLabel(stage) },
      { title: 'Expéditeur', cell: ({ sender }) => sender },
      { title: 'Courrier', header: true, cell: ({ label }) => label },
      {
        title: 'État',
        cell: ({ state, on }) => (
          <ToneBadge tone={LETTER_STATE[state].tone}>
            {`${LETTER_STATE[state].label}${on === null ? '' : ` (${formatShortDay(on)})`}`}
          </ToneBadge>
        ),
      },
      { title: 'Fondement', cell: ({ basis }) => basis },
    ]}
  />
);

/** Contacting one household: what stops it and how it is settled, the answer of the social services, and every letter. */
export const ContactPanel = ({ procedureId }: { readonly procedureId: string }) => {
  const base = `/procedures/${procedureId}/contact`;
  const remote = useRemote(base, procedureContact);
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async (path: string, body: unknown, words: string) => {
    await request(`${base}/${path}`, null, { method: path === 'landlord-address' ? 'PUT' : 'POST', body });
    setSaying({ words });
    remote.reload();
  });
  return (
    <section id="contact" aria-labelledby="contact-titre" className="fr-mt-3w">
      <h2 id="contact-titre" className="fr-h4">
        Contact avec le ménage
      </h2>
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      <RemoteView remote={remote} loading="Chargement des contacts">
        {(contact) => (
          <>
            <div className="fr-grid-row fr-grid-row--gutters">
              <div className="fr-col-12 fr-col-md-4">
                <BarForm bars={contact.bars} busy={busy} onSend={run} />
              </div>
              <div className="fr-col-12 fr-col-md-4">
                <KnownForm known={contact.knownToServices} busy={busy} onSend={run} />
              </div>
              <div className="fr-col-12 fr-col-md-4">
                <LandlordAddressForm known={contact.landlordAddressKnown} busy={busy} onSend={run} />
              </div>
            </div>
            <Letters letters={contact.letters} />
          </>
        )}
      </RemoteView>
    </section>
  );
};
