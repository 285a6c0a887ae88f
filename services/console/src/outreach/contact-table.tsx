import type { ContactList } from '@amont/contracts/http/outreach';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { PagedTable } from '../element/paged-table.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatCents, formatDecimal } from '../format/number.ts';
import { formatPhone } from '../format/phone.ts';
import { SERVICE_MODE } from '../label/act.ts';
import { stageLabel } from '../label/procedure.ts';

type Contact = ContactList['contacts'][number];

const debtOf = ({ debtCents, debtMonths }: Contact): string => {
  if (debtCents === null) return '–';
  return debtMonths === null
    ? formatCents(debtCents)
    : `${formatCents(debtCents)} (${formatDecimal(debtMonths)} mois de loyer)`;
};

const serviceOf = (service: string | null): string =>
  service === null ? '–' : (SERVICE_MODE[service as keyof typeof SERVICE_MODE] ?? service);

/** Whom to write to or visit, in the order of urgency the API gives. */
export const ContactTable = ({
  caption,
  contacts,
}: {
  readonly caption: string;
  readonly contacts: readonly Contact[];
}) => (
  <PagedTable
    caption={caption}
    captionHidden
    rows={contacts}
    rowKey={(contact, index) => `${contact.actId}-${index}`}
    columns={[
      {
        title: 'Destinataire',
        header: true,
        cell: (contact) => (
          <>
            <Link to={`/procedures/${contact.procedureId}`}>{contact.recipient ?? 'Données effacées'}</Link>
            {contact.demonstration && (
              <>
                {' '}
                <DemonstrationBadge />
              </>
            )}
          </>
        ),
      },
      { title: 'Adresse', cell: (contact) => contact.address ?? '–' },
      { title: 'Téléphone', cell: (contact) => contact.phones.map(formatPhone).join(', ') || '–' },
      { title: 'Étape', cell: (contact) => <Link to={`/actes/${contact.actId}`}>{stageLabel(contact.stage)}</Link> },
      { title: 'Remise de l’acte', cell: (contact) => serviceOf(contact.service) },
      { title: 'Dette', cell: debtOf },
      { title: 'Au plus tard', cell: (contact) => (contact.dueBy ? formatShortDay(contact.dueBy) : '–') },
      { title: 'Audience', cell: (contact) => (contact.hearingOn ? formatShortDay(contact.hearingOn) : '–') },
    ]}
  />
);
