import type { ActEvent } from '../act/act.events.ts';
import {
  ActDuplicated,
  ActExamined,
  ActFailed,
  ActRead,
  ActReceived,
  ActReexamined,
  ActRefused,
  ActRetryRequested,
  ActReviewed,
  ActSplit,
  ReviewRequested,
} from '../act/act.events.ts';
import type { BatchEvent } from '../batch/batch.events.ts';
import { BatchClosed, BatchRemoved, BatchSubmitted } from '../batch/batch.events.ts';
import { OUTREACH_EVENT_DEFINITIONS, type OutreachEvent } from '../outreach/outreach.events.ts';
import type { ProcedureEvent } from '../procedure/procedure.events.ts';
import {
  ActCorrected,
  ActFiled,
  FollowUpRecorded,
  KnownToServicesRecorded,
  LetterDue,
  OutreachDecided,
  ProcedureOpened,
  SignalRaised,
  StageReached,
  StageWithdrawn,
} from '../procedure/procedure.events.ts';

export type AmontEvent = BatchEvent | ActEvent | ProcedureEvent | OutreachEvent;

/** Every event the log may hold, by stored type and version. A stored row without a definition here is a fault of the release. */
export const EVENT_DEFINITIONS = [
  BatchSubmitted,
  BatchClosed,
  BatchRemoved,
  ActReceived,
  ActDuplicated,
  ActRefused,
  ActRead,
  ActExamined,
  ReviewRequested,
  ActReviewed,
  ActReexamined,
  ActSplit,
  ActFailed,
  ActRetryRequested,
  ProcedureOpened,
  ActFiled,
  ActCorrected,
  StageReached,
  StageWithdrawn,
  OutreachDecided,
  LetterDue,
  SignalRaised,
  FollowUpRecorded,
  KnownToServicesRecorded,
  ...OUTREACH_EVENT_DEFINITIONS,
] as const;
