import type { ActType } from '@amont/domain/act/act-type';
import type { Tenant } from '@amont/domain/act/checked-act';
import type { NoticeVerdict } from '@amont/domain/notice/notice-check';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import type { ContestedPoint } from '@amont/domain/office/contest.events';

/** A finding as the log holds it. */
export type LoggedFinding = {
  readonly kind: string;
  readonly contact: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  readonly page: number | null;
};

/** An act of the office that counts in figures. */
export type OfficeAct = {
  readonly actId: string;
  readonly type: ActType;
  readonly servedOn: string;
  readonly verdict: NoticeVerdict | null;
  readonly version: string | null;
  readonly phoneCount: number;
  readonly findings: readonly LoggedFinding[];
  readonly noticePages: readonly number[];
  readonly mentions: readonly { readonly id: string; readonly present: boolean }[];
};

/** By what an office finds its act again, from the vault; each null once its key is gone. */
export type ActMarks = {
  readonly officeReference: string | null;
  readonly fileName: string | null;
  /** Null when the reading of them is not known: then nothing that may be a name is shown. */
  readonly tenants: readonly Tenant[] | null;
};

export type ActContest = {
  readonly actId: string;
  readonly point: ContestedPoint;
  readonly outcome: 'upheld' | 'dismissed' | null;
};

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
