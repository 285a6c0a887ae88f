import { type NoticeDraftContent, type NoticeDraftView, noticeDraftSaved } from '@amont/contracts/http/notice';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiProblem, asProblem } from '../api/api-problem.ts';
import { REQUEST_HEADER, request } from '../api/request.ts';

export type KeptDraft = {
  readonly content: NoticeDraftContent;
  readonly issues: NoticeDraftView['issues'];
  /** `dirty`: typed and not kept yet. */
  readonly state: 'kept' | 'dirty' | 'failed';
  readonly problem: ApiProblem | null;
  readonly change: (part: Partial<NoticeDraftContent>) => void;
  /** Keeps what is typed. @returns the version kept; null when it could not be */
  readonly flush: () => Promise<number | null>;
};

/** Long enough not to send every letter, short enough that little is lost with the power. */
const PAUSE_MS = 700;

/** What is typed last, sent as the page closes: the answer comes to nobody. */
const sendLast = (path: string, body: unknown): void =>
  void fetch(`/api${path}`, {
    method: 'PUT',
    credentials: 'same-origin',
    keepalive: true,
    headers: { ...REQUEST_HEADER, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);

/** The form of a draft, kept on the server as it is typed: closing the tab loses nothing. */
export const useKeptDraft = (draft: NoticeDraftView): KeptDraft => {
  const [content, setContent] = useState(draft.content);
  const [issues, setIssues] = useState(draft.issues);
  const [state, setState] = useState<KeptDraft['state']>('kept');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const path = `/notice-drafts/${draft.id}`;
  const now = useRef({ content: draft.content, version: draft.version, dirty: false });
  const sending = useRef<Promise<number | null>>(Promise.resolve(draft.version));

  const save = useCallback(async (): Promise<number | null> => {
    if (!now.current.dirty) return now.current.version;
    const { content: typed, version } = now.current;
    now.current.dirty = false;
    try {
      const saved = await request(path, noticeDraftSaved, { method: 'PUT', body: { version, content: typed } });
      now.current.version = saved.version;
      setIssues(saved.issues);
      setProblem(null);
      setState(now.current.dirty ? 'dirty' : 'kept');
      return saved.version;
    } catch (thrown) {
      now.current.dirty = true;
      setProblem(asProblem(thrown));
      setState('failed');
      return null;
    }
  }, [path]);

  /** One after the other: each names the version that the one before gave. */
  const flush = useCallback((): Promise<number | null> => {
    sending.current = sending.current.then(save, save);
    return sending.current;
  }, [save]);

  const change = useCallback((part: Partial<NoticeDraftContent>) => {
    now.current = { ...now.current, content: { ...now.current.content, ...part }, dirty: true };
    setContent(now.current.content);
    setState('dirty');
  }, []);

  useEffect(() => {
    if (!now.current.dirty) return;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content, flush]);

  useEffect(() => {
    const onLeave = (): void => {
      const { content: typed, version, dirty } = now.current;
      if (dirty) sendLast(path, { version, content: typed });
      now.current.dirty = false;
    };
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      void flush();
    };
  }, [path, flush]);

  return { content, issues, state, problem, change, flush };
};
