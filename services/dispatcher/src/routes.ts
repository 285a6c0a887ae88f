import type { ActJob } from '@amont/contracts/act.queues';
import { decideOutreachQueue, examineActQueue, fileActQueue, readActQueue } from '@amont/contracts/act.queues';
import {
  ActDuplicated,
  ActExamined,
  ActRead,
  ActReceived,
  ActReexamined,
  ActRefused,
  ActRetryRequested,
  ActReviewed,
} from '@amont/domain/act/act.events';
import { ActCorrected, OutreachReopened, StageReached } from '@amont/domain/procedure/procedure.events';
import type { Cause } from '@amont/store/log/read-causes.query';

type ActQueue = typeof readActQueue;

/** Which events cause a job, and in which queue. */
export type Route = {
  readonly type: string;
  readonly queue: ActQueue;
  /** Left out: always. */
  readonly when?: (cause: Cause) => boolean;
};

const queueOfStep: Readonly<Record<string, ActQueue>> = {
  reading: readActQueue,
  examination: examineActQueue,
  casework: fileActQueue,
  outreach: decideOutreachQueue,
};

/** Refused at the door, or the bytes of another act: recorded with the arrival itself. */
const isSettledAtTheDoor = ({ followedBy }: Cause): boolean =>
  followedBy === ActDuplicated.type || followedBy === ActRefused.type;

/** From the log to the queues: the way of an act. Only events about an act are looked at. */
export const ROUTES: readonly Route[] = [
  { type: ActReceived.type, queue: readActQueue, when: (cause) => !isSettledAtTheDoor(cause) },
  { type: ActRead.type, queue: examineActQueue },
  { type: ActExamined.type, queue: fileActQueue, when: ({ blocking }) => blocking === false },
  { type: ActReviewed.type, queue: fileActQueue },
  { type: ActReexamined.type, queue: fileActQueue, when: ({ blocking }) => blocking === false },
  // An act filed before somebody saw that it is none: what it led to is taken back.
  { type: ActRefused.type, queue: fileActQueue, when: ({ by }) => by === 'review' },
  { type: StageReached.type, queue: decideOutreachQueue },
  { type: ActCorrected.type, queue: decideOutreachQueue },
  { type: OutreachReopened.type, queue: decideOutreachQueue },
  ...Object.entries(queueOfStep).map(([step, queue]) => ({
    type: ActRetryRequested.type,
    queue,
    when: (cause: Cause) => cause.step === step,
  })),
];

/** The job that an event causes: its id comes from the event, so that dispatching again adds no second one. */
export const jobOf = (cause: Cause): ActJob => ({
  actId: cause.actId,
  causedBy: `${cause.streamId}@${cause.streamVersion}`,
});
