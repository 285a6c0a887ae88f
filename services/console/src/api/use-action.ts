import { useCallback, useState } from 'react';
import { type ApiProblem, asProblem } from './api-problem.ts';

export type Action<A extends readonly unknown[]> = {
  /** Resolves to false when the action failed; the reason is then in `problem`. */
  readonly run: (...args: A) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
};

/** Wraps something a person asked for: one at a time, with its failure kept to be shown. */
export const useAction = <A extends readonly unknown[]>(work: (...args: A) => Promise<unknown>): Action<A> => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const run = useCallback(
    async (...args: A): Promise<boolean> => {
      setBusy(true);
      setProblem(null);
      try {
        await work(...args);
        return true;
      } catch (thrown) {
        setProblem(asProblem(thrown));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [work],
  );
  return { run, busy, problem };
};
