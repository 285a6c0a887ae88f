import { ACT_TYPE_LABEL, SECTOR_LABEL, SERVICE_LABEL } from '@amont/domain/act/act-label';
import type { ActDetails, CheckedFile } from '@amont/domain/act/checked-act';
import { FINDING_LABEL, VERDICT_LABEL } from '@amont/domain/notice/notice-label';

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

const or = (value: string | null | undefined): string => value ?? '—';
const money = (cents: number | null): string => (cents === null ? '—' : euros.format(cents / 100));
const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join(' ') || '—';

const actLines = (act: ActDetails): readonly string[] => [
  `  type       ${ACT_TYPE_LABEL[act.type]}, signifié le ${or(act.servedOn)} (${act.service === null ? '—' : SERVICE_LABEL[act.service]})`,
  `  étude      ${join(act.office.name, act.office.postalCode, act.office.city)}`,
  `  bailleur   ${or(act.landlord.name)} (${SECTOR_LABEL[act.landlord.sector]})${act.landlord.agent ? `, mandataire ${act.landlord.agent}` : ''}`,
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
    ...(notice ? [`  notice     ${VERDICT_LABEL[notice.verdict]}${notice.version ? ` (${notice.version})` : ''}`] : []),
    ...(notice?.findings ?? []).map(
      (f) =>
        `             ${FINDING_LABEL[f.kind]} ${or(f.contact)} : trouvé ${or(f.found)}, attendu ${or(f.expected)}`,
    ),
    ...checked.attachments.map((name) => `  joint      ${name} (non lu)`),
    ...review.reasons.map((reason) => `  à revoir   ${reason.message}`),
  ].join('\n');
};
