import type { TeamCase } from '@amont/contracts/http/team';
import { type Fact, Facts } from '../element/facts.tsx';
import { formatDay } from '../format/date.ts';
import { formatCents, formatDecimal } from '../format/number.ts';
import { formatPhone } from '../format/phone.ts';
import { SERVICE_MODE } from '../label/act.ts';
import { STAGE } from '../label/procedure.ts';

const when = (label: string, day: string | null): readonly Fact[] =>
  day === null ? [] : [{ label, value: formatDay(day) }];

const debtOf = ({ debtCents, debtMonths }: TeamCase): readonly Fact[] => {
  if (debtCents === null) return [];
  const months = debtMonths === null ? '' : ` (${formatDecimal(debtMonths)} mois de loyer)`;
  return [{ label: 'Dette dans l’acte', value: `${formatCents(debtCents)}${months}` }];
};

const serviceOf = ({ service }: TeamCase): readonly Fact[] =>
  service === null
    ? []
    : [{ label: 'Remise de l’acte', value: SERVICE_MODE[service as keyof typeof SERVICE_MODE] ?? service }];

/** Numbers that a telephone dials at a touch. */
const Phones = ({ phones }: Pick<TeamCase, 'phones'>) =>
  phones.map((phone, index) => (
    <span key={phone}>
      {index > 0 && ', '}
      <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
    </span>
  ));

/** What the team may know of a household; a field that is not for it, or not known, is not there. */
export const CaseFacts = ({ household }: { readonly household: TeamCase }) => (
  <Facts
    facts={[
      { label: 'Logement', value: household.address ?? 'Inconnu ou effacé' },
      ...(household.phones.length > 0 ? [{ label: 'Téléphone', value: <Phones phones={household.phones} /> }] : []),
      { label: 'Étape', value: household.stage === null ? 'Aucune' : STAGE[household.stage].one },
      ...when('Acte signifié le', household.servedOn),
      ...when('Audience', household.hearingOn),
      ...when('Au plus tard', household.dueBy),
      ...debtOf(household),
      ...serviceOf(household),
      ...(household.landlord === null ? [] : [{ label: 'Bailleur à informer', value: household.landlord }]),
    ]}
  />
);
