import type { OutreachPlanView } from '@amont/contracts/http/outreach-plan';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { Facts } from '../element/facts.tsx';
import { PagedTable } from '../element/paged-table.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { stageLabel } from '../label/procedure.ts';
import { STEP } from './contacting-words.ts';
import { PullForm } from './pull-form.tsx';

type Props = { readonly plan: OutreachPlanView; readonly onChanged: () => void };
type Contact = OutreachPlanView['passedOver'][number] | OutreachPlanView['selected'][number];

const Household = ({ contact }: { readonly contact: Contact }) => (
  <>
    <Link to={`/procedures/${contact.procedureId}`}>{contact.household ?? 'Données effacées'}</Link>
    {contact.demonstration && (
      <>
        {' '}
        <DemonstrationBadge />
      </>
    )}
  </>
);

const day = (value: string | null): string => (value === null ? '–' : formatShortDay(value));

/** Who is on the list in its order, and who is not with the reason; each can be moved by a person, with a reason. */
export const PlanTable = ({ plan, onChanged }: Props) => (
  <>
    <PagedTable
      caption="Ménages sur la liste"
      captionHidden
      rows={plan.selected}
      rowKey={({ actId }) => actId}
      empty="Personne à contacter de plus cette semaine."
      columns={[
        { title: 'Rang', numeric: true, cell: ({ rank }) => formatCount(rank) },
        { title: 'Ménage', header: true, cell: (contact) => <Household contact={contact} /> },
        { title: 'Étape', cell: ({ stage }) => stageLabel(stage) },
        { title: 'Contact', cell: ({ step }) => STEP[step] },
        { title: 'Dernier jour utile', cell: ({ lastUsefulOn }) => day(lastUsefulOn) },
        {
          title: 'Pourquoi ce rang',
          cell: ({ points, pulledUp }) =>
            [pulledUp ? 'Remonté par un opérateur' : null, ...points.map(({ label, points: p }) => `${label} (+${p})`)]
              .filter(Boolean)
              .join(' ; ') || 'Dernier jour utile',
        },
        {
          title: 'Action',
          cell: (contact) => (
            <PullForm
              contact={contact}
              channel={plan.channel}
              directions={['up', 'out', 'back']}
              onChanged={onChanged}
            />
          ),
        },
      ]}
    />
    <h2 className="fr-h4 fr-mt-3w">Non retenus, et pourquoi</h2>
    {plan.counts.length > 0 && (
      <Facts counts facts={plan.counts.map(({ label, contacts }) => ({ label, value: formatCount(contacts) }))} />
    )}
    <PagedTable
      caption="Ménages non retenus"
      captionHidden
      rows={plan.passedOver}
      rowKey={({ actId }) => actId}
      empty="Tous les contacts possibles sont sur la liste."
      columns={[
        { title: 'Ménage', header: true, cell: (contact) => <Household contact={contact} /> },
        { title: 'Étape', cell: ({ stage }) => stageLabel(stage) },
        { title: 'Raison', cell: ({ label }) => label },
        { title: 'Dernier jour utile', cell: ({ lastUsefulOn }) => day(lastUsefulOn) },
        {
          title: 'Action',
          cell: (contact) => (
            <PullForm contact={contact} channel={plan.channel} directions={['up', 'back']} onChanged={onChanged} />
          ),
        },
      ]}
    />
  </>
);
