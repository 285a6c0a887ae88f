import type { ActFacts } from '../act/act.events.ts';
import type { ActType } from '../act/act-type.ts';

/** Facts of a private tenant's order to pay of 3 December 2024, for tests. */
export const factsOf = (changes: Partial<ActFacts> = {}): ActFacts & { type: ActType; servedOn: string } => ({
  service: 'a_etude',
  officeId: 'office-1',
  officeName: 'SELARL EXEMPLE',
  sector: 'private',
  landlordKind: 'natural_person',
  managedDirectly: false,
  postalCode: '75018',
  addressee: 'tenant',
  tenantCount: 1,
  phoneCount: 0,
  emailCount: 0,
  debtCents: 459_950,
  rentCents: 84_000,
  costCents: null,
  contestableCents: 0,
  deadline: { value: 6, unit: 'weeks' },
  leaseSignedOn: '2024-01-05',
  hearingOn: null,
  mentions: [],
  legalChecks: [],
  notice: null,
  ...changes,
  type: changes.type ?? 'commandement_de_payer',
  servedOn: changes.servedOn ?? '2024-12-03',
});
