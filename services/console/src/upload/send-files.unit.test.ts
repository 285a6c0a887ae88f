import { expect, test } from 'vitest';
import { ApiProblem, networkProblem } from '../api/api-problem.ts';
import type { PickedFile } from './picked-file.ts';
import { isSystemFile } from './picked-file.ts';
import { type RejectedFile, type SendPorts, sendFiles } from './send-files.ts';
import { splitChunks } from './split-chunks.ts';

const file = (path: string, size = 10): PickedFile => ({ path, file: { size } as File });
const many = (count: number, size?: number) => Array.from({ length: count }, (_, at) => file(`acte-${at}.pdf`, size));

const run = async (files: readonly PickedFile[], send: SendPorts['send']) => {
  const sent: string[] = [];
  const rejected: RejectedFile[] = [];
  const waits: number[] = [];
  let bytes = 0;
  const wait = async (ms: number) => void waits.push(ms);
  const work = sendFiles(
    files,
    { send, wait },
    {
      onBytes: (now) => {
        bytes = now;
      },
      onSent: (some) => sent.push(...some.map(({ path }) => path)),
      onRejected: (one) => rejected.push(one),
    },
  );
  const problem = await work.then(
    () => null,
    (thrown) => thrown,
  );
  return { sent, rejected, waits, problem, bytes };
};

const refusal = (status: number) =>
  new ApiProblem({ code: `test.${status}`, status, title: 'Non', detail: `Refus ${status}.` });

test('files travel in requests of at most 25 files and 8 MB, a larger one alone', () => {
  expect(splitChunks(many(60)).map((chunk) => chunk.length)).toEqual([25, 25, 10]);
  expect(
    splitChunks([file('a', 5e6), file('b', 5e6), file('c', 9e7), file('d', 1)]).map((chunk) => chunk.length),
  ).toEqual([1, 1, 1, 1]);
});

test('a broken connection is tried again, and nothing is sent twice as done', async () => {
  let calls = 0;
  const { sent, waits, problem } = await run(many(3), async () => {
    calls += 1;
    if (calls < 3) throw networkProblem();
  });
  expect({ sent: sent.length, waits, problem }).toEqual({ sent: 3, waits: [1_000, 2_000], problem: null });
});

test('a connection that stays broken stops the upload with what was not sent left', async () => {
  const { sent, problem, waits } = await run(many(3), async () => {
    throw networkProblem();
  });
  expect({ sent, code: problem.code, waits: waits.length }).toEqual({ sent: [], code: 'console.network', waits: 5 });
});

test('one file that is refused is found, and the others arrive', async () => {
  const { sent, rejected, problem } = await run(many(30), async (files) => {
    if (files.some(({ path }) => path === 'acte-7.pdf')) throw refusal(413);
  });
  expect(problem).toBeNull();
  expect(sent).toHaveLength(29);
  expect(rejected).toEqual([{ path: 'acte-7.pdf', reason: 'Refus 413.' }]);
});

test('a session that is over stops everything at once', async () => {
  const { problem, waits } = await run(many(100), async () => {
    throw refusal(401);
  });
  expect({ status: problem.status, waits }).toEqual({ status: 401, waits: [] });
});

test('files that systems put in folders are not submitted', () => {
  expect(['a/.DS_Store', '__MACOSX/x.pdf', 'Thumbs.db', 'a/acte.pdf'].map(isSystemFile)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
