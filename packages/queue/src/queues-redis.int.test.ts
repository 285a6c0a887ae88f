import { describe, inject } from 'vitest';
import { queuesContract } from './queues.contract.ts';

const redisUrl = inject('redisUrl');

describe.skipIf(redisUrl === null)('queues on Redis', () => {
  queuesContract(() => ({ databaseUrl: '', redisUrl }));
});
