import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { findBinaries } from './binaries.ts';
import { makeCluster, type Place, readPassword, USER } from './cluster.ts';
import { takeFolder } from './folder-owner.ts';
import { serverAccount } from './server-account.ts';
import { clearLeftOver, launch, stopServer, untilReady } from './server-process.ts';

export type EmbeddedPostgres = {
  /** Of the database `postgres`, with user and password. */
  readonly url: string;
  readonly pid: number;
  readonly port: number;
  /** Stops the server and gives the folder back; may be called twice. */
  readonly stop: () => Promise<void>;
};

type Options = {
  /** Everything the server writes lies under it: `cluster/`, `password` (mode 600), `owner`, `server.log`. */
  readonly dataDir: string;
  /** A free one is chosen when left out. */
  readonly port?: number;
  /** `false` for throw-away clusters: no fsync, quick to set up, lost at a power cut. */
  readonly durable?: boolean;
};

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const start = async (
  dataDir: string,
  port: number,
  durable: boolean,
): Promise<{ pid: number; stop: () => Promise<void> }> => {
  const clusterDir = `${dataDir}/cluster`;
  const binaries = await findBinaries();
  const account = await serverAccount(clusterDir, [binaries.postgres]);
  const place: Place = { dataDir, clusterDir, binaries, account };
  await clearLeftOver(clusterDir);
  await makeCluster(place, durable);
  const child = await launch(place, port, durable);
  const pid = await untilReady(place, child);
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    await stopServer(pid);
  };
  return { pid, stop };
};

/**
 * Starts the PostgreSQL that npm brought, on a folder of its own; makes the cluster at the first start.
 *
 * Safe after any crash: a server left running there by a killed process is stopped first. The server ends with this
 * process, even when it is killed.
 *
 * @throws embedded.already-running, embedded.start-failed, embedded.unsupported-platform
 */
export const startEmbeddedPostgres = async (options: Options): Promise<EmbeddedPostgres> => {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  const giveBack = await takeFolder(dataDir);
  try {
    const port = options.port ?? (await freePort());
    const { pid, stop } = await start(dataDir, port, options.durable ?? true);
    const password = encodeURIComponent(await readPassword(dataDir));
    return {
      url: `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`,
      pid,
      port,
      stop: async () => {
        await stop();
        await giveBack();
      },
    };
  } catch (error) {
    await giveBack();
    throw error;
  }
};
