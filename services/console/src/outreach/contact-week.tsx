import { type ContactList, contactList } from '@amont/contracts/http/outreach';
import { type Channel, channel as channelSchema } from '@amont/domain/procedure/procedure.events';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { RemoteView } from '../element/remote-view.tsx';
import { formatWeek } from '../format/date.ts';
import { formatCount, formatQuantity } from '../format/number.ts';
import { CHANNEL } from '../label/procedure.ts';
import { ContactTable } from './contact-table.tsx';

type ListProps = { readonly week: string; readonly channel: Channel; readonly contacts: ContactList['contacts'] };

const ChannelList = ({ week, channel, contacts }: ListProps) => {
  const list = `/api/outreach/${week}/list`;
  const { label, action } = CHANNEL[channel];
  return (
    <section aria-labelledby={`liste-${channel}`} className="fr-mb-4w">
      <h3 id={`liste-${channel}`} className="fr-h6">
        {action} ({formatCount(contacts.length)})
      </h3>
      {contacts.length === 0 ? (
        <p>Rien cette semaine.</p>
      ) : (
        <>
          <ContactTable caption={action} contacts={contacts} />
          <ul className="fr-btns-group fr-btns-group--inline-md fr-btns-group--sm fr-btns-group--icon-left">
            <li>
              <a
                className="fr-btn fr-btn--secondary fr-icon-download-line"
                href={`${list}.csv?channel=${channel}`}
                download
              >
                Liste {label} (CSV)
              </a>
            </li>
            <li>
              <a
                className="fr-btn fr-btn--secondary fr-icon-download-line"
                href={`${list}.xlsx?channel=${channel}`}
                download
              >
                Liste {label} (XLSX)
              </a>
            </li>
          </ul>
        </>
      )}
    </section>
  );
};

/** The lists of one week, a channel each. */
export const ContactWeek = ({ week }: { readonly week: string }) => {
  const remote = useRemote(`/outreach/${week}`, contactList);
  return (
    <section aria-labelledby="semaine" className="fr-mb-4w">
      <h2 id="semaine" className="fr-h4">
        Contacts de la {formatWeek(week)}
      </h2>
      <RemoteView remote={remote} loading="Chargement de la semaine">
        {({ contacts, heldBack }) => (
          <>
            {heldBack > 0 && (
              <p>
                {formatQuantity(heldBack, 'contact de la semaine est retenu', 'contacts de la semaine sont retenus')}{' '}
                par le contrôle avant envoi&nbsp;: <Link to="/contacts/blocages">voir pourquoi</Link>.
              </p>
            )}
            {channelSchema.options.map((channel) => (
              <ChannelList
                key={channel}
                week={week}
                channel={channel}
                contacts={contacts.filter((contact) => contact.channel === channel)}
              />
            ))}
          </>
        )}
      </RemoteView>
    </section>
  );
};
