import { batchCreated } from '@amont/contracts/http/batch';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type ApiProblem, asProblem } from '../api/api-problem.ts';
import { request } from '../api/request.ts';
import { closeBatch } from './close-batch.ts';
import type { PickedFile } from './picked-file.ts';
import { sendChunk } from './send-chunk.ts';
import { type RejectedFile, sendFiles } from './send-files.ts';

export type Upload = {
  readonly batchId: string;
  readonly status: 'sending' | 'closing' | 'done' | 'stopped';
  readonly files: number;
  readonly sentFiles: number;
  readonly bytes: number;
  readonly sentBytes: number;
  readonly rejected: readonly RejectedFile[];
  readonly problem: ApiProblem | null;
};

type Value = {
  readonly upload: Upload | null;
  /** Opens a batch, or goes on with one, and sends the files; resolves with the batch's id as soon as it is known. */
  readonly start: (files: readonly PickedFile[], batchId?: string) => Promise<string>;
  readonly stop: () => void;
  readonly resume: () => void;
};

const UploadContext = createContext<Value | null>(null);

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      fail(signal.reason);
    });
  });

const sizeOf = (files: readonly PickedFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0);

/** Keeps the upload going while people move between pages; leaving the console asks for confirmation. */
export const UploadProvider = ({ children }: { readonly children: ReactNode }) => {
  const [upload, setUpload] = useState<Upload | null>(null);
  const control = useRef<AbortController | null>(null);
  const left = useRef<Set<PickedFile>>(new Set());
  const change = useCallback(
    (next: (was: Upload) => Partial<Upload>) => setUpload((was) => (was ? { ...was, ...next(was) } : was)),
    [],
  );

  const send = useCallback(
    async (batchId: string) => {
      const abort = new AbortController();
      control.current = abort;
      const files = [...left.current];
      const bytes = sizeOf(files);
      try {
        await sendFiles(
          files,
          {
            send: (chunk, onBytes) => sendChunk(batchId, chunk, onBytes, abort.signal),
            wait: (ms) => pause(ms, abort.signal),
          },
          {
            onBytes: (sent) => change((was) => ({ sentBytes: was.bytes - bytes + sent })),
            onSent: (chunk) => {
              for (const file of chunk) left.current.delete(file);
              change((was) => ({ sentFiles: was.sentFiles + chunk.length }));
            },
            onRejected: (file) => change((was) => ({ rejected: [...was.rejected, file] })),
          },
        );
        left.current.clear();
        change(() => ({ status: 'closing' }));
        await closeBatch(batchId);
        change((was) => ({ status: 'done', sentBytes: was.bytes }));
      } catch (thrown) {
        change(() => ({ status: 'stopped', problem: abort.signal.aborted ? null : asProblem(thrown) }));
      }
    },
    [change],
  );

  const start = useCallback(
    async (files: readonly PickedFile[], known?: string): Promise<string> => {
      const open = { method: 'POST', body: { channel: 'console' } } as const;
      const batchId = known ?? (await request('/batches', batchCreated, open)).id;
      left.current = new Set(files);
      const facts = { batchId, files: files.length, sentFiles: 0, bytes: sizeOf(files), sentBytes: 0 };
      setUpload({ ...facts, status: 'sending', rejected: [], problem: null });
      void send(batchId);
      return batchId;
    },
    [send],
  );
  const stop = useCallback(() => control.current?.abort(), []);
  const batchId = upload?.batchId;
  const resume = useCallback(() => {
    if (!batchId) return;
    change(() => ({ status: 'sending', problem: null }));
    void send(batchId);
  }, [batchId, change, send]);

  const busy = upload?.status === 'sending' || upload?.status === 'closing';
  useEffect(() => {
    if (!busy) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [busy]);

  const value = useMemo(() => ({ upload, start, stop, resume }), [upload, start, stop, resume]);
  return <UploadContext value={value}>{children}</UploadContext>;
};

/** @throws Error outside `UploadProvider` */
export const useUpload = (): Value => {
  const value = useContext(UploadContext);
  if (!value) throw new Error('useUpload needs an UploadProvider');
  return value;
};
