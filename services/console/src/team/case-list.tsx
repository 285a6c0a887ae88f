import type { TeamCase } from '@amont/contracts/http/team';
import type { Team } from '@amont/domain/follow-up/team';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatPhone } from '../format/phone.ts';
import { CASE_STATE, STAGE } from '../label/procedure.ts';

const TONE = { to_contact: 'warning', ongoing: 'info', ended: 'success' } as const;

const deadlineOf = ({ dueBy, hearingOn }: TeamCase): string =>
  [
    ...(hearingOn === null ? [] : [`audience le ${formatShortDay(hearingOn)}`]),
    ...(dueBy === null ? [] : [`au plus tard le ${formatShortDay(dueBy)}`]),
  ].join(', ');

const Row = ({ team, one }: { readonly team: Team; readonly one: TeamCase }) => (
  <li className="amont-case">
    <p className="fr-mb-1v">
      <Link className="fr-text--bold" to={`/suivi/${team}/${one.procedureId}`}>
        {one.household ?? 'Données effacées'}
      </Link>{' '}
      <ToneBadge tone={TONE[one.state]}>{CASE_STATE[one.state].one}</ToneBadge>
      {one.demonstration && (
        <>
          {' '}
          <DemonstrationBadge />
        </>
      )}
    </p>
    <p className="fr-text--sm fr-mb-1v">{one.address ?? one.postalCode ?? 'Adresse inconnue'}</p>
    <p className="fr-text--sm fr-mb-1v">
      {[one.stage === null ? null : STAGE[one.stage].one, deadlineOf(one)].filter(Boolean).join(' – ')}
      {one.phones.map((phone) => (
        <span key={phone}>
          {' – '}
          <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
        </span>
      ))}
    </p>
    {one.last && (
      <p className="fr-text--sm fr-mb-0">
        Dernière suite&nbsp;: {one.last.label}, le {formatShortDay(one.last.on)}
      </p>
    )}
  </li>
);

/** The households of a page of the list: one below the other, so that a telephone shows them whole. */
export const CaseList = ({ team, cases }: { readonly team: Team; readonly cases: readonly TeamCase[] }) =>
  cases.length === 0 ? (
    <p>Aucun ménage ne correspond.</p>
  ) : (
    <ul className="fr-raw-list amont-cases">
      {cases.map((one) => (
        <Row key={one.procedureId} team={team} one={one} />
      ))}
    </ul>
  );
