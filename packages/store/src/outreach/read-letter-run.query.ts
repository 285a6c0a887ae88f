import type { OutreachEvent } from '@amont/domain/outreach/outreach.events';
import type { Db } from '../db.ts';
import { readStream } from '../log/read-stream.query.ts';

type DataOf<T extends OutreachEvent['type']> = Extract<OutreachEvent, { type: T }>['data'];

/** A run as its stream tells it. */
export type LetterRun = {
  readonly version: number;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly started: DataOf<'letters.run-started'>;
  /** Null while the letters are being made. */
  readonly rendered: DataOf<'letters.run-rendered'> | null;
  readonly posted: DataOf<'letters.run-posted'> | null;
};

/** One run; null when there is none. */
export const readLetterRun = async (db: Db, runId: string): Promise<LetterRun | null> => {
  const events = await readStream(db, `letter-run-${runId}`);
  const [first] = events;
  if (first?.type !== 'letters.run-started') return null;
  const rendered = events.find((event) => event.type === 'letters.run-rendered');
  const posted = events.find((event) => event.type === 'letters.run-posted');
  return {
    version: events.length,
    startedAt: first.recordedAt,
    startedBy: first.actor.id,
    started: first.data,
    rendered: rendered?.data ?? null,
    posted: posted?.data ?? null,
  };
};
