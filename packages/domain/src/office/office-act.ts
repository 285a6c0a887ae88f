import type { ActFacts } from '../act/act.events.ts';
import type { ActType } from '../act/act-type.ts';
import type { Tenant } from '../act/checked-act.ts';
import type { NoticeVerdict } from '../notice/notice-check.ts';
import type { ContestedPoint } from './contest.events.ts';

/** A finding as the log holds it. */
export type LoggedFinding = NonNullable<ActFacts['notice']>['findings'][number];

/** An act of an office that counts in figures. */
export type OfficeAct = {
  readonly actId: string;
  readonly type: ActType;
  readonly servedOn: string;
  readonly verdict: NoticeVerdict | null;
  readonly version: string | null;
  readonly phoneCount: number;
  readonly findings: readonly LoggedFinding[];
  readonly noticePages: readonly number[];
  readonly mentions: ActFacts['mentions'];
  readonly checks: ActFacts['legalChecks'];
};

/** By what an office finds its act again, from the vault; each null once its key is gone. */
export type ActMarks = {
  readonly officeReference: string | null;
  readonly fileName: string | null;
  /** Null when the reading of them is not known: then nothing that may be a name is shown. */
  readonly tenants: readonly Tenant[] | null;
  /** What each legal check says of the act, by its id. */
  readonly checkMessages: ReadonlyMap<string, string>;
};

export type ActContest = {
  readonly actId: string;
  readonly point: ContestedPoint;
  readonly outcome: 'upheld' | 'dismissed' | null;
};
