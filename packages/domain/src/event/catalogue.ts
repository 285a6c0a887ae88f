import type { ActEvent } from '../act/act.events.ts';
import {
  ActDuplicated,
  ActExamined,
  ActFailed,
  ActNoticeCorrected,
  ActNoticeRejudged,
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
import type { RegistryEvent } from '../notice/notice-registry.events.ts';
import { ContactRecorded, NoticePublished } from '../notice/notice-registry.events.ts';
import type { ContestEvent } from '../office/contest.events.ts';
import { ContestAnswered, FindingContested } from '../office/contest.events.ts';
import type { OfficeEvent } from '../office/office.events.ts';
import {
  MedianShown,
  OfficeActChecked,
  OfficeCorrespondenceSet,
  OfficeNamed,
  OfficeReportSent,
  SpellingsAssigned,
} from '../office/office.events.ts';
import type { ProcedureEvent } from '../procedure/procedure.events.ts';
import {
  ActCorrected,
  ActFiled,
  FollowUpRecorded,
  FollowUpWithdrawn,
  KnownToServicesRecorded,
  LetterDue,
  OutreachDecided,
  OutreachReopened,
  ProcedureOpened,
  SignalRaised,
  StageReached,
  StageWithdrawn,
} from '../procedure/procedure.events.ts';

export type AmontEvent = BatchEvent | ActEvent | ProcedureEvent | RegistryEvent | OfficeEvent | ContestEvent;

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
  ActNoticeRejudged,
  ActNoticeCorrected,
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
  FollowUpWithdrawn,
  OutreachReopened,
  KnownToServicesRecorded,
  NoticePublished,
  ContactRecorded,
  SpellingsAssigned,
  OfficeNamed,
  OfficeCorrespondenceSet,
  OfficeReportSent,
  OfficeActChecked,
  MedianShown,
  FindingContested,
  ContestAnswered,
] as const;
