import { type BlockedContact, blockedContacts } from '@amont/contracts/http/outreach-plan';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { PagedTable } from '../element/paged-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatShortDay } from '../format/date.ts';
import { CHANNEL, stageLabel } from '../label/procedure.ts';
import { Page } from '../layout/page.tsx';
import { ContactingLinks } from './contacting-links.tsx';
import { BLOCK_OWNER } from './contacting-words.ts';

const ABOVE = [{ label: 'Contacts à prendre', to: '/contacts' }] as const;

const Settle = ({ contact }: { readonly contact: BlockedContact }) => (
  <ul className="fr-raw-list">
    {contact.blocks.map(({ code, label, remedy, owner, settledOn }) => (
      <li key={code}>
        <strong>{label}</strong> ({BLOCK_OWNER[owner]}). {remedy}{' '}
        <Link
          to={settledOn === 'act' ? `/actes/${contact.actId}` : `/procedures/${contact.procedureId}#contact`}
          aria-label={`Régler « ${label} » pour ${contact.household ?? 'ce ménage'}`}
        >
          Régler
        </Link>
      </li>
    ))}
  </ul>
);

/** `/contacts/blocages`: contacts that are due and that the gate holds back, who can settle it, and where. */
export const BlockedPage = () => {
  const remote = useRemote('/outreach/blocked', blockedContacts);
  return (
    <Page title="Contacts retenus" above={ABOVE}>
      <ContactingLinks />
      <p>
        Avant chaque courrier, liste, export ou visite, un même contrôle est fait. Ce qu’il retient est ici, avec qui
        peut le régler.
      </p>
      <RemoteView remote={remote} loading="Chargement des contacts retenus">
        {({ contacts }) => (
          <PagedTable
            caption="Contacts retenus par le contrôle avant envoi"
            captionHidden
            rows={contacts}
            rowKey={({ actId, channel }) => `${actId}-${channel}`}
            empty="Aucun contact n’est retenu."
            columns={[
              {
                title: 'Ménage',
                header: true,
                cell: ({ procedureId, household, demonstration }) => (
                  <>
                    <Link to={`/procedures/${procedureId}`}>{household ?? 'Données effacées'}</Link>
                    {demonstration && (
                      <>
                        {' '}
                        <DemonstrationBadge />
                      </>
                    )}
                  </>
                ),
              },
              { title: 'Canal', cell: ({ channel }) => CHANNEL[channel].label },
              { title: 'Étape', cell: ({ stage }) => stageLabel(stage) },
              { title: 'Au plus tard', cell: ({ dueBy }) => (dueBy ? formatShortDay(dueBy) : '–') },
              { title: 'Ce qui retient, et comment le régler', cell: (contact) => <Settle contact={contact} /> },
            ]}
          />
        )}
      </RemoteView>
    </Page>
  );
};
