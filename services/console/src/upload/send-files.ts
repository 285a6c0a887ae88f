import { ApiProblem } from '../api/api-problem.ts';
import type { PickedFile } from './picked-file.ts';
import { splitChunks } from './split-chunks.ts';

/** A file the server would not take, and why. It is in no receipt: the person must know it from here. */
export type RejectedFile = { readonly path: string; readonly reason: string };

export type SendPorts = {
  readonly send: (files: readonly PickedFile[], onBytes: (bytes: number) => void) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
};

export type SendListener = {
  readonly onBytes: (sentBytes: number) => void;
  readonly onSent: (files: readonly PickedFile[]) => void;
  readonly onRejected: (file: RejectedFile) => void;
};

const AT_ONCE = 3;
const RETRY_AFTER_MS = [1_000, 2_000, 4_000, 8_000, 16_000];

/** The connection broke or the server was busy: the same request may succeed later. */
const isTransient = (problem: ApiProblem): boolean =>
  problem.code === 'console.network' || problem.status === 429 || problem.status >= 500;

/** The whole batch is concerned (session over, batch closed or gone), so that other files would fare no better. */
const endsAll = (problem: ApiProblem): boolean => [401, 403, 404, 409].includes(problem.status);

const reasonOf = (problem: ApiProblem): string =>
  problem.status === 413
    ? (problem.detail ?? 'Fichier trop volumineux\u00a0: découpez-le ou réduisez sa taille, puis envoyez-le à nouveau.')
    : (problem.detail ?? problem.title);

const sendWithRetry = async (files: readonly PickedFile[], ports: SendPorts, onBytes: (bytes: number) => void) => {
  for (const delay of [...RETRY_AFTER_MS, null]) {
    try {
      return await ports.send(files, onBytes);
    } catch (thrown) {
      onBytes(0);
      if (!(thrown instanceof ApiProblem) || !isTransient(thrown) || delay === null) throw thrown;
      await ports.wait(delay);
    }
  }
};

/**
 * Sends files in parallel requests, each tried again while the connection fails. The server keeps a file of the same name
 * and content once, so sending again is harmless. A request that is refused is sent again file by file, to find which.
 *
 * @throws ApiProblem when the rest cannot be sent: what was told to `onSent` need not be sent again
 */
export const sendFiles = async (
  files: readonly PickedFile[],
  ports: SendPorts,
  listener: SendListener,
): Promise<void> => {
  const waiting = splitChunks(files);
  const bytes = new Map<readonly PickedFile[], number>();
  const tell = () => listener.onBytes([...bytes.values()].reduce((sum, some) => sum + some, 0));

  const sendOne = async (chunk: PickedFile[]): Promise<void> => {
    const size = chunk.reduce((sum, { file }) => sum + file.size, 0);
    try {
      await sendWithRetry(chunk, ports, (some) => {
        bytes.set(chunk, Math.min(some, size));
        tell();
      });
      bytes.set(chunk, size);
      listener.onSent(chunk);
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem) || isTransient(thrown) || endsAll(thrown)) throw thrown;
      bytes.delete(chunk);
      const [only, ...others] = chunk;
      if (only && others.length === 0) listener.onRejected({ path: only.path, reason: reasonOf(thrown) });
      else waiting.push(...chunk.map((file) => [file]));
    }
    tell();
  };

  let stopped = false;
  const lane = async (): Promise<void> => {
    for (let chunk = waiting.shift(); chunk && !stopped; chunk = waiting.shift()) await sendOne(chunk);
  };
  const lanes = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      lane().catch((thrown) => {
        stopped = true;
        throw thrown;
      }),
    ),
  );
  const failed = lanes.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  // A lane may have ended before another put refused files back: what is left is sent now.
  if (waiting.length > 0) await lane();
};
