import type { ActDetails, Deadline, Hearing } from './checked-act.ts';

/** What a person changed in the reading of an act; a field left out was confirmed as it stands. */
export type Corrections = {
  readonly type?: ActDetails['type'] | undefined;
  readonly servedOn?: string | undefined;
  readonly service?: ActDetails['service'] | undefined;
  readonly tenants?: ActDetails['tenants'] | undefined;
  readonly dwelling?: ActDetails['dwelling'] | undefined;
  readonly landlord?: ActDetails['landlord'] | undefined;
  readonly officeName?: string | null | undefined;
  readonly debtCents?: number | null | undefined;
  readonly rentCents?: number | null | undefined;
  readonly costCents?: number | null | undefined;
  readonly deadline?: Deadline | null | undefined;
  readonly leaseSignedOn?: string | null | undefined;
  readonly hearingOn?: string | null | undefined;
  /** `HH:MM`. */
  readonly hearingAt?: string | null | undefined;
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

const hearingOf = (before: Hearing | null, { hearingOn, hearingAt }: Corrections): Hearing | null => {
  if (hearingOn === null) return null;
  if (hearingOn === undefined && hearingAt === undefined) return before;
  const known = before ?? { court: null, on: null, at: null, room: null };
  return { ...known, ...(hearingOn && { on: hearingOn }), ...(hearingAt !== undefined && { at: hearingAt }) };
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is made of parts of its own, each with a path: a corrected sector says nothing of the landlord's name. */
const WHOLES = ['office', 'landlord', 'dwelling', 'hearing'] as const;

const changedParts = (whole: (typeof WHOLES)[number], before: ActDetails, after: ActDetails): readonly string[] => {
  const [was, is] = [before[whole] ?? {}, after[whole] ?? {}] as Record<string, unknown>[];
  return Object.keys({ ...was, ...is })
    .filter((part) => !same(was?.[part] ?? null, is?.[part] ?? null))
    .map((part) => `${whole}.${part}`);
};

/** Paths of the fields that differ: `debtCents`, `landlord.sector`. */
const changedFields = (before: ActDetails, after: ActDetails): readonly string[] =>
  (Object.keys(after) as (keyof ActDetails)[]).flatMap((field) => {
    const whole = WHOLES.find((one) => one === field);
    if (whole) return changedParts(whole, before, after);
    return same(before[field], after[field]) ? [] : [field];
  });

/**
 * Puts a person's corrections into the reading.
 *
 * @param act null when the machine could read nothing: then the person must at least say the type
 * @returns the corrected act and the paths of the fields that changed; null when there is still no type
 */
export const applyCorrections = (
  act: ActDetails | null,
  corrections: Corrections,
): { readonly act: ActDetails; readonly correctedFields: readonly string[] } | null => {
  const type = corrections.type ?? act?.type;
  if (!type) return null;
  const { hearingOn, hearingAt, officeName, ...given } = corrections;
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const before = act ?? { type, ...EMPTY };
  const office = officeName === undefined ? before.office : { ...before.office, name: officeName };
  const after: ActDetails = { ...before, ...stated, type, office, hearing: hearingOf(before.hearing, corrections) };
  const correctedFields = changedFields(before, after);
  return { act: after, correctedFields: act ? correctedFields : ['type', ...correctedFields] };
};
