import type { ReactNode } from 'react';
import type { Remote } from '../api/use-remote.ts';
import { Loading } from './loading.tsx';
import { ProblemAlert } from './problem-alert.tsx';

type Props<T> = {
  readonly remote: Remote<T>;
  readonly loading?: string;
  readonly children: (data: T) => ReactNode;
};

/** What was read, or that it is being read, or why it could not be. Old data stay on the page while they are read again. */
export const RemoteView = <T,>({ remote, loading, children }: Props<T>) => (
  <>
    <ProblemAlert problem={remote.problem} onRetry={remote.reload} />
    {remote.data === null && remote.loading && <Loading {...(loading && { label: loading })} />}
    {remote.data !== null && children(remote.data)}
  </>
);
