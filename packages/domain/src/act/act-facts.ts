import type { NoticeCheck } from '../notice/notice-check.ts';
import { officeIdOf } from '../office/office-id.ts';
import type { ActFacts } from './act.events.ts';
import type { ActDetails } from './checked-act.ts';

/** What the log may hold of a notice's verdict. */
export const noticeFactsOf = (notice: NoticeCheck): NonNullable<ActFacts['notice']> => ({
  verdict: notice.verdict,
  version: notice.version,
  pages: notice.pages,
  // Excerpts stay in the vault: a notice may carry a handwritten name. What remains are institutions' numbers.
  findings: notice.findings.map(({ kind, contact, found, expected, page }) => ({
    kind,
    contact,
    found,
    expected,
    page,
  })),
});

/** A number that the act also gives as the household's may be the household's: it names somebody, and stays in the vault. */
const officePlaceOf = ({ office, phones }: ActDetails): NonNullable<ActFacts['officePlace']> => ({
  postalCode: office.postalCode,
  city: office.city,
  phone: office.phone !== null && phones.includes(office.phone) ? null : office.phone,
});

const NOTHING_READ: Omit<ActFacts, 'notice'> = {
  type: null,
  servedOn: null,
  service: null,
  officeId: null,
  officeName: null,
  sector: 'unknown',
  landlordKind: null,
  managedDirectly: null,
  postalCode: null,
  addressee: 'tenant',
  tenantCount: 0,
  phoneCount: 0,
  emailCount: 0,
  debtCents: null,
  rentCents: null,
  costCents: null,
  contestableCents: 0,
  deadline: null,
  leaseSignedOn: null,
  hearingOn: null,
  mentions: [],
  legalChecks: [],
};

/**
 * What the log may hold of an act: everything that names nobody.
 *
 * @param act null when no page had usable text
 */
export const factsOf = (act: ActDetails | null, notice: NoticeCheck | null): ActFacts => {
  const checked = notice && noticeFactsOf(notice);
  if (!act) return { ...NOTHING_READ, notice: checked };
  return {
    type: act.type,
    servedOn: act.servedOn,
    service: act.service,
    officeId: officeIdOf(act.office),
    officeName: act.office.name,
    officePlace: officePlaceOf(act),
    sector: act.landlord.sector,
    landlordKind: act.landlord.kind,
    managedDirectly: act.landlord.managedDirectly,
    postalCode: act.dwelling.postalCode,
    addressee: act.addressee,
    tenantCount: act.tenants.length,
    phoneCount: act.phones.length,
    emailCount: act.emails.length,
    debtCents: act.debtCents,
    rentCents: act.rentCents,
    costCents: act.costCents,
    contestableCents: act.contestableCents,
    deadline: act.deadline,
    leaseSignedOn: act.leaseSignedOn,
    hearingOn: act.hearing?.on ?? null,
    mentions: act.mentions.map(({ id, present }) => ({ id, present })),
    legalChecks: act.legalChecks.map(({ id, outcome }) => ({ id, outcome })),
    notice: checked,
  };
};
