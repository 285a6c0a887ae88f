import { type ActRow, actList, actRow, batchRow, batchSummary } from '@amont/contracts/http/batch';
import { asProblem } from '../api/api-problem.ts';
import { request } from '../api/request.ts';
import type { LiveChange } from './live-batch.ts';

const PAGE = 500;
const POLL_MS = 3_000;
/** A stream that never opens is usually a proxy that holds it back: polling takes over. */
const PATIENCE = 3;

export type FollowListener = {
  readonly onChange: (change: LiveChange) => void;
  readonly onSettled: () => void;
  readonly onProblem: (thrown: unknown) => void;
};

/** Reads the batch and all its acts, page after page, telling each page as it comes. */
export const readBatch = async (id: string, listener: FollowListener, signal: AbortSignal): Promise<boolean> => {
  const row = await request(`/batches/${id}`, batchRow, { signal });
  listener.onChange({ row });
  let after: string | null = null;
  do {
    const query = new URLSearchParams({ limit: String(PAGE), ...(after && { after }) });
    const page: { acts: ActRow[]; next: string | null } = await request(`/batches/${id}/acts?${query}`, actList, {
      signal,
    });
    listener.onChange({ acts: page.acts });
    after = page.next;
  } while (after !== null);
  return row.summary.settled;
};

const parse = (data: string): unknown => {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
};

/** Server-sent events of the batch; `onGivenUp` when they do not come. */
const openStream = (id: string, listener: FollowListener, onGivenUp: () => void): EventSource => {
  const stream = new EventSource(`/api/batches/${id}/events`);
  let failures = 0;
  stream.addEventListener('open', () => {
    failures = 0;
  });
  stream.addEventListener('act', (event) => {
    const act = actRow.safeParse(parse(event.data));
    if (act.success) listener.onChange({ acts: [act.data] });
  });
  stream.addEventListener('summary', (event) => {
    const summary = batchSummary.safeParse(parse(event.data));
    if (summary.success) listener.onChange({ summary: summary.data });
  });
  stream.addEventListener('settled', () => {
    stream.close();
    listener.onSettled();
  });
  stream.addEventListener('error', () => {
    failures += 1;
    if (stream.readyState !== EventSource.CLOSED && failures < PATIENCE) return;
    stream.close();
    onGivenUp();
  });
  return stream;
};

/**
 * Follows a batch until it is settled: a stream of events, or reading it again every three seconds when no stream comes.
 *
 * @returns what stops it
 */
export const followBatch = (id: string, listener: FollowListener): (() => void) => {
  const control = new AbortController();
  const { signal } = control;
  let stream: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const poll = (): void => {
    timer = setTimeout(() => {
      readBatch(id, listener, signal).then(
        (settled) => (settled ? listener.onSettled() : poll()),
        () => !signal.aborted && poll(),
      );
    }, POLL_MS);
  };
  readBatch(id, listener, signal).then(
    (settled) => {
      if (settled) return listener.onSettled();
      if (!signal.aborted) stream = openStream(id, listener, poll);
    },
    (thrown) => {
      if (signal.aborted) return;
      listener.onProblem(thrown);
      // The services that make the page's figures may only be late: the batch itself is there.
      if (asProblem(thrown).status === 503) poll();
    },
  );
  return () => {
    control.abort();
    stream?.close();
    clearTimeout(timer);
  };
};
