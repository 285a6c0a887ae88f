import { z } from 'zod';
import { noticeCheck } from '../notice/notice-check.ts';
import { actType, landlordKind, refusalCode, sector, serviceMode } from './act-type.ts';

/** Integer cents of euro. */
export const cents = z.int();
/** A calendar date, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** Right when its page and excerpt can be shown: 1-based page, the words it was read from. */
export const page = z.int().min(1);

export const office = z.strictObject({
  name: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});
export type Office = z.output<typeof office>;

export const landlord = z.strictObject({
  name: z.string().nullable(),
  kind: landlordKind.nullable(),
  sector,
  managedDirectly: z.boolean().nullable(),
  agent: z.string().nullable(),
});
export type Landlord = z.output<typeof landlord>;

export const tenant = z.strictObject({
  civility: z.enum(['M', 'MME']).nullable(),
  lastName: z.string(),
  firstNames: z.string().nullable(),
});
export type Tenant = z.output<typeof tenant>;

export const dwelling = z.strictObject({
  street: z.string().nullable(),
  complement: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
});
export type Dwelling = z.output<typeof dwelling>;

export const STATEMENT_KINDS = [
  'rent',
  'charges',
  'deposit',
  'payment',
  'benefit',
  'late_fee',
  'penalty_clause',
  'procedure_cost',
  'insurance',
  'tax',
  'carried_forward',
  'other',
] as const;
export const statementKind = z.enum(STATEMENT_KINDS);
export type StatementKind = z.output<typeof statementKind>;

/** A proposal to a lawyer, never a verdict: which rule, on what basis, for how much. */
export const contestable = z.strictObject({ rule: z.string(), basis: z.string(), cents });
export type Contestable = z.output<typeof contestable>;

/** A line of the statement of account (décompte). Payments and benefits are negative. */
export const statementLine = z.strictObject({
  date: day.nullable(),
  label: z.string(),
  amountCents: cents,
  kind: statementKind,
  contestable: contestable.nullable(),
});
export type StatementLine = z.output<typeof statementLine>;

export const deadline = z.strictObject({ value: z.int(), unit: z.enum(['weeks', 'months', 'days']) });
export type Deadline = z.output<typeof deadline>;

export const hearing = z.strictObject({
  court: z.string().nullable(),
  on: day.nullable(),
  /** `HH:MM`, 24 hours. */
  at: z.string().nullable(),
  room: z.string().nullable(),
});
export type Hearing = z.output<typeof hearing>;

/** One mandatory mention looked for in the act (art. 24 I loi 89-462; R. 411-1 CPCE for a CQL; art. 54 and 56 CPC for an assignation). */
export const mention = z.strictObject({
  id: z.string(),
  present: z.boolean(),
  page: page.nullable(),
  excerpt: z.string().nullable(),
});
export type Mention = z.output<typeof mention>;

export const legalCheck = z.strictObject({
  id: z.string(),
  outcome: z.enum(['ok', 'info', 'alert', 'to_check']),
  /** One French sentence: what was found and why it matters. Never says that an act is void. */
  message: z.string(),
  basis: z.string(),
  excerpt: z.string().nullable(),
});
export type LegalCheck = z.output<typeof legalCheck>;

export const actDetails = z.strictObject({
  type: actType,
  servedOn: day.nullable(),
  service: serviceMode.nullable(),
  office,
  landlord,
  tenants: z.array(tenant).readonly(),
  dwelling,
  /** The household's own numbers, E.164. */
  phones: z.array(z.string()).readonly(),
  emails: z.array(z.string()).readonly(),
  /** Claimed as principal, without the cost of the act. */
  debtCents: cents.nullable(),
  /** Monthly rent and charges together. */
  rentCents: cents.nullable(),
  costCents: cents.nullable(),
  statement: z.array(statementLine).readonly(),
  contestableCents: cents,
  deadline: deadline.nullable(),
  leaseSignedOn: day.nullable(),
  addressee: z.enum(['tenant', 'guarantor']),
  hearing: hearing.nullable(),
  /** The office's own reference of the file, as printed; null when none is. */
  officeReference: z.string().nullable(),
  mentions: z.array(mention).readonly(),
  legalChecks: z.array(legalCheck).readonly(),
});
export type ActDetails = z.output<typeof actDetails>;

/** Where a field was read: what `act` says of it can be followed to the line of the page. */
export const fieldSource = z.strictObject({
  page,
  excerpt: z.string(),
  /** Rectangle of the line on the page in PDF points from the top left corner, when known. */
  box: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
});
export type FieldSource = z.output<typeof fieldSource>;

/** `field` is a path such as `servedOn` or `dwelling.street`; `message` one French sentence for the person who reviews. */
export const reviewReason = z.strictObject({ code: z.string(), field: z.string().nullable(), message: z.string() });
export type ReviewReason = z.output<typeof reviewReason>;

export const refusal = z.strictObject({ code: refusalCode, message: z.string() });
export type Refusal = z.output<typeof refusal>;

/** What `amont check --json` prints for a file: the shape other programs rely on. */
export const checkedFile = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  status: z.enum(['read', 'refused']),
  refusal: refusal.nullable(),
  pages: z.int().nullable(),
  textSource: z.enum(['embedded', 'ocr', 'mixed']).nullable(),
  /** Names of the files attached inside the PDF: they are listed, not read. */
  attachments: z.array(z.string()).readonly(),
  act: actDetails.nullable(),
  notice: noticeCheck.nullable(),
  confidence: z.record(z.string(), z.number()),
  sources: z.record(z.string(), fieldSource),
  review: z.strictObject({ needed: z.boolean(), reasons: z.array(reviewReason).readonly() }),
});
export type CheckedFile = z.output<typeof checkedFile>;

/** What the examination of one readable file gives: an act with everything said about it, or the fact that it is none. */
export type ActExamination =
  | { readonly kind: 'not_an_act'; readonly refusal: Refusal }
  | {
      readonly kind: 'act';
      /** Null only when no page has usable text, so that not even the type can be said. */
      readonly act: ActDetails | null;
      readonly confidence: Readonly<Record<string, number>>;
      readonly sources: Readonly<Record<string, FieldSource>>;
      readonly reasons: readonly ReviewReason[];
    };
