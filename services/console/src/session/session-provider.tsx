import { type Session, session as sessionSchema } from '@amont/contracts/http/session';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type ApiProblem, asProblem } from '../api/api-problem.ts';
import { request } from '../api/request.ts';
import { onSessionEnd } from '../api/session-end.ts';

export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable'; readonly problem: ApiProblem }
  /** `ended`: there was a session, and the server no longer knows it. */
  | { readonly kind: 'none'; readonly ended: boolean }
  | { readonly kind: 'open'; readonly session: Session };

type Value = {
  readonly state: SessionState;
  readonly signIn: (email: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly look: () => void;
};

const SessionContext = createContext<Value | null>(null);

/** Knows who is signed in, asks the server once at the start, and forgets it when the server does. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, setState] = useState<SessionState>({ kind: 'unknown' });

  const look = useCallback(() => {
    request('/session', sessionSchema).then(
      (session) => setState({ kind: 'open', session }),
      (thrown) => {
        const problem = asProblem(thrown);
        setState(problem.status === 401 ? { kind: 'none', ended: false } : { kind: 'unreachable', problem });
      },
    );
  }, []);
  useEffect(look, [look]);
  useEffect(() => onSessionEnd(() => setState((was) => ({ kind: 'none', ended: was.kind === 'open' }))), []);

  const signIn = useCallback(async (email: string, password: string) => {
    const session = await request('/session', sessionSchema, { method: 'POST', body: { email, password } });
    setState({ kind: 'open', session });
  }, []);
  const signOut = useCallback(async () => {
    await request('/session', null, { method: 'DELETE' });
    setState({ kind: 'none', ended: false });
  }, []);

  const value = useMemo(() => ({ state, signIn, signOut, look }), [state, signIn, signOut, look]);
  return <SessionContext value={value}>{children}</SessionContext>;
};

/** @throws Error outside `SessionProvider` */
export const useSession = (): Value => {
  const value = useContext(SessionContext);
  if (!value) throw new Error('useSession needs a SessionProvider');
  return value;
};
