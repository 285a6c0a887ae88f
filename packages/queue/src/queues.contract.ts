import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { defineQueue } from '@amont/contracts/define-queue';
import { PermanentFailure } from '@amont/contracts/permanent-failure';
import { eventually } from '@amont/testkit/eventually';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createQueues, type QueueSignal, type Queues } from './queues.ts';

type Backend = { readonly databaseUrl: string; readonly redisUrl?: string | null };

const makeQueue = (attempts = 3) =>
  defineQueue({
    name: `q-${randomUUID()}`,
    payload: z.strictObject({ id: z.string(), n: z.int() }),
    idOf: (payload) => `job-${payload.id}`,
    attempts,
    backoffMs: 20,
  });
const job = (id: string, n = 0) => ({ id, n });
const numbered = (count: number) => Array.from({ length: count }, (_, n) => job(`n${n}`, n));
const nothing = async (): Promise<void> => undefined;

/** Another process takes the first job of a queue and is killed with it in hand. */
const killWorkerInHand = async (backend: Backend, name: string): Promise<void> => {
  const script = `
    import { z } from 'zod';
    const { createQueues } = await import('${new URL('./queues.ts', import.meta.url).href}');
    const queue = { name: '${name}', payload: z.unknown(), idOf: () => 'x', attempts: 1, backoffMs: 1 };
    const queues = createQueues({ ...${JSON.stringify(backend)}, leaseMs: 1000 });
    const handle = () => { console.log('in hand'); return new Promise(() => undefined); };
    await queues.work(queue, { concurrency: 1, handle, onPermanentFailure: async () => undefined });`;
  const options = { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] as ['ignore', 'pipe', 'inherit'] };
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], options);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
};

