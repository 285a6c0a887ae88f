import { z } from 'zod';

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });

export const officeRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  postalCode: z.string().nullable(),
  spellings: z.int(),
  /** Acts counted in the figures, ever. */
  acts: z.int(),
  lastServedOn: day.nullable(),
  /** Share of those of the last twelve months with the right notice; null without any or under five. */
  complianceRate: z.number().nullable(),
  /** Other offices it may be the same as: a person is asked. */
  maybe: z.array(z.string()),
  reports: z.enum(['wanted', 'declined']),
  address: z.boolean(),
  openContests: z.int(),
});
export type OfficeRow = z.output<typeof officeRow>;
/** `GET /api/offices`. */
export const officeList = z.strictObject({ offices: z.array(officeRow), median: z.boolean() });
export type OfficeList = z.output<typeof officeList>;

export const officeSpelling = z.strictObject({
  spelling: z.string(),
  name: z.string(),
  postalCode: z.string().nullable(),
  phones: z.array(z.string()),
  how: z.enum(['first', 'recognised', 'assigned']),
  acts: z.int(),
});
export const officeMove = z.strictObject({
  position: z.string(),
  why: z.enum(['merge', 'split', 'undo']),
  moved: z.array(z.strictObject({ spelling: z.string(), from: z.string() })),
  at: instant,
  /** Whether undoing it would change anything: what it moved still stands where it put it. */
  undoable: z.boolean(),
});
export const sentReport = z.strictObject({
  from: day,
  until: day,
  sentOn: day,
  acts: z.int(),
  mailId: z.uuid(),
});
/** `GET /api/offices/:id` (operator). */
export const officeDetail = z.strictObject({
  office: officeRow,
  spellings: z.array(officeSpelling),
  moves: z.array(officeMove),
  sent: z.array(sentReport),
  checks: z.int(),
  email: z.string().nullable(),
});
export type OfficeDetail = z.output<typeof officeDetail>;

/** `POST /api/offices/:id/merge`: this office and all its spellings become `into`. */
export const mergeOffice = z.strictObject({ into: z.string().min(1) });
/** `POST /api/offices/:id/split`: these spellings become an office of their own. */
export const splitOffice = z.strictObject({ spellings: z.array(z.string().min(1)).min(1) });
/** `POST /api/offices/:id/undo`: a merge or split undone, by its place in the log. */
export const undoOfficeMove = z.strictObject({ position: z.string().regex(/^\d{1,18}$/) });
/** What a merge, a split or an undoing gave: the office to look at next. */
export const officeMoved = z.strictObject({ officeId: z.string() });
/** `PUT /api/offices/:id/correspondence`. */
export const officeCorrespondence = z.strictObject({
  email: z.email().nullable(),
  reports: z.enum(['wanted', 'declined']),
});
/** `PUT /api/offices/:id/name`. */
export const officeName = z.strictObject({ name: z.string().trim().min(2).max(200) });
/** `PUT /api/report-settings`. */
export const reportSettings = z.strictObject({ median: z.boolean() });
