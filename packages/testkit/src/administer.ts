import { Client } from 'pg';

/** Runs statements one by one on a connection of their own: those that no transaction may hold (`create database`). */
export const administer = async (url: string, ...statements: readonly string[]): Promise<void> => {
  const client = new Client({ connectionString: url, application_name: 'amont-testkit' });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};
