import type { ActDetails, CheckedFile } from '@amont/domain/act/checked-act';

const TYPES: Readonly<Record<ActDetails['type'], string>> = {
  commandement_de_payer: 'commandement de payer',
  assignation: 'assignation',
  commandement_de_quitter_les_lieux: 'commandement de quitter les lieux',
};
const VERDICTS: Readonly<Record<string, string>> = {
  current: 'à jour',
  outdated: 'ancienne',
  altered: 'modifiée',
  incomplete: 'incomplète',
  foreign: 'd’un autre département ou d’un autre acte',
  missing: 'absente de ce fichier',
  unreadable: 'illisible',
};
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

const or = (value: string | null | undefined): string => value ?? '—';
const money = (cents: number | null): string => (cents === null ? '—' : euros.format(cents / 100));
const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join(' ') || '—';

const actLines = (act: ActDetails): readonly string[] => [
  `  type       ${TYPES[act.type]}, signifié le ${or(act.servedOn)} (${or(act.service)})`,
  `  étude      ${join(act.office.name, act.office.postalCode, act.office.city)}`,
  `  bailleur   ${or(act.landlord.name)} (${act.landlord.sector})${act.landlord.agent ? `, mandataire ${act.landlord.agent}` : ''}`,
  `  locataire  ${act.tenants.map((tenant) => join(tenant.lastName, tenant.firstNames)).join(', ') || '—'}`,
  `  logement   ${join(act.dwelling.street, act.dwelling.complement, act.dwelling.postalCode, act.dwelling.city)}`,
  `  dette      ${money(act.debtCents)}, dont à examiner ${money(act.contestableCents)} ; loyer et charges ${money(act.rentCents)}`,
  ...(act.hearing ? [`  audience   ${or(act.hearing.on)} à ${or(act.hearing.at)}`] : []),
];

/** What `amont check` prints of a file for people. */
export const describeFile = (checked: CheckedFile): string => {
  const head = `${checked.file} : ${checked.refusal ? `refusé (${checked.refusal.code}). ${checked.refusal.message}` : `lu, ${checked.pages} pages`}`;
  const { notice, review } = checked;
  return [
    head,
    ...(checked.act ? actLines(checked.act) : []),
    ...(notice ? [`  notice     ${VERDICTS[notice.verdict]}${notice.version ? ` (${notice.version})` : ''}`] : []),
    ...(notice?.findings ?? []).map(
      (f) => `             ${f.kind} ${or(f.contact)} : trouvé ${or(f.found)}, attendu ${or(f.expected)}`,
    ),
    ...review.reasons.map((reason) => `  à revoir   ${reason.message}`),
  ].join('\n');
};
