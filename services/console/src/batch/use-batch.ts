import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiProblem, asProblem } from '../api/api-problem.ts';
import { followBatch, readBatch } from './follow-batch.ts';
import { applyChange, type LiveBatch, type LiveChange } from './live-batch.ts';

/** Twenty-five acts a second move: the page is drawn again four times a second, not a hundred. */
const DRAW_MS = 250;

export type BatchFollowed = LiveBatch & {
  readonly settled: boolean;
  readonly problem: ApiProblem | null;
  readonly reload: () => void;
};

/** A batch and its acts, kept up to date while it is handled. */
export const useBatch = (id: string): BatchFollowed => {
  const [live, setLive] = useState<LiveBatch>({ row: null, acts: new Map() });
  const [settled, setSettled] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [turn, setTurn] = useState(0);
  const pending = useRef<LiveChange[]>([]);

  // `turn` is among the causes: it changes to follow the same batch again
  useEffect(() => {
    setLive({ row: null, acts: new Map() });
    setSettled(false);
    setProblem(null);
    pending.current = [];
    const draw = (): void => {
      if (pending.current.length === 0) return;
      const changes = pending.current;
      pending.current = [];
      setLive((was) => changes.reduce(applyChange, was));
    };
    const timer = setInterval(draw, DRAW_MS);
    const control = new AbortController();
    const listener = {
      onChange: (change: LiveChange) => {
        pending.current.push(change);
        if (change.row) {
          setProblem(null);
          draw();
        }
      },
      onSettled: () => setSettled(true),
      onProblem: (thrown: unknown) => setProblem(asProblem(thrown)),
    };
    const stop = followBatch(id, {
      ...listener,
      onSettled: () => {
        // The last figures of the receipt: what the stream said may lack its very end.
        readBatch(id, listener, control.signal).then(listener.onSettled, listener.onSettled);
      },
    });
    return () => {
      stop();
      control.abort();
      clearInterval(timer);
    };
  }, [id, turn]);

  const reload = useCallback(() => setTurn((was) => was + 1), []);
  return { ...live, settled, problem, reload };
};
