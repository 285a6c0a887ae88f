import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { BROKER_SCHEMA } from './broker.ts';

/** Brings the broker's tables in PostgreSQL up to date; safe under concurrent starters. Not needed with Redis. */
export const migrateQueues = async (databaseUrl: string): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl, application_name: 'amont-migrations' });
  await client.connect();
  try {
    await runMigrations(client, BROKER_SCHEMA);
  } finally {
    await client.end();
  }
};
