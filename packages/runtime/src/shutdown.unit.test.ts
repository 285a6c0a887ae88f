import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';
import { createShutdown } from './shutdown.ts';

const log = createLogger({ service: 'test', level: 'silent' });

test('what was started last stops first, once, whoever asks', async () => {
  const stopped: string[] = [];
  const shutdown = createShutdown({ log });
  for (const name of ['database', 'queue', 'workers']) shutdown.add(name, async () => void stopped.push(name));
  await Promise.all([shutdown.run(), shutdown.run()]);
  await shutdown.done;
  expect(stopped).toEqual(['workers', 'queue', 'database']);
});

test('a part that fails or hangs does not keep the others from stopping', async () => {
  const stopped: string[] = [];
  const shutdown = createShutdown({ log, limitMs: 10 });
  shutdown.add('database', async () => void stopped.push('database'));
  shutdown.add('hung', () => new Promise(() => undefined));
  shutdown.add('broken', () => Promise.reject(new Error('no')));
  await shutdown.run();
  expect(stopped).toEqual(['database']);
});
