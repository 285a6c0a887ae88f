import { type OfficeSession, officeSession } from '@amont/contracts/http/office-page';
import { useCallback, useEffect, useState } from 'react';
import { type ApiProblem, asProblem } from '../api/api-problem.ts';
import { request } from '../api/request.ts';

type State =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none'; readonly problem: ApiProblem | null }
  | { readonly kind: 'open'; readonly session: OfficeSession };

/** Which office's page this browser has open, and the ways in and out. Apart from the operators' own session. */
export const useOfficeSession = () => {
  const [state, setState] = useState<State>({ kind: 'unknown' });
  useEffect(() => {
    request('/office-session', officeSession).then(
      (session) => setState({ kind: 'open', session }),
      (thrown) => {
        const problem = asProblem(thrown);
        setState({ kind: 'none', problem: problem.status === 401 ? null : problem });
      },
    );
  }, []);
  const signIn = useCallback(async (key: string) => {
    const session = await request('/office-session', officeSession, { method: 'POST', body: { key } });
    setState({ kind: 'open', session });
  }, []);
  const signOut = useCallback(async () => {
    await request('/office-session', null, { method: 'DELETE' });
    setState({ kind: 'none', problem: null });
  }, []);
  return { state, signIn, signOut };
};
