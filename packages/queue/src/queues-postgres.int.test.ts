import { type ThrowAwayDatabase, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { afterAll, beforeAll, describe } from 'vitest';
import { queuesContract } from './queues.contract.ts';

describe('queues on PostgreSQL', () => {
  let database: ThrowAwayDatabase;
  beforeAll(async () => {
    database = await throwAwayDatabase();
  });
  afterAll(() => database[Symbol.asyncDispose]());
  queuesContract(() => ({ databaseUrl: database.url }));
});
