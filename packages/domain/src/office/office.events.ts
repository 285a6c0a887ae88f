import { z } from 'zod';
import { day } from '../act/checked-act.ts';
import { defineEvent, type EventOf } from '../event/define-event.ts';

const officeId = z.string().min(1);
const spelling = z.string().min(1);

/**
 * Stream `office-<officeId>`. A person said which office these spellings belong to: a merge, a split, or one of them undone.
 * `moved` says where each came from, so that the same event the other way round undoes it.
 */
export const SpellingsAssigned = defineEvent(
  'office.spellings-assigned',
  1,
  z.strictObject({
    officeId,
    moved: z.array(z.strictObject({ spelling, from: officeId })).readonly(),
    why: z.enum(['merge', 'split', 'undo']),
  }),
);
/** How the office is to be called in lists and reports. */
export const OfficeNamed = defineEvent('office.named', 1, z.strictObject({ officeId, name: z.string().min(1) }));
/** Whether reports may be sent to the office, and whether an address is known; the address itself is in the vault. */
export const OfficeCorrespondenceSet = defineEvent(
  'office.correspondence-set',
  1,
  z.strictObject({ officeId, reports: z.enum(['wanted', 'declined']), address: z.boolean() }),
);
/** A compliance report left for the office: of which days, and the hash of its PDF. */
export const OfficeReportSent = defineEvent(
  'office.report-sent',
  1,
  z.strictObject({
    officeId,
    from: day,
    until: day,
    sentOn: day,
    acts: z.int().min(0),
    mailId: z.uuid(),
    pdfSha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  (data) => data.sentOn,
);
/** Stream `office-check-<id>`. The office checked an act before serving it: that it did is all that is kept. */
export const OfficeActChecked = defineEvent(
  'office.act-checked',
  1,
  z.strictObject({ officeId, on: day }),
  ({ on }) => on,
);
/** Stream `office-settings`. Whether reports give the median of all offices, which names none. */
export const MedianShown = defineEvent('office.median-shown', 1, z.strictObject({ shown: z.boolean() }));

export type OfficeEvent =
  | EventOf<typeof SpellingsAssigned>
  | EventOf<typeof OfficeNamed>
  | EventOf<typeof OfficeCorrespondenceSet>
  | EventOf<typeof OfficeReportSent>
  | EventOf<typeof OfficeActChecked>
  | EventOf<typeof MedianShown>;