/** What every backend must do: the same tests run on PostgreSQL and on Redis. */
export const queuesContract = (backend: () => Backend): void => {
  const opened = (signals: QueueSignal[] = []): Queues & AsyncDisposable => {
    const queues = createQueues({ ...backend(), leaseMs: 1_500, onSignal: (signal) => signals.push(signal) });
    return { ...queues, [Symbol.asyncDispose]: queues.close };
  };

  test('jobs added in bulk are each handled, by workers that race for them, and leave nothing behind', async () => {
    await using queues = opened();
    const queue = makeQueue();
    const seen: number[] = [];
    const handle = async ({ n }: { n: number }): Promise<void> => void seen.push(n);
    await queues.work(queue, { concurrency: 4, handle, onPermanentFailure: nothing });
    await queues.work(queue, { concurrency: 4, handle, onPermanentFailure: nothing });
    await queues.add(queue, numbered(700));
    await eventually(() => seen.length >= 700);
    expect(seen.toSorted((a, b) => a - b)).toEqual(numbered(700).map(({ n }) => n));
    await eventually(async () => {
      expect(await queues.counts()).toEqual({ [queue.name]: { waiting: 0, active: 0, delayed: 0, failed: 0 } });
      return true;
    });
  });

  test('a job added twice while it waits is handled once', async () => {
    await using queues = opened();
    const queue = makeQueue();
    const seen: number[] = [];
    await queues.add(queue, [job('same', 1)]);
    await queues.add(queue, [job('same', 2), job('other', 3)]);
    expect((await queues.counts())[queue.name]?.waiting).toBe(2);
    const handle = async ({ n }: { n: number }): Promise<void> => void seen.push(n);
    await queues.work(queue, { concurrency: 1, handle, onPermanentFailure: nothing });
    await eventually(() => seen.length >= 2);
    expect(seen).toEqual([1, 3]);
  });

  test('a job that was handled may be dispatched again: handlers are what makes that harmless', async () => {
    await using queues = opened();
    const queue = makeQueue();
    let handled = 0;
    const handle = async (): Promise<void> => {
      handled += 1;
    };
    await queues.work(queue, { concurrency: 1, handle, onPermanentFailure: nothing });
    await queues.add(queue, [job('again')]);
    await eventually(() => handled === 1);
    await eventually(async () => {
      await queues.add(queue, [job('again')]);
      return handled >= 2;
    });
  });

  test('a transient failure is tried again, later each time, then the job is done', async () => {
    const signals: QueueSignal[] = [];
    await using queues = opened(signals);
    const queue = makeQueue();
    const at: number[] = [];
    const handle = async (): Promise<void> => {
      at.push(Date.now());
      if (at.length < 3) throw new Error('store.version-conflict');
    };
    const lost: string[] = [];
    await queues.work(queue, { concurrency: 1, handle, onPermanentFailure: async (_, code) => void lost.push(code) });
    await queues.add(queue, [job('flaky')]);
    await eventually(() => at.length === 3);
    const [first = 0, second = 0, third = 0] = at;
    expect(second - first).toBeGreaterThanOrEqual(18);
    expect(third - second).toBeGreaterThanOrEqual(38);
    expect(lost).toEqual([]);
    await eventually(() => signals.filter(({ kind }) => kind === 'retried').length === 2);
  });

  test('a job whose attempts are exhausted is recorded once as lost', async () => {
    await using queues = opened();
    const queue = makeQueue(2);
    let tries = 0;
    const lost: unknown[] = [];
    await queues.work(queue, {
      concurrency: 1,
      handle: async () => {
        tries += 1;
        throw new Error('unreachable');
      },
      onPermanentFailure: async (payload, code) => void lost.push([payload, code]),
    });
    await queues.add(queue, [job('doomed')]);
    await eventually(async () => (await queues.counts())[queue.name]?.failed === 1);
    expect(tries).toBe(2);
    expect(lost).toEqual([[job('doomed'), 'attempts-exhausted']]);
  });

  test('a permanent failure is not tried again and says its code', async () => {
    const signals: QueueSignal[] = [];
    await using queues = opened(signals);
    const queue = makeQueue(5);
    let tries = 0;
    const lost: string[] = [];
    await queues.work(queue, {
      concurrency: 1,
      handle: async () => {
        tries += 1;
        throw new PermanentFailure('pdf.encrypted');
      },
      onPermanentFailure: async (_, code) => void lost.push(code),
    });
    await queues.add(queue, [job('poison')]);
    await eventually(async () => (await queues.counts())[queue.name]?.failed === 1);
    expect([tries, lost]).toEqual([1, ['pdf.encrypted']]);
    await eventually(() => signals.some(({ kind }) => kind === 'failed'));
  });

  test('a loss that could not be recorded at first brings the job back', async () => {
    await using queues = opened();
    const queue = makeQueue(5);
    const recorded: string[] = [];
    let calls = 0;
    await queues.work(queue, {
      concurrency: 1,
      handle: async () => {
        throw new PermanentFailure('pdf.corrupt');
      },
      onPermanentFailure: async (_, code) => {
        calls += 1;
        if (calls === 1) throw new Error('database away');
        recorded.push(code);
      },
    });
    await queues.add(queue, [job('unrecorded')]);
    await eventually(() => recorded.length === 1);
    expect(recorded).toEqual(['pdf.corrupt']);
  });

  test('a payload that does not fit its schema is permanent: no handler sees it', async () => {
    await using queues = opened();
    const queue = makeQueue();
    const looser = defineQueue({
      ...queue,
      payload: z.strictObject({ id: z.string(), n: z.string() }),
      idOf: ({ id }) => id,
    });
    const lost: string[] = [];
    let handled = 0;
    await queues.add(looser, [{ id: 'odd', n: 'not a number' }]);
    await queues.work(queue, {
      concurrency: 1,
      handle: async () => {
        handled += 1;
      },
      onPermanentFailure: async (_, code) => void lost.push(code),
    });
    await eventually(() => lost.length === 1);
    expect([handled, lost]).toEqual([0, ['queue.invalid-payload']]);
  });

  test('the job of a worker that was killed goes to another, though it has but one attempt', async () => {
    const signals: QueueSignal[] = [];
    await using queues = opened(signals);
    const queue = makeQueue(1);
    await queues.add(queue, [job('orphan')]);
    await killWorkerInHand(backend(), queue.name);
    const seen: string[] = [];
    const handle = async ({ id }: { id: string }): Promise<void> => void seen.push(id);
    await queues.work(queue, { concurrency: 1, handle, onPermanentFailure: nothing });
    await eventually(() => seen.length === 1);
    expect(signals.map(({ kind }) => kind)).toEqual(['stalled']);
  });

  test('closing waits for the job in hand and takes no other', async () => {
    await using queues = opened();
    const queue = makeQueue();
    const gate = Promise.withResolvers<void>();
    const begun: string[] = [];
    const ended: string[] = [];
    const consumer = await queues.work(queue, {
      concurrency: 1,
      handle: async ({ id }) => {
        begun.push(id);
        await gate.promise;
        ended.push(id);
      },
      onPermanentFailure: nothing,
    });
    await queues.add(queue, [job('first'), job('second')]);
    await eventually(() => begun.length === 1);
    const closing = consumer.close();
    gate.resolve();
    await closing;
    expect([begun, ended]).toEqual([['first'], ['first']]);
    expect((await queues.counts())[queue.name]?.waiting).toBe(1);
  });
};
