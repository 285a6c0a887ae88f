import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@amont/contracts/http/session';
import { folderDocuments } from '@amont/documents/folder-documents';
import { openMailer } from '@amont/mail/open-mailer';
import { openRegistry } from '@amont/registry/registry-source';
import { readConfig } from '@amont/runtime/config';
import { createLogger } from '@amont/runtime/logger';
import { createUser } from '@amont/store/account/create-user.query';
import { openSession } from '@amont/store/account/open-session.query';
import type { Store } from '@amont/store/open-store';
import { projectNext } from '@amont/store/view/project-next';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { SESSION_COOKIE } from './access.ts';
import { buildServer } from './build-server.ts';

export const TODAY = '2025-03-20';

export type OpenApi = AsyncDisposable & {
  readonly store: Store;
  readonly server: FastifyInstance;
  /** Asks as a person of that role would from the console; as nobody with null. */
  readonly as: (role: Role | null, request: InjectOptions) => Promise<LightMyRequestResponse>;
  /** Takes everything recorded so far into the read models. */
  readonly project: () => Promise<void>;
};

const ROLES: readonly Role[] = ['operator', 'admin', 'adil', 'empex'];

/** The HTTP edge on a database of its own, with an account of each role. */
export const openApi = async (): Promise<OpenApi> => {
  const [database, folder] = [await throwAwayDatabase(), await mkdtemp(join(tmpdir(), 'amont-api-'))];
  const store = await database.openStore();
  const config = readConfig({ AMONT_DATA: folder });
  const registry = await openRegistry(store, async () => []);
  const server = await buildServer({
    store,
    documents: await folderDocuments(folder),
    config,
    log: createLogger({ service: 'api', level: 'silent' }),
    localKey: null,
    consoleFolder: null,
    uploadFolder: folder,
    registry,
    check: () => Promise.reject(new Error('nothing is read here')),
    read: () => Promise.reject(new Error('nothing is read here')),
    mailer: openMailer({ smtpUrl: null, outboxFolder: folder, from: config.mailFrom }),
    outboxFolder: folder,
    versions: { reader: 'test', examiner: 'test' },
    today: () => TODAY,
  });
  const accounts = new Map<Role, string>();
  for (const role of ROLES) {
    const made = await createUser(store.db, {
      email: `${role}@exemple.fr`,
      name: `Personne ${role}`,
      role,
      password: 'un long mot de passe',
    });
    accounts.set(role, made.id);
  }
  const as: OpenApi['as'] = async (role, request) => {
    if (role === null) return server.inject(request);
    const { token } = await openSession(store.db, { accountId: accounts.get(role) ?? '', hours: 1 });
    const headers = { ...request.headers, 'x-amont-request': '1' };
    return server.inject({ ...request, cookies: { [SESSION_COOKIE]: token }, headers });
  };
  const project = async (): Promise<void> => {
    for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db));
  };
  const dispose = async (): Promise<void> => {
    await server.close();
    await registry.close();
    await database[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  };
  return { store, server, as, project, [Symbol.asyncDispose]: dispose };
};
