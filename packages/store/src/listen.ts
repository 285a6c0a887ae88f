import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

type Listening = {
  readonly url: string;
  readonly applicationName: string;
  readonly channel: string;
  readonly callback: () => void;
};

/**
 * Listens on a connection of its own and takes a new one when it is lost, calling back then, for what was missed.
 *
 * @returns a function that stops
 */
export const listenTo = async ({
  url,
  applicationName,
  channel,
  callback,
}: Listening): Promise<() => Promise<void>> => {
  let current: Client | null = null;
  let stopped = false;

  const connect = async (): Promise<void> => {
    const client = new Client({ connectionString: url, application_name: applicationName, keepAlive: true });
    client.on('error', () => undefined);
    client.on('notification', callback);
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    client.on('end', () => void reconnect());
    current = client;
  };
  const reconnect = async (): Promise<void> => {
    for (let pauseMs = 100; !stopped; pauseMs = Math.min(pauseMs * 2, 5_000)) {
      await wait(pauseMs, undefined, { ref: false });
      if (stopped) return;
      const done = await connect().then(
        () => true,
        () => false,
      );
      if (done) return callback();
    }
  };

  await connect();
  return async () => {
    stopped = true;
    await current?.end();
  };
};
