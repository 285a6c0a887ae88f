import type { ActDetails, Deadline, Hearing } from './checked-act.ts';

/** What a person changed in the reading of an act; a field left out was confirmed as it stands. */
export type Corrections = {
  readonly type?: ActDetails['type'] | undefined;
  readonly servedOn?: string | undefined;
  readonly service?: ActDetails['service'] | undefined;
  readonly tenants?: ActDetails['tenants'] | undefined;
  readonly dwelling?: ActDetails['dwelling'] | undefined;
  readonly landlord?: ActDetails['landlord'] | undefined;
  readonly debtCents?: number | null | undefined;
  readonly hearingOn?: string | null | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly addressee?: ActDetails['addressee'] | undefined;
};

const EMPTY: Omit<ActDetails, 'type'> = {
  servedOn: null,
  service: null,
  office: { name: null, postalCode: null, city: null, phone: null, email: null },
  landlord: { name: null, kind: null, sector: 'unknown', managedDirectly: null, agent: null },
  tenants: [],
  dwelling: { street: null, complement: null, postalCode: null, city: null },
  phones: [],
  emails: [],
  debtCents: null,
  rentCents: null,
  costCents: null,
  statement: [],
  contestableCents: 0,
  deadline: null as Deadline | null,
  leaseSignedOn: null,
  addressee: 'tenant',
  hearing: null,
  officeReference: null,
  mentions: [],
  legalChecks: [],
};

const hearingOf = (before: Hearing | null, on: string | null | undefined): Hearing | null => {
  if (on === undefined) return before;
  if (on === null) return null;
  return { court: null, at: null, room: null, ...before, on };
};

const setFields = (corrections: Corrections): readonly string[] =>
  Object.entries(corrections).flatMap(([field, value]) => (value === undefined ? [] : [field]));

/**
 * Puts a person's corrections into the reading.
 *
 * @param act null when the machine could read nothing: then the person must at least say the type
 * @returns the corrected act and the names of the fields that changed; null when there is still no type
 */
export const applyCorrections = (
  act: ActDetails | null,
  corrections: Corrections,
): { readonly act: ActDetails; readonly correctedFields: readonly string[] } | null => {
  const type = corrections.type ?? act?.type;
  if (!type) return null;
  const { hearingOn, ...given } = corrections;
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const before = act ?? { type, ...EMPTY };
  return {
    act: { ...before, ...stated, type, hearing: hearingOf(before.hearing, hearingOn) },
    correctedFields: setFields(corrections),
  };
};
