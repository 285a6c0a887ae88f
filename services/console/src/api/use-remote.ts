import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { type ApiProblem, asProblem } from './api-problem.ts';
import { request } from './request.ts';

export type Remote<T> = {
  /** What was last read for this path, kept while it is read again. */
  readonly data: T | null;
  readonly problem: ApiProblem | null;
  readonly loading: boolean;
  readonly reload: () => void;
};

type State<T> = {
  readonly path: string | null;
  readonly data: T | null;
  readonly problem: ApiProblem | null;
  readonly loading: boolean;
};

/**
 * Reads a path of the API and keeps what it gave; `null` reads nothing. A schema is a constant of its module.
 *
 * @param question JSON that goes with the path, for what belongs in no address (a name that is looked for)
 */
export const useRemote = <S extends z.ZodType>(
  address: string | null,
  schema: S,
  question?: string,
): Remote<z.output<S>> => {
  const path = address === null ? null : `${address}${question ?? ''}`;
  const [state, setState] = useState<State<z.output<S>>>({ path, data: null, problem: null, loading: path !== null });
  const [turn, setTurn] = useState(0);

  // `turn` is among the causes: it changes to read the same path again
  useEffect(() => {
    if (path === null) return;
    const control = new AbortController();
    setState((was) => ({ path, data: was.path === path ? was.data : null, problem: null, loading: true }));
    const asked = question === undefined ? {} : { method: 'POST' as const, body: JSON.parse(question) as unknown };
    request(address ?? '', schema, { ...asked, signal: control.signal }).then(
      (data) => setState({ path, data: data as z.output<S>, problem: null, loading: false }),
      (thrown) => {
        if (control.signal.aborted) return;
        setState((was) => ({ ...was, problem: asProblem(thrown), loading: false }));
      },
    );
    return () => control.abort();
  }, [path, address, question, schema, turn]);

  const reload = useCallback(() => setTurn((was) => was + 1), []);
  const current = state.path === path;
  return {
    data: current ? state.data : null,
    problem: current ? state.problem : null,
    loading: current ? state.loading : path !== null,
    reload,
  };
};
