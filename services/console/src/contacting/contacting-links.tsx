import { isoWeekOf } from '@amont/domain/indicator/iso-week';
import { channel } from '@amont/domain/procedure/procedure.events';
import { Link } from 'react-router';
import { dayInParis } from '../format/date.ts';
import { CHANNEL } from '../label/procedure.ts';

/** The pages beside the contacts of the week. */
export const ContactingLinks = () => {
  const week = isoWeekOf(dayInParis(new Date()));
  const links = [
    ...channel.options.map((code) => ({
      to: `/contacts/semaine/${code}/${week}`,
      label: `Liste de la semaine (${CHANNEL[code].label})`,
    })),
    { to: '/contacts/blocages', label: 'Contacts retenus' },
    { to: '/contacts/listes', label: 'Listes préparées' },
    { to: '/contacts/reglages', label: 'Capacité et ordre' },
  ];
  return (
    <nav aria-label="Contacts" className="fr-mb-3w">
      <ul className="fr-raw-list fr-tags-group">
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link className="fr-tag" to={to}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
