import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import type { ActContest, ActMarks, OfficeAct } from '@amont/domain/office/office-act';

/** Everything a report is made of. The same input gives the same report, to the byte. */
export type ReportInput = {
  readonly office: { readonly id: string; readonly name: string };
  readonly range: { readonly from: string; readonly until: string };
  /** Acts from a year before the end of the range on: the evolution goes further back than the list. */
  readonly acts: readonly OfficeAct[];
  readonly marks: ReadonlyMap<string, ActMarks>;
  readonly contests: readonly ActContest[];
  readonly notices: readonly RegisteredNotice[];
  /** The day for which the notice to use is given. */
  readonly today: string;
  readonly median: { readonly rate: number; readonly offices: number } | null;
};
